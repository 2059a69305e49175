#include "core/analysis/groove/pulse_clarity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace heihachi {
namespace {

constexpr int kShortestMs = 250;
constexpr int kLongestMs = 1500;
constexpr double kWidthMs = 10.0; // standard deviation of a hit
constexpr int kReachMs = 60; // distance at which the product of two has vanished
constexpr int kDistances = kLongestMs + kReachMs + 1;

/// Product of two Gaussians of height 1 at a distance, integrated over ms.
double productAt(double distanceMs)
{
    return kWidthMs * std::sqrt(std::numbers::pi) * std::exp(-0.25 * distanceMs * distanceMs / (kWidthMs * kWidthMs));
}

} // namespace

PulseClarity::PulseClarity()
    : m_products(kDistances, 0.0)
    , m_chance(kDistances, 0.0)
{
}

void PulseClarity::add(std::span<const DrumHit> hits, double seconds)
{
    if (seconds < kLeastSeconds || hits.empty())
        return;
    double total = 0.0;
    for (std::size_t n = 0; n < hits.size(); ++n) {
        const double velocity = double(hits[n].velocity);
        total += velocity;
        for (std::size_t later = n; later < hits.size(); ++later) {
            const double distance = 1000.0 * (hits[later].time - hits[n].time);
            if (distance >= double(kDistances) - 0.5)
                break;
            // with itself once, with another in both orders: a distance of 0 to 0.5 ms stands for both signs
            const auto index = std::size_t(distance + 0.5);
            m_products[index] += (index == 0 && later != n ? 2.0 : 1.0) * velocity * double(hits[later].velocity);
        }
    }
    const double milliseconds = 1000.0 * seconds;
    const double mean = total * kWidthMs * std::sqrt(2.0 * std::numbers::pi) / milliseconds;
    for (std::size_t distance = 0; distance < m_chance.size(); ++distance)
        m_chance[distance] += mean * mean * (milliseconds - double(distance));
}

std::optional<double> PulseClarity::value() const
{
    if (m_chance[0] <= 0.0)
        return std::nullopt;
    std::array<double, 2 * kReachMs + 1> kernel{};
    for (int n = -kReachMs; n <= kReachMs; ++n)
        kernel[size_t(n + kReachMs)] = productAt(double(n));
    const auto correlation = [&](int lag) {
        double sum = -m_chance[size_t(lag)];
        for (int n = -kReachMs; n <= kReachMs; ++n) {
            const int distance = std::abs(lag + n);
            sum += m_products[size_t(distance)] * kernel[size_t(n + kReachMs)];
        }
        return sum * m_chance[0] / m_chance[size_t(lag)]; // as many products at every lag
    };
    const double power = correlation(0);
    if (power <= 0.0)
        return std::nullopt;
    double best = 0.0;
    for (int lag = kShortestMs; lag <= kLongestMs; ++lag)
        best = std::max(best, correlation(lag) / power);
    return std::clamp(best, 0.0, 1.0);
}

} // namespace heihachi
