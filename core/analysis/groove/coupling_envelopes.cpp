#include "core/analysis/groove/coupling_envelopes.h"

#include "core/analysis/drums/class_bands.h"
#include "core/analysis/groove/band_power.h"
#include "core/analysis/groove/percussive_harmonic.h"
#include "core/analysis/pipeline/track.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr auto kWidth = std::size_t(DrumSpectrum::kWidth);
constexpr double kStrikeWidth = 0.02 * kFrameRate; // rows, standard deviation of a strike
constexpr int kStrikeReach = 8; // rows
constexpr std::size_t kRiseRows = 2;
constexpr int kBassReach = 7; // rows to both sides
constexpr std::size_t kBassBands = 7;

float amplitude(std::span<const std::uint8_t> levels)
{
    float power = 0.0F;
    for (const std::uint8_t level : levels)
        power += bandPower(level);
    return std::sqrt(power);
}

} // namespace

std::vector<float> strikeEnvelope(std::span<const DrumHit> hits, DrumClass drumClass, std::size_t count)
{
    std::vector<float> envelope(count, 0.0F);
    for (const DrumHit& hit : hits) {
        if (hit.drumClass != drumClass)
            continue;
        const double centre = hit.time * kFrameRate;
        const auto nearest = qint64(std::llround(centre));
        for (qint64 row = nearest - kStrikeReach; row <= nearest + kStrikeReach; ++row) {
            if (row < 0 || row >= qint64(count))
                continue;
            const double distance = (double(row) - centre) / kStrikeWidth;
            envelope[size_t(row)] += hit.velocity * float(std::exp(-0.5 * distance * distance));
        }
    }
    return envelope;
}

std::vector<float> attackEnvelope(std::span<const std::uint8_t> rows, DrumClass drumClass)
{
    const BinRange bands = kClassBands[size_t(drumClass)];
    std::vector<float> levels(rows.size() / kWidth);
    for (std::size_t n = 0; n < levels.size(); ++n)
        levels[n] = amplitude(rows.subspan(n * kWidth + size_t(bands.begin), size_t(bands.size())));
    std::vector<float> rises(levels.size(), 0.0F);
    for (std::size_t n = kRiseRows; n < levels.size(); ++n)
        rises[n] = std::max(0.0F, levels[n] - levels[n - kRiseRows]);
    return rises;
}

std::vector<float> bassEnvelope(std::span<const std::uint8_t> rows)
{
    const std::size_t count = rows.size() / kWidth;
    std::vector<float> power(count, 0.0F);
    std::vector<std::uint8_t> levels(count);
    for (std::size_t band = 0; band < kBassBands; ++band) {
        for (std::size_t n = 0; n < count; ++n)
            levels[n] = rows[n * kWidth + band];
        const std::vector<std::uint8_t> sustained = runningByteMedian(levels, kBassReach);
        for (std::size_t n = 0; n < count; ++n)
            power[n] += bandPower(sustained[n]);
    }
    for (float& value : power)
        value = std::sqrt(value);
    return power;
}

std::vector<float> mixEnvelope(std::span<const std::uint8_t> rows)
{
    std::vector<float> envelope(rows.size() / kWidth);
    for (std::size_t n = 0; n < envelope.size(); ++n)
        envelope[n] = amplitude(rows.subspan(n * kWidth, size_t(DrumSpectrum::kLevels)));
    return envelope;
}

} // namespace heihachi
