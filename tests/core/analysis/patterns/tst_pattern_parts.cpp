#include "core/analysis/patterns/bar_distance.h"
#include "core/analysis/patterns/bar_groups.h"
#include "core/analysis/patterns/event_clusters.h"
#include "core/analysis/patterns/pattern_phrases.h"
#include "tests/core/analysis/patterns/made_song.h"

#include <QtTest>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

BarVector vectorOf(const MadeBar& bar)
{
    return BarVector(matrixOf(bar));
}

/// Phrases over bars of a second each; - is a bar without a pattern, | a gap.
std::vector<PatternPhrase> phrasesOf(const char* text)
{
    std::vector<BarEntry> bars;
    std::vector<bool> follows;
    bool isAfterGap = true;
    for (const char* c = text; *c; ++c) {
        if (*c == '|') {
            isAfterGap = true;
            continue;
        }
        const double start = double(bars.size());
        bars.push_back({int(bars.size()) + 1, {start, start + 1.0}, *c == '-' ? -1 : *c - 'A', 0.0F, false, 8});
        follows.push_back(!isAfterGap);
        isAfterGap = false;
    }
    return PatternPhrases::find(bars, follows);
}

/// "AAAB x8" for each.
QStringList textsOf(const std::vector<PatternPhrase>& phrases)
{
    QStringList texts;
    for (const PatternPhrase& phrase : phrases) {
        QString text;
        for (const int pattern : phrase.patterns)
            text += QChar(u'A' + pattern);
        texts << text + QStringLiteral(" x%1").arg(phrase.count);
    }
    return texts;
}

/// Strikes of kick and snare of a two-step, soft snares between, for some bars.
std::vector<Strike> twoStepStrikes(int bars)
{
    std::vector<Strike> strikes;
    Dice dice(5);
    const auto add = [&](int bar, double beats, DrumClass drumClass, double velocity) {
        strikes.push_back({bar, int(std::lround(12.0 * beats)), beats + 0.04 * (dice.unit() - 0.5), drumClass,
            float(velocity + 0.1 * (dice.unit() - 0.5))});
    };
    for (int bar = 0; bar < bars; ++bar) {
        add(bar, 0.0, DrumClass::Kick, 0.9);
        add(bar, 1.0, DrumClass::Snare, 0.9);
        add(bar, 1.75, DrumClass::Snare, 0.25);
        add(bar, 2.5, DrumClass::Kick, 0.9);
        add(bar, 3.0, DrumClass::Snare, 0.9);
    }
    return strikes;
}

} // namespace

/// Distances, groups, phrases and clusters by themselves.
class TestPatternParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameBarIsAtZero()
    {
        QCOMPARE(barDistance(vectorOf(kTwoStep), vectorOf(kTwoStep)), 0.0F);
        QCOMPARE(warpedBarDistance(vectorOf(kTwoStep), vectorOf(kTwoStep)), 0.0F);
        QCOMPARE(barDistance(vectorOf({}), vectorOf({})), 0.0F);
    }

    /// Two kicks and two snares at 0.8 weigh 3.6, eight hi-hats 2.16; a kick is 0.9.
    void distancesByHand()
    {
        const MadeBar oneLess{"x...............", "....x.......x...", kEighths};
        QCOMPARE_LE(std::abs(barDistance(vectorOf(kTwoStep), vectorOf(oneLess)) - 0.9F / (5.76F - 0.45F)), 1e-5F);
        const MadeBar moved{"x.......x.......", "....x.......x...", kEighths};
        QCOMPARE_LE(std::abs(barDistance(vectorOf(kTwoStep), vectorOf(moved)) - 1.8F / 5.76F), 1e-5F);
        const MadeBar softer{"x.........o.....", "....x.......x...", kEighths}; // 0.8 to 0.3: half of 0.5
        QCOMPARE_LE(std::abs(barDistance(vectorOf(kTwoStep), vectorOf(softer)) - 0.25F / (5.76F - 0.125F)), 1e-5F);
    }

    void anotherBarIsAtAboutOne()
    {
        const MadeBar other{"...x..x......x..", "x.......x.x.....", ".x.x.x.x.x.x.x.x"};
        const float distance = warpedBarDistance(vectorOf(kTwoStep), vectorOf(other));
        QVERIFY(distance > 0.8F && distance <= 2.0F);
    }

    void aShiftedGhostNoteIsASmallChange()
    {
        const MadeBar early{"x.........x.....", "....x..o....x..."};
        const MadeBar late{"x.........x.....", "....x...o...x..."};
        const MadeBar elsewhere{"x.........x.....", "....x.........o."};
        QCOMPARE_LE(warpedBarDistance(vectorOf(early), vectorOf(late)), 1e-6F);
        QVERIFY(barDistance(vectorOf(early), vectorOf(late)) > 0.3F);
        QVERIFY(warpedBarDistance(vectorOf(early), vectorOf(elsewhere)) > 0.1F); // beyond the window
    }

    void groupsOfNothing()
    {
        QVERIFY(BarGroups::group({}).empty());
        QCOMPARE(BarGroups::group(std::vector{matrixOf({}), matrixOf({})}), (std::vector<int>{-1, -1}));
    }

    void groupsBySize()
    {
        const std::vector<BarMatrix> bars{matrixOf(kFourOnTheFloor), matrixOf(kTwoStep), matrixOf(kTwoStep),
            matrixOf({}), matrixOf(kFourOnTheFloor), matrixOf(kTwoStep), matrixOf(kSnareRoll)};
        QCOMPARE(BarGroups::group(bars), (std::vector<int>{1, 0, 0, -1, 1, 0, -1}));
    }

    void phrases_data()
    {
        QTest::addColumn<QString>("bars");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* bars, const QStringList& expected) {
            QTest::addRow("%s", bars) << QString::fromLatin1(bars) << expected;
        };
        row("", {});
        row("ABCD", {}); // nothing comes again
        row("AAAAAAAAAAAA", {}); // one pattern
        row("ABABABABABAB", {QStringLiteral("AB x6")}); // neither BA nor ABAB
        row("AAABAAABAAABAAAB", {QStringLiteral("AAAB x4")});
        row("ABCABC", {QStringLiteral("ABC x2")}); // not its parts
        row("ABACABADABACABAD", {QStringLiteral("ABACABAD x2")});
        row("AB-BA-AB-BA-AB-BA",
            {QStringLiteral("AB x3"), QStringLiteral("BA x3")}); // in other bars, a rotation is another phrase
        row("A-BA-BA-BA-B", {QStringLiteral("BA x3")}); // no phrase across a bar without a pattern
        row("AB|AB|AB", {QStringLiteral("AB x3")});
        row("A|BA|BA|BA|B", {QStringLiteral("BA x3")});
        row("AAAABBBBAAAABBBB", {}); // two changes make no phrase
    }

    void phrases()
    {
        QFETCH(const QString, bars);
        QFETCH(const QStringList, expected);
        QCOMPARE(textsOf(phrasesOf(bars.toLatin1().constData())), expected);
    }

    void phrasesKnowTheirStart()
    {
        const std::vector<PatternPhrase> found = phrasesOf("CCABCABCAB");
        QVERIFY(!found.empty());
        QCOMPARE(found[0].patterns, (std::vector<int>{2, 0, 1}));
        QCOMPARE(found[0].firstTime, 1.0);
    }

    void phrasesAreNotTooMany()
    {
        Dice dice(3);
        std::string bars;
        for (int n = 0; n < 3000; ++n)
            bars += char('A' + int(8.0 * dice.unit()));
        QCOMPARE_LE(phrasesOf(bars.c_str()).size(), PatternPhrases::kMostPhrases);
    }

    void eventsOfATwoStep()
    {
        const std::vector<Strike> strikes = twoStepStrikes(60);
        const EventClusters found = EventClusters::find(strikes, std::vector<int>(60, 4));
        QCOMPARE(found.clusters.size(), size_t(5));
        const double positions[]{0.0, 1.0, 1.75, 2.5, 3.0};
        for (std::size_t n = 0; n < 5; ++n) {
            QCOMPARE_LE(std::abs(found.clusters[n].meanPosition - positions[n]), 0.01);
            QCOMPARE_LE(std::abs(found.clusters[n].meanVelocity - (n == 2 ? 0.25 : 0.9)), 0.02);
            QCOMPARE(found.clusters[n].count, 60);
        }
        QCOMPARE(found.clusters[3].drumClass, DrumClass::Kick);
        QVERIFY(found.cut > 0.1 && found.cut < 2.0);
        QVERIFY(found.cutReason.contains(QLatin1Char('5')));
    }

    void theOrderOfTheStrikesDoesNotMatter()
    {
        std::vector<Strike> strikes = twoStepStrikes(40);
        const EventClusters one = EventClusters::find(strikes, std::vector<int>(40, 4));
        std::ranges::reverse(strikes);
        const EventClusters other = EventClusters::find(strikes, std::vector<int>(40, 4));
        QCOMPARE(one.clusters.size(), other.clusters.size());
        for (std::size_t n = 0; n < one.clusters.size(); ++n) {
            QCOMPARE(one.clusters[n].count, other.clusters[n].count);
            QCOMPARE_LE(std::abs(one.clusters[n].meanPosition - other.clusters[n].meanPosition), 1e-9);
        }
    }

    void strayStrikesAreNoKind()
    {
        std::vector<Strike> strikes = twoStepStrikes(100);
        strikes.push_back({50, 33, 2.75, DrumClass::Tom, 0.5F});
        QCOMPARE(EventClusters::find(strikes, std::vector<int>(100, 4)).clusters.size(), size_t(5));
    }

    void fewEvents()
    {
        QVERIFY(EventClusters::find({}, {}).clusters.empty());
        const std::vector<Strike> one{{0, 0, 0.0, DrumClass::Snare, 0.5F}};
        const EventClusters found = EventClusters::find(one, std::vector<int>{4});
        QCOMPARE(found.clusters.size(), size_t(1));
        QCOMPARE(found.clusters[0].drumClass, DrumClass::Snare);
        QVERIFY(!found.cutReason.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPatternParts)
#include "tst_pattern_parts.moc"
