#include "core/store/result_repository.h"

#include <QSqlError>

namespace heihachi {

Status ResultRepository::save(RunId run, const Entry& entry) const
{
    return m_connection.execute(
        QStringLiteral("INSERT INTO result (run_id, kind, row_count, checksum) VALUES (?,?,?,?)"),
        {run.value, entry.kind, entry.rowCount, entry.checksum});
}

Result<std::optional<ResultRepository::Entry>> ResultRepository::find(RunId run, const QString& kind) const
{
    Result<QSqlQuery> row = m_connection.query(
        QStringLiteral("SELECT row_count, checksum FROM result WHERE run_id = ? AND kind = ?"), {run.value, kind});
    if (!row)
        return failureOf(row);
    if (row->next())
        return std::optional(Entry{kind, row->value(0).toLongLong(), row->value(1).toByteArray()});
    if (row->lastError().isValid())
        return tl::unexpected<Error>(m_connection.errorOf(*row));
    return std::optional<Entry>();
}

} // namespace heihachi
