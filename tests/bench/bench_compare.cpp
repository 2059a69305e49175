#include "core/compare/run_comparison.h"
#include "tests/support/sample_result.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <random>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kHits = 100'000;

double uniform(std::mt19937& random)
{
    return double(random()) / 4294967296.0;
}

/// `perPlace` hits of all classes in turn every `step` seconds.
std::vector<DrumHit> ladder(double step, int perPlace, double offset = 0.0)
{
    std::vector<DrumHit> hits;
    for (int i = 0; i < kHits; ++i)
        hits.push_back({offset + step * (i / perPlace), kDrumClasses[size_t(i) % kDrumClassCount], 0.5F, 0.5F, {}, {}});
    return hits;
}

/// What another run makes of it: times that jitter, 5 % lost, 5 % added, 5 % of another class.
std::vector<DrumHit> otherRun(const std::vector<DrumHit>& hits, double jitter, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<DrumHit> other;
    const double end = hits.back().time;
    for (DrumHit hit : hits) {
        hit.time = std::max(0.0, hit.time + jitter * (2.0 * uniform(random) - 1.0));
        const double fate = uniform(random);
        if (fate < 0.05)
            hit.drumClass = kDrumClasses[size_t(uniform(random) * kDrumClassCount)];
        if (fate > 0.05 && fate < 0.10)
            hit.time = end * uniform(random); // lost here, added there
        hit.confidence = float(uniform(random));
        other.push_back(hit);
    }
    std::ranges::sort(other, {}, [](const DrumHit& hit) { return std::pair(hit.time, hit.drumClass); });
    return other;
}

void compare(benchmark::State& state, std::vector<DrumHit> a, std::vector<DrumHit> b, double window = 0.030)
{
    const auto runA = std::make_shared<AnalysisResult>(*makeResult(1, 0));
    const auto runB = std::make_shared<AnalysisResult>(*makeResult(1, 0));
    runA->drumHits = std::move(a);
    runB->drumHits = std::move(b);
    CompareTolerances tolerances;
    tolerances.hitWindow = window;
    int pairs = 0;
    for (auto _ : state) {
        const auto comparison = compareRuns(runA, runB, TimeMap::identity(20000.0), tolerances);
        pairs = comparison.value()->allHits.pairs;
    }
    state.counters["pairs"] = pairs;
}

/// An hour and a half of a mix.
void usual(benchmark::State& state)
{
    const auto hits = ladder(0.054, 1);
    compare(state, hits, otherRun(hits, 0.008, 1));
}

/// Every class every 10 ms: one chain from end to end.
void everyTenMilliseconds(benchmark::State& state)
{
    const auto hits = ladder(0.010, kDrumClassCount);
    compare(state, hits, otherRun(hits, 0.001 * double(state.range(0)), 1));
}

/// One class every 10 ms.
void oneClass(benchmark::State& state)
{
    auto hits = ladder(0.010, 1);
    for (DrumHit& hit : hits)
        hit.drumClass = DrumClass::HiHat;
    auto other = otherRun(hits, 0.001 * double(state.range(0)), 1);
    for (DrumHit& hit : other)
        hit.drumClass = DrumClass::HiHat;
    compare(state, hits, other);
}

/// The same, every hit of B just between two of A: each may as well go left as right.
void betweenEachOther(benchmark::State& state)
{
    const auto hits = ladder(0.010, kDrumClassCount);
    compare(state, hits, otherRun(ladder(0.010, kDrumClassCount, 0.005), 0.0, 1));
}

/// B lacks a tenth of one half, and has more in the other one.
void unbalanced(benchmark::State& state)
{
    const auto hits = ladder(0.010, kDrumClassCount);
    std::vector<DrumHit> other;
    std::mt19937 random(1);
    for (size_t i = 0; i < hits.size(); ++i) {
        const bool isFirstHalf = i < hits.size() / 2;
        const bool isChosen = uniform(random) < 0.1;
        DrumHit hit = hits[i];
        hit.time += 0.005;
        if (!isFirstHalf || !isChosen)
            other.push_back(hit);
        if (!isFirstHalf && isChosen)
            other.push_back(hit);
    }
    compare(state, hits, other);
}

void nothingInCommon(benchmark::State& state)
{
    const auto hits = ladder(0.010, kDrumClassCount);
    std::mt19937 random(2);
    auto other = hits;
    for (DrumHit& hit : other) {
        hit.time = hits.back().time * uniform(random);
        hit.drumClass = kDrumClasses[size_t(uniform(random) * kDrumClassCount)];
    }
    std::ranges::sort(other, {}, [](const DrumHit& hit) { return std::pair(hit.time, hit.drumClass); });
    compare(state, hits, other);
}

void widestWindow(benchmark::State& state)
{
    const auto hits = ladder(0.054, 1);
    compare(state, hits, otherRun(hits, 0.008, 1), 0.5);
}

/// The worst that can be asked for: a thousand candidates for each hit.
void widestWindowDense(benchmark::State& state)
{
    const auto hits = ladder(0.010, kDrumClassCount);
    compare(state, hits, otherRun(hits, 0.008, 1), 0.5);
}

} // namespace

BENCHMARK(usual)->Unit(benchmark::kMillisecond);
BENCHMARK(everyTenMilliseconds)->Arg(0)->Arg(2)->Arg(8)->Unit(benchmark::kMillisecond);
BENCHMARK(oneClass)->Arg(0)->Arg(2)->Arg(8)->Unit(benchmark::kMillisecond);
BENCHMARK(betweenEachOther)->Unit(benchmark::kMillisecond);
BENCHMARK(unbalanced)->Unit(benchmark::kMillisecond);
BENCHMARK(nothingInCommon)->Unit(benchmark::kMillisecond);
BENCHMARK(widestWindow)->Unit(benchmark::kMillisecond);
BENCHMARK(widestWindowDense)->Unit(benchmark::kMillisecond);
