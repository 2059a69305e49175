#include "core/analysis/groove/syncopation.h"

#include <QtTest>

#include <cmath>

using namespace heihachi;

namespace {

/// 'x' = struck; spaces are left out.
Strikes strikesOf(const char* pattern)
{
    Strikes strikes;
    for (; *pattern; ++pattern)
        if (*pattern != ' ')
            strikes.push_back(*pattern == 'x' ? 1 : 0);
    return strikes;
}

constexpr Meter kSixteenths{4, 4};

} // namespace

/// Syncopation of worked examples. The claves and their WNBD are those of Gómez, Melvin, Rappaport & Toussaint,
/// "Mathematical Measures of Syncopation", BRIDGES 2005; the rest is worked by hand from the definitions.
class TestSyncopation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsOfMeters()
    {
        // Longuet-Higgins & Lee 1984: 0 for the bar, one less for each division
        QCOMPARE(metricalWeights(kSixteenths),
            (std::vector<int>{0, -4, -3, -4, -2, -4, -3, -4, -1, -4, -3, -4, -2, -4, -3, -4}));
        QCOMPARE(metricalWeights({3, 4}), (std::vector<int>{0, -3, -2, -3, -1, -3, -2, -3, -1, -3, -2, -3}));
        QCOMPARE(metricalWeights({2, 3}), (std::vector<int>{0, -2, -2, -1, -2, -2}));
        QCOMPARE(metricalWeights({5, 1}), (std::vector<int>{0, -1, -1, -1, -1}));
    }

    void claves_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<double>("noteToBeat");
        QTest::addColumn<int>("longuetHigginsLee");
        // Son, WNBD: notes at 0 and 12 lie on beats; 3: T = 1/4, lasts beyond beat 4: 8; 6: T = 1/2, beyond beat 8: 4;
        // 10: T = 1/2, ends on the next beat: 2; 14 / 5. LHL: 3 (-4) before the rest on 4 (-2): 2; 6 (-3) before 8
        // (-1): 2; the rests on 11, on 14 and after are weaker.
        QTest::newRow("shiko") << QByteArray("x...x.x...x.x...") << 6.0 / 5.0 << 2;
        QTest::newRow("son") << QByteArray("x..x..x...x.x...") << 14.0 / 5.0 << 4;
        QTest::newRow("rumba") << QByteArray("x..x...x..x.x...") << 18.0 / 5.0 << 6;
        QTest::newRow("bossa nova") << QByteArray("x..x..x...x..x..") << 20.0 / 5.0 << 6;
        QTest::newRow("gahu") << QByteArray("x..x..x...x...x.") << 18.0 / 5.0 << 5;
    }

    void claves()
    {
        QFETCH(const QByteArray, pattern);
        QFETCH(const double, noteToBeat);
        QFETCH(const int, longuetHigginsLee);
        const Strikes strikes = strikesOf(pattern.constData());
        QCOMPARE(weightedNoteToBeat(kSixteenths, strikes), noteToBeat);
        QCOMPARE(heihachi::longuetHigginsLee(kSixteenths, strikes), longuetHigginsLee);
        const Strikes twice = strikesOf((pattern + pattern).constData()); // a bar is a loop of itself
        QCOMPARE(weightedNoteToBeat(kSixteenths, twice), noteToBeat);
        QCOMPARE(heihachi::longuetHigginsLee(kSixteenths, twice), 2 * longuetHigginsLee);
    }

    void everyRestAfterANoteCounts()
    {
        // the note on 3 (-4) is held over the quarters on 4 (-2) and 8 (-1), each a leaf: 2 + 3
        QCOMPARE(longuetHigginsLee(kSixteenths, strikesOf("x..x........x...")), 5);
        // tied over the bar line: the note on 14 (-3) before the rest on 0 (0): 3; the leaf of the rest is 0 to 7
        QCOMPARE(longuetHigginsLee(kSixteenths, strikesOf("........x.....x.")), 3);
    }

    void theBeatIsNotSyncopated()
    {
        for (const char* pattern : {"x...x...x...x...", "x...............", "xxxxxxxxxxxxxxxx", "x.......x......."}) {
            QCOMPARE(longuetHigginsLee(kSixteenths, strikesOf(pattern)), 0);
        }
        QCOMPARE(weightedNoteToBeat(kSixteenths, strikesOf("x...x...x...x...")), 0.0);
    }

    void otherMeters()
    {
        // 3/4 in eighths, held over the third beat: 3 (-2) before the rest on 4 (-1)
        QCOMPARE(longuetHigginsLee({3, 2}, strikesOf("x. .x ..")), 1);
        // T = 1/2, lasts beyond beat 2 to the end of it: 2 / T
        QCOMPARE(weightedNoteToBeat({3, 2}, strikesOf("x. .x ..")), 2.0);
        // triplets: the last of a beat, T = 1/3, ends on the beat
        QCOMPARE(weightedNoteToBeat({2, 3}, strikesOf("x.x x..")), 1.0);
    }

    void nothingIsZero()
    {
        const Strikes none(16, 0);
        QCOMPARE(longuetHigginsLee(kSixteenths, none), 0);
        QCOMPARE(weightedNoteToBeat(kSixteenths, none), 0.0);
        QCOMPARE(witekIndex(kSixteenths, none, none, none), 0);
        QCOMPARE(longuetHigginsLee(kSixteenths, {}), 0);
        QCOMPARE(weightedNoteToBeat(kSixteenths, {}), 0.0);
        QCOMPARE(witekIndex(kSixteenths, {}, {}, {}), 0);
    }

    void drumBreaks_data()
    {
        QTest::addColumn<QByteArray>("kicks");
        QTest::addColumn<QByteArray>("snares");
        QTest::addColumn<QByteArray>("hiHats");
        QTest::addColumn<int>("index");
        const QByteArray eighths("x.x.x.x.x.x.x.x.");
        const QByteArray none("................");
        // Witek et al. 2014, weights 0 -3 -2 -3 -1 …; I = 1 snare before kick, 2 kick before snare, 5 before hi-hat.
        // Backbeat: the snare on 12 (-1) before the kick on 0 (0): 1 + 1.
        QTest::newRow("backbeat") << QByteArray("x.......x.......") << QByteArray("....x.......x...") << eighths << 2;
        // and the kick on 3 (-3) before the snare on 4 (-1): 2 + 2
        QTest::newRow("kick early") << QByteArray("x..x....x.......") << QByteArray("....x.......x...") << eighths << 6;
        // the kick on 7 (-3) before the hi-hat alone on 8 (-1): 2 + 5
        QTest::newRow("kick off") << QByteArray("x......x........") << QByteArray("....x.......x...") << eighths << 9;
        // a weaker hi-hat between is passed over: kick on 2 (-2), hi-hat on 3 (-3), snare on 4 (-1): 1 + 2
        QTest::newRow("weak hat") << QByteArray("..x.............") << QByteArray("....x...........")
                                  << QByteArray("...x............") << 3;
        QTest::newRow("kick alone") << QByteArray("..x..x..x..x..x.") << none << none << 0;
        QTest::newRow("same drum next") << QByteArray("x..xx...........") << none << eighths << 0;
        // two bars; 12 before 0 does not count where 14 is a kick: the snare on 28 alone, 1 + 1
        QTest::newRow("two bars") << QByteArray("x.......x.....x.x.....x.x.......")
                                  << QByteArray("....x.......x.......x.......x...") << eighths + eighths << 2;
        // snares on 12 and 28 before kicks: 2 + 2; kick on 18 (-2) before the snare on 20: 1 + 2; kick on 21 (-3)
        // before the hi-hat alone on 22 (-2): 1 + 5
        QTest::newRow("two busy bars") << QByteArray("x......xx.......x.x..x..x.......")
                                       << QByteArray("....x.......x.......x.......x...") << eighths + eighths << 13;
    }

    void drumBreaks()
    {
        QFETCH(const QByteArray, kicks);
        QFETCH(const QByteArray, snares);
        QFETCH(const QByteArray, hiHats);
        QFETCH(const int, index);
        QCOMPARE(witekIndex(kSixteenths, strikesOf(kicks.constData()), strikesOf(snares.constData()),
                     strikesOf(hiHats.constData())),
            index);
    }
};

QTEST_APPLESS_MAIN(TestSyncopation)
#include "tst_syncopation.moc"
