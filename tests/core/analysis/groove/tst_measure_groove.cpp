#include "core/analysis/groove/measure_groove.h"
#include "core/analysis/groove/microtiming.h"
#include "tests/core/analysis/groove/grids.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace heihachi;
using namespace heihachi::test;

namespace {

const std::vector<double> kSixteenths{0.0, 0.25, 0.5, 0.75};

double uniform(std::mt19937& generator)
{
    return double(generator()) / 4294967296.0;
}

const Deviation& cell(const GrooveSummary& summary, DrumClass drumClass, int position)
{
    return summary.cells[size_t(drumClass)][size_t(position)];
}

std::size_t withoutPosition(const Groove& groove)
{
    return std::size_t(std::ranges::count_if(groove.positions, [](const auto& position) { return !position; }));
}

/// Off-beats of a swing ratio: of sixteenths, or of eighths.
std::vector<double> swungPhases(double ratio, int division)
{
    const double share = ratio / (1.0 + ratio);
    return division == 4 ? std::vector<double>{0.0, 0.5 * share, 0.5, 0.5 + 0.5 * share}
                         : std::vector<double>{0.0, share};
}

} // namespace

Q_DECLARE_METATYPE(heihachi::BeatGrid)

/// Hits against the grid of beats.
class TestMeasureGroove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recoversMicrotiming_data()
    {
        QTest::addColumn<BeatGrid>("grid");
        QTest::newRow("174") << makeGrid(174.0, 32);
        QTest::newRow("87") << makeGrid(87.0, 32);
        QTest::newRow("ramp") << makeGrid([](double share) { return 165.0 + 15.0 * share; }, 32);
        QTest::newRow("3/4") << makeGrid(150.0, 32, 1.0, 3);
    }

    /// Every class and sixteenth has its own delay of up to 12 ms, and each hit a jitter of up to 2 ms besides.
    void recoversMicrotiming()
    {
        QFETCH(const BeatGrid, grid);
        const int beatsPerBar = grid.sections[0].beatsPerBar;
        const int positions = 4 * beatsPerBar;
        const auto delayMs
            = [](int drumClass, int position) { return double((7 * drumClass + 5 * position) % 25) - 12.0; };
        std::mt19937 generator(3);
        std::vector<DrumHit> hits;
        std::vector<double> injected;
        for (std::size_t beat = 0; beat < grid.beats.size(); ++beat)
            for (int part = 0; part < 4; ++part)
                for (const DrumClass drumClass : {DrumClass::Kick, DrumClass::Snare, DrumClass::HiHat}) {
                    const int position = 4 * (grid.beats[beat].beatInBar - 1) + part;
                    const double late = delayMs(int(drumClass), position) + 4.0 * uniform(generator) - 2.0;
                    hits.push_back(strike(timeAt(grid, beat, 0.25 * part) + 0.001 * late, drumClass));
                }
        sortByTime(hits);
        const Groove groove = measureGroove(hits, grid, 2.0);
        QCOMPARE(groove.positions.size(), hits.size());
        double error = 0.0;
        int cells = 0;
        for (const DrumClass drumClass : {DrumClass::Kick, DrumClass::Snare, DrumClass::HiHat})
            for (int position = 0; position < positions; ++position) {
                const Deviation& found = cell(groove.sections[0], drumClass, position);
                QVERIFY(found.count >= 31);
                error += std::abs(found.meanMs - delayMs(int(drumClass), position));
                QVERIFY(found.spreadMs < 3.0);
                ++cells;
            }
        error /= double(cells);
        QVERIFY2(error <= 0.5, qPrintable(QString::number(error))); // 2 ms is what is asked for
        QCOMPARE(groove.whole.subdivision, 4);
        QVERIFY(groove.whole.subdivisionConfidence > 0.95F);
        QCOMPARE(groove.whole.offGridShare, 0.0);
        QCOMPARE(groove.whole.beatsPerBar, beatsPerBar);
    }

    void meansAreThoseOfTheirDefinition()
    {
        const BeatGrid grid = makeGrid(120.0, 2);
        const std::vector<DrumHit> hits{
            strike(grid.beats[0].time + 0.004, DrumClass::Snare), strike(grid.beats[4].time - 0.002, DrumClass::Snare)};
        const Groove groove = measureGroove(hits, grid, 2.0);
        const Deviation& found = cell(groove.whole, DrumClass::Snare, 0);
        QCOMPARE(found.count, 2);
        QVERIFY(std::abs(found.meanMs - 1.0) < 1e-6);
        QVERIFY(std::abs(found.meanAbsoluteMs - 3.0) < 1e-6); // (4 + 2) / 2
        QVERIFY(std::abs(found.spreadMs - std::sqrt(18.0)) < 1e-6);
        QVERIFY(found.isBelowFloor);
        QCOMPARE(groove.whole.classes[size_t(DrumClass::Snare)], found);
        QCOMPARE(groove.whole.classes[size_t(DrumClass::Kick)], Deviation());
    }

    void saysWhatIsBelowTheFloor()
    {
        QVERIFY(isBelowFloor(3.0, 0.0, 1, 2.0)); // 1.96 * 2
        QVERIFY(!isBelowFloor(4.0, 0.0, 1, 2.0));
        QVERIFY(!isBelowFloor(3.0, 1.0, 4, 2.0)); // 1.96 * 2 / 2
        QVERIFY(isBelowFloor(-1.9, 1.0, 4, 2.0));
        QVERIFY(isBelowFloor(3.0, 8.0, 16, 2.0)); // a wide spread hides more: 3.92
        QVERIFY(isBelowFloor(0.9, 1.0, 1000000, 2.0)); // what the detector does to a whole class doesn't average out
        QVERIFY(!isBelowFloor(1.1, 1.0, 1000000, 2.0));
        QVERIFY(isBelowFloor(100.0, 0.0, 0, 2.0));
        QVERIFY(!isBelowFloor(0.1, 0.0, 1, 0.0));
    }

    void measuresSwing_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<int>("division");
        QTest::addColumn<double>("bpm");
        for (const double bpm : {174.0, 90.0})
            for (const int division : {2, 4})
                for (const double ratio : {1.0, 1.2, 1.5, 1.75, 2.0})
                    QTest::addRow("%g of %d at %g", ratio, division, bpm) << ratio << division << bpm;
    }

    void measuresSwing()
    {
        QFETCH(const double, ratio);
        QFETCH(const int, division);
        QFETCH(const double, bpm);
        const BeatGrid grid = makeGrid(bpm, 32);
        std::vector<DrumHit> hits = strikeEveryBeat(grid, swungPhases(ratio, division));
        std::mt19937 generator(4);
        for (DrumHit& hit : hits)
            hit.time += 0.004 * (uniform(generator) - 0.5);
        const Groove groove = measureGroove(hits, grid, 2.0);
        QVERIFY(groove.whole.swing);
        QVERIFY2(std::abs(groove.whole.swing->value - ratio) <= 0.02,
            qPrintable(QString::number(groove.whole.swing->value)));
        QVERIFY(groove.whole.swing->error > 0.0 && groove.whole.swing->error < 0.02);
        if (ratio > 1.0)
            QCOMPARE(groove.whole.swingDivision, division);
        QVERIFY(groove.whole.offGridShare < 0.01);
    }

    void aLateOffBeatIsNoEarlyNote()
    {
        const BeatGrid grid = makeGrid(174.0, 16);
        const Groove groove = measureGroove(strikeEveryBeat(grid, swungPhases(1.5, 2)), grid, 2.0);
        QCOMPARE(groove.whole.subdivision, 4);
        QCOMPARE(cell(groove.whole, DrumClass::HiHat, 2).count, 16);
        const double late = 0.1 * 60000.0 / 174.0;
        QVERIFY(std::abs(cell(groove.whole, DrumClass::HiHat, 2).meanMs - late) < 0.01);
        QCOMPARE(cell(groove.whole, DrumClass::HiHat, 3).count, 0);
    }

    void aClassThatIsTimedLateDoesNotSwing()
    {
        const BeatGrid grid = makeGrid(174.0, 32);
        std::vector<DrumHit> hits = strikeEveryBeat(grid, {0.0, 0.5});
        for (std::size_t beat = 0; beat < grid.beats.size(); ++beat)
            if (beat % 4 != 3) // together with the hats it would make the beat late
                hits.push_back(strike(grid.beats[beat].time + 0.012, DrumClass::Kick));
        sortByTime(hits);
        const Groove groove = measureGroove(hits, grid, 2.0);
        QVERIFY(groove.whole.swing);
        QVERIFY(std::abs(groove.whole.swing->value - 1.0) < 0.005);
    }

    void findsTriplets()
    {
        const BeatGrid grid = makeGrid(140.0, 16);
        const Groove groove = measureGroove(strikeEveryBeat(grid, {0.0, 1.0 / 3.0, 2.0 / 3.0}), grid, 2.0);
        QCOMPARE(groove.whole.subdivision, 3);
        QVERIFY(groove.whole.subdivisionConfidence > 0.95F);
        QCOMPARE(groove.whole.cells[0].size(), size_t(12));
        QCOMPARE(cell(groove.whole, DrumClass::HiHat, 11).count, 16);
        QVERIFY(std::abs(cell(groove.whole, DrumClass::HiHat, 11).meanMs) < 0.01);
    }

    void hitsAtAnyTimeHaveNoGrid()
    {
        const BeatGrid grid = makeGrid(174.0, 64);
        std::mt19937 generator(5);
        std::vector<DrumHit> hits;
        for (int n = 0; n < 800; ++n)
            hits.push_back(strike(1.0 + 88.0 * uniform(generator), DrumClass::HiHat));
        sortByTime(hits);
        const Groove groove = measureGroove(hits, grid, 2.0);
        QVERIFY2(
            groove.whole.subdivisionConfidence < 0.9F, qPrintable(QString::number(groove.whole.subdivisionConfidence)));
        QVERIFY(std::abs(groove.whole.offGridShare - 0.2) < 0.05); // a fifth lies beyond 0.4 of a position
        QVERIFY(groove.whole.pulseClarity && *groove.whole.pulseClarity < 0.3);
    }

    void positionsRollOver()
    {
        const BeatGrid grid = makeGrid(120.0, 2, 1.0); // beats at 1.0, 1.5 … 4.5; the last lasts until 5.0
        const std::vector<DrumHit> hits{
            strike(0.5, DrumClass::Kick), // no beat reaches here
            strike(0.99, DrumClass::Kick), // just before the first beat
            strike(1.26, DrumClass::Kick), // its third sixteenth
            strike(2.98, DrumClass::Kick), // before the second bar
            strike(4.99, DrumClass::Kick), // before a third bar that nobody heard
            strike(5.2, DrumClass::Kick),
        };
        const Groove groove = measureGroove(hits, grid, 2.0);
        QVERIFY(!groove.positions[0]);
        const auto isAt = [&](std::size_t hit, int bar, int position, double deviationMs) {
            const auto& found = groove.positions[hit];
            return found && found->bar == bar && found->position == position
                && std::abs(found->deviationMs - deviationMs) < 1e-6;
        };
        QVERIFY(isAt(1, 1, 0, -10.0));
        QVERIFY(isAt(2, 1, 2, 10.0));
        QVERIFY(isAt(3, 2, 0, -20.0));
        QVERIFY(isAt(4, 3, 0, -10.0));
        QVERIFY(!groove.positions[5]);
    }

    void aHitFarFromAPositionIsNotCounted()
    {
        const BeatGrid grid = makeGrid(120.0, 8); // positions of 125 ms
        const std::vector<DrumHit> hits{
            strike(grid.beats[0].time, DrumClass::Snare), strike(grid.beats[1].time + 0.06, DrumClass::Snare)};
        const Groove groove = measureGroove(hits, grid, 2.0);
        QVERIFY(groove.positions[1]); // it is shown
        QCOMPARE(groove.whole.offGridShare, 0.5);
        QCOMPARE(groove.whole.classes[size_t(DrumClass::Snare)].count, 1);
    }

    void sectionsAreMeasuredByThemselves()
    {
        BeatGrid grid = makeGrid(174.0, 32, 1.0);
        std::vector<DrumHit> hits = strikeEveryBeat(grid, kSixteenths);
        const double end = grid.sections[0].range.end;
        BeatGrid second = makeGrid(120.0, 8, end + 5.0); // a gap, then triplets
        for (const DrumHit& hit : strikeEveryBeat(second, {0.0, 1.0 / 3.0, 2.0 / 3.0}))
            hits.push_back(hit);
        hits.push_back(strike(end + 2.5, DrumClass::Kick)); // in the gap
        sortByTime(hits);
        for (Beat& beat : second.beats)
            beat.bar += 32;
        grid.beats.insert(grid.beats.end(), second.beats.begin(), second.beats.end());
        grid.sections.push_back(second.sections[0]);
        TempoSection empty; // without beats
        empty.range = {end + 100.0, end + 110.0};
        grid.sections.push_back(empty);
        const Groove groove = measureGroove(hits, grid, 2.0);
        QCOMPARE(groove.sections.size(), size_t(3));
        QCOMPARE(groove.sections[0].subdivision, 4);
        QCOMPARE(groove.sections[1].subdivision, 3);
        QCOMPARE(groove.sections[1].range, second.sections[0].range);
        QCOMPARE(groove.sections[2].swing, std::nullopt);
        QCOMPARE(groove.sections[2].syncopation, std::nullopt);
        QCOMPARE(groove.whole.subdivision, 4);
        QCOMPARE(groove.whole.classes[size_t(DrumClass::HiHat)].count, 32 * 16);
        QCOMPARE(withoutPosition(groove), std::size_t(1));
    }

    void syncopationIsThatOfTheBar()
    {
        const BeatGrid grid = makeGrid(174.0, 16);
        std::vector<DrumHit> hits = strikeEveryBeat(grid, {0.0, 0.5});
        for (std::size_t bar = 0; bar < 16; ++bar) {
            if (bar == 7)
                continue; // a pause counts for nothing
            for (const std::size_t beat : {std::size_t(1), std::size_t(3)})
                hits.push_back(strike(timeAt(grid, 4 * bar + beat, 0.0), DrumClass::Snare));
            hits.push_back(strike(timeAt(grid, 4 * bar, 0.0), DrumClass::Kick));
            hits.push_back(strike(timeAt(grid, 4 * bar + 2, 0.5), DrumClass::Kick));
        }
        sortByTime(hits);
        const Groove groove = measureGroove(hits, grid, 2.0);
        QVERIFY(groove.whole.syncopation);
        const Syncopation& found = *groove.whole.syncopation;
        QCOMPARE(found.bars, 15);
        // two-step K...S.....K.S...: the snare on 4 (-2) held over 8 (-1): 1; the kick on 10 ends on the beat: 2 of 4
        // notes
        QCOMPARE(found.longuetHigginsLee, 1.0);
        QCOMPARE(found.weightedNoteToBeat, 0.5);
        // kick on 10 (-2) before the snare on 12 (-1): 1 + 2; the snare on 12 before the kick on 0: 1 + 1
        QCOMPARE(found.witek, 5.0);
        QVERIFY(groove.whole.pulseClarity && *groove.whole.pulseClarity > 0.8);
    }

    void nothingIsNothing()
    {
        const BeatGrid grid = makeGrid(174.0, 8);
        const Groove noHits = measureGroove({}, grid, 2.0);
        QVERIFY(noHits.positions.empty());
        QCOMPARE(noHits.sections.size(), size_t(1));
        QCOMPARE(noHits.whole.swing, std::nullopt);
        QCOMPARE(noHits.whole.pulseClarity, std::nullopt);
        QCOMPARE(noHits.whole.subdivisionConfidence, 0.5F);
        QCOMPARE(noHits.floorMs, 2.0);
        const Groove noGrid = measureGroove(strikeEveryBeat(grid, kSixteenths), {}, 2.0);
        QVERIFY(noGrid.sections.empty());
        QCOMPARE(withoutPosition(noGrid), noGrid.positions.size());
        BeatGrid oneBeat = makeGrid(120.0, 1);
        oneBeat.beats.resize(1);
        const std::vector<DrumHit> one{strike(1.01, DrumClass::Kick)};
        QVERIFY(measureGroove(one, oneBeat, 2.0).positions[0]); // the section's tempo tells how long it lasts
        oneBeat.sections[0].bpm = 0.0;
        QVERIFY(!measureGroove(one, oneBeat, 2.0).positions[0]);
    }

    void countsALongMix()
    {
        const BeatGrid grid = makeGrid(174.0, 1450); // 33 minutes
        std::vector<DrumHit> hits = strikeEveryBeat(grid, kSixteenths);
        for (const DrumHit& hit : strikeEveryBeat(grid, {0.0}, DrumClass::Kick))
            hits.push_back(hit);
        sortByTime(hits);
        const Groove groove = measureGroove(hits, grid, 2.0);
        QCOMPARE(groove.whole.classes[size_t(DrumClass::Kick)].count, 5800);
    }
};

QTEST_APPLESS_MAIN(TestMeasureGroove)
#include "tst_measure_groove.moc"
