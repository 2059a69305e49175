#include "core/analysis/corrections/truth_estimate.h"
#include "core/analysis/corrections/truth_sample.h"
#include "tests/support/sample_result.h"

#include <benchmark/benchmark.h>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kHits = 200'000;

std::vector<Verdict> verdictsOn(const TruthPopulation& population, int perClass)
{
    std::vector<Verdict> verdicts;
    for (const int hit : drawTruthSample(population, {}, {.hitsPerClass = perClass}))
        verdicts.push_back({population.hits()[size_t(hit)], Verdict::Kind::Right, {}, {}});
    return verdicts;
}

/// What showing another run costs.
void stratify(benchmark::State& state)
{
    const auto result = makeResult(1, kHits);
    for (auto _ : state)
        benchmark::DoNotOptimize(TruthPopulation(*result->drumHits));
}

void drawSample(benchmark::State& state)
{
    const auto result = makeResult(1, kHits);
    const TruthPopulation population(*result->drumHits);
    for (auto _ : state)
        benchmark::DoNotOptimize(drawTruthSample(population, {}, {}));
}

/// What every verdict costs, with this many there already.
void estimate(benchmark::State& state)
{
    const auto result = makeResult(1, kHits);
    const TruthPopulation population(*result->drumHits);
    const std::vector<Verdict> verdicts = verdictsOn(population, int(state.range(0)) / kDrumClassCount);
    for (auto _ : state)
        benchmark::DoNotOptimize(estimateTruth(population, verdicts));
}

} // namespace

BENCHMARK(stratify)->Unit(benchmark::kMillisecond);
BENCHMARK(drawSample)->Unit(benchmark::kMillisecond);
BENCHMARK(estimate)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);
