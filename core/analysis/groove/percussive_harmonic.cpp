#include "core/analysis/groove/percussive_harmonic.h"

#include "core/analysis/drums/drum_spectrum.h"
#include "core/analysis/groove/band_power.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace heihachi {
namespace {

constexpr auto kBands = std::size_t(DrumSpectrum::kLevels);
constexpr std::size_t kRowsPerReport = 8192;

using Levels = std::array<std::uint8_t, kBands>;

/// Share of the power that is percussive, by the percussive median less the harmonic one, in steps of 0.5 dB.
std::array<float, 511> masks()
{
    std::array<float, 511> made{};
    for (int difference = -255; difference <= 255; ++difference)
        made[size_t(difference + 255)] = 1.0F / (1.0F + std::pow(10.0F, -0.1F * float(difference)));
    return made;
}

/// Median over the neighbours of each band, by insertion into a window that is kept sorted.
Levels bandMedians(std::span<const std::uint8_t> levels)
{
    Levels medians{};
    constexpr int kReach = MedianSeparation::kBandReach;
    for (int band = 0; band < int(kBands); ++band) {
        const int begin = std::max(0, band - kReach);
        const int end = std::min(int(kBands), band + kReach + 1);
        std::array<std::uint8_t, 2 * kReach + 1> window{};
        const int count = end - begin;
        for (int n = 0; n < count; ++n) {
            const std::uint8_t value = levels[size_t(begin + n)];
            int at = n;
            for (; at > 0 && window[size_t(at - 1)] > value; --at)
                window[size_t(at)] = window[size_t(at - 1)];
            window[size_t(at)] = value;
        }
        medians[size_t(band)] = window[size_t((count - 1) / 2)];
    }
    return medians;
}

/// A count of values that knows their lower median.
class ByteMedian
{
public:
    void add(std::uint8_t value) { change(value, 1); }
    void remove(std::uint8_t value) { change(value, -1); }
    [[nodiscard]] std::uint8_t value()
    {
        const int rank = (m_size - 1) / 2; // values that may lie below
        while (m_below > rank)
            m_below -= m_counts[--m_median];
        while (m_below + m_counts[m_median] <= rank)
            m_below += m_counts[m_median++];
        return std::uint8_t(m_median);
    }

private:
    void change(std::uint8_t value, int by)
    {
        m_counts[value] += by;
        m_size += by;
        if (std::size_t(value) < m_median)
            m_below += by;
    }

    std::array<int, 256> m_counts{};
    std::size_t m_median = 0;
    int m_below = 0; // values less than m_median
    int m_size = 0;
};

} // namespace

std::vector<std::uint8_t> runningByteMedian(std::span<const std::uint8_t> values, int reach)
{
    std::vector<std::uint8_t> medians(values.size());
    const auto width = std::size_t(reach);
    ByteMedian window;
    for (std::size_t n = 0; n < std::min(width, values.size()); ++n)
        window.add(values[n]);
    for (std::size_t n = 0; n < values.size(); ++n) {
        if (n + width < values.size())
            window.add(values[n + width]);
        if (n > width)
            window.remove(values[n - width - 1]);
        medians[n] = window.value();
    }
    return medians;
}

PercussiveHarmonic MedianSeparation::of(std::span<const std::uint8_t> rows, const std::function<bool(double)>& goOn)
{
    constexpr auto kWidth = std::size_t(DrumSpectrum::kWidth);
    const std::size_t count = rows.size() / kWidth;
    const std::array<float, 511> mask = masks();
    PercussiveHarmonic result{std::vector<float>(count), std::vector<float>(count)};
    std::vector<std::uint8_t> block; // rows of one block and the reach around it, band by band: bounded memory
    for (std::size_t first = 0; first < count; first += kRowsPerReport) {
        if (!goOn(double(first) / double(count)))
            return {};
        const std::size_t end = std::min(count, first + kRowsPerReport);
        const std::size_t from = first - std::min<std::size_t>(first, kTimeReach);
        const std::size_t to = std::min(count, end + kTimeReach);
        std::vector<std::uint8_t> harmonic(kBands * (to - from));
        for (std::size_t band = 0; band < kBands; ++band) {
            block.clear();
            for (std::size_t n = from; n < to; ++n)
                block.push_back(rows[n * kWidth + band]);
            std::ranges::copy(
                runningByteMedian(block, kTimeReach), harmonic.begin() + std::ptrdiff_t(band * (to - from)));
        }
        for (std::size_t n = first; n < end; ++n) {
            const std::span<const std::uint8_t> row = rows.subspan(n * kWidth, kBands);
            const Levels percussive = bandMedians(row);
            float struck = 0.0F;
            float sounding = 0.0F;
            for (std::size_t band = 0; band < kBands; ++band) {
                const int sustained = harmonic[band * (to - from) + n - from];
                const float share = mask[size_t(int(percussive[band]) - sustained + 255)];
                const float power = bandPower(row[band]);
                struck += share * power;
                sounding += (1.0F - share) * power;
            }
            result.percussive[n] = std::sqrt(struck);
            result.harmonic[n] = std::sqrt(sounding);
        }
    }
    return result;
}

} // namespace heihachi
