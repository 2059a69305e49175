#include "core/analysis/pipeline/progress_meter.h"

#include "core/jobs/time_left.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

ProgressMeter::ProgressMeter(Callback callback)
    : m_callback(std::move(callback))
{
}

bool ProgressMeter::enter(double begin, double end, const QString& activity)
{
    m_begin = begin;
    m_end = end;
    m_activity = activity;
    m_isOpenEnded = false;
    return advance(0.0, true);
}

bool ProgressMeter::update(double fractionOfPhase)
{
    m_isOpenEnded = false;
    return advance(fractionOfPhase, false);
}

bool ProgressMeter::updateOpenEnded(double done, double typical)
{
    m_isOpenEnded = true;
    return advance(1.0 - std::exp(-done / typical), false);
}

bool ProgressMeter::advance(double fractionOfPhase, bool isDue)
{
    constexpr std::chrono::milliseconds kInterval(40);
    if (!m_callback || isCancelled())
        return !isCancelled();
    const double whole = m_begin + (m_end - m_begin) * std::clamp(fractionOfPhase, 0.0, 1.0);
    m_fraction = std::max(m_fraction, std::min(1.0, whole));
    const Clock::time_point now = Clock::now();
    if (!isDue && now - m_lastCall < kInterval)
        return true;
    m_lastCall = now;
    const std::chrono::duration<double> elapsed = now - m_started;
    AnalysisProgress progress{m_fraction, m_activity, std::nullopt};
    if (!m_isOpenEnded)
        progress.secondsLeft = estimateSecondsLeft(elapsed.count(), m_fraction);
    if (!m_callback(progress))
        m_cancelled.store(true, std::memory_order_relaxed);
    return !isCancelled();
}

} // namespace heihachi
