#include "ui/views/common/linear_ticks.h"
#include "ui/views/common/stale_until_shown.h"

#include <QTest>
#include <QWidget>

#include <limits>

using namespace heihachi;

class TestStaleUntilShown final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNoWorkWhileHidden()
    {
        QWidget widget;
        int done = 0;
        StaleUntilShown stale(widget, [&done] { ++done; });
        stale.request();
        stale.request();
        QCOMPARE(done, 0);
        widget.show();
        QCOMPARE(done, 1);
        stale.request();
        QCOMPARE(done, 2);
        widget.hide();
        widget.show(); // nothing has changed
        QCOMPARE(done, 2);
        widget.hide();
        stale.request();
        QVERIFY(stale.isStale());
        stale.refreshNow();
        stale.refreshNow();
        QCOMPARE(done, 3);
    }

    void ticksAreRoundNumbers_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<int>("limit");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("step");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("decimals");
        QTest::newRow("0 to 1") << 0.0 << 1.0 << 6 << 0.0 << 0.2 << 6 << 1;
        QTest::newRow("narrow") << 0.413 << 0.437 << 5 << 0.415 << 0.005 << 5 << 3;
        QTest::newRow("hits a second") << 0.0 << 37.0 << 4 << 0.0 << 10.0 << 4 << 0;
        QTest::newRow("only two") << 0.0 << 1.0 << 2 << 0.0 << 1.0 << 2 << 0;
    }

    void ticksAreRoundNumbers()
    {
        QFETCH(const double, least);
        QFETCH(const double, most);
        QFETCH(const int, limit);
        QFETCH(const double, first);
        QFETCH(const double, step);
        QFETCH(const int, count);
        QFETCH(const int, decimals);
        const LinearTicks ticks = LinearTicks::of(least, most, limit);
        QVERIFY(std::abs(ticks.first - first) < 1e-9);
        QVERIFY(std::abs(ticks.step - step) < 1e-9);
        QCOMPARE(ticks.count, count);
        QCOMPARE(ticks.decimals, decimals);
    }

    void nothingHasNoTicks()
    {
        QCOMPARE(LinearTicks::of(1.0, 1.0, 5).count, 0);
        QCOMPARE(LinearTicks::of(0.0, std::numeric_limits<double>::quiet_NaN(), 5).count, 0);
    }
};

QTEST_MAIN(TestStaleUntilShown)
#include "tst_stale_until_shown.moc"
