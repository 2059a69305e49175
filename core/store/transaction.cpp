#include "core/store/transaction.h"

#include <utility>

namespace heihachi {

Result<Transaction> Transaction::begin(const Connection& connection, Kind kind)
{
    const QString sql = kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
    if (const Status begun = connection.execute(sql); !begun)
        return failureOf(begun);
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection) // SQLite may have rolled back by itself (disk full): then this fails, and that is as good
        static_cast<void>(m_connection->execute(QStringLiteral("ROLLBACK")));
}

Status Transaction::commit()
{
    const Status done = m_connection->execute(QStringLiteral("COMMIT"));
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace heihachi
