#include "core/spectrogram/frequency_axis.h"

#include "core/audio/source_info.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kHighestHz = 0.5 * kAnalysisRate;

double warped(FrequencyScale scale, double hz)
{
    switch (scale) {
    case FrequencyScale::Linear:
        return hz;
    case FrequencyScale::Logarithmic:
        return std::log2(std::max(hz, 1e-3));
    case FrequencyScale::Mel:
        return 2595.0 * std::log10(1.0 + hz / 700.0);
    case FrequencyScale::Bark:
        return 26.81 * hz / (1960.0 + hz) - 0.53;
    }
    Q_UNREACHABLE();
}

double unwarped(FrequencyScale scale, double value)
{
    switch (scale) {
    case FrequencyScale::Linear:
        return value;
    case FrequencyScale::Logarithmic:
        return std::exp2(value);
    case FrequencyScale::Mel:
        return 700.0 * (std::pow(10.0, value / 2595.0) - 1.0);
    case FrequencyScale::Bark:
        return 1960.0 * (value + 0.53) / (26.28 - value);
    }
    Q_UNREACHABLE();
}

double lowest(FrequencyScale scale)
{
    return warped(scale, scale == FrequencyScale::Logarithmic ? FrequencyAxis::kLowestLogHz : 0.0);
}

double highest(FrequencyScale scale)
{
    return warped(scale, kHighestHz);
}

} // namespace

FrequencyAxis::FrequencyAxis(FrequencyScale scale)
    : m_scale(scale)
{
}

double FrequencyAxis::hzAt(double position) const
{
    const double part = m_low + position * (m_high - m_low);
    const double bottom = lowest(m_scale);
    const double value = bottom + part * (highest(m_scale) - bottom);
    return std::clamp(unwarped(m_scale, value), 0.0, kHighestHz);
}

double FrequencyAxis::positionOf(double hz) const
{
    const double bottom = lowest(m_scale);
    const double part = (warped(m_scale, hz) - bottom) / (highest(m_scale) - bottom);
    return (part - m_low) / (m_high - m_low);
}

void FrequencyAxis::setPart(double low, double high)
{
    constexpr double kRounding = 1e-9;
    const double size = std::clamp(high - low, 1.0 / kMostZoom, 1.0);
    if (size > 1.0 - kRounding)
        return showAll();
    m_low = std::clamp(low, 0.0, 1.0 - size);
    m_high = m_low + size;
}

void FrequencyAxis::zoom(double factor, double anchor)
{
    const double size = std::clamp((m_high - m_low) / factor, 1.0 / kMostZoom, 1.0);
    const double at = m_low + anchor * (m_high - m_low);
    setPart(at - anchor * size, at + (1.0 - anchor) * size);
}

void FrequencyAxis::scroll(double share)
{
    const double size = m_high - m_low;
    setPart(m_low + share * size, m_high + share * size);
}

void FrequencyAxis::show(double lowHz, double highHz)
{
    const FrequencyAxis whole(m_scale);
    const double low = std::clamp(whole.positionOf(lowHz), 0.0, 1.0);
    const double high = std::clamp(whole.positionOf(highHz), 0.0, 1.0);
    const double missing = std::max(0.0, 1.0 / kMostZoom - (high - low));
    setPart(low - 0.5 * missing, high + 0.5 * missing);
}

void FrequencyAxis::showAll()
{
    m_low = 0.0;
    m_high = 1.0;
}

void FrequencyAxis::setScale(FrequencyScale scale)
{
    if (scale == m_scale)
        return;
    const bool all = showsAll();
    const double low = lowHz();
    const double high = highHz();
    m_scale = scale;
    if (all)
        showAll();
    else
        show(low, high);
}

} // namespace heihachi
