#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/analysis/results/coupling.h"
#include "core/analysis/results/drum_hit.h"

#include <cstdint>
#include <functional>
#include <span>

namespace heihachi {

inline constexpr double kCouplingLowestHz = 0.5;
inline constexpr double kCouplingHighestHz = 20.0;

/// Motor-auditory coupling of three pairs of envelopes of a recording, by their coherence from 0.5 to 20 Hz (see
/// core/dsp/coherence.h): kick and bass, snare and mix, percussive and harmonic.
///
/// Segments last 10.24 s (0.1 Hz), in recordings of less than a minute 5.12 s; with less than 23 s there are too few to
/// average, and no pairs. Kick and snare are strikes where hits are known and rises in their bands where not. Rates at
/// beat and bar are not set: see setRates().
///
/// `rows` is n x DrumSpectrum::kWidth at 100 rows/s; `hits` null: not known. `goOn` is asked with the share done; false
/// stops, and the result is not whole. Memory: a few floats a row. Pure; any thread.
[[nodiscard]] Coupling measureCoupling(
    std::span<const std::uint8_t> rows, const std::vector<DrumHit>* hits, const std::function<bool(double)>& goOn);

/// Sets CouplingPair::atBeat and atBar from the curves, at the value nearest to each rate; absent where the rate lies
/// outside of them or `bpm` is 0. Cheap: run it again when the tempo is edited.
void setRates(Coupling& coupling, double bpm, int beatsPerBar);

/// The same with the tempo and bar in which the most time passes; none in a grid without sections.
void setRates(Coupling& coupling, const BeatGrid& grid);

} // namespace heihachi
