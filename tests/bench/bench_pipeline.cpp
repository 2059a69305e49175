#include "core/analysis/pipeline/analyzer.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace heihachi {
namespace {

/// The recording to measure with: HEIHACHI_BENCH_FILE, or two made minutes of clicks over noise.
QString recording()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        if (qEnvironmentVariableIsSet("HEIHACHI_BENCH_FILE"))
            return qEnvironmentVariable("HEIHACHI_BENCH_FILE");
        constexpr double kSeconds = 120.0;
        auto samples = test::makeNoise(1, kAnalysisRate, kSeconds, 0.05);
        std::vector<double> times;
        for (double time = 0.0; time < kSeconds; time += 60.0 / 174.0 / 2.0)
            times.push_back(time);
        test::mixInto(samples, test::makeClicks(times, kAnalysisRate, kSeconds));
        const QString made = folder.filePath(QStringLiteral("made.wav"));
        return test::writeWav(made, test::interleaved(samples, 2), 2, kAnalysisRate) ? made : QString();
    }();
    return path;
}

void measure(benchmark::State& state, const StageRegistry& registry)
{
    AnalysisOptions options;
    options.threads = int(state.range(0));
    options.chunkSeconds = double(state.range(1));
    double seconds = 0.0;
    AnalysisResultPtr last;
    for (auto _ : state) {
        const auto outcome = analyze(recording(), registry, options);
        if (!outcome) {
            state.SkipWithError(qPrintable(outcome.error().text()));
            return;
        }
        last = outcome->result;
        seconds += last->source.durationSeconds;
    }
    state.counters["x"] = benchmark::Counter(seconds, benchmark::Counter::kIsRate);
    state.counters["decode_s"] = last->run.decodeSeconds;
    state.counters["peak_MB"] = double(last->run.peakMemoryBytes) / 1e6;
    for (const StageOutcome& stage : last->run.stages)
        state.counters[qPrintable(stage.id + QStringLiteral("_s"))] = stage.cpuSeconds;
}

/// Reading, hashing, signal checks and the overview only. Arguments: threads, seconds a chunk. `x`: times real time.
void readOnly(benchmark::State& state)
{
    measure(state, *StageRegistry::build({}));
}
BENCHMARK(readOnly)->Args({1, 30})->Unit(benchmark::kMillisecond)->UseRealTime();

/// The default analysis.
void allStages(benchmark::State& state)
{
    measure(state, StageRegistry::builtin());
}
BENCHMARK(allStages)
    ->Args({1, 30})
    ->Args({2, 30})
    ->Args({2, 10})
    ->Args({2, 60})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
} // namespace heihachi
