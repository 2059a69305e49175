#include "core/store/batch_insert.h"

#include <cerrno>

namespace heihachi {

BatchInsert::BatchInsert(const Connection& connection, RunId run, QString table, QString key, QStringList columns)
    : m_connection(connection)
    , m_run(run)
    , m_table(std::move(table))
    , m_key(std::move(key))
    , m_columns(std::move(columns))
{
    m_values.reserve(kRowsPerStatement * m_columns.size());
}

Status BatchInsert::endRow()
{
    Q_ASSERT(m_values.size() % m_columns.size() == 0);
    if (m_values.size() < kRowsPerStatement * m_columns.size())
        return {};
    if (!m_full) {
        Result<QSqlQuery> prepared = m_connection.prepare(sql(kRowsPerStatement));
        if (!prepared)
            return failureOf(prepared);
        m_full = std::move(*prepared);
    }
    return write(*m_full);
}

Status BatchInsert::finish()
{
    if (m_values.isEmpty())
        return {};
    Result<QSqlQuery> query = m_connection.prepare(sql(m_values.size() / m_columns.size()));
    return query ? write(*query) : failureOf(query);
}

QString BatchInsert::sql(qsizetype rows) const
{
    // The first parameter is the number of the first row. It has a name since QtSql gives names to plain marks anyway.
    const QString marks = QStringLiteral(",?").repeated(m_columns.size());
    QStringList values;
    for (qsizetype row = 0; row < rows; ++row)
        values << QStringLiteral("(%1,:first_number+%2%3)").arg(m_run.value).arg(row).arg(marks);
    return QStringLiteral("INSERT INTO %1 (run_id,%2,%3) VALUES %4")
        .arg(m_table, m_key, m_columns.join(QLatin1Char(',')), values.join(QLatin1Char(',')));
}

Status BatchInsert::write(QSqlQuery& query)
{
    query.bindValue(0, m_rowsWritten);
    for (qsizetype i = 0; i < m_values.size(); ++i)
        query.bindValue(int(i) + 1, m_values.at(i));
    m_rowsWritten += m_values.size() / m_columns.size();
    m_values.clear();
    errno = 0;
    if (!query.exec())
        return tl::unexpected<Error>(m_connection.errorOf(query));
    return {};
}

} // namespace heihachi
