#pragma once

#include "core/analysis/patterns/bar_strikes.h"

#include <QString>

#include <span>
#include <vector>

namespace heihachi {

/// Strikes of one kind, by hierarchical clustering over time in the bar, velocity and class.
///
/// What is clustered are not the single strikes, of which a mix has tens of thousands, but summaries: all strikes of
/// one class at one position in one third of the velocities of that class, by their mean time and velocity and with
/// their number as weight. Summaries of less than kLeastShare of the bars with strikes (at least two strikes, unless
/// there are only two such bars) are left out as errors of the detector. Average linkage; the distance is the sum of
/// kClassStep between two classes, kBeatStep a beat (round the bar where both have the same length) and kVelocityStep
/// for the whole range of velocities: a sixteenth is 0.5, a ghost note from a loud one about 0.6.
/// The tree is cut where the height of the next merge is the greatest multiple of the last one (heights below
/// kLeastHeight count as that), among the cuts that leave at least kLeastClusters for each class
/// (its strikes are known to be of one class: that alone would tell nothing) and kMostClusters at most.
class EventClusters
{
public:
    static constexpr double kClassStep = 4.0;
    static constexpr double kBeatStep = 2.0;
    static constexpr double kVelocityStep = 1.0;
    static constexpr double kLeastShare = 0.02;
    static constexpr double kLeastHeight = 0.1;
    static constexpr std::size_t kLeastClusters = 2;
    static constexpr std::size_t kMostClusters = 40;
    static constexpr double kEarliest = 0.125; ///< beats by which a mean may lie before its bar, below 0

    /// `beatsPerBar`: of each bar.
    [[nodiscard]] static EventClusters find(std::span<const Strike> strikes, std::span<const int> beatsPerBar);

    std::vector<EventCluster> clusters; ///< by mean position, then class
    double cut = 0.0; ///< height, see DrumPatternCatalogue::clusterCut
    QString cutReason; ///< translated
};

} // namespace heihachi
