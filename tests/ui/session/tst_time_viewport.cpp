#include "ui/session/time_viewport.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace heihachi;

namespace {
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
} // namespace

class TestTimeViewport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void resetShowsTheWhole();
    void refusesSillyDurations();
    void clampsRanges_data();
    void clampsRanges();
    void ignoresNaN();
    void zoomKeepsTheAnchor_data();
    void zoomKeepsTheAnchor();
    void zoomStopsAtTheLimits();
    void showsRecordingsShorterThanTheMinimum();
    void scrollsByPartsOfTheSpan();
    void centersAndReveals();
    void signalsOnlyChanges();
    void pointerComesAndGoes();
};

void TestTimeViewport::startsEmpty()
{
    TimeViewport viewport;
    QCOMPARE(viewport.duration(), 0.0);
    QVERIFY(viewport.range().isEmpty());
    viewport.zoom(2.0, 1.0);
    viewport.scrollBy(1.0);
    viewport.setRange({1.0, 2.0});
    QCOMPARE(viewport.range(), (TimeRange{0.0, 0.0}));
}

void TestTimeViewport::resetShowsTheWhole()
{
    TimeViewport viewport;
    QSignalSpy durations(&viewport, &TimeViewport::durationChanged);
    viewport.reset(100.0);
    viewport.setRange({10.0, 20.0});
    viewport.reset(50.0);
    QCOMPARE(viewport.range(), (TimeRange{0.0, 50.0}));
    QCOMPARE(durations.count(), 2);
}

void TestTimeViewport::refusesSillyDurations()
{
    TimeViewport viewport;
    for (const double silly : {-1.0, kNaN, kInfinity}) {
        viewport.reset(silly);
        QCOMPARE(viewport.duration(), 0.0);
    }
}

void TestTimeViewport::clampsRanges_data()
{
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::addColumn<double>("expectedStart");
    QTest::addColumn<double>("expectedEnd");
    QTest::addRow("inside") << 10.0 << 20.0 << 10.0 << 20.0;
    QTest::addRow("before the start keeps its span") << -5.0 << 5.0 << 0.0 << 10.0;
    QTest::addRow("after the end keeps its span") << 95.0 << 105.0 << 90.0 << 100.0;
    QTest::addRow("longer than all") << -5.0 << 500.0 << 0.0 << 100.0;
    QTest::addRow("empty becomes the shortest") << 10.0 << 10.0 << 10.0 << 10.0 + TimeViewport::kMinimumSpan;
    QTest::addRow("turned round becomes the shortest") << 10.0 << 5.0 << 10.0 << 10.0 + TimeViewport::kMinimumSpan;
    QTest::addRow("shortest at the end") << 100.0 << 100.0 << 100.0 - TimeViewport::kMinimumSpan << 100.0;
}

void TestTimeViewport::clampsRanges()
{
    QFETCH(const double, start);
    QFETCH(const double, end);
    QFETCH(const double, expectedStart);
    QFETCH(const double, expectedEnd);
    TimeViewport viewport;
    viewport.reset(100.0);
    viewport.setRange({start, end});
    QVERIFY(std::abs(viewport.range().start - expectedStart) < 1e-9);
    QVERIFY(std::abs(viewport.range().end - expectedEnd) < 1e-9);
}

void TestTimeViewport::ignoresNaN()
{
    TimeViewport viewport;
    viewport.reset(100.0);
    viewport.setRange({10.0, 20.0});
    for (const double silly : {kNaN, kInfinity, -kInfinity}) {
        viewport.setRange({silly, 20.0});
        viewport.setRange({10.0, silly});
        viewport.zoom(silly, 15.0);
        viewport.zoom(2.0, silly);
        viewport.scrollBy(silly);
        viewport.centerOn(silly);
        viewport.reveal(silly, 1.0);
        viewport.setPointer(silly);
        QVERIFY(!viewport.pointer());
    }
    viewport.zoom(0.0, 15.0);
    viewport.zoom(-1.0, 15.0);
    QCOMPARE(viewport.range(), (TimeRange{10.0, 20.0}));
}

void TestTimeViewport::zoomKeepsTheAnchor_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("anchor");
    for (const double factor : {2.0, 1.25, 0.8, 0.5, 1000.0})
        for (const double anchor : {40.0, 47.5, 60.0})
            QTest::addRow("×%g at %g s", factor, anchor) << factor << anchor;
}

void TestTimeViewport::zoomKeepsTheAnchor()
{
    QFETCH(const double, factor);
    QFETCH(const double, anchor);
    TimeViewport viewport;
    viewport.reset(100.0);
    viewport.setRange({40.0, 60.0});
    viewport.zoom(factor, anchor);
    const TimeRange range = viewport.range();
    QVERIFY(std::abs(range.length() - 20.0 / factor) < 1e-9);
    QVERIFY(std::abs((anchor - range.start) / range.length() - (anchor - 40.0) / 20.0) < 1e-6);
}

void TestTimeViewport::zoomStopsAtTheLimits()
{
    TimeViewport viewport;
    viewport.reset(36000.0);
    for (int i = 0; i < 200; ++i)
        viewport.zoom(2.0, 35999.9);
    QVERIFY(std::abs(viewport.range().length() - TimeViewport::kMinimumSpan) < 1e-9);
    for (int i = 0; i < 200; ++i)
        viewport.zoom(0.5, 0.0);
    QCOMPARE(viewport.range(), (TimeRange{0.0, 36000.0}));
}

void TestTimeViewport::showsRecordingsShorterThanTheMinimum()
{
    TimeViewport viewport;
    viewport.reset(0.0001);
    viewport.zoom(10.0, 0.0);
    QCOMPARE(viewport.range(), (TimeRange{0.0, 0.0001}));
}

void TestTimeViewport::scrollsByPartsOfTheSpan()
{
    TimeViewport viewport;
    viewport.reset(100.0);
    viewport.setRange({40.0, 50.0});
    viewport.scrollBy(0.1);
    QCOMPARE(viewport.range(), (TimeRange{41.0, 51.0}));
    viewport.scrollBy(-1.0);
    QCOMPARE(viewport.range(), (TimeRange{31.0, 41.0}));
    viewport.scrollBy(-10.0);
    QCOMPARE(viewport.range(), (TimeRange{0.0, 10.0}));
}

void TestTimeViewport::centersAndReveals()
{
    TimeViewport viewport;
    viewport.reset(100.0);
    viewport.setRange({40.0, 50.0});
    viewport.centerOn(70.0);
    QCOMPARE(viewport.range(), (TimeRange{65.0, 75.0}));
    viewport.reveal(20.0, 2.0);
    QCOMPARE(viewport.range(), (TimeRange{19.0, 21.0}));
    viewport.reveal(30.0, 8.0); // already closer
    QCOMPARE(viewport.range(), (TimeRange{29.0, 31.0}));
    viewport.showAll();
    QCOMPARE(viewport.range(), (TimeRange{0.0, 100.0}));
}

void TestTimeViewport::signalsOnlyChanges()
{
    TimeViewport viewport;
    viewport.reset(100.0);
    QSignalSpy ranges(&viewport, &TimeViewport::rangeChanged);
    viewport.setRange({0.0, 100.0});
    viewport.showAll();
    viewport.scrollBy(1.0);
    QCOMPARE(ranges.count(), 0);
    viewport.setRange({0.0, 99.0});
    QCOMPARE(ranges.count(), 1);
}

void TestTimeViewport::pointerComesAndGoes()
{
    TimeViewport viewport;
    viewport.reset(100.0);
    QSignalSpy pointers(&viewport, &TimeViewport::pointerChanged);
    viewport.setPointer(5.0);
    viewport.setPointer(5.0);
    QCOMPARE(pointers.count(), 1);
    QCOMPARE(viewport.pointer(), std::optional(5.0));
    viewport.reset(50.0);
    QVERIFY(!viewport.pointer());
}

QTEST_GUILESS_MAIN(TestTimeViewport)
#include "tst_time_viewport.moc"
