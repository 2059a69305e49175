#include "core/audio/elementary_stream.h"

#include "core/audio/mpeg_audio_header.h"

extern "C" {
#include <libavcodec/packet.h>
}

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace heihachi {
namespace {

constexpr int kSearchedBytes = 1 << 16; ///< of junk in front of a packet
constexpr int kStrangersBelieved = 8; ///< packets of another rate in a row that are no accident
constexpr int kRefusedBelieved = 32; ///< packets at the start of which none is understood
constexpr int kPacketsToTrust = 4; ///< in a row behind damage, before the count goes on from them
constexpr double kMeanPackets = 400.0; ///< over which the mean size is taken
constexpr size_t kAdtsHeaderBytes = 7;

/// Bytes of the tag that starts here, 0 for none.
qint64 oneTagBytes(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < 32)
        return 0;
    if (std::memcmp(bytes.data(), "TAG", 3) == 0)
        return 128;
    if (std::memcmp(bytes.data(), "ID3", 3) == 0)
        return 10
            + (qint64(bytes[6] & 127) << 21 | qint64(bytes[7] & 127) << 14 | qint64(bytes[8] & 127) << 7
                | qint64(bytes[9] & 127));
    if (std::memcmp(bytes.data(), "APETAGEX", 8) == 0)
        return 32 + qint64(qFromLittleEndian<quint32>(bytes.data() + 12));
    return 0;
}

/// Bytes of all tags that follow each other from here on.
qint64 tagBytes(std::span<const std::uint8_t> bytes)
{
    qint64 all = 0;
    while (all < qint64(bytes.size())) {
        const qint64 one = oneTagBytes(bytes.subspan(size_t(all)));
        if (one == 0)
            break;
        all += one;
    }
    return all;
}

/// The bits of an ADTS header that are the same in every frame: sync word, version, layer, profile, sample rate.
std::uint32_t fixedAdtsBits(std::span<const std::uint8_t> bytes)
{
    return (std::uint32_t(bytes[0]) << 16U) | (std::uint32_t(bytes[1] & 0xFEU) << 8U) | (bytes[2] & 0xFCU);
}

} // namespace

ElementaryStream::ElementaryStream(std::string_view format, int sampleRate)
    : m_kind(format == "mp3" ? Kind::MpegAudio : (format == "aac" ? Kind::Adts : Kind::Other))
    , m_sampleRate(sampleRate)
{
}

ElementaryStream::Admission ElementaryStream::admit(AVPacket& packet, qint64 frames)
{
    const auto junk = junkBytes({packet.data, size_t(packet.size)});
    if (!junk) {
        noteTag({packet.data, size_t(packet.size)});
        if (m_packets == 0 && ++m_refused >= kRefusedBelieved)
            m_kind = Kind::Other; // e.g. free-format MP3, whose headers don't state the length
        return {};
    }
    m_endsInsidePacket = false;
    Admission admission;
    admission.isFrame = true;
    if (*junk > 0) {
        noteTag({packet.data, size_t(packet.size)});
        packet.data += *junk;
        packet.size -= *junk;
        packet.pos += packet.pos >= 0 ? *junk : 0;
    }
    const qint64 gap = m_goodEnd >= 0 && packet.pos >= 0 ? packet.pos - m_goodEnd - m_tagBytes : 0;
    m_trusted.bytes += m_tagBytes;
    m_tagBytes = 0;
    admission.rawFrame = m_nextRawFrame;
    if (gap > 0 && m_meanBytes > 0.0 && frames > 0) {
        // counted from the last packet before all of the damage: bits of it may have looked like packets
        const double lost = double(packet.pos - m_trusted.bytes) / (m_meanBytes * double(frames));
        admission.rawFrame = m_trusted.rawFrame + std::llround(lost) * frames;
        admission.hasDamageBefore = true;
        m_untrusted = kPacketsToTrust;
    } else if (m_untrusted > 0) {
        --m_untrusted;
    }
    m_goodEnd = packet.pos >= 0 ? packet.pos + packet.size : m_goodEnd;
    m_nextRawFrame = admission.rawFrame + frames;
    if (m_untrusted == 0) {
        m_trusted = {m_goodEnd, m_nextRawFrame};
        const double weight = 1.0 / std::min(double(++m_packets), kMeanPackets);
        m_meanBytes += weight * (double(packet.size) / double(std::max<qint64>(1, frames)) - m_meanBytes);
    }
    addMark(packet.pos, admission.rawFrame);
    return admission;
}

std::optional<int> ElementaryStream::junkBytes(std::span<const std::uint8_t> packet)
{
    switch (m_kind) {
    case Kind::MpegAudio:
        return mpegJunkBytes(packet);
    case Kind::Adts:
        return adtsJunkBytes(packet);
    case Kind::Other:
        break;
    }
    return packet.empty() ? std::nullopt : std::optional(0);
}

std::optional<int> ElementaryStream::mpegJunkBytes(std::span<const std::uint8_t> packet)
{
    const int last = std::min(int(packet.size()) - int(MpegAudioHeader::kBytes), kSearchedBytes);
    for (int at = 0; at <= last; ++at) {
        const auto header = MpegAudioHeader::parse(packet.subspan(size_t(at)));
        if (!header)
            continue;
        const bool isWhole = header->frameBytes == int(packet.size()) - at;
        if (at == 0 && isWhole && header->sampleRate != m_sampleRate && ++m_strangers >= kStrangersBelieved)
            m_sampleRate = header->sampleRate;
        if (header->sampleRate != m_sampleRate)
            continue;
        m_strangers = 0;
        if (isWhole)
            return at;
        m_endsInsidePacket = at == 0 && header->frameBytes > int(packet.size());
    }
    return {};
}

std::optional<int> ElementaryStream::adtsJunkBytes(std::span<const std::uint8_t> packet)
{
    if (packet.size() < kAdtsHeaderBytes || packet[0] != 0xFF || (packet[1] & 0xF6U) != 0xF0U)
        return {};
    const std::uint32_t header = fixedAdtsBits(packet);
    if (!m_adtsHeader)
        m_adtsHeader = header;
    const int bytes = ((packet[3] & 3) << 11) | (packet[4] << 3) | (packet[5] >> 5);
    m_endsInsidePacket = header == *m_adtsHeader && bytes > int(packet.size());
    return header == *m_adtsHeader && bytes == int(packet.size()) ? std::optional(0) : std::nullopt;
}

void ElementaryStream::noteTag(std::span<const std::uint8_t> bytes)
{
    if (m_tagBytes == 0)
        m_tagBytes = tagBytes(bytes);
}

void ElementaryStream::addMark(qint64 bytes, qint64 rawFrame)
{
    if (bytes >= 0 && (m_marks.empty() || rawFrame >= m_marks.back().rawFrame + m_sampleRate))
        m_marks.push_back({bytes, rawFrame});
}

std::optional<ElementaryStream::Mark> ElementaryStream::markBefore(qint64 rawFrame) const
{
    const auto after = std::ranges::upper_bound(m_marks, rawFrame, {}, &Mark::rawFrame);
    if (m_marks.empty())
        return {};
    return after == m_marks.begin() ? m_marks.front() : *std::prev(after);
}

void ElementaryStream::restart(const Mark& mark)
{
    m_trusted = mark;
    m_untrusted = 0;
    m_goodEnd = mark.bytes;
    m_nextRawFrame = mark.rawFrame;
    m_tagBytes = 0;
    m_endsInsidePacket = false;
}

} // namespace heihachi
