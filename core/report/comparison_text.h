#pragma once

#include "core/report/comparison_report.h"

namespace heihachi {

/// What a comparison comes down to.
enum class ComparisonOutcome
{
    Same, ///< within the tolerances, in everything that was compared, and nothing was left out
    Different,
    Unrelated, ///< two recordings that have nothing in common
    NothingCompared ///< no part is there in both
};
[[nodiscard]] ComparisonOutcome outcomeOf(const ComparisonReport& report);

/// The outcome in one or a few sentences, translated, as plain text: whether the runs are the same, else how many
/// events of each part differ and how; against a reference recall, precision and F.
[[nodiscard]] QString comparisonSentence(const ComparisonReport& report);

/// "B fixes 41, breaks 6, neither 2", translated; empty when nothing was judged.
[[nodiscard]] QString comparisonScoreText(const ComparisonReport& report);

/// Hits of B against a reference, whichever of the two it is. Absent: there is none.
struct ReferenceScore
{
    std::optional<double> recall; ///< 0 to 1
    std::optional<double> precision;
    std::optional<double> f;
};
[[nodiscard]] std::optional<ReferenceScore> referenceScore(
    const ComparisonReport& report, const HitAgreement& agreement);

/// "41 lost, 12 added", translated; empty without differences.
[[nodiscard]] QString differencesText(const ComparedEvents& events);

/// A share or a probability with three decimals, or "–". Localised.
[[nodiscard]] QString ratioText(const std::optional<double>& ratio);
/// Likewise milliseconds of a time in s, with one decimal and its sign.
[[nodiscard]] QString shiftText(const std::optional<double>& seconds);
/// Likewise a change, with three decimals and its sign.
[[nodiscard]] QString changeText(const std::optional<double>& change);
/// Milliseconds of a tolerance in s, "30 ms".
[[nodiscard]] QString windowText(double seconds);

} // namespace heihachi
