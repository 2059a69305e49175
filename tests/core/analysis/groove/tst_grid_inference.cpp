#include "core/analysis/groove/grid_inference.h"

#include <QtTest>

#include <cmath>
#include <random>
#include <vector>

using namespace heihachi;

namespace {

double uniform(std::mt19937& generator)
{
    return double(generator()) / 4294967296.0;
}

/// `count` hits at each of these phases, up to `jitter` beats away.
std::vector<double> phasesAt(std::initializer_list<double> positions, int count, double jitter, std::uint32_t seed = 1)
{
    std::mt19937 generator(seed);
    std::vector<double> phases;
    for (int n = 0; n < count; ++n)
        for (const double position : positions) {
            const double phase = position + jitter * (2.0 * uniform(generator) - 1.0);
            phases.push_back(phase - std::floor(phase));
        }
    return phases;
}

} // namespace

/// Straight or triplets.
class TestGridInference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsGridsApart_data()
    {
        QTest::addColumn<std::vector<double>>("phases");
        QTest::addColumn<int>("subdivision");
        QTest::addColumn<int>("swungNotes");
        QTest::newRow("sixteenths") << phasesAt({0.0, 0.25, 0.5, 0.75}, 30, 0.03) << 4 << 0;
        QTest::newRow("eighths") << phasesAt({0.0, 0.5}, 30, 0.03) << 4 << 0;
        QTest::newRow("triplets") << phasesAt({0.0, 1.0 / 3.0, 2.0 / 3.0}, 30, 0.03) << 3 << 0;
        QTest::newRow("sixteenths 3 : 2") << phasesAt({0.0, 0.3, 0.5, 0.8}, 30, 0.02) << 4 << 4;
        QTest::newRow("sixteenths 2 : 1") << phasesAt({0.0, 1.0 / 3.0, 0.5, 5.0 / 6.0}, 30, 0.02) << 4 << 4;
        QTest::newRow("eighths 3 : 2") << phasesAt({0.0, 0.6}, 60, 0.02) << 4 << 2;
        QTest::newRow("eighths 2 : 1") << phasesAt({0.0, 2.0 / 3.0}, 60, 0.02) << 3 << 0; // a triplet, as documented
    }

    void tellsGridsApart()
    {
        QFETCH(const std::vector<double>, phases);
        QFETCH(const int, subdivision);
        QFETCH(const int, swungNotes);
        const BeatDivision division = inferDivision(phases);
        QCOMPARE(division.subdivision, subdivision);
        QCOMPARE(division.swungNotes, swungNotes);
        QVERIFY2(division.confidence > 0.95, qPrintable(QString::number(division.confidence)));
    }

    void tellsNothingFromNothing()
    {
        for (const std::vector<double>& phases : {std::vector<double>(), phasesAt({0.0}, 100, 0.05)}) {
            const BeatDivision division = inferDivision(phases);
            QCOMPARE(division.subdivision, 4);
            QCOMPARE(division.confidence, 0.5);
        }
    }

    void guessesOnlyALittleFromHitsAtAnyTime()
    {
        for (std::uint32_t seed = 1; seed <= 20; ++seed) {
            const BeatDivision division = inferDivision(phasesAt({0.5}, 1000, 0.5, seed));
            QVERIFY2(division.confidence < 0.9, qPrintable(QString::number(division.confidence)));
            QCOMPARE(division.swungNotes, 0);
        }
    }

    void takesTheSwingOut()
    {
        BeatDivision division;
        QCOMPARE(division.evenPhase(0.3), 0.3);
        division.swungNotes = 4;
        division.longShare = 0.6;
        QVERIFY(std::abs(division.evenPhase(0.3) - 0.25) < 1e-12);
        QVERIFY(std::abs(division.evenPhase(0.5) - 0.5) < 1e-12);
        QVERIFY(std::abs(division.evenPhase(0.8) - 0.75) < 1e-12);
        QVERIFY(std::abs(division.evenPhase(-0.02) - -0.025) < 1e-12);
        division.swungNotes = 2;
        QVERIFY(std::abs(division.evenPhase(0.6) - 0.5) < 1e-12);
        QVERIFY(std::abs(division.evenPhase(1.0) - 1.0) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(TestGridInference)
#include "tst_grid_inference.moc"
