#pragma once

#include "core/base/result.h"
#include "core/compare/time_map.h"

#include <QString>

#include <functional>

namespace heihachi {

/// How two recordings lie over each other.
struct Alignment
{
    TimeMap map; ///< A to B; empty when the recordings are unrelated
    double tempoRatio = 1.0; ///< of B to A over what they share: 1.02, B is 2 % faster
    double pitchSemitones = 0.0; ///< B over A, −6 to +6: +3, B sounds three semitones higher; in quarters or finer
    double confidence = 0.0; ///< 0 to 1, that they share material at all
    double coverageA = 0.0; ///< share of A that has a counterpart, 0 to 1
    double coverageB = 0.0;

    [[nodiscard]] bool isRelated() const { return !map.isEmpty(); }
};

/// As seen from the other recording.
[[nodiscard]] Alignment mirrored(Alignment alignment);

/// Told how far it is (0 to 1); false asks to stop.
using AlignmentProgress = std::function<bool(double fraction)>;

/// Lays recording B over recording A by what they sound like, from coarse to fine:
///   - passages of the shorter one are looked for all over the longer one, at every tempo (0.78 to 1.28) and
///     transposition, by their pitch classes (chroma, 5/s);
///   - each place is followed in both directions, in a band of 35 ms around its line, on the onsets (172/s), as long as
///     both sound alike;
///   - the stretches that together explain most, one after another in both, become straight pieces.
/// Parts without a counterpart are gaps of the map, nothing is forced. A song that a mix plays twice is mapped to one
/// of the two, the one that has more of it. Pitch is known but for the octave. Recordings that share less than
/// about four seconds, or have no onsets, count as unrelated.
///
/// Each file is decoded once. Memory: 40 MB for each hour of sound. Two recordings of 5 minutes take 5 s on two cores
/// at most, 33 minutes against one of its songs 15 s. Any thread; `progress` is called on it.
/// Errors: those of AudioReader::open() and read(), naming the file; Cancelled.
/// References: Müller, Fundamentals of Music Processing, Springer 2015, chapters 3 and 7.
[[nodiscard]] Result<Alignment> alignRecordings(
    const QString& pathA, const QString& pathB, const AlignmentProgress& progress = {});

} // namespace heihachi
