#include "core/dsp/coherence.h"

#include "core/dsp/fft.h"
#include "core/dsp/window.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <complex>

namespace heihachi {
namespace {

constexpr double kSignificance = 0.05;
constexpr double kFlat = 1e-10; // power of what is left of a segment, over that of the segment

/// Least-squares line through a segment, written without it and under the window; false: nothing is left.
bool writeDetrended(std::span<const float> segment, std::span<const float> window, std::span<float> out)
{
    const auto count = double(segment.size());
    const double middle = 0.5 * (count - 1.0);
    double sum = 0.0;
    double moment = 0.0;
    double power = 0.0;
    for (std::size_t n = 0; n < segment.size(); ++n) {
        const auto value = double(segment[n]);
        sum += value;
        moment += value * (double(n) - middle);
        power += value * value;
    }
    const double mean = sum / count;
    const double slope = moment * 12.0 / (count * (count * count - 1.0));
    double left = 0.0;
    for (std::size_t n = 0; n < segment.size(); ++n) {
        const double value = double(segment[n]) - mean - slope * (double(n) - middle);
        left += value * value;
        out[n] = float(value) * window[n];
    }
    return left > kFlat * power;
}

/// Squared correlation of the window with itself, half its length later.
double halfOverlapCorrelation(std::span<const float> window)
{
    const std::size_t half = window.size() / 2;
    double power = 0.0;
    double shifted = 0.0;
    for (std::size_t n = 0; n < window.size(); ++n) {
        power += double(window[n]) * double(window[n]);
        if (n + half < window.size())
            shifted += double(window[n]) * double(window[n + half]);
    }
    return shifted * shifted / (power * power);
}

/// Sums of the spectra of a pair of signals.
class SpectrumSums
{
public:
    explicit SpectrumSums(int length)
        : m_fft(length)
        , m_window(hannWindow(length))
        , m_spectrum(size_t(m_fft.bins()))
        , m_xx(m_spectrum.size(), 0.0)
        , m_yy(m_spectrum.size(), 0.0)
        , m_xy(m_spectrum.size(), 0.0)
    {
    }
    void add(std::span<const float> x, std::span<const float> y)
    {
        const bool hasFirst = writeDetrended(x, m_window, m_fft.input());
        std::ranges::copy(m_fft.transform(), m_spectrum.begin());
        const bool hasSecond = writeDetrended(y, m_window, m_fft.input());
        const std::span<const std::complex<float>> second = m_fft.transform();
        for (std::size_t k = 0; k < m_spectrum.size(); ++k) {
            const std::complex<double> a = hasFirst ? std::complex<double>(m_spectrum[k]) : 0.0;
            const std::complex<double> b = hasSecond ? std::complex<double>(second[k]) : 0.0;
            m_xx[k] += std::norm(a);
            m_yy[k] += std::norm(b);
            m_xy[k] += a * std::conj(b);
        }
    }
    void write(Coherence& out) const
    {
        for (std::size_t k = 0; k < m_xy.size(); ++k) {
            const double power = m_xx[k] * m_yy[k];
            const double value = power > 0.0 ? std::norm(m_xy[k]) / power : 0.0;
            out.coherence.push_back(float(std::clamp(value, 0.0, 1.0)));
            out.phaseRadians.push_back(power > 0.0 ? float(std::arg(m_xy[k])) : 0.0F);
        }
    }
    [[nodiscard]] std::span<const float> window() const { return m_window; }

private:
    RealFft m_fft;
    std::vector<float> m_window;
    std::vector<std::complex<float>> m_spectrum;
    std::vector<double> m_xx;
    std::vector<double> m_yy;
    std::vector<std::complex<double>> m_xy;
};

} // namespace

std::optional<Coherence> welchCoherence(
    std::span<const float> first, std::span<const float> second, double valuesPerSecond, int segmentLength)
{
    assert(first.size() == second.size() && segmentLength > 0 && segmentLength % 2 == 0);
    const auto length = std::size_t(segmentLength);
    const std::size_t hop = length / 2;
    if (first.size() < length + hop)
        return std::nullopt;
    SpectrumSums sums(segmentLength);
    Coherence result;
    for (std::size_t start = 0; start + length <= first.size(); start += hop) {
        sums.add(first.subspan(start, length), second.subspan(start, length));
        ++result.segments;
    }
    sums.write(result);
    result.stepHz = valuesPerSecond / double(segmentLength);
    const double count = result.segments;
    result.independentAverages = count / (1.0 + 2.0 * halfOverlapCorrelation(sums.window()) * (count - 1.0) / count);
    if (result.independentAverages > 1.0)
        result.bound = 1.0 - std::pow(kSignificance, 1.0 / (result.independentAverages - 1.0));
    return result;
}

} // namespace heihachi
