#include "core/analysis/corrections/hand_layer.h"
#include "core/analysis/groove/measure_coupling.h"
#include "core/analysis/groove/measure_groove.h"
#include "core/analysis/rhythm/beat_anchor.h"
#include "core/analysis/rhythm/grid_edits.h"
#include "tests/core/analysis/groove/grids.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace heihachi;

namespace {

constexpr double kSeconds = 60.0;
constexpr double kTolerance = 1e-9; // s
const double kNan = std::numeric_limits<double>::quiet_NaN();

/// 120 BPM from 2 s for 12 bars (24 s), a gap, 150 BPM in 3/4 from 40 s for 10 bars (12 s).
BeatGrid twoSections(double shift = 0.0)
{
    BeatGrid grid = test::makeGrid(120.0, 12, 2.0 + shift);
    BeatGrid second = test::makeGrid(150.0, 10, 40.0 + shift, 3);
    for (Beat& beat : second.beats)
        beat.bar += 12;
    grid.beats.insert(grid.beats.end(), second.beats.begin(), second.beats.end());
    grid.sections.push_back(second.sections.front());
    grid.sections[0].downbeatConfidence = 0.4F;
    grid.sections[0].alternatives
        = {{{1, 1}, 120.0, 0.5F}, {{2, 1}, 240.0, 0.3F}, {{1, 2}, 60.0, 0.15F}, {{2, 3}, 80.0, 0.05F}};
    grid.curve = {{0.0, 120.0, 0.5F}};
    return grid;
}

GridEdit ratio(double time, int numerator, int denominator)
{
    GridEdit edit;
    edit.time = time;
    edit.ratio = {numerator, denominator};
    return edit;
}

GridEdit shift(double time, double beats)
{
    GridEdit edit;
    edit.kind = GridEdit::Kind::ShiftBeats;
    edit.time = time;
    edit.beats = beats;
    return edit;
}

GridEdit downbeat(double time, double anchor)
{
    GridEdit edit;
    edit.kind = GridEdit::Kind::SetDownbeat;
    edit.time = time;
    edit.anchor = anchor;
    return edit;
}

GridEdit tempo(double time, double bpm, double anchor)
{
    GridEdit edit;
    edit.kind = GridEdit::Kind::SetTempo;
    edit.time = time;
    edit.bpm = bpm;
    edit.anchor = anchor;
    return edit;
}

BeatGrid edited(const BeatGrid& grid, const std::vector<GridEdit>& edits)
{
    return applyGridEdits(grid, edits, kSeconds);
}

std::vector<Beat> beatsOf(const BeatGrid& grid, std::size_t section)
{
    const auto [first, end] = grid.beatsOf(grid.sections[section]);
    return {grid.beats.begin() + std::ptrdiff_t(first), grid.beats.begin() + std::ptrdiff_t(end)};
}

std::vector<double> downbeats(const std::vector<Beat>& beats)
{
    std::vector<double> times;
    for (const Beat& beat : beats)
        if (beat.beatInBar == 1)
            times.push_back(beat.time);
    return times;
}

bool areClose(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::ranges::equal(a, b, [](double x, double y) { return std::abs(x - y) < kTolerance; });
}

/// Beats ascend, lie in their sections, and bars go on by one.
bool isWhole(const BeatGrid& grid)
{
    for (std::size_t i = 0; i < grid.beats.size(); ++i) {
        const Beat& beat = grid.beats[i];
        const TempoSection* section = grid.sectionAt(beat.time);
        if (!section || beat.beatInBar < 1 || beat.beatInBar > section->beatsPerBar || !std::isfinite(beat.bpm))
            return false;
        if (i > 0
            && (beat.time <= grid.beats[i - 1].time || beat.bar < grid.beats[i - 1].bar
                || beat.bar > grid.beats[i - 1].bar + 1))
            return false;
    }
    return true;
}

} // namespace

class TestSectionGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noEditChangesNothing()
    {
        QCOMPARE(edited(twoSections(), {}), twoSections());
        QCOMPARE(edited({}, {}), BeatGrid());
    }

    void doublesATempo()
    {
        const BeatGrid grid = edited(twoSections(), {ratio(10.0, 2, 1)});
        QVERIFY(isWhole(grid));
        QCOMPARE(grid.sections[0].bpm, 240.0);
        QCOMPARE(grid.sections[0].confidence, 1.0F);
        QCOMPARE(grid.sections[0].downbeatConfidence, 0.4F); // nobody said that the bars are right
        const std::vector<Beat> beats = beatsOf(grid, 0);
        QCOMPARE(beats.size(), std::size_t(96));
        QCOMPARE(beats.back().bar, 24);
        QCOMPARE(beats[1].bpm, 240.0);
        QCOMPARE(beats[1].confidence, 1.0F);
        const std::vector<double> bars = downbeats(beats);
        for (const double time : downbeats(beatsOf(twoSections(), 0)))
            QVERIFY(std::ranges::any_of(bars, [time](double bar) { return std::abs(bar - time) < kTolerance; }));
        QCOMPARE(beatsOf(grid, 1).front().bar, 25); // counted through
        QCOMPARE(beatsOf(grid, 1).front().confidence, 0.9F); // the other section is as it was
        QCOMPARE(grid.curve, twoSections().curve);
    }

    void alternativesLeadBack()
    {
        const BeatGrid found = twoSections();
        const BeatGrid grid = edited(found, {ratio(10.0, 2, 1)});
        const std::vector<TempoAlternative>& readings = grid.sections[0].alternatives;
        QCOMPARE(readings.size(), std::size_t(4));
        QCOMPARE(readings[0], (TempoAlternative{{1, 2}, 120.0, 0.5F}));
        QCOMPARE(readings[1], (TempoAlternative{{1, 1}, 240.0, 0.3F}));
        QCOMPARE(readings[3], (TempoAlternative{{1, 3}, 80.0, 0.05F}));
        const BeatGrid back = edited(found, {ratio(10.0, 2, 1), ratio(10.0, 1, 2)});
        QCOMPARE(back.sections[0].alternatives, found.sections[0].alternatives);
        QCOMPARE(beatsOf(back, 0).size(), beatsOf(found, 0).size());
        for (std::size_t i = 0; i < back.beats.size(); ++i) {
            QVERIFY(std::abs(back.beats[i].time - found.beats[i].time) < kTolerance);
            QCOMPARE(back.beats[i].bar, found.beats[i].bar);
            QCOMPARE(back.beats[i].beatInBar, found.beats[i].beatInBar);
        }
    }

    void anyRatioKeepsTheFirstBar_data()
    {
        QTest::addColumn<int>("numerator");
        QTest::addColumn<int>("denominator");
        for (const TempoRatio& ratio : kTempoRatios)
            QTest::addRow("%d/%d", ratio.numerator, ratio.denominator) << ratio.numerator << ratio.denominator;
    }

    void anyRatioKeepsTheFirstBar()
    {
        QFETCH(const int, numerator);
        QFETCH(const int, denominator);
        const BeatGrid grid = edited(twoSections(), {ratio(10.0, numerator, denominator)});
        QVERIFY(isWhole(grid));
        const std::vector<Beat> beats = beatsOf(grid, 0);
        QCOMPARE(beats.front().time, 2.0);
        QCOMPARE(beats.front().beatInBar, 1);
        const double period = 0.5 * double(denominator) / double(numerator);
        for (std::size_t i = 0; i < beats.size(); ++i)
            QVERIFY(std::abs(beats[i].time - (2.0 + double(i) * period)) < kTolerance);
        QVERIFY(beats.back().time > 26.0 - period - kTolerance); // to the end of the section
    }

    void aMovingTempoKeepsMoving()
    {
        BeatGrid found = test::makeGrid([](double share) { return 170.0 + 8.0 * share; }, 20, 1.0);
        found.sections[0].isConstant = false;
        const BeatGrid grid = edited(found, {ratio(10.0, 1, 2)});
        QVERIFY(isWhole(grid));
        QCOMPARE(grid.beats.size(), std::size_t(40));
        for (std::size_t i = 0; i < grid.beats.size(); ++i)
            QVERIFY(std::abs(grid.beats[i].time - found.beats[2 * i].time) < kTolerance);
        QVERIFY(grid.beats.front().bpm < 85.1 && grid.beats[38].bpm > 88.5);
    }

    void shiftsByHalfABeat()
    {
        const BeatGrid grid = edited(twoSections(), {shift(10.0, 0.5)});
        QVERIFY(isWhole(grid));
        QCOMPARE(beatsOf(grid, 0).front().time, 2.25);
        QCOMPARE(beatsOf(grid, 0).front().beatInBar, 1);
        QCOMPARE(beatsOf(grid, 0).front().confidence, 1.0F);
        const BeatGrid back = edited(twoSections(), {shift(10.0, 0.5), shift(10.0, -0.5)});
        QVERIFY(areClose(downbeats(back.beats), downbeats(twoSections().beats)));
        const BeatGrid earlier = edited(twoSections(), {shift(10.0, -0.5)});
        QVERIFY(isWhole(earlier));
        QCOMPARE(beatsOf(earlier, 0).front().time, 2.25); // nothing before the section
        QCOMPARE(beatsOf(earlier, 0).front().beatInBar, 2);
    }

    void shiftsTheBarsByABeat()
    {
        const BeatGrid found = twoSections();
        const BeatGrid grid = edited(found, {shift(10.0, 1.0)});
        QVERIFY(isWhole(grid));
        const std::vector<Beat> beats = beatsOf(grid, 0);
        QCOMPARE(beats.size(), std::size_t(48));
        QCOMPARE(beats[0].beatInBar, 4);
        QCOMPARE(beats[1].beatInBar, 1);
        QCOMPARE(beats[1].bar, 2);
        QCOMPARE(beats[1].time, 2.5);
        QCOMPARE(beats[1].confidence, 0.9F); // the beats are those that were found
        QCOMPARE(grid.sections[0].downbeatConfidence, 1.0F);
        QCOMPARE(grid.sections[0].confidence, 0.9F);
        QCOMPARE(edited(found, {shift(10.0, 1.0), shift(10.0, -1.0)}).beats, found.beats);
    }

    void theNearestBeatBecomesADownbeat()
    {
        const BeatGrid grid = edited(twoSections(), {downbeat(10.0, 5.008)}); // beat 3 of bar 2, 8 ms off
        QVERIFY(isWhole(grid));
        const std::vector<Beat> beats = beatsOf(grid, 0);
        QCOMPARE(beats.front().time, 2.0);
        QCOMPARE(beats.front().beatInBar, 3);
        QCOMPARE(beats[2].beatInBar, 1);
        QCOMPARE(grid.sections[0].downbeatConfidence, 1.0F);
        QCOMPARE(beats[2].confidence, 0.9F);
    }

    void aDownbeatBetweenBeatsMovesTheGrid()
    {
        const BeatGrid grid = edited(twoSections(), {downbeat(10.0, 6.1)}); // that of bar 3, 100 ms later
        QVERIFY(isWhole(grid));
        QVERIFY(areClose({beatsOf(grid, 0).front().time}, {2.1}));
        QCOMPARE(beatsOf(grid, 0).front().beatInBar, 1);
        QVERIFY(
            std::ranges::any_of(downbeats(grid.beats), [](double time) { return std::abs(time - 6.1) < kTolerance; }));
        QCOMPARE(beatsOf(grid, 0).front().confidence, 1.0F);
    }

    void setsATempoAndKeepsTheBars()
    {
        const BeatGrid grid = edited(twoSections(), {tempo(10.0, 121.0, 6.5)}); // beat 2 of bar 3 stays
        QVERIFY(isWhole(grid));
        QCOMPARE(grid.sections[0].bpm, 121.0);
        QCOMPARE(grid.sections[0].bpmError, 0.0);
        QVERIFY(grid.sections[0].isConstant);
        const std::vector<Beat> beats = beatsOf(grid, 0);
        const auto anchor
            = std::ranges::find_if(beats, [](const Beat& beat) { return std::abs(beat.time - 6.5) < kTolerance; });
        QVERIFY(anchor != beats.end());
        QCOMPARE(anchor->beatInBar, 2);
        float sum = 0.0F;
        for (const TempoAlternative& reading : grid.sections[0].alternatives)
            sum += reading.score;
        QCOMPARE(sum, 1.0F);
    }

    void setsATempoWhereThereWasNone()
    {
        BeatGrid nothing;
        const BeatGrid grid = edited(nothing, {tempo(30.0, 174.0, 10.0)});
        QVERIFY(isWhole(grid));
        QCOMPARE(grid.sections.size(), std::size_t(1));
        QCOMPARE(grid.sections[0].range, (TimeRange{0.0, kSeconds}));
        QCOMPARE(grid.beats.size(), std::size_t(174));
        QVERIFY(
            std::ranges::any_of(downbeats(grid.beats), [](double time) { return std::abs(time - 10.0) < kTolerance; }));
        QCOMPARE(grid.sections[0].downbeatConfidence, 0.0F);
        // and it can be corrected on
        QCOMPARE(edited(nothing, {tempo(30.0, 174.0, 10.0), ratio(30.0, 1, 2)}).beats.size(), std::size_t(87));
        const BeatGrid between = edited(twoSections(), {tempo(30.0, 100.0, 31.0)});
        QVERIFY(isWhole(between));
        QCOMPARE(between.sections.size(), std::size_t(3));
        QCOMPARE(between.sections[1].range, (TimeRange{26.0, 40.0}));
        QCOMPARE(edited(twoSections(), {tempo(55.0, 100.0, 55.0)}).sections[2].range.end, kSeconds);
        QCOMPARE(edited(twoSections(), {tempo(1.0, 100.0, 1.0)}).sections[0].range, (TimeRange{0.0, 2.0}));
    }

    void droppingTheLastEditUndoesIt()
    {
        std::vector<GridEdit> edits{ratio(10.0, 2, 1), shift(10.0, 0.5), downbeat(45.0, 41.0), tempo(30.0, 100.0, 31.0),
            tempo(10.0, 175.0, 4.0), ratio(10.0, 2, 3)};
        std::vector<BeatGrid> states;
        for (std::size_t n = 0; n <= edits.size(); ++n)
            states.push_back(edited(twoSections(), {edits.begin(), edits.begin() + std::ptrdiff_t(n)}));
        for (std::size_t n = edits.size(); n > 0; --n) {
            QVERIFY(states[n] != states[n - 1]);
            QVERIFY(isWhole(states[n]));
            edits.pop_back();
            QCOMPARE(edited(twoSections(), edits), states[n - 1]);
        }
    }

    void fitsALaterAnalysisWithOtherBorders()
    {
        const std::vector<GridEdit> edits{ratio(14.0, 2, 1), downbeat(14.0, 6.5)};
        const BeatGrid grid = edited(twoSections(0.3), edits); // everything 300 ms later
        QVERIFY(isWhole(grid));
        QCOMPARE(grid.sections[0].bpm, 240.0);
        QVERIFY(
            std::ranges::any_of(downbeats(grid.beats), [](double time) { return std::abs(time - 6.5) <= kTolerance; }));
    }

    void nonsenseDoesNothing_data()
    {
        QTest::addColumn<GridEdit>("edit");
        const double infinite = std::numeric_limits<double>::infinity();
        QTest::addRow("ratio in a gap") << ratio(30.0, 2, 1);
        QTest::addRow("ratio after the end") << ratio(1e9, 2, 1);
        QTest::addRow("time NaN") << ratio(kNan, 2, 1);
        QTest::addRow("ratio 0/0") << ratio(10.0, 0, 0);
        QTest::addRow("ratio -1/2") << ratio(10.0, -1, 2);
        QTest::addRow("ratio 2147483647/1") << ratio(10.0, std::numeric_limits<int>::max(), 1);
        QTest::addRow("too fast") << ratio(10.0, 5, 1);
        QTest::addRow("too slow") << ratio(10.0, 1, 7);
        QTest::addRow("shift NaN") << shift(10.0, kNan);
        QTest::addRow("shift 1e9") << shift(10.0, 1e9);
        QTest::addRow("downbeat NaN") << downbeat(10.0, kNan);
        QTest::addRow("downbeat 1e300") << downbeat(10.0, 1e300);
        QTest::addRow("tempo 0") << tempo(10.0, 0.0, 10.0);
        QTest::addRow("tempo -174") << tempo(10.0, -174.0, 10.0);
        QTest::addRow("tempo 1e9") << tempo(10.0, 1e9, 10.0);
        QTest::addRow("tempo NaN") << tempo(10.0, kNan, 10.0);
        QTest::addRow("tempo NaN in a gap") << tempo(30.0, kNan, 30.0);
        QTest::addRow("tempo 0 in a gap") << tempo(30.0, 0.0, 30.0);
        QTest::addRow("anchor infinite") << tempo(10.0, 174.0, infinite);
        QTest::addRow("anchor infinite in a gap") << tempo(30.0, 174.0, -infinite);
        QTest::addRow("tempo after the end") << tempo(61.0, 174.0, 61.0);
        QTest::addRow("tempo before the start") << tempo(-1.0, 174.0, 0.0);
    }

    void nonsenseDoesNothing()
    {
        QFETCH(const GridEdit, edit);
        QCOMPARE(edited(twoSections(), {edit}), twoSections());
        QVERIFY(isWhole(edited(twoSections(), {ratio(10.0, 2, 1), edit, shift(45.0, 0.5)})));
    }

    void brokenGridsAreBorne()
    {
        BeatGrid noBeats = twoSections();
        noBeats.beats.clear();
        QVERIFY(isWhole(edited(noBeats, {shift(10.0, 0.5)})));
        BeatGrid noTempo = twoSections();
        noTempo.sections[0].bpm = 0.0;
        QCOMPARE(edited(noTempo, {ratio(10.0, 2, 1)}), noTempo);
        QVERIFY(applyGridEdits({}, std::vector{tempo(10.0, 174.0, 10.0)}, kNan).sections.empty());
    }

    void measuresAllThatRestsOnTheGrid()
    {
        AnalysisResult result;
        result.source.durationSeconds = kSeconds;
        const BeatGrid grid = twoSections();
        result.drumHits = test::strikeEveryBeat(grid, {0.0}, DrumClass::Kick);
        result.beatGrid = std::make_shared<const BeatGrid>(grid);
        Coupling coupling;
        coupling.pairs.push_back({QStringLiteral("kick_bass"), 0.5, 0.1, std::vector<float>(196, 0.5F),
            std::vector<float>(196, 0.0F), 20, 0.2, {}, {}});
        setRates(coupling, grid);
        result.coupling = std::make_shared<const Coupling>(coupling);
        const Rhythm rhythm = correctRhythm(result, result, {{}, {ratio(10.0, 2, 1)}, {}});
        QVERIFY(rhythm.groove && rhythm.patterns);
        QCOMPARE(rhythm.groove->positions.size(), result.drumHits->size());
        QCOMPARE(rhythm.groove->sections.size(), std::size_t(2));
        QCOMPARE(rhythm.groove->floorMs, kDetectorFloorMs);
        QCOMPARE(rhythm.groove->positions[1]->position, 8); // a beat of old is two of new
        QCOMPARE(rhythm.coupling->pairs[0].atBeat->frequencyHz, 4.0);
        // Without an effect everything is as the run found it, shared and not copied.
        for (const std::vector<GridEdit>& idle : {std::vector<GridEdit>(), std::vector{ratio(30.0, 2, 1)}}) {
            QCOMPARE(correctRhythm(result, result, {{}, idle, {}}).beatGrid, result.beatGrid);
            QCOMPARE(correctRhythm(result, result, {{}, idle, {}}).coupling, result.coupling);
            QVERIFY(!correctRhythm(result, result, {{}, idle, {}}).groove);
        }
        result.beatGrid = nullptr; // not computed: nothing to correct
        QVERIFY(!correctRhythm(result, result, {{}, {tempo(10.0, 174.0, 10.0)}, {}}).beatGrid);
    }

    void findsWhereABeatLies()
    {
        const BeatGrid grid = test::makeGrid(174.0, 40, 1.234);
        std::vector<DrumHit> hits = test::strikeEveryBeat(grid, {0.0}, DrumClass::Snare);
        const std::vector<DrumHit> hats = test::strikeEveryBeat(grid, {0.5});
        hits.insert(hits.end(), hats.begin(), hats.end());
        test::sortByTime(hits);
        const double found = strongestBeatNear(hits, 173.6, 20.0); // as tapped
        const double beats = (found - 1.234) * 174.0 / 60.0;
        QVERIFY(std::abs(beats - std::round(beats)) < 0.03);
        QVERIFY(std::abs(found - 20.0) <= 0.5 * 60.0 / 173.0);
        QCOMPARE(strongestBeatNear({}, 174.0, 20.0), 20.0);
        QCOMPARE(strongestBeatNear(hits, 0.0, 20.0), 20.0);
        QCOMPARE(strongestBeatNear(hits, kNan, 20.0), 20.0);
    }
};

QTEST_GUILESS_MAIN(TestSectionGrid)
#include "tst_section_grid.moc"
