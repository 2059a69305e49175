#pragma once

#include "core/analysis/results/analysis_result.h"

#include <QString>

#include <vector>

namespace heihachi {

/// A result that the run does not have.
struct MissingResult
{
    QString id; ///< "onsets", "drum_hits", "beats", …: as the stage that makes it
    QString title; ///< translated
    QString reason; ///< translated, never empty
};

/// Which results are missing and why.
[[nodiscard]] std::vector<MissingResult> missingResults(const AnalysisResult& result);

/// Why a result is missing, as a paragraph of Markdown; empty when it is not.
[[nodiscard]] QString notComputedText(const AnalysisResult& result, const QString& id);

} // namespace heihachi
