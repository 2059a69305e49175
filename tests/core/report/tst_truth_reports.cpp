#include "core/report/truth_markdown.h"
#include "core/report/verdicts_csv.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace heihachi;

namespace {

const QDateTime kNoon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

DrumHit hitAt(double time, DrumClass drumClass, float confidence = 0.5F)
{
    return {time, drumClass, confidence, 0.25F, {}, {}};
}

} // namespace

class TestTruthReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void writesTheContractOfVerdicts()
    {
        const std::vector<Verdict> verdicts{
            {hitAt(2.5, DrumClass::Snare), Verdict::Kind::OtherClass, DrumClass::HiHat, kNoon.addMSecs(1500)},
            {hitAt(1.25, DrumClass::Kick, 0.875F), Verdict::Kind::Right, {}, kNoon},
            {hitAt(9.0, DrumClass::Tom, std::numeric_limits<float>::quiet_NaN()), Verdict::Kind::Wrong, {}, {}}};
        QCOMPARE(renderVerdictsCsv(verdicts),
            QByteArray("time_s,class,confidence,velocity,verdict,heard_class,given_utc\n"
                       "1.250000,kick,0.8750,0.2500,right,,2026-03-01T12:00:00.000Z\n"
                       "2.500000,snare,0.5000,0.2500,other_class,hihat,2026-03-01T12:00:01.500Z\n"
                       "9.000000,tom,,0.2500,wrong,,\n"));
        QCOMPARE(renderVerdictsCsv({}).count('\n'), 1);
    }

    void tellsPrecisionByClass()
    {
        std::vector<DrumHit> hits;
        std::vector<Verdict> verdicts;
        for (int i = 0; i < 8; ++i)
            hits.push_back(hitAt(i, DrumClass::Kick, 0.75F));
        for (int i = 0; i < 8; ++i)
            verdicts.push_back({hits[size_t(i)], i < 2 ? Verdict::Kind::Wrong : Verdict::Kind::Right, {}, kNoon});
        hits.push_back(hitAt(9.0, DrumClass::Tom, 0.5F));
        const QString text = truthMarkdown(estimateTruth(TruthPopulation(hits), verdicts));
        for (const QString& part : {QStringLiteral("| Kick | 8 | 8 | 6 | 2 | 0 | 75,0 % | 75,0 – 75,0 % | 75,0 % |"),
                 QStringLiteral("| Tom | 1 | 0 | 0 | 0 | 0 | not judged | – | 50,0 % |"),
                 QStringLiteral("| Snare | 0 | 0 | 0 | 0 | 0 | not judged | – | – |"),
                 QStringLiteral("| All that were judged | 8 | 8 | 6 |"),
                 QStringLiteral("| 0,5 – 0,6 | 1 | 0 | 50,0 % | not judged | – |"),
                 QStringLiteral("| 0,7 – 0,8 | 8 | 8 | 75,0 % | 75,0 % |")})
            QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral("\nnot in\n") + text));
    }
};

QTEST_GUILESS_MAIN(TestTruthReports)
#include "tst_truth_reports.moc"
