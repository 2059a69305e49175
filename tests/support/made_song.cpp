#include "tests/support/made_song.h"

#include "tests/support/signals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>

namespace heihachi::test {
namespace {

constexpr double kBarSeconds = 240.0 / 174.0;
constexpr int kSteps = 16; // to the bar
constexpr std::array kScale{0, 2, 3, 5, 7, 8, 10}; // natural minor

/// A note with some harmonics, a quick attack and a slow decay.
void addNote(std::vector<float>& onto, int rate, double start, double length, double hz, float gain)
{
    const auto first = size_t(std::llround(start * rate));
    const auto count = size_t(std::llround(length * rate));
    for (int harmonic = 1; harmonic <= 4; ++harmonic) {
        const double turn = 2.0 * std::numbers::pi * hz * harmonic / rate;
        if (turn > std::numbers::pi)
            break;
        const double bend = 2.0 * std::cos(turn); // sin(n + 1) from the two before
        double before = -std::sin(turn);
        double now = 0.0;
        for (size_t n = 0; n < count && first + n < onto.size(); ++n) {
            const double level = std::min(1.0, double(n) / (0.004 * rate)) * (1.0 - double(n) / double(count));
            onto[first + n] += gain * float(level * now) / float(harmonic);
            const double next = bend * now - before;
            before = now;
            now = next;
        }
    }
}

/// A burst of noise: a snare drum or a hi-hat.
std::vector<float> makeBurst(std::uint32_t seed, int rate, double decay, bool isBright)
{
    std::vector<float> burst = makeNoise(seed, rate, 6.0 * decay, 0.5);
    float last = 0.0F;
    for (size_t n = 0; n < burst.size(); ++n) {
        const float value = burst[n];
        burst[n] = (isBright ? value - last : value) * float(std::exp(-double(n) / (decay * rate)));
        last = value;
    }
    return burst;
}

double hzOf(int degree, double semitones)
{
    const int octave = degree / int(kScale.size());
    const int note = kScale[size_t(degree) % kScale.size()] + 12 * octave;
    return 55.0 * std::exp2((note + semitones) / 12.0);
}

} // namespace

double songSeconds(const MadeSong& song)
{
    return song.bars * kBarSeconds / song.speed;
}

std::vector<float> makeSong(const MadeSong& song)
{
    std::mt19937 random(song.seed);
    const auto upTo = [&random](int count) { return int(random() % unsigned(count)); };
    std::vector<float> samples(size_t(std::llround(songSeconds(song) * song.rate)), 0.0F);
    const std::vector<float> kick = makeKick(song.rate, 0.25);
    const std::vector<float> snare = makeBurst(11 + song.seed, song.rate, 0.05, false);
    const std::vector<float> hat = makeBurst(12 + song.seed, song.rate, 0.015, true);
    const double bar = kBarSeconds / song.speed;
    const double step = bar / kSteps;
    std::array<int, kSteps> ghosts{};
    for (int& ghost : ghosts)
        ghost = upTo(4);
    for (int n = 0; n < song.bars; ++n) {
        const double start = n * bar;
        const auto at = [&](int place) { return size_t(std::llround((start + place * step) * song.rate)); };
        for (const int place : {0, 10})
            mixInto(samples, kick, at(place), 0.6F);
        for (const int place : {4, 12})
            mixInto(samples, snare, at(place), 0.7F);
        for (int place = 0; place < kSteps; ++place)
            if (place % 2 == 0 || ghosts[size_t(place)] == upTo(4))
                mixInto(samples, hat, at(place), place % 4 == 0 ? 0.5F : 0.3F);
        const int root = upTo(7);
        addNote(samples, song.rate, start, bar, hzOf(root, song.semitones), 0.15F);
        for (const int third : {14, 16, 18})
            addNote(samples, song.rate, start, 0.9 * bar, hzOf(root + third, song.semitones), 0.07F);
        for (int place = 0; place < kSteps; place += 2 + 2 * upTo(2))
            addNote(samples, song.rate, start + place * step, 3.0 * step, hzOf(21 + upTo(14), song.semitones), 0.1F);
    }
    return samples;
}

std::vector<float> passageOf(const std::vector<float>& samples, int rate, double from, double to)
{
    const auto place = [&](double seconds) {
        return std::ptrdiff_t(std::clamp<double>(std::round(seconds * rate), 0.0, double(samples.size())));
    };
    return {samples.begin() + place(from), samples.begin() + place(to)};
}

std::vector<float> playedAt(const std::vector<float>& samples, double speed)
{
    std::vector<float> played(size_t(double(samples.size() - 1) / speed));
    for (size_t n = 0; n < played.size(); ++n) {
        const double at = double(n) * speed;
        const auto below = size_t(at);
        const auto share = float(at - double(below));
        played[n] = (1.0F - share) * samples[below] + share * samples[std::min(below + 1, samples.size() - 1)];
    }
    return played;
}

} // namespace heihachi::test
