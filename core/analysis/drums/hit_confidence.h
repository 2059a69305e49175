#pragma once

#include "core/analysis/results/drum_class.h"
#include "core/base/result.h"

#include <array>
#include <optional>
#include <span>

namespace heihachi {

/// What is known of a hit when its confidence is made.
struct HitEvidence
{
    float probability = 0.0F; ///< that the network gives it, 0 to 1
    std::optional<float> secondOpinion; ///< that the trees of TemplateDrumClassifier give it; empty: no onset here
    float alike = 0.0F; ///< mean opinion() of the strikes that sound most like it, see sound_alikes.h
    float snrDb = 0.0F;
    float clarity = 0.0F; ///< 0 to 1

    /// The two opinions in one number, 0.7 logit p + 0.3 logit q.
    [[nodiscard]] float opinion() const;
};

/// Weighs all that is known of a hit into one probability. For each class a logistic regression,
///     logit p' = network logit p + trees logit q + noOnset [q < 0.01] + alike a
///                + snr (snrDb limited to 0 .. 40) / 40 + clarity c + offset,
/// so it stays a probability; the numbers are fitted on kits that the network was not trained on. Where the trees heard
/// no onset, q counts as 0.01. The default gives the network's own probability.
class HitConfidence
{
public:
    struct Weights
    {
        float network = 1.0F;
        float trees = 0.0F;
        float noOnset = 0.0F;
        float alike = 0.0F;
        float snr = 0.0F;
        float clarity = 0.0F;
        float offset = 0.0F;

        friend bool operator==(const Weights&, const Weights&) = default;
    };

    HitConfidence() = default;
    /// From kDrumClassCount x 7 numbers in the order above, as the weights file of a network has them in its tensor
    /// "hit_confidence". Errors: DamagedModel for another count, or a number that is not finite.
    [[nodiscard]] static Result<HitConfidence> fromNumbers(std::span<const float> numbers);

    [[nodiscard]] float weighted(DrumClass drumClass, const HitEvidence& evidence) const;

private:
    std::array<Weights, kDrumClassCount> m_weights{};
};

} // namespace heihachi
