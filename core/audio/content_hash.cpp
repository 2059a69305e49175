#include "core/audio/content_hash.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace heihachi {
namespace {

struct HashText
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::contentHash)
};

constexpr qint64 kBlockBytes = 1 << 20;
constexpr int kBlocksPerQuestion = 10;

tl::unexpected<Error> openFailure(const QString& path, const QFile& file)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileNotFound, HashText::tr("“%1” doesn't exist.").arg(shown),
            HashText::tr("Check the name, and that the drive is connected."));
    if (file.error() == QFileDevice::PermissionsError || !QFileInfo(path).isReadable())
        return failure(ErrorCode::PermissionDenied, HashText::tr("“%1” can't be read: permission denied.").arg(shown),
            HashText::tr("Give yourself the right to read it, or copy it to another folder."));
    return failure(ErrorCode::ReadFailed, HashText::tr("“%1” can't be read: %2.").arg(shown, file.errorString()),
        HashText::tr("Check the drive, then try again."));
}

} // namespace

Result<QByteArray> contentHash(const QString& path, const std::function<bool()>& keepGoing)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return openFailure(path, file);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    QByteArray block(kBlockBytes, Qt::Uninitialized);
    for (int blocks = 0;; ++blocks) {
        if (blocks % kBlocksPerQuestion == 0 && keepGoing && !keepGoing())
            return failure(ErrorCode::Cancelled, HashText::tr("Cancelled."));
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0)
            return failure(ErrorCode::ReadFailed,
                HashText::tr("Reading “%1” failed: %2.").arg(QDir::toNativeSeparators(path), file.errorString()),
                HashText::tr("Check the connection, then try again."));
        if (got == 0)
            return hash.result().toHex();
        hash.addData(QByteArrayView(block.constData(), got));
    }
}

} // namespace heihachi
