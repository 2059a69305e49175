#include "core/store/model_repository.h"

namespace heihachi {

Status ModelRepository::save(RunId run, const std::vector<ModelUse>& models) const
{
    for (const ModelUse& model : models) {
        const Status written
            = m_connection.execute(QStringLiteral("INSERT INTO model (run_id, id, version, sha256) VALUES (?,?,?,?)"),
                {run.value, sqlText(model.id), sqlText(model.version), sqlText(model.sha256)});
        if (!written)
            return written;
    }
    return {};
}

RowScan<ModelUse> ModelRepository::scan(RunId run) const
{
    RowScan<ModelUse> scan;
    Result<QSqlQuery> query = m_connection.query(
        QStringLiteral("SELECT id, version, sha256 FROM model WHERE run_id = ? ORDER BY id LIMIT 1000"), {run.value});
    if (!query) {
        scan.error = query.error();
        return scan;
    }
    while (errno = 0, query->next())
        scan.rows.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString()});
    if (query->lastError().isValid())
        scan.error = m_connection.errorOf(*query);
    return scan;
}

} // namespace heihachi
