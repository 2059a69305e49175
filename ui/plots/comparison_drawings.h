#pragma once

#include "core/base/result.h"
#include "core/compare/run_comparison.h"
#include "ui/plots/figures.h"

#include <array>
#include <vector>

namespace heihachi {

/// Hits that differ, counted over time in A.
struct DifferenceCounts
{
    double binSeconds = 1.0; ///< s
    /// By kind, in the order of kDifferenceKinds; [kind][i] counts those from i · binSeconds on. Kept ones are not
    /// counted.
    std::array<std::vector<int>, kDifferenceKinds.size()> counts;
};
/// At most 120 bins of a round length over `duration` s; what lies outside of it counts to the nearest bin.
[[nodiscard]] DifferenceCounts countDifferences(const ComparedEvents& hits, double duration);

/// Confidence of A and of B of one hit that both have.
struct ConfidencePair
{
    double a = 0.0;
    double b = 0.0;
};
/// By class, in the order of kDrumClasses.
struct ConfidencePairs
{
    std::array<std::vector<ConfidencePair>, kDrumClassCount> classes;

    [[nodiscard]] bool isEmpty() const;
};
/// Pairs of one class; without those of which a confidence is not known.
[[nodiscard]] ConfidencePairs confidencePairs(const RunComparison& comparison);

// The figures one by one. Each needs comparison.hits; see writeComparisonFigures().
[[nodiscard]] Status writeDifferencesOverTime(
    const RunComparison& comparison, const QString& path, const FigureOptions& options);
[[nodiscard]] Status writeConfidenceOfPairs(
    const RunComparison& comparison, const ConfidencePairs& pairs, const QString& path, const FigureOptions& options);
[[nodiscard]] Status writeClassCounts(
    const RunComparison& comparison, const QString& path, const FigureOptions& options);

} // namespace heihachi
