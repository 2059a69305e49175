#pragma once

#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <span>

class QIODevice;

namespace heihachi {

/// The four bytes that start every MPEG-1/2/2.5 audio frame (ISO 11172-3, 2.4.1.3).
struct MpegAudioHeader
{
    int version = 1; ///< 1, 2, or 25 for MPEG 2.5
    int layer = 3;
    int sampleRate = 0; ///< Hz
    int channels = 2;
    int frameBytes = 0; ///< header included
    int frameSamples = 0; ///< samples per channel

    static constexpr size_t kBytes = 4;

    /// Nothing when the bytes are no valid header (free format counts as invalid: its length isn't stated).
    [[nodiscard]] static std::optional<MpegAudioHeader> parse(std::span<const std::uint8_t> bytes);
};

/// What the first frame of an MP3 file states in a Xing/Info and LAME tag: how many samples the encoder put before and
/// after the recording.
struct Mp3GaplessTag
{
    qint64 delayFrames = 0; ///< samples to skip: encoder delay, plus the 529 samples of the decoder
    std::optional<qint64> contentFrames; ///< samples of the recording itself

    /// Reads the tag at the start of an MP3 file, behind an ID3v2 tag if there is one. Nothing when there is none.
    [[nodiscard]] static std::optional<Mp3GaplessTag> read(QIODevice& file);
};

} // namespace heihachi
