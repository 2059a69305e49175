#include "core/jobs/time_left.h"

#include <QtTest>

#include <limits>

using namespace heihachi;

class TestTimeLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByTheRateSoFar()
    {
        QCOMPARE(estimateSecondsLeft(10.0, 0.25).value(), 30.0);
        QCOMPARE(estimateSecondsLeft(10.0, 1.0).value(), 0.0);
    }

    void saysNothingTooSoon()
    {
        QVERIFY(!estimateSecondsLeft(0.1, 0.5));
        QVERIFY(!estimateSecondsLeft(10.0, 0.0));
        QVERIFY(!estimateSecondsLeft(10.0, 0.001));
        QVERIFY(!estimateSecondsLeft(10.0, std::numeric_limits<double>::quiet_NaN()));
    }
};

QTEST_GUILESS_MAIN(TestTimeLeft)
#include "tst_time_left.moc"
