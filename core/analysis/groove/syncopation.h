#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace heihachi {

/// A bar of equal beats, each of equal positions.
struct Meter
{
    int beatsPerBar = 4;
    int subdivision = 4; ///< positions a beat

    [[nodiscard]] int positions() const { return beatsPerBar * subdivision; }
};

/// What is struck at each position of whole bars: one value a position, 0 = nothing.
using Strikes = std::vector<std::uint8_t>;

/// Measures of syncopation. All take whole bars in a row, as of a loop: after the last position comes the first. All
/// are 0 where nothing is struck, and all take any meter: 0 for the beginning of a bar, one less for each way in which
/// it is divided (4/4 in sixteenths: 0 -4 -3 -4 -2 -4 -3 -4 -1 -4 -3 -4 -2 -4 -3 -4; 3/4: the beats 0 -1 -1). Pure.

/// Metrical weights of one bar after Longuet-Higgins & Lee.
[[nodiscard]] std::vector<int> metricalWeights(const Meter& meter);

/// Sum of the syncopations of Longuet-Higgins & Lee (Music Perception 1(4), 1984). A bar is a tree that is divided only
/// where a note begins within; its leaves are notes and rests (or ties). A rest R after a note N, with any rests
/// between, is a syncopation of weight(R) - weight(N) where that is positive. Bars without any note have no leaves: a
/// pause is no syncopation.
[[nodiscard]] int longuetHigginsLee(const Meter& meter, std::span<const std::uint8_t> strikes);

/// Weighted note-to-beat distance, mean over the notes (Gómez, Melvin, Rappaport & Toussaint, BRIDGES 2005). A note
/// lasts until the next one. With T the distance to the nearest beat, in beats: 0 on a beat, 2 / T for a note that
/// lasts beyond the next beat but not beyond the one after it, else 1 / T.
[[nodiscard]] double weightedNoteToBeat(const Meter& meter, std::span<const std::uint8_t> strikes);

/// Sum of the polyphonic syncopations of a drum kit (Witek, Clarke, Wallentin, Kringelbach & Vuust, PLoS ONE 9(4),
/// e94446, 2014). Weights of theirs: beginning of the bar 0, beats -1, eighths (or triplets) -2, sixteenths -3. A kick
/// or snare N before a stronger note Ndi of the kit without that drum counts weight(Ndi) - weight(N) + I, where I is 2
/// for a kick before a snare, 1 for a snare before a kick, and 5 for either before a hi-hat alone. Weaker hi-hats
/// between are passed over; the drum itself ends the search, and so does a whole bar.
///
/// Their text also admits notes of equal weight; those don't count here, since with four beats of one weight (but for
/// the first) every plain backbeat would be a syncopation.
[[nodiscard]] int witekIndex(const Meter& meter, std::span<const std::uint8_t> kicks,
    std::span<const std::uint8_t> snares, std::span<const std::uint8_t> hiHats);

} // namespace heihachi
