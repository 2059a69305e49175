#include "tests/support/project_files.h"

#include "core/store/connection.h"
#include "core/store/integrity.h"
#include "core/store/migrator.h"
#include "core/store/project_header.h"

#include <QFile>

namespace heihachi::test {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool patchBytes(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
}

Status makeProjectOfVersion(const QString& path, int version)
{
    const auto& all = Migrator::builtin().migrations();
    const Migrator some(std::vector<Migration>(all.begin(), all.begin() + version));
    const auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return failureOf(connection);
    const auto stamp = QStringLiteral("PRAGMA application_id=%1").arg(kProjectApplicationId);
    if (const Status stamped = (*connection)->execute(stamp); !stamped)
        return stamped;
    if (const Status migrated = some.migrate(**connection); !migrated)
        return migrated;
    return (*connection)->execute(QStringLiteral("PRAGMA journal_mode=WAL"));
}

Status executeOn(const QString& path, const QString& sql)
{
    const auto connection = Connection::open(path, Connection::Mode::Create);
    return connection ? (*connection)->execute(sql) : failureOf(connection);
}

Status checkWhole(const QString& path)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    return connection ? checkIntegrity(**connection, IntegrityDepth::Whole) : failureOf(connection);
}

} // namespace heihachi::test
