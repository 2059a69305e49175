#include "ui/playback/follow.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kLeastShift = 1.0 / 8192.0; // of the span, less than a pixel: not worth painting everything anew
constexpr double kLastAnchor = 0.9; // of the span

} // namespace

void Follow::setMode(FollowMode mode)
{
    m_mode = mode;
    m_isSuspended = false;
    m_anchor = kScrollAnchor;
}

void Follow::rangeChosen(double playhead, TimeRange visible)
{
    m_isSuspended = !visible.contains(playhead);
    // Where a person shows it right of the middle, it stays there instead of jumping back.
    if (!m_isSuspended && visible.length() > 0.0)
        m_anchor = std::clamp((playhead - visible.start) / visible.length(), kScrollAnchor, kLastAnchor);
}

std::optional<TimeRange> Follow::moved(double playhead, TimeRange visible, double duration)
{
    const double span = visible.length();
    if (m_mode == FollowMode::Off || span <= 0.0 || span >= duration)
        return std::nullopt;
    const bool isSeen = visible.contains(playhead);
    if (m_isSuspended && !isSeen)
        return std::nullopt;
    m_isSuspended = false;
    double start = visible.start;
    if (m_mode == FollowMode::Page || !isSeen) {
        if (isSeen)
            return std::nullopt;
        start = playhead - (m_mode == FollowMode::Page ? kPageLead : m_anchor) * span;
    } else {
        start = std::max(visible.start, playhead - m_anchor * span); // it walks up to its place first
    }
    start = std::clamp(start, 0.0, std::max(0.0, duration - span));
    if (std::abs(start - visible.start) < kLeastShift * span)
        return std::nullopt;
    return TimeRange{start, start + span};
}

} // namespace heihachi
