#pragma once

#include "core/analysis/results/drum_class.h"
#include "core/base/result.h"

#include <array>
#include <span>

namespace heihachi {

/// How signal-to-noise and clarity move a probability. For each class the weighted probability is that of a logistic
/// regression,
///     logit p' = scale logit p + snr (snrDb limited to 0 .. 40) / 40 + clarity c + offset,
/// so it stays a probability; the four numbers are fitted on kits that the classifier was not trained on.
/// The default leaves probabilities as they are.
class HitConfidence
{
public:
    struct Weights
    {
        float scale = 1.0F;
        float snr = 0.0F;
        float clarity = 0.0F;
        float offset = 0.0F;
    };

    HitConfidence() = default;
    /// From kDrumClassCount x 4 numbers in the order above, as the weights file of a network has them in its tensor
    /// "hit_confidence". Errors: DamagedModel for another count, or a number that is not finite.
    [[nodiscard]] static Result<HitConfidence> fromNumbers(std::span<const float> numbers);

    [[nodiscard]] float weighted(DrumClass drumClass, float probability, float snrDb, float clarity) const;

private:
    std::array<Weights, kDrumClassCount> m_weights{};
};

} // namespace heihachi
