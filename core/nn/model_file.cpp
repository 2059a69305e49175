#include "core/nn/model_file.h"

#include "core/base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace heihachi {

Result<QByteArray> readModelFile(const QString& path, qint64 maximumBytes)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QString hint = tr("Install Heihachi again.");
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, tr("“%1” doesn't exist.").arg(shown), hint);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        if (file.error() == QFileDevice::PermissionsError)
            return failure(ErrorCode::PermissionDenied, tr("“%1” can't be read: permission denied.").arg(shown),
                tr("Give yourself the right to read it."));
        return failure(ErrorCode::ReadFailed, tr("“%1” can't be read.").arg(shown), hint);
    }
    const qint64 size = file.size();
    if (size > maximumBytes)
        return failure(ErrorCode::DamagedModel, tr("“%1” is too large to be a file of a model.").arg(shown), hint);
    QByteArray bytes = file.read(size);
    if (bytes.size() != size)
        return failure(ErrorCode::ReadFailed, tr("“%1” can't be read: %2.").arg(shown, file.errorString()), hint);
    return bytes;
}

} // namespace heihachi
