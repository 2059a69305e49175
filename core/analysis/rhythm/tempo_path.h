#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/analysis/rhythm/tempogram.h"

namespace heihachi {

/// The tempo curve through a recording: the path of greatest score less the cost of its changes, by Viterbi's
/// algorithm. Steps of a few per cent cost by their size, as drift does; a jump to any other tempo costs the same, as
/// the next record in a mix does. One point for each row of the tempogram; where nothing is periodic the tempo is held
/// and the strength is near 0. Reference: Klapuri, Eronen & Astola, IEEE TASLP 14(1), 2006.
[[nodiscard]] std::vector<TempoPoint> tempoPath(const Tempogram& tempogram);

} // namespace heihachi
