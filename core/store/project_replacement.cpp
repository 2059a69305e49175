#include "core/store/project_replacement.h"

#include "core/base/tr.h"
#include "core/store/connection.h"
#include "core/store/project_header.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace heihachi {
namespace {

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
    if (existing == Existing::Keep && QFileInfo::exists(m_target))
        return tl::unexpected<Error>(projectExists(m_target));
    if (const Status cleared = clearLog(m_target); !cleared)
        return cleared;
    errno = 0;
    if (!syncToDisk(m_temporaryPath))
        return cannotWrite(m_target, errno, QString::fromLocal8Bit(std::strerror(errno)));
    std::error_code error;
    const auto from = std::filesystem::path(m_temporaryPath.toStdU16String());
    const auto to = std::filesystem::path(m_target.toStdU16String());
    if (existing == Existing::Keep && !QFile::rename(m_temporaryPath, m_target))
        return cannotWrite(m_target, 0, heihachi::tr("it can't be renamed"));
    if (existing == Existing::Replace)
        std::filesystem::rename(from, to, error); // atomic, unlike QFile's, which does not replace
    if (error)
        return cannotWrite(m_target, error.value(), QString::fromStdString(error.message()));
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
