#include "core/analysis/pipeline/analyzer.h"
#include "core/analysis/plausibility/alarm.h"
#include "core/report/summary_markdown.h"
#include "core/store/project_store.h"
#include "tests/core/analysis/fake_stages.h"
#include "tests/core/analysis/plausibility/hit_lists.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// Analyses a signal with the built-in stages, but with these hits as those of drums.
AnalysisResultPtr analysed(const std::vector<float>& signal, const std::vector<DrumHit>& hits)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("signal.wav"));
    if (!writeWav(path, signal, 1, 44100))
        return nullptr;
    std::vector<StageEntry> entries;
    for (const StageEntry& entry : StageRegistry::builtin().stages())
        if (entry.declaration.id != QLatin1String("drum_hits"))
            entries.push_back(entry);
    entries.push_back(derivedStage(
        QStringLiteral("drum_hits"), {}, {QStringLiteral("drum_hits")}, [hits](DerivedContext& context) -> Status {
            context.result().drumHits = hits;
            return {};
        }));
    const StageRegistry registry = registryOf(std::move(entries));
    AnalysisOptions options;
    options.chunkSeconds = 7.0;
    const auto outcome = analyze(path, registry, options);
    return outcome ? outcome->result : nullptr;
}

QStringList alarmsOf(const AnalysisResult& result)
{
    QStringList codes;
    for (const Diagnostic& diagnostic : result.diagnostics)
        if (isAlarm(diagnostic))
            codes << diagnostic.code;
    return codes;
}

/// Short bursts of noise without its lows, every half second.
std::vector<float> makeHats(double seconds)
{
    std::vector<float> signal = makeSilence(44100.0, seconds);
    std::vector<float> burst = makeNoise(4, 44100.0, 0.05, 0.4);
    for (std::size_t n = burst.size(); n-- > 2;)
        burst[n] = 0.25F * (burst[n] - 2.0F * burst[n - 1] + burst[n - 2]) * float(std::exp(-double(n) / 600.0));
    burst[0] = burst[1] = 0.0F;
    for (double time = 0.5; time < seconds - 0.5; time += 0.5)
        mixInto(signal, burst, size_t(time * 44100.0));
    return signal;
}

} // namespace

/// The stage "plausibility" in a run, and where its alarms go.
class TestPlausibilityStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStageRaisesTheAlarms()
    {
        const std::vector<float> signal = makeHats(40.0);
        std::vector<DrumHit> hits;
        for (double time = 0.5; time < 39.5; time += 0.5)
            hits.push_back(hitAt(time, DrumClass::HiHat, 0.7 + 0.005 * time));
        const AnalysisResultPtr right = analysed(signal, hits);
        QVERIFY(right);
        QCOMPARE(right->run.stage(QStringLiteral("plausibility"))->status, StageStatus::Done);
        QCOMPARE(alarmsOf(*right), QStringList());
        for (DrumHit& hit : hits)
            hit.drumClass = DrumClass::Kick;
        const AnalysisResultPtr wrong = analysed(signal, hits);
        QVERIFY(wrong);
        QCOMPARE(alarmsOf(*wrong), QStringList{QStringLiteral("plausibility.class_energy")});
        const AnalysisResultPtr guessed = analysed(signal, makeGuesses(40.0, 45.6));
        QVERIFY(guessed);
        QVERIFY(alarmsOf(*guessed).contains(QStringLiteral("plausibility.hit_density")));
        QVERIFY(alarmsOf(*guessed).contains(QStringLiteral("plausibility.equal_shares")));
    }

    void theStageKnowsTheChunks()
    {
        std::vector<DrumHit> hits = makeBreak("K.KgSg.g.gKKSg.g", 174.0, 60.0);
        std::erase_if(
            hits, [](const DrumHit& hit) { return std::abs(hit.time - 7.0 * std::round(hit.time / 7.0)) < 0.4; });
        const AnalysisResultPtr result = analysed(makeNoise(3, 44100.0, 60.0, 0.001), hits);
        QVERIFY(result);
        QVERIFY(alarmsOf(*result).contains(QStringLiteral("plausibility.chunk_borders")));
    }

    void silenceAndAMissingResultRaiseNone()
    {
        const AnalysisResultPtr silent = analysed(makeSilence(44100.0, 3.0), {});
        QVERIFY(silent);
        QCOMPARE(silent->run.stage(QStringLiteral("plausibility"))->status, StageStatus::Done);
        QCOMPARE(alarmsOf(*silent), QStringList());
    }

    void anAlarmSurvivesTheProject()
    {
        const AnalysisResultPtr result = analysed(makeNoise(3, 44100.0, 40.0, 0.01), makeGuesses(40.0, 45.6));
        QVERIFY(result && !alarmsOf(*result).empty());
        const QTemporaryDir folder;
        const auto store = ProjectStore::create(folder.filePath(QStringLiteral("a.heihachi")));
        QVERIFY(store);
        const auto id = (*store)->saveRun(*result);
        QVERIFY(id);
        const auto loaded = (*store)->loadRun(*id);
        QVERIFY(loaded);
        QVERIFY((*loaded)->diagnostics == result->diagnostics); // codes, messages, places
        QCOMPARE(alarmsOf(**loaded), alarmsOf(*result));
    }

    void aReportTellsAlarmsFirst()
    {
        AnalysisResult result;
        result.drumHits.emplace();
        result.diagnostics = {{Severity::Error, QStringLiteral("stage.failed"), QStringLiteral("x"),
                                  QStringLiteral("A stage failed."), std::nullopt},
            makeAlarm(QStringLiteral("hit_density"), QStringLiteral("Too many."), TimeRange{61.0, 62.5})};
        const QString summary = QString::fromUtf8(renderSummaryMarkdown(result));
        const qsizetype alarm = summary.indexOf(
            QStringLiteral("- **Alarm** 0:01:01.000 – 0:01:02.500: Too many. (`plausibility.hit_density`)\n"));
        QVERIFY2(alarm > 0, qPrintable(summary));
        QVERIFY(alarm < summary.indexOf(QStringLiteral("A stage failed.")));
    }
};

QTEST_GUILESS_MAIN(TestPlausibilityStage)
#include "tst_plausibility_stage.moc"
