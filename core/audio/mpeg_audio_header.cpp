#include "core/audio/mpeg_audio_header.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace heihachi {
namespace {

constexpr std::array<std::array<int, 15>, 5> kKilobits{{
    {0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448}, // MPEG 1 layer I
    {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384}, // MPEG 1 layer II
    {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320}, // MPEG 1 layer III
    {0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256}, // MPEG 2 layer I
    {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}, // MPEG 2 layer II and III
}};
constexpr std::array<int, 3> kRates{44100, 48000, 32000};
constexpr int kDecoderDelay = 529; // of every MP3 decoder: 528 samples of the filter bank and one
constexpr qint64 kSearchBytes = 64 * 1024;

int kilobits(int version, int layer, unsigned index)
{
    const size_t row = version == 1 ? size_t(layer - 1) : (layer == 1 ? 3 : 4);
    return kKilobits[row][index];
}

std::span<const std::uint8_t> bytesOf(const QByteArray& bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), size_t(bytes.size())};
}

/// First frame header that another one follows (or the end of `bytes`), and its place: random bytes look like a header
/// once in a while.
std::optional<MpegAudioHeader> findFirstFrame(std::span<const std::uint8_t> bytes, size_t& at)
{
    for (at = 0; at + MpegAudioHeader::kBytes < bytes.size(); ++at) {
        const auto header = MpegAudioHeader::parse(bytes.subspan(at));
        if (!header)
            continue;
        const size_t next = at + size_t(header->frameBytes);
        if (next + MpegAudioHeader::kBytes > bytes.size() || MpegAudioHeader::parse(bytes.subspan(next)))
            return header;
    }
    return {};
}

/// Position behind all ID3v2 tags at the start of the file.
qint64 skipId3(QIODevice& file)
{
    qint64 position = 0;
    while (file.seek(position)) {
        const QByteArray head = file.read(10);
        if (head.size() < 10 || !head.startsWith("ID3"))
            break;
        const auto size = bytesOf(head).subspan(6); // four bytes of seven bits
        const bool hasFooter = (head[5] & 0x10) != 0;
        position += 10 + (qint64(size[0]) << 21 | qint64(size[1]) << 14 | qint64(size[2]) << 7 | qint64(size[3]))
            + (hasFooter ? 10 : 0);
    }
    return position;
}

} // namespace

std::optional<MpegAudioHeader> MpegAudioHeader::parse(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < kBytes || bytes[0] != 0xFF || (bytes[1] & 0xE0U) != 0xE0U)
        return {};
    const unsigned versionBits = (bytes[1] >> 3U) & 3U;
    const unsigned layerBits = (bytes[1] >> 1U) & 3U;
    const unsigned rateIndex = bytes[2] >> 4U;
    const unsigned frequencyIndex = (bytes[2] >> 2U) & 3U;
    if (versionBits == 1 || layerBits == 0 || rateIndex == 0 || rateIndex == 15 || frequencyIndex == 3)
        return {};
    MpegAudioHeader header;
    header.version = versionBits == 3 ? 1 : (versionBits == 2 ? 2 : 25);
    header.layer = 4 - int(layerBits);
    const int divisor = header.version == 1 ? 1 : (header.version == 2 ? 2 : 4);
    header.sampleRate = kRates[frequencyIndex] / divisor;
    header.channels = (bytes[3] >> 6U) == 3 ? 1 : 2;
    const int bitRate = 1000 * kilobits(header.version, header.layer, rateIndex);
    const int padding = int((bytes[2] >> 1U) & 1U);
    if (header.layer == 1) {
        header.frameSamples = 384;
        header.frameBytes = (12 * bitRate / header.sampleRate + padding) * 4;
    } else {
        header.frameSamples = header.layer == 3 && header.version != 1 ? 576 : 1152;
        header.frameBytes = header.frameSamples / 8 * bitRate / header.sampleRate + padding;
    }
    return header;
}

std::optional<Mp3GaplessTag> Mp3GaplessTag::read(QIODevice& file)
{
    if (!file.seek(skipId3(file)))
        return {};
    const QByteArray start = file.read(kSearchBytes);
    const auto bytes = bytesOf(start);
    size_t at = 0;
    const auto header = findFirstFrame(bytes, at);
    if (!header || header->layer != 3)
        return {};
    const qsizetype sideBytes
        = header->version == 1 ? (header->channels == 2 ? 32 : 17) : (header->channels == 2 ? 17 : 9);
    const QByteArray tag = start.mid(qsizetype(at) + 4 + sideBytes, 160);
    if (tag.size() < 160 || !(tag.startsWith("Xing") || tag.startsWith("Info")))
        return {};
    const auto flags = qFromBigEndian<quint32>(tag.constData() + 4);
    qsizetype position = 8;
    qint64 mpegFrames = 0;
    if (flags & 1U) {
        mpegFrames = qFromBigEndian<quint32>(tag.constData() + position);
        position += 4;
    }
    position += (flags & 2U ? 4 : 0) + (flags & 4U ? 100 : 0) + (flags & 8U ? 4 : 0);
    const auto lame = bytesOf(tag).subspan(size_t(position)); // 9 bytes of name, then fields up to the two delays
    const qint64 before = qint64(lame[21]) << 4 | lame[22] >> 4U;
    const qint64 after = qint64(lame[22] & 15U) << 8 | lame[23];
    Mp3GaplessTag gapless;
    gapless.delayFrames = before + kDecoderDelay;
    if (mpegFrames > 0)
        gapless.contentFrames = std::max<qint64>(0, mpegFrames * header->frameSamples - before - after);
    return gapless;
}

} // namespace heihachi
