#include "core/analysis/groove/swing.h"

#include "core/dsp/robust_statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace heihachi {
namespace {

constexpr int kLeastPairs = 4;
constexpr std::size_t kEnoughOfOneClass = 8;
constexpr double kMedianError = 1.2533 * 1.4826; // standard error of a median over the MAD, of normal values
constexpr double kLeastError = 0.005; // of a logarithm: a smaller departure from 1 is no swing
constexpr double kSwings = 2.0; // standard errors

/// Time at which each position is struck, NaN = not at all.
std::vector<double> strikeTimes(std::span<const StruckPosition> struck, std::optional<DrumClass> only)
{
    std::size_t end = 0;
    for (const StruckPosition& strike : struck)
        end = std::max(end, strike.position + 1);
    std::vector<double> times(end, std::numeric_limits<double>::quiet_NaN());
    std::vector<int> counts(end, 0);
    for (const StruckPosition& strike : struck) {
        if (only && strike.drumClass != *only)
            continue;
        double& mean = times[strike.position];
        const int count = ++counts[strike.position];
        mean = count == 1 ? strike.time : mean + (strike.time - mean) / double(count);
    }
    return times;
}

/// Appends the ratios of the pairs that begin every `step` positions, whose second note comes after `toSecond`.
void appendRatios(std::span<const double> times, std::size_t step, std::size_t toSecond, std::vector<double>& ratios)
{
    for (std::size_t n = 0; n + step < times.size(); n += step) {
        const double first = times[n + toSecond] - times[n];
        const double second = times[n + step] - times[n + toSecond];
        if (first > 0.0 && second > 0.0) // not so where one is missing
            ratios.push_back(first / second);
    }
}

std::vector<double> levelRatios(
    std::span<const std::vector<double>> byClass, std::span<const double> all, std::size_t step, std::size_t toSecond)
{
    std::vector<double> ratios;
    for (const std::vector<double>& times : byClass)
        appendRatios(times, step, toSecond, ratios);
    if (ratios.size() >= kEnoughOfOneClass)
        return ratios;
    ratios.clear();
    appendRatios(all, step, toSecond, ratios);
    return ratios;
}

std::optional<Estimate> estimateOf(std::span<const double> ratios)
{
    if (ratios.size() < size_t(kLeastPairs))
        return std::nullopt;
    std::vector<float> logarithms;
    logarithms.reserve(ratios.size());
    for (const double ratio : ratios)
        logarithms.push_back(float(std::log(ratio)));
    const double middle = std::exp(double(median(logarithms)));
    const double error = kMedianError * double(medianAbsoluteDeviation(logarithms)) / std::sqrt(double(ratios.size()));
    return Estimate{middle, middle * error, int(ratios.size())};
}

/// Standard errors between a ratio and 1.
double departure(const Estimate& ratio)
{
    return std::abs(std::log(ratio.value)) / std::max(ratio.error / ratio.value, kLeastError);
}

} // namespace

SwingRatios SwingRatios::of(std::span<const StruckPosition> struck, int subdivision)
{
    std::array<std::vector<double>, kDrumClassCount> byClass;
    for (const DrumClass drumClass : kDrumClasses)
        byClass[size_t(drumClass)] = strikeTimes(struck, drumClass);
    const std::vector<double> all = strikeTimes(struck, std::nullopt);
    if (subdivision == 3)
        return {levelRatios(byClass, all, 3, 2), {}};
    return {levelRatios(byClass, all, 4, 2), levelRatios(byClass, all, 2, 1)};
}

void SwingRatios::append(const SwingRatios& other)
{
    eighths.insert(eighths.end(), other.eighths.begin(), other.eighths.end());
    sixteenths.insert(sixteenths.end(), other.sixteenths.begin(), other.sixteenths.end());
}

std::optional<Swing> swingOf(const SwingRatios& ratios)
{
    const std::optional<Estimate> eighths = estimateOf(ratios.eighths);
    const std::optional<Estimate> sixteenths = estimateOf(ratios.sixteenths);
    if (!eighths && !sixteenths)
        return std::nullopt;
    if (!eighths)
        return Swing{*sixteenths, 4};
    if (!sixteenths)
        return Swing{*eighths, 2};
    const bool oneSwings = std::max(departure(*eighths), departure(*sixteenths)) >= kSwings;
    const bool isSixteenths
        = oneSwings ? departure(*sixteenths) > departure(*eighths) : sixteenths->count > eighths->count;
    return isSixteenths ? Swing{*sixteenths, 4} : Swing{*eighths, 2};
}

} // namespace heihachi
