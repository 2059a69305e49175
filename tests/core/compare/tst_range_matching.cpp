#include "core/compare/range_matching.h"
#include "tests/core/compare/made_pair.h"

#include <cmath>
#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

TempoSection section(double start, double end, double bpm = 174.0)
{
    TempoSection made;
    made.range = {start, end};
    made.bpm = bpm;
    made.confidence = 0.8F;
    return made;
}

Annotation segment(double start, double end, const char* label = "drop")
{
    return {1, Annotation::Kind::Segment, start, end, {}, QString::fromLatin1(label)};
}

Annotation transition(double start, double end, std::optional<double> mixPoint = {})
{
    return {1, Annotation::Kind::Transition, start, end, mixPoint, QStringLiteral("fade")};
}

ComparedEvents sections(const std::vector<TempoSection>& a, const std::vector<TempoSection>& b,
    const TimeMap& map = TimeMap::identity(1000.0))
{
    return matchSections(a, b, map, {});
}

ComparedEvents annotations(const std::vector<Annotation>& a, const std::vector<Annotation>& b,
    Annotation::Kind kind = Annotation::Kind::Segment, const TimeMap& map = TimeMap::identity(1000.0))
{
    return matchAnnotations(a, b, kind, map, {});
}

} // namespace

class TestRangeMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryKindOfSection()
    {
        std::vector<TempoSection> a{section(0.0, 100.0), section(100.0, 200.0), section(200.0, 300.0),
            section(300.0, 400.0), section(400.0, 500.0), section(600.0, 700.0)};
        std::vector<TempoSection> b{section(0.0, 99.0), section(102.0, 200.0), section(200.0, 300.0, 173.0),
            section(300.0, 400.0), section(400.0, 500.0), section(800.0, 900.0)};
        b[3].beatsPerBar = 3;
        b[4].isHalfTimeFeel = true;
        const ComparedEvents events = sections(a, b);
        QCOMPARE(textOf(events),
            QStringLiteral("kept 0-0, moved 1-1, rescored 2-2, relabelled 3-3, relabelled 4-4, lost 5--1, added -1-5"));
        QCOMPARE(events.events[1].shift, std::optional(2.0));
        QCOMPARE(events.events[2].valueChange, std::optional(-1.0));
        QCOMPARE(events.events[0].confidenceChange, std::optional(0.0));
    }

    void pairsThoseThatOverlapMost()
    {
        // B cut A's first section in three.
        QCOMPARE(textOf(sections({section(0.0, 100.0), section(100.0, 200.0)},
                     {section(0.0, 20.0), section(20.0, 95.0), section(95.0, 100.0), section(100.0, 200.0)})),
            QStringLiteral("moved 0-1, added -1-0, added -1-2, kept 1-3"));
        // A little of each other is not the same section.
        QCOMPARE(
            textOf(sections({section(0.0, 100.0)}, {section(90.0, 300.0)})), QStringLiteral("lost 0--1, added -1-0"));
        QCOMPARE(textOf(sections({}, {section(0.0, 1.0)})), QStringLiteral("added -1-0"));
    }

    void cutsToWhatIsShared()
    {
        // A track of five minutes in a mix, slower by 5 %, without its first and last 20 s.
        const TimeMap map({{{600.0, 860.0}, {20.0, 293.0}, 1.0F}});
        const ComparedEvents events
            = sections({section(0.0, 500.0), section(500.0, 2000.0, 174.0)}, {section(0.0, 313.0, 174.0 / 1.05)}, map);
        QCOMPARE(textOf(events), QStringLiteral("kept 1-0"));
        QCOMPARE(events.uncomparedA, (std::vector<int>{0}));
        QCOMPARE(events.events[0].timeA, 600.0);
    }

    void mendsWhatLiesBesideAPassageOfOneRecording()
    {
        // A goes on for a minute at 100 s, and B lacks that: ends at the seam are the same.
        const TimeMap map({{{0.0, 100.0}, {0.0, 100.0}, 1.0F}, {{160.0, 300.0}, {100.0, 240.0}, 1.0F}});
        QCOMPARE(textOf(sections(
                     {section(0.0, 130.0), section(130.0, 300.0)}, {section(0.0, 100.0), section(100.0, 240.0)}, map)),
            QStringLiteral("kept 0-0, kept 1-1"));
        const ComparedEvents within = sections({section(110.0, 150.0)}, {}, map);
        QCOMPARE(within.uncomparedA, (std::vector<int>{0}));
    }

    void findsEveryKindOfSegment()
    {
        const std::vector<Annotation> a{segment(0.0, 10.0, "intro"), transition(5.0, 9.0), segment(10.0, 50.0),
            segment(50.0, 60.0), segment(60.0, 70.0)};
        const std::vector<Annotation> b{
            segment(0.9, 11.0, "intro"), segment(12.0, 50.0), segment(50.0, 60.0, "break"), segment(900.0, 910.0)};
        QCOMPARE(
            textOf(annotations(a, b)), QStringLiteral("kept 0-0, moved 2-1, relabelled 3-2, lost 4--1, added -1-3"));
        QCOMPARE(annotations(a, b).events[1].valueChange, std::optional(-2.0));
    }

    void comparesTransitions()
    {
        const auto kind = Annotation::Kind::Transition;
        QCOMPARE(textOf(annotations({transition(5.0, 9.0, 7.0)}, {transition(5.5, 9.5, 7.9)}, kind)),
            QStringLiteral("kept 0-0"));
        QCOMPARE(textOf(annotations({transition(5.0, 9.0, 7.0)}, {transition(5.0, 9.0, 8.1)}, kind)),
            QStringLiteral("moved 0-0"));
        // Cuts have no length.
        QCOMPARE(textOf(annotations({transition(5.0, 5.0)}, {transition(6.0, 6.0)}, kind)), QStringLiteral("kept 0-0"));
        QCOMPARE(textOf(annotations({transition(5.0, 5.0)}, {transition(6.1, 6.1)}, kind)),
            QStringLiteral("lost 0--1, added -1-0"));
        QCOMPARE(
            textOf(annotations({transition(5.0, 5.0)}, {transition(2.0, 8.0)}, kind)), QStringLiteral("moved 0-0"));
    }

    void copesWithRangesThatAreNone()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const ComparedEvents events
            = annotations({segment(nan, 5.0), segment(9.0, 5.0), segment(2000.0, 2100.0)}, {segment(5.0, 9.0)});
        QCOMPARE(textOf(events), QStringLiteral("kept 1-0"));
        QCOMPARE(events.uncomparedA, (std::vector<int>{0, 2}));
        QCOMPARE(annotations({segment(0.0, 1.0)}, {segment(0.0, 1.0)}, Annotation::Kind::Segment, {}).uncomparedB,
            (std::vector<int>{0}));
    }

    void mirrors()
    {
        std::mt19937 random(9);
        for (int i = 0; i < 300; ++i) {
            const auto made = [&] {
                std::vector<Annotation> segments;
                for (int k = int(uniform(random) * 9.0); k > 0; --k) {
                    const double start = std::floor(40.0 * uniform(random));
                    segments.push_back(segment(start, start + std::floor(12.0 * uniform(random)), k % 2 ? "a" : "b"));
                }
                return segments;
            };
            const auto a = made();
            const auto b = made();
            const ComparedEvents one = annotations(a, b);
            const ComparedEvents other = annotations(b, a);
            QCOMPARE(one.events.size(), other.events.size());
            for (const EventDifference& event : one.events)
                QVERIFY(std::ranges::any_of(other.events, [&](const EventDifference& turned) {
                    const bool isAlone = !event.isPair();
                    return turned.a == event.b && turned.b == event.a && (isAlone || turned.kind == event.kind)
                        && turned.timeA == event.timeB && turned.timeB == event.timeA
                        && (isAlone || *turned.shift == -*event.shift);
                }));
        }
    }
};

QTEST_GUILESS_MAIN(TestRangeMatching)
#include "tst_range_matching.moc"
