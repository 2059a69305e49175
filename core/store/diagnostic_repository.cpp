#include "core/store/diagnostic_repository.h"

#include "core/store/batch_insert.h"

namespace heihachi {

Status DiagnosticRepository::save(RunId run, const Diagnostics& diagnostics) const
{
    BatchInsert batch(m_connection, run, QStringLiteral("diagnostic"), QStringLiteral("position"),
        {QStringLiteral("severity"), QStringLiteral("code"), QStringLiteral("source"), QStringLiteral("message"),
            QStringLiteral("start_s"), QStringLiteral("end_s")});
    for (const Diagnostic& diagnostic : diagnostics) {
        batch.add(severityId(diagnostic.severity));
        batch.add(sqlText(diagnostic.code));
        batch.add(sqlText(diagnostic.source));
        batch.add(sqlText(diagnostic.message));
        batch.add(diagnostic.range ? sqlReal(diagnostic.range->start) : QVariant());
        batch.add(diagnostic.range ? sqlReal(diagnostic.range->end) : QVariant());
        if (const Status written = batch.endRow(); !written)
            return written;
    }
    return batch.finish();
}

RowScan<Diagnostic> DiagnosticRepository::scan(RunId run, ScanMode mode) const
{
    const ScanQuery what{QStringLiteral("SELECT position, severity, code, source, message, start_s, end_s "
                                        "FROM diagnostic WHERE run_id = ?"),
        {run.value}, QStringLiteral("position"), 10'000'000};
    return scanRows<Diagnostic>(m_connection, what, mode, [](const QSqlQuery& row) -> std::optional<Diagnostic> {
        const auto severity = severityFromId(row.value(1).toString());
        if (!severity)
            return std::nullopt;
        Diagnostic diagnostic{
            *severity, row.value(2).toString(), row.value(3).toString(), row.value(4).toString(), std::nullopt};
        if (!row.value(5).isNull() && !row.value(6).isNull())
            diagnostic.range = TimeRange{row.value(5).toDouble(), row.value(6).toDouble()};
        return diagnostic;
    });
}

} // namespace heihachi
