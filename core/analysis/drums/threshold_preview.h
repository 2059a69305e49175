#pragma once

#include "core/analysis/drums/drum_thresholds.h"
#include "core/analysis/results/drum_activations.h"
#include "core/analysis/results/drum_hit.h"

#include <array>
#include <vector>

namespace heihachi {

/// A hit as other thresholds would give it.
struct PreviewHit
{
    DrumHit hit;
    int index = -1; ///< into the run's drumHits; -1: the run does not have it
};

/// Which drum hits a run would have with other thresholds, told from the activations it was made of, without the
/// network; how many is told without looking at them. With the run's own thresholds these are the run's own hits: peaks
/// that the run passed over although they reach its threshold (one strike seen twice) stay away. Immutable; any thread.
class ThresholdPreview
{
public:
    static constexpr float kLowest = 0.01F; ///< lower peaks are not kept: no threshold may be lower

    ThresholdPreview() = default; ///< of nothing
    /// `hits` of the run, by time, and the thresholds that they were picked with. O(rows + hits log hits).
    ThresholdPreview(
        const DrumActivations& activations, const std::vector<DrumHit>& hits, const DrumThresholds& thresholds);

    /// How many hits of the class there are. O(log n).
    [[nodiscard]] qint64 count(DrumClass drumClass, float threshold) const;
    /// By time, then class; as many as count() says. Hits that the run has come as they are. Others have the time of
    /// their frame and the activation for a confidence, and for a velocity too, which has not been measured. O(n).
    [[nodiscard]] std::vector<PreviewHit> hits(const DrumThresholds& thresholds) const;

private:
    struct Candidate
    {
        DrumHit hit;
        std::uint16_t height = 0; ///< probability * DrumActivations::kFull
        int index = -1;
    };
    void addPeaks(
        const DrumActivations& activations, const std::vector<DrumHit>& hits, DrumClass drumClass, float threshold);

    std::vector<Candidate> m_candidates; ///< by time, then class
    std::array<std::vector<std::uint16_t>, kDrumClassCount> m_heights; ///< of each class, ascending
};

} // namespace heihachi
