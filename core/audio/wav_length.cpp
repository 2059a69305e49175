#include "core/audio/wav_length.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>

#include <limits>

namespace heihachi {
namespace {

constexpr int kMostChunks = 64; // before the sound; more is damage
constexpr quint32 kUnknown32 = std::numeric_limits<quint32>::max();

} // namespace

std::optional<qint64> announcedWavFrames(QIODevice& file)
{
    if (!file.seek(0))
        return {};
    const QByteArray head = file.read(12);
    if (head.size() < 12 || !(head.startsWith("RIFF") || head.startsWith("RF64")) || head.mid(8) != "WAVE")
        return {};
    qint64 frameBytes = 0;
    qint64 longBytes = 0; // of RF64
    for (int chunk = 0; chunk < kMostChunks; ++chunk) {
        const QByteArray chunkHead = file.read(8);
        if (chunkHead.size() < 8)
            return {};
        const auto size = qFromLittleEndian<quint32>(chunkHead.constData() + 4);
        if (chunkHead.startsWith("data")) {
            const qint64 bytes = size == kUnknown32 ? longBytes : qint64(size);
            return frameBytes > 0 && bytes > 0 ? std::optional(bytes / frameBytes) : std::nullopt;
        }
        const qint64 next = file.pos() + qint64(size) + qint64(size % 2);
        const QByteArray start = file.read(16);
        if (start.size() == 16 && chunkHead.startsWith("fmt "))
            frameBytes = qFromLittleEndian<quint16>(start.constData() + 12);
        else if (start.size() == 16 && chunkHead.startsWith("ds64"))
            longBytes = qFromLittleEndian<qint64>(start.constData() + 8);
        if (!file.seek(next))
            return {};
    }
    return {};
}

} // namespace heihachi
