#include "core/store/connection.h"

#include "core/store/sql_error.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <cerrno>
#include <cmath>
#include <limits>

namespace heihachi {
namespace {

QString nextName()
{
    static std::atomic<quint64> last = 0;
    return QStringLiteral("heihachi.store.%1").arg(++last);
}

/// A URI, since a plain name would create the file when it is gone by now.
QString databaseName(const QString& path, Connection::Mode mode)
{
    QString options;
    switch (mode) {
    case Connection::Mode::ReadWrite:
    case Connection::Mode::QueryOnly:
        options = QStringLiteral("?mode=rw");
        break;
    case Connection::Mode::ReadOnly:
        options = QStringLiteral("?mode=ro");
        break;
    case Connection::Mode::Immutable:
        options = QStringLiteral("?mode=ro&immutable=1");
        break;
    case Connection::Mode::Create:
        options = QStringLiteral("?mode=rwc");
        break;
    }
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) + options;
}

} // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode, int busyTimeoutMs)
{
    std::unique_ptr<Connection> connection(new Connection(path, nextName()));
    QSqlDatabase& database = connection->m_database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    database.setDatabaseName(databaseName(path, mode));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    if (mode == Mode::ReadOnly || mode == Mode::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    errno = 0;
    if (!database.open())
        return tl::unexpected<Error>(sqlError(database.lastError(), path));
    if (const Status configured = connection->configure(mode); !configured)
        return failureOf(configured);
    return connection;
}

Connection::~Connection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Status Connection::configure(Mode mode) const
{
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys=ON"), QStringLiteral("PRAGMA trusted_schema=OFF"),
        QStringLiteral("PRAGMA cell_size_check=ON"), QStringLiteral("PRAGMA synchronous=FULL")};
    if (mode == Mode::ReadWrite)
        pragmas << QStringLiteral("PRAGMA journal_mode=WAL") << QStringLiteral("PRAGMA journal_size_limit=1048576");
    if (mode == Mode::QueryOnly)
        pragmas << QStringLiteral("PRAGMA query_only=ON");
    for (const QString& pragma : pragmas)
        if (const Status done = execute(pragma); !done)
            return done;
    return {};
}

Result<QSqlQuery> Connection::prepare(const QString& sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    errno = 0;
    if (!query.prepare(sql))
        return tl::unexpected<Error>(errorOf(query));
    return query;
}

Result<QSqlQuery> Connection::query(const QString& sql, const QVariantList& values) const
{
    Result<QSqlQuery> query = prepare(sql);
    if (!query)
        return query;
    for (const QVariant& value : values)
        query->addBindValue(value);
    errno = 0;
    if (!query->exec())
        return tl::unexpected<Error>(errorOf(*query));
    return query;
}

Status Connection::execute(const QString& sql, const QVariantList& values) const
{
    const Result<QSqlQuery> done = query(sql, values);
    if (!done)
        return failureOf(done);
    return {};
}

Result<QVariant> Connection::value(const QString& sql, const QVariantList& values) const
{
    Result<QSqlQuery> rows = query(sql, values);
    if (!rows)
        return failureOf(rows);
    if (rows->next())
        return rows->value(0);
    if (rows->lastError().isValid())
        return tl::unexpected<Error>(errorOf(*rows));
    return QVariant();
}

Error Connection::errorOf(const QSqlQuery& query) const
{
    return sqlError(query.lastError(), m_path);
}

QVariant sqlText(const QString& text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QVariant sqlReal(double value)
{
    return std::isnan(value) ? QVariant() : QVariant(value);
}

double realOf(const QVariant& value)
{
    return value.isNull() ? std::numeric_limits<double>::quiet_NaN() : value.toDouble();
}

} // namespace heihachi
