#include "core/analysis/corrections/truth_sample.h"
#include "tests/core/analysis/corrections/made_run.h"

#include <QTest>

#include <limits>
#include <set>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

const std::vector<DrumClass> kThree{DrumClass::Kick, DrumClass::Snare, DrumClass::HiHat};

MadeRun made(int count)
{
    std::mt19937 random(3);
    return makeRun(random, count, kThree, 0.5, 1.0);
}

} // namespace

class TestTruthSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strataAreQuantilesOfConfidence()
    {
        const MadeRun run = made(3000);
        const TruthPopulation population(run.hits);
        std::array<float, 4> highest{};
        std::array<float, 4> lowest{2.0F, 2.0F, 2.0F, 2.0F};
        for (size_t i = 0; i < run.hits.size(); ++i) {
            if (run.hits[i].drumClass != DrumClass::Snare)
                continue;
            const size_t stratum = size_t(population.stratumOf(i));
            highest[stratum] = std::max(highest[stratum], run.hits[i].confidence);
            lowest[stratum] = std::min(lowest[stratum], run.hits[i].confidence);
        }
        for (size_t stratum = 0; stratum < 4; ++stratum) {
            QCOMPARE(population.size(DrumClass::Snare, int(stratum)), 250);
            QVERIFY(stratum == 0 || highest[stratum - 1] <= lowest[stratum]);
        }
        QCOMPARE(population.size(DrumClass::Tom), 0);
    }

    void equalAndOddConfidencesAreDividedByTime()
    {
        std::vector<DrumHit> hits;
        for (int i = 0; i < 6; ++i)
            hits.push_back({double(i), DrumClass::Kick, i == 5 ? kNan : 0.5F, 0.5F, {}, {}});
        const TruthPopulation population(hits);
        QCOMPARE(population.stratumOf(5), 0); // no number counts as the lowest
        for (size_t i = 1; i < 5; ++i)
            QVERIFY(population.stratumOf(i - 1) <= population.stratumOf(i));
        QCOMPARE(population.stratumOf(4), 3);
        QCOMPARE(population.confidenceOf(DrumClass::Kick).hits, 5);
        QCOMPARE(TruthPopulation::binOf(1.0F), TruthPopulation::kConfidenceBins - 1);
        QCOMPARE(TruthPopulation::binOf(kNan), -1);
    }

    void findsHitsByTimeAndClass()
    {
        const std::vector<DrumHit> hits{
            {1.0, DrumClass::Kick, 0.5F, 0.5F, {}, {}}, {1.0, DrumClass::Tom, 0.5F, 0.5F, {}, {}}};
        const TruthPopulation population(hits);
        QCOMPARE(population.indexOf({1.0, DrumClass::Tom, 0.9F, 0.0F, {}, {}}), 1);
        QCOMPARE(population.indexOf({1.0, DrumClass::Snare, 0.5F, 0.5F, {}, {}}), -1);
        QCOMPARE(population.indexOf({2.0, DrumClass::Kick, 0.5F, 0.5F, {}, {}}), -1);
        QCOMPARE(TruthPopulation().indexOf(hits[0]), -1);
    }

    void drawsEvenlyFromClassesAndStrata()
    {
        const MadeRun run = made(3000);
        const TruthPopulation population(run.hits);
        const std::vector<int> drawn = drawTruthSample(population, {}, {.seed = 5});
        QCOMPARE(drawn.size(), size_t(60));
        QCOMPARE(std::set<int>(drawn.begin(), drawn.end()).size(), size_t(60));
        std::array<std::array<int, 4>, kDrumClassCount> counts{};
        for (size_t i = 0; i < drawn.size(); ++i) {
            const size_t hit = size_t(drawn[i]);
            ++counts[size_t(run.hits[hit].drumClass)][size_t(population.stratumOf(hit))];
            if (i == 11) // whoever stops here has heard four of each class, one of each stratum
                for (const DrumClass drumClass : kThree)
                    QCOMPARE(counts[size_t(drumClass)], (std::array{1, 1, 1, 1}));
        }
        for (const DrumClass drumClass : kThree)
            QCOMPARE(counts[size_t(drumClass)], (std::array{5, 5, 5, 5}));
    }

    void theSeedDecides()
    {
        const MadeRun run = made(3000);
        const TruthPopulation population(run.hits);
        const auto first = drawTruthSample(population, {}, {.seed = 1});
        QCOMPARE(drawTruthSample(TruthPopulation(run.hits), {}, {.seed = 1}), first);
        QVERIFY(drawTruthSample(population, {}, {.seed = 2}) != first);
        QCOMPARE(first.front(), 1626); // on every machine
    }

    void everyHitIsAsLikely()
    {
        const MadeRun run = made(60); // 20 of each class, 5 of each stratum
        const TruthPopulation population(run.hits);
        std::vector<int> times(60);
        constexpr int kDraws = 5000;
        for (std::uint32_t seed = 0; seed < kDraws; ++seed)
            for (const int hit : drawTruthSample(population, {}, {.hitsPerClass = 4, .seed = seed}))
                ++times[size_t(hit)];
        for (const int count : times) // 1000 expected, standard deviation 28
            QVERIFY2(std::abs(count - kDraws / 5) < 130, qPrintable(QString::number(count)));
    }

    void judgedHitsAreLeftOutAndCountForTheirStratum()
    {
        const MadeRun run = made(240);
        const TruthPopulation population(run.hits);
        std::vector<Verdict> verdicts;
        for (const int hit : drawTruthSample(population, {}, {.hitsPerClass = 6, .seed = 1}))
            verdicts.push_back(run.verdictOn(hit));
        const auto again = drawTruthSample(population, verdicts, {.hitsPerClass = 6, .seed = 1});
        std::array<std::array<int, 4>, kDrumClassCount> counts{};
        const auto count = [&](int hit) {
            ++counts[size_t(run.hits[size_t(hit)].drumClass)][size_t(population.stratumOf(size_t(hit)))];
        };
        for (const Verdict& verdict : verdicts)
            count(population.indexOf(verdict.hit));
        for (const int hit : again) {
            QVERIFY(std::ranges::none_of(
                verdicts, [&](const Verdict& verdict) { return population.indexOf(verdict.hit) == hit; }));
            count(hit);
        }
        for (const DrumClass drumClass : kThree)
            QCOMPARE(counts[size_t(drumClass)], (std::array{3, 3, 3, 3}));
    }

    void givesWhatThereIs()
    {
        const MadeRun run = made(30);
        const TruthPopulation population(run.hits);
        QCOMPARE(drawTruthSample(population, {}, {.hitsPerClass = 500}).size(), size_t(30));
        QCOMPARE(
            drawTruthSample(population, {}, {.classes = {false, true, false, true, false}, .hitsPerClass = 500}).size(),
            size_t(10));
        std::vector<Verdict> all;
        for (int hit = 0; hit < 30; ++hit)
            all.push_back(run.verdictOn(hit));
        QVERIFY(drawTruthSample(population, all, {}).empty());
        QVERIFY(drawTruthSample(population, {}, {.hitsPerClass = 0}).empty());
        QVERIFY(drawTruthSample(population, {}, {.hitsPerClass = -3}).empty());
        QVERIFY(drawTruthSample(TruthPopulation(), {}, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestTruthSample)
#include "tst_truth_sample.moc"
