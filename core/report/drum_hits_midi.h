#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QByteArray>

namespace heihachi {

/// drum_hits.mid: the hits as General MIDI drums on channel 10 (kick 36, snare 38, hi-hat 42, tom 45, cymbal 49), each
/// a 32nd note long or until the drum is struck again, on the tempo map of the grid (MidiTempoMap): a player puts each
/// within a millisecond of its time. Strikes of one drum on one tick are one note, as hard as the hardest.
[[nodiscard]] QByteArray renderDrumHitsMidi(const AnalysisResult& result);

} // namespace heihachi
