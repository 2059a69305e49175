#include "core/analysis/onset/attack_envelope.h"

#include "core/dsp/decibel.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <numeric>
#include <vector>

namespace heihachi {

namespace {

constexpr int kHalf = AttackEnvelope::kStep / 2;
constexpr int kBlock = 7; // samples that the low band is thinned by: 6.3 kHz are plenty below 200 Hz
constexpr int kBlocksPerRow = AttackEnvelope::kStep / kBlock;
constexpr int kAverage = 21; // blocks, 147 samples: first zero of the running mean at 300 Hz
constexpr std::size_t kFirstBlock = AttackEnvelope::kReach - kHalf - (kAverage - 1) * kBlock; // sample it begins at

/// Means of `length` neighbours, each `step` after the last, `count` of them. Each is summed by itself, so that
/// rounding does not depend on where the signal began.
std::vector<float> means(std::span<const float> values, std::size_t length, std::size_t step, std::size_t count)
{
    std::vector<float> out(count);
    for (std::size_t n = 0; n < count; ++n) {
        float sum = 0.0F;
        for (std::size_t k = n * step; k < n * step + length; ++k)
            sum += values[k];
        out[n] = sum / float(length);
    }
    return out;
}

/// The low band, kBlocksPerRow values for each of `rows` rows.
std::vector<float> lowBand(std::span<const float> samples, std::size_t rows)
{
    const std::size_t count = rows * kBlocksPerRow;
    const std::vector<float> blocks = means(samples.subspan(kFirstBlock), kBlock, kBlock, count + 2 * (kAverage - 1));
    return means(means(blocks, kAverage, 1, count + kAverage - 1), kAverage, 1, count);
}

std::uint8_t quantised(float meanSquare)
{
    return std::uint8_t(std::clamp(2.0F * (powerToDb(meanSquare, 1e-11F) + 110.0F) + 0.5F, 0.0F, 255.0F));
}

} // namespace

void AttackEnvelope::compute(std::span<const float> samples, std::span<std::uint8_t> rows)
{
    static_assert(kReach >= kHalf + (kAverage - 1) * kBlock && kReach >= kHalf + 2);
    const std::size_t count = rows.size() / kBands;
    if (count == 0)
        return;
    assert(samples.size() >= (count - 1) * kStep + 2 * kReach + 1);
    const std::vector<float> low = lowBand(samples, count);
    for (std::size_t row = 0; row < count; ++row) {
        float slow = 0.0F;
        for (std::size_t k = row * kBlocksPerRow; k < (row + 1) * kBlocksPerRow; ++k)
            slow += low[k] * low[k];
        const float* x = samples.data() + row * kStep + kReach - kHalf;
        std::array<float, kStep> emphasised;
        std::array<float, kStep> high;
        for (int n = 0; n < kStep; ++n) {
            const float difference = x[n] - x[n - 1];
            const float fourth = 0.0625F * (x[n - 2] + x[n + 2]) - 0.25F * (x[n - 1] + x[n + 1]) + 0.375F * x[n];
            emphasised[size_t(n)] = difference * difference;
            high[size_t(n)] = fourth * fourth;
        }
        rows[row * kBands] = quantised(slow / float(kBlocksPerRow));
        rows[row * kBands + 1] = quantised(std::accumulate(emphasised.begin(), emphasised.end(), 0.0F) / float(kStep));
        rows[row * kBands + 2] = quantised(std::accumulate(high.begin(), high.end(), 0.0F) / float(kStep));
    }
}

} // namespace heihachi
