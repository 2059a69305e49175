#pragma once

#include "core/report/comparison_report.h"

#include <QByteArray>

namespace heihachi {

/// comparison.md: a comparison for people: the outcome in a sentence, how the hits of each class agree, where the
/// differences gather, the other parts, in what the runs were made otherwise, what is missing and why, and how two
/// recordings lie over each other. Translated, numbers as the locale writes them.
[[nodiscard]] QByteArray renderComparisonMarkdown(const ComparisonReport& report);

} // namespace heihachi
