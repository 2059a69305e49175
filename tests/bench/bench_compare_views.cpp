// Painting of the views of a comparison with 100,000 differences, on the offscreen platform.
#include "ui/views/compare/difference_lane.h"
#include "ui/views/compare/map_lane.h"
#include "ui/views/compare/pair_selection.h"
#include "ui/views/timeline/drum_lanes.h"

#include <QApplication>
#include <QImage>

#include <benchmark/benchmark.h>

#include <numeric>
#include <random>

using namespace heihachi;

namespace {

constexpr double kMixSeconds = 33.0 * 60.0;
constexpr int kDifferences = 100'000;

/// Google Benchmark has the main(): the application comes with the first benchmark that needs one.
void needApplication()
{
    static int argc = 1;
    static char name[] = "bench_compare_views";
    static char* argv[] = {name, nullptr};
    static const bool offscreen = qputenv("QT_QPA_PLATFORM", "offscreen");
    static const auto* application = new QApplication(argc, argv); // kept: at exit its plugins are gone before it
    Q_UNUSED(offscreen)
    Q_UNUSED(application)
}

/// Of each kind one in six, spread over a mix.
const RunComparisonPtr& manyDifferences()
{
    static const RunComparisonPtr kComparison = [] {
        std::mt19937 generator(1);
        auto run = std::make_shared<AnalysisResult>();
        run->source.durationSeconds = kMixSeconds;
        run->drumHits.emplace();
        auto comparison = std::make_shared<RunComparison>();
        comparison->map = TimeMap::identity(kMixSeconds);
        comparison->hits.emplace();
        for (int i = 0; i < kDifferences; ++i) {
            const double time = kMixSeconds * i / kDifferences;
            run->drumHits->push_back({time, kDrumClasses[generator() % kDrumClassCount], 0.8F, 0.7F, {}, {}});
            comparison->hits->events.push_back(
                {kDifferenceKinds[generator() % kDifferenceKinds.size()], i, i, time, time, 0.010, 0.1, 0.1});
        }
        comparison->a = run;
        comparison->b = run;
        return comparison;
    }();
    return kComparison;
}

std::vector<DifferenceRef> allOf(const RunComparison& comparison)
{
    std::vector<DifferenceRef> refs;
    for (int i = 0; i < int(comparison.hits->events.size()); ++i)
        refs.push_back({ComparedPart::Hits, i});
    return refs;
}

/// The lane, state.range(0) px wide with state.range(1) s in view, scrolled and painted from scratch.
void differenceLaneRepaint(benchmark::State& state)
{
    needApplication();
    const Theme theme;
    TimeViewport viewport;
    viewport.reset(kMixSeconds);
    DifferenceLane lane(viewport, theme);
    lane.setGutterWidth(80);
    lane.resize(int(state.range(0)), 108);
    lane.setComparison(manyDifferences());
    lane.setShown(allOf(*manyDifferences()));
    lane.setVerdicts([](const DifferenceRef& ref) { return ref.index % 2 == 0; });
    QImage image(lane.size(), QImage::Format_ARGB32_Premultiplied);
    double start = 0.0;
    for (auto _ : state) {
        start = start < 1.0 ? start + 0.01 : 0.0;
        viewport.setRange({start, start + double(state.range(1)) - 1.0});
        lane.render(&image);
    }
}
BENCHMARK(differenceLaneRepaint)
    ->Args({1280, 1980})
    ->Args({3840, 1980})
    ->Args({3840, 120})
    ->Args({3840, 20})
    ->Unit(benchmark::kMillisecond);

/// Drum lanes with 100,000 hits, state.range(0): hatched, or with as many ghosts.
void drumLanesLooks(benchmark::State& state)
{
    needApplication();
    const Theme theme;
    TimeViewport viewport;
    HitSelection selection;
    DrumLanes lanes(viewport, selection, theme);
    lanes.setGutterWidth(80);
    lanes.resize(3840, 300);
    viewport.reset(kMixSeconds);
    lanes.setResult(manyDifferences()->a);
    if (state.range(0) == 0) {
        lanes.setLook(MarkLook::Hatched);
    } else {
        std::vector<OtherHit> others;
        for (const DrumHit& hit : *manyDifferences()->b->drumHits)
            others.push_back({hit, others.size() % 3 == 0});
        lanes.setOther(others);
    }
    QImage image(lanes.size(), QImage::Format_ARGB32_Premultiplied);
    double start = 0.0;
    for (auto _ : state) {
        start = start < 1.0 ? start + 0.01 : 0.0;
        viewport.setRange({start, start + kMixSeconds - 2.0});
        lanes.render(&image);
    }
}
BENCHMARK(drumLanesLooks)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

/// All of 100,000 hits selected in A, and none again.
void selectAllPartners(benchmark::State& state)
{
    HitSelection a;
    HitSelection b;
    PairSelection pairs(a, b);
    pairs.setComparison(manyDifferences());
    std::vector<int> all(kDifferences);
    std::iota(all.begin(), all.end(), 0);
    for (auto _ : state) {
        a.set(all);
        a.clear();
    }
}
BENCHMARK(selectAllPartners)->Unit(benchmark::kMillisecond);

} // namespace
