#include "core/analysis/rhythm/tempo_path.h"
#include "core/analysis/rhythm/tempogram.h"
#include "tests/core/analysis/rhythm/made_rhythm.h"

#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

/// Comb scores and the path through them.
class TestTempogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peaksAtTheTempo_data()
    {
        QTest::addColumn<double>("bpm");
        for (const double bpm : {60.0, 90.0, 128.0, 174.0, 220.0})
            QTest::addRow("%g", bpm) << bpm;
    }
    void peaksAtTheTempo()
    {
        QFETCH(double, bpm);
        const Tempogram tempogram = Tempogram::of(beatCurve(beatTimes(bpm, 0.3, 30.0), 30.0), 0.7F);
        QCOMPARE(tempogram.rows(), 30U);
        const auto row = tempogram.row(15);
        const auto best = std::size_t(std::ranges::max_element(row) - row.begin());
        QVERIFY2(std::abs(Tempogram::tempos()[best] / bpm - 1.0) < 0.015,
            qPrintable(QString::number(Tempogram::tempos()[best])));
        QVERIFY(row[best] > 0.5F);
    }
    void silenceScoresNothing()
    {
        const Tempogram tempogram = Tempogram::of(std::vector<float>(3000), 0.7F);
        for (std::size_t second = 0; second < tempogram.rows(); ++second)
            QVERIFY(std::ranges::all_of(tempogram.row(second), [](float score) { return score == 0.0F; }));
        QCOMPARE(Tempogram::of({}, 0.7F).rows(), 0U);
        QVERIFY(tempoPath(Tempogram::of({}, 0.7F)).empty());
    }
    void pathJumpsWhereTheTempoDoes()
    {
        std::vector<double> beats = beatTimes(100.0, 0.0, 60.0);
        const std::vector<double> second = beatTimes(150.0, 60.0, 120.0);
        beats.insert(beats.end(), second.begin(), second.end());
        const std::vector<TempoPoint> path = tempoPath(Tempogram::of(beatCurve(beats, 120.0), 0.7F));
        QCOMPARE(path.size(), 120U);
        for (std::size_t n = 0; n < path.size(); ++n)
            if (n < 55 || n > 65)
                QVERIFY(std::abs(path[n].bpm - (n < 60 ? 100.0 : 150.0)) < 1.5);
    }
    void pathHoldsThroughSilence()
    {
        std::vector<double> beats = beatTimes(140.0, 0.0, 40.0);
        const std::vector<double> second = beatTimes(140.0, 80.0, 120.0);
        beats.insert(beats.end(), second.begin(), second.end());
        const std::vector<TempoPoint> path = tempoPath(Tempogram::of(beatCurve(beats, 120.0), 0.7F));
        QVERIFY(std::abs(path[60].bpm - 140.0) < 8.0);
        QVERIFY(path[60].strength < 0.3F);
        QVERIFY(path[20].strength > 0.5F);
    }
};

QTEST_GUILESS_MAIN(TestTempogram)
#include "tst_tempogram.moc"
