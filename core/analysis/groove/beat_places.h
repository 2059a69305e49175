#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/analysis/results/drum_hit.h"

#include <optional>
#include <span>
#include <vector>

namespace heihachi {

/// Where a hit lies between the beats.
struct BeatPlace
{
    std::size_t section = 0; ///< index into BeatGrid::sections
    std::size_t beat = 0; ///< index into BeatGrid::beats: the beat at or before the hit
    double phase = 0.0; ///< beats since that beat, 0 to 1; a little below 0 just before the first beat of a stretch
    double interval = 0.0; ///< length of the beat there, s
};

/// Places of hits between the beats, by the tempo between the two beats around each. The last beat of a section lasts
/// as long as the one before it. A hit is a place of the next beat while it is within kLead of it and no beat lasts
/// until there.
///
/// `hits` and `grid` by time. Absent: no beat reaches there. Pure; any thread.
class BeatPlaces
{
public:
    static constexpr double kLead = 0.2; ///< beats that a hit may come before the first beat of a stretch

    [[nodiscard]] static std::vector<std::optional<BeatPlace>> of(std::span<const DrumHit> hits, const BeatGrid& grid);
};

} // namespace heihachi
