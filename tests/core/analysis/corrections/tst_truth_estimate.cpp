#include "core/analysis/corrections/truth_estimate.h"
#include "core/analysis/corrections/truth_sample.h"
#include "core/analysis/corrections/truth_wilson_interval.h"
#include "tests/core/analysis/corrections/made_run.h"

#include <QTest>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// Hits of one class with confidences 1/count, 2/count, …, 1.
std::vector<DrumHit> ladder(int count, DrumClass drumClass = DrumClass::Kick)
{
    std::vector<DrumHit> hits;
    for (int i = 0; i < count; ++i)
        hits.push_back({double(i), drumClass, float(i + 1) / float(count), 0.5F, {}, {}});
    return hits;
}

Verdict verdict(const DrumHit& hit, bool isRight)
{
    return {hit, isRight ? Verdict::Kind::Right : Verdict::Kind::Wrong, {}, {}};
}

const TruthEstimate& kick(const TruthReport& report)
{
    return report.classes[size_t(DrumClass::Kick)];
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

bool holds(const SampledShare& share, double truth)
{
    return share.low <= truth + 1e-12 && truth <= share.high + 1e-12;
}

/// Share of right hits of a class; absent when it has none.
std::optional<double> truthOf(const MadeRun& run, DrumClass drumClass)
{
    MadeRun part;
    for (size_t i = 0; i < run.hits.size(); ++i)
        if (run.hits[i].drumClass == drumClass)
            part.isRight.push_back(run.isRight[i]);
    return part.isRight.empty() ? std::nullopt : std::optional(part.shareRight());
}

} // namespace

class TestTruthEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wilsonIsAsPublished()
    {
        const Interval half = wilsonInterval(0.5, 10.0); // Newcombe, Statistics in Medicine 17, 1998, table I: 81/263
        QVERIFY(half.low < 0.5 && isNear(half.low + half.high, 1.0));
        const Interval newcombe = wilsonInterval(81.0 / 263.0, 263.0);
        QVERIFY(std::abs(newcombe.low - 0.2553) < 5e-5 && std::abs(newcombe.high - 0.3662) < 5e-5);
        const Interval none = wilsonInterval(0.0, 20.0);
        QVERIFY(none.low == 0.0 && std::abs(none.high - 0.1611) < 5e-5);
        QVERIFY(wilsonInterval(1.0, 20.0).high == 1.0);
    }

    void notJudgedIsNotZero()
    {
        const std::vector<DrumHit> hits = ladder(8);
        const TruthReport report = estimateTruth(TruthPopulation(hits), {});
        QVERIFY(!kick(report).precision && !report.all.precision && !report.calibrationError);
        QCOMPARE(kick(report).hits, 8);
        QVERIFY(isNear(*kick(report).expected, 0.5625));
        QVERIFY(!report.classes[size_t(DrumClass::Tom)].expected);
        for (const ReliabilityBin& bin : report.bins)
            QVERIFY(!bin.right);
        const TruthReport nothing = estimateTruth(TruthPopulation(), std::vector{verdict(hits[0], true)});
        QCOMPARE(nothing.strayVerdicts, 1);
        QVERIFY(nothing.bins.empty() && !nothing.all.precision && !nothing.all.expected);
    }

    void strataCountByTheirSize()
    {
        // 4 strata of 100; the lowest is heard 8 times and half right, the others twice and right.
        const std::vector<DrumHit> hits = ladder(400);
        std::vector<Verdict> verdicts;
        for (int i = 0; i < 8; ++i)
            verdicts.push_back(verdict(hits[size_t(10 * i)], i % 2 == 0));
        for (const int i : {110, 120, 210, 220, 310, 320})
            verdicts.push_back(verdict(hits[size_t(i)], true));
        const TruthReport report = estimateTruth(TruthPopulation(hits), verdicts);
        QVERIFY(isNear(kick(report).precision->value, 0.875)); // not 10/14
        QCOMPARE(kick(report).judged, 14);
        QCOMPARE(kick(report).right, 10);
        QCOMPARE(kick(report).wrong, 4);
        QVERIFY(kick(report).precision->low > 0.5 && kick(report).precision->low < 0.75);
        QVERIFY(kick(report).precision->high > 0.9 && kick(report).precision->high < 1.0);
        QCOMPARE(kick(report).lean, TruthLean::None);
    }

    void saysWhichWayItGoes()
    {
        const std::vector<DrumHit> hits = ladder(400);
        const TruthPopulation population(hits);
        const auto leanOf = [&](std::initializer_list<int> judged) {
            std::vector<Verdict> verdicts;
            for (const int hit : judged)
                verdicts.push_back(verdict(hits[size_t(hit)], true));
            return kick(estimateTruth(population, verdicts)).lean;
        };
        QCOMPARE(leanOf({50, 150, 250}), TruthLean::Low); // the surest were not heard
        QCOMPARE(leanOf({150, 250, 350}), TruthLean::High);
        QCOMPARE(leanOf({150, 250}), TruthLean::Either);
        QCOMPARE(leanOf({50, 350}), TruthLean::Either); // one goes up, one down
        QCOMPARE(leanOf({50, 150, 250, 350}), TruthLean::None);
        const std::vector<DrumHit> two = ladder(2); // strata without hits are no gap
        QCOMPARE(
            kick(estimateTruth(TruthPopulation(two), std::vector{verdict(two[0], true), verdict(two[1], true)})).lean,
            TruthLean::None);
    }

    void anEmptyStratumTakesTheDoubtfulNeighbour()
    {
        const std::vector<DrumHit> hits = ladder(400);
        const std::vector<Verdict> verdicts{
            verdict(hits[50], false), verdict(hits[250], true), verdict(hits[350], true)};
        const TruthReport report = estimateTruth(TruthPopulation(hits), verdicts);
        QVERIFY(isNear(kick(report).precision->value, 0.5));
    }

    void whoHeardAllKnows()
    {
        const std::vector<DrumHit> hits = ladder(40);
        std::vector<Verdict> verdicts;
        for (size_t i = 0; i < hits.size(); ++i)
            verdicts.push_back(verdict(hits[i], i >= 4));
        const SampledShare share = *kick(estimateTruth(TruthPopulation(hits), verdicts)).precision;
        QVERIFY(isNear(share.value, 0.9) && isNear(share.low, 0.9) && isNear(share.high, 0.9));
        verdicts.pop_back(); // one is unknown
        const SampledShare less = *kick(estimateTruth(TruthPopulation(hits), verdicts)).precision;
        QVERIFY(less.low >= 35.0 / 40.0 - 1e-12 && less.high <= 0.9 + 1e-12 && less.low < less.high);
    }

    void theLastVerdictCounts()
    {
        const std::vector<DrumHit> hits = ladder(4);
        const Verdict other{hits[0], Verdict::Kind::OtherClass, DrumClass::Tom, {}};
        const TruthReport report = estimateTruth(TruthPopulation(hits), std::vector{verdict(hits[0], true), other});
        QCOMPARE(kick(report).judged, 1);
        QCOMPARE(kick(report).otherClass, 1);
        QCOMPARE(kick(report).precision->value, 0.0);
    }

    void classesCountByTheirSize()
    {
        std::vector<DrumHit> hits = ladder(300);
        for (const DrumHit& hit : ladder(100, DrumClass::Snare))
            hits.push_back({hit.time + 1000.0, hit.drumClass, hit.confidence, 0.5F, {}, {}});
        for (const DrumHit& hit : ladder(100, DrumClass::Tom))
            hits.push_back({hit.time + 2000.0, hit.drumClass, hit.confidence, 0.5F, {}, {}});
        std::vector<Verdict> verdicts;
        for (int i = 0; i < 40; ++i) {
            verdicts.push_back(verdict(hits[size_t(7 * i)], true));
            verdicts.push_back(verdict(hits[size_t(300 + 2 * i)], false));
        }
        const TruthReport report = estimateTruth(TruthPopulation(hits), verdicts);
        QVERIFY(isNear(report.all.precision->value, 0.75));
        QCOMPARE(report.all.hits, 400); // the toms were not judged
        QCOMPARE(report.all.judged, 80);
        QVERIFY(!report.classes[size_t(DrumClass::Tom)].precision);
    }

    void tellsConfidenceFromWhatWasHeard()
    {
        std::mt19937 random(17);
        const MadeRun run = makeRun(random, 4000, {DrumClass::Kick}, 0.0, 1.0); // a calibrated detector
        const TruthPopulation population(run.hits);
        std::vector<Verdict> verdicts;
        for (const int hit : drawTruthSample(population, {}, {.hitsPerClass = 2000}))
            verdicts.push_back(run.verdictOn(hit));
        const TruthReport report = estimateTruth(population, verdicts);
        QCOMPARE(report.bins.size(), size_t(10));
        QVERIFY2(*report.calibrationError < 0.04, qPrintable(QString::number(*report.calibrationError)));
        for (const ReliabilityBin& bin : report.bins) {
            QVERIFY(bin.from <= bin.meanConfidence && bin.meanConfidence <= bin.to);
            QVERIFY(std::abs(bin.right->value - bin.meanConfidence) < 0.12);
        }
        for (Verdict& one : verdicts)
            one.kind = Verdict::Kind::Wrong;
        QVERIFY(isNear(*estimateTruth(population, verdicts).calibrationError, *kick(report).expected));
    }

    /// What an interval of 95 % is to do, with runs and samples of all kinds.
    void theIntervalHoldsTheTruthAsOftenAsItSays()
    {
        std::mt19937 random(11);
        int classes = 0;
        int classesHeld = 0;
        int runsHeld = 0;
        constexpr int kRuns = 2000;
        for (std::uint32_t i = 0; i < kRuns; ++i) {
            const int perClass = 8 + int(60.0 * uniform(random));
            const int hits = 100 + int(3000.0 * uniform(random));
            const double least = uniform(random);
            const MadeRun run
                = makeRun(random, hits, {DrumClass::Kick, DrumClass::Snare, DrumClass::Kick, DrumClass::HiHat}, least,
                    least + (1.0 - least) * uniform(random));
            const TruthPopulation population(run.hits);
            std::vector<Verdict> verdicts;
            for (const int hit : drawTruthSample(population, {}, {.hitsPerClass = perClass, .seed = i}))
                verdicts.push_back(run.verdictOn(hit));
            const TruthReport report = estimateTruth(population, verdicts);
            runsHeld += holds(*report.all.precision, run.shareRight()) ? 1 : 0;
            for (const DrumClass drumClass : kDrumClasses) {
                const std::optional<double> truth = truthOf(run, drumClass);
                const TruthEstimate& estimate = report.classes[size_t(drumClass)];
                QCOMPARE(estimate.precision.has_value(), truth.has_value());
                classes += truth ? 1 : 0;
                classesHeld += truth && holds(*estimate.precision, *truth) ? 1 : 0;
            }
        }
        const double ofClasses = double(classesHeld) / classes;
        const double ofRuns = double(runsHeld) / kRuns;
        QVERIFY2(ofClasses > 0.93 && ofClasses < 0.98, qPrintable(QString::number(ofClasses)));
        QVERIFY2(ofRuns > 0.93 && ofRuns < 0.98, qPrintable(QString::number(ofRuns)));
    }
};

QTEST_GUILESS_MAIN(TestTruthEstimate)
#include "tst_truth_estimate.moc"
