#include "core/analysis/rhythm/beat_edits.h"
#include "tests/core/analysis/groove/grids.h"
#include "tests/ui/session/grid_fixture.h"
#include "tests/ui/timeline/timeline_fixture.h"
#include "ui/views/tempo/grid_corrections.h"
#include "ui/views/timeline/bar_ruler.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QUndoStack>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kPixel = 0.0125; // s, more than a pixel of the view below

/// A stack that shows 1 s to 9 s of beats at 120 BPM, from 1 s on.
struct BeatFixture : TimelineFixture
{
    BeatFixture()
    {
        fill();
        grid = std::make_shared<const BeatGrid>(makeGrid(120.0, 8, 1.0));
        stack.setBeatGrid(grid);
        viewport.setRange({1.0, 9.0});
        QCoreApplication::processEvents();
        QObject::connect(
            &stack, &TimelineStack::downbeatMoved, &stack, [this](const GridEdit& edit) { edits.push_back(edit); });
    }
    [[nodiscard]] BarRuler& bars() const { return stack.bars(); }
    [[nodiscard]] QPoint at(double seconds) const
    {
        return {int(std::lround(bars().xOf(seconds))), bars().height() - 3};
    }
    /// Moves with the button down, without letting go.
    void moveTo(double seconds, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent move(QEvent::MouseMove, at(seconds), bars().mapToGlobal(QPointF(at(seconds))), Qt::NoButton,
            Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(&bars(), &move);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&bars(), key, modifiers); }
    void trigger(double seconds, const QString& start)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at(seconds), bars().mapToGlobal(at(seconds)));
        QCoreApplication::sendEvent(&bars(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        triggered = false;
        for (QAction* action : menu->actions())
            if (QString(action->text()).remove(u'&').startsWith(start) && action->isEnabled()) {
                action->trigger();
                triggered = true;
            }
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::shared_ptr<const BeatGrid> grid;
    std::vector<GridEdit> edits;
    bool triggered = false;
};

} // namespace

class TestBeatEditing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlDragMovesABeat()
    {
        BeatFixture f;
        const TimeRange view = f.viewport.range();
        drag(f.bars(), f.at(3.5), f.at(3.6), Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(f.edits.size(), size_t(1));
        QCOMPARE(f.edits[0].kind, GridEdit::Kind::MoveBeat);
        QCOMPARE(f.edits[0].time, 3.5);
        QVERIFY(std::abs(f.edits[0].anchor - 3.6) < kPixel);
        QCOMPARE(f.viewport.range(), view); // nothing was panned
        QVERIFY(std::abs(f.bars().chosenBeat().value_or(0.0) - 3.6) < kPixel);
    }

    void neighboursAreNotPassed()
    {
        BeatFixture f;
        drag(f.bars(), f.at(3.5), f.at(5.0), Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(f.edits.size(), size_t(1));
        QVERIFY(std::abs(f.edits[0].anchor - (4.0 - kShortestBeat)) < 1e-9);
    }

    void escapeTakesItBack()
    {
        BeatFixture f;
        const QImage before = f.bars().grab().toImage();
        QTest::mousePress(&f.bars(), Qt::LeftButton, Qt::ControlModifier, f.at(3.5));
        f.moveTo(3.7, Qt::ControlModifier);
        QVERIFY(f.bars().grab().toImage() != before); // the preview
        QVERIFY(std::abs(f.bars().chosenBeat().value_or(0.0) - 3.7) < kPixel);
        f.key(Qt::Key_Escape);
        QCOMPARE(f.bars().chosenBeat(), std::optional(3.5));
        f.moveTo(3.8, Qt::ControlModifier);
        QTest::mouseRelease(&f.bars(), Qt::LeftButton, Qt::ControlModifier, f.at(3.8));
        QVERIFY(f.edits.empty());
    }

    void aClickMovesNothing()
    {
        BeatFixture f;
        QSignalSpy clicks(&f.stack, &TimelineStack::timeClicked);
        QTest::mouseClick(&f.bars(), Qt::LeftButton, Qt::ControlModifier, f.at(3.5));
        QVERIFY(f.edits.empty());
        QCOMPARE(f.bars().chosenBeat(), std::optional(3.5));
        QCOMPARE(clicks.size(), qsizetype(0));
    }

    void withoutCtrlABarLineIsDragged()
    {
        BeatFixture f;
        drag(f.bars(), f.at(3.0), f.at(3.5));
        QCOMPARE(f.edits.size(), size_t(1));
        QCOMPARE(f.edits[0].kind, GridEdit::Kind::SetDownbeat);
    }

    void ctrlDoubleClickAdds()
    {
        BeatFixture f;
        QTest::mouseDClick(&f.bars(), Qt::LeftButton, Qt::ControlModifier, f.at(3.75));
        QCOMPARE(f.edits.size(), size_t(1));
        QCOMPARE(f.edits[0].kind, GridEdit::Kind::AddBeat);
        QVERIFY(std::abs(f.edits[0].anchor - 3.75) < kPixel);
        QTest::mouseDClick(&f.bars(), Qt::LeftButton, Qt::ControlModifier, f.at(4.03)); // too near to one
        QCOMPARE(f.edits.size(), size_t(1));
    }

    void keysChooseAndNudge()
    {
        BeatFixture f;
        f.key(Qt::Key_Right);
        QCOMPARE(f.bars().chosenBeat(), std::optional(1.0));
        f.key(Qt::Key_Right);
        f.key(Qt::Key_Right);
        f.key(Qt::Key_Left);
        QCOMPARE(f.bars().chosenBeat(), std::optional(1.5));
        QVERIFY(f.bars().accessibleDescription().contains(QStringLiteral("1.2")));
        f.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(f.edits.size(), size_t(1));
        QVERIFY(std::abs(f.edits[0].anchor - 1.501) < 1e-9);
        f.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier); // stands on the one before, which is not in
                                                                      // force yet
        QCOMPARE(f.edits.size(), size_t(2));
        QVERIFY(std::abs(f.edits[1].time - 1.501) < 1e-9);
        QVERIFY(std::abs(f.edits[1].anchor - 1.491) < 1e-9);
    }

    void nudgesAreOneEditUntilCtrlIsLetGo()
    {
        BeatFixture f;
        f.bars().setChosenBeat(3.5);
        QTest::keyPress(&f.bars(), Qt::Key_Control);
        for (int i = 0; i < 5; ++i) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, Qt::ControlModifier);
            QCoreApplication::sendEvent(&f.bars(), &press);
        }
        QVERIFY(f.edits.empty());
        f.stack.setBeatGrid(std::make_shared<const BeatGrid>(*f.grid)); // another one of the same comes in between
        QTest::keyRelease(&f.bars(), Qt::Key_Control);
        QCOMPARE(f.edits.size(), size_t(1));
        QVERIFY(std::abs(f.edits[0].anchor - 3.505) < 1e-9);
    }

    void insertAndDelete()
    {
        BeatFixture f;
        f.bars().setChosenBeat(3.5);
        f.key(Qt::Key_Insert);
        QCOMPARE(f.edits.size(), size_t(1));
        QCOMPARE(f.edits[0].kind, GridEdit::Kind::AddBeat);
        QVERIFY(std::abs(f.edits[0].anchor - 3.75) < 1e-9);
        f.key(Qt::Key_Delete);
        QCOMPARE(f.edits.size(), size_t(2));
        QCOMPARE(f.edits[1].kind, GridEdit::Kind::RemoveBeat);
        QVERIFY(std::abs(f.edits[1].time - 3.75) < 1e-9);
        f.bars().setChosenBeat(std::nullopt);
        f.key(Qt::Key_Delete);
        QCOMPARE(f.edits.size(), size_t(2)); // none is chosen
    }

    void theMenuRemovesAddsAndBeginsBars()
    {
        BeatFixture f;
        f.trigger(3.5, QStringLiteral("Remove beat 2.2"));
        QVERIFY(f.triggered);
        QCOMPARE(f.edits.back().kind, GridEdit::Kind::RemoveBeat);
        f.trigger(4.0, QStringLiteral("Begin a bar here"));
        QVERIFY(f.triggered);
        QCOMPARE(f.edits.back().kind, GridEdit::Kind::SetDownbeat);
        QCOMPARE(f.edits.back().anchor, 4.0);
        f.trigger(5.0, QStringLiteral("Begin a bar here")); // one begins there
        QVERIFY(!f.triggered);
        f.trigger(6.25, QStringLiteral("Add a beat here"));
        QVERIFY(f.triggered);
        QCOMPARE(f.edits.back().kind, GridEdit::Kind::AddBeat);
        QCOMPARE(f.edits.size(), size_t(3));
    }

    void editsAreStepsOfTheHistory()
    {
        const Sandbox box(QStringLiteral("tst_beat_editing"));
        const StageRegistry registry = gridRegistry();
        ProjectSession session(registry, {box.cache(), box.data(), 1});
        GridHistory history(session);
        TimelineFixture f;
        GridCorrections corrections(session, history, f.viewport, nullptr);
        connect(&f.stack, &TimelineStack::downbeatMoved, &corrections, &GridCorrections::add);
        const auto show = [&] { f.stack.setBeatGrid(session.currentRhythm().beatGrid); };
        connect(&session, &ProjectSession::rhythmChanged, &f.stack, show);
        session.openFiles({makeGridWav(box, QStringLiteral("a.wav"))});
        QTRY_VERIFY(session.currentResult());
        f.stack.setResult(session.currentResult());
        f.stack.bars().setChosenBeat(3.5);
        for (int i = 0; i < 3; ++i) // faster than the grid is measured again
            QTest::keyClick(&f.stack.bars(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        const auto time = [&] { return session.currentRhythm().beatGrid->beats[5].time; };
        QTRY_VERIFY(std::abs(time() - 3.53) < 1e-9);
        QTRY_COMPARE(f.stack.bars().chosenBeat(), std::optional(time()));
        QCOMPARE(session.gridEdits().size(), size_t(3));
        QCOMPARE(session.undoStack().undoText(), QStringLiteral("Move the beat at 0:03"));
        session.undoStack().undo();
        QTRY_VERIFY(std::abs(time() - 3.52) < 1e-9);
        QTest::keyClick(&f.stack.bars(), Qt::Key_Delete);
        QTRY_COMPARE(session.currentRhythm().beatGrid->beats.size(), twoTempos().beats.size() - 1);
        QCOMPARE(session.undoStack().undoText(), QStringLiteral("Remove the beat at 0:03"));
    }

    void beatsThatAreNotDrawnCantBeTaken()
    {
        BeatFixture f;
        f.stack.resize(220, 600); // under 6 px a beat
        f.viewport.showAll();
        QCoreApplication::processEvents();
        drag(f.bars(), f.at(3.5), f.at(8.0), Qt::LeftButton, Qt::ControlModifier);
        QVERIFY(f.edits.empty());
    }

    void anotherGridEndsMoving()
    {
        BeatFixture f;
        QTest::mousePress(&f.bars(), Qt::LeftButton, Qt::ControlModifier, f.at(3.5));
        f.moveTo(3.7, Qt::ControlModifier);
        f.stack.setBeatGrid(std::make_shared<const BeatGrid>(makeGrid(140.0, 8, 1.1)));
        QTest::mouseRelease(&f.bars(), Qt::LeftButton, Qt::ControlModifier, f.at(3.7));
        QVERIFY(f.edits.empty());
        f.stack.setBeatGrid(nullptr);
        f.key(Qt::Key_Right);
        f.key(Qt::Key_Delete);
        QVERIFY(f.edits.empty());
    }
};

QTEST_MAIN(TestBeatEditing)
#include "tst_beat_editing.moc"
