#include "core/analysis/drums/drum_stages.h"
#include "core/analysis/groove/coupling_stage.h"
#include "core/analysis/groove/groove_stage.h"
#include "core/analysis/pipeline/analyzer.h"
#include "tests/core/analysis/fake_stages.h"
#include "tests/core/analysis/groove/grids.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// Analyses half a minute of noise with the two stages, but with these hits and this grid; null: that stage fails.
AnalysisResultPtr analysed(const std::vector<DrumHit>* hits, const BeatGrid* grid)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("noise.wav"));
    if (!writeWav(path, makeNoise(1, 44100.0, 30.0, 0.1), 1, 44100))
        return nullptr;
    const auto hitStage = [hits](DerivedContext& context) -> Status {
        if (!hits)
            return failure(ErrorCode::NotComputed, QStringLiteral("none"));
        context.result().drumHits = *hits;
        return {};
    };
    const auto gridStage = [grid](DerivedContext& context) -> Status {
        if (!grid)
            return failure(ErrorCode::NotComputed, QStringLiteral("none"));
        context.result().beatGrid = std::make_shared<const BeatGrid>(*grid);
        return {};
    };
    const StageRegistry registry = registryOf({drumSpectrumStage(), grooveStage(), couplingStage(),
        derivedStage(QStringLiteral("drum_hits"), {}, {QStringLiteral("drum_hits")}, hitStage),
        derivedStage(QStringLiteral("beats"), {}, {QStringLiteral("beats")}, gridStage)});
    const auto outcome = analyze(path, registry, {});
    return outcome ? outcome->result : nullptr;
}

StageStatus statusOf(const AnalysisResult& result, const char* id)
{
    return result.run.stage(QString::fromLatin1(id))->status;
}

} // namespace

/// The stages "groove" and "coupling" in a run.
class TestGrooveStages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothMeasure()
    {
        const BeatGrid grid = makeGrid(174.0, 20);
        const std::vector<DrumHit> hits = strikeEveryBeat(grid, {0.0, 0.5});
        const AnalysisResultPtr result = analysed(&hits, &grid);
        QVERIFY(result);
        QCOMPARE(statusOf(*result, "groove"), StageStatus::Done);
        QVERIFY(result->groove);
        QCOMPARE(result->groove->positions.size(), hits.size());
        QCOMPARE(result->groove->floorMs, 2.0);
        QCOMPARE(statusOf(*result, "coupling"), StageStatus::Done);
        QVERIFY(result->coupling && result->coupling->pairs.size() == 3);
        QVERIFY(result->coupling->pairs[0].atBeat);
    }

    void withoutAGridThereIsNoGroove()
    {
        const BeatGrid none;
        const std::vector<DrumHit> hits = strikeEveryBeat(makeGrid(174.0, 20), {0.0, 0.5});
        for (const BeatGrid* grid : {&none, static_cast<const BeatGrid*>(nullptr)}) {
            const AnalysisResultPtr result = analysed(&hits, grid);
            QVERIFY(result);
            QVERIFY(statusOf(*result, "groove") != StageStatus::Done);
            QVERIFY(!result->missingReason(QStringLiteral("groove")).isEmpty());
            QVERIFY(!result->groove);
            QVERIFY(result->coupling && result->coupling->pairs.size() == 3); // needs none
            QVERIFY(!result->coupling->pairs[0].atBeat);
        }
    }

    void withoutHitsThereIsCoupling()
    {
        const BeatGrid grid = makeGrid(174.0, 20);
        const AnalysisResultPtr result = analysed(nullptr, &grid);
        QVERIFY(result);
        QVERIFY(!result->groove);
        QVERIFY(result->coupling && result->coupling->pairs.size() == 3);
        QVERIFY(result->coupling->pairs[0].atBeat);
    }
};

QTEST_GUILESS_MAIN(TestGrooveStages)
#include "tst_groove_stages.moc"
