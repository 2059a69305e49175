#include "ui/views/patterns/pattern_occurrences.h"

#include <algorithm>

namespace heihachi {

PatternOccurrences::PatternOccurrences(const DrumPatternCatalogue& catalogue)
    : m_bars(catalogue.patterns.size())
{
    for (size_t i = 0; i < catalogue.bars.size(); ++i)
        if (const int pattern = catalogue.bars[i].pattern; pattern >= 0 && size_t(pattern) < m_bars.size())
            m_bars[size_t(pattern)].push_back(int(i));
}

std::span<const int> PatternOccurrences::of(int pattern) const
{
    return pattern >= 0 && size_t(pattern) < m_bars.size() ? std::span<const int>(m_bars[size_t(pattern)])
                                                           : std::span<const int>();
}

std::optional<int> PatternOccurrences::placeOf(int pattern, int bar) const
{
    const std::span<const int> bars = of(pattern);
    const auto found = std::ranges::lower_bound(bars, bar);
    if (found == bars.end() || *found != bar)
        return std::nullopt;
    return int(found - bars.begin());
}

} // namespace heihachi
