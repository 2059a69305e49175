#pragma once

#include "core/analysis/corrections/truth_estimate.h"

#include <QString>

namespace heihachi {

/// What verdicts tell about a run as Markdown tables, to be pasted into a note: precision by class with its interval of
/// 95 % confidence and what the run's own confidence promised, and the share of right hits by confidence. A class that
/// was not judged says so. Translated.
[[nodiscard]] QString truthMarkdown(const TruthReport& report);

} // namespace heihachi
