// The spectrogram: from opening to the first picture, and painting, on the offscreen platform. Reads the file named by
// HEIHACHI_BENCH_AUDIO, else four minutes of made noise as MP3.
#include "core/audio/audio_reader.h"
#include "core/spectrogram/mono_passages.h"
#include "core/spectrogram/tile_maker.h"
#include "tests/support/encode.h"
#include "tests/support/signals.h"
#include "ui/views/spectrogram/spectrogram_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

namespace heihachi {
namespace {

/// Google Benchmark has the main(): the application comes with the first benchmark that needs one.
void needApplication()
{
    static int argc = 1;
    static char name[] = "bench_spectrogram";
    static char* argv[] = {name, nullptr};
    static const bool offscreen = qputenv("QT_QPA_PLATFORM", "offscreen");
    static const auto* application = new QApplication(argc, argv); // kept: at exit its plugins are gone before it
    Q_UNUSED(offscreen)
    Q_UNUSED(application)
}

QString benchFile()
{
    static const QTemporaryDir directory;
    static const QString path = [] {
        const QString named = qEnvironmentVariable("HEIHACHI_BENCH_AUDIO");
        if (!named.isEmpty())
            return named;
        const QString made = directory.filePath(QStringLiteral("made.mp3"));
        const auto stereo = test::interleaved(test::makeNoise(1, kAnalysisRate, 240.0, 0.3), 2);
        return test::encodeAudio(made, stereo, 2, kAnalysisRate, {.encoder = "libmp3lame"}) ? made : QString();
    }();
    return path;
}

double benchSeconds()
{
    static const double seconds = [] {
        const auto reader = AudioReader::open(benchFile());
        return reader ? double((*reader)->expectedFrames().value_or(0)) / kAnalysisRate : 0.0;
    }();
    return seconds;
}

qint64 residentBytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    constexpr qint64 kPage = 4096;
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * kPage : 0;
}

/// Time that this thread has computed, which others on the machine don't lengthen.
double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double percentile95(std::vector<double>& values)
{
    std::ranges::sort(values);
    return values[values.size() * 95 / 100];
}

struct Bench
{
    explicit Bench(const QString& cache = {}, QSize size = {1600, 400})
    {
        view = std::make_unique<SpectrogramView>(viewport, theme, cache);
        view->resize(size);
        view->setGutterWidth(72);
        viewport.reset(benchSeconds());
    }
    /// Until `isDone` after a repaint; false after a minute.
    template <typename Done>
    bool wait(Done isDone)
    {
        QElapsedTimer timer;
        timer.start();
        constexpr qint64 kLongest = 60'000; // ms
        while (timer.elapsed() < kLongest) {
            constexpr int kPause = 10; // ms: the machine is the workers'
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, kPause);
            view->render(&image);
            if (isDone())
                return true;
        }
        return false;
    }

    Theme theme;
    TimeViewport viewport;
    std::unique_ptr<SpectrogramView> view;
    QImage image{1600, 400, QImage::Format_RGB32};
};

/// From setSource() without anything in the cache until something of the whole recording shows (0), until the coarse
/// picture has reached its end (1), until all is sharp (2).
void firstPicture(benchmark::State& state)
{
    needApplication();
    for (auto _ : state) {
        const QTemporaryDir cache;
        Bench bench(cache.path());
        bench.view->setSource(benchFile(), {}, benchSeconds());
        bench.view->render(&bench.image);
        const QRgb background = bench.theme.colors().background.rgb();
        const bool done = bench.wait([&] {
            switch (state.range(0)) {
            case 0:
                return bench.view->emptyText().isEmpty();
            case 1:
                return bench.view->emptyText().isEmpty() && bench.image.pixel(1500, 200) != background;
            default:
                return bench.view->isSharp();
            }
        });
        if (!done)
            return state.SkipWithError("no picture");
        state.counters["resident_MB"] = double(residentBytes()) / 1e6;
        state.PauseTiming();
        bench.view.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(firstPicture)->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

/// A repaint after a step of panning, all tiles there; arguments: seconds in view, FFT size, percent of 1600 x 400
/// px (200: as many device pixels as at a pixel ratio of 2).
void pan(benchmark::State& state)
{
    needApplication();
    Bench bench({}, {int(1600 * state.range(2) / 100), int(400 * state.range(2) / 100)});
    bench.image = QImage(bench.view->size(), QImage::Format_RGB32);
    SpectrogramSettings settings;
    settings.parameters.fftSize = int(state.range(1));
    bench.view->setSettings(settings);
    bench.view->setSource(benchFile(), {}, benchSeconds());
    const double span = std::min(double(state.range(0)), 0.9 * benchSeconds());
    bench.viewport.setRange({0.0, span});
    if (!bench.wait([&] { return bench.view->isSharp(); }))
        return state.SkipWithError("not sharp");
    std::vector<double> times;
    std::vector<double> cpuTimes;
    double at = 0.0;
    const double perPixel = span / 1500.0;
    for (auto _ : state) {
        at = at > 100.0 * perPixel ? 0.0 : at + 3.0 * perPixel;
        QElapsedTimer timer;
        timer.start();
        const double begin = threadMs();
        bench.viewport.setRange({at, at + span});
        bench.view->render(&bench.image);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        cpuTimes.push_back(threadMs() - begin);
    }
    state.counters["p95_ms"] = percentile95(times);
    state.counters["p95_cpu_ms"] = percentile95(cpuTimes);
    state.counters["resident_MB"] = double(residentBytes()) / 1e6;
}
BENCHMARK(pan)
    ->Args({10, 2048, 100})
    ->Args({60, 2048, 100})
    ->Args({1999, 2048, 100})
    ->Args({60, 16384, 100})
    ->Args({60, 2048, 200})
    ->Args({60, 16384, 200})
    ->Unit(benchmark::kMillisecond);

/// A repaint after a step of zoom in time (0) or frequency (1), while finer tiles are still on their way; second
/// argument: FFT size.
void zoom(benchmark::State& state)
{
    needApplication();
    Bench bench;
    SpectrogramSettings settings;
    settings.parameters.fftSize = int(state.range(1));
    bench.view->setSettings(settings);
    bench.view->setSource(benchFile(), {}, benchSeconds());
    if (!bench.wait([&] { return bench.view->isSharp(); }))
        return state.SkipWithError("not sharp");
    std::vector<double> times;
    std::vector<double> cpuTimes;
    int step = 0;
    for (auto _ : state) {
        const bool in = step++ / 20 % 2 == 0;
        QElapsedTimer timer;
        timer.start();
        const double begin = threadMs();
        if (state.range(0) == 0) {
            bench.viewport.zoom(in ? 1.25 : 0.8, 0.4 * benchSeconds());
        } else {
            FrequencyAxis axis = bench.view->frequencyAxis();
            axis.zoom(in ? 1.1 : 1.0 / 1.1, 0.4);
            bench.view->setFrequencyAxis(axis);
        }
        bench.view->render(&bench.image);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        cpuTimes.push_back(threadMs() - begin);
        QCoreApplication::processEvents();
    }
    state.counters["p95_ms"] = percentile95(times);
    state.counters["p95_cpu_ms"] = percentile95(cpuTimes);
}
BENCHMARK(zoom)->Args({0, 2048})->Args({1, 2048})->Args({1, 16384})->Unit(benchmark::kMillisecond);

/// Tiles of 48 s from the recording, one thread; argument: FFT size.
void computeChunk(benchmark::State& state)
{
    const SpectrogramLayout layout({int(state.range(0)), WindowShape::Hann}, qint64(benchSeconds() * kAnalysisRate));
    MonoPassages passages(benchFile());
    TileMaker maker(layout, [&passages](qint64 first, std::span<float> mono) { return passages.read(first, mono); });
    qint64 index = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(maker.make({layout.chunkLevel(), index}));
        index = (index + 1) % std::max<qint64>(1, layout.chunks() - 1);
    }
    state.counters["x_realtime"]
        = benchmark::Counter(double(state.iterations()) * double(SpectrogramLayout::kChunkFrames) / kAnalysisRate,
            benchmark::Counter::kIsRate);
}
BENCHMARK(computeChunk)->Arg(1024)->Arg(2048)->Arg(16384)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace heihachi
