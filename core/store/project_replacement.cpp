#include "core/store/project_replacement.h"

#include "core/base/tr.h"
#include "core/store/connection.h"
#include "core/store/project_header.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryFile>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <cstdio>
#endif

namespace heihachi {
namespace {

constexpr std::chrono::milliseconds kLongestTurn(5000); // placing a project takes a few

tl::unexpected<Error> cannotWrite(const QString& path, int systemError, const QString& reason)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        return failure(ErrorCode::DiskFull, heihachi::tr("There is no room left to write the project “%1”.").arg(shown),
            heihachi::tr("Free some space or choose another folder, then try again."));
    if (systemError == EACCES || systemError == EROFS || systemError == EPERM)
        return failure(ErrorCode::PermissionDenied,
            heihachi::tr("“%1” can't be written: permission denied.").arg(shown),
            heihachi::tr("Choose a folder that you may write to."));
    return failure(ErrorCode::WriteFailed, heihachi::tr("“%1” can't be written: %2.").arg(shown, reason),
        heihachi::tr("Check the folder, then try again."));
}

bool syncToDisk(const QString& path)
{
#ifdef Q_OS_UNIX
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
#else
    Q_UNUSED(path)
    return true;
#endif
}

/// Moves a file to a name that must be free, in one step; 0 or the system's error, EEXIST where the name is taken.
/// QFile::rename() is no way to do it: where the name was taken meanwhile, it empties that file and copies into it.
int renameToFreeName(const QString& from, const QString& to)
{
#ifdef Q_OS_UNIX
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#if defined(Q_OS_LINUX) && defined(RENAME_NOREPLACE)
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS) // the file system does not know this kind
        return errno;
#endif
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
        return 0;
    }
    if (errno != EPERM && errno != ENOTSUP) // nor hard links
        return errno;
#endif
    if (QFileInfo::exists(to))
        return EEXIST;
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    return error.value();
}

/// A log that was left beside `path` would be played into the file that takes its place. Its owner takes it in or, when
/// nobody can, it goes.
Status clearLog(const QString& path)
{
    if (!QFileInfo::exists(walPath(path)) && !QFileInfo::exists(shmPath(path)))
        return {};
    if (QFileInfo::exists(path)) // closing folds the log in, unless another connection holds it
        static_cast<void>(Connection::open(path, Connection::Mode::ReadWrite, 0));
    const bool stillHeld = QFileInfo(walPath(path)).size() > 0 && QFileInfo::exists(path) && readProjectHeader(path);
    if (stillHeld)
        return failure(ErrorCode::Busy,
            heihachi::tr("“%1” is open in another program.").arg(QDir::toNativeSeparators(path)),
            heihachi::tr("Close it there or choose another name."));
    QFile::remove(walPath(path));
    QFile::remove(shmPath(path));
    return {};
}

} // namespace

ProjectReplacement::ProjectReplacement(QString target, std::unique_ptr<QTemporaryFile> file)
    : m_target(std::move(target))
    , m_temporaryPath(file->fileName())
    , m_file(std::move(file))
{
}

ProjectReplacement::ProjectReplacement(ProjectReplacement&& other) noexcept = default;

ProjectReplacement::~ProjectReplacement()
{
    if (!m_file)
        return;
    for (const QString& path :
        {walPath(m_temporaryPath), shmPath(m_temporaryPath), m_temporaryPath + QStringLiteral("-journal")})
        QFile::remove(path);
}

Result<ProjectReplacement> ProjectReplacement::prepare(const QString& target)
{
    const QFileInfo info(target);
    auto file = std::make_unique<QTemporaryFile>(
        info.absoluteDir().filePath(QStringLiteral(".%1.XXXXXX").arg(info.fileName())));
    errno = 0;
    if (!file->open())
        return cannotWrite(target, errno, file->errorString());
    // People who may read the folder may read the project, as with any file they save.
    file->setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    file->close();
    return ProjectReplacement(info.absoluteFilePath(), std::move(file));
}

Status ProjectReplacement::commit(Existing existing)
{
    // Of two that make the same project, the later one must not take the other's log for one that was left.
    const QFileInfo target(m_target);
    QLockFile turn(target.absoluteDir().filePath(QStringLiteral(".%1.lock").arg(target.fileName())));
    if (existing == Existing::Keep)
        static_cast<void>(turn.tryLock(int(kLongestTurn.count())));
    if (existing == Existing::Keep && QFileInfo::exists(m_target))
        return tl::unexpected<Error>(projectExists(m_target));
    if (const Status cleared = clearLog(m_target); !cleared)
        return cleared;
    errno = 0;
    if (!syncToDisk(m_temporaryPath))
        return cannotWrite(m_target, errno, QString::fromLocal8Bit(std::strerror(errno)));
    if (existing == Existing::Keep) {
        const int error = renameToFreeName(m_temporaryPath, m_target);
        if (error == EEXIST)
            return tl::unexpected<Error>(projectExists(m_target));
        if (error != 0)
            return cannotWrite(m_target, error, QString::fromLocal8Bit(std::strerror(error)));
    } else {
        std::error_code error;
        std::filesystem::rename(m_temporaryPath.toStdU16String(), m_target.toStdU16String(), error);
        if (error)
            return cannotWrite(m_target, error.value(), QString::fromStdString(error.message()));
    }
    m_file->setAutoRemove(false);
    m_file.reset();
    return {};
}

Error projectExists(const QString& path)
{
    return {ErrorCode::InvalidArgument, heihachi::tr("“%1” exists already.").arg(QDir::toNativeSeparators(path)),
        heihachi::tr("Open it, or choose another name.")};
}

} // namespace heihachi
