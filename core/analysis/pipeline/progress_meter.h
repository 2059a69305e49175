#pragma once

#include "core/analysis/pipeline/analyzer.h"

#include <atomic>
#include <chrono>
#include <optional>

namespace heihachi {

/// Turns the progress of the phases of an analysis into one line that never falls, and remembers a cancel.
/// Thread: the one that runs the analysis; isCancelled() any.
class ProgressMeter
{
public:
    using Callback = std::function<bool(const AnalysisProgress&)>;

    explicit ProgressMeter(Callback callback);

    /// Begins a phase that covers [begin, end] of the whole, and reports it. False when asked to stop.
    bool enter(double begin, double end, const QString& activity);
    /// Fraction of the current phase, 0 to 1. Calls back at most 25 times a second. False when asked to stop.
    bool update(double fractionOfPhase);
    /// As update() for a phase whose end is not known: approaches the end of the phase, and gives no time left.
    bool updateOpenEnded(double done, double typical);
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    using Clock = std::chrono::steady_clock;
    bool advance(double fractionOfPhase, bool isDue);

    Callback m_callback;
    std::atomic<bool> m_cancelled{false};
    Clock::time_point m_started = Clock::now();
    Clock::time_point m_lastCall;
    double m_begin = 0.0;
    double m_end = 1.0;
    double m_fraction = 0.0;
    bool m_isOpenEnded = false;
    QString m_activity;
};

} // namespace heihachi
