#include "core/audio/audio_reader.h"
#include "core/audio/content_hash.h"
#include "core/audio/peak_pyramid.h"
#include "core/audio/signal_check.h"
#include "tests/support/encode.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

// Reads the file named by HEIHACHI_BENCH_AUDIO, else a minute of made noise and clicks as MP3.

namespace heihachi {
namespace {

QString benchFile()
{
    static const QTemporaryDir directory;
    static const QString path = [] {
        const QString named = qEnvironmentVariable("HEIHACHI_BENCH_AUDIO");
        if (!named.isEmpty())
            return named;
        const QString made = directory.filePath(QStringLiteral("made.mp3"));
        const auto noise = test::makeNoise(1, kAnalysisRate, 60.0, 0.3);
        const auto stereo = test::interleaved(noise, 2);
        return test::encodeAudio(made, stereo, 2, kAnalysisRate, {.encoder = "libmp3lame"}) ? made : QString();
    }();
    return path;
}

/// Decodes everything; `withChecks`: signal checks, `withPeaks`: waveform overview.
void decode(benchmark::State& state, bool withChecks, bool withPeaks)
{
    std::vector<float> block(2 * 8192);
    qint64 frames = 0;
    for (auto _ : state) {
        auto reader = AudioReader::open(benchFile(), {.outputRate = kAnalysisRate, .checkSignal = withChecks});
        if (!reader)
            return state.SkipWithError(reader.error().text().toUtf8().constData());
        PeakPyramidBuilder peaks;
        while (const qint64 got = (*reader)->read(block).value_or(0)) {
            frames += got;
            if (withPeaks)
                peaks.add({block.data(), 2 * size_t(got)});
        }
        benchmark::DoNotOptimize(peaks.finish());
    }
    state.counters["x_realtime"] = benchmark::Counter(double(frames) / kAnalysisRate, benchmark::Counter::kIsRate);
}

void decodeOnly(benchmark::State& state)
{
    decode(state, false, false);
}

void decodeChecked(benchmark::State& state)
{
    decode(state, true, false);
}

void decodeCheckedWithPeaks(benchmark::State& state)
{
    decode(state, true, true);
}

/// The parts on their own: a minute of loud noise that is already decoded.
void signalCheck(benchmark::State& state)
{
    auto left = test::makeNoise(2, kAnalysisRate, 60.0, 0.9);
    auto right = test::makeNoise(3, kAnalysisRate, 60.0, 0.9);
    const std::array planes{left.data(), right.data()};
    for (auto _ : state) {
        SignalCheck check({.sampleRate = kAnalysisRate, .channels = 2});
        for (size_t first = 0; first + 1152 <= left.size(); first += 1152) {
            const std::array part{planes[0] + first, planes[1] + first};
            check.process(part, 1152);
        }
        benchmark::DoNotOptimize(check.diagnostics());
    }
}

void peakPyramid(benchmark::State& state)
{
    const auto stereo = test::interleaved(test::makeNoise(4, kAnalysisRate, 60.0, 0.9), 2);
    for (auto _ : state) {
        PeakPyramidBuilder peaks;
        peaks.add(stereo);
        benchmark::DoNotOptimize(peaks.finish());
    }
}

void hashFile(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(contentHash(benchFile()));
}

BENCHMARK(decodeOnly)->Unit(benchmark::kMillisecond);
BENCHMARK(decodeChecked)->Unit(benchmark::kMillisecond);
BENCHMARK(decodeCheckedWithPeaks)->Unit(benchmark::kMillisecond);
BENCHMARK(signalCheck)->Unit(benchmark::kMillisecond);
BENCHMARK(peakPyramid)->Unit(benchmark::kMillisecond);
BENCHMARK(hashFile)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace heihachi
