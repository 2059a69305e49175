#include "core/analysis/drums/drum_hit_detector.h"

#include "core/analysis/drums/drum_features.h"
#include "core/analysis/onset/attack_envelope.h"
#include "core/analysis/pipeline/track.h"
#include "core/dsp/robust_statistics.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

namespace {

/// Bands of DrumSpectrum [first, end) in which each class speaks.
struct BandRange
{
    std::size_t first = 0;
    std::size_t end = 0;
};
constexpr std::array<BandRange, kDrumClassCount> kBands{
    BandRange{0, 5}, BandRange{5, 27}, BandRange{24, 32}, BandRange{2, 10}, BandRange{24, 32}};

constexpr float kFullRiseDb = 30.0F;

float sumDb(const OnsetLevels::Bands& levels, const BandRange& bands)
{
    float sum = 0.0F;
    for (std::size_t b = bands.first; b < bands.end; ++b)
        sum += std::pow(10.0F, 0.1F * levels[b]);
    return 10.0F * std::log10(sum);
}

float clarityAt(std::span<const std::uint8_t> envelope, double seconds)
{
    const auto rows = qint64(envelope.size()) / AttackEnvelope::kBands;
    const auto centre = qint64(std::llround(seconds * kFrameRate * AttackEnvelope::kRowsPerFrame));
    const auto level = [&](qint64 row, int band) {
        const qint64 at = std::clamp<qint64>(row, 0, rows - 1) * AttackEnvelope::kBands + band;
        return std::max(-80.0F, AttackEnvelope::decibels(envelope[size_t(at)]));
    };
    float best = 0.0F;
    for (int band = 0; band < AttackEnvelope::kBands; ++band) {
        float before = 0.0F;
        float after = -80.0F;
        for (qint64 k = 1; k <= 5; ++k) {
            before += level(centre - 1 - k, band) / 5.0F;
            after = std::max(after, level(centre + k - 1, band));
        }
        best = std::max(best, after - before);
    }
    return std::clamp(best / kFullRiseDb, 0.0F, 1.0F);
}

} // namespace

DrumHitDetector::DrumHitDetector(const Thresholds& thresholds)
    : m_thresholds(thresholds)
{
}

std::vector<DrumHit> DrumHitDetector::detect(
    const DrumEvidence& evidence, std::span<const Onset> onsets, std::span<const DrumProbabilities> probabilities) const
{
    std::vector<DrumHit> hits;
    std::vector<float> addedDb; // of each hit
    std::array<std::vector<float>, kDrumClassCount> classDb;
    for (std::size_t n = 0; n < onsets.size(); ++n) {
        const bool isHit = std::ranges::any_of(
            kDrumClasses, [&](DrumClass c) { return probabilities[n][size_t(c)] >= m_thresholds[size_t(c)]; });
        if (!isHit)
            continue;
        const OnsetLevels levels = onsetLevels(evidence, onsets[n].time);
        const float clarity = clarityAt(evidence.envelope, onsets[n].time);
        for (const DrumClass drumClass : kDrumClasses) {
            const auto c = size_t(drumClass);
            if (probabilities[n][c] < m_thresholds[c])
                continue;
            const float snr = sumDb(levels.peak, kBands[c]) - sumDb(levels.before, kBands[c]);
            hits.push_back({onsets[n].time, drumClass, probabilities[n][c], 0.0F, snr, clarity});
            addedDb.push_back(sumDb(levels.added, kBands[c]));
            classDb[c].push_back(addedDb.back());
        }
    }
    DrumProbabilities loud{};
    for (std::size_t c = 0; c < kDrumClassCount; ++c)
        loud[c] = percentile(classDb[c], 0.95);
    for (std::size_t n = 0; n < hits.size(); ++n) {
        const float relativeDb = addedDb[n] - loud[size_t(hits[n].drumClass)];
        hits[n].velocity = std::min(1.0F, std::pow(10.0F, relativeDb / 30.0F));
    }
    return hits;
}

} // namespace heihachi
