#include "core/compare/calibration.h"
#include "core/compare/hit_agreement.h"
#include "tests/core/compare/made_pair.h"

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

bool isNear(const std::optional<double>& value, double expected)
{
    return value && std::abs(*value - expected) < 1e-6;
}

} // namespace

class TestHitAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByClass()
    {
        const auto comparison
            = comparedHits({hitAt(1.0), hitAt(2.0), hitAt(3.0), hitAt(4.0), hitAt(5.0, DrumClass::Tom)},
                {hitAt(1.0), hitAt(2.010, DrumClass::Kick, 0.55, 0.45), hitAt(3.0, DrumClass::Kick, 0.9),
                    hitAt(4.0, DrumClass::Snare), hitAt(6.0, DrumClass::Snare)});
        const HitAgreement& kick = comparison->classes[size_t(DrumClass::Kick)];
        QCOMPARE(kick.drumClass, std::optional(DrumClass::Kick));
        QCOMPARE((std::vector{kick.countA, kick.countB, kick.pairs, kick.kept, kick.moved, kick.rescored,
                     kick.relabelledFrom, kick.relabelledTo, kick.lost, kick.added}),
            (std::vector{4, 3, 3, 1, 1, 1, 1, 0, 0, 0}));
        QVERIFY(isNear(kick.recall, 0.75));
        QVERIFY(isNear(kick.precision, 1.0));
        QVERIFY(isNear(kick.f, 6.0 / 7.0));
        QVERIFY(isNear(kick.meanShift, 0.010 / 3.0));
        QVERIFY(isNear(kick.shiftDeviation, std::sqrt(2.0) * 0.010 / 3.0));
        QVERIFY(isNear(kick.meanConfidenceChange, 0.15));
        QVERIFY(isNear(kick.meanVelocityChange, -0.05 / 3.0));

        const HitAgreement& snare = comparison->classes[size_t(DrumClass::Snare)];
        QCOMPARE((std::vector{snare.countA, snare.countB, snare.relabelledTo, snare.added}), (std::vector{0, 2, 1, 1}));
        QVERIFY(!snare.recall && isNear(snare.precision, 0.0) && isNear(snare.f, 0.0) && !snare.meanShift);

        const HitAgreement& all = comparison->allHits;
        QVERIFY(!all.drumClass);
        QCOMPARE(
            (std::vector{all.countA, all.countB, all.pairs, all.relabelledFrom, all.relabelledTo, all.lost, all.added}),
            (std::vector{5, 5, 3, 1, 1, 1, 1}));
        QVERIFY(isNear(all.f, 0.6));
        QVERIFY(!comparison->classes[size_t(DrumClass::Cymbal)].f);
    }

    void calibrates()
    {
        // Of three hits around 0.9 two are found; one of confidence 0.3 (the bin begins there) is of another class.
        const auto comparison = comparedHits({hitAt(1.0, DrumClass::Kick, 0.9), hitAt(2.0, DrumClass::Kick, 0.95),
                                                 hitAt(3.0, DrumClass::Kick, 1.0), hitAt(4.0, DrumClass::Kick, 0.3)},
            {hitAt(1.0), hitAt(2.0), hitAt(4.0, DrumClass::Tom, 0.0), hitAt(5.0, DrumClass::Tom, 1.7)});
        const Calibration& a = comparison->calibrationA;
        QCOMPARE(a.bins.size(), size_t(10));
        QCOMPARE(a.bins[9].count, 3);
        QVERIFY(isNear(a.bins[9].meanConfidence, 0.95));
        QVERIFY(isNear(a.bins[9].agreeing, 2.0 / 3.0));
        QCOMPARE(a.bins[3].count, 1);
        QVERIFY(isNear(a.bins[3].agreeing, 0.0));
        QCOMPARE(a.bins[0].count, 0);
        QCOMPARE(a.bins[0].meanConfidence, 0.0);
        QCOMPARE(a.bins[3].from, 0.3);
        QVERIFY(isNear(a.error, 0.75 * (0.95 - 2.0 / 3.0) + 0.25 * 0.3));
        const Calibration& b = comparison->calibrationB;
        QCOMPARE((std::vector{b.bins[0].count, b.bins[5].count, b.bins[9].count}), (std::vector{1, 2, 1}));
        QVERIFY(isNear(b.bins[5].agreeing, 1.0));
        QVERIFY(!comparedHits({}, {})->calibrationA.error);
    }
};

QTEST_GUILESS_MAIN(TestHitAgreement)
#include "tst_hit_agreement.moc"
