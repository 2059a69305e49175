#include "ui/session/compare/linked_viewport.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace heihachi;

namespace {

constexpr double kTiny = 1e-9; // s, rounding

TimeMap linear(const TimeRange& a, const TimeRange& b)
{
    return TimeMap(std::vector{MapPiece{a, b}});
}

/// B runs at 1.05 of A and begins ten seconds later.
TimeMap slower()
{
    return linear({0.0, 100.0}, {10.0, 115.0});
}

/// A has twenty seconds that B lacks, B ten that A lacks.
TimeMap withGaps()
{
    return TimeMap({{{0.0, 40.0}, {0.0, 40.0}}, {{60.0, 80.0}, {40.0, 60.0}}, {{80.0, 100.0}, {70.0, 90.0}}});
}

struct Views
{
    TimeViewport a;
    TimeViewport b;
    LinkedViewport link{a, b};

    Views(double durationA, double durationB, TimeMap map = {})
    {
        a.reset(durationA);
        b.reset(durationB);
        link.setMap(std::move(map));
    }
};

bool isNear(const TimeRange& range, const TimeRange& expected)
{
    return std::abs(range.start - expected.start) < kTiny && std::abs(range.end - expected.end) < kTiny;
}

} // namespace

class TestLinkedViewport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFollowsTheOtherAtTheRate();
    void identityGivesEqualRanges();
    void followsThroughGaps();
    void staysWithinEachRecording_data();
    void staysWithinEachRecording();
    void theWholeOfBothDoesNotFight();
    void doesNotDrift_data();
    void doesNotDrift();
    void movesTheFollowerOnce();
    void anEmptyMapLinksNothing();
    void bGoesToAWhenItIsOpened();
    void pointersAreAtTheSamePlace();
    void thePlayheadIsThatOfA();
    void loopsBecomeTheirCounterparts();
};

void TestLinkedViewport::eachFollowsTheOtherAtTheRate()
{
    Views views(100.0, 125.0, slower());
    views.a.setRange({40.0, 60.0});
    QVERIFY(isNear(views.b.range(), {62.5 - 10.5, 62.5 + 10.5}));
    views.b.setRange({20.5, 31.0});
    QCOMPARE(views.b.range(), (TimeRange{20.5, 31.0}));
    QVERIFY(isNear(views.a.range(), {10.0, 20.0}));
    views.link.setMap(slower().mirrored()); // B follows at once
    QVERIFY(isNear(views.a.range(), {10.0, 20.0}));
    QVERIFY(isNear(views.b.range(), {0.0, 10.0 / 1.05})); // 15 s of A are 4.76 s of B
}

void TestLinkedViewport::identityGivesEqualRanges()
{
    const double duration = 1980.123456789;
    Views views(duration, duration, TimeMap::identity(duration));
    for (int i = 1; i < 500; ++i) {
        TimeViewport& leader = i % 3 == 0 ? views.b : views.a;
        const double start = duration * std::fmod(i * 0.6180339887498949, 1.0);
        leader.setRange({start, start + duration / (i * i)});
        QCOMPARE(views.b.range(), views.a.range()); // every bit
        leader.scrollBy(-0.1);
        leader.zoom(1.25, start);
        QCOMPARE(views.b.range(), views.a.range());
    }
    views.b.showAll();
    QCOMPARE(views.a.range(), (TimeRange{0.0, duration}));
}

void TestLinkedViewport::followsThroughGaps()
{
    Views views(100.0, 90.0, withGaps());
    views.a.setRange({65.0, 69.0});
    QVERIFY(isNear(views.b.range(), {45.0, 49.0}));
    views.a.setRange({48.0, 52.0}); // A alone: B waits where it goes on
    QVERIFY(isNear(views.b.range(), {38.0, 42.0}));
    views.b.setRange({63.0, 67.0}); // B alone
    QVERIFY(isNear(views.a.range(), {78.0, 82.0}));
    QCOMPARE(views.b.range(), (TimeRange{63.0, 67.0}));
}

void TestLinkedViewport::staysWithinEachRecording_data()
{
    QTest::addColumn<bool>("aLeads");
    QTest::addColumn<TimeRange>("lead");
    QTest::addColumn<TimeRange>("follow");
    QTest::addRow("start of A") << true << TimeRange{0.0, 10.0} << TimeRange{10.0, 20.5};
    QTest::addRow("end of A") << true << TimeRange{90.0, 100.0} << TimeRange{104.5, 115.0};
    QTest::addRow("start of B, before A") << false << TimeRange{0.0, 8.0} << TimeRange{0.0, 8.0 / 1.05};
    QTest::addRow("end of B, after A") << false << TimeRange{120.0, 125.0} << TimeRange{100.0 - 5.0 / 1.05, 100.0};
    QTest::addRow("whole of B") << false << TimeRange{0.0, 125.0} << TimeRange{0.0, 100.0};
}

void TestLinkedViewport::staysWithinEachRecording()
{
    QFETCH(const bool, aLeads);
    QFETCH(const TimeRange, lead);
    QFETCH(const TimeRange, follow);
    Views views(100.0, 125.0, slower());
    views.a.setRange({50.0, 51.0});
    TimeViewport& leader = aLeads ? views.a : views.b;
    leader.setRange(lead);
    QCOMPARE(leader.range(), lead); // however near the end the other one is
    QVERIFY(isNear((aLeads ? views.b : views.a).range(), follow));
}

void TestLinkedViewport::theWholeOfBothDoesNotFight()
{
    Views views(60.0, 100.0, linear({0.0, 60.0}, {20.0, 80.0}));
    views.a.setRange({10.0, 20.0});
    QSignalSpy moved(&views.a, &TimeViewport::rangeChanged);
    views.a.showAll();
    QCOMPARE(moved.count(), 1);
    QCOMPARE(views.a.range(), (TimeRange{0.0, 60.0}));
    QVERIFY(isNear(views.b.range(), {20.0, 80.0}));
    views.b.showAll(); // A can't show more than there is of it
    QCOMPARE(views.b.range(), (TimeRange{0.0, 100.0}));
    QCOMPARE(views.a.range(), (TimeRange{0.0, 60.0}));
    QCOMPARE(moved.count(), 1);
}

void TestLinkedViewport::doesNotDrift_data()
{
    QTest::addColumn<TimeMap>("map");
    QTest::addRow("identity") << TimeMap::identity(100.0);
    QTest::addRow("slower") << slower();
    QTest::addRow("third of the rate") << linear({0.0, 99.0}, {0.0, 33.0});
}

void TestLinkedViewport::doesNotDrift()
{
    QFETCH(const TimeMap, map);
    Views views(100.0, 125.0, map);
    views.a.setRange({40.0, 44.0});
    const TimeRange inA = views.a.range();
    const TimeRange inB = views.b.range();
    for (int i = 0; i < 100; ++i) {
        views.a.scrollBy(0.25);
        views.b.zoom(1.6, views.b.range().center());
        views.b.scrollBy(-0.4); // a quarter of the wider span
        views.a.zoom(1.0 / 1.6, views.a.range().center());
    }
    QVERIFY(isNear(views.a.range(), inA));
    QVERIFY(isNear(views.b.range(), inB));
}

void TestLinkedViewport::movesTheFollowerOnce()
{
    Views views(100.0, 125.0, slower());
    views.a.setRange({40.0, 60.0});
    QSignalSpy movedA(&views.a, &TimeViewport::rangeChanged);
    QSignalSpy movedB(&views.b, &TimeViewport::rangeChanged);
    views.a.scrollBy(0.3);
    QCOMPARE(movedA.count(), 1);
    QCOMPARE(movedB.count(), 1);
    views.b.zoom(2.0, 70.0);
    QCOMPARE(movedA.count(), 2);
    QCOMPARE(movedB.count(), 2);
}

void TestLinkedViewport::anEmptyMapLinksNothing()
{
    Views views(100.0, 125.0, slower());
    views.a.setPointer(50.0);
    views.a.setPlayhead(20.0);
    views.a.setLoop(TimeRange{10.0, 20.0});
    QVERIFY(views.b.pointer() && views.b.playhead() && views.b.loop());
    views.link.setMap({});
    QVERIFY(!views.b.pointer() && !views.b.playhead() && !views.b.loop());
    const TimeRange inB = views.b.range();
    views.a.setRange({1.0, 2.0});
    views.a.setPointer(51.0);
    views.a.setPlayhead(21.0);
    views.a.setLoop(TimeRange{10.0, 30.0});
    QCOMPARE(views.b.range(), inB);
    QVERIFY(!views.b.pointer() && !views.b.playhead() && !views.b.loop());
    views.b.reset(80.0); // another recording
    views.b.setRange({30.0, 40.0});
    views.b.setPointer(35.0);
    QCOMPARE(views.a.range(), (TimeRange{1.0, 2.0}));
    QCOMPARE(views.a.pointer(), std::optional(51.0));
    QCOMPARE(views.a.loop(), std::optional(TimeRange{10.0, 30.0}));
}

void TestLinkedViewport::bGoesToAWhenItIsOpened()
{
    Views views(100.0, 0.0, slower());
    views.a.setRange({40.0, 60.0});
    views.a.setPlayhead(50.0);
    views.b.reset(125.0);
    QCOMPARE(views.a.range(), (TimeRange{40.0, 60.0})); // although B says that it shows the whole now
    QVERIFY(isNear(views.b.range(), {52.0, 73.0}));
    QCOMPARE(views.b.playhead(), std::optional(62.5));
    views.b.scrollBy(1.0);
    QVERIFY(isNear(views.a.range(), {60.0, 80.0}));
    views.a.setRange({90.0, 100.0});
    views.b.reset(110.0); // ends before the place that A shows
    QCOMPARE(views.a.range(), (TimeRange{90.0, 100.0}));
    QVERIFY(isNear(views.b.range(), {99.5, 110.0}));
    views.a.reset(0.0); // closed
    views.b.showAll();
    QCOMPARE(views.a.range(), (TimeRange{0.0, 0.0}));
}

void TestLinkedViewport::pointersAreAtTheSamePlace()
{
    Views views(100.0, 90.0, withGaps());
    views.a.setPointer(65.0);
    QCOMPARE(views.b.pointer(), std::optional(45.0));
    views.a.setPointer(50.0); // nothing of it in B
    QVERIFY(!views.b.pointer());
    views.b.setPointer(75.0);
    QCOMPARE(views.a.pointer(), std::optional(85.0));
    QCOMPARE(views.b.pointer(), std::optional(75.0));
    views.b.setPointer(65.0); // nothing of it in A
    QVERIFY(!views.a.pointer());
    QCOMPARE(views.b.pointer(), std::optional(65.0));
    views.b.setPointer(75.0);
    views.b.setPointer(std::nullopt);
    QVERIFY(!views.a.pointer());

    const double duration = 1980.1;
    Views same(duration, duration, TimeMap::identity(duration));
    for (int i = 1; i < 200; ++i) {
        same.a.setPointer(duration * std::fmod(i * 0.6180339887498949, 1.0));
        QCOMPARE(same.b.pointer(), same.a.pointer());
    }
}

void TestLinkedViewport::thePlayheadIsThatOfA()
{
    Views views(100.0, 90.0, withGaps());
    views.a.setPlayhead(65.0);
    QCOMPARE(views.b.playhead(), std::optional(45.0));
    views.a.setPlayhead(50.0);
    QVERIFY(!views.b.playhead());
    views.a.setPlayhead(100.0);
    QCOMPARE(views.b.playhead(), std::optional(90.0));
    views.link.setMap(linear({0.0, 100.0}, {0.0, 50.0}));
    QCOMPARE(views.b.playhead(), std::optional(50.0));
    views.a.setPlayhead(std::nullopt);
    QVERIFY(!views.b.playhead());
}

void TestLinkedViewport::loopsBecomeTheirCounterparts()
{
    Views views(100.0, 90.0, withGaps());
    views.a.setLoop(TimeRange{30.0, 70.0}); // over the gap
    QCOMPARE(views.b.loop(), std::optional(TimeRange{30.0, 50.0}));
    views.a.setLoop(TimeRange{45.0, 55.0}); // within it
    QVERIFY(!views.b.loop());
    QVERIFY(views.a.loop());
    views.b.setLoop(TimeRange{55.0, 75.0});
    QCOMPARE(views.a.loop(), std::optional(TimeRange{75.0, 85.0}));
    QCOMPARE(views.b.loop(), std::optional(TimeRange{55.0, 75.0}));
    views.b.setLoop(std::nullopt);
    QVERIFY(!views.a.loop());
    Views same(90.0, 90.0, TimeMap::identity(90.0));
    same.a.setLoop(TimeRange{1.0 / 3.0, 200.0 / 3.0});
    QCOMPARE(same.b.loop(), same.a.loop());
}

QTEST_GUILESS_MAIN(TestLinkedViewport)
#include "tst_linked_viewport.moc"
