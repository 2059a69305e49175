#pragma once

#include "core/analysis/drums/drum_classifier.h"

namespace heihachi {

/// The first drum classifier, without a network: describes each onset by DrumFeatures (rises, decays, and the
/// activations of attack-and-decay templates of drums and of what is none) and asks the boosted trees of each class.
/// Probabilities are calibrated on kits that the tables were not learned from.
class TemplateDrumClassifier final : public DrumClassifier
{
public:
    [[nodiscard]] Result<std::vector<DrumProbabilities>> classify(
        const DrumEvidence& evidence, std::span<const Onset> onsets, const GoOn& goOn) const override;
};

} // namespace heihachi
