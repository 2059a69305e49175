#pragma once

#include "core/analysis/results/analysis_result.h"

namespace heihachi {

inline constexpr double kByHandConfidence
    = 1.0; ///< of what a person wrote, wherever a run's own would have a lower one

/// The annotations of one kind, by time; empty when there are none.
[[nodiscard]] inline std::vector<Annotation> annotationsOf(const AnalysisResult& result, Annotation::Kind kind)
{
    std::vector<Annotation> rows;
    if (result.annotations)
        for (const Annotation& annotation : *result.annotations)
            if (annotation.kind == kind)
                rows.push_back(annotation);
    return rows;
}

[[nodiscard]] inline bool hasAnnotations(const AnalysisResult& result, Annotation::Kind kind)
{
    return !annotationsOf(result, kind).empty();
}

} // namespace heihachi
