#pragma once

#include "core/compare/run_comparison.h"
#include "ui/session/compare/difference_filter.h"

/// Two runs that differ in every way once, compared by the program itself.
namespace heihachi::test {

inline AnalysisResultPtr runWith(std::vector<DrumHit> hits, double duration = 10.0)
{
    auto run = std::make_shared<AnalysisResult>();
    run->source.info.path = QStringLiteral("/music/mix.wav");
    run->source.contentHash = QByteArray(32, 'm');
    run->source.durationSeconds = duration;
    run->run.startedUtc = QDateTime(QDate(2024, 5, 3), QTime(12, 30), Qt::UTC);
    run->run.programVersion = QStringLiteral("0.1.0");
    run->run.stages.push_back({QStringLiteral("drum_hits"), 1, StageStatus::Done, QString(), 0.0});
    run->drumHits = std::move(hits);
    return run;
}

inline AnalysisResultPtr runA()
{
    return runWith({{1.0, DrumClass::Kick, 0.9F, 0.8F, {}, {}}, {2.0, DrumClass::Snare, 0.8F, 0.5F, {}, {}},
        {3.0, DrumClass::Tom, 0.6F, 0.5F, {}, {}}, {4.0, DrumClass::HiHat, 0.4F, 0.5F, {}, {}},
        {5.0, DrumClass::Cymbal, 0.7F, 0.5F, {}, {}}});
}

/// Against A: the kick is kept, the snare 12 ms later, the tom a snare, the hi-hat surer, the cymbal lost, and at 6 s a
/// kick added.
inline AnalysisResultPtr runB()
{
    return runWith({{1.0, DrumClass::Kick, 0.9F, 0.8F, {}, {}}, {2.012, DrumClass::Snare, 0.8F, 0.5F, {}, {}},
        {3.0, DrumClass::Snare, 0.6F, 0.5F, {}, {}}, {4.0, DrumClass::HiHat, 0.8F, 0.5F, {}, {}},
        {6.0, DrumClass::Kick, 0.5F, 0.5F, {}, {}}});
}

inline RunComparisonPtr compared(const AnalysisResultPtr& a, const AnalysisResultPtr& b)
{
    return compareRuns(a, b, TimeMap::identity(a->source.durationSeconds)).value_or(nullptr);
}

/// Every event that passes the filter, by time.
inline std::vector<DifferenceRef> shownOf(const RunComparison& comparison, const DifferenceFilter& filter)
{
    std::vector<DifferenceRef> refs;
    for (const ComparedPart part : kComparedParts)
        if (const auto& events = comparison.part(part))
            for (int i = 0; i < int(events->events.size()); ++i)
                if (filter.passes(comparison, {part, i}, false))
                    refs.push_back({part, i});
    std::ranges::stable_sort(
        refs, {}, [&](const DifferenceRef& ref) { return comparison.part(ref.part)->events[size_t(ref.index)].timeA; });
    return refs;
}

inline DifferenceFilter everything()
{
    DifferenceFilter filter;
    filter.kinds = {kDifferenceKinds.begin(), kDifferenceKinds.end()};
    return filter;
}

} // namespace heihachi::test
