#include "core/store/comparison_repository.h"

#include "core/base/tr.h"
#include "core/store/stored_hit.h"

#include <cmath>

namespace heihachi {
namespace {

constexpr qint64 kMostComparisons = 100'000;
constexpr qint64 kMostParts = 1'000'000; // of one comparison

const QString kColumns
    = QStringLiteral("id, run_a, run_b, created_utc, hit_window_s, moved_s, confidence, velocity, beat_window_s, bpm, "
                     "boundary_s, tempo_ratio, pitch_semitones, alignment_confidence, coverage_a, coverage_b");

tl::unexpected<Error> impossible(const QString& what)
{
    return failure(ErrorCode::InvalidArgument, what);
}

bool isSensible(const Alignment& alignment)
{
    const bool isFinite = std::isfinite(alignment.tempoRatio) && std::isfinite(alignment.pitchSemitones)
        && std::isfinite(alignment.confidence) && std::isfinite(alignment.coverageA)
        && std::isfinite(alignment.coverageB);
    return isFinite && alignment.tempoRatio > 0.0
        && std::ranges::all_of(
            alignment.map.pieces(), [](const MapPiece& piece) { return std::isfinite(piece.confidence); });
}

bool isSensible(const MapAnchor& anchor)
{
    return std::isfinite(anchor.a) && std::isfinite(anchor.b);
}

bool isSensible(const ComparisonVerdict& verdict)
{
    const auto hasTime = [](const std::optional<DrumHit>& hit) { return !hit || std::isfinite(hit->time); };
    return verdict.difference != DifferenceKind::Kept
        && verdict.a.has_value() == (verdict.difference != DifferenceKind::Added)
        && verdict.b.has_value() == (verdict.difference != DifferenceKind::Lost) && hasTime(verdict.a)
        && hasTime(verdict.b);
}

QVariant storedTime(const QDateTime& time)
{
    return sqlText(time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString());
}

/// Nothing of a text that is no time; one that was not known is empty.
std::optional<QDateTime> timeOf(const QVariant& value)
{
    const QString text = value.toString();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return text.isEmpty() || time.isValid() ? std::optional(time) : std::nullopt;
}

/// Without its parts; the alignment without its map.
std::optional<KeptComparison> readComparison(const QSqlQuery& row)
{
    KeptComparison kept;
    kept.id = ComparisonId{row.value(0).toLongLong()};
    kept.a = RunId{row.value(1).toLongLong()};
    kept.b = RunId{row.value(2).toLongLong()};
    const std::optional<QDateTime> created = timeOf(row.value(3));
    const auto real = [&row](int column) { return realOf(row.value(column)); };
    kept.tolerances = {real(4), real(5), real(6), real(7), real(8), real(9), real(10)};
    if (!row.value(11).isNull())
        kept.alignment = Alignment{{}, real(11), real(12), real(13), real(14), real(15)};
    const bool isWhole = kept.id.isValid() && kept.a.isValid() && kept.b.isValid() && created && kept.tolerances.check()
        && (!kept.alignment || isSensible(*kept.alignment));
    if (!isWhole)
        return std::nullopt;
    kept.createdUtc = *created;
    return kept;
}

std::optional<MapPiece> readPiece(const QSqlQuery& row)
{
    const auto real = [&row](int column) { return realOf(row.value(column)); };
    return MapPiece{{real(1), real(2)}, {real(3), real(4)}, float(real(5))}; // judged by the map
}

std::optional<MapAnchor> readAnchor(const QSqlQuery& row)
{
    const MapAnchor anchor{realOf(row.value(1)), realOf(row.value(2))};
    return isSensible(anchor) ? std::optional(anchor) : std::nullopt;
}

std::optional<ComparisonVerdict> readVerdict(const QSqlQuery& row)
{
    const auto difference = differenceKindFromId(row.value(1).toString());
    const auto kind = comparisonVerdictFromId(row.value(2 + 2 * kStoredHitColumns).toString());
    const auto given = timeOf(row.value(3 + 2 * kStoredHitColumns));
    if (!difference || !kind || !given)
        return std::nullopt;
    const ComparisonVerdict verdict{
        *difference, storedHitOf(row, 2), storedHitOf(row, 2 + kStoredHitColumns), *kind, *given};
    return isSensible(verdict) ? std::optional(verdict) : std::nullopt;
}

/// Rows of one of the tables that hang on a comparison, numbered 0, 1, 2 … in the order of `rows`.
template <typename Row, typename Values>
Status writeRows(const Connection& connection, ComparisonId id, const QString& table, const QString& columns,
    const std::vector<Row>& rows, const Values& valuesOf)
{
    const QString marks = QStringLiteral(",?").repeated(columns.count(QLatin1Char(',')) + 1);
    Result<QSqlQuery> insert = connection.prepare(
        QStringLiteral("INSERT INTO %1 (comparison_id, number, %2) VALUES (?,?%3)").arg(table, columns, marks));
    if (!insert)
        return failureOf(insert);
    for (size_t i = 0; i < rows.size(); ++i) {
        const QVariantList values = QVariantList{id.value, qint64(i)} + valuesOf(rows[i]);
        for (qsizetype k = 0; k < values.size(); ++k)
            insert->bindValue(int(k), values[k]);
        if (!insert->exec())
            return tl::unexpected<Error>(connection.errorOf(*insert));
    }
    return {};
}

const QString kPieceColumns = QStringLiteral("a_start_s, a_end_s, b_start_s, b_end_s, confidence");
const QString kAnchorColumns = QStringLiteral("a_s, b_s");
const QString kVerdictColumns = QStringLiteral(
    "difference, a_time_s, a_class, a_confidence, a_velocity, a_snr_db, a_clarity, b_time_s, b_class, b_confidence, "
    "b_velocity, b_snr_db, b_clarity, kind, given_utc");

ScanQuery partsOf(ComparisonId id, const char* table, const QString& columns)
{
    return {QStringLiteral("SELECT number, %1 FROM %2 WHERE comparison_id = ?").arg(columns, QLatin1String(table)),
        {id.value}, QStringLiteral("number"), kMostParts};
}

} // namespace

Status ComparisonRepository::mustBePossible(const KeptComparison& comparison) const
{
    if (const Status checked = comparison.tolerances.check(); !checked)
        return checked;
    const auto areSensible
        = [](const auto& rows) { return std::ranges::all_of(rows, [](const auto& row) { return isSensible(row); }); };
    if (comparison.alignment && !isSensible(*comparison.alignment))
        return impossible(heihachi::tr("The alignment of two recordings has values that are no numbers."));
    if (!areSensible(comparison.anchors))
        return impossible(heihachi::tr("An anchor between two recordings has no place in time."));
    if (!areSensible(comparison.verdicts))
        return impossible(heihachi::tr("A verdict on a difference does not go with its hits."));
    for (const RunId run : {comparison.a, comparison.b}) {
        const auto known = m_connection.value(QStringLiteral("SELECT id FROM run WHERE id = ?"), {run.value});
        if (!known)
            return failureOf(known);
        if (!known->isValid())
            return failure(ErrorCode::InvalidArgument, heihachi::tr("The project has no such run."),
                heihachi::tr("It may have been deleted in another window."));
    }
    return {};
}

Result<ComparisonId> ComparisonRepository::save(const KeptComparison& comparison) const
{
    if (const Status possible = mustBePossible(comparison); !possible)
        return failureOf(possible);
    if (comparison.id.isValid())
        if (const Status removed = remove(comparison.id); !removed)
            return failureOf(removed);
    return insert(comparison);
}

Result<ComparisonId> ComparisonRepository::insert(const KeptComparison& comparison) const
{
    const CompareTolerances& within = comparison.tolerances;
    QVariantList values{comparison.id.isValid() ? QVariant(comparison.id.value) : QVariant(), comparison.a.value,
        comparison.b.value, storedTime(comparison.createdUtc), within.hitWindow, within.moved, within.confidence,
        within.velocity, within.beatWindow, within.bpm, within.boundary};
    if (const auto& alignment = comparison.alignment)
        values << alignment->tempoRatio << alignment->pitchSemitones << alignment->confidence << alignment->coverageA
               << alignment->coverageB;
    else
        values << QVariantList(5);
    const auto inserted = m_connection.value(
        QStringLiteral("INSERT INTO comparison (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) RETURNING id")
            .arg(kColumns),
        values);
    if (!inserted)
        return failureOf(inserted);
    const ComparisonId id{inserted->toLongLong()};
    if (const Status written = writeParts(id, comparison); !written)
        return failureOf(written);
    return id;
}

Status ComparisonRepository::writeParts(ComparisonId id, const KeptComparison& comparison) const
{
    Status done;
    if (comparison.alignment)
        done = writeRows(m_connection, id, QStringLiteral("comparison_piece"), kPieceColumns,
            comparison.alignment->map.pieces(), [](const MapPiece& piece) {
                return QVariantList{piece.a.start, piece.a.end, piece.b.start, piece.b.end, double(piece.confidence)};
            });
    if (done)
        done = writeRows(m_connection, id, QStringLiteral("comparison_anchor"), kAnchorColumns, comparison.anchors,
            [](const MapAnchor& anchor) {
                return QVariantList{anchor.a, anchor.b};
            });
    if (done)
        done = writeRows(m_connection, id, QStringLiteral("comparison_verdict"), kVerdictColumns, comparison.verdicts,
            [](const ComparisonVerdict& verdict) {
                return QVariantList{differenceKindId(verdict.difference)} + storedHit(verdict.a) + storedHit(verdict.b)
                    + QVariantList{comparisonVerdictId(verdict.kind), storedTime(verdict.givenUtc)};
            });
    return done;
}

RowScan<KeptComparison> ComparisonRepository::scan(ScanMode mode) const
{
    const ScanQuery what{
        QStringLiteral("SELECT %1 FROM comparison").arg(kColumns), {}, QStringLiteral("id"), kMostComparisons};
    RowScan<KeptComparison> found = scanRows<KeptComparison>(m_connection, what, mode, readComparison);
    for (KeptComparison& comparison : found.rows) {
        if (found.error && mode == ScanMode::Strict)
            break;
        if (const std::optional<Error> error = readParts(comparison, mode))
            found.error = error;
    }
    return found;
}

std::optional<Error> ComparisonRepository::readParts(KeptComparison& comparison, ScanMode mode) const
{
    auto anchors = scanRows<MapAnchor>(
        m_connection, partsOf(comparison.id, "comparison_anchor", kAnchorColumns), mode, readAnchor);
    auto verdicts = scanRows<ComparisonVerdict>(
        m_connection, partsOf(comparison.id, "comparison_verdict", kVerdictColumns), mode, readVerdict);
    auto pieces
        = scanRows<MapPiece>(m_connection, partsOf(comparison.id, "comparison_piece", kPieceColumns), mode, readPiece);
    comparison.anchors = std::move(anchors.rows);
    comparison.verdicts = std::move(verdicts.rows);
    const TimeMap map(pieces.rows);
    if (!pieces.error && (map.pieces() != pieces.rows || (!comparison.alignment && !map.isEmpty())))
        pieces.error = damagedProject(m_connection.path());
    if (pieces.error)
        comparison.alignment.reset(); // a map with holes would pass for a whole one
    else if (comparison.alignment)
        comparison.alignment->map = map;
    return anchors.error ? anchors.error : verdicts.error ? verdicts.error : pieces.error;
}

Status ComparisonRepository::remove(ComparisonId id) const
{
    const auto removed
        = m_connection.value(QStringLiteral("DELETE FROM comparison WHERE id = ? RETURNING id"), {id.value});
    if (!removed)
        return failureOf(removed);
    if (!removed->isValid())
        return failure(ErrorCode::InvalidArgument, heihachi::tr("The project keeps no such comparison."),
            heihachi::tr("It may have been deleted in another window."));
    return {};
}

} // namespace heihachi
