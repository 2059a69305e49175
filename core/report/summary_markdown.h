#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QByteArray>

namespace heihachi {

/// summary.md: the run for a person to read: the recording, what was found and what that rests on, findings about the
/// signal, what was not computed and why, settings and timings. Numbers and texts in the language of the program.
[[nodiscard]] QByteArray renderSummaryMarkdown(const AnalysisResult& result);

} // namespace heihachi
