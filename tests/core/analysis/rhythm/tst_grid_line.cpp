#include "core/analysis/rhythm/grid_line.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace heihachi;

namespace {

std::vector<BeatObservation> lineOf(int count, double start, double period, double jitter = 0.0)
{
    std::mt19937 random(3);
    std::normal_distribution<double> noise(0.0, 1.0);
    std::vector<BeatObservation> beats;
    for (int n = 0; n < count; ++n)
        beats.push_back({double(n), start + n * period + jitter * noise(random), 1.0});
    return beats;
}

} // namespace

/// Straight lines through beats.
class TestGridLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsExactly()
    {
        const GridLine line = fitLine(lineOf(20, 1.25, 0.345));
        QVERIFY(std::abs(line.start - 1.25) < 1e-9);
        QVERIFY(std::abs(line.period - 0.345) < 1e-10);
        QVERIFY(line.residual < 1e-9);
    }
    void errorCoversTheTruth()
    {
        // 3 ms of jitter over 400 beats of 174 BPM.
        const GridLine line = fitLine(lineOf(400, 0.0, 60.0 / 174.0, 0.003));
        QVERIFY(std::abs(line.bpm() - 174.0) < 4.0 * line.bpmError());
        QVERIFY(line.bpmError() < 0.01);
    }
    void outliersMoveNothing()
    {
        std::vector<BeatObservation> beats = lineOf(64, 0.0, 0.4);
        for (const std::size_t n : {10U, 11U, 50U, 63U})
            beats[n].time += 0.08;
        QVERIFY(std::abs(fitLineRobustly(beats).period - 0.4) < 2e-4);
        QVERIFY(std::abs(fitLine(beats).period - 0.4) > std::abs(fitLineRobustly(beats).period - 0.4));
    }
    void bendsAndStepsAreNoLine()
    {
        std::vector<BeatObservation> beats = lineOf(80, 0.0, 0.345, 0.002);
        QVERIFY(liesOnLine(beats, fitLineRobustly(beats)));
        std::vector<BeatObservation> step = beats;
        for (std::size_t n = 40; n < step.size(); ++n)
            step[n].time += 0.1;
        QVERIFY(!liesOnLine(step, fitLineRobustly(step)));
        std::vector<BeatObservation> bend = beats;
        for (BeatObservation& beat : bend)
            beat.time += 6e-5 * beat.index * beat.index;
        QVERIFY(!liesOnLine(bend, fitLineRobustly(bend)));
    }
    void sumsGiveTheErrorOfEachPart()
    {
        // Nine hours in: the error of a part must not drown in the size of the times.
        std::vector<BeatObservation> beats = lineOf(100, 32400.0, 0.345, 0.004);
        const LineErrors errors(beats);
        for (const auto& [first, last] : {std::pair{0U, 100U}, std::pair{10U, 40U}, std::pair{60U, 100U}}) {
            const auto part = std::span(beats).subspan(first, last - first);
            const GridLine line = fitLine(part);
            const double expected = line.residual * line.residual * double(part.size());
            QVERIFY(std::abs(errors.errorOf(first, last) - expected) < 1e-8);
        }
        QCOMPARE(errors.errorOf(5, 5), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestGridLine)
#include "tst_grid_line.moc"
