// Comparing in the whole window at 1920 x 1080 on the offscreen platform. HEIHACHI_BENCH_PROJECT names a project with
// at least two runs of one recording; the first two of the first such recording are compared. `open` is from the
// request until A, the differences, B and the panel are painted; `step` is the next difference; `filter` is a kind less
// or more. Counters in ms: p50, p95, worst, and p95_cpu, the time of the processor on the UI thread.
#include "core/analysis/builtin_stages.h"
#include "tests/ui/playback/manual_output.h"
#include "ui/session/compare/compare_session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_compare.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

using namespace heihachi;

namespace {

constexpr int kPatience = 30'000; // ms

double threadCpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * double(time.tv_sec) + 1e-6 * double(time.tv_nsec);
}

struct Figures
{
    std::vector<double> wall;
    std::vector<double> cpu;

    static double at(std::vector<double> values, double share)
    {
        std::ranges::sort(values);
        return values.empty() ? 0.0 : values[std::min(values.size() - 1, size_t(share * double(values.size())))];
    }
    void report(benchmark::State& state) const
    {
        state.counters["p50"] = at(wall, 0.5);
        state.counters["p95"] = at(wall, 0.95);
        state.counters["worst"] = at(wall, 1.0);
        state.counters["p95_cpu"] = at(cpu, 0.95);
    }
};

template <typename Act>
void measure(Figures& figures, Act act)
{
    const double cpu = threadCpuMilliseconds();
    QElapsedTimer timer;
    timer.start();
    act();
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
    figures.wall.push_back(1e-6 * double(timer.nsecsElapsed()));
    figures.cpu.push_back(threadCpuMilliseconds() - cpu);
}

/// The window with the project; null without one.
MainWindow* sharedWindow()
{
    static int argc = 1;
    static char name[] = "bench_compare_window";
    static char* argv[] = {name, nullptr};
    static MainWindow* window = []() -> MainWindow* { // kept: at exit the application's plugins are gone before it
        const QString project = qEnvironmentVariable("HEIHACHI_BENCH_PROJECT");
        if (project.isEmpty())
            return nullptr;
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QStandardPaths::setTestModeEnabled(true);
        new QApplication(argc, argv);
        QApplication::setStyle(QStringLiteral("fusion"));
        QCoreApplication::setOrganizationName(QStringLiteral("heihachi-test"));
        QCoreApplication::setApplicationName(QStringLiteral("bench_compare_window"));
        QSettings().clear();
        WindowOptions options;
        options.files = {project};
        options.cacheDirectory = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
        options.dataDirectory = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        options.makeOutputs = [] { return std::make_unique<test::ManualOutputs>(); };
        auto* made = new MainWindow(StageRegistry::builtin(), options);
        made->resize(1920, 1080);
        made->show();
        (void)QTest::qWaitFor([made] { return made->session().currentPeaks() != nullptr; }, kPatience);
        return made;
    }();
    return window;
}

/// The first two runs of the first recording that has two; invalid without.
std::pair<RunId, RunId> twoRuns(const ProjectSession& session)
{
    for (const StoredSource& source : session.sources()) {
        std::vector<RunId> ids;
        for (const RunSummary& run : session.runs())
            if (run.sourceId == source.id)
                ids.push_back(run.id);
        if (ids.size() > 1)
            return {ids[0], ids[1]};
    }
    return {};
}

/// Null, with the benchmark skipped, where there is nothing to compare.
MainWindow* windowToCompareIn(benchmark::State& state)
{
    MainWindow* window = sharedWindow();
    if (window && twoRuns(window->session()).second.isValid())
        return window;
    state.SkipWithError("HEIHACHI_BENCH_PROJECT is to name a project with two runs of a recording");
    return nullptr;
}

void openComparison(MainWindow& window)
{
    CompareSession& compare = window.compare().session();
    const auto [a, b] = twoRuns(window.session());
    compare.open(a, b);
    (void)QTest::qWaitFor([&compare] { return compare.state() == CompareSession::State::Ready; }, kPatience);
}

void open(benchmark::State& state)
{
    MainWindow* window = windowToCompareIn(state);
    Figures figures;
    for (auto _ : state) {
        if (!window)
            break;
        window->compare().session().close();
        QTest::qWait(100);
        measure(figures, [window] { openComparison(*window); });
    }
    figures.report(state);
}
BENCHMARK(open)->Unit(benchmark::kMillisecond)->Iterations(8);

void step(benchmark::State& state)
{
    MainWindow* window = windowToCompareIn(state);
    Figures figures;
    if (window)
        openComparison(*window);
    for (auto _ : state)
        if (window)
            measure(figures, [window] { (void)window->compare().session().goToNext(); });
    figures.report(state);
}
BENCHMARK(step)->Unit(benchmark::kMillisecond)->Iterations(100);

void filter(benchmark::State& state)
{
    MainWindow* window = windowToCompareIn(state);
    Figures figures;
    if (window)
        openComparison(*window);
    for (auto _ : state) {
        if (!window)
            break;
        measure(figures, [window] {
            CompareSession& compare = window->compare().session();
            DifferenceFilter wanted = compare.filter();
            if (wanted.kinds.erase(DifferenceKind::Rescored) == 0)
                wanted.kinds.insert(DifferenceKind::Rescored);
            compare.setFilter(wanted);
        });
    }
    figures.report(state);
}
BENCHMARK(filter)->Unit(benchmark::kMillisecond)->Iterations(40);

void pan(benchmark::State& state)
{
    MainWindow* window = windowToCompareIn(state);
    Figures figures;
    if (window) {
        openComparison(*window);
        window->viewport().setRange({60.0, 68.0});
    }
    for (auto _ : state)
        if (window)
            measure(figures, [window] { window->viewport().scrollBy(0.1); });
    figures.report(state);
}
BENCHMARK(pan)->Unit(benchmark::kMillisecond)->Iterations(100);

} // namespace
