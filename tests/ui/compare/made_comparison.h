#pragma once

#include "core/compare/run_comparison.h"
#include "tests/ui/timeline/timeline_fixture.h"
#include "ui/views/compare/difference_index.h"

#include <algorithm>
#include <numeric>

/// Comparisons made by hand, so that what views show does not hang on the matching.
namespace heihachi::test {

inline DrumHit hitAt(double time, DrumClass drumClass, float confidence = 0.8F, float velocity = 0.5F)
{
    return {time, drumClass, confidence, velocity, {}, {}};
}

/// Of 20 s, every kind once: a kick that stays (1 s), a snare that moves by 400 ms (4 s), a snare that becomes a kick
/// (7 s), a hi-hat that is rescored (10 s), a tom that is lost (13 s) and a cymbal that is added (16 s); a beat that is
/// lost (2 s).
inline std::shared_ptr<RunComparison> madeComparison()
{
    auto a = std::make_shared<AnalysisResult>();
    auto b = std::make_shared<AnalysisResult>();
    for (const auto& run : {a, b}) {
        run->source.info.path = QStringLiteral("/music/test.wav");
        run->source.durationSeconds = kTestSeconds;
        run->run.stages.push_back({QStringLiteral("drum_hits"), 1, StageStatus::Done, QString(), 0.0});
    }
    a->drumHits = {hitAt(1.0, DrumClass::Kick), hitAt(4.0, DrumClass::Snare), hitAt(7.0, DrumClass::Snare, 0.81F),
        hitAt(10.0, DrumClass::HiHat), hitAt(13.0, DrumClass::Tom)};
    b->drumHits = {hitAt(1.0, DrumClass::Kick), hitAt(4.4, DrumClass::Snare), hitAt(7.0042, DrumClass::Kick, 0.64F),
        hitAt(10.0, DrumClass::HiHat, 0.3F), hitAt(16.0, DrumClass::Cymbal)};
    auto grid = std::make_shared<BeatGrid>();
    grid->beats = {{2.0, 3, 1, 120.0, 0.9F}};
    grid->sections.push_back({});
    grid->sections.back().range = {0.0, kTestSeconds};
    grid->sections.back().bpm = 120.0;
    a->beatGrid = grid;
    b->beatGrid = std::make_shared<BeatGrid>();

    auto comparison = std::make_shared<RunComparison>();
    comparison->a = a;
    comparison->b = b;
    comparison->map = TimeMap::identity(kTestSeconds);
    using Kind = DifferenceKind;
    comparison->hits.emplace();
    comparison->hits->events = {{Kind::Kept, 0, 0, 1.0, 1.0, 0.0, 0.0, 0.0},
        {Kind::Moved, 1, 1, 4.0, 4.4, 0.4, 0.0, 0.0}, {Kind::Relabelled, 2, 2, 7.0, 7.0042, 0.0042, -0.17, 0.0},
        {Kind::Rescored, 3, 3, 10.0, 10.0, 0.0, -0.5, 0.0}, {Kind::Lost, 4, -1, 13.0, 13.0, {}, {}, {}},
        {Kind::Added, -1, 4, 16.0, 16.0, {}, {}, {}}};
    comparison->beats.emplace();
    comparison->beats->events = {{Kind::Lost, 0, -1, 2.0, 2.0, {}, {}, {}}};
    return comparison;
}

/// All that differs.
inline std::vector<DifferenceRef> allOf(const RunComparison& comparison, bool keptToo = false)
{
    std::vector<DifferenceRef> refs;
    for (const ComparedPart part : kComparedParts)
        if (const auto& events = comparison.part(part))
            for (int i = 0; i < int(events->events.size()); ++i)
                if (keptToo || events->events[size_t(i)].kind != DifferenceKind::Kept)
                    refs.push_back({part, i});
    return refs;
}

/// A lost hit every millisecond from 1 s on, the classes in turn.
inline std::shared_ptr<RunComparison> denseComparison(int count)
{
    auto comparison = madeComparison();
    auto a = std::make_shared<AnalysisResult>(*comparison->a);
    a->drumHits.emplace();
    comparison->hits->events.clear();
    comparison->beats.reset();
    for (int i = 0; i < count; ++i) {
        const double time = 1.0 + 0.001 * i;
        a->drumHits->push_back(hitAt(time, kDrumClasses[size_t(i % kDrumClassCount)]));
        comparison->hits->events.push_back({DifferenceKind::Lost, i, -1, time, time, {}, {}, {}});
    }
    comparison->a = a;
    return comparison;
}

/// B has 5 s before A begins; A has 4 s (8 s to 12 s) that B lacks; then B runs 10 % faster.
inline TimeMap madeMap()
{
    return TimeMap({{{0.0, 8.0}, {5.0, 13.0}, 1.0F}, {{12.0, 20.0}, {13.0, 20.2}, 0.5F}});
}

inline int countOf(const QImage& image, const QRect& area, const QColor& color)
{
    int count = 0;
    const QRect within = area.intersected(image.rect());
    for (int y = within.top(); y <= within.bottom(); ++y)
        for (int x = within.left(); x <= within.right(); ++x)
            count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    return count;
}

} // namespace heihachi::test
