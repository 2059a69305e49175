#pragma once

#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

struct AVPacket;

namespace heihachi {

/// The clock of a stream that states no times (MP3, ADTS …): counts frames from the first packet on.
///
/// Bytes that belong to no packet are damage. They are turned into the number of packets that must have been there,
/// from the size of the packets around them, so that what comes after keeps its time. Tags in between cost no time.
/// "Raw" frames are those the decoder gives, encoder delay included.
class ElementaryStream
{
public:
    /// `format`: FFmpeg's short name of the container. `sampleRate`: Hz, in which raw frames are counted.
    ElementaryStream(std::string_view format, int sampleRate);

    struct Mark
    {
        qint64 bytes = 0; ///< place in the file of a packet …
        qint64 rawFrame = 0; ///< … and its first frame
    };

    /// What admit() found out about a packet.
    struct Admission
    {
        bool isFrame = false; ///< belongs to the stream and shall be decoded
        qint64 rawFrame = 0; ///< its first frame
        bool hasDamageBefore = false;
    };

    /// Takes the next packet of the file; cuts junk off its front. `frames`: how many frames it stands for.
    [[nodiscard]] Admission admit(AVPacket& packet, qint64 frames);
    /// The file ended within a packet.
    [[nodiscard]] bool endsInsidePacket() const { return m_endsInsidePacket; }

    /// Last known packet that starts at or before `rawFrame`; nothing before the first packet was seen.
    [[nodiscard]] std::optional<Mark> markBefore(qint64 rawFrame) const;
    /// The next packet is the one of this mark.
    void restart(const Mark& mark);

private:
    enum class Kind
    {
        MpegAudio,
        Adts,
        Other
    };

    /// Bytes in front of the frame that this packet ends with; nothing when it holds none of this stream.
    std::optional<int> junkBytes(std::span<const std::uint8_t> packet);
    std::optional<int> mpegJunkBytes(std::span<const std::uint8_t> packet);
    std::optional<int> adtsJunkBytes(std::span<const std::uint8_t> packet);
    void noteTag(std::span<const std::uint8_t> bytes);
    void addMark(qint64 bytes, qint64 rawFrame);

    Kind m_kind;
    int m_sampleRate;
    int m_strangers = 0; ///< packets of another sample rate in a row
    int m_refused = 0; ///< packets before the first good one
    std::optional<std::uint32_t> m_adtsHeader;
    qint64 m_goodEnd = -1; ///< byte after the last packet of the stream
    Mark m_trusted; ///< end of the last packet that was certainly one
    int m_untrusted = 0; ///< further packets that have to follow each other before they are trusted
    qint64 m_nextRawFrame = 0;
    qint64 m_tagBytes = 0; ///< of the bytes since m_goodEnd
    double m_meanBytes = 0.0; ///< per frame of sound, of the packets so far
    qint64 m_packets = 0;
    bool m_endsInsidePacket = false;
    std::vector<Mark> m_marks;
};

} // namespace heihachi
