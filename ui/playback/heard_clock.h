#pragma once

#include <QtGlobal>

namespace heihachi {

/// A smooth count of the frames heard from a device that reports it in steps: runs on with the clock between two
/// reports, and is drawn to them gently, or at once when it is off by more than kJump. Never runs back but by a jump,
/// and stands still kPatience after the last report.
class HeardClock
{
public:
    static constexpr double kJump = 0.05; ///< s
    static constexpr double kPatience = 0.1; ///< s

    explicit HeardClock(int rate)
        : m_rate(rate)
    {
    } ///< Hz
    void report(qint64 nanoseconds, qint64 frames);
    [[nodiscard]] qint64 framesAt(qint64 nanoseconds) const;

private:
    [[nodiscard]] double exactAt(qint64 nanoseconds) const;

    int m_rate;
    bool m_hasReport = false;
    qint64 m_when = 0; ///< ns, of the last report
    double m_frames = 0.0; ///< then, smoothed
    double m_pace = 1.0; ///< share of the rate at which it runs until the next report
};

} // namespace heihachi
