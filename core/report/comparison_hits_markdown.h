#pragma once

#include "core/report/comparison_report.h"

namespace heihachi {

// Parts of comparison.md on drum hits, as Markdown that ends with a line break. Each needs RunComparison::hits.

/// How the hits of each class agree, and by how much pairs differ.
[[nodiscard]] QString hitAgreementMarkdown(const ComparisonReport& report);
/// Confidence of each run against the word of the other one.
[[nodiscard]] QString calibrationMarkdown(const RunComparison& comparison);
/// Where more differs than elsewhere.
[[nodiscard]] QString passagesMarkdown(const RunComparison& comparison);

} // namespace heihachi
