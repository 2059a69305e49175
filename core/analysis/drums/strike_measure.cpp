#include "core/analysis/drums/strike_measure.h"

#include "core/analysis/drums/class_bands.h"
#include "core/analysis/drums/drum_features.h"
#include "core/analysis/onset/attack_envelope.h"
#include "core/analysis/pipeline/track.h"
#include "core/dsp/robust_statistics.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

namespace {

constexpr float kFullRiseDb = 30.0F;

float sumDb(const OnsetLevels::Bands& levels, const BinRange& bands)
{
    float sum = 0.0F;
    for (auto b = std::size_t(bands.begin); b < std::size_t(bands.end); ++b)
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

std::vector<DrumHit> measuredHits(const DrumEvidence& evidence, std::span<const Strike> strikes)
{
    std::vector<DrumHit> hits;
    hits.reserve(strikes.size());
    std::vector<float> addedDb; // of each hit
    addedDb.reserve(strikes.size());
    std::array<std::vector<float>, kDrumClassCount> classDb;
    OnsetLevels levels;
    float clarity = 0.0F;
    for (std::size_t n = 0; n < strikes.size(); ++n) {
        const Strike& strike = strikes[n];
        if (n == 0 || strike.time != strikes[n - 1].time) { // coinciding drums share what is measured
            levels = onsetLevels(evidence, strike.time);
            clarity = clarityAt(evidence.envelope, strike.time);
        }
        const auto c = size_t(strike.drumClass);
        const float snr = sumDb(levels.peak, kClassBands[c]) - sumDb(levels.before, kClassBands[c]);
        hits.push_back(
            {strike.time, strike.drumClass, strike.probability, strike.velocity.value_or(0.0F), snr, clarity});
        addedDb.push_back(sumDb(levels.added, kClassBands[c]));
        classDb[c].push_back(addedDb.back());
    }
    std::array<float, kDrumClassCount> loud{};
    for (std::size_t c = 0; c < kDrumClassCount; ++c)
        loud[c] = percentile(classDb[c], 0.95);
    for (std::size_t n = 0; n < hits.size(); ++n) {
        const float relativeDb = addedDb[n] - loud[size_t(hits[n].drumClass)];
        if (!strikes[n].velocity)
            hits[n].velocity = std::min(1.0F, std::pow(10.0F, relativeDb / 30.0F));
    }
    return hits;
}

} // namespace heihachi
