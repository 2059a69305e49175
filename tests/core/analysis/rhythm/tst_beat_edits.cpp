#include "core/analysis/rhythm/beat_edits.h"
#include "core/analysis/rhythm/grid_edits.h"
#include "tests/core/analysis/groove/grids.h"

#include <QTest>

#include <limits>

using namespace heihachi;

namespace {

GridEdit edit(GridEdit::Kind kind, double time, double anchor = 0.0)
{
    GridEdit made;
    made.kind = kind;
    made.time = time;
    made.anchor = anchor;
    return made;
}

/// 120 BPM, four bars from 1 s on.
BeatGrid fourBars()
{
    return test::makeGrid(120.0, 4, 1.0);
}

BeatGrid edited(const std::vector<GridEdit>& edits)
{
    return applyGridEdits(fourBars(), edits, 20.0);
}

std::vector<int> placesInBar(const BeatGrid& grid)
{
    std::vector<int> places;
    for (const Beat& beat : grid.beats)
        places.push_back(beat.beatInBar);
    return places;
}

} // namespace

class TestBeatEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesABeat()
    {
        const BeatGrid grid = edited({edit(GridEdit::Kind::MoveBeat, 2.5, 2.53)});
        QCOMPARE(grid.beats.size(), size_t(16));
        QCOMPARE(grid.beats[3].time, 2.53);
        QCOMPARE(grid.beats[3].confidence, 1.0F);
        QCOMPARE(grid.beats[2].bpm, 60.0 / 0.53);
        QCOMPARE(grid.beats[3].bpm, 60.0 / 0.47);
        QCOMPARE(grid.beats[1].bpm, 120.0);
        QVERIFY(!grid.sections[0].isConstant);
        QCOMPARE(placesInBar(grid), placesInBar(fourBars()));
    }

    void addsABeatAndCountsOn()
    {
        const BeatGrid grid = edited({edit(GridEdit::Kind::AddBeat, 2.75, 2.75)});
        QCOMPARE(grid.beats.size(), size_t(17));
        QCOMPARE(grid.beats[4].time, 2.75);
        QCOMPARE(grid.beats[4].beatInBar, 5); // a bar of five beats
        QCOMPARE(grid.beats[4].bar, 1);
        QCOMPARE(grid.beats[5].beatInBar, 1);
        QCOMPARE(grid.beats[5].bar, 2);
    }

    void removesBeats()
    {
        BeatGrid grid = edited({edit(GridEdit::Kind::RemoveBeat, 2.5)});
        QCOMPARE(grid.beats.size(), size_t(15));
        QCOMPARE(grid.beats[3].beatInBar, 1);
        QCOMPARE(grid.beats[2].bpm, 60.0);
        grid = edited({edit(GridEdit::Kind::RemoveBeat, 3.0)}); // a downbeat: the next beat begins the bar
        QCOMPARE(grid.beats[4].time, 3.5);
        QCOMPARE(grid.beats[4].beatInBar, 1);
        QCOMPARE(grid.beats[4].bar, 2);
    }

    void takesEachOtherBack()
    {
        const BeatGrid grid
            = edited({edit(GridEdit::Kind::AddBeat, 2.75, 2.75), edit(GridEdit::Kind::RemoveBeat, 2.75)});
        QCOMPARE(grid.beats.size(), size_t(16));
        QCOMPARE(placesInBar(grid), placesInBar(fourBars()));
    }

    void doesNothingWhereNothingFits_data()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::addColumn<GridEdit>("wanted");
        QTest::newRow("no beat there") << edit(GridEdit::Kind::MoveBeat, 2.25, 2.3);
        QTest::newRow("past its neighbour") << edit(GridEdit::Kind::MoveBeat, 2.5, 3.2);
        QTest::newRow("onto its neighbour") << edit(GridEdit::Kind::MoveBeat, 2.5, 2.99);
        QTest::newRow("beside a beat") << edit(GridEdit::Kind::AddBeat, 2.51, 2.51);
        QTest::newRow("outside of the section") << edit(GridEdit::Kind::AddBeat, 15.0, 15.0);
        QTest::newRow("nothing to remove") << edit(GridEdit::Kind::RemoveBeat, 2.25);
        QTest::newRow("no time") << edit(GridEdit::Kind::RemoveBeat, nan);
        QTest::newRow("no place") << edit(GridEdit::Kind::MoveBeat, 2.5, nan);
    }

    void doesNothingWhereNothingFits()
    {
        QFETCH(GridEdit, wanted);
        QCOMPARE(edited({wanted}).beats, fourBars().beats);
        BeatGrid none;
        applyBeatEdits(none, std::vector{wanted});
        QVERIFY(none.beats.empty());
    }

    void aMovedBeatCanBeginTheBar()
    {
        const BeatGrid grid
            = edited({edit(GridEdit::Kind::MoveBeat, 2.5, 2.53), edit(GridEdit::Kind::SetDownbeat, 2.53, 2.53)});
        QCOMPARE(grid.beats[3].time, 2.53);
        QCOMPARE(grid.beats[3].beatInBar, 1);
        QCOMPARE(grid.beats[2].time, 2.0); // the others stay
    }

    void appliesAfterTheSections()
    {
        GridEdit faster;
        faster.time = 2.0;
        faster.ratio = {2, 1};
        // Beats are 250 ms apart only after the section was corrected, whatever the order of the list.
        const BeatGrid grid = edited({edit(GridEdit::Kind::RemoveBeat, 2.25), faster});
        QCOMPARE(grid.beats.size(), edited({faster}).beats.size() - 1);
    }
};

QTEST_APPLESS_MAIN(TestBeatEdits)
#include "tst_beat_edits.moc"
