#pragma once

#include "core/compare/run_comparison.h"
#include "tests/support/sample_result.h"

#include <QTest>

#include <random>

/// Made pairs of runs of which it is known what differs.
namespace heihachi::test {

/// A number of [0, 1), the same on every machine.
inline double uniform(std::mt19937& random)
{
    return double(random()) / 4294967296.0;
}

inline DrumHit hitAt(double time, DrumClass drumClass = DrumClass::Kick, double confidence = 0.5, double velocity = 0.5)
{
    return {time, drumClass, float(confidence), float(velocity), {}, {}};
}

/// A run with these hits and nothing else to compare; of one recording with every other one.
inline AnalysisResultPtr runOf(std::vector<DrumHit> hits)
{
    auto run = std::make_shared<AnalysisResult>(*makeResult(1, 0));
    run->drumHits = std::move(hits);
    return run;
}

inline RunComparisonPtr compared(const AnalysisResultPtr& a, const AnalysisResultPtr& b,
    const TimeMap& map = TimeMap::identity(10000.0), const CompareTolerances& tolerances = {})
{
    const auto comparison = compareRuns(a, b, map, tolerances);
    return comparison ? comparison.value() : nullptr;
}

inline RunComparisonPtr comparedHits(std::vector<DrumHit> a, std::vector<DrumHit> b,
    const TimeMap& map = TimeMap::identity(10000.0), const CompareTolerances& tolerances = {})
{
    return compared(runOf(std::move(a)), runOf(std::move(b)), map, tolerances);
}

/// "kept 0-0 1-2, lost 2, added 1": what became of the events, in their order.
inline QString textOf(const ComparedEvents& events)
{
    QStringList words;
    for (const EventDifference& event : events.events)
        words += QStringLiteral("%1 %2-%3").arg(differenceKindId(event.kind)).arg(event.a).arg(event.b);
    return words.join(QStringLiteral(", "));
}

} // namespace heihachi::test
