#include "core/analysis/drums/hit_confidence.h"

#include "core/base/tr.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

namespace {

constexpr std::size_t kNumbers = 7;
constexpr float kFullSnrDb = 40.0F;
constexpr float kLeast = 1e-4F; // probabilities are limited to [kLeast, 1 - kLeast] before the logit
constexpr float kNoOpinion = 0.01F;

float logit(float probability)
{
    const float p = std::clamp(probability, kLeast, 1.0F - kLeast);
    return std::log(p / (1.0F - p));
}

float treesOf(const HitEvidence& evidence)
{
    return std::max(kNoOpinion, evidence.secondOpinion.value_or(0.0F));
}

} // namespace

float HitEvidence::opinion() const
{
    return 0.7F * logit(probability) + 0.3F * logit(treesOf(*this));
}

Result<HitConfidence> HitConfidence::fromNumbers(std::span<const float> numbers)
{
    const bool isSound = numbers.size() == kNumbers * kDrumClassCount
        && std::ranges::all_of(numbers, [](float number) { return std::isfinite(number); });
    if (!isSound)
        return failure(ErrorCode::DamagedModel,
            tr("The tensor “hit_confidence” of the model must hold %1 finite numbers.")
                .arg(kNumbers * kDrumClassCount));
    HitConfidence confidence;
    for (std::size_t c = 0; c < kDrumClassCount; ++c) {
        const auto own = numbers.subspan(kNumbers * c, kNumbers);
        confidence.m_weights[c] = {own[0], own[1], own[2], own[3], own[4], own[5], own[6]};
    }
    return confidence;
}

float HitConfidence::weighted(DrumClass drumClass, const HitEvidence& evidence) const
{
    const Weights& weights = m_weights[size_t(drumClass)];
    if (weights == Weights())
        return evidence.probability;
    const bool hasNone = evidence.secondOpinion.value_or(0.0F) < kNoOpinion;
    const float sum = weights.network * logit(evidence.probability) + weights.trees * logit(treesOf(evidence))
        + (hasNone ? weights.noOnset : 0.0F) + weights.alike * evidence.alike
        + weights.snr * std::clamp(evidence.snrDb / kFullSnrDb, 0.0F, 1.0F) + weights.clarity * evidence.clarity
        + weights.offset;
    return 1.0F / (1.0F + std::exp(-sum));
}

} // namespace heihachi
