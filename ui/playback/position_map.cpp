#include "ui/playback/position_map.h"

#include <algorithm>

namespace heihachi {

void PositionMap::add(const PlaySegment& segment)
{
    const std::scoped_lock lock(m_mutex);
    while (!m_segments.empty() && m_segments.back().out >= segment.out)
        m_segments.pop_back();
    m_segments.push_back(segment);
}

void PositionMap::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_segments.clear();
}

std::optional<PositionMap::Place> PositionMap::at(double frame) const
{
    const std::scoped_lock lock(m_mutex);
    const auto after = std::ranges::upper_bound(m_segments, frame, {}, &PlaySegment::out);
    if (after == m_segments.begin())
        return std::nullopt;
    const PlaySegment& segment = *std::prev(after);
    return Place{segment.sourceAt(frame), segment.place};
}

void PositionMap::forgetBefore(double frame)
{
    const std::scoped_lock lock(m_mutex);
    while (m_segments.size() > 1 && m_segments[1].out <= frame)
        m_segments.pop_front();
}

} // namespace heihachi
