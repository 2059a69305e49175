#include "core/analysis/drums/hit_confidence.h"

#include "core/base/tr.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

namespace {

constexpr std::size_t kNumbers = 4;
constexpr float kFullSnrDb = 40.0F;
constexpr float kLeast = 1e-4F; // probabilities are limited to [kLeast, 1 - kLeast] before the logit

} // namespace

Result<HitConfidence> HitConfidence::fromNumbers(std::span<const float> numbers)
{
    const bool isSound = numbers.size() == kNumbers * kDrumClassCount
        && std::ranges::all_of(numbers, [](float number) { return std::isfinite(number); });
    if (!isSound)
        return failure(ErrorCode::DamagedModel,
            tr("The tensor “hit_confidence” of the model must hold %1 finite numbers.")
                .arg(kNumbers * kDrumClassCount));
    HitConfidence confidence;
    for (std::size_t c = 0; c < kDrumClassCount; ++c)
        confidence.m_weights[c]
            = {numbers[kNumbers * c], numbers[kNumbers * c + 1], numbers[kNumbers * c + 2], numbers[kNumbers * c + 3]};
    return confidence;
}

float HitConfidence::weighted(DrumClass drumClass, float probability, float snrDb, float clarity) const
{
    const Weights& weights = m_weights[size_t(drumClass)];
    if (weights.scale == 1.0F && weights.snr == 0.0F && weights.clarity == 0.0F && weights.offset == 0.0F)
        return probability;
    const float p = std::clamp(probability, kLeast, 1.0F - kLeast);
    const float logit = weights.scale * std::log(p / (1.0F - p))
        + weights.snr * std::clamp(snrDb / kFullSnrDb, 0.0F, 1.0F) + weights.clarity * clarity + weights.offset;
    return 1.0F / (1.0F + std::exp(-logit));
}

} // namespace heihachi
