#include "core/store/run_repository.h"

#include "core/base/tr.h"

#include <set>

namespace heihachi {
namespace {

tl::unexpected<Error> noSuchRun()
{
    return failure(ErrorCode::InvalidArgument, tr("The project has no such run."),
        tr("It may have been deleted in another window."));
}

QVariant storedTime(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime timeOf(const QVariant& value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString statusOf(const RunRecord& record)
{
    const bool failed = std::ranges::any_of(
        record.stages, [](const StageOutcome& stage) { return stage.status == StageStatus::Failed; });
    return failed ? QStringLiteral("partial") : QStringLiteral("complete");
}

RunSummary summaryOf(const QSqlQuery& row)
{
    RunSummary summary;
    summary.id = RunId{row.value(0).toLongLong()};
    summary.sourceId = SourceId{row.value(1).toLongLong()};
    summary.number = row.value(2).toInt();
    summary.createdUtc = timeOf(row.value(3));
    summary.programVersion = row.value(4).toString();
    summary.wallSeconds = realOf(row.value(5));
    summary.note = row.value(6).toString();
    if (!row.value(7).isNull())
        summary.drumHitCount = row.value(7).toLongLong();
    summary.warningCount = row.value(8).toInt();
    return summary;
}

Status mustHaveChanged(const Result<QVariant>& changed)
{
    if (!changed)
        return failureOf(changed);
    return changed->isValid() ? Status() : noSuchRun();
}

} // namespace

Result<RunId> RunRepository::insert(const Row& row) const
{
    const RunRecord& record = row.record;
    const auto id = m_connection.value(
        QStringLiteral("INSERT INTO run (id, source_id, number, started_utc, status, program_version, configuration, "
                       "duration_s, wall_s, decode_s, peak_memory_bytes, threads, note) "
                       "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) RETURNING id"),
        {row.id.isValid() ? QVariant(row.id.value) : QVariant(), row.sourceId.value, row.number,
            storedTime(record.startedUtc), statusOf(record), sqlText(record.programVersion),
            sqlText(QString::fromUtf8(record.config.toYaml())), sqlReal(row.durationSeconds),
            sqlReal(record.wallSeconds), sqlReal(record.decodeSeconds), record.peakMemoryBytes, record.threads,
            sqlText(row.note)});
    if (!id)
        return failureOf(id);
    return RunId{id->toLongLong()};
}

Result<RunRepository::Row> RunRepository::find(RunId id) const
{
    Result<QSqlQuery> query = m_connection.query(
        QStringLiteral("SELECT source_id, number, duration_s, note, started_utc, program_version, configuration, "
                       "wall_s, decode_s, peak_memory_bytes, threads FROM run WHERE id = ?"),
        {id.value});
    if (!query)
        return failureOf(query);
    if (!query->next()) {
        if (query->lastError().isValid())
            return tl::unexpected<Error>(m_connection.errorOf(*query));
        return noSuchRun();
    }
    Row row;
    row.id = id;
    row.sourceId = SourceId{query->value(0).toLongLong()};
    row.number = query->value(1).toInt();
    row.durationSeconds = realOf(query->value(2));
    row.note = query->value(3).toString();
    row.record.startedUtc = timeOf(query->value(4));
    row.record.programVersion = query->value(5).toString();
    auto config = AnalysisConfig::fromStoredYaml(query->value(6).toString().toUtf8());
    if (!config)
        return tl::unexpected<Error>(damagedProject(m_connection.path()));
    row.record.config = std::move(*config);
    row.record.wallSeconds = realOf(query->value(7));
    row.record.decodeSeconds = realOf(query->value(8));
    row.record.peakMemoryBytes = query->value(9).toLongLong();
    row.record.threads = query->value(10).toInt();
    return row;
}

Result<std::vector<RunSummary>> RunRepository::summaries() const
{
    Result<QSqlQuery> query = m_connection.query(
        QStringLiteral("SELECT run.id, source_id, number, started_utc, program_version, wall_s, note, "
                       "(SELECT row_count FROM result WHERE run_id = run.id AND kind = 'drum_hits'), "
                       "(SELECT count(*) FROM diagnostic WHERE run_id = run.id AND severity <> 'info') "
                       "FROM run ORDER BY source_id, number"));
    if (!query)
        return failureOf(query);
    std::vector<RunSummary> summaries;
    while (query->next())
        summaries.push_back(summaryOf(*query));
    if (query->lastError().isValid())
        return tl::unexpected<Error>(m_connection.errorOf(*query));
    return summaries;
}

std::vector<RunId> RunRepository::traces() const
{
    std::set<RunId> ids;
    const auto collect = [&](const char* table, const char* column) {
        const ScanQuery what{
            QStringLiteral("SELECT DISTINCT %1 FROM %2").arg(QLatin1String(column), QLatin1String(table)), {},
            QLatin1String(column), 1'000'000};
        const auto scan = scanRows<RunId>(m_connection, what, ScanMode::Salvage, [](const QSqlQuery& row) {
            const RunId id{row.value(0).toLongLong()};
            return id.isValid() ? std::optional(id) : std::nullopt;
        });
        ids.insert(scan.rows.begin(), scan.rows.end());
    };
    collect("run", "id");
    collect("result", "run_id");
    collect("stage", "run_id");
    return {ids.begin(), ids.end()};
}

Status RunRepository::setNote(RunId id, const QString& note) const
{
    return mustHaveChanged(m_connection.value(
        QStringLiteral("UPDATE run SET note = ? WHERE id = ? RETURNING id"), {sqlText(note), id.value}));
}

Status RunRepository::remove(RunId id) const
{
    return mustHaveChanged(m_connection.value(QStringLiteral("DELETE FROM run WHERE id = ? RETURNING id"), {id.value}));
}

} // namespace heihachi
