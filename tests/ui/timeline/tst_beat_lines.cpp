#include "tests/core/analysis/groove/grids.h"
#include "tests/ui/timeline/timeline_fixture.h"
#include "ui/views/timeline/bar_ruler.h"
#include "ui/views/timeline/beat_lines.h"

#include <QSignalSpy>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// 120 BPM from 1 s on, 8 bars: bars begin at 1, 3, 5 … 15 s.
std::shared_ptr<const BeatGrid> eightBars()
{
    return std::make_shared<const BeatGrid>(makeGrid(120.0, 8, 1.0));
}

bool isPainted(const QImage& with, const QImage& without, int x, int y)
{
    return with.pixel(x, y) != without.pixel(x, y);
}

} // namespace

class TestBeatLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thinsOut_data()
    {
        QTest::addColumn<double>("secondsPerPixel");
        QTest::addColumn<double>("spacing"); // s
        QTest::addRow("every beat") << 0.5 / 6.0 << 0.5;
        QTest::addRow("every bar") << 0.5 / 5.9 << 2.0;
        QTest::addRow("every bar, just") << 2.0 / 12.0 << 2.0;
        QTest::addRow("every other bar") << 2.0 / 11.9 << 4.0;
        QTest::addRow("every fourth bar") << 2.0 / 5.9 << 8.0;
    }

    void thinsOut()
    {
        QFETCH(const double, secondsPerPixel);
        QFETCH(const double, spacing);
        const BeatLines index(eightBars());
        const std::vector<BeatLine> lines = index.within({0.0, 20.0}, secondsPerPixel);
        QVERIFY(lines.size() >= 2);
        QCOMPARE(lines.front().time, 1.0);
        for (std::size_t i = 1; i < lines.size(); ++i)
            QCOMPARE(lines[i].time - lines[i - 1].time, spacing);
    }

    void findsWhatIsInView()
    {
        const BeatLines index(eightBars());
        const std::vector<BeatLine> lines = index.within({5.2, 7.0}, 0.001);
        QCOMPARE(lines.size(), std::size_t(4));
        QCOMPARE(lines.front(), (BeatLine{5.5, 3, 2, false}));
        QCOMPARE(lines.back(), (BeatLine{7.0, 4, 1, true}));
        QVERIFY(index.within({17.5, 20.0}, 0.001).empty());
        QVERIFY(index.within({0.0, 0.5}, 0.001).empty());
        QVERIFY(index.within({0.0, 20.0}, 0.0).empty());
        QVERIFY(BeatLines(std::make_shared<const BeatGrid>()).within({0.0, 20.0}, 0.01).empty());
    }

    void countsInBeforeTheFirstBeat()
    {
        const BeatLines lines(eightBars());
        QCOMPARE(lines.countIn(0.9), (BeatLine{0.9, 0, 4, false}));
        QCOMPARE(lines.countIn(0.1), (BeatLine{0.1, 0, 3, false}));
        QVERIFY(!lines.countIn(1.0)); // it lasts
        QVERIFY(!lines.countIn(-1.5)); // more than a bar before
        QVERIFY(!BeatLines(std::make_shared<const BeatGrid>()).countIn(0.0));
    }

    void saysBarAndBeat()
    {
        const auto lines = std::make_shared<const BeatLines>(eightBars());
        QCOMPARE(barBeatText(lines, 1.0), QStringLiteral("1.1"));
        QCOMPARE(barBeatText(lines, 6.99), QStringLiteral("3.4"));
        QCOMPARE(barBeatText(lines, 16.99), QStringLiteral("8.4"));
        QVERIFY(barBeatText(lines, 0.9).isEmpty());
        QVERIFY(barBeatText(lines, 17.1).isEmpty());
        QVERIFY(barBeatText(nullptr, 5.0).isEmpty());
        QCOMPARE(lines->nearestBar(5.9)->time, 5.0);
        QCOMPARE(lines->nearestBar(6.1)->time, 7.0);
        QCOMPARE(lines->nearestBar(99.0)->time, 15.0);
        QCOMPARE(lines->nearestBeat(-1.0)->time, 1.0);
        QCOMPARE(lines->nearestBeat(5.3)->time, 5.5);
        const BeatLines none(std::make_shared<const BeatGrid>());
        QVERIFY(!none.nearestBar(1.0) && !none.nearestBeat(1.0) && !none.at(1.0));
    }

    void isDrawnOverWaveformAndLanes()
    {
        TimelineFixture f;
        f.fill();
        f.viewport.setRange({4.0, 6.0});
        QVERIFY(!f.stack.bars().isVisible());
        const std::initializer_list<TimeViewWidget*> views{&f.stack.waveform(), &f.stack.lanes()};
        for (TimeViewWidget* view : views) {
            f.stack.setBeatGrid(nullptr);
            QCoreApplication::processEvents();
            const QImage without = view->grab().toImage();
            f.stack.setBeatGrid(eightBars());
            QCoreApplication::processEvents();
            QVERIFY(f.stack.bars().isVisible());
            const QSize before = without.size();
            f.stack.bars().hide(); // its room is the views' again, so that the pictures compare
            QCoreApplication::processEvents();
            const QImage with = view->grab().toImage();
            QCOMPARE(with.size(), before);
            const int bar = int(view->xOf(5.0));
            const int beat = int(view->xOf(5.5));
            QVERIFY(isPainted(with, without, bar, 8));
            QVERIFY(isPainted(with, without, beat, 8));
            QVERIFY(!isPainted(with, without, (bar + beat) / 2, 8));
            const auto strength = [&](int x) { return std::abs(qGray(with.pixel(x, 8)) - qGray(without.pixel(x, 8))); };
            QVERIFY(strength(bar) > strength(beat)); // downbeats are stronger
            f.stack.setBeatGridShown(false);
            QCoreApplication::processEvents();
            QVERIFY(!f.stack.bars().isVisible());
            QVERIFY(view->grab().toImage() != with);
            f.stack.setBeatGridShown(true);
        }
    }

    void draggingABarLineMovesIt()
    {
        TimelineFixture f;
        f.fill();
        f.stack.setBeatGrid(eightBars());
        f.viewport.setRange({4.0, 8.0});
        QCoreApplication::processEvents();
        QSignalSpy moved(&f.stack, &TimelineStack::downbeatMoved);
        BarRuler& ruler = f.stack.bars();
        const int bar = int(std::lround(ruler.xOf(5.0)));
        // Half way to the next beat and on: the grid moves.
        const int between = int(std::lround(ruler.xOf(5.2)));
        drag(ruler, {bar, 10}, {between, 10});
        QCOMPARE(moved.count(), 1);
        auto edit = moved.takeFirst().first().value<GridEdit>();
        QCOMPARE(int(edit.kind), int(GridEdit::Kind::SetDownbeat));
        QVERIFY(std::abs(edit.anchor - ruler.timeAt(between)) < 2.0 * ruler.secondsPerPixel());
        QCOMPARE(edit.time, 9.0); // the middle of the section
        QVERIFY(ruler.grab().toImage() != QImage());
        // Onto a beat: it snaps.
        f.stack.setBeatGrid(eightBars());
        drag(ruler, {bar, 10}, {int(std::lround(ruler.xOf(5.5))) + 2, 10});
        QCOMPARE(moved.takeFirst().first().value<GridEdit>().anchor, 5.5);
        // Beside any line nothing is grasped; the view pans as ever.
        f.stack.setBeatGrid(eightBars());
        drag(ruler, {bar + 40, 10}, {bar + 80, 10});
        QVERIFY(moved.isEmpty());
        QVERIFY(f.viewport.range().start < 4.0);
    }

    void theWaveformNeedsAlt()
    {
        TimelineFixture f;
        f.fill();
        f.stack.setBeatGrid(eightBars());
        f.viewport.setRange({4.0, 8.0});
        QCoreApplication::processEvents();
        QSignalSpy moved(&f.stack, &TimelineStack::downbeatMoved);
        WaveformView& view = f.stack.waveform();
        const QPoint from(int(std::lround(view.xOf(5.0))), 30);
        const QPoint to(int(std::lround(view.xOf(5.5))), 30);
        drag(view, from, to, Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(f.viewport.range().start, 4.0);
        f.stack.setBeatGrid(eightBars());
        drag(view, from, to); // pans
        QCOMPARE(moved.count(), 1);
        QVERIFY(f.viewport.range().start < 4.0);
    }

    void escapeTakesADragBack()
    {
        TimelineFixture f;
        f.fill();
        f.stack.setBeatGrid(eightBars());
        f.viewport.setRange({4.0, 8.0});
        QCoreApplication::processEvents();
        QSignalSpy moved(&f.stack, &TimelineStack::downbeatMoved);
        BarRuler& ruler = f.stack.bars();
        const QImage before = ruler.grab().toImage();
        const QPoint from(int(std::lround(ruler.xOf(5.0))), 10);
        QTest::mousePress(&ruler, Qt::LeftButton, {}, from);
        const QPointF to = from + QPointF(40, 0);
        QMouseEvent move(QEvent::MouseMove, to, ruler.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&ruler, &move);
        f.viewport.setPointer(std::nullopt);
        QVERIFY(ruler.grab().toImage() != before); // the preview
        QTest::keyClick(&ruler, Qt::Key_Escape);
        QTest::mouseRelease(&ruler, Qt::LeftButton, {}, to.toPoint());
        f.viewport.setPointer(std::nullopt);
        QVERIFY(moved.isEmpty());
        const QImage after = ruler.grab().toImage();
        QCOMPARE(after.copy(8, 0, after.width() - 8, after.height()),
            before.copy(8, 0, before.width() - 8, before.height()));
    }
};

QTEST_MAIN(TestBeatLines)
#include "tst_beat_lines.moc"
