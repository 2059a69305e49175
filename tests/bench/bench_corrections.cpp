#include "core/analysis/corrections/hand_layer.h"
#include "core/analysis/corrections/hit_editing.h"

#include <benchmark/benchmark.h>

#include <numeric>

using namespace heihachi;

namespace {

constexpr double kSeconds = 7200.0;

AnalysisResultPtr run(int hits)
{
    auto result = std::make_shared<AnalysisResult>();
    result->source.durationSeconds = kSeconds;
    result->drumHits.emplace();
    for (int i = 0; i < hits; ++i)
        result->drumHits->push_back(
            {kSeconds * i / hits, kDrumClasses[size_t(i * 7 % kDrumClassCount)], 0.8F, 0.5F, {}, {}});
    return result;
}

/// Corrections of every `step`th hit.
HandLayer layerOf(const AnalysisResultPtr& found, int step)
{
    std::vector<int> hits;
    for (int i = 0; i < int(found->drumHits->size()); i += step)
        hits.push_back(i);
    HandLayer layer;
    layer.hits = hit_editing::change(
        {}, applyHitEdits(*found->drumHits, {}), hits, [](DrumHit& hit) { hit.drumClass = DrumClass::Tom; });
    return layer;
}

/// What the UI thread does after each step: hits, corrections of every nth.
void correctHitsOfRun(benchmark::State& state)
{
    const AnalysisResultPtr found = run(int(state.range(0)));
    const HandLayer layer = layerOf(found, int(state.range(1)));
    for (auto _ : state)
        benchmark::DoNotOptimize(correctHits(found, layer));
}
BENCHMARK(correctHitsOfRun)
    ->Args({20'000, 2'000})
    ->Args({20'000, 1})
    ->Args({200'000, 2'000})
    ->Args({200'000, 1})
    ->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
