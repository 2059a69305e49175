#include "ui/views/timeline/time_ticks.h"

#include "core/audio/source_info.h"

#include <QTest>

#include <cmath>

using namespace heihachi;

class TestTimeTicks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void labelsAreExact_data();
    void labelsAreExact();
    void showsSamples();
    void firstIndexIsAtOrAfter();
};

void TestTimeTicks::labelsNeverOverlap_data()
{
    QTest::addColumn<double>("span");
    QTest::addColumn<double>("pixels");
    for (const double span : {0.0005, 0.004, 0.1, 1.0, 17.0, 60.0, 2000.0, 36000.0, 400000.0})
        for (const double pixels : {300.0, 1600.0, 3840.0})
            QTest::addRow("%g s on %g px", span, pixels) << span << pixels;
}

void TestTimeTicks::labelsNeverOverlap()
{
    QFETCH(const double, span);
    QFETCH(const double, pixels);
    const auto width = [](int decimals) { return 50.0 + 7.0 * decimals; };
    const TimeTicks ticks = timeTicksFor({0.0, span}, pixels, width, 20.0);
    const double distance = ticks.majorStep / span * pixels;
    QVERIFY(distance >= width(ticks.decimals) + 20.0 || ticks.majorStep >= 86400.0);
    QVERIFY(distance <= 6.0 * (width(6) + 20.0)); // and there are not too few
    // Every label says exactly where its tick is.
    const double units = ticks.majorStep * std::pow(10.0, ticks.decimals);
    QVERIFY(std::abs(units - std::round(units)) < 1e-6);
    QVERIFY(ticks.minorStep <= ticks.majorStep);
    QVERIFY(ticks.minorStep / span * pixels >= 3.9);
}

void TestTimeTicks::labelsAreExact_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::addRow("zero") << 0.0 << 0 << QStringLiteral("0:00:00");
    QTest::addRow("minutes") << 761.337 << 3 << QStringLiteral("0:12:41.337");
    QTest::addRow("rounds up through all fields") << 3599.9996 << 3 << QStringLiteral("1:00:00.000");
    QTest::addRow("ten hours") << 36000.0 << 0 << QStringLiteral("10:00:00");
    QTest::addRow("microseconds") << 1.000001 << 6 << QStringLiteral("0:00:01.000001");
    QTest::addRow("negative is zero") << -1.0 << 1 << QStringLiteral("0:00:00.0");
}

void TestTimeTicks::labelsAreExact()
{
    QFETCH(const double, seconds);
    QFETCH(const int, decimals);
    QTEST(tickText(seconds, decimals), "text");
}

void TestTimeTicks::showsSamples()
{
    const auto width = [](int) { return 80.0; };
    const TimeTicks ticks = timeTicksFor({10.0, 10.0005}, 1600.0, width, 20.0);
    QCOMPARE(ticks.minorStep, 1.0 / kAnalysisRate);
}

void TestTimeTicks::firstIndexIsAtOrAfter()
{
    QCOMPARE(TimeTicks::firstIndex(0.0, 0.1), 0);
    QCOMPARE(TimeTicks::firstIndex(0.3, 0.1), 3); // 0.3 / 0.1 is a little less than 3 in binary
    QCOMPARE(TimeTicks::firstIndex(0.31, 0.1), 4);
}

QTEST_GUILESS_MAIN(TestTimeTicks)
#include "tst_time_ticks.moc"
