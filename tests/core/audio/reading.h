#pragma once

#include "core/audio/audio_reader.h"
#include "tests/support/signals.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <vector>

namespace heihachi::test {

/// A whole file as read by AudioReader: interleaved stereo and what was found.
struct Reading
{
    std::vector<float> samples;
    Diagnostics diagnostics;
    SourceInfo info;

    [[nodiscard]] qint64 frames() const { return qint64(samples.size() / 2); }
    [[nodiscard]] std::vector<float> left() const { return channelOf(samples, 2, 0); }
    [[nodiscard]] std::vector<float> right() const { return channelOf(samples, 2, 1); }
    [[nodiscard]] bool has(const char* code) const { return find(code) != nullptr; }
    [[nodiscard]] const Diagnostic* find(const char* code) const
    {
        const auto found = std::ranges::find(diagnostics, QLatin1String(code), &Diagnostic::code);
        return found == diagnostics.end() ? nullptr : &*found;
    }
};

/// Reads on to the end in blocks of `blockFrames`.
inline Result<std::vector<float>> readRest(AudioReader& reader, size_t blockFrames = 4096)
{
    std::vector<float> samples;
    std::vector<float> block(2 * blockFrames);
    while (true) {
        const auto got = reader.read(block);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            return samples;
        samples.insert(samples.end(), block.begin(), block.begin() + std::ptrdiff_t(2 * *got));
    }
}

inline Result<Reading> readAll(const QString& path, size_t blockFrames = 4096, int outputRate = kAnalysisRate)
{
    auto reader = AudioReader::open(path, {.outputRate = outputRate, .checkSignal = true});
    if (!reader)
        return tl::unexpected(reader.error());
    auto samples = readRest(**reader, blockFrames);
    if (!samples)
        return tl::unexpected(samples.error());
    return Reading{std::move(*samples), (*reader)->diagnostics(), (*reader)->info()};
}

/// How far a click of makeClicks() lies from `expected`, in seconds (late: positive): the place of the largest
/// cross-correlation with the click within ±60 ms.
inline double clickOffset(const std::vector<float>& mono, double expected, double rate = kAnalysisRate)
{
    const auto click = makeClicks({0.0}, rate, 0.01);
    const auto reach = qint64(0.06 * rate);
    const auto centre = qint64(std::llround(expected * rate));
    double best = 0.0;
    qint64 bestLag = 2 * reach;
    for (qint64 lag = -reach; lag <= reach; ++lag) {
        double sum = 0.0;
        for (qint64 i = 0; i < qint64(click.size()); ++i) {
            const qint64 at = centre + lag + i;
            if (at >= 0 && at < qint64(mono.size()))
                sum += double(mono[size_t(at)]) * double(click[size_t(i)]);
        }
        if (sum > best) {
            best = sum;
            bestLag = lag;
        }
    }
    return double(bestLag) / rate;
}

} // namespace heihachi::test
