#include "core/analysis/patterns/pattern_stage.h"
#include "core/analysis/pipeline/analyzer.h"
#include "tests/core/analysis/fake_stages.h"
#include "tests/core/analysis/patterns/made_song.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// A run of the stage with these hits and this grid (null: without).
AnalysisResultPtr analysed(const MadeSong& song, bool hasGrid)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("signal.wav"));
    if (!writeWav(path, makeSilence(44100.0, 1.0), 1, 44100))
        return nullptr;
    const auto setHits = [song](DerivedContext& context) -> Status {
        context.result().drumHits = song.hits;
        return {};
    };
    const auto setGrid = [song, hasGrid](DerivedContext& context) -> Status {
        if (hasGrid)
            context.result().beatGrid = std::make_shared<const BeatGrid>(song.grid);
        return {};
    };
    const StageRegistry registry
        = registryOf({derivedStage(QStringLiteral("drum_hits"), {}, {QStringLiteral("drum_hits")}, setHits),
            derivedStage(QStringLiteral("beats"), {}, {QStringLiteral("beats")}, setGrid), patternStage()});
    const auto outcome = analyze(path, registry, {});
    return outcome ? outcome->result : nullptr;
}

const StageOutcome* outcomeOf(const AnalysisResultPtr& result)
{
    return result ? result->run.stage(QStringLiteral("patterns")) : nullptr;
}

} // namespace

/// The stage "patterns" in a run.
class TestPatternStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStageMakesACatalogue()
    {
        const AnalysisResultPtr result = analysed(makeSong(repeated({kTwoStep}, 6)), true);
        QVERIFY(outcomeOf(result));
        QCOMPARE(outcomeOf(result)->status, StageStatus::Done);
        QVERIFY(result->patterns);
        QCOMPARE(result->patterns->patterns.size(), size_t(1));
        QCOMPARE(result->patterns->patterns[0].count, 6);
    }

    void noHitsAreNoPatterns()
    {
        MadeSong song = makeSong(repeated({kTwoStep}, 6));
        song.hits.clear();
        const AnalysisResultPtr result = analysed(song, true);
        QVERIFY(outcomeOf(result));
        QCOMPARE(outcomeOf(result)->status, StageStatus::Done);
        QVERIFY(result->patterns && result->patterns->patterns.empty());
    }

    void withoutABeatThereIsNoCatalogue()
    {
        for (const bool hasGrid : {false, true}) {
            MadeSong song = makeSong({kTwoStep});
            song.grid = {};
            const AnalysisResultPtr result = analysed(song, hasGrid);
            QVERIFY(outcomeOf(result));
            QCOMPARE(outcomeOf(result)->status, StageStatus::Skipped);
            QVERIFY(!result->patterns);
            QVERIFY(result->missingReason(QStringLiteral("patterns")).contains(QStringLiteral("beat")));
        }
    }
};

QTEST_GUILESS_MAIN(TestPatternStage)
#include "tst_pattern_stage.moc"
