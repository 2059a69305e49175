#pragma once

#include "core/compare/run_comparison.h"

#include <QString>

#include <optional>

namespace heihachi {

/// One side of a difference as the writers tell it. Absent: this part has none, or the number is not finite.
struct ComparedEvent
{
    std::optional<DrumClass> drumClass; ///< hits
    std::optional<float> confidence;
    std::optional<float> velocity; ///< hits
    std::optional<double> bpm; ///< beats and tempo sections
    std::optional<double> end; ///< s, tempo sections, segments and transitions
    QString label; ///< place in the bar, beats a bar, label or type; may be empty
};

/// The event of this index of a run; nothing for an index that it does not have (-1: this side has none).
[[nodiscard]] std::optional<ComparedEvent> comparedEvent(const AnalysisResult& run, ComparedPart part, int index);

} // namespace heihachi
