#include "core/store/annotation_repository.h"

#include "core/base/tr.h"
#include "core/store/enum_ids.h"
#include "core/store/row_scan.h"

#include <cmath>

namespace heihachi {
namespace {

constexpr qint64 kMostAnnotations = 1'000'000;

constexpr EnumIds kKinds{std::pair(Annotation::Kind::Marker, "marker"), std::pair(Annotation::Kind::Segment, "segment"),
    std::pair(Annotation::Kind::Transition, "transition")};

bool isSensible(const Annotation& annotation)
{
    return annotation.id > 0 && std::isfinite(annotation.start) && std::isfinite(annotation.end)
        && annotation.end >= annotation.start && (!annotation.mixPoint || std::isfinite(*annotation.mixPoint));
}

std::optional<Annotation> readAnnotation(const QSqlQuery& row)
{
    const std::optional<Annotation::Kind> kind = kKinds.valueOf(row.value(1).toString());
    if (!kind)
        return std::nullopt;
    Annotation annotation;
    annotation.id = row.value(0).toLongLong();
    annotation.kind = *kind;
    annotation.start = realOf(row.value(2));
    annotation.end = realOf(row.value(3));
    if (!row.value(4).isNull())
        annotation.mixPoint = realOf(row.value(4));
    annotation.label = row.value(5).toString();
    return isSensible(annotation) ? std::optional(annotation) : std::nullopt;
}

} // namespace

Status AnnotationRepository::set(SourceId source, const std::vector<Annotation>& annotations) const
{
    if (!std::ranges::all_of(annotations, isSensible))
        return failure(ErrorCode::InvalidArgument, heihachi::tr("An annotation has no proper place in time."));
    Status done = m_connection.execute(QStringLiteral("DELETE FROM annotation WHERE source_id = ?"), {source.value});
    for (size_t i = 0; done && i < annotations.size(); ++i) {
        const Annotation& one = annotations[i];
        done = m_connection.execute(QStringLiteral("INSERT INTO annotation (source_id, id, kind, start_s, end_s, "
                                                   "mix_point_s, label) VALUES (?,?,?,?,?,?,?)"),
            {source.value, one.id, kKinds.idOf(one.kind), one.start, one.end,
                one.mixPoint ? QVariant(*one.mixPoint) : QVariant(), sqlText(one.label)});
    }
    return done;
}

Result<std::vector<Annotation>> AnnotationRepository::load(SourceId source) const
{
    const ScanQuery what{
        QStringLiteral("SELECT id, kind, start_s, end_s, mix_point_s, label FROM annotation WHERE source_id = ?"),
        {source.value}, QStringLiteral("id"), kMostAnnotations};
    return allRows(scanRows<Annotation>(m_connection, what, ScanMode::Strict, readAnnotation));
}

} // namespace heihachi
