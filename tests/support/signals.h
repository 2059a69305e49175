#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

/// Made signals and WAV files for tests: mono float vectors in [-1, 1] at a rate in Hz. Same arguments, same samples.
namespace heihachi::test {

[[nodiscard]] std::vector<float> makeSilence(double rate, double seconds);

/// Sine that starts at phase 0.
[[nodiscard]] std::vector<float> makeSine(double hz, double rate, double seconds, double amplitude = 0.5);

/// Short bursts with an instant attack exactly at each of `times` (seconds): a 2 kHz cosine that decays with a time
/// constant of 3 ms, so that it survives lossy codecs and a sample rate of 8 kHz. Silence between them.
[[nodiscard]] std::vector<float> makeClicks(
    const std::vector<double>& times, double rate, double seconds, double amplitude = 0.8);

/// White noise, evenly distributed in ±amplitude.
[[nodiscard]] std::vector<float> makeNoise(std::uint32_t seed, double rate, double seconds, double amplitude = 0.5);

/// A kick as drum machines make it: a sine that falls from 180 to 50 Hz, with the time constant `decay` (s); peak 0.8.
[[nodiscard]] std::vector<float> makeKick(double rate, double seconds = 0.3, double decay = 0.09);

/// Adds `what` times `gain` onto `onto`, from sample `offset` on; what sticks out at the end is dropped.
void mixInto(std::vector<float>& onto, std::span<const float> what, size_t offset = 0, float gain = 1.0F);

/// The same signal on every channel, interleaved.
[[nodiscard]] std::vector<float> interleaved(std::span<const float> mono, int channels);
/// L R L R …; the shorter side is filled with zeros.
[[nodiscard]] std::vector<float> interleavedStereo(std::span<const float> left, std::span<const float> right);
/// One channel out of an interleaved signal.
[[nodiscard]] std::vector<float> channelOf(std::span<const float> interleavedSamples, int channels, int channel);

enum class SampleFormat
{
    U8,
    S16,
    S24,
    S32,
    F32,
    F64
};

/// Bytes of one sample.
[[nodiscard]] int bytesOf(SampleFormat format);

/// Writes a RIFF/WAVE file; integer formats round and clamp. False when the file cannot be written.
[[nodiscard]] bool writeWav(const QString& path, std::span<const float> interleavedSamples, int channels, int rate,
    SampleFormat format = SampleFormat::S16);

} // namespace heihachi::test
