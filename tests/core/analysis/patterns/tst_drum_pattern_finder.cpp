#include "core/analysis/patterns/drum_pattern_finder.h"
#include "tests/core/analysis/patterns/made_song.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

DrumPatternCatalogue catalogueOf(const MadeSong& song)
{
    return findDrumPatterns(song.hits, song.grid);
}

std::vector<int> patternsOf(const DrumPatternCatalogue& catalogue)
{
    std::vector<int> patterns;
    for (const BarEntry& bar : catalogue.bars)
        patterns.push_back(bar.pattern);
    return patterns;
}

std::vector<int> fillsOf(const DrumPatternCatalogue& catalogue)
{
    std::vector<int> bars;
    for (const BarEntry& bar : catalogue.bars)
        if (bar.isFill)
            bars.push_back(bar.bar);
    return bars;
}

} // namespace

/// The whole catalogue of made songs.
class TestDrumPatternFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesAnEmptyCatalogue()
    {
        const DrumPatternCatalogue nothing = findDrumPatterns({}, {});
        QVERIFY(nothing.patterns.empty() && nothing.bars.empty() && nothing.phrases.empty());
        QVERIFY(nothing.clusters.empty());
        QVERIFY(!nothing.clusterCutReason.isEmpty());
        const MadeSong song = makeSong({kTwoStep, kTwoStep});
        QVERIFY(findDrumPatterns(song.hits, {}).bars.empty());
    }

    void barsWithoutHitsPlayNothing()
    {
        const DrumPatternCatalogue catalogue = findDrumPatterns({}, makeSong(repeated({kTwoStep}, 8)).grid);
        QVERIFY(catalogue.patterns.empty());
        QCOMPARE(patternsOf(catalogue), std::vector<int>(8, -1));
        for (const BarEntry& bar : catalogue.bars)
            QVERIFY(bar.hits == 0 && !bar.isFill);
    }

    void oneBarComesNotAgain()
    {
        const DrumPatternCatalogue catalogue = catalogueOf(makeSong({kTwoStep}));
        QVERIFY(catalogue.patterns.empty());
        QCOMPARE(catalogue.bars.size(), size_t(1));
        QCOMPARE(catalogue.bars[0].pattern, -1);
        QCOMPARE(catalogue.bars[0].hits, 12);
        QCOMPARE_LE(std::abs(catalogue.bars[0].range.length() - 240.0 / 174.0), 1e-9);
    }

    void aSongIsItsPatterns()
    {
        const MadeSong song = makeSong(repeated({kTwoStep, kTwoStep, kTwoStep, kFourOnTheFloor}, 8));
        const DrumPatternCatalogue catalogue = catalogueOf(song);
        QCOMPARE(catalogue.patterns.size(), size_t(2));
        const DrumPattern& first = catalogue.patterns[0];
        QCOMPARE(first.count, 24);
        QCOMPARE(first.exactCount, 24);
        QCOMPARE(first.firstTime, 1.0);
        QVERIFY(first.typical == matrixOf(kTwoStep));
        QVERIFY(!first.variation && first.variationCount == 0);
        QVERIFY(first.name);
        QCOMPARE(first.name->id, QStringLiteral("two_step"));
        const DrumPattern& second = catalogue.patterns[1];
        QCOMPARE(second.count, 8);
        QCOMPARE_LE(std::abs(second.firstTime - (1.0 + 3.0 * 240.0 / 174.0)), 1e-9);
        QCOMPARE(second.name->id, QStringLiteral("four_on_the_floor"));
        QCOMPARE(catalogue.bars.size(), size_t(32));
        for (std::size_t n = 0; n < 32; ++n) {
            QCOMPARE(catalogue.bars[n].pattern, n % 4 == 3 ? 1 : 0);
            QCOMPARE(catalogue.bars[n].distance, 0.0F);
            QCOMPARE(catalogue.bars[n].bar, int(n) + 1);
        }
        QCOMPARE(catalogue.phrases.size(), size_t(1));
        QCOMPARE(catalogue.phrases[0], (PatternPhrase{{0, 0, 0, 1}, 8, 1.0}));
    }

    void aSmallChangeIsAVariation()
    {
        constexpr MadeBar kWithKick{"x......x..x.....", "....x.......x...", kEighths};
        const DrumPatternCatalogue catalogue
            = catalogueOf(makeSong(repeated({kTwoStep, kTwoStep, kTwoStep, kWithKick}, 6)));
        QCOMPARE(catalogue.patterns.size(), size_t(1));
        const DrumPattern& pattern = catalogue.patterns[0];
        QCOMPARE(pattern.count, 24);
        QCOMPARE(pattern.exactCount, 18);
        QVERIFY(pattern.typical == matrixOf(kTwoStep));
        QVERIFY(pattern.variation && *pattern.variation == matrixOf(kWithKick));
        QCOMPARE(pattern.variationCount, 6);
        QVERIFY(catalogue.bars[3].distance > 0.0F && catalogue.bars[3].distance < 0.25F);
        QVERIFY(fillsOf(catalogue).empty());
        QVERIFY(catalogue.phrases.empty()); // one pattern over and over is no phrase
    }

    void hatsAloneMakeAVariationToo()
    {
        constexpr MadeBar kSixteenths{"x.........x.....", "....x.......x...", "x.x.xxx.x.x.x.x."};
        const DrumPatternCatalogue catalogue = catalogueOf(makeSong(repeated({kTwoStep, kTwoStep, kSixteenths}, 6)));
        QCOMPARE(catalogue.patterns.size(), size_t(1));
        QVERIFY(catalogue.patterns[0].variation && *catalogue.patterns[0].variation == matrixOf(kSixteenths));
    }

    void fillsAreFound()
    {
        std::vector<MadeBar> group(7, kTwoStep);
        group.push_back(kSnareRoll);
        const DrumPatternCatalogue catalogue = catalogueOf(makeSong(repeated(group, 4)));
        QCOMPARE(fillsOf(catalogue), (std::vector<int>{8, 16, 24, 32}));
        QCOMPARE(catalogue.patterns[0].count, 28);
    }

    void aSingleFillIsLikeNoOtherBar()
    {
        std::vector<MadeBar> bars(16, kTwoStep);
        bars[11] = kSnareRoll;
        const DrumPatternCatalogue catalogue = catalogueOf(makeSong(bars));
        QCOMPARE(catalogue.patterns.size(), size_t(1));
        QCOMPARE(catalogue.bars[11].pattern, -1);
        QCOMPARE(fillsOf(catalogue), std::vector<int>{12});
    }

    void aGapOrATurnIsNoFill()
    {
        std::vector<MadeBar> bars(16, kTwoStep);
        bars[11] = {"x...............", nullptr, nullptr}; // drops out
        bars[13] = {};
        QVERIFY(fillsOf(catalogueOf(makeSong(bars))).empty());
        QVERIFY(fillsOf(catalogueOf(makeSong(repeated({kTwoStep, kFourOnTheFloor}, 8)))).empty());
    }

    void errorsOfTheDetectorStillGroup_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void errorsOfTheDetectorStillGroup()
    {
        QFETCH(const unsigned, seed);
        const std::vector<MadeBar> eightOfEach
            = {kTwoStep, kTwoStep, kTwoStep, kTwoStep, kTwoStep, kTwoStep, kTwoStep, kTwoStep, kFourOnTheFloor,
                kFourOnTheFloor, kFourOnTheFloor, kFourOnTheFloor, kFourOnTheFloor, kFourOnTheFloor};
        MadeSong song = makeSong(repeated(eightOfEach, 8));
        mishear(song, 0.1, seed);
        const DrumPatternCatalogue catalogue = catalogueOf(song);
        QVERIFY(catalogue.patterns.size() >= 2);
        QCOMPARE_LE(catalogue.patterns.size(), size_t(6));
        for (const DrumClass drumClass : {DrumClass::Kick, DrumClass::Snare}) {
            QCOMPARE(struckSteps(catalogue.patterns[0].typical, drumClass), struckSteps(matrixOf(kTwoStep), drumClass));
            QCOMPARE(struckSteps(catalogue.patterns[1].typical, drumClass),
                struckSteps(matrixOf(kFourOnTheFloor), drumClass));
        }
        int right = 0;
        for (std::size_t n = 0; n < catalogue.bars.size(); ++n)
            right += catalogue.bars[n].pattern == (n % 14 < 8 ? 0 : 1) ? 1 : 0;
        QCOMPARE_GE(right, 101); // 90 % of 112
        QCOMPARE_LE(fillsOf(catalogue).size(), size_t(8)); // there is none
    }

    void threeFourHasTwelvePositions()
    {
        constexpr MadeBar kWaltz{"x...........", "....x...x...", "x.x.x.x.x.x."};
        const MadeSong song = makeSong(repeated({kWaltz}, 8), {120.0, 3, 0.5, 1});
        const DrumPatternCatalogue catalogue = catalogueOf(song);
        QCOMPARE(catalogue.patterns.size(), size_t(1));
        QVERIFY(catalogue.patterns[0].typical == matrixOf(kWaltz, 12));
        QCOMPARE(catalogue.patterns[0].count, 8);
        QVERIFY(!catalogue.patterns[0].name);
    }

    void tripletsHaveTwelvePositions()
    {
        constexpr MadeBar kShuffle{"x.....x.....", "...x.....x..", "x.xx.xx.xx.x"};
        const DrumPatternCatalogue catalogue = catalogueOf(makeSong(repeated({kShuffle}, 8)));
        QCOMPARE(catalogue.patterns.size(), size_t(1));
        QVERIFY(catalogue.patterns[0].typical == matrixOf(kShuffle, 12));
    }

    void metresAreNotMixed()
    {
        constexpr MadeBar kWaltz{"x.....x.....", "...x.....x..", "x.xx.xx.xx.x"};
        MadeSong song = makeSong(repeated({kWaltz}, 8)); // triplets of 4/4
        const double end = song.grid.sections[0].range.end;
        addBars(song, repeated({kWaltz}, 6), {174.0, 3, end, 9}); // sixteenths of 3/4
        const DrumPatternCatalogue catalogue = catalogueOf(song);
        QCOMPARE(catalogue.patterns.size(), size_t(2));
        QCOMPARE(catalogue.patterns[0].count, 8);
        QCOMPARE(catalogue.patterns[1].count, 6);
    }

    void aGapInterruptsAndItsHitsDoNotCount()
    {
        MadeSong song = makeSong({kTwoStep, kFourOnTheFloor});
        for (int n = 0; n < 40; ++n)
            song.hits.push_back({5.0 + 0.1 * n, DrumClass::Kick, 0.9F, 0.8F, {}, {}});
        addBars(song, {kTwoStep, kTwoStep, kFourOnTheFloor, kTwoStep, kFourOnTheFloor}, {170.0, 4, 20.0, 3});
        const DrumPatternCatalogue catalogue = catalogueOf(song);
        QCOMPARE(patternsOf(catalogue), (std::vector<int>{0, 1, 0, 0, 1, 0, 1}));
        int hits = 0;
        for (const BarEntry& bar : catalogue.bars)
            hits += bar.hits;
        QCOMPARE(hits, 4 * 12 + 3 * 10);
        QCOMPARE(catalogue.phrases.size(), size_t(1));
        QCOMPARE(catalogue.phrases[0], (PatternPhrase{{0, 1}, 3, 1.0}));
        QCOMPARE(catalogue.bars[1].range.end, catalogue.bars[0].range.start + 2.0 * 240.0 / 174.0);
    }

    void earlyHitsBelongToTheNextBar()
    {
        MadeSong song = makeSong(repeated({kTwoStep}, 4));
        for (DrumHit& hit : song.hits)
            hit.time -= 0.02; // a sixteenth is 86 ms
        const DrumPatternCatalogue catalogue = catalogueOf(song);
        for (const BarEntry& bar : catalogue.bars)
            QCOMPARE(bar.hits, 12);
        QVERIFY(catalogue.patterns.at(0).typical == matrixOf(kTwoStep));
        QCOMPARE_LE(std::abs(catalogue.clusters.at(0).meanPosition + 0.02 * 174.0 / 60.0), 1e-4); // below 0, not at 4
    }

    void barsThatLackBeatsPlayNothing()
    {
        MadeSong song = makeSong(repeated({kTwoStep}, 6));
        song.grid.beats.erase(song.grid.beats.begin(), song.grid.beats.begin() + 2);
        const DrumPatternCatalogue catalogue = catalogueOf(song);
        QCOMPARE(patternsOf(catalogue), (std::vector<int>{-1, 0, 0, 0, 0, 0}));
        QCOMPARE(catalogue.bars[0].bar, 1);
        QCOMPARE(catalogue.bars[0].hits, 6);
        QCOMPARE(catalogue.bars[0].range.start, song.grid.beats[0].time);
    }

    void theHardestOfSeveralCounts()
    {
        MadeSong song = makeSong({kTwoStep, kTwoStep});
        song.hits.push_back({1.005, DrumClass::Kick, 0.9F, 0.95F, {}, {}});
        song.hits.push_back({1.01, DrumClass::Kick, 0.9F, 0.1F, {}, {}});
        sortByTime(song.hits);
        const DrumPatternCatalogue catalogue = catalogueOf(song);
        QCOMPARE(catalogue.bars[0].hits, 14);
        QCOMPARE(catalogue.patterns.size(), size_t(1));
        QCOMPARE(catalogue.patterns[0].exactCount, 2);
        QCOMPARE(catalogue.patterns[0].typical.at(DrumClass::Kick, 0), 0.95F); // equally near to the mean: the first
    }

    void theStartOfTheSongDoesNotMatter()
    {
        const std::vector<MadeBar> bars = repeated({kTwoStep, kTwoStep, kFourOnTheFloor, kSnareRoll}, 4);
        MadeSong early = makeSong(bars);
        mishear(early, 0.05, 3);
        MadeSong late = early;
        for (DrumHit& hit : late.hits)
            hit.time += 64.0;
        for (Beat& beat : late.grid.beats)
            beat.time += 64.0;
        late.grid.sections[0].range.start += 64.0;
        late.grid.sections[0].range.end += 64.0;
        const DrumPatternCatalogue one = catalogueOf(early);
        const DrumPatternCatalogue other = catalogueOf(late);
        QCOMPARE(patternsOf(one), patternsOf(other));
        QCOMPARE(fillsOf(one), fillsOf(other));
        QCOMPARE(one.patterns.size(), other.patterns.size());
        QVERIFY(one == catalogueOf(early)); // and twice is the same
    }

    void oddInputIsSurvived()
    {
        constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
        MadeSong song = makeSong(repeated({kTwoStep}, 6));
        song.hits[3].velocity = float(kNaN);
        song.hits[4].velocity = -7.0F;
        song.hits[5].velocity = 0.0F;
        song.hits.back().time = 1e12;
        song.grid.beats[5].time = song.grid.beats[4].time; // no length
        song.grid.beats[9].beatInBar = 77;
        const DrumPatternCatalogue catalogue = catalogueOf(song);
        for (const DrumPattern& pattern : catalogue.patterns)
            for (const float velocity : pattern.typical.velocity)
                QVERIFY(velocity >= 0.0F && velocity <= 1.0F);
        QCOMPARE(catalogue.bars.size(), size_t(6));
        song.grid.sections[0].beatsPerBar = 0;
        song.grid.sections[0].bpm = 0.0;
        QVERIFY(!catalogueOf(song).bars.empty());
    }
};

QTEST_APPLESS_MAIN(TestDrumPatternFinder)
#include "tst_drum_pattern_finder.moc"
