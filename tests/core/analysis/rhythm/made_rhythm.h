#pragma once

#include "core/analysis/rhythm/rhythm_evidence.h"

#include <cmath>
#include <functional>
#include <random>
#include <vector>

/// Made beats and what a detector would leave of them. Same arguments, same values.
namespace heihachi::test {

/// Beat times from `start` to `end`, the tempo at each by its time: s to beats a minute.
inline std::vector<double> beatTimes(const std::function<double(double)>& bpmAt, double start, double end)
{
    std::vector<double> beats;
    for (double time = start; time < end; time += 60.0 / bpmAt(time))
        beats.push_back(time);
    return beats;
}

inline std::vector<double> beatTimes(double bpm, double start, double end)
{
    return beatTimes([bpm](double) { return bpm; }, start, end);
}

/// A beat curve as a network leaves it: peaks three frames wide of about `height` at the beats, over faint noise.
inline std::vector<float> beatCurve(const std::vector<double>& beats, double seconds, float height = 0.9F)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<float> noise(0.0F, 0.04F);
    std::vector<float> curve(std::size_t(seconds * RhythmEvidence::kRate));
    for (float& value : curve)
        value = noise(random);
    for (const double beat : beats) {
        const double frame = beat * RhythmEvidence::kRate;
        for (long n = std::lround(frame) - 1; n <= std::lround(frame) + 1; ++n)
            if (n >= 0 && n < std::ssize(curve))
                curve[std::size_t(n)]
                    = std::max(curve[std::size_t(n)], height * float(1.0 - 0.4 * std::abs(double(n) - frame)));
    }
    return curve;
}

/// Hits of a class at some places of every bar: `places` in beats from the start of the bar.
inline void addBars(std::vector<DrumHit>& hits, const std::vector<double>& beats, int beatsPerBar, DrumClass drumClass,
    const std::vector<double>& places)
{
    for (std::size_t bar = 0; bar + std::size_t(beatsPerBar) < beats.size(); bar += std::size_t(beatsPerBar))
        for (const double place : places) {
            const auto beat = bar + std::size_t(place);
            const double share = place - std::floor(place);
            hits.push_back({beats[beat] + share * (beats[beat + 1] - beats[beat]), drumClass, 0.9F, 0.8F, std::nullopt,
                std::nullopt});
        }
    std::ranges::stable_sort(hits, {}, &DrumHit::time);
}

/// Two-step drum & bass: kick on 1 and 3-and, snare on 2 and 4, hats on eighths.
inline std::vector<DrumHit> twoStep(const std::vector<double>& beats)
{
    std::vector<DrumHit> hits;
    addBars(hits, beats, 4, DrumClass::Kick, {0.0, 2.5});
    addBars(hits, beats, 4, DrumClass::Snare, {1.0, 3.0});
    addBars(hits, beats, 4, DrumClass::HiHat, {0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5});
    return hits;
}

} // namespace heihachi::test
