#pragma once

#include "core/analysis/rhythm/grid_edit.h"

#include <span>

namespace heihachi {

/// A grid of beats as corrected by hand: the edits one after another on what was found, each on the section that holds
/// its time.
///
/// Ratio: the tempo times the ratio; a beat stays where the bars begin, and the ratios of the alternatives are those to
/// the new tempo, so that the way back is one of them. ShiftBeats: half a beat moves the beats, a whole one the
/// beginning of the bars. SetDownbeat: the beat within 10 ms of the anchor begins a bar; without one there, the grid
/// moves so that the anchor is on a beat that does. SetTempo: beats at one distance through the anchor; in a gap it
/// makes a section that fills it, where the anchor begins a bar.
///
/// Corrections of single beats apply after all of those (see applyBeatEdits()).
///
/// Ranges of sections never change, so an edit fits a later analysis that finds the borders a little elsewhere. Bars
/// are counted anew through the recording. What a person confirms has a confidence of 1 (see section_grid.h); the curve
/// stays as measured. An edit outside of any section (but SetTempo), outside of the recording, with a number that is
/// not finite, or to a tempo beyond 20 to 500 BPM does nothing. `durationSeconds` of the recording. Pure; any thread.
[[nodiscard]] BeatGrid applyGridEdits(const BeatGrid& found, std::span<const GridEdit> edits, double durationSeconds);

} // namespace heihachi
