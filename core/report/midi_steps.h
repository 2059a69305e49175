#pragma once

#include "core/analysis/results/beat_grid.h"

#include <vector>

namespace heihachi {

/// A beat, or a place between beats that is counted like one, and how far it is to the next.
struct MidiStep
{
    double time = 0.0; ///< s
    int ticks = 0; ///< to the next step: a quarter, or a half to a sixteenth of one where two beats lie too close
    int beatInBar = 1; ///< 1 begins a bar
    int beatsPerBar = 4;
};

/// The beats of a grid as steps without gaps from the start of the recording to the last beat, whose step is the last.
/// Empty without beats.
[[nodiscard]] std::vector<MidiStep> midiSteps(const BeatGrid& grid, int ticksPerQuarter);

} // namespace heihachi
