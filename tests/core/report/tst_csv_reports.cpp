#include "core/report/csv_writer.h"
#include "core/report/drum_hits_csv.h"
#include "core/report/onsets_csv.h"
#include "tests/support/sample_result.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

AnalysisResult threeHits()
{
    AnalysisResult result = *makeResult(1, 0);
    result.drumHits = std::vector<DrumHit>{
        {0.0, DrumClass::Kick, 0.875F, 1.0F, 12.5F, 0.25F},
        {1.2345678, DrumClass::HiHat, 0.5F, 0.0F, std::nullopt, std::nullopt},
        {36000.5, DrumClass::Cymbal, std::numeric_limits<float>::quiet_NaN(), 0.12345F,
            -std::numeric_limits<float>::infinity(), std::numeric_limits<float>::quiet_NaN()},
    };
    result.onsets = std::vector<Onset>{{0.5, 3.25F}, {1234.5, 0.0F}};
    return result;
}

} // namespace

class TestCsvReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void writesTheContractOfDrumHits()
    {
        QCOMPARE(renderDrumHitsCsv(threeHits()),
            QByteArray("time_s,class,confidence,velocity,snr_db,clarity,bar,position,deviation_ms,by_hand\n"
                       "0.000000,kick,0.8750,1.0000,12.50,0.2500,,,,\n"
                       "1.234568,hihat,0.5000,0.0000,,,,,,\n"
                       "36000.500000,cymbal,,0.1235,,,,,,\n")
                .replace("0.1235", QByteArray::number(double(0.12345F), 'f', 4)));
    }

    void writesTheContractOfOnsets()
    {
        QCOMPARE(renderOnsetsCsv(threeHits()), QByteArray("time_s,strength\n0.500000,3.2500\n1234.500000,0.0000\n"));
    }

    void anEmptyResultIsAHeader()
    {
        const auto empty = makeResult(1, 0);
        QCOMPARE(renderDrumHitsCsv(*empty).count('\n'), 1);
        QCOMPARE(renderOnsetsCsv(*empty), QByteArray("time_s,strength\n"));
    }

    void everyRowHasEveryColumn()
    {
        const QByteArray csv = renderDrumHitsCsv(*makeResult(5, 2000));
        const auto lines = csv.trimmed().split('\n');
        QCOMPARE(lines.size(), 2001);
        for (const QByteArray& line : lines)
            QCOMPARE(line.count(','), 9);
        QVERIFY(!csv.contains("nan") && !csv.contains("inf"));
    }

    void quotesWhereNeeded()
    {
        CsvWriter csv("a,b");
        csv.text(QStringLiteral("plain ä"));
        csv.text(QStringLiteral("one, \"two\""));
        csv.endRow();
        csv.text(QStringLiteral("line\nbreak"));
        csv.number(-0.0000001, 3);
        csv.endRow();
        csv.number(std::numeric_limits<double>::max(), 6);
        csv.number(std::nullopt, 1);
        csv.endRow();
        const QByteArray bytes = csv.takeBytes();
        QVERIFY(bytes.startsWith("a,b\nplain ä,\"one, \"\"two\"\"\"\n\"line\nbreak\",0.000\n17976931348623157"));
        QVERIFY(bytes.endsWith(".000000,\n"));
    }
};

QTEST_GUILESS_MAIN(TestCsvReports)
#include "tst_csv_reports.moc"
