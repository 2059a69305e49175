// Playback: how fast a place that was jumped to is there, and what rendering costs. HEIHACHI_BENCH_AUDIO names another
// recording than the made minute of noise.
#include "tests/core/analysis/groove/grids.h"
#include "tests/support/signals.h"
#include "ui/playback/playback_renderer.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <random>

using namespace heihachi;

namespace {

constexpr int kRate = 44100;
constexpr int kBlock = 256; // frames

QString recording()
{
    static const QTemporaryDir kFolder;
    static const QString kPath = [] {
        const QString given = qEnvironmentVariable("HEIHACHI_BENCH_AUDIO");
        if (!given.isEmpty())
            return given;
        const QString path = kFolder.filePath(QStringLiteral("noise.wav"));
        const bool written = test::writeWav(path, test::interleaved(test::makeNoise(1, kRate, 60.0), 2), 2, kRate);
        return written ? path : QString();
    }();
    return kPath;
}

/// From the order to go somewhere to the first 40 ms of sound, which is what a device's buffer holds.
void seekToSound(benchmark::State& state)
{
    PlaybackRenderer renderer(DecodedSource::open(recording(), kRate).value());
    const double speed = double(state.range(0)) / 100.0;
    const qint64 length = renderer.source().length().value_or(60 * kRate);
    std::mt19937 generator(1);
    std::vector<float> block(2 * kBlock);
    if (!renderer.setSpeed(speed) || !renderer.begin(PlayOrder::from(length - kRate), 0) || !renderer.render(block))
        state.SkipWithError("can't be read");
    for (auto _ : state) {
        const qint64 to = qint64(generator()) % (length - kRate);
        bool fine = renderer.begin(PlayOrder::from(to), 0).has_value();
        for (int made = 0; made < kRate / 25; made += kBlock)
            fine = fine && renderer.render(block).has_value();
        if (!fine)
            state.SkipWithError("can't be read");
    }
}

/// Rendering of one second of sound; `solo` with a band alone and clicks on a grid.
void renderSecond(benchmark::State& state)
{
    PlaybackRenderer renderer(DecodedSource::open(recording(), kRate).value());
    const bool hasSolo = state.range(1) != 0;
    std::vector<float> block(2 * kBlock);
    if (hasSolo) {
        renderer.setBand(SoloBand::Mid);
        ClickTracks tracks;
        tracks.grid = std::make_shared<const BeatGrid>(test::makeGrid(174.0, 8, 0.5));
        tracks.hasMetronome = true;
        renderer.setTracks(tracks);
    }
    if (!renderer.setSpeed(double(state.range(0)) / 100.0)
        || !renderer.begin(PlayOrder::from(0, PlayOrder::Frames{0, 10 * kRate}), 0))
        state.SkipWithError("can't be read");
    for (auto _ : state)
        for (int made = 0; made < kRate; made += kBlock)
            if (!renderer.render(block))
                state.SkipWithError("can't be read");
}

} // namespace

BENCHMARK(seekToSound)->Arg(100)->Arg(50)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(renderSecond)
    ->Args({100, 0})
    ->Args({100, 1})
    ->Args({25, 0})
    ->Args({50, 0})
    ->Args({200, 0})
    ->Unit(benchmark::kMillisecond);
