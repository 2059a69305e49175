// Painting of the timeline views and the figures, on the offscreen platform.
#include "core/audio/peak_pyramid.h"
#include "core/audio/source_info.h"
#include "tests/support/signals.h"
#include "ui/plots/figures.h"
#include "ui/views/timeline/drum_lanes.h"
#include "ui/views/timeline/timeline_stack.h"
#include "ui/views/timeline/waveform_view.h"

#include <QApplication>
#include <QImage>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

using namespace heihachi;

namespace {

constexpr double kMixSeconds = 33.0 * 60.0;

/// Google Benchmark has the main(): the application comes with the first benchmark that needs one.
void needApplication()
{
    static int argc = 1;
    static char name[] = "bench_views";
    static char* argv[] = {name, nullptr};
    static const bool offscreen = qputenv("QT_QPA_PLATFORM", "offscreen");
    static const auto* application = new QApplication(argc, argv); // kept: at exit its plugins are gone before it
    Q_UNUSED(offscreen)
    Q_UNUSED(application)
}

AnalysisResultPtr resultWith(int hits)
{
    std::mt19937 generator(1);
    const auto unit = [&generator] { return float(generator() % 1000U) / 999.0F; };
    auto result = std::make_shared<AnalysisResult>();
    result->source.info.path = QStringLiteral("/music/mix.mp3");
    result->source.durationSeconds = kMixSeconds;
    result->drumHits.emplace();
    for (int i = 0; i < hits; ++i)
        result->drumHits->push_back(
            {kMixSeconds * i / hits, kDrumClasses[generator() % kDrumClassCount], unit(), unit(), {}, {}});
    return result;
}

const std::shared_ptr<const PeakPyramid>& mixPeaks()
{
    static const std::shared_ptr<const PeakPyramid> kPeaks = [] {
        PeakPyramidBuilder builder;
        const auto minute = test::interleaved(test::makeNoise(1, kAnalysisRate, 60.0, 0.7), 2);
        for (int i = 0; i < int(kMixSeconds / 60.0); ++i)
            builder.add(minute);
        return builder.finish();
    }();
    return kPeaks;
}

/// DrumLanes of 1600 x 300 px with all hits in view, painted from scratch.
void drumLanesRepaint(benchmark::State& state)
{
    needApplication();
    const Theme theme;
    TimeViewport viewport;
    HitSelection selection;
    DrumLanes lanes(viewport, selection, theme);
    lanes.resize(1600, 300);
    viewport.reset(kMixSeconds);
    lanes.setResult(resultWith(int(state.range(0))));
    QImage image(lanes.size(), QImage::Format_RGB32);
    for (auto _ : state) {
        viewport.setRange({viewport.range().start > 0.0 ? 0.0 : 0.001, kMixSeconds}); // makes it paint anew
        lanes.render(&image);
    }
}
BENCHMARK(drumLanesRepaint)->Arg(30000)->Arg(100000)->Unit(benchmark::kMillisecond);

/// WaveformView of 1920 x 400 px, painted from scratch after a pan step; the argument is the seconds in view.
void waveformRepaint(benchmark::State& state)
{
    needApplication();
    const Theme theme;
    TimeViewport viewport;
    WaveformView view(viewport, theme);
    view.resize(1920, 400);
    view.setGutterWidth(80);
    viewport.reset(kMixSeconds);
    view.setPeaks(mixPeaks(), QString());
    const auto span = double(state.range(0));
    viewport.setRange({0.0, span});
    QImage image(view.size(), QImage::Format_RGB32);
    double step = 0.001;
    for (auto _ : state) {
        viewport.setRange({step, step + span});
        step = step > 1.0 ? 0.001 : step + 0.001;
        if (span >= kMixSeconds)
            view.setGutterWidth(step > 0.5 ? 80 : 81);
        view.render(&image);
    }
}
BENCHMARK(waveformRepaint)->Arg(5)->Arg(60)->Arg(1979)->Unit(benchmark::kMillisecond);

/// The whole stack of 1920 x 900 px after a zoom step: what a turn of the wheel costs.
void stackZoomStep(benchmark::State& state)
{
    needApplication();
    const Theme theme;
    TimeViewport viewport;
    HitSelection selection;
    TimelineStack stack(viewport, selection, theme);
    stack.resize(1920, 900);
    stack.setPeaks(mixPeaks(), QString());
    stack.setResult(resultWith(30000));
    stack.show();
    QCoreApplication::processEvents();
    QImage image(stack.size(), QImage::Format_RGB32);
    bool in = true;
    for (auto _ : state) {
        viewport.zoom(in ? 1.25 : 0.8, 500.0);
        in = !in;
        stack.render(&image);
    }
}
BENCHMARK(stackZoomStep)->Unit(benchmark::kMillisecond);

/// The same with a beat grid over all views, zoomed out so far that its lines are at their densest.
void stackZoomStepWithBeats(benchmark::State& state)
{
    needApplication();
    const Theme theme;
    TimeViewport viewport;
    HitSelection selection;
    TimelineStack stack(viewport, selection, theme);
    stack.resize(1920, 900);
    stack.setPeaks(mixPeaks(), QString());
    stack.setResult(resultWith(30000));
    auto grid = std::make_shared<BeatGrid>();
    grid->sections.push_back({{0.0, kMixSeconds}, 174.0, 0.0, true, 4, 1.0F, 1.0F, false, {}});
    for (int n = 0; n * 60.0 / 174.0 < kMixSeconds; ++n)
        grid->beats.push_back({n * 60.0 / 174.0, 1 + n / 4, 1 + n % 4, 174.0, 1.0F});
    stack.setBeatGrid(grid);
    stack.setBeatGridShown(true);
    stack.show();
    QCoreApplication::processEvents();
    QImage image(stack.size(), QImage::Format_RGB32);
    viewport.setRange({0.0, 90.0});
    bool in = true;
    for (auto _ : state) {
        viewport.zoom(in ? 1.25 : 0.8, 45.0);
        in = !in;
        stack.render(&image);
    }
}
BENCHMARK(stackZoomStepWithBeats)->Unit(benchmark::kMillisecond);

/// The stack when only the pointer has moved.
void stackCrosshairStep(benchmark::State& state)
{
    needApplication();
    const Theme theme;
    TimeViewport viewport;
    HitSelection selection;
    TimelineStack stack(viewport, selection, theme);
    stack.resize(1920, 900);
    stack.setPeaks(mixPeaks(), QString());
    stack.setResult(resultWith(30000));
    stack.show();
    QCoreApplication::processEvents();
    double seconds = 0.0;
    for (auto _ : state) {
        seconds = seconds > 1000.0 ? 0.0 : seconds + 1.1;
        viewport.setPointer(seconds);
        QCoreApplication::processEvents();
    }
}
BENCHMARK(stackCrosshairStep)->Unit(benchmark::kMillisecond);

/// All figures of a 33-minute mix with 30,000 hits.
void figuresOfAMix(benchmark::State& state)
{
    needApplication();
    const QTemporaryDir folder;
    const AnalysisResultPtr result = resultWith(30000);
    const auto peaks = mixPeaks();
    for (auto _ : state)
        if (!writeFigures(*result, peaks, folder.path(), {}))
            state.SkipWithError("not written");
}
BENCHMARK(figuresOfAMix)->Unit(benchmark::kMillisecond);

} // namespace
