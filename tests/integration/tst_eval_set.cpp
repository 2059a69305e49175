// The built-in stages on songs with exact truth: <folder>/audio/<song>.ogg and <folder>/truth/<song>.hits.csv. The
// folder is not part of the project: HEIHACHI_EVAL_DIR names it, else ../shared/eval beside the sources is tried.
#include "core/analysis/pipeline/analyzer.h"
#include "tests/support/program.h"
#include "tests/support/scoring.h"

#include <QDir>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

class TestEvalSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesTheFigures()
    {
        const QDir folder(
            qEnvironmentVariable("HEIHACHI_EVAL_DIR", sourceFolder() + QStringLiteral("/../shared/eval")));
        const QDir audio(folder.filePath(QStringLiteral("audio")));
        const QStringList songs = audio.entryList({QStringLiteral("*.ogg")}, QDir::Files, QDir::Name);
        if (songs.isEmpty())
            QSKIP("no evaluation songs here: set HEIHACHI_EVAL_DIR to the folder that holds audio/ and truth/");
        AnalysisOptions options;
        options.config = AnalysisConfig::defaults(StageRegistry::builtin());
        Score at25;
        Score at10;
        std::array<Score, kDrumClassCount> ofClass;
        Score drums;
        Score drumsAt25;
        for (const QString& song : songs) {
            const auto truth = readTruth(
                folder.filePath(QStringLiteral("truth/%1.hits.csv").arg(QFileInfo(song).completeBaseName())));
            QVERIFY(truth);
            const auto outcome = analyze(audio.filePath(song), StageRegistry::builtin(), options);
            QVERIFY(outcome);
            QVERIFY(outcome->result->drumHits);
            const auto expected = mergedTimes(timesOf(*truth), 0.025);
            const auto found = mergedTimes(timesOf(*outcome->result->drumHits), 0.025);
            at25 += scoreTimes(expected, found, 0.025);
            at10 += scoreTimes(expected, found, 0.010);
            for (const DrumClass drumClass : kDrumClasses) {
                const auto strikes = mergedTimes(timesOf(*truth, drumClass), 0.012);
                const auto hits = timesOf(*outcome->result->drumHits, drumClass);
                ofClass[size_t(drumClass)] += scoreTimes(strikes, hits, 0.050);
                drumsAt25 += scoreTimes(strikes, hits, 0.025);
            }
        }
        for (const DrumClass drumClass : kDrumClasses) {
            const Score& score = ofClass[size_t(drumClass)];
            qInfo("%s: F %.3f, precision %.3f, recall %.3f at 50 ms", qPrintable(drumClassId(drumClass)), score.f(),
                score.precision(), score.recall());
            drums += score;
        }
        qInfo("drums: F %.3f at 50 ms, %.3f at 25 ms", drums.f(), drumsAt25.f());
        qInfo("onsets: F %.3f at 25 ms, %.3f at 10 ms, median distance %.1f ms", at25.f(), at10.f(),
            at25.medianDistance() * 1000.0);
        QVERIFY(drums.f() >= 0.76);
        QVERIFY(drums.f() - drumsAt25.f() <= 0.01);
        QVERIFY(ofClass[size_t(DrumClass::Kick)].f() >= 0.92);
        QVERIFY(at25.f() >= 0.80);
        QVERIFY(at10.f() >= 0.76);
        QVERIFY(at25.medianDistance() <= 0.004);
    }
};

QTEST_GUILESS_MAIN(TestEvalSet)
#include "tst_eval_set.moc"
