#pragma once

#include "core/analysis/results/drum_patterns.h"

#include <optional>
#include <span>
#include <vector>

namespace heihachi {

/// In which bars each pattern of a catalogue is played.
class PatternOccurrences
{
public:
    PatternOccurrences() = default;
    explicit PatternOccurrences(const DrumPatternCatalogue& catalogue);

    /// Indices into DrumPatternCatalogue::bars, ascending; empty for a pattern that does not exist.
    [[nodiscard]] std::span<const int> of(int pattern) const;
    /// The place of a bar in of(pattern); absent: that bar does not play it.
    [[nodiscard]] std::optional<int> placeOf(int pattern, int bar) const;

private:
    std::vector<std::vector<int>> m_bars; // by pattern
};

} // namespace heihachi
