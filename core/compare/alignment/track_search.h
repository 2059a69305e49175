#pragma once

#include "core/compare/alignment/sound_track.h"

namespace heihachi {

/// A seed whose time and rate were measured on the onsets.
struct RefinedSeed
{
    TimeLine line;
    int pitch = 0; ///< quarters of a semitone
    float similarity = 0.0F;
};

/// The line through the seed along which the onsets agree best, at rates up to 3.5 % beside its own.
[[nodiscard]] RefinedSeed refineSeed(const SoundFeatures& shorter, const SoundFeatures& longer, const Seed& seed);

/// Follows a seed in both directions in steps of a second, correcting time and rate on the onsets, as long as the
/// recordings sound alike (it goes on over a few unlike seconds, like the X-drop of Altschul et al., J. Mol. Biol.
/// 215(3), 1990). Nothing when it does not get anywhere.
[[nodiscard]] std::optional<SoundTrack> followSeed(
    const SoundFeatures& shorter, const SoundFeatures& longer, const RefinedSeed& seed);

} // namespace heihachi
