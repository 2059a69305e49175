#include "core/analysis/patterns/known_patterns.h"
#include "tests/core/analysis/patterns/made_song.h"

#include <QtTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

QString nameIdOf(const MadeBar& bar)
{
    const auto name = nameOfBar(matrixOf(bar));
    return name ? name->id : QString();
}

void addRow(const char* id, const MadeBar& bar)
{
    QTest::addRow("%s %s %s", id, bar.kick, bar.snare) << bar << QString::fromLatin1(id);
}

} // namespace

Q_DECLARE_METATYPE(MadeBar)

/// Names of known patterns and of what is near them.
class TestKnownPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownBarsHaveTheirNames_data()
    {
        QTest::addColumn<MadeBar>("bar");
        QTest::addColumn<QString>("id");
        addRow("two_step", kTwoStep);
        addRow("steppers", {"x.....x...x.....", "....x.......x...", kEighths});
        addRow("backbeat", {"x.......x.......", "....x.......x...", kEighths});
        addRow("four_on_the_floor", kFourOnTheFloor);
        addRow("four_on_the_floor", {"x...x...x...x...", nullptr, nullptr});
        addRow("dembow", {"x...x...x...x...", "...x..x....x..x.", kEighths});
        addRow("half_time", {"x...............", "........x.......", kEighths});
        addRow("amen", {"x.x.......xx....", "....x..o.o..x..o", kEighths});
        addRow("amen", {"x.x.......x.....", "....x..o.o....x.", kEighths}); // its third bar
        addRow("amen", {"..xx......x.....", ".o..x..o.o....x.", "x.x.x.x.x.....x.", nullptr, "..........x....."});
        addRow("breakbeat", {"x.x.......x.....", "....x.......x...", kEighths});
    }

    void knownBarsHaveTheirNames()
    {
        QFETCH(const MadeBar, bar);
        QFETCH(const QString, id);
        const auto name = nameOfBar(matrixOf(bar));
        QVERIFY(name);
        QCOMPARE(name->id, id);
        QVERIFY(name->score > 0.85F && name->score <= 1.0F);
        QVERIFY(patternName(id) != id);
        QVERIFY(patternDescription(id).endsWith(u'.'));
    }

    void alteredBarsKeepTheirNames_data()
    {
        QTest::addColumn<MadeBar>("bar");
        QTest::addColumn<QString>("id");
        addRow("two_step", {"x......x..x.....", "....x.......x...", kEighths}); // a kick more
        addRow("two_step", {"x.........x.....", "....x..o....x...", kEighths}); // a ghost note
        addRow("two_step", {"..........x.....", "....x.......x...", kEighths}); // a kick less
        addRow("half_time", {"x.........x.....", "........x.......", nullptr});
        addRow("half_time", {"x...............", "........x......o", nullptr});
        addRow("four_on_the_floor", {"x...x...x...x.x.", "....x.......x...", nullptr});
        addRow("dembow", {"x...x...x...x...", "...x..x....x....", nullptr});
        addRow("amen", {"x.x.......xx....", "....x..o.o..x...", kEighths});
        addRow("amen", {"x.x........x....", "....x..o.o..x..o", kEighths});
    }

    void alteredBarsKeepTheirNames()
    {
        QFETCH(const MadeBar, bar);
        QFETCH(const QString, id);
        const auto name = nameOfBar(matrixOf(bar));
        QVERIFY(name);
        QCOMPARE(name->id, id);
        QVERIFY(name->score >= kLeastLikeness);
    }

    void anExactBarScoresOne()
    {
        QCOMPARE(nameOfBar(matrixOf(kTwoStep))->score, 1.0F);
        QVERIFY(nameOfBar(matrixOf({"x......x..x.....", "....x.......x...", kEighths}))->score < 0.95F);
    }

    void otherBarsHaveNone()
    {
        QCOMPARE(nameIdOf({}), QString());
        QCOMPARE(nameIdOf({nullptr, nullptr, kEighths}), QString());
        QCOMPARE(nameIdOf({"x...............", nullptr, nullptr}), QString());
        QCOMPARE(nameIdOf({nullptr, "....x.......x...", nullptr}), QString());
        QCOMPARE(nameIdOf({".x.....x.....x..", "x..x......x...x.", nullptr}), QString());
        QCOMPARE(nameIdOf(kSnareRoll), QString());
        BarMatrix waltz{12, std::vector<float>(60, 0.0F)};
        waltz.velocity[0] = 0.8F;
        QVERIFY(!nameOfBar(waltz));
    }

    void randomBarsHaveNone()
    {
        Dice dice(11);
        int named = 0;
        for (int n = 0; n < 1000; ++n) {
            BarMatrix bar = matrixOf({nullptr, nullptr, kEighths});
            for (std::size_t cell = 0; cell < 32; ++cell) // three kicks and three snares, more or less
                if (dice.unit() < 0.2)
                    bar.velocity[cell] = float(0.5 + 0.5 * dice.unit());
            named += nameOfBar(bar) ? 1 : 0;
        }
        QCOMPARE_LE(named, 5);
    }

    void anUnknownIdIsItsName()
    {
        QCOMPARE(patternName(QStringLiteral("xyz")), QStringLiteral("xyz"));
        QCOMPARE(patternDescription(QStringLiteral("xyz")), QString());
    }
};

QTEST_APPLESS_MAIN(TestKnownPatterns)
#include "tst_known_patterns.moc"
