#include "core/base/time_text.h"

#include <QTest>

#include <limits>

using namespace heihachi;

class TestTimeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesPositions_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0:00:00.000");
        QTest::newRow("a mix") << 761.337 << QStringLiteral("0:12:41.337");
        QTest::newRow("rounds up into the next minute") << 59.9996 << QStringLiteral("0:01:00.000");
        QTest::newRow("ten hours") << 36000.5 << QStringLiteral("10:00:00.500");
        QTest::newRow("before the start") << -1.5 << QStringLiteral("−0:00:01.500");
        QTest::newRow("no negative zero") << -0.0001 << QStringLiteral("0:00:00.000");
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QStringLiteral("–");
    }

    void writesPositions()
    {
        QFETCH(const double, seconds);
        QFETCH(const QString, expected);
        QCOMPARE(timeText(seconds), expected);
    }

    void writesDurations()
    {
        QCOMPARE(durationText(8.6), QStringLiteral("9 s"));
        QCOMPARE(durationText(200.0), QStringLiteral("3 min 20 s"));
        QCOMPARE(durationText(3900.0), QStringLiteral("1 h 5 min"));
        QCOMPARE(durationText(-3.0), QStringLiteral("0 s"));
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_time_text.moc"
