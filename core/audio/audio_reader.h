#pragma once

#include "core/audio/source_info.h"
#include "core/base/diagnostic.h"
#include "core/base/result.h"

#include <memory>
#include <span>

namespace heihachi {

/// Decodes the first audio stream of a file (video files too), block by block, to stereo float at a chosen rate.
///
/// Sample 0 of the output is the first sample the encoder was given: encoder delay is skipped and end padding cut
/// where the file states them. More than two channels are mixed down so that they can't exceed full scale, one is
/// copied to both sides. Samples that are NaN or infinite read as 0. What is odd about the file (StreamFindings) and
/// its signal (SignalCheck) is collected as diagnostics while reading.
///
/// What can't be known: raw ADTS, MPEG-TS, AAC and MP3 in Matroska, and MP3 without a LAME tag have no place for the
/// encoder delay (often 1024, 2112 or 1105 samples), so everything is late there by that much. Ogg Vorbis files of a
/// single page (less than about a second) lose 128 samples at the start.
///
/// Thread: one at a time, any. Memory: independent of the length of the file, but for 16 bytes per second of MP3 or
/// ADTS, by which seek() finds its way.
class AudioReader
{
public:
    struct Options
    {
        int outputRate = kAnalysisRate; ///< Hz; 0 keeps the rate of the file
        bool checkSignal = true; ///< collect signal diagnostics (off for readers that only fetch a passage to draw)
    };

    /// Errors: FileNotFound, PermissionDenied, ReadFailed, InvalidArgument (a folder or a device), EmptyAudio (no
    /// bytes), NotAudio, UnsupportedAudio, DamagedAudio (its header or index can't be read).
    [[nodiscard]] static Result<std::unique_ptr<AudioReader>> open(const QString& path, const Options& options);
    [[nodiscard]] static Result<std::unique_ptr<AudioReader>> open(const QString& path);
    ~AudioReader();
    AudioReader(const AudioReader&) = delete;
    AudioReader& operator=(const AudioReader&) = delete;

    [[nodiscard]] const SourceInfo& info() const;
    [[nodiscard]] int outputRate() const; ///< Hz
    /// Length of the output in frames as far as known before the end was reached; exact after it.
    [[nodiscard]] std::optional<qint64> expectedFrames() const;
    /// Index of the next frame that read() returns.
    [[nodiscard]] qint64 position() const;

    /// Fills `interleaved` (L R L R …, even size) and returns the number of frames written; 0 only at the end.
    /// A damaged passage is skipped or filled with silence so that later times stay true, and noted as a diagnostic.
    /// Errors: EmptyAudio when the stream ends without a single frame, ReadFailed.
    [[nodiscard]] Result<qint64> read(std::span<float> interleaved);

    /// Continues reading at exactly this output frame (sample accurate, also in lossy files; Vorbis in Matroska: to
    /// 0.5 ms). The first seek far ahead in an MP3 or ADTS file reads, but doesn't decode, all that lies before.
    /// Signal diagnostics are not collected any more after a seek. Errors: ReadFailed.
    [[nodiscard]] Status seek(qint64 frame);

    /// Findings over what was read so far; final once read() has returned 0.
    [[nodiscard]] Diagnostics diagnostics() const;

private:
    struct Private;
    explicit AudioReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace heihachi
