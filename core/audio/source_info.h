#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace heihachi {

/// What a recording's file says of itself. Lengths are in frames at `sampleRate` (a frame is one sample per channel).
struct SourceInfo
{
    QString path; ///< absolute
    QString container; ///< FFmpeg's short name, e.g. "mp3", "ogg"
    QString codec; ///< e.g. "mp3", "pcm_s16le"
    int sampleRate = 0; ///< Hz, of the file
    int channels = 0; ///< of the file
    int bitsPerSample = 0; ///< 0 where the codec has none (lossy codecs)
    qint64 bitRate = 0; ///< bit/s, 0 unknown
    qint64 decoderDelayFrames = 0; ///< frames of encoder delay that were skipped at the start
    std::optional<qint64> declaredFrames; ///< as the container says; absent when unknown
    qint64 fileBytes = 0;
};

/// Rate at which everything is analysed, in Hz. Times are seconds, so the rate of the file does not show in results.
inline constexpr int kAnalysisRate = 44100;

} // namespace heihachi
