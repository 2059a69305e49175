#pragma once

#include "core/report/comparison_report.h"

namespace heihachi {

/// A comparison as a few lines of plain text for a terminal: the outcome, a table of the classes and the other parts,
/// and where most differs. Translated.
[[nodiscard]] QString compareSummary(const ComparisonReport& report);

} // namespace heihachi
