// The whole window at 1920 x 1080 on the offscreen platform, with the docks of a workspace shown: from what a person
// does until everything is painted again. Two projects: a made one of 200,000 hits in two hours, and the one that
// HEIHACHI_BENCH_PROJECT names. The counters are in ms: p50, p95, worst, and p95_cpu, the time of the processor on the
// UI thread, for a machine that has other work as well. peak_mb is the peak memory of the process so far.
#include "core/analysis/builtin_stages.h"
#include "core/analysis/groove/measure_groove.h"
#include "core/analysis/patterns/drum_pattern_finder.h"
#include "core/audio/peak_pyramid.h"
#include "core/store/project_store.h"
#include "tests/support/sample_result.h"
#include "tests/support/signals.h"
#include "tests/ui/playback/manual_output.h"
#include "ui/session/hit_history.h"
#include "ui/shell/hand_work.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workspaces.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QUndoStack>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace heihachi;

namespace {

constexpr int kHits = 200'000;
constexpr double kSeconds = 7200.0;
constexpr double kBpm = 174.0;
constexpr int kPatience = 20'000; // ms
const char* const kWorkspaces[]{"overview", "drums", "mix"};

double threadCpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * double(time.tv_sec) + 1e-6 * double(time.tv_nsec);
}

/// MB; 0 where the system does not tell.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024.0;
    return 0.0;
}

/// Sees whether anything is painted.
class PaintWatch final : public QObject
{
public:
    bool isPainted = false;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        isPainted = isPainted || event->type() == QEvent::UpdateRequest;
        return QObject::eventFilter(watched, event);
    }
};

/// Google Benchmark has the main(): the application comes with the first benchmark that needs one.
PaintWatch& paintWatch()
{
    static int argc = 1;
    static char name[] = "bench_window";
    static char* argv[] = {name, nullptr};
    static PaintWatch* watch = [] { // kept: at exit the application's plugins are gone before it
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QStandardPaths::setTestModeEnabled(true);
        auto* application = new QApplication(argc, argv);
        QApplication::setStyle(QStringLiteral("fusion"));
        QCoreApplication::setOrganizationName(QStringLiteral("heihachi-test"));
        QCoreApplication::setApplicationName(QStringLiteral("bench_window"));
        QSettings().clear();
        auto* made = new PaintWatch;
        application->installEventFilter(made);
        return made;
    }();
    return *watch;
}

/// All that is to be painted now. What arrives later from other threads (tiles, a rhythm measured again) is not waited
/// for.
void paintAll()
{
    constexpr int kMostRounds = 8;
    for (int round = 0; round < kMostRounds; ++round) {
        paintWatch().isPainted = false;
        QCoreApplication::processEvents();
        if (!paintWatch().isPainted)
            return;
    }
}

AnalysisResultPtr longResult()
{
    test::SampleOptions options;
    options.hitCount = kHits;
    options.durationSeconds = kSeconds;
    options.path = QStringLiteral("/no/such/recording.wav");
    auto result = std::make_shared<AnalysisResult>(*test::makeResult(options));
    auto grid = std::make_shared<BeatGrid>();
    grid->sections.push_back({{0.0, kSeconds}, kBpm, 0.0, true, 4, 1.0F, 1.0F, false, {}});
    for (int n = 0; n * 60.0 / kBpm < kSeconds; ++n)
        grid->beats.push_back({n * 60.0 / kBpm, 1 + n / 4, 1 + n % 4, kBpm, 1.0F});
    for (int second = 0; second < int(kSeconds); ++second)
        grid->curve.push_back({double(second), kBpm + 0.01 * (second % 10), 0.5F});
    result->groove = std::make_shared<const Groove>(measureGroove(*result->drumHits, *grid, 2.0));
    result->patterns = std::make_shared<const DrumPatternCatalogue>(findDrumPatterns(*result->drumHits, *grid));
    result->beatGrid = std::move(grid);
    return result;
}

std::shared_ptr<const PeakPyramid> longPeaks()
{
    PeakPyramidBuilder builder;
    const auto minute = test::interleaved(test::makeNoise(1, kAnalysisRate, 60.0, 0.7), 2);
    for (int i = 0; i < int(kSeconds / 60.0); ++i)
        builder.add(minute);
    return builder.finish();
}

/// Where the made project, caches and settings are; gone at the end.
const QTemporaryDir& folder()
{
    static const QTemporaryDir kFolder;
    return kFolder;
}

enum Project
{
    Made,
    Named
};

/// Empty where there is none.
QString projectPath(Project which)
{
    if (which == Named) { // a copy: corrections are written into it
        static const QString kCopy = [] {
            const QString path = folder().filePath(QStringLiteral("named.heihachi"));
            return QFile::copy(qEnvironmentVariable("HEIHACHI_BENCH_PROJECT"), path) ? path : QString();
        }();
        return kCopy;
    }
    static const QString kMade = [] {
        const QString path = folder().filePath(QStringLiteral("made.heihachi"));
        const AnalysisResultPtr result = longResult();
        const auto store = ProjectStore::create(path);
        if (!store || !(*store)->saveRun(*result))
            return QString();
        const PeakCache cache(folder().filePath(QStringLiteral("cache")));
        return cache.store(result->source.contentHash, *longPeaks()) ? path : QString();
    }();
    return kMade;
}

struct Window
{
    explicit Window(const QString& project)
    {
        WindowOptions options;
        options.files = {project};
        options.cacheDirectory = folder().filePath(QStringLiteral("cache"));
        options.dataDirectory = folder().filePath(QStringLiteral("data"));
        options.makeOutputs = [] { return std::make_unique<test::ManualOutputs>(); };
        window = std::make_unique<MainWindow>(registry, options);
        window->resize(1920, 1080);
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    [[nodiscard]] bool isLoaded()
    {
        return QTest::qWaitFor(
            [this] { return window->session().currentResult() && window->session().currentPeaks(); }, kPatience);
    }

    const StageRegistry registry = makeBuiltinStages();
    std::unique_ptr<MainWindow> window;
};

/// The window on a project, which the benchmarks share; null where there is no such project.
MainWindow* windowOn(Project which)
{
    paintWatch();
    static auto* windows = new std::unique_ptr<Window>[2]; // kept: at exit the application is gone before them
    for (int other = 0; other < 2; ++other)
        if (other != which)
            windows[other].reset();
    static bool isUnusable[2]{};
    if (!windows[which] && !isUnusable[which]) {
        isUnusable[which] = true;
        if (projectPath(which).isEmpty())
            return nullptr;
        windows[which] = std::make_unique<Window>(projectPath(which));
        if (!windows[which]->isLoaded())
            windows[which].reset();
        else
            isUnusable[which] = false;
        paintAll();
    }
    return windows[which] ? windows[which]->window.get() : nullptr;
}

double shareOf(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[size_t(share * double(times.size() - 1))];
}

void measure(benchmark::State& state, const std::function<void(int)>& act)
{
    std::vector<double> times;
    std::vector<double> cpuTimes;
    int count = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadCpuMilliseconds();
        act(++count);
        paintAll();
        times.push_back(double(timer.nsecsElapsed()) * 1e-6);
        cpuTimes.push_back(threadCpuMilliseconds() - before);
    }
    state.counters["p50"] = shareOf(times, 0.5);
    state.counters["p95"] = shareOf(times, 0.95);
    state.counters["worst"] = std::ranges::max(times);
    state.counters["p95_cpu"] = shareOf(cpuTimes, 0.95);
    state.counters["worst_cpu"] = std::ranges::max(cpuTimes);
    state.counters["peak_mb"] = peakMegabytes();
}

enum Act
{
    Pan,
    Zoom,
    Select,
    SelectScattered,
    Filter,
    FilterVisible,
    Play,
    Relabel,
    Switch,
    Theming
};
const char* const kActs[]{"pan", "zoom", "select_all", "select_scattered", "filter", "pan_filtered", "play_selected",
    "relabel_undo", "workspace", "theme"};

std::vector<int> hitsBy(int step, size_t count)
{
    std::vector<int> hits;
    for (int hit = 0; size_t(hit) < count; hit += step)
        hits.push_back(hit);
    return hits;
}

QDoubleSpinBox* confidenceLimit(const MainWindow& window)
{
    for (auto* spin : window.findChildren<QDoubleSpinBox*>())
        if (spin->accessibleName() == QLatin1String("Lowest confidence"))
            return spin;
    return nullptr;
}

/// What a person does, alternating so that each time something changes.
std::function<void(int)> actOf(MainWindow& window, Act act)
{
    TimeViewport& viewport = window.viewport();
    const double middle = 0.5 * viewport.duration();
    switch (act) {
    case Pan:
    case FilterVisible:
        viewport.setRange({0.05 * middle, 1.1 * middle});
        return [&viewport](int n) { viewport.scrollBy(n % 40 < 20 ? 0.02 : -0.02); };
    case Zoom:
        return [&viewport, middle](int n) { viewport.zoom(n % 2 ? 1.25 : 0.8, middle); };
    case Select:
        return [&window](int n) {
            window.findChild<QAction*>(n % 2 ? QStringLiteral("edit_select_all") : QStringLiteral("edit_select_none"))
                ->trigger();
        };
    case SelectScattered:
        return [&window](int n) {
            window.selection().set(n % 2 ? hitsBy(2, window.session().currentHits().hits.size()) : std::vector<int>());
        };
    case Filter:
        return [spin = confidenceLimit(window)](int n) { spin->setValue(0.01 * (n % 40)); };
    case Play:
        window.selection().set(hitsBy(1, window.session().currentHits().hits.size()));
        return [&viewport, middle](int n) { viewport.setPlayhead(0.002 * middle * (n % 900)); };
    case Relabel:
        viewport.setRange({middle, middle + 10.0});
        return [&window](int n) {
            if (n % 2) {
                const int hit = int(window.session().currentHits().hits.size() / 2);
                const DrumClass now = window.session().currentHits().hits[size_t(hit)].drumClass;
                window.hand().hits().relabel({hit}, now == DrumClass::Tom ? DrumClass::Kick : DrumClass::Tom);
            } else {
                window.session().undoStack().undo();
            }
        };
    case Switch:
        return [&window](int n) { window.workspaces().select(QLatin1String(kWorkspaces[n % 3])); };
    case Theming:
        return [&window](int n) { window.theme().setChoice(n % 2 ? Theme::Choice::Light : Theme::Choice::Dark); };
    }
    return {};
}

/// Nothing selected, nothing filtered, the whole in view.
void calm(MainWindow& window)
{
    window.theme().setChoice(Theme::Choice::Dark);
    window.session().undoStack().clear();
    window.selection().clear();
    if (auto* spin = confidenceLimit(window))
        spin->setValue(0.0);
    window.viewport().setPlayhead({});
    window.viewport().showAll();
    for (int i = 0; i < 3; ++i)
        paintAll();
}

void run(benchmark::State& state, Project project, const char* workspace, Act act)
{
    MainWindow* window = windowOn(project);
    if (!window) {
        state.SkipWithError("HEIHACHI_BENCH_PROJECT names no project with a recording that is there");
        return;
    }
    window->workspaces().select(QLatin1String(workspace));
    calm(*window);
    auto* onlyVisible = window->findChild<QAbstractButton*>(QStringLiteral("onlyVisible"));
    onlyVisible->setChecked(act == FilterVisible);
    const std::function<void(int)> what = actOf(*window, act);
    paintAll();
    measure(state, what);
    onlyVisible->setChecked(false);
    calm(*window);
}

/// From the constructor until the window with its project is painted, as the first and as a later one.
void start(benchmark::State& state, Project project)
{
    paintWatch();
    windowOn(project == Made ? Named : Made); // closes the shared one
    const QString path = projectPath(project);
    if (path.isEmpty()) {
        state.SkipWithError("no project");
        return;
    }
    std::vector<double> ready;
    std::vector<double> empty;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        auto window = std::make_unique<Window>(path);
        paintAll();
        empty.push_back(double(timer.nsecsElapsed()) * 1e-6);
        if (!window->isLoaded())
            state.SkipWithError("The project was not opened.");
        paintAll();
        ready.push_back(double(timer.nsecsElapsed()) * 1e-6);
        state.PauseTiming();
        window.reset();
        state.ResumeTiming();
    }
    state.counters["first_paint"] = shareOf(empty, 0.5);
    state.counters["ready"] = shareOf(ready, 0.5);
    state.counters["worst"] = std::ranges::max(ready);
}

/// Every dock in front once: what a visit costs, and the memory when all have been seen.
void visitDocks(benchmark::State& state, Project project)
{
    MainWindow* window = windowOn(project);
    if (!window) {
        state.SkipWithError("no project");
        return;
    }
    calm(*window);
    const QList<QDockWidget*> docks = window->workspace().docks();
    measure(state, [&](int n) { window->workspace().showPanel(docks[n % docks.size()]->objectName()); });
}

const bool kRegistered = [] {
    for (const Project project : {Made, Named}) {
        const std::string of = project == Made ? "made/" : "named/";
        const auto add = [&](const std::string& name, auto what) {
            return benchmark::RegisterBenchmark((of + name).c_str(), what)->Unit(benchmark::kMillisecond);
        };
        for (const char* workspace : kWorkspaces)
            for (const Act act : {Pan, Zoom, Select, SelectScattered, Filter, FilterVisible, Play, Relabel})
                add(std::string(workspace) + "/" + kActs[act], [=](benchmark::State& state) {
                    run(state, project, workspace, act);
                })->Iterations(60);
        for (const Act act : {Switch, Theming})
            add(kActs[act], [=](benchmark::State& state) { run(state, project, "overview", act); })->Iterations(24);
        add("docks", [=](benchmark::State& state) { visitDocks(state, project); })->Iterations(38);
        add("start", [=](benchmark::State& state) { start(state, project); })->Iterations(4);
    }
    return true;
}();

} // namespace
