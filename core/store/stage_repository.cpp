#include "core/store/stage_repository.h"

#include "core/store/batch_insert.h"

namespace heihachi {

Status StageRepository::save(RunId run, const std::vector<StageOutcome>& stages) const
{
    BatchInsert batch(m_connection, run, QStringLiteral("stage"), QStringLiteral("position"),
        {QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("status"), QStringLiteral("reason"),
            QStringLiteral("cpu_s")});
    for (const StageOutcome& stage : stages) {
        batch.add(sqlText(stage.id));
        batch.add(stage.version);
        batch.add(stageStatusId(stage.status));
        batch.add(sqlText(stage.reason));
        batch.add(sqlReal(stage.cpuSeconds));
        if (const Status written = batch.endRow(); !written)
            return written;
    }
    return batch.finish();
}

RowScan<StageOutcome> StageRepository::scan(RunId run, ScanMode mode) const
{
    const ScanQuery what{
        QStringLiteral("SELECT position, id, version, status, reason, cpu_s FROM stage WHERE run_id = ?"), {run.value},
        QStringLiteral("position"), 100000};
    return scanRows<StageOutcome>(m_connection, what, mode, [](const QSqlQuery& row) -> std::optional<StageOutcome> {
        const auto status = stageStatusFromId(row.value(3).toString());
        if (!status)
            return std::nullopt;
        return StageOutcome{
            row.value(1).toString(), row.value(2).toInt(), *status, row.value(4).toString(), realOf(row.value(5))};
    });
}

} // namespace heihachi
