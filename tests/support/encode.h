#pragma once

#include <QString>

#include <span>

namespace heihachi::test {

/// How encodeAudio() writes a file. The container follows from the file name's extension.
struct Encoding
{
    const char* encoder = "flac"; ///< FFmpeg's name: "libmp3lame", "aac", "libvorbis", "libopus", "flac", "pcm_s24le" …
    int bitRate = 192000; ///< bit/s, for lossy encoders
    bool withPicture = false; ///< adds a video stream (grey, 25 pictures a second) before the sound
};

/// Encodes an interleaved signal with FFmpeg's libraries, as the `ffmpeg` program would: header with encoder delay and
/// padding where the format has one. Rates that the encoder lacks are resampled. False when anything fails.
[[nodiscard]] bool encodeAudio(
    const QString& path, std::span<const float> interleavedSamples, int channels, int rate, const Encoding& encoding);

} // namespace heihachi::test
