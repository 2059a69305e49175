#include "core/report/summary_rhythm.h"
#include "tests/support/sample_result.h"

#include <QLocale>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

AnalysisResultPtr sample()
{
    SampleOptions options;
    options.withRhythm = true;
    return makeResult(options);
}

bool holds(const QString& text, const QStringList& parts)
{
    for (const QString& part : parts)
        if (!text.contains(part)) {
            qWarning("%s\nis not in\n%s", qPrintable(part), qPrintable(text));
            return false;
        }
    return true;
}

} // namespace

class TestSummaryRhythm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void tellsTempoAndItsAlternatives()
    {
        const QString text = tempoSummary(*sample());
        QVERIFY(holds(text,
            {QStringLiteral(
                 "| 0:00:01.300 | 0:00:13.024 | 174.00 | 0.90 | 0.70 | 87.00 (1:2, 15 %); 116.00 (2:3, 5 %) |"),
                QStringLiteral("half-time feel"), QStringLiteral("the tempo moves"), QStringLiteral("86 beats.")}));
        QVERIFY(!text.contains(QStringLiteral("1:1")));
        QVERIFY(!text.contains(QStringLiteral("more in tempo.csv")));
    }

    void cutsALongTable()
    {
        AnalysisResult result;
        BeatGrid grid;
        for (int i = 0; i < 45; ++i)
            grid.sections.push_back({{double(i), i + 0.5}, 100.0 + i, 0.0, true, 4, 1.0F, 1.0F, false, {}});
        result.beatGrid = std::make_shared<BeatGrid>(grid);
        const QString text = tempoSummary(result);
        QVERIFY(holds(text, {QStringLiteral("139.00"), QStringLiteral("And 5 more in tempo.csv.")}));
        QVERIFY(!text.contains(QStringLiteral("140.00")));
    }

    void saysPlainlyThatThereIsNoBeat()
    {
        AnalysisResult result;
        result.beatGrid = std::make_shared<BeatGrid>();
        result.groove = std::make_shared<Groove>();
        result.coupling = std::make_shared<Coupling>();
        result.patterns = std::make_shared<DrumPatternCatalogue>();
        QCOMPARE(tempoSummary(result), QStringLiteral("The recording has no stable beat.\n"));
        QVERIFY(grooveSummary(result).contains(QStringLiteral("no groove to measure")));
        QVERIFY(couplingSummary(result).contains(QStringLiteral("too short")));
        QVERIFY(patternSummary(result).contains(QStringLiteral("No bar of drums comes again")));
    }

    void tellsGrooveAndItsFloor()
    {
        const QString text = grooveSummary(*sample());
        QVERIFY(holds(text,
            {QStringLiteral("| Snare | 10 | 0.5 | 2.3 | 0.8 | on the grid, as far as can be told |"),
                QStringLiteral("| Hi-hat | 20 | -0.5 | 2.3 | 0.8 | ahead of the grid |"),
                QStringLiteral("1.210 (± 0.013)"), QStringLiteral("3.50 (Longuet-Higgins & Lee)"),
                QStringLiteral("Pulse clarity: 0.63"), QStringLiteral("jitters by 1.8 ms")}));
        QVERIFY(!text.contains(QStringLiteral("| Kick"))); // no hits
    }

    void tellsWhatGrooveCouldNotBeMeasured()
    {
        AnalysisResult result = *sample();
        Groove groove = *result.groove;
        groove.whole = groove.sections[1];
        result.groove = std::make_shared<Groove>(groove);
        QVERIFY(holds(grooveSummary(result),
            {QStringLiteral("triplets"), QStringLiteral("no pairs of eighths"), QStringLiteral("no whole bar"),
                QStringLiteral("too short")}));
    }

    void showsPatternsAsSteps()
    {
        const QString text = patternSummary(*sample());
        QVERIFY(holds(text,
            {QStringLiteral("Patterns: 2. Bars: 3, of which fills: 1, like no other or without drums: 1."),
                QStringLiteral("**1. Two-step** (0.96)"), QStringLiteral("first at 0:00:01.300"),
                QStringLiteral("```\nKick    x.........o.....\nSnare   ....x.......x...\n```"),
                QStringLiteral("Hi-hat  ..x.........\n")}));
    }

    void cutsALongCatalogue()
    {
        AnalysisResult result;
        DrumPatternCatalogue catalogue = *sample()->patterns;
        catalogue.patterns.resize(1);
        catalogue.patterns.resize(11, catalogue.patterns.front());
        result.patterns = std::make_shared<DrumPatternCatalogue>(catalogue);
        const QString text = patternSummary(result);
        QVERIFY(holds(text, {QStringLiteral("**8. "), QStringLiteral("And 3 more in patterns.csv.")}));
        QVERIFY(!text.contains(QStringLiteral("**9. ")));
    }

    void tellsCoupling()
    {
        QVERIFY(holds(couplingSummary(*sample()),
            {QStringLiteral(
                 "| Kick and bass | 0.50 at 2.90 Hz, phase 0.40 rad | 0.01 at 0.72 Hz, not significant | 0.074 |"),
                QStringLiteral("| Snare and mix | – | – | 0.074 |")}));
    }

    void missingSaysWhy()
    {
        AnalysisResult result;
        result.run.stages.push_back(
            {QStringLiteral("beats"), 1, StageStatus::Failed, QStringLiteral("No memory."), 0.0});
        QCOMPARE(tempoSummary(result), QStringLiteral("Not computed: No memory.\n"));
        QVERIFY(grooveSummary(result).startsWith(QStringLiteral("Not computed: This run did not have the stage")));
        QVERIFY(patternSummary(result).startsWith(QStringLiteral("Not computed")));
        QVERIFY(couplingSummary(result).startsWith(QStringLiteral("Not computed")));
    }
};

QTEST_GUILESS_MAIN(TestSummaryRhythm)
#include "tst_summary_rhythm.moc"
