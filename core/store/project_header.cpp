#include "core/store/project_header.h"

#include "core/base/tr.h"
#include "core/store/sql_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace heihachi {
namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype kHeaderBytes = 100;
constexpr qint64 kSmallestPage = 512;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);

tl::unexpected<Error> cannotOpen(const QFile& file, const QString& shown)
{
    if (file.error() == QFileDevice::PermissionsError)
        return failure(ErrorCode::PermissionDenied, tr("“%1” can't be read: permission denied.").arg(shown),
            tr("Check the rights of the file and its folder."));
    return failure(ErrorCode::ReadFailed, tr("“%1” can't be read: %2.").arg(shown, file.errorString()));
}

tl::unexpected<Error> notAProject(const QString& shown)
{
    return failure(ErrorCode::ForeignFile, tr("“%1” is not a Heihachi project.").arg(shown),
        tr("Open a file that Heihachi saved; their names end in “.heihachi”."));
}

} // namespace

Result<ProjectHeader> readProjectHeader(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, tr("There is no project “%1”.").arg(shown),
            tr("It may have been moved or renamed."));
    if (!info.isFile()) // opening a pipe would wait for ever
        return notAProject(shown);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotOpen(file, shown);
    const QByteArray bytes = file.read(kHeaderBytes);
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return cannotOpen(file, shown);

    const bool isSqlite = bytes.startsWith(kMagic.toByteArray());
    const bool isWhole = bytes.size() == kHeaderBytes;
    const bool isOurs
        = isWhole && qFromBigEndian<quint32>(bytes.constData() + kApplicationIdAt) == kProjectApplicationId;
    if (isOurs != isSqlite && (isOurs || !isWhole)) // half a header, or ours with the first bytes overwritten
        return tl::unexpected<Error>(damagedProject(path));
    if (!isOurs)
        return notAProject(shown);
    const ProjectHeader header{qFromBigEndian<qint32>(bytes.constData() + kUserVersionAt)};
    if (header.schemaVersion <= 0 || info.size() < kSmallestPage) // SQLite would take the rest of it for an empty one
        return tl::unexpected<Error>(damagedProject(path));
    return header;
}

QString walPath(const QString& projectPath)
{
    return projectPath + QStringLiteral("-wal");
}

QString shmPath(const QString& projectPath)
{
    return projectPath + QStringLiteral("-shm");
}

Error newerVersion(const QString& path)
{
    return {ErrorCode::NewerVersion,
        tr("“%1” was saved by a newer version of Heihachi.").arg(QDir::toNativeSeparators(path)),
        tr("Update Heihachi to open it. The file was left as it is.")};
}

} // namespace heihachi
