#include "tests/ui/session/grid_fixture.h"
#include "tests/ui/timeline/timeline_fixture.h"
#include "ui/session/annotation_history.h"
#include "ui/session/project_session.h"
#include "ui/views/timeline/annotation_editor.h"
#include "ui/views/timeline/annotation_ribbon.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QUndoStack>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

using Kind = Annotation::Kind;

class TestAnnotationRibbon final : public QObject
{
    Q_OBJECT

private:
    const StageRegistry m_registry = gridRegistry();
    std::unique_ptr<Sandbox> m_box;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<AnnotationHistory> m_history;
    std::unique_ptr<TimelineFixture> m_window;
    AnnotationRibbon* m_ribbon = nullptr;

    void openSession()
    {
        m_history.reset();
        m_session
            = std::make_unique<ProjectSession>(m_registry, ProjectSession::Settings{m_box->cache(), m_box->data(), 1});
        m_history = std::make_unique<AnnotationHistory>(*m_session);
    }
    void openWindow()
    {
        m_window = std::make_unique<TimelineFixture>();
        m_ribbon = new AnnotationRibbon(m_window->viewport, *m_session, *m_history, m_window->theme);
        m_window->stack.addStrip(m_ribbon);
    }
    /// A recording of 20 s with beats at 120 BPM from 1 s to 9 s; in view are 0 s to 10 s.
    void openRecording()
    {
        m_session->openFiles({makeGridWav(*m_box, QStringLiteral("a.wav"))});
        QTRY_VERIFY(m_session->currentResult());
        m_window->stack.setResult(m_session->currentResult());
        m_window->stack.setBeatGrid(m_session->currentRhythm().beatGrid);
        m_window->viewport.setRange({0.0, 10.0});
        m_window->stack.activateWindow();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] const std::vector<Annotation>& all() const { return m_session->handLayer().annotations; }
    [[nodiscard]] QPoint at(double seconds, Kind kind = Kind::Segment) const
    {
        const AnnotationRows& rows = m_ribbon->rows();
        return {int(std::lround(m_ribbon->xOf(seconds))), rows.top(kind) + rows.height(kind) / 2};
    }
    qint64 add(Kind kind, double start, double end, const QString& label = {})
    {
        Annotation annotation{0, kind, start, end, std::nullopt, label};
        if (kind == Kind::Transition)
            annotation.mixPoint = 0.5 * (start + end);
        return m_history->add(annotation);
    }
    void type(const QString& text) const { QTest::keyClicks(&m_ribbon->editor(), text); }
    bool trigger(const QPoint& position, const QString& start) const
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, position, m_ribbon->mapToGlobal(position));
        QCoreApplication::sendEvent(m_ribbon, &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        QList<QAction*> actions = menu->actions();
        for (const QAction* action : menu->actions())
            if (action->menu())
                actions += action->menu()->actions();
        bool found = false;
        for (QAction* action : actions)
            if (!found && QString(action->text()).remove(u'&').startsWith(start) && action->isEnabled()) {
                action->trigger();
                found = true;
            }
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return found;
    }
    [[nodiscard]] double pixel() const { return m_ribbon->secondsPerPixel(); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_annotation_ribbon"));
        openSession();
        openWindow();
        openRecording();
    }
    void cleanup()
    {
        m_window.reset();
        m_history.reset();
        m_session.reset();
        m_box.reset();
    }

    void withoutARunItSaysSo()
    {
        m_window.reset();
        openSession();
        openWindow();
        QVERIFY(m_ribbon->hintText().startsWith(QStringLiteral("No run yet")));
        m_ribbon->addMarkerAt(1.0);
        drag(*m_ribbon, {300, 5}, {500, 5});
        QVERIFY(all().empty());
        QVERIFY(!m_ribbon->editor().isVisible());
    }

    void emptinessSpeaks()
    {
        QVERIFY(m_ribbon->hintText().contains(QStringLiteral("; adds a marker")));
        QVERIFY(m_ribbon->height() < 40);
        const int before = m_ribbon->height();
        add(Kind::Marker, 2.0, 2.0);
        QVERIFY(m_ribbon->hintText().isEmpty());
        QVERIFY(m_ribbon->height() > before);
    }

    void dragMakesASegmentOnTheBeats()
    {
        drag(*m_ribbon, at(2.03), at(5.97));
        QCOMPARE(all().size(), size_t(1));
        QCOMPARE(all()[0].kind, Kind::Segment);
        QCOMPARE(all()[0].start, 2.0);
        QCOMPARE(all()[0].end, 6.0);
        QVERIFY(m_ribbon->editor().isVisible()); // its label is written at once
        type(QStringLiteral("drop"));
        QCOMPARE(all()[0].label, QStringLiteral("drop")); // with every letter
        QTest::keyClick(&m_ribbon->editor(), Qt::Key_Return);
        QVERIFY(!m_ribbon->editor().isVisible());
        QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("Rename a segment"));
        m_session->undoStack().undo();
        QCOMPARE(all()[0].label, QString());
        m_session->undoStack().undo();
        QVERIFY(all().empty());
        m_session->undoStack().redo();
        m_session->undoStack().redo();
        QCOMPARE(all()[0].label, QStringLiteral("drop"));
    }

    void shiftIsFree()
    {
        drag(*m_ribbon, at(2.1), at(5.9), Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(all().size(), size_t(1));
        QVERIFY(std::abs(all()[0].start - 2.1) < pixel());
        QVERIFY(std::abs(all()[0].end - 5.9) < pixel());
    }

    void dragInTheThirdRowMakesATransition()
    {
        add(Kind::Segment, 1.0, 3.0);
        drag(*m_ribbon, at(4.0, Kind::Transition), at(8.0, Kind::Transition));
        QCOMPARE(all().size(), size_t(2));
        QCOMPARE(all()[1].kind, Kind::Transition);
        QCOMPARE(all()[1].mixPoint, std::optional(6.0));
    }

    void edgesBodyAndMixPointAreDragged()
    {
        const qint64 id = add(Kind::Transition, 2.0, 6.0);
        drag(*m_ribbon, at(6.0, Kind::Transition), at(8.0, Kind::Transition));
        QCOMPARE(m_history->find(id)->end, 8.0);
        drag(*m_ribbon, at(2.0, Kind::Transition), at(3.0, Kind::Transition));
        QCOMPARE(m_history->find(id)->start, 3.0);
        drag(*m_ribbon, at(4.0, Kind::Transition), at(5.5, Kind::Transition));
        QCOMPARE(m_history->find(id)->mixPoint, std::optional(5.5));
        drag(*m_ribbon, at(7.2, Kind::Transition), at(6.2, Kind::Transition));
        QCOMPARE(m_history->find(id)->start, 2.0);
        QCOMPARE(m_history->find(id)->mixPoint, std::optional(4.5));
        QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("Change a transition"));
        QCOMPARE(m_session->undoStack().count(), 5);
        QCOMPARE(all().size(), size_t(1));
    }

    void escapeGivesUpADrag()
    {
        const qint64 id = add(Kind::Segment, 2.0, 6.0);
        const int steps = m_session->undoStack().count();
        QTest::mousePress(m_ribbon, Qt::LeftButton, {}, at(4.0));
        QMouseEvent move(QEvent::MouseMove, at(5.0), m_ribbon->mapToGlobal(QPointF(at(5.0))), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_ribbon, &move);
        QVERIFY(m_ribbon->isDragging());
        QTest::keyClick(m_ribbon, Qt::Key_Escape);
        QVERIFY(!m_ribbon->isDragging());
        QTest::mouseRelease(m_ribbon, Qt::LeftButton, {}, at(5.0));
        QCOMPARE(m_history->find(id)->start, 2.0);
        QCOMPARE(m_session->undoStack().count(), steps);
    }

    void aClickWhereNothingIsSeeks()
    {
        add(Kind::Segment, 2.0, 6.0);
        QSignalSpy clicks(&m_window->stack, &TimelineStack::timeClicked);
        QTest::mouseClick(m_ribbon, Qt::LeftButton, {}, at(8.0));
        QCOMPARE(clicks.size(), qsizetype(1));
        QVERIFY(std::abs(clicks[0][0].toDouble() - 8.0) < pixel());
        QTest::mouseClick(m_ribbon, Qt::LeftButton, {}, at(4.0)); // chooses instead
        QCOMPARE(clicks.size(), qsizetype(1));
        QCOMPARE(m_ribbon->current(), all()[0].id);
        QCOMPARE(all().size(), size_t(1));
    }

    void aMarkerIsWrittenAtOnce()
    {
        m_window->stack.waveform().setFocus();
        m_ribbon->addMarkerAt(3.0);
        QVERIFY(m_ribbon->editor().isVisible());
        type(QStringLiteral("rewind!"));
        QCOMPARE(all()[0].label, QStringLiteral("rewind!"));
        QTest::keyClick(&m_ribbon->editor(), Qt::Key_Return);
        QCOMPARE(m_session->undoStack().count(), 2);
        QVERIFY(m_ribbon->rectOf(all()[0].id).width() > 30.0); // the flag has its text
        if (QApplication::focusWidget()) // where the platform has a focus it goes back
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&m_window->stack.waveform()));
    }

    void aMarkerOutOfViewComesIntoIt()
    {
        m_ribbon->addMarkerAt(17.0);
        QVERIFY(m_window->viewport.range().contains(17.0));
        m_ribbon->addMarkerAt(std::nan(""));
        QCOMPARE(all().size(), size_t(1));
    }

    void escapeGoesBackToTheTextBefore()
    {
        const qint64 id = add(Kind::Segment, 2.0, 6.0, QStringLiteral("intro"));
        m_history->setLabel(id, QStringLiteral("drop")); // a step of the same kind just before
        QTest::mouseDClick(m_ribbon, Qt::LeftButton, {}, at(4.0));
        QVERIFY(m_ribbon->editor().isVisible());
        type(QStringLiteral("xyz"));
        QCOMPARE(m_history->find(id)->label, QStringLiteral("xyz"));
        QTest::keyClick(&m_ribbon->editor(), Qt::Key_Escape);
        QCOMPARE(m_history->find(id)->label, QStringLiteral("drop"));
        QVERIFY(!m_ribbon->editor().isVisible());
        m_session->undoStack().redo(); // nothing typed is lost
        QCOMPARE(m_history->find(id)->label, QStringLiteral("xyz"));
    }

    void whatIsTypedIsThereAfterReopening()
    {
        m_ribbon->addSegment({2.0, 6.0});
        type(QStringLiteral("bui"));
        const QString project = m_session->projectPath();
        openSessionAgain(project);
        QCOMPARE(all().size(), size_t(1));
        QCOMPARE(all()[0].label, QStringLiteral("bui"));
    }

    void keysGoFromOneToTheNext()
    {
        const qint64 first = add(Kind::Marker, 1.0, 1.0);
        const qint64 second = add(Kind::Segment, 2.0, 6.0);
        const qint64 third = add(Kind::Transition, 5.0, 7.0);
        QTest::keyClick(m_ribbon, Qt::Key_Right);
        QCOMPARE(m_ribbon->current(), first);
        QVERIFY(m_ribbon->accessibleDescription().contains(QStringLiteral("marker")));
        QTest::keyClick(m_ribbon, Qt::Key_Tab);
        QCOMPARE(m_ribbon->current(), second);
        QTest::keyClick(m_ribbon, Qt::Key_Down);
        QCOMPARE(m_ribbon->current(), third);
        QTest::keyClick(m_ribbon, Qt::Key_Right);
        QCOMPARE(m_ribbon->current(), third);
        QTest::keyClick(m_ribbon, Qt::Key_Backtab);
        QCOMPARE(m_ribbon->current(), second);
        QTest::keyClick(m_ribbon, Qt::Key_Right, Qt::ControlModifier); // by a beat
        QCOMPARE(m_history->find(second)->start, 2.5);
        QTest::keyClick(m_ribbon, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_history->find(second)->start, 2.49);
        QTest::keyClick(m_ribbon, Qt::Key_F2);
        QCOMPARE(m_ribbon->editor().annotation(), second);
        QTest::keyClick(&m_ribbon->editor(), Qt::Key_Escape);
        QTest::keyClick(m_ribbon, Qt::Key_Delete);
        QVERIFY(!m_history->find(second));
        QCOMPARE(m_ribbon->current(), third);
        QTest::keyClick(m_ribbon, Qt::Key_Insert);
        QCOMPARE(all().size(), size_t(3));
    }

    void keysScrollWhereThereIsNothing()
    {
        QTest::keyClick(m_ribbon, Qt::Key_Right);
        QVERIFY(m_window->viewport.range().start > 0.5);
    }

    void theMenuLabelsZoomsAndDeletes()
    {
        const qint64 id = add(Kind::Segment, 2.0, 6.0);
        QVERIFY(trigger(at(4.0), QStringLiteral("breakdown")));
        QCOMPARE(m_history->find(id)->label, QStringLiteral("breakdown"));
        QVERIFY(trigger(at(4.0), QStringLiteral("drop")));
        m_session->undoStack().undo();
        QCOMPARE(m_history->find(id)->label, QStringLiteral("breakdown")); // a step each
        QVERIFY(trigger(at(4.0), QStringLiteral("Zoom to it")));
        QCOMPARE(m_window->viewport.range(), (TimeRange{1.8, 6.2}));
        QVERIFY(trigger(at(4.0), QStringLiteral("Delete")));
        QVERIFY(all().empty());
        QVERIFY(!trigger(at(4.0), QStringLiteral("Delete")));
        QVERIFY(trigger(at(4.0), QStringLiteral("Add a transition here")));
        QCOMPARE(all().back().kind, Kind::Transition);
        QVERIFY(trigger(at(5.5, Kind::Transition), QStringLiteral("bass swap")));
        QCOMPARE(all().back().label, QStringLiteral("bass swap"));
        QVERIFY(trigger(at(5.5, Kind::Transition), QStringLiteral("Mix point here")));
        QVERIFY(std::abs(all().back().mixPoint.value_or(0.0) - 5.5) < pixel());
    }

    void doubleClickInTheRowOfMarkersAddsOne()
    {
        add(Kind::Segment, 2.0, 6.0);
        QTest::mouseDClick(m_ribbon, Qt::LeftButton, {}, at(3.03, Kind::Marker));
        QCOMPARE(all().size(), size_t(2));
        QCOMPARE(all()[1].kind, Kind::Marker);
        QCOMPARE(all()[1].start, 3.0);
    }

    void undoWhileWritingEndsIt()
    {
        m_ribbon->addMarkerAt(3.0);
        QVERIFY(m_ribbon->editor().isVisible());
        m_session->undoStack().undo();
        QVERIFY(all().empty());
        QVERIFY(!m_ribbon->editor().isVisible());
        QCOMPARE(m_ribbon->current(), qint64(0));
    }

    void segmentsAreDrawnInTheirColour()
    {
        const qint64 id = add(Kind::Segment, 2.0, 6.0, QStringLiteral("drop"));
        const QPoint inside(int(m_ribbon->rectOf(id).right()) - 6, at(4.0).y());
        const QColor before = m_ribbon->grab().toImage().pixelColor(inside);
        m_history->setLabel(id, QStringLiteral("intro"));
        QVERIFY(m_ribbon->grab().toImage().pixelColor(inside) != before);
        m_history->remove(id);
        QVERIFY(m_ribbon->grab().toImage().width() == m_ribbon->width());
    }

private:
    void openSessionAgain(const QString& project)
    {
        m_window.reset();
        openSession();
        m_session->openProject(project);
        QTRY_VERIFY(m_session->currentResult());
        openWindow();
    }
};

QTEST_MAIN(TestAnnotationRibbon)
#include "tst_annotation_ribbon.moc"
