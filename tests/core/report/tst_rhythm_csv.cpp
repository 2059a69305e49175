#include "core/report/bars_csv.h"
#include "core/report/beats_csv.h"
#include "core/report/coupling_csv.h"
#include "core/report/drum_hits_csv.h"
#include "core/report/groove_csv.h"
#include "core/report/patterns_csv.h"
#include "core/report/tempo_csv.h"
#include "tests/support/sample_result.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

AnalysisResultPtr sample()
{
    SampleOptions options;
    options.withRhythm = true;
    return makeResult(options);
}

QList<QByteArray> linesOf(const QByteArray& csv)
{
    return csv.trimmed().split('\n');
}

} // namespace

class TestRhythmCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void writesTheContractOfBeats()
    {
        AnalysisResult result;
        result.beatGrid
            = std::make_shared<BeatGrid>(BeatGrid{{{0.5, 1, 4, 174.0, 0.75F}, {0.8448276, 2, 1, kNaN, 1.0F}}, {}, {}});
        QCOMPARE(renderBeatsCsv(result),
            QByteArray("time_s,beat_in_bar,bar,bpm,confidence\n"
                       "0.500000,4,1,174.0000,0.7500\n"
                       "0.844828,1,2,,1.0000\n"));
    }

    void writesTheContractOfTempo()
    {
        AnalysisResult result;
        BeatGrid grid;
        grid.sections.push_back({{0.25, 60.5}, 174.004, 0.0021, true, 4, 0.875F, 0.5F, false,
            {{{1, 1}, 174.004, 0.75F}, {{2, 3}, 116.0, 0.25F}}});
        grid.sections.push_back({{70.0, 80.0}, 87.0, kNaN, false, 3, 0.25F, 0.125F, true, {}});
        result.beatGrid = std::make_shared<BeatGrid>(grid);
        QCOMPARE(renderTempoCsv(result),
            QByteArray(
                "start_s,end_s,bpm,confidence,alternatives,bpm_error,constant,beats_per_bar,"
                "downbeat_confidence,half_time_feel\n"
                "0.250000,60.500000,174.0040,0.8750,1/1 174.0040 0.7500; 2/3 116.0000 0.2500,0.0021,1,4,0.5000,0\n"
                "70.000000,80.000000,87.0000,0.2500,,,0,3,0.1250,1\n"));
    }

    void noStableBeatIsAHeader()
    {
        AnalysisResult result;
        result.beatGrid = std::make_shared<BeatGrid>();
        QCOMPARE(renderBeatsCsv(result).count('\n'), 1);
        QCOMPARE(renderTempoCsv(result).count('\n'), 1);
        result.coupling = std::make_shared<Coupling>();
        QCOMPARE(renderCouplingCsv(result), QByteArray("pair,frequency_hz,coherence,phase_rad,bound\n"));
    }

    void hitsTellTheirPosition()
    {
        AnalysisResult result;
        result.drumHits = std::vector<DrumHit>{{1.0, DrumClass::Kick, 0.5F, 0.5F, {}, {}},
            {2.0, DrumClass::Snare, 0.5F, 0.5F, {}, {}}, {3.0, DrumClass::Tom, 0.5F, 0.5F, {}, {}}};
        Groove groove;
        groove.positions = {GridPosition{7, 10, -1.25}, std::nullopt}; // too few: the last hit has none
        result.groove = std::make_shared<Groove>(groove);
        const auto lines = linesOf(renderDrumHitsCsv(result));
        QCOMPARE(lines[1], QByteArray("1.000000,kick,0.5000,0.5000,,,7,10,-1.250,"));
        QCOMPARE(lines[2], QByteArray("2.000000,snare,0.5000,0.5000,,,,,,"));
        QCOMPARE(lines[3], QByteArray("3.000000,tom,0.5000,0.5000,,,,,,"));
    }

    void grooveHasARowAClassAndPosition()
    {
        const auto result = sample();
        const auto lines = linesOf(renderGrooveCsv(*result));
        QCOMPARE(lines[0],
            QByteArray("section,start_s,end_s,class,position,count,mean_ms,mean_absolute_ms,spread_ms,below_floor"));
        // Whole and two sections of 4 x 4, and one of 3 x 3 positions; a row more a class.
        QCOMPARE(lines.size(), 1 + 5 * (3 * 17 + 10));
        const QByteArray range = "1.300000,13.024138,";
        QCOMPARE(lines[1], "all," + range + "kick,all,0,,,,");
        QCOMPARE(lines[5], "all," + range + "kick,3,0,,,,");
        QCOMPARE(lines[1 + 17], "all," + range + "snare,all,10,0.500,2.250,0.750,1");
        QCOMPARE(lines[1 + 17 + 4], "all," + range + "snare,3,1,-3.500,4.000,,0"); // one hit has no spread
        QVERIFY(lines[1 + 5 * 17].startsWith("1," + range + "kick,all,"));
        QVERIFY(lines.back().startsWith("3,") && lines.back().contains(",cymbal,15,"));
        for (const QByteArray& line : lines)
            QCOMPARE(line.count(','), 9);
    }

    void patternsAreStepsAndBarsNameThem()
    {
        const auto result = sample();
        QCOMPARE(renderPatternsCsv(*result),
            QByteArray("pattern,name,score,count,exact_count,first_s,variation_count,positions,kick,snare,hihat,tom,"
                       "cymbal\n"
                       "1,two_step,0.9600,5,3,1.300000,2,16,x.........o.....,....x.......x...,................,"
                       "................,................\n"
                       "2,,,2,2,9.500000,0,12,x...........,......o.....,..x.........,............,............\n"));
        QCOMPARE(renderBarsCsv(*result),
            QByteArray("bar,start_s,end_s,pattern,distance,fill,hits\n"
                       "1,1.300000,2.700000,1,0.0000,0,4\n"
                       "2,2.700000,4.100000,2,0.2500,1,9\n"
                       "3,4.100000,5.500000,,,0,0\n"));
    }

    void couplingHasARowAFrequency()
    {
        const auto lines = linesOf(renderCouplingCsv(*sample()));
        QCOMPARE(lines.size(), 1 + 3 + 1);
        QCOMPARE(lines[2], QByteArray("kick_bass,0.7500,0.5000,0.0000,0.0739"));
        QCOMPARE(lines[4], QByteArray("snare_mix,0.5000,0.7500,1.0000,0.0739"));
    }
};

QTEST_GUILESS_MAIN(TestRhythmCsv)
#include "tst_rhythm_csv.moc"
