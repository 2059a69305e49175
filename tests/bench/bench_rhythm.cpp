// Beats and all that is measured against them, on a mix of 33 minutes at 174 BPM.
#include "core/analysis/groove/measure_groove.h"
#include "core/analysis/patterns/drum_pattern_finder.h"
#include "core/analysis/rhythm/beat_tracker.h"
#include "core/analysis/rhythm/live_beat_tracker.h"
#include "core/audio/source_info.h"
#include "tests/core/analysis/rhythm/made_rhythm.h"
#include "tests/support/signals.h"

#include <benchmark/benchmark.h>

namespace heihachi {
namespace {

constexpr double kSeconds = 33.0 * 60.0;

struct Mix
{
    std::vector<double> beats = test::beatTimes(174.0, 0.5, kSeconds);
    std::vector<DrumHit> hits = test::twoStep(beats);
    RhythmEvidence evidence;
    BeatGrid grid;

    Mix()
    {
        evidence.beat = test::beatCurve(beats, kSeconds);
        evidence.downbeat.assign(evidence.beat.size(), 0.01F);
        evidence.hits = hits;
        if (auto found = trackBeats(evidence, [](double) { return true; }))
            grid = std::move(*found);
    }
};

const Mix& mix()
{
    static const Mix kMix;
    return kMix;
}

void beats(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(trackBeats(mix().evidence, [](double) { return true; }));
}
BENCHMARK(beats)->Unit(benchmark::kMillisecond);

void groove(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(measureGroove(mix().hits, mix().grid, 2.0));
}
BENCHMARK(groove)->Unit(benchmark::kMillisecond);

void patterns(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(findDrumPatterns(mix().hits, mix().grid));
}
BENCHMARK(patterns)->Unit(benchmark::kMillisecond);

/// A minute of a stream in blocks of 10 ms.
void liveMinute(benchmark::State& state)
{
    const std::vector<float> signal = test::makeClicks(test::beatTimes(174.0, 0.5, 60.0), kAnalysisRate, 60.0);
    for (auto _ : state) {
        LiveBeatTracker tracker;
        for (std::size_t at = 0; at + 441 <= signal.size(); at += 441)
            benchmark::DoNotOptimize(tracker.feed(std::span(signal).subspan(at, 441)));
    }
}
BENCHMARK(liveMinute)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace heihachi
