#include "core/store/tempo_section_table.h"

#include "core/store/row_bytes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace heihachi {
namespace {

constexpr double kMostOfRatio = 1000.0;

QString alternativesText(const std::vector<TempoAlternative>& alternatives)
{
    QJsonArray rows; // what is not a number becomes null
    for (const TempoAlternative& alternative : alternatives)
        rows.append(QJsonArray{
            alternative.ratio.numerator, alternative.ratio.denominator, alternative.bpm, double(alternative.score)});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

bool isRatioPart(double value)
{
    return value >= 1.0 && value <= kMostOfRatio && value == std::floor(value);
}

/// Nothing of a text that is not a list of alternatives.
std::optional<std::vector<TempoAlternative>> alternativesOf(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonArray rows = document.array();
    if (!document.isArray() || rows.size() > TempoSectionTable::kMostAlternatives)
        return std::nullopt;
    std::vector<TempoAlternative> alternatives;
    for (const auto& value : rows) {
        const QJsonArray row = value.toArray();
        if (row.size() != 4 || !isRatioPart(row[0].toDouble()) || !isRatioPart(row[1].toDouble()))
            return std::nullopt;
        alternatives.push_back({{row[0].toInt(), row[1].toInt()}, row[2].toDouble(double(kUnknown)),
            float(row[3].toDouble(double(kUnknown)))});
    }
    return alternatives;
}

} // namespace

QStringList TempoSectionTable::columns()
{
    return {QStringLiteral("start_s"), QStringLiteral("end_s"), QStringLiteral("bpm"), QStringLiteral("bpm_error"),
        QStringLiteral("constant"), QStringLiteral("beats_per_bar"), QStringLiteral("confidence"),
        QStringLiteral("downbeat_confidence"), QStringLiteral("half_time_feel"), QStringLiteral("alternatives")};
}

void TempoSectionTable::insert(const TempoSection& section, BatchInsert& batch)
{
    batch.add(sqlReal(section.range.start));
    batch.add(sqlReal(section.range.end));
    batch.add(sqlReal(section.bpm));
    batch.add(sqlReal(section.bpmError));
    batch.add(int(section.isConstant));
    batch.add(section.beatsPerBar);
    batch.add(sqlReal(double(section.confidence)));
    batch.add(sqlReal(double(section.downbeatConfidence)));
    batch.add(int(section.isHalfTimeFeel));
    batch.add(alternativesText(section.alternatives));
}

std::optional<TempoSection> TempoSectionTable::read(const QSqlQuery& row, int firstColumn)
{
    const auto at = [&](int column) { return row.value(firstColumn + column); };
    TempoSection section;
    section.range = {realOf(at(0)), realOf(at(1))};
    const qint64 beatsPerBar = at(5).toLongLong();
    auto alternatives = alternativesOf(at(9).toString());
    if (!std::isfinite(section.range.start) || !std::isfinite(section.range.end) || beatsPerBar < 1
        || beatsPerBar > kMostBeatsPerBar || !alternatives)
        return std::nullopt;
    section.bpm = realOf(at(2));
    section.bpmError = realOf(at(3));
    section.isConstant = at(4).toBool();
    section.beatsPerBar = int(beatsPerBar);
    section.confidence = float(realOf(at(6)));
    section.downbeatConfidence = float(realOf(at(7)));
    section.isHalfTimeFeel = at(8).toBool();
    section.alternatives = std::move(*alternatives);
    return section;
}

void TempoSectionTable::appendTo(QByteArray& bytes, const TempoSection& section)
{
    for (const double value : {section.range.start, section.range.end, section.bpm, section.bpmError,
             double(section.isConstant), double(section.beatsPerBar), double(section.confidence),
             double(section.downbeatConfidence), double(section.isHalfTimeFeel), double(section.alternatives.size())})
        appendReal(bytes, value);
    for (const TempoAlternative& alternative : section.alternatives)
        for (const double value : {double(alternative.ratio.numerator), double(alternative.ratio.denominator),
                 alternative.bpm, double(alternative.score)})
            appendReal(bytes, value);
}

} // namespace heihachi
