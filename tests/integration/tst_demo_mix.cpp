// The built-in stages on the demo mix, whose every drum hit is known.
#include "core/analysis/pipeline/analyzer.h"
#include "tests/support/program.h"
#include "tests/support/scoring.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace heihachi;
using namespace heihachi::test;

class TestDemoMix final : public QObject
{
    Q_OBJECT

private:
    const QString m_demo = sourceFolder() + QStringLiteral("/resources/demo/demo_mix");
    AnalysisResultPtr m_result;

private Q_SLOTS:
    void initTestCase()
    {
        AnalysisOptions options;
        options.config = AnalysisConfig::defaults(StageRegistry::builtin());
        const auto outcome = analyze(m_demo + QStringLiteral(".ogg"), StageRegistry::builtin(), options);
        QVERIFY(outcome);
        m_result = outcome->result;
    }
    void findsTheBeats()
    {
        // The demo plays at 174 BPM throughout, its second tune in time with the first.
        QVERIFY(m_result->beatGrid);
        const BeatGrid& grid = *m_result->beatGrid;
        QCOMPARE(grid.sections.size(), 1U);
        const TempoSection& section = grid.sections.front();
        QVERIFY2(std::abs(section.bpm - 174.0) < 0.02, qPrintable(QString::number(section.bpm)));
        QVERIFY(section.isConstant && !section.isHalfTimeFeel);
        QVERIFY(section.downbeatConfidence > 0.9F);
        constexpr double kFirstBar = 0.25; // s
        constexpr double kBeat = 60.0 / 174.0;
        QVERIFY(grid.beats.size() >= 176);
        for (const Beat& beat : grid.beats) {
            const long index = std::lround((beat.time - kFirstBar) / kBeat);
            QVERIFY(std::abs(beat.time - kFirstBar - double(index) * kBeat) < 0.01);
            QCOMPARE(beat.beatInBar, int(index % 4) + 1);
        }
    }
    void namesThePatterns()
    {
        QVERIFY(m_result->patterns && m_result->groove && m_result->coupling);
        QStringList names;
        for (const DrumPattern& pattern : m_result->patterns->patterns)
            names += pattern.name ? pattern.name->id : QString();
        QVERIFY2(names.contains(QStringLiteral("two_step")), qPrintable(names.join(QLatin1Char(' '))));
        QVERIFY2(names.contains(QStringLiteral("amen")), qPrintable(names.join(QLatin1Char(' '))));
        QCOMPARE(m_result->groove->positions.size(), m_result->drumHits->size());
        QCOMPARE(m_result->groove->whole.subdivision, 4);
    }
    void findsTheDrums()
    {
        const auto truth = readTruth(m_demo + QStringLiteral(".hits.csv"));
        QVERIFY(truth);
        QVERIFY(m_result->drumHits);
        const std::vector<DrumHit>& hits = *m_result->drumHits;
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
