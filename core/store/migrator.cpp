#include "core/store/migrator.h"

#include "core/base/tr.h"
#include "core/store/project_header.h"
#include "core/store/sql_script.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>

static void initStoreResources() // at global scope, as the macro asks; a static library does not run it by itself
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace heihachi {
namespace {

std::vector<Migration> embeddedMigrations()
{
    initStoreResources();
    const QDir directory(QStringLiteral(":/heihachi/store/migrations"));
    std::vector<Migration> migrations;
    for (const QString& name : directory.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back({name.left(3).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

/// Dangling references make a step fail as a broken statement does.
Status checkReferences(const Connection& connection, const Migration& migration)
{
    const auto dangling = connection.value(QStringLiteral("PRAGMA foreign_key_check"));
    if (!dangling)
        return failureOf(dangling);
    if (dangling->isValid())
        return failure(ErrorCode::Internal,
            tr("The project “%1” can't be brought up to date: step “%2” leaves rows of “%3” without an owner.")
                .arg(QDir::toNativeSeparators(connection.path()), migration.name, dangling->toString()));
    return {};
}

} // namespace

Migrator::Migrator(std::vector<Migration> migrations)
    : m_migrations(std::move(migrations))
{
    for (size_t i = 0; i < m_migrations.size(); ++i)
        Q_ASSERT(m_migrations[i].number == int(i) + 1);
}

const Migrator& Migrator::builtin()
{
    static const Migrator migrator(embeddedMigrations());
    return migrator;
}

Result<int> Migrator::version(const Connection& connection)
{
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failureOf(version);
    return version->toInt();
}

Status Migrator::migrate(const Connection& connection) const
{
    const Result<int> before = version(connection);
    if (!before)
        return failureOf(before);
    if (*before > latestVersion())
        return tl::unexpected<Error>(newerVersion(connection.path()));
    if (*before == latestVersion())
        return {};
    // A step may rebuild a table that others refer to; this cannot be switched within a transaction.
    Status done = connection.execute(QStringLiteral("PRAGMA foreign_keys=OFF"));
    for (const Migration& migration : m_migrations)
        if (done && migration.number > *before)
            done = apply(connection, migration);
    const Status restored = connection.execute(QStringLiteral("PRAGMA foreign_keys=ON"));
    if (!done || !restored)
        return done ? restored : done;
    // So that the version in the file's first page, which is read before SQLite opens the file, is the true one.
    return connection.execute(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
}

Status Migrator::apply(const Connection& connection, const Migration& migration) const
{
    Result<Transaction> transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return failureOf(transaction);
    const Result<int> before = version(connection);
    if (!before)
        return failureOf(before);
    if (*before >= migration.number) // another process was faster
        return transaction->commit();
    for (const QString& statement : splitSqlScript(migration.sql))
        if (const Status done = connection.execute(statement); !done)
            return done;
    if (const Status checked = checkReferences(connection, migration); !checked)
        return checked;
    const auto stamp = QStringLiteral("PRAGMA user_version=%1").arg(migration.number);
    if (const Status stamped = connection.execute(stamp); !stamped)
        return stamped;
    return transaction->commit();
}

} // namespace heihachi
