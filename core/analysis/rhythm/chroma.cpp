#include "core/analysis/rhythm/chroma.h"

#include "core/audio/source_info.h"
#include "core/dsp/decibel.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace heihachi {
namespace {

constexpr float kFloor = 1e-10F; // power
constexpr double kTuningHz = 440.0;
constexpr int kPitchClassOfA = 9;

/// Pitch class of each bin from the first one at kLowestHz on.
struct BinClasses
{
    std::size_t first = 0;
    std::vector<std::uint8_t> classes;
};

BinClasses binClasses()
{
    BinClasses out;
    const double binHz = double(kAnalysisRate) / Chroma::kWindow;
    out.first = std::size_t(std::ceil(Chroma::kLowestHz / binHz));
    for (std::size_t k = out.first; double(k) * binHz <= Chroma::kHighestHz; ++k) {
        const int semitones = int(std::lround(12.0 * std::log2(double(k) * binHz / kTuningHz)));
        out.classes.push_back(std::uint8_t(((semitones + kPitchClassOfA) % 12 + 12) % 12));
    }
    return out;
}

} // namespace

void Chroma::compute(const StftBlock& spectra, qint64 first, qint64 end, std::span<std::uint8_t> rows)
{
    assert(qint64(rows.size()) == (end - first) * kWidth);
    static const BinClasses kBins = binClasses();
    for (qint64 frame = first; frame < end; ++frame) {
        std::array<float, kWidth> sums{};
        const auto spectrum = spectra.frame(frame).subspan(kBins.first, kBins.classes.size());
        for (std::size_t k = 0; k < spectrum.size(); ++k)
            sums[kBins.classes[k]]
                += std::sqrt(spectrum[k].real() * spectrum[k].real() + spectrum[k].imag() * spectrum[k].imag());
        for (std::size_t c = 0; c < kWidth; ++c)
            rows[std::size_t(frame - first) * kWidth + c]
                = std::uint8_t(std::clamp(2.0F * (powerToDb(sums[c] * sums[c], kFloor) + 100.0F) + 0.5F, 0.0F, 255.0F));
    }
}

float Chroma::magnitude(std::uint8_t value)
{
    static const auto kTable = [] {
        std::array<float, 256> table{};
        for (std::size_t n = 0; n < table.size(); ++n)
            table[n] = std::pow(10.0F, (0.5F * float(n) - 100.0F) / 20.0F);
        table[0] = 0.0F;
        return table;
    }();
    return kTable[value];
}

} // namespace heihachi
