#include "ui/playback/click_sounds.h"

#include <cmath>
#include <cstdint>
#include <numbers>

namespace heihachi {
namespace {

struct Recipe
{
    double hz; ///< of the tone
    double noise; ///< share of noise, 0 to 1
    double decay; ///< s
    double peak;
};

// In the order of ClickSound. The tones stand apart so that five classes and the metronome are told by ear.
constexpr Recipe kRecipes[kClickSoundCount] = {
    {1760.0, 0.0, 0.012, 0.40},
    {1175.0, 0.0, 0.010, 0.28},
    {220.0, 0.0, 0.014, 0.40},
    {700.0, 0.6, 0.010, 0.32},
    {7000.0, 0.5, 0.006, 0.24},
    {440.0, 0.0, 0.014, 0.34},
    {5000.0, 0.1, 0.016, 0.24},
};

std::vector<float> make(const Recipe& recipe, int rate)
{
    constexpr double kLength = 4.0; // decay constants
    std::vector<float> samples(size_t(kLength * recipe.decay * rate));
    std::uint32_t state = 1;
    for (size_t i = 0; i < samples.size(); ++i) {
        state = state * 1664525U + 1013904223U;
        const double t = double(i) / rate;
        const double noise = double(std::int32_t(state)) / 2147483648.0;
        const double tone = std::cos(2.0 * std::numbers::pi * recipe.hz * t); // its peak is the first sample
        const double end = 1.0 - double(i) / double(samples.size());
        samples[i] = float(
            recipe.peak * end * std::exp(-t / recipe.decay) * (i == 0 ? 1.0 : std::lerp(tone, noise, recipe.noise)));
    }
    return samples;
}

} // namespace

ClickSound tickOf(DrumClass drumClass)
{
    switch (drumClass) {
    case DrumClass::Kick:
        return ClickSound::Kick;
    case DrumClass::Snare:
        return ClickSound::Snare;
    case DrumClass::HiHat:
        return ClickSound::HiHat;
    case DrumClass::Tom:
        return ClickSound::Tom;
    case DrumClass::Cymbal:
        return ClickSound::Cymbal;
    }
    Q_UNREACHABLE();
}

ClickSounds::ClickSounds(int rate)
{
    for (const Recipe& recipe : kRecipes)
        m_sounds.push_back(make(recipe, rate));
}

} // namespace heihachi
