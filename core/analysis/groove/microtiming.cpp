#include "core/analysis/groove/microtiming.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kNormal95 = 1.96;
constexpr double kBiasShare = 0.5; // of the floor

} // namespace

void DeviationSum::add(double deviationMs)
{
    ++m_count;
    m_sum += deviationMs;
    m_absolute += std::abs(deviationMs);
    const double step = deviationMs - m_mean;
    m_mean += step / double(m_count);
    m_squares += step * (deviationMs - m_mean);
}

Deviation DeviationSum::deviation(double floorMs) const
{
    if (m_count == 0)
        return {};
    Deviation deviation;
    deviation.count = m_count;
    deviation.meanMs = m_sum / double(m_count);
    deviation.meanAbsoluteMs = m_absolute / double(m_count);
    deviation.spreadMs = m_count > 1 ? std::sqrt(m_squares / double(m_count - 1)) : 0.0;
    deviation.isBelowFloor = isBelowFloor(deviation.meanMs, deviation.spreadMs, m_count, floorMs);
    return deviation;
}

bool isBelowFloor(double meanMs, double spreadMs, int count, double floorMs)
{
    if (count <= 0)
        return true;
    const double jitter = kNormal95 * std::max(spreadMs, floorMs) / std::sqrt(double(count));
    return std::abs(meanMs) < std::max(jitter, kBiasShare * floorMs);
}

} // namespace heihachi
