// Playback: how fast a place that was jumped to is there, and what rendering costs. HEIHACHI_BENCH_AUDIO names another
// recording than the made minute of noise.
#include "tests/core/analysis/groove/grids.h"
#include "tests/support/signals.h"
#include "ui/playback/pair_renderer.h"
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

/// How B lies over A: a copy of it, another file in step, or one that has to be stretched.
enum class Beside
{
    Nothing,
    Copy,
    Identity,
    Stretched
};

bool openPair(PairRenderer& pair, Beside beside, double speed)
{
    const auto open = [] { return DecodedSource::open(recording(), kRate).value(); };
    const bool isSet = pair.setSource(open()) && pair.setSpeed(speed);
    const double seconds = double(pair.source().length().value_or(60 * kRate)) / kRate;
    if (beside == Beside::Copy)
        pair.setCopy();
    else if (beside == Beside::Identity)
        pair.setOther(open(), TimeMap::identity(seconds));
    else if (beside == Beside::Stretched)
        pair.setOther(open(), TimeMap({{{0.0, seconds}, {0.0, 0.96 * seconds}, 1.0F}}));
    return isSet;
}

/// Rendering of one second of A and B.
void renderPairSecond(benchmark::State& state)
{
    PairRenderer pair;
    std::vector<float> a(2 * kBlock);
    std::vector<float> b(2 * kBlock);
    bool fine = openPair(pair, Beside(state.range(1)), double(state.range(0)) / 100.0)
        && pair.begin(PlayOrder::from(0, PlayOrder::Frames{0, 50 * kRate}), 0);
    for (auto _ : state)
        for (int made = 0; made < kRate; made += kBlock)
            fine = fine && pair.render(a, b);
    if (!fine)
        state.SkipWithError("can't be read");
}

/// As seekToSound, with a stretched B.
void seekPairToSound(benchmark::State& state)
{
    PairRenderer pair;
    std::vector<float> a(2 * kBlock);
    std::vector<float> b(2 * kBlock);
    bool fine = openPair(pair, Beside::Stretched, double(state.range(0)) / 100.0);
    const qint64 length = pair.source().length().value_or(60 * kRate);
    fine = fine && pair.begin(PlayOrder::from(length - kRate), 0) && pair.render(a, b);
    std::mt19937 generator(1);
    for (auto _ : state) {
        fine = fine && pair.begin(PlayOrder::from(qint64(generator()) % (length - kRate)), 0);
        for (int made = 0; made < kRate / 25; made += kBlock)
            fine = fine && pair.render(a, b);
    }
    if (!fine)
        state.SkipWithError("can't be read");
}

} // namespace

BENCHMARK(seekPairToSound)->Arg(100)->Arg(50)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(renderPairSecond)
    ->ArgsProduct(
        {{100, 200}, {int(Beside::Nothing), int(Beside::Copy), int(Beside::Identity), int(Beside::Stretched)}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(seekToSound)->Arg(100)->Arg(50)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(renderSecond)
    ->Args({100, 0})
    ->Args({100, 1})
    ->Args({25, 0})
    ->Args({50, 0})
    ->Args({200, 0})
    ->Unit(benchmark::kMillisecond);
