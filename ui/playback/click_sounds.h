#pragma once

#include "core/analysis/results/drum_class.h"

#include <span>
#include <vector>

namespace heihachi {

/// The sounds that can be mixed in.
enum class ClickSound
{
    Downbeat,
    Beat,
    Kick,
    Snare,
    HiHat,
    Tom,
    Cymbal
};

inline constexpr int kClickSoundCount = 7;

[[nodiscard]] ClickSound tickOf(DrumClass drumClass);

/// Short sounds (25 to 60 ms) with an instant attack at their first sample, mono, peak 0.4 or less, each of its own
/// pitch: the same at every start.
class ClickSounds
{
public:
    explicit ClickSounds(int rate); ///< Hz
    [[nodiscard]] std::span<const float> of(ClickSound sound) const { return m_sounds[size_t(sound)]; }

private:
    std::vector<std::vector<float>> m_sounds;
};

} // namespace heihachi
