#pragma once

#include "core/base/id.h"
#include "core/store/connection.h"

#include <optional>

namespace heihachi {

/// Inserts rows of one run into a table keyed by (run_id, number), numbered 0, 1, 2 … in the order they come, many rows
/// a statement: QtSql's own work for each execution and each bound value outweighs SQLite's. Within a transaction of
/// the caller.
class BatchInsert
{
public:
    /// `key` names the column of the number; `columns` are the others.
    BatchInsert(const Connection& connection, RunId run, QString table, QString key, QStringList columns);

    /// Appends the next value of the row; a row is complete with its last column.
    void add(const QVariant& value) { m_values.append(value); }
    /// To be called after each complete row: writes when enough rows have gathered.
    [[nodiscard]] Status endRow();
    /// Writes the rest.
    [[nodiscard]] Status finish();

private:
    static constexpr qsizetype kRowsPerStatement = 64;

    [[nodiscard]] QString sql(qsizetype rows) const;
    [[nodiscard]] Status write(QSqlQuery& query);

    const Connection& m_connection;
    RunId m_run;
    QString m_table;
    QString m_key;
    QStringList m_columns;
    QVariantList m_values;
    qint64 m_rowsWritten = 0;
    std::optional<QSqlQuery> m_full; ///< the statement for kRowsPerStatement rows
};

} // namespace heihachi
