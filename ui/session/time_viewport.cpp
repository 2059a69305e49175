#include "ui/session/time_viewport.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

TimeViewport::TimeViewport(QObject* parent)
    : QObject(parent)
{
}

void TimeViewport::reset(double duration)
{
    m_duration = std::isfinite(duration) ? std::max(0.0, duration) : 0.0;
    m_range = {0.0, m_duration};
    setPointer(std::nullopt);
    setPlayhead(std::nullopt);
    setLoop(std::nullopt);
    Q_EMIT durationChanged(m_duration);
    Q_EMIT rangeChanged(m_range);
}

void TimeViewport::setRange(TimeRange range)
{
    if (!std::isfinite(range.start) || !std::isfinite(range.end))
        return;
    const double span = std::clamp(range.length(), std::min(kMinimumSpan, m_duration), m_duration);
    const double start = std::clamp(range.start, 0.0, m_duration - span);
    // With the whole in view the end is the duration itself, without the rounding of start + span.
    const TimeRange clamped{start, span >= m_duration ? m_duration : std::min(m_duration, start + span)};
    if (clamped == m_range)
        return;
    m_range = clamped;
    Q_EMIT rangeChanged(m_range);
}

void TimeViewport::zoom(double factor, double anchor)
{
    if (!std::isfinite(factor) || factor <= 0.0 || !std::isfinite(anchor) || m_range.isEmpty())
        return;
    const double span = m_range.length();
    const double newSpan = std::clamp(span / factor, std::min(kMinimumSpan, m_duration), m_duration);
    const double fixed = std::clamp(anchor, m_range.start, m_range.end);
    const double start = fixed - (fixed - m_range.start) / span * newSpan;
    setRange({start, start + newSpan});
}

void TimeViewport::scrollBy(double fractionOfSpan)
{
    if (!std::isfinite(fractionOfSpan))
        return;
    const double step = fractionOfSpan * m_range.length();
    setRange({m_range.start + step, m_range.end + step});
}

void TimeViewport::centerOn(double seconds)
{
    const double half = 0.5 * m_range.length();
    setRange({seconds - half, seconds + half});
}

void TimeViewport::reveal(double seconds, double span)
{
    if (!std::isfinite(span) || span <= 0.0)
        return centerOn(seconds);
    const double half = 0.5 * std::min(std::max(span, kMinimumSpan), m_range.length());
    setRange({seconds - half, seconds + half});
}

void TimeViewport::showAll()
{
    setRange({0.0, m_duration});
}

void TimeViewport::setPointer(std::optional<double> seconds)
{
    if (seconds && !std::isfinite(*seconds))
        seconds.reset();
    if (seconds == m_pointer)
        return;
    m_pointer = seconds;
    Q_EMIT pointerChanged(m_pointer);
}

void TimeViewport::setPlayhead(std::optional<double> seconds)
{
    if (seconds && !std::isfinite(*seconds))
        seconds.reset();
    if (seconds == m_playhead)
        return;
    m_playhead = seconds;
    Q_EMIT playheadChanged(m_playhead);
}

void TimeViewport::setLoop(std::optional<TimeRange> range)
{
    if (range) {
        const auto [start, end] = std::minmax(range->start, range->end);
        range = TimeRange{std::clamp(start, 0.0, m_duration), std::clamp(end, 0.0, m_duration)};
        if (!(range->length() >= kShortestLoop)) // also where an end is NaN
            range.reset();
    }
    if (range == m_loop)
        return;
    m_loop = range;
    Q_EMIT loopChanged(m_loop);
}

} // namespace heihachi
