#pragma once

#include "core/analysis/results/drum_class.h"
#include "core/base/time_range.h"

#include <array>
#include <optional>
#include <vector>

namespace heihachi {

/// Where a hit lies on the grid.
struct GridPosition
{
    int bar = 0; ///< as Beat::bar
    int position = 0; ///< 0 … positions of the bar - 1, e.g. sixteenths of 4/4: 0 to 15
    double deviationMs = 0.0; ///< time of the hit minus time of the position; positive is late

    friend bool operator==(const GridPosition&, const GridPosition&) = default;
};

/// Microtiming of a set of hits: of one class at one position, or of all of one class.
struct Deviation
{
    int count = 0; ///< hits; the rest is 0 when it is
    double meanMs = 0.0; ///< signed mean, positive is late
    double meanAbsoluteMs = 0.0; ///< MT(n) = (1/K) sum |t_k(n) - t_ref(n)|
    double spreadMs = 0.0; ///< standard deviation, 0 for fewer than two hits
    bool isBelowFloor = true; ///< the mean can't be told from the jitter of the detector

    friend bool operator==(const Deviation&, const Deviation&) = default;
};

/// An estimate with its standard error.
struct Estimate
{
    double value = 0.0;
    double error = 0.0; ///< standard error, same unit
    int count = 0; ///< observations behind it

    friend bool operator==(const Estimate&, const Estimate&) = default;
};

/// Syncopation of a pattern, mean over the bars. Rhythm: the strikes of kick and snare on the grid of the bar.
struct Syncopation
{
    double longuetHigginsLee = 0.0; ///< sum of weight differences a bar (Longuet-Higgins & Lee 1984)
    double weightedNoteToBeat = 0.0; ///< WNBD (Gómez, Melvin, Rappaport & Toussaint 2005), per note
    double witek = 0.0; ///< index of kick, snare and hi-hat (Witek et al., PLoS ONE 9(4), e94446, 2014), a bar
    int bars = 0; ///< bars behind the means

    friend bool operator==(const Syncopation&, const Syncopation&) = default;
};

/// The groove of a stretch of the recording.
struct GrooveSummary
{
    TimeRange range; ///< s
    int beatsPerBar = 4;
    int subdivision = 4; ///< positions a beat: 4 = straight sixteenths, 3 = triplets
    float subdivisionConfidence = 0.5F; ///< probability that it is this grid rather than the other, 0.5 to 1
    std::array<Deviation, kDrumClassCount> classes{}; ///< over all positions
    /// For each class a row of beatsPerBar * subdivision cells.
    std::array<std::vector<Deviation>, kDrumClassCount> cells;
    std::optional<Estimate> swing; ///< first part of a pair over its second, 1 = straight; absent: too few pairs
    int swingDivision = 2; ///< notes a beat of those pairs: 2 = eighths, 4 = sixteenths
    std::optional<Syncopation> syncopation; ///< absent: no whole bar with kick or snare
    std::optional<double> pulseClarity; ///< 0 to 1 (after Lartillot et al., ISMIR 2008); absent: too short
    double offGridShare = 0.0; ///< share of the hits that lie near no position, 0 to 1

    friend bool operator==(const GrooveSummary&, const GrooveSummary&) = default;
};

/// What is measured against the grid of beats.
struct Groove
{
    double floorMs = 0.0; ///< jitter of the detector: a mean below it (over the root of the count) says nothing
    /// Of each drum hit, in their order, the nearest one, however far it is (see GrooveSummary::offGridShare); absent:
    /// no beat there.
    std::vector<std::optional<GridPosition>> positions;
    GrooveSummary whole; ///< over the sections with the bar and subdivision of most hits
    std::vector<GrooveSummary> sections; ///< one for each tempo section, in their order

    friend bool operator==(const Groove&, const Groove&) = default;
};

} // namespace heihachi
