#include "core/report/hit_statistics.h"
#include "core/report/markdown_text.h"
#include "core/report/summary_markdown.h"
#include "tests/support/sample_result.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

DrumHit hitAt(double time, DrumClass drumClass = DrumClass::Kick, float confidence = 0.5F)
{
    return {time, drumClass, confidence, 0.25F, std::nullopt, std::nullopt};
}

} // namespace

class TestSummaryMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void countsAndAverages()
    {
        const std::vector<DrumHit> hits{hitAt(1.0), hitAt(2.0, DrumClass::Kick, 1.0F),
            hitAt(3.0, DrumClass::Tom, std::numeric_limits<float>::quiet_NaN())};
        const HitStatistics statistics = hitStatistics(hits, 60.0);
        QCOMPARE(statistics.all.count, 3);
        QCOMPARE(statistics.classes[size_t(DrumClass::Kick)].count, 2);
        QCOMPARE(statistics.classes[size_t(DrumClass::Kick)].meanConfidence.value(), 0.75);
        QVERIFY(!statistics.classes[size_t(DrumClass::Tom)].meanConfidence); // unknown, not zero
        QVERIFY(!statistics.classes[size_t(DrumClass::Snare)].meanVelocity);
        QCOMPARE(statistics.all.meanVelocity.value(), 0.25);
    }

    void findsTheDensestPassage()
    {
        std::vector<DrumHit> hits{hitAt(0.0), hitAt(5.0), hitAt(20.0)};
        for (int i = 0; i < 8; ++i)
            hits.push_back(hitAt(52.0 + i));
        const auto densest = hitStatistics(hits, 60.0).densest;
        QVERIFY(densest);
        QCOMPARE(densest->count, 8);
        QCOMPARE(densest->range, (TimeRange{50.0, 60.0})); // ends with the recording
        QVERIFY(!hitStatistics(hits, 9.0).densest);
        QVERIFY(!hitStatistics({}, 60.0).densest);
        QVERIFY(!hitStatistics(hits, std::numeric_limits<double>::quiet_NaN()).densest);
    }

    void escapesWhatMarkdownWouldRead()
    {
        QCOMPARE(
            markdownText(QStringLiteral("a|b_*c*\n<x> [y](z)")), QStringLiteral("a\\|b\\_\\*c\\* \\<x\\> \\[y\\](z)"));
    }

    void tellsWhatWasFoundAndHow()
    {
        const QString text = QString::fromUtf8(renderSummaryMarkdown(*makeResult(1, 500)));
        for (const QString& part :
            {QStringLiteral("# mix 1.mp3\n"), QStringLiteral("0:00:50.000"), QStringLiteral("| Kick |"),
                QStringLiteral("| All | 500 | 100.0 % | 10.00 |"), QStringLiteral("Densest passage of 10 s"),
                QStringLiteral("**Warning** 0:00:12.500 – 0:00:25.000: The recording is clipped"),
                QStringLiteral("`signal.clipping`"), QStringLiteral("| `onsets` | 3 | done |"),
                QStringLiteral("threshold: 1.5"), QStringLiteral("128.0 times faster"), QStringLiteral("48000 Hz"),
                QStringLiteral("[drum_hits.csv](drum_hits.csv)"), QStringLiteral("Stage `silence`"),
                QStringLiteral("| `drums-2` | 7 | `bbbb")})
            QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral("\nnot in\n") + text));
        QVERIFY(!text.contains(QStringLiteral("nan")));
    }

    void namesNoModelWhereNoneWasUsed()
    {
        AnalysisResult result = *makeResult({});
        result.run.models.clear();
        QVERIFY(!renderSummaryMarkdown(result).contains("Weights"));
    }

    void praisesNoSlowRun()
    {
        AnalysisResult result = *makeResult({});
        result.run.wallSeconds = 2.0 * result.source.durationSeconds;
        const QString text = QString::fromUtf8(renderSummaryMarkdown(result));
        QVERIFY2(!text.contains(QStringLiteral("times faster")), qPrintable(text));
    }

    void tellsWhatIsMissing()
    {
        SampleOptions options;
        options.hitCount = -1;
        const QString text = QString::fromUtf8(renderSummaryMarkdown(*makeResult(options)));
        QVERIFY(text.contains(QStringLiteral("Not computed: The model “drums-1” could not be read.")));
        QVERIFY(text.contains(QStringLiteral("- **Drum hits**: The model “drums-1” could not be read.")));
        QVERIFY(!text.contains(QStringLiteral("| Kick |")));
        QVERIFY(!text.contains(QStringLiteral("drum_hits.csv")));
        QVERIFY(text.contains(QStringLiteral("none were found"))); // onsets: computed and empty
    }

    void followsTheLanguageOfNumbers()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QString text = QString::fromUtf8(renderSummaryMarkdown(*makeResult(1, 500)));
        QLocale::setDefault(QLocale::c());
        QVERIFY(text.contains(QStringLiteral("| All | 500 | 100,0 % | 10,00 |")));
        QVERIFY(text.contains(QStringLiteral("threshold: 1.5"))); // as a person writes it into a configuration
    }
};

QTEST_GUILESS_MAIN(TestSummaryMarkdown)
#include "tst_summary_markdown.moc"
