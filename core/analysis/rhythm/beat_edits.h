#pragma once

#include "core/analysis/rhythm/grid_edit.h"

#include <span>

namespace heihachi {

/// Corrections of single beats, one after another, on a grid whose sections are corrected already; edits of sections
/// are passed over. A beat is meant when it lies within kSameBeat of the edit's time. It never passes its neighbours,
/// and stays in its section; beats are at least kShortestBeat apart. An edit that fits nothing does nothing.
///
/// Bars keep their downbeats: the beats between are counted anew, and the beat after a downbeat that was removed begins
/// the bar. The tempo of the beats beside one that changed follows from their distances; a section with a beat of its
/// own is no longer of constant tempo. A beat that was put somewhere has a confidence of 1. Pure; any thread.
void applyBeatEdits(BeatGrid& grid, std::span<const GridEdit> edits);

inline constexpr double kSameBeat = 0.070; ///< s
inline constexpr double kShortestBeat = 0.080; ///< s, 750 BPM

} // namespace heihachi
