#pragma once

#include "core/analysis/results/drum_hit.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

/// Made lists of hits with known plausibility. Same arguments, same hits.
namespace heihachi::test {

/// [0, 1), the same with every compiler and library.
class Chance
{
public:
    explicit Chance(std::uint32_t seed)
        : m_generator(seed)
    {
    }
    double unit() { return double(m_generator()) / 4294967296.0; }
    double between(double low, double high) { return low + (high - low) * unit(); }

private:
    std::mt19937 m_generator;
};

inline DrumHit hitAt(double time, DrumClass drumClass, double confidence = 0.8, double velocity = 0.7)
{
    return {time, drumClass, float(confidence), float(velocity), {}, {}};
}

inline void sortHits(std::vector<DrumHit>& hits)
{
    std::ranges::sort(hits, [](const DrumHit& a, const DrumHit& b) {
        return a.time != b.time ? a.time < b.time : a.drumClass < b.drumClass;
    });
}

/// A detector that guesses: hits at any time, of any class, with confidences of 0.22 to 0.39.
inline std::vector<DrumHit> makeGuesses(double seconds, double perSecond, std::uint32_t seed = 1)
{
    Chance chance(seed);
    std::vector<DrumHit> hits;
    for (double n = 0.0; n < seconds * perSecond; n += 1.0)
        hits.push_back(
            hitAt(chance.between(0.0, seconds), kDrumClasses[size_t(5.0 * chance.unit())], chance.between(0.22, 0.39)));
    sortHits(hits);
    return hits;
}

/// A break of `steps` sixteenths to the bar: K kick, S snare, g ghost snare (quiet, uncertain), . rest; a hi-hat on
/// every second step, or on every one. Times vary by 4 ms, confidences by 0.2. A bar in sixteen is silent.
inline std::vector<DrumHit> makeBreak(
    const char* steps, double bpm, double seconds, bool sixteenthHats = false, std::uint32_t seed = 2)
{
    Chance chance(seed);
    const double step = 15.0 / bpm;
    std::vector<DrumHit> hits;
    const auto add = [&](double time, DrumClass drumClass, double confidence) {
        hits.push_back(
            hitAt(time + chance.between(-0.002, 0.002), drumClass, confidence - 0.2 * chance.unit(), chance.unit()));
    };
    for (int n = 0; double(n) * step + 0.1 < seconds; ++n) {
        if ((n / 16) % 16 == 15)
            continue;
        const double time = 0.01 + double(n) * step;
        const char what = steps[n % 16];
        if (what == 'K')
            add(time, DrumClass::Kick, 0.98);
        if (what == 'S' || what == 'g')
            add(time, DrumClass::Snare, what == 'S' ? 0.95 : 0.65);
        if (sixteenthHats || n % 2 == 0)
            add(time, DrumClass::HiHat, 0.9);
    }
    sortHits(hits);
    return hits;
}

/// Kick on one and the "and" of three, snare on two and four.
inline std::vector<DrumHit> makeTwoStep(double seconds, double bpm = 174.0)
{
    return makeBreak("K...S.....K.S...", bpm, seconds);
}

/// Adds strikes of one class, `perSecond` for `seconds` from `start` on.
inline void addRoll(std::vector<DrumHit>& hits, DrumClass drumClass, double start, double seconds, double perSecond)
{
    for (int n = 0; double(n) / perSecond < seconds; ++n)
        hits.push_back(hitAt(start + double(n) / perSecond, drumClass, 0.7 + 0.01 * double(n % 20)));
    sortHits(hits);
}

} // namespace heihachi::test
