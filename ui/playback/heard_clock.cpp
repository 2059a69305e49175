#include "ui/playback/heard_clock.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kCatchUp = 0.5; // s in which what is missing is made up for
constexpr double kMostDraw = 0.2; // of the pace

} // namespace

double HeardClock::exactAt(qint64 nanoseconds) const
{
    const double since = std::clamp(double(nanoseconds - m_when) * 1e-9, 0.0, kPatience);
    return m_frames + since * m_rate * m_pace;
}

qint64 HeardClock::framesAt(qint64 nanoseconds) const
{
    return m_hasReport ? std::max<qint64>(0, std::llround(exactAt(nanoseconds))) : 0;
}

void HeardClock::report(qint64 nanoseconds, qint64 frames)
{
    const double now = m_hasReport ? exactAt(nanoseconds) : double(frames);
    const double lacking = (double(frames) - now) / m_rate; // s
    m_hasReport = true;
    m_when = nanoseconds;
    if (std::abs(lacking) > kJump) {
        m_frames = double(frames);
        m_pace = 1.0;
        return;
    }
    m_frames = now;
    m_pace = 1.0 + std::clamp(lacking / kCatchUp, -kMostDraw, kMostDraw);
}

} // namespace heihachi
