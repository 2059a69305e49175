#include "core/compare/alignment/time_fit.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kRounds = 8; // of reweighting
constexpr double kTukey = 4.685;
constexpr double kLeastScale = 0.0005; // s
constexpr size_t kSmoothing = 4; // points to both sides of a residual

struct Fit
{
    double middle = 0.0; ///< s
    double offset = 0.0; ///< l at the middle
    double rate = 1.0;

    [[nodiscard]] double at(double s) const { return offset + rate * (s - middle); }
};

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

Fit weightedFit(std::span<const TimePoint> points, std::span<const double> weights)
{
    double sum = 0.0;
    double meanS = 0.0;
    double meanL = 0.0;
    for (size_t i = 0; i < points.size(); ++i) {
        sum += weights[i];
        meanS += weights[i] * points[i].s;
        meanL += weights[i] * points[i].l;
    }
    meanS /= sum;
    meanL /= sum;
    double squares = 0.0;
    double products = 0.0;
    for (size_t i = 0; i < points.size(); ++i) {
        squares += weights[i] * (points[i].s - meanS) * (points[i].s - meanS);
        products += weights[i] * (points[i].s - meanS) * (points[i].l - meanL);
    }
    return {meanS, meanL, squares > 0.0 ? products / squares : 1.0};
}

Fit robustFit(std::span<const TimePoint> points)
{
    std::vector<double> weights(points.size());
    std::ranges::transform(points, weights.begin(), &TimePoint::weight);
    Fit fit = weightedFit(points, weights);
    std::vector<double> residuals(points.size());
    for (int round = 0; round < kRounds && points.size() > 3; ++round) {
        for (size_t i = 0; i < points.size(); ++i)
            residuals[i] = std::abs(points[i].l - fit.at(points[i].s));
        const double reach = kTukey * std::max(kLeastScale, 1.4826 * medianOf(residuals));
        for (size_t i = 0; i < points.size(); ++i) {
            const double part = std::min(1.0, residuals[i] / reach);
            weights[i] = points[i].weight * std::max(1e-6, (1.0 - part * part) * (1.0 - part * part));
        }
        fit = weightedFit(points, weights);
    }
    return fit;
}

/// Residuals, each the median of its neighbourhood: a single outlier is no bend.
std::vector<double> smoothResiduals(std::span<const TimePoint> points, const Fit& fit)
{
    std::vector<double> smooth(points.size());
    for (size_t i = 0; i < points.size(); ++i) {
        const size_t first = i < kSmoothing ? 0 : i - kSmoothing;
        std::vector<double> near;
        for (size_t k = first; k < std::min(points.size(), i + kSmoothing + 1); ++k)
            near.push_back(points[k].l - fit.at(points[k].s));
        smooth[i] = medianOf(std::move(near));
    }
    return smooth;
}

double absoluteCost(std::span<const TimePoint> points, const Fit& fit)
{
    double cost = 0.0;
    for (const TimePoint& point : points)
        cost += point.weight * std::abs(point.l - fit.at(point.s));
    return cost;
}

/// Where two lines do best instead of one; 0: nowhere.
size_t bestSplit(std::span<const TimePoint> points, double shortest)
{
    size_t best = 0;
    double least = 0.0;
    const size_t step = std::max<size_t>(1, points.size() / 40);
    for (size_t i = 2; i + 2 <= points.size(); i += step) {
        if (points[i].s - points.front().s < shortest || points.back().s - points[i].s < shortest)
            continue;
        const auto left = points.first(i);
        const auto right = points.subspan(i);
        const double cost = absoluteCost(left, robustFit(left)) + absoluteCost(right, robustFit(right));
        if (best == 0 || cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

struct Part
{
    size_t first = 0;
    size_t end = 0;
    Fit fit;
};

void split(std::span<const TimePoint> points, size_t first, size_t end, double tolerance, double shortest,
    std::vector<Part>& parts)
{
    const auto here = points.subspan(first, end - first);
    const Fit fit = robustFit(here);
    const std::vector<double> residuals = smoothResiduals(here, fit);
    const bool isBent = std::ranges::any_of(residuals, [&](double value) { return std::abs(value) > tolerance; });
    const size_t at = isBent ? bestSplit(here, shortest) : 0;
    if (at == 0) {
        parts.push_back({first, end, fit});
        return;
    }
    split(points, first, first + at, tolerance, shortest, parts);
    split(points, first + at, end, tolerance, shortest, parts);
}

} // namespace

std::vector<TimePoint> fitPiecewise(std::span<const TimePoint> points, double tolerance, double shortest)
{
    if (points.size() < 2)
        return {};
    std::vector<Part> parts;
    split(points, 0, points.size(), tolerance, shortest, parts);
    std::vector<TimePoint> knots;
    knots.push_back({points.front().s, parts.front().fit.at(points.front().s)});
    for (size_t i = 0; i + 1 < parts.size(); ++i) {
        const double s = 0.5 * (points[parts[i].end - 1].s + points[parts[i + 1].first].s);
        knots.push_back({s, 0.5 * (parts[i].fit.at(s) + parts[i + 1].fit.at(s))});
    }
    knots.push_back({points.back().s, parts.back().fit.at(points.back().s)});
    return knots;
}

} // namespace heihachi
