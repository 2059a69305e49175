#pragma once

#include "core/base/time_range.h"

#include <QObject>

#include <optional>

namespace heihachi {

/// The time range that all time-aligned views show, the pointer's time that runs through them as a crosshair, the
/// playhead and the loop. The range stays within [0, duration] and is never shorter than kMinimumSpan. UI thread.
class TimeViewport final : public QObject
{
    Q_OBJECT

public:
    static constexpr double kMinimumSpan = 0.0005; ///< s, about 22 samples at 44.1 kHz
    static constexpr double kShortestLoop = 0.01; ///< s

    explicit TimeViewport(QObject* parent = nullptr);

    [[nodiscard]] double duration() const { return m_duration; } ///< s, 0 with nothing open
    [[nodiscard]] const TimeRange& range() const { return m_range; }
    [[nodiscard]] std::optional<double> pointer() const { return m_pointer; } ///< s, absent when outside of all views

    [[nodiscard]] std::optional<double> playhead() const { return m_playhead; } ///< s, absent when nothing can play
    [[nodiscard]] const std::optional<TimeRange>& loop() const { return m_loop; } ///< absent: none is set

    /// Shows the whole of a recording of this length. Playhead and loop go.
    void reset(double duration);
    void setRange(TimeRange range);
    /// Shorter span for factor > 1, `anchor` (s) stays where it is on the screen.
    void zoom(double factor, double anchor);
    /// Moves by this part of the visible span; positive = later.
    void scrollBy(double fractionOfSpan);
    /// Keeps the span and brings `seconds` to the middle.
    void centerOn(double seconds);
    /// As centerOn, with the span shortened to `span` where it is longer.
    void reveal(double seconds, double span);
    void showAll();
    void setPointer(std::optional<double> seconds);
    void setPlayhead(std::optional<double> seconds);
    /// Within the recording, in either order of its ends; what is shorter than kShortestLoop is none.
    void setLoop(std::optional<TimeRange> range);

Q_SIGNALS:
    void rangeChanged(const heihachi::TimeRange& range);
    void durationChanged(double seconds);
    void pointerChanged(std::optional<double> seconds);
    void playheadChanged(std::optional<double> seconds);
    void loopChanged(const std::optional<heihachi::TimeRange>& range);

private:
    double m_duration = 0.0;
    TimeRange m_range;
    std::optional<double> m_pointer;
    std::optional<double> m_playhead;
    std::optional<TimeRange> m_loop;
};

} // namespace heihachi
