#pragma once

#include "core/compare/alignment.h"
#include "core/compare/comparison_verdict.h"
#include "core/compare/run_comparison.h"

#include <QStringList>

/// A comparison in words and figures. All translated; A and B are the runs.
namespace heihachi::compare_text {

/// F of the hits, or, A being the truth, precision and recall of B; with the window.
[[nodiscard]] QString hitsLine(const RunComparison& comparison, bool isReferenceA);
[[nodiscard]] QString beatsLine(const RunComparison& comparison); ///< empty where beats were not compared
[[nodiscard]] QString calibrationLine(const RunComparison& comparison); ///< empty without hits
[[nodiscard]] QString alignmentLine(const Alignment& alignment);
[[nodiscard]] QString scoreLine(const ComparisonScore& score); ///< "B fixes 41, breaks 6"; empty without verdicts
/// The least that tells the two apart, for one line: F of hits and of beats.
[[nodiscard]] QString headline(const RunComparison& comparison);
[[nodiscard]] QStringList missingLines(const RunComparison& comparison);
[[nodiscard]] QStringList settingLines(const RunComparison& comparison);

} // namespace heihachi::compare_text
