#pragma once

#include "core/compare/alignment/sound_track.h"

namespace heihachi {

/// A stretch of a track that a chain uses: s of the shorter recording.
struct ChainLink
{
    size_t track = 0;
    TimeRange s;
};

/// The tracks, cut where they change, that together explain most: one after another in both recordings. Where two
/// overlap, the change is where the sound says so. The best way through is found by dynamic programming over the tracks
/// by their beginning. A change costs the more the more it leaves out, so that a song that a mix plays twice is not
/// made up of both. Reference: Abouelhoda & Ohlebusch, J. Discrete Algorithms 3, 2005.
[[nodiscard]] std::vector<ChainLink> chainTracks(std::span<const SoundTrack> tracks);

} // namespace heihachi
