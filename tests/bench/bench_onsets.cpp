#include "core/analysis/onset/attack_envelope.h"
#include "core/analysis/onset/onset_functions.h"
#include "core/analysis/onset/onset_picker.h"
#include "core/audio/source_info.h"
#include "core/dsp/stft.h"
#include "tests/support/signals.h"

#include <benchmark/benchmark.h>

namespace heihachi {
namespace {

constexpr double kSeconds = 60.0; // all figures are for a minute of audio
constexpr qint64 kFrames = qint64(kSeconds * kFrameRate);

/// Clicks on sixteenths at 174 BPM over noise.
std::vector<float> minute()
{
    std::vector<double> times;
    for (double t = 0.1; t < kSeconds - 0.2; t += 60.0 / 174.0 / 4.0)
        times.push_back(t);
    std::vector<float> signal = test::makeNoise(1, kAnalysisRate, kSeconds, 0.05);
    test::mixInto(signal, test::makeClicks(times, kAnalysisRate, kSeconds));
    return signal;
}

struct Spectra
{
    std::vector<std::complex<float>> values;
    StftBlock block;

    Spectra(const std::vector<float>& signal, int window)
    {
        Stft stft(window);
        const qint64 frames = kFrames + OnsetFunctions::kContextFrames;
        const qint64 lead = OnsetFunctions::kContextFrames * kHop + window;
        std::vector<float> padded(signal.size() + size_t(2 * lead), 0.0F);
        std::ranges::copy(signal, padded.begin() + lead);
        values.resize(size_t(frames) * size_t(stft.bins()));
        stft.spectra(padded, window, kHop, size_t(frames), values);
        block = {window, -OnsetFunctions::kContextFrames, frames, stft.bins(), values};
    }
};

std::vector<std::uint8_t> functionsOf(const Spectra& shortSpectra, const Spectra& longSpectra)
{
    std::vector<std::uint8_t> rows(size_t(kFrames) * OnsetFunctions::kWidth);
    OnsetFunctions::compute(shortSpectra.block, longSpectra.block, 0, kFrames, rows);
    return rows;
}

std::vector<std::uint8_t> envelopeOf(const std::vector<float>& signal)
{
    std::vector<float> padded(signal.size() + 2 * AttackEnvelope::kReach, 0.0F);
    std::ranges::copy(signal, padded.begin() + AttackEnvelope::kReach);
    std::vector<std::uint8_t> rows(size_t(kFrames) * AttackEnvelope::kRowsPerFrame * AttackEnvelope::kBands);
    AttackEnvelope::compute(padded, rows);
    return rows;
}

void onsetFunctions(benchmark::State& state)
{
    const std::vector<float> signal = minute();
    const Spectra shortSpectra(signal, OnsetFunctions::kShortWindow);
    const Spectra longSpectra(signal, OnsetFunctions::kLongWindow);
    for (auto _ : state)
        benchmark::DoNotOptimize(functionsOf(shortSpectra, longSpectra));
}
BENCHMARK(onsetFunctions)->Unit(benchmark::kMillisecond);

void attackEnvelope(benchmark::State& state)
{
    const std::vector<float> signal = minute();
    for (auto _ : state)
        benchmark::DoNotOptimize(envelopeOf(signal));
}
BENCHMARK(attackEnvelope)->Unit(benchmark::kMillisecond);

void onsetPicking(benchmark::State& state)
{
    const std::vector<float> signal = minute();
    const auto functions
        = functionsOf(Spectra(signal, OnsetFunctions::kShortWindow), Spectra(signal, OnsetFunctions::kLongWindow));
    const auto envelope = envelopeOf(signal);
    const OnsetPicker picker({});
    for (auto _ : state)
        benchmark::DoNotOptimize(picker.pick(functions, envelope));
}
BENCHMARK(onsetPicking)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace heihachi
