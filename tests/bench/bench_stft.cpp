#include "core/analysis/pipeline/chunk_data.h"
#include "core/audio/source_info.h"
#include "tests/support/signals.h"

#include <benchmark/benchmark.h>

namespace heihachi {
namespace {

constexpr double kSeconds = 30.0;

/// Spectra of 30 s at 100 frames a second. Argument: window in samples. `x` is times real time on one core.
void stftOfAChunk(benchmark::State& state)
{
    const auto samples = test::makeNoise(1, kAnalysisRate, kSeconds);
    Stft stft(int(state.range(0)));
    const auto frames = size_t(kSeconds * kFrameRate);
    std::vector<std::complex<float>> out(frames * size_t(stft.bins()));
    for (auto _ : state) {
        stft.spectra(samples, 0, kHop, frames, out);
        benchmark::DoNotOptimize(out.data());
    }
    state.counters["x"] = benchmark::Counter(kSeconds * double(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(stftOfAChunk)->RangeMultiplier(2)->Range(256, 8192)->Unit(benchmark::kMillisecond);

/// The same as the pipeline does it: mono from stereo, and room that is used again from chunk to chunk.
void chunkWithSpectra(benchmark::State& state)
{
    const auto window = int(state.range(0));
    SpectrumPlan plan;
    plan.add({{window}, 100});
    ChunkSource source({qint64(kSeconds * kFrameRate), plan.contextFrames(), window / 2});
    const auto noise = test::makeNoise(1, kAnalysisRate, kSeconds);
    source.add(test::interleavedStereo(noise, noise));
    source.finish();
    const ChunkSamples samples = *source.next();
    SpectrumWorkspace workspace;
    for (auto _ : state) {
        ChunkData data(samples, plan, workspace);
        benchmark::DoNotOptimize(data.spectrum(window).values.data());
    }
    state.counters["x"] = benchmark::Counter(kSeconds * double(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(chunkWithSpectra)->Arg(2048)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace heihachi
