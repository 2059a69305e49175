#include "tests/support/signals.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>
#include <random>

namespace heihachi::test {
namespace {

size_t frameCount(double rate, double seconds)
{
    return size_t(std::llround(rate * seconds));
}

template <typename T>
void append(QByteArray& bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), qsizetype(sizeof little));
}

/// Nearest integer of `bits` bits; full scale +1 clamps to the largest one.
std::int32_t quantised(float sample, int bits)
{
    const double scale = std::ldexp(1.0, bits - 1);
    const double value = std::clamp(std::nearbyint(double(sample) * scale), -scale, scale - 1.0);
    return std::isnan(value) ? 0 : std::int32_t(value);
}

void appendSample(QByteArray& bytes, float sample, SampleFormat format)
{
    switch (format) {
    case SampleFormat::U8:
        append(bytes, std::uint8_t(quantised(sample, 8) + 128));
        break;
    case SampleFormat::S16:
        append(bytes, std::int16_t(quantised(sample, 16)));
        break;
    case SampleFormat::S24: {
        const auto value = std::uint32_t(quantised(sample, 24));
        bytes.append(char(value & 0xFFU)).append(char((value >> 8U) & 0xFFU)).append(char((value >> 16U) & 0xFFU));
        break;
    }
    case SampleFormat::S32:
        append(bytes, quantised(sample, 32));
        break;
    case SampleFormat::F32:
        append(bytes, std::bit_cast<std::uint32_t>(sample));
        break;
    case SampleFormat::F64:
        append(bytes, std::bit_cast<std::uint64_t>(double(sample)));
        break;
    }
}

QByteArray wavHeader(std::uint32_t dataBytes, int channels, int rate, SampleFormat format)
{
    const bool isFloat = format == SampleFormat::F32 || format == SampleFormat::F64;
    const int sampleBytes = bytesOf(format);
    QByteArray header("RIFF");
    append(header, std::uint32_t(36 + dataBytes));
    header.append("WAVEfmt ");
    append(header, std::uint32_t(16));
    append(header, std::uint16_t(isFloat ? 3 : 1));
    append(header, std::uint16_t(channels));
    append(header, std::uint32_t(rate));
    append(header, std::uint32_t(rate * channels * sampleBytes));
    append(header, std::uint16_t(channels * sampleBytes));
    append(header, std::uint16_t(8 * sampleBytes));
    header.append("data");
    append(header, dataBytes);
    return header;
}

} // namespace

std::vector<float> makeSilence(double rate, double seconds)
{
    return std::vector<float>(frameCount(rate, seconds), 0.0F);
}

std::vector<float> makeSine(double hz, double rate, double seconds, double amplitude)
{
    std::vector<float> samples(frameCount(rate, seconds));
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = float(amplitude * std::sin(2.0 * std::numbers::pi * hz * double(i) / rate));
    return samples;
}

std::vector<float> makeClicks(const std::vector<double>& times, double rate, double seconds, double amplitude)
{
    constexpr double kHz = 2000.0;
    constexpr double kDecaySeconds = 0.003;
    std::vector<float> samples(frameCount(rate, seconds), 0.0F);
    for (const double time : times) {
        const auto first = size_t(std::max(0.0, std::ceil(time * rate - 1e-9)));
        const size_t end = std::min(samples.size(), first + size_t(10.0 * kDecaySeconds * rate));
        for (size_t i = first; i < end; ++i) {
            const double since = double(i) / rate - time;
            samples[i]
                += float(amplitude * std::exp(-since / kDecaySeconds) * std::cos(2.0 * std::numbers::pi * kHz * since));
        }
    }
    return samples;
}

std::vector<float> makeNoise(std::uint32_t seed, double rate, double seconds, double amplitude)
{
    std::mt19937 generator(seed); // its numbers are fixed by the standard, those of the distributions are not
    std::vector<float> samples(frameCount(rate, seconds));
    for (float& sample : samples)
        sample = float(amplitude * (double(generator()) / 2147483648.0 - 1.0));
    return samples;
}

std::vector<float> makeKick(double rate, double seconds, double decay)
{
    std::vector<float> kick(size_t(seconds * rate));
    double phase = 0.0;
    for (size_t n = 0; n < kick.size(); ++n) {
        const double t = double(n) / rate;
        phase += 2.0 * std::numbers::pi * (50.0 + 130.0 * std::exp(-t / 0.02)) / rate;
        kick[n] = float(0.8 * std::sin(phase) * std::exp(-t / decay));
    }
    return kick;
}

void mixInto(std::vector<float>& onto, std::span<const float> what, size_t offset, float gain)
{
    for (size_t i = 0; i < what.size() && offset + i < onto.size(); ++i)
        onto[offset + i] += gain * what[i];
}

std::vector<float> interleaved(std::span<const float> mono, int channels)
{
    std::vector<float> samples;
    samples.reserve(mono.size() * size_t(channels));
    for (const float sample : mono)
        samples.insert(samples.end(), size_t(channels), sample);
    return samples;
}

std::vector<float> interleavedStereo(std::span<const float> left, std::span<const float> right)
{
    std::vector<float> samples(2 * std::max(left.size(), right.size()), 0.0F);
    for (size_t i = 0; i < left.size(); ++i)
        samples[2 * i] = left[i];
    for (size_t i = 0; i < right.size(); ++i)
        samples[2 * i + 1] = right[i];
    return samples;
}

std::vector<float> channelOf(std::span<const float> interleavedSamples, int channels, int channel)
{
    std::vector<float> samples;
    samples.reserve(interleavedSamples.size() / size_t(channels));
    for (size_t i = size_t(channel); i < interleavedSamples.size(); i += size_t(channels))
        samples.push_back(interleavedSamples[i]);
    return samples;
}

int bytesOf(SampleFormat format)
{
    switch (format) {
    case SampleFormat::U8:
        return 1;
    case SampleFormat::S16:
        return 2;
    case SampleFormat::S24:
        return 3;
    case SampleFormat::S32:
    case SampleFormat::F32:
        return 4;
    case SampleFormat::F64:
        return 8;
    }
    return 0;
}

bool writeWav(
    const QString& path, std::span<const float> interleavedSamples, int channels, int rate, SampleFormat format)
{
    const auto dataBytes = std::uint32_t(interleavedSamples.size() * size_t(bytesOf(format)));
    QByteArray bytes = wavHeader(dataBytes, channels, rate, format);
    bytes.reserve(bytes.size() + qsizetype(dataBytes));
    for (const float sample : interleavedSamples)
        appendSample(bytes, sample, format);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace heihachi::test
