#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QString>

#include <vector>

namespace heihachi {

/// A result that the run does not have.
struct MissingResult
{
    QString id; ///< "onsets", "drum_hits": as the stage that makes it
    QString title; ///< translated
    QString reason; ///< translated, never empty
};

/// Which results are missing and why.
[[nodiscard]] std::vector<MissingResult> missingResults(const AnalysisResult& result);

} // namespace heihachi
