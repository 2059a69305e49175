#include "core/base/atomic_file.h"

#include "core/base/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

namespace heihachi {
namespace {

tl::unexpected<Error> writeFailure(
    const QString& path, QFileDevice::FileError error, int systemError, const QString& reason)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG || error == QFileDevice::ResourceError)
        return failure(ErrorCode::DiskFull, tr("There is no room left to write “%1”.").arg(shown),
            tr("Free some space or choose another folder, then try again."));
    if (systemError == EACCES || systemError == EROFS || systemError == EPERM || error == QFileDevice::PermissionsError)
        return failure(ErrorCode::PermissionDenied, tr("“%1” can't be written: permission denied.").arg(shown),
            tr("Choose a folder that you may write to."));
    return failure(ErrorCode::WriteFailed, tr("“%1” can't be written: %2.").arg(shown, reason),
        tr("Check the folder, then try again."));
}

} // namespace

Status writeFileAtomically(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, file.error(), errno, file.errorString());
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const int systemError = errno;
        file.cancelWriting();
        return writeFailure(path, file.error(), systemError, file.errorString());
    }
    errno = 0;
    if (!file.commit())
        return writeFailure(path, file.error(), errno, file.errorString());
    return {};
}

Status ensureDirectory(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    errno = 0;
    if (QDir().mkpath(path))
        return {};
    return writeFailure(path, QFileDevice::OpenError, errno, QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace heihachi
