#include "core/audio/audio_reader.h"
#include "core/audio/loudness.h"
#include "core/compare/alignment.h"
#include "tests/support/made_song.h"
#include "tests/support/signals.h"

#include <rubberband/RubberBandStretcher.h>

#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cmath>

// Aligns the recording named by HEIHACHI_BENCH_AUDIO, else made music, with what stretching, transposing, filtering and
// cutting makes of it, and says how far off the map is. HEIHACHI_BENCH_MIX: a mix that has it, for alignWithMix.

namespace heihachi {
namespace {

constexpr int kRate = 44'100;
using Samples = std::vector<float>; // mono

const QTemporaryDir& directory()
{
    static const QTemporaryDir made;
    return made;
}

Samples readMono(const QString& path)
{
    Samples mono;
    auto reader = AudioReader::open(path, {.outputRate = kRate, .checkSignal = false});
    std::vector<float> block(2 * 16'384);
    while (const qint64 got = reader ? (*reader)->read(block).value_or(0) : 0)
        for (size_t n = 0; n < size_t(got); ++n)
            mono.push_back(0.5F * (block[2 * n] + block[2 * n + 1]));
    return mono;
}

const Samples& song()
{
    static const Samples samples = [] {
        const QString named = qEnvironmentVariable("HEIHACHI_BENCH_AUDIO");
        return named.isEmpty() ? test::makeSong({.bars = 217, .rate = kRate}) : readMono(named);
    }();
    return samples;
}

QString written(const char* name, const Samples& samples)
{
    const QString path = directory().filePath(QString::fromLatin1(name));
    return test::writeWav(path, samples, 1, kRate) ? path : QString();
}

QString songFile()
{
    static const QString path = written("song.wav", song());
    return path;
}

/// By Rubber Band R3, offline.
Samples stretched(const Samples& samples, double speed, double semitones)
{
    using Stretcher = RubberBand::RubberBandStretcher;
    Stretcher stretcher(size_t(kRate), 1, Stretcher::OptionProcessOffline | Stretcher::OptionEngineFiner, 1.0 / speed,
        std::exp2(semitones / 12.0));
    stretcher.setExpectedInputDuration(samples.size());
    const float* all = samples.data();
    stretcher.study(&all, samples.size(), true);
    Samples out;
    Samples block(4096);
    for (size_t begin = 0; begin < samples.size(); begin += block.size()) {
        const float* part = samples.data() + begin;
        stretcher.process(
            &part, std::min(block.size(), samples.size() - begin), begin + block.size() >= samples.size());
        while (stretcher.available() > 0) {
            float* into = block.data();
            const size_t got = stretcher.retrieve(&into, std::min(block.size(), size_t(stretcher.available())));
            out.insert(out.end(), block.begin(), block.begin() + std::ptrdiff_t(got));
        }
    }
    return out;
}

/// A stretch of the song that the other recording has at `b` on.
struct Truth
{
    TimeRange a;
    double b = 0.0;
    double rate = 1.0;
};

void report(benchmark::State& state, const Alignment& alignment, const std::vector<Truth>& truth)
{
    std::vector<double> errors;
    double missed = 0.0;
    double forced = 0.0;
    const double seconds = double(song().size()) / kRate;
    for (double a = 0.05; a < seconds; a += 0.1) {
        const auto in = std::ranges::find_if(truth, [a](const Truth& part) { return part.a.contains(a); });
        const auto b = alignment.map.toB(a);
        if (in == truth.end())
            forced += b ? 0.1 : 0.0;
        else if (b)
            errors.push_back(1e3 * std::abs(*b - (in->b + (a - in->a.start) * in->rate)));
        else
            missed += 0.1;
    }
    std::ranges::sort(errors);
    const auto at = [&](double share) {
        return errors.empty() ? 0.0 : errors[std::min(errors.size() - 1, size_t(share * double(errors.size())))];
    };
    state.counters["median_ms"] = at(0.5);
    state.counters["p95_ms"] = at(0.95);
    state.counters["max_ms"] = at(1.0);
    state.counters["missed_s"] = missed;
    state.counters["forced_s"] = forced;
    state.counters["tempo"] = alignment.tempoRatio;
    state.counters["pitch"] = alignment.pitchSemitones;
    state.counters["pieces"] = double(alignment.map.pieces().size());
}

void alignPair(benchmark::State& state, const Samples& other, const std::vector<Truth>& truth)
{
    const QString a = songFile();
    const QString b = written("other.wav", other);
    Alignment alignment;
    for (auto _ : state) {
        auto made = alignRecordings(a, b);
        if (!made)
            return state.SkipWithError(made.error().text().toUtf8().constData());
        alignment = std::move(*made);
    }
    report(state, alignment, truth);
}

double songEnd()
{
    return double(song().size()) / kRate;
}

void alignWithItself(benchmark::State& state)
{
    alignPair(state, song(), {{{0.0, songEnd()}, 0.0, 1.0}});
}

/// Arguments: speed in per cent, semitones.
void alignStretched(benchmark::State& state)
{
    const double speed = 0.01 * double(state.range(0));
    alignPair(state, stretched(song(), speed, double(state.range(1))), {{{0.0, songEnd()}, 0.0, 1.0 / speed}});
}

void alignTurntable(benchmark::State& state)
{
    const double speed = 0.01 * double(state.range(0));
    alignPair(state, test::playedAt(song(), speed), {{{0.0, songEnd()}, 0.0, 1.0 / speed}});
}

/// 6 dB less, dark, with noise 20 dB under full scale.
void alignDarkAndNoisy(benchmark::State& state)
{
    Samples dark = song();
    float low = 0.0F;
    for (float& sample : dark) {
        low += 0.1F * (sample - low);
        sample = 0.5F * low + 0.05F * sample;
    }
    test::mixInto(dark, test::makeNoise(1, kRate, songEnd(), 0.01));
    alignPair(state, dark, {{{0.0, songEnd()}, 0.0, 1.0}});
}

/// A fifth of a minute cut out at a quarter, as much of another song put in at the half, 6 % slower, 3 semitones up.
void alignEdited(benchmark::State& state)
{
    const double cut = 0.25 * songEnd();
    const double insert = 0.5 * songEnd();
    const double length = 12.3;
    Samples edited = test::passageOf(song(), kRate, 0.0, cut);
    const auto add = [&edited](const Samples& part) { edited.insert(edited.end(), part.begin(), part.end()); };
    add(test::passageOf(song(), kRate, cut + length, insert));
    add(test::passageOf(test::makeSong({.seed = 99, .bars = 10, .rate = kRate}), kRate, 0.0, length));
    add(test::passageOf(song(), kRate, insert, songEnd()));
    const double rate = 1.0 / 0.94;
    alignPair(state, stretched(edited, 0.94, 3.0),
        {{{0.0, cut}, 0.0, rate}, {{cut + length, insert}, cut * rate, rate},
            {{insert, songEnd()}, insert * rate, rate}});
}

void alignUnrelated(benchmark::State& state)
{
    alignPair(state, test::makeSong({.seed = 77, .bars = 217, .rate = kRate}), {});
}

void alignWithMix(benchmark::State& state)
{
    const QString mix = qEnvironmentVariable("HEIHACHI_BENCH_MIX");
    if (mix.isEmpty())
        return state.SkipWithError("HEIHACHI_BENCH_MIX names no mix");
    Alignment alignment;
    for (auto _ : state)
        alignment = alignRecordings(songFile(), mix).value_or(Alignment{});
    report(state, alignment, {});
}

void loudness(benchmark::State& state)
{
    const QString mix = qEnvironmentVariable("HEIHACHI_BENCH_MIX");
    const QString path = mix.isEmpty() ? songFile() : mix;
    double lufs = 0.0;
    for (auto _ : state)
        lufs = integratedLoudness(path).value_or(std::nullopt).value_or(0.0);
    state.counters["LUFS"] = lufs;
}

BENCHMARK(alignWithItself)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(alignStretched)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(1)
    ->Args({92, 0})
    ->Args({96, 0})
    ->Args({108, 0})
    ->Args({100, 3})
    ->Args({100, -3})
    ->Args({105, -2});
BENCHMARK(alignTurntable)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1)->Arg(96)->Arg(108);
BENCHMARK(alignDarkAndNoisy)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(alignEdited)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(alignUnrelated)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(alignWithMix)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(loudness)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

} // namespace
} // namespace heihachi
