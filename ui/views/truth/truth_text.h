#pragma once

#include "core/analysis/corrections/truth_estimate.h"

#include <QString>

namespace heihachi {

/// What verdicts tell, for people. All translated; numbers and their units are never parted at the end of a line.
namespace truth_text {

[[nodiscard]] QString percent(double share); ///< "92 %"
[[nodiscard]] QString value(const TruthEstimate& estimate); ///< "92 %", "≈ 92 %" where it leans, "not judged"
[[nodiscard]] QString interval(const SampledShare& share); ///< "82–97 %"
/// Counts, and which way the estimate goes if it does; a line each.
[[nodiscard]] QString details(const TruthEstimate& estimate);
/// The whole in some sentences.
[[nodiscard]] QString summary(const TruthReport& report);
/// "Snare, right", "Snare, wrong: no drum there", "Snare, heard as Tom".
[[nodiscard]] QString verdict(const Verdict& verdict);

} // namespace truth_text

} // namespace heihachi
