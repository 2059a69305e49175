#include "core/nn/drum_network.h"
#include "tests/support/safetensors_writer.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

#include <random>

namespace heihachi {
namespace {

constexpr qint64 kFrames = 3000; // 30 s at 100 frames/s, and the context around it
constexpr qint64 kAllFrames = kFrames + 2 * DrumNetwork::kContextFrames;

SafetensorsFile weightsFile()
{
    static int argc = 0;
    static QCoreApplication application(argc, nullptr); // modules are looked for beside it
    return SafetensorsFile::fromBytes(
        test::makeSafetensors(test::makeDrumNetworkTensors({}, 1), test::drumNetworkMetadata()), QStringLiteral("made"))
        .value();
}

/// A chunk of 30 s on one core; the time does not depend on what the weights are.
void drumNetwork(benchmark::State& state)
{
    const auto network = DrumNetwork::fromSafetensors(weightsFile());
    if (!network)
        return state.SkipWithError(network.error().text().toUtf8().constData());
    std::mt19937 random(1);
    std::uniform_real_distribution<float> level(0.0F, 1.0F);
    std::vector<float> input(size_t(2 * kAllFrames * DrumNetwork::kBands));
    std::ranges::generate(input, [&] { return level(random); });
    std::vector<float> output(size_t(kAllFrames * DrumNetwork::kOutputs));
    for (auto _ : state) {
        if (!(*network)->run(input, kAllFrames, output))
            return state.SkipWithError("failed");
        benchmark::DoNotOptimize(output.data());
    }
    state.counters["x_realtime"]
        = benchmark::Counter(double(kFrames) / 100.0 * double(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(drumNetwork)->Unit(benchmark::kMillisecond)->ThreadRange(1, 2)->UseRealTime();

/// From bytes to a network that can run; the first in a process also loads LibTorch.
void loadDrumNetwork(benchmark::State& state)
{
    const SafetensorsFile file = weightsFile();
    for (auto _ : state)
        benchmark::DoNotOptimize(DrumNetwork::fromSafetensors(file));
}
BENCHMARK(loadDrumNetwork)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace heihachi
