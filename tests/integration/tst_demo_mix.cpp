// The built-in stages on the demo mix, whose every drum hit is known.
#include "core/analysis/pipeline/analyzer.h"
#include "tests/support/program.h"
#include "tests/support/scoring.h"

#include <QTest>

#include <map>

using namespace heihachi;
using namespace heihachi::test;

class TestDemoMix final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDrums()
    {
        const QString demo = sourceFolder() + QStringLiteral("/resources/demo/demo_mix");
        const auto truth = readTruth(demo + QStringLiteral(".hits.csv"));
        QVERIFY(truth);
        AnalysisOptions options;
        options.config = AnalysisConfig::defaults(StageRegistry::builtin());
        const auto outcome = analyze(demo + QStringLiteral(".ogg"), StageRegistry::builtin(), options);
        QVERIFY(outcome);
        QVERIFY(outcome->result->drumHits);
        const std::vector<DrumHit>& hits = *outcome->result->drumHits;
        const Score onsets = scoreTimes(mergedTimes(timesOf(*truth), 0.025), mergedTimes(timesOf(hits), 0.025), 0.025);
        qInfo("onsets, 25 ms: P %.3f R %.3f F %.3f, median distance %.1f ms", onsets.precision(), onsets.recall(),
            onsets.f(), onsets.medianDistance() * 1000.0);
        QVERIFY(onsets.f() >= 0.95);
        QVERIFY(onsets.precision() >= 0.93);
        QVERIFY(onsets.medianDistance() <= 0.003);
        const std::map<DrumClass, double> least{
            {DrumClass::Kick, 0.95}, {DrumClass::Snare, 0.95}, {DrumClass::HiHat, 0.88}};
        for (const auto& [drumClass, f] : least) {
            const Score score = scoreTimes(timesOf(*truth, drumClass), timesOf(hits, drumClass), 0.05);
            qInfo("%s, 50 ms: F %.3f", qPrintable(drumClassId(drumClass)), score.f());
            QVERIFY(score.f() >= f);
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoMix)
#include "tst_demo_mix.moc"
