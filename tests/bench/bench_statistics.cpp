// Repainting the table and the statistics docks with 200,000 hits in two hours, on the offscreen platform. The counter
// p95_ms is what matters: 95 of 100 repaints take at most that. p95_cpu_ms is the same in time of the processor, for a
// machine that has other work as well.
#include "tests/support/sample_result.h"
#include "ui/views/density/density_panel.h"
#include "ui/views/density/density_view.h"
#include "ui/views/hits/hits_panel.h"
#include "ui/views/scatter/scatter_panel.h"
#include "ui/views/scatter/scatter_plot.h"
#include "ui/views/shares/class_means_panel.h"
#include "ui/views/shares/class_shares_panel.h"
#include "ui/views/step_heatmap/step_heatmap_panel.h"
#include "ui/views/step_heatmap/step_heatmap_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTableView>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <numeric>
#include <random>

using namespace heihachi;

namespace {

constexpr double kSeconds = 7200.0;
constexpr int kHits = 200'000;
constexpr double kBpm = 174.0;

/// Google Benchmark has the main(): the application comes with the first benchmark that needs one.
void needApplication()
{
    static int argc = 1;
    static char name[] = "bench_statistics";
    static char* argv[] = {name, nullptr};
    static const bool offscreen = qputenv("QT_QPA_PLATFORM", "offscreen");
    static const auto* application = new QApplication(argc, argv); // kept: at exit its plugins are gone before it
    Q_UNUSED(offscreen)
    Q_UNUSED(application)
}

const AnalysisResultPtr& longResult()
{
    static const AnalysisResultPtr kResult = [] {
        std::mt19937 generator(1);
        std::normal_distribution<float> spread(0.0F, 0.15F);
        const auto unit = [](float value) { return std::clamp(value, 0.0F, 1.0F); };
        auto result = std::make_shared<AnalysisResult>();
        result->source.durationSeconds = kSeconds;
        result->drumHits.emplace();
        for (int i = 0; i < kHits; ++i) {
            const DrumClass drumClass = kDrumClasses[generator() % kDrumClassCount];
            const float middle = 0.3F + 0.1F * float(drumClass);
            result->drumHits->push_back({kSeconds * i / kHits, drumClass, unit(middle + spread(generator)),
                unit(0.9F - middle + spread(generator)), {}, {}});
        }
        auto grid = std::make_shared<BeatGrid>();
        grid->sections.push_back({{0.0, kSeconds}, kBpm, 0.0, true, 4, 1.0F, 1.0F, false, {}});
        for (int n = 0; n * 60.0 / kBpm < kSeconds; ++n)
            grid->beats.push_back({n * 60.0 / kBpm, 1 + n / 4, 1 + n % 4, kBpm, 1.0F});
        result->beatGrid = grid;
        return result;
    }();
    return kResult;
}

/// Every hit, or every other one, which is the hardest for a table.
std::vector<int> hitsBy(int step)
{
    std::vector<int> hits;
    for (int hit = 0; hit < kHits; hit += step)
        hits.push_back(hit);
    return hits;
}

struct Docks
{
    Docks()
        : filtering(viewport)
    {
        viewport.reset(kSeconds);
    }
    template <class Panel>
    void open(Panel& panel)
    {
        panel.resize(520, 620);
        panel.setResult(longResult());
        panel.show();
        QCoreApplication::processEvents();
    }

    Theme theme;
    TimeViewport viewport;
    HitSelection selection;
    HitFiltering filtering;
};

/// The value that 95 of 100 do not exceed.
double p95Of(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[size_t(0.95 * double(times.size() - 1))];
}

/// `act` changes something; timed with the repaint that follows.
void measure(benchmark::State& state, const std::function<void(int)>& act)
{
    std::vector<double> times;
    std::vector<double> cpuTimes;
    int count = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        act(++count);
        QCoreApplication::processEvents();
        times.push_back(double(timer.nsecsElapsed()) * 1e-6);
        cpuTimes.push_back(1000.0 * double(std::clock() - before) / double(CLOCKS_PER_SEC));
    }
    state.counters["p95_ms"] = p95Of(times);
    state.counters["p95_cpu_ms"] = p95Of(cpuTimes);
    state.counters["worst_ms"] = std::ranges::max(times);
}

enum Act
{
    Pan,
    Zoom,
    SelectAll,
    SelectScattered,
    Filter
};

/// What a person does, alternating so that each time something changes.
std::function<void(int)> actOf(Docks& docks, int act)
{
    switch (Act(act)) {
    case Pan:
        docks.viewport.setRange({100.0, 4000.0});
        return [&docks](int n) { docks.viewport.scrollBy(n % 2 ? 0.02 : -0.02); };
    case Zoom:
        return [&docks](int n) { docks.viewport.zoom(n % 2 ? 1.25 : 0.8, 3000.0); };
    case SelectAll:
    case SelectScattered:
        return [&docks, step = act == SelectAll ? 1 : 2](
                   int n) { docks.selection.set(n % 2 ? hitsBy(step) : std::vector<int>{}); };
    case Filter:
        break;
    }
    return [&docks](int n) {
        HitFilter filter;
        filter.minimumConfidence = 0.01F * float(n % 40);
        docks.filtering.setFilter(filter);
    };
}

void scatter(benchmark::State& state)
{
    needApplication();
    Docks docks;
    ScatterPanel panel(docks.viewport, docks.selection, docks.filtering, docks.theme);
    docks.open(panel);
    docks.filtering.setOnlyVisible(state.range(0) == Pan || state.range(0) == Zoom);
    measure(state, actOf(docks, int(state.range(0))));
}
BENCHMARK(scatter)->ArgName("act")->DenseRange(Pan, Filter)->Unit(benchmark::kMillisecond)->MinTime(1.0);

/// Zooming into the plane itself.
void scatterWheel(benchmark::State& state)
{
    needApplication();
    Docks docks;
    ScatterPanel panel(docks.viewport, docks.selection, docks.filtering, docks.theme);
    docks.open(panel);
    docks.selection.set(hitsBy(2));
    measure(state, [&panel](int n) { panel.plot().zoom(n % 2 ? 1.25 : 0.8); });
}
BENCHMARK(scatterWheel)->Unit(benchmark::kMillisecond)->MinTime(1.0);

void density(benchmark::State& state)
{
    needApplication();
    Docks docks;
    DensityPanel panel(docks.viewport, docks.selection, docks.filtering, docks.theme);
    docks.open(panel);
    panel.view().setFollowing(true);
    measure(state, actOf(docks, int(state.range(0))));
}
BENCHMARK(density)->ArgName("act")->DenseRange(Pan, Filter)->Unit(benchmark::kMillisecond)->MinTime(1.0);

void table(benchmark::State& state)
{
    needApplication();
    Docks docks;
    HitsPanel panel(docks.viewport, docks.selection, docks.filtering);
    docks.open(panel);
    docks.filtering.setOnlyVisible(state.range(0) == Pan || state.range(0) == Zoom);
    measure(state, actOf(docks, int(state.range(0))));
}
BENCHMARK(table)->ArgName("act")->DenseRange(Pan, Filter)->Unit(benchmark::kMillisecond)->MinTime(1.0);

void heatmap(benchmark::State& state)
{
    needApplication();
    Docks docks;
    StepHeatmapPanel panel(docks.viewport, docks.selection, docks.theme);
    docks.open(panel);
    measure(state, actOf(docks, int(state.range(0))));
}
BENCHMARK(heatmap)->ArgName("act")->DenseRange(Pan, SelectScattered)->Unit(benchmark::kMillisecond)->MinTime(1.0);

void heatmapWheel(benchmark::State& state)
{
    needApplication();
    Docks docks;
    StepHeatmapPanel panel(docks.viewport, docks.selection, docks.theme);
    docks.open(panel);
    docks.selection.set(hitsBy(2));
    measure(state, [&panel](int n) { panel.view().zoom(n % 2 ? 1.25 : 0.8, 900.0); });
}
BENCHMARK(heatmapWheel)->Unit(benchmark::kMillisecond)->MinTime(1.0);

void sharesAndMeans(benchmark::State& state)
{
    needApplication();
    Docks docks;
    ClassSharesPanel shares(docks.selection, docks.theme);
    ClassMeansPanel means(docks.selection, docks.theme);
    docks.open(shares);
    docks.open(means);
    measure(state, actOf(docks, SelectScattered));
}
BENCHMARK(sharesAndMeans)->Unit(benchmark::kMillisecond)->MinTime(1.0);

/// Another result of the same run, as after each correction by hand, with every dock open.
void newResultInAllDocks(benchmark::State& state)
{
    needApplication();
    Docks docks;
    HitsPanel hits(docks.viewport, docks.selection, docks.filtering);
    ScatterPanel scatterPanel(docks.viewport, docks.selection, docks.filtering, docks.theme);
    DensityPanel densityPanel(docks.viewport, docks.selection, docks.filtering, docks.theme);
    StepHeatmapPanel heatmapPanel(docks.viewport, docks.selection, docks.theme);
    ClassSharesPanel shares(docks.selection, docks.theme);
    docks.open(hits);
    docks.open(scatterPanel);
    docks.open(densityPanel);
    docks.open(heatmapPanel);
    docks.open(shares);
    const auto other = std::make_shared<AnalysisResult>(*longResult());
    measure(state, [&](int n) {
        const AnalysisResultPtr result = n % 2 ? AnalysisResultPtr(other) : longResult();
        hits.setResult(result);
        scatterPanel.setResult(result);
        densityPanel.setResult(result);
        heatmapPanel.setResult(result);
        shares.setResult(result);
    });
}
BENCHMARK(newResultInAllDocks)->Unit(benchmark::kMillisecond)->MinTime(1.0);

} // namespace
