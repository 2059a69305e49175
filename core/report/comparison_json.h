#pragma once

#include "core/report/comparison_report.h"

#include <QByteArray>

namespace heihachi {

/// comparison.json: everything about a comparison: both runs, tolerances, map, alignment, how the hits of each class
/// agree, calibration, passages, settings, what is missing, verdicts and every event that was not kept (of those that
/// were, only the number). Numbers read back exactly; times in seconds. What was not compared is null, and "missing"
/// says why. "format" is raised when a member changes its meaning.
[[nodiscard]] QByteArray renderComparisonJson(const ComparisonReport& report);

} // namespace heihachi
