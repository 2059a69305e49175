#pragma once

#include "core/compare/alignment/sound_track.h"
#include "core/compare/alignment/track_chain.h"
#include "core/compare/alignment/watched_work.h"

namespace heihachi {

/// What two recordings share.
struct SharedSound
{
    std::vector<SoundTrack> tracks;
    std::vector<ChainLink> chain; ///< the stretches of them that are one after another in both
};

/// Looks for passages of the shorter recording all over the longer one, follows those that many others agree with, and
/// then looks again, at the rates that were found, for what is still without a counterpart.
/// `state`: told how far it is; when it says stop, what was found so far comes back.
[[nodiscard]] SharedSound findSharedSound(const SoundFeatures& shorter, const SoundFeatures& longer, WorkState& state);

} // namespace heihachi
