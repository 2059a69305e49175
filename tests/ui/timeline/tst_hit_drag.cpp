#include "tests/ui/session/grid_fixture.h"
#include "ui/session/hit_history.h"
#include "ui/session/project_session.h"
#include "ui/views/timeline/hit_drag.h"

#include <QTest>
#include <QUndoStack>

using namespace heihachi;
using namespace heihachi::test;

/// Hits at 0.1 s (kick), 0.2 s (snare), 0.3 s (hi-hat), 0.4 s (kick) over half a second.
class TestHitDrag : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_box;
    StageRegistry m_registry;
    Theme m_theme;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<HitSelection> m_selection;
    std::unique_ptr<TimeViewport> m_viewport;
    std::unique_ptr<HitHistory> m_history;
    std::unique_ptr<DrumLanes> m_lanes;
    HitDrag* m_drag = nullptr;

    void show()
    {
        m_lanes->setResult(m_session->currentResult());
        m_drag->setResult(m_session->currentResult());
    }
    [[nodiscard]] const std::vector<DrumHit>& hits() const { return *m_session->currentResult()->drumHits; }
    [[nodiscard]] QPoint at(double seconds, DrumClass drumClass, double velocity) const
    {
        const QRect lane = m_lanes->laneRect(drumClass);
        return {int(m_lanes->xOf(seconds)) + 1, int(lane.bottom() - velocity * (lane.height() - 6)) - 3};
    }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(m_lanes.get(), Qt::LeftButton, modifiers, from);
        for (const double part : {0.3, 0.6, 1.0}) {
            const QPoint point = from + (to - from) * part;
            QMouseEvent move(QEvent::MouseMove, QPointF(point), m_lanes->mapToGlobal(QPointF(point)), Qt::NoButton,
                Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(m_lanes.get(), &move);
        }
        QTest::mouseRelease(m_lanes.get(), Qt::LeftButton, modifiers, to);
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_hit_drag"));
        m_registry = fourHitsRegistry();
        m_session
            = std::make_unique<ProjectSession>(m_registry, ProjectSession::Settings{m_box->cache(), m_box->data(), 1});
        m_selection = std::make_unique<HitSelection>();
        m_viewport = std::make_unique<TimeViewport>();
        m_history = std::make_unique<HitHistory>(*m_session, *m_selection);
        m_lanes = std::make_unique<DrumLanes>(*m_viewport, *m_selection, m_theme);
        m_drag = new HitDrag(*m_lanes, *m_selection, *m_history, m_lanes.get());
        m_session->openFiles({m_box->makeWav(QStringLiteral("a.wav"))});
        QTRY_VERIFY(m_session->currentResult());
        m_viewport->reset(0.5);
        m_lanes->resize(1000, 300);
        m_lanes->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_lanes.get()));
        connect(m_session.get(), &ProjectSession::hitsChanged, m_lanes.get(), [this] { show(); });
        show();
    }
    void cleanup()
    {
        m_lanes.reset();
        m_history.reset();
        m_session.reset();
        m_box.reset();
    }

    void movesAHitInTimeAndUndoes()
    {
        const QPoint from = at(0.2, DrumClass::Snare, 0.3);
        drag(from, from + QPoint(40, 0));
        const double moved = 40.0 * m_lanes->secondsPerPixel();
        QVERIFY(std::abs(hits()[1].time - (0.2 + moved)) < 1e-9);
        QCOMPARE(hits()[1].drumClass, DrumClass::Snare);
        QCOMPARE(m_selection->indices(), std::vector<int>{1});
        m_session->undoStack().undo();
        QCOMPARE(hits()[1].time, 0.2);
    }

    void relabelsByAnotherLane()
    {
        drag(at(0.2, DrumClass::Snare, 0.3), at(0.2, DrumClass::Tom, 0.3));
        QCOMPARE(hits()[1].drumClass, DrumClass::Tom);
        QVERIFY(std::abs(hits()[1].time - 0.2) < 1e-9);
    }

    void movesAllThatIsSelected()
    {
        m_selection->set({0, 3});
        const QPoint from = at(0.1, DrumClass::Kick, 0.5);
        drag(from, from + QPoint(20, 0));
        const double moved = 20.0 * m_lanes->secondsPerPixel();
        QVERIFY(std::abs(hits()[0].time - (0.1 + moved)) < 1e-9);
        QVERIFY(std::abs(hits()[3].time - (0.4 + moved)) < 1e-9);
        QCOMPARE(hits()[1].time, 0.2);
        QCOMPARE(m_session->undoStack().count(), 1);
    }

    void changesVelocity()
    {
        const QPoint from = at(0.2, DrumClass::Snare, 0.3);
        drag(from, from - QPoint(0, 12), Qt::AltModifier);
        QVERIFY(hits()[1].velocity > 0.8F);
        QCOMPARE(hits()[1].time, 0.2);
    }

    void addsByDoubleClick()
    {
        QTest::mouseDClick(m_lanes.get(), Qt::LeftButton, Qt::NoModifier, at(0.25, DrumClass::Cymbal, 0.5));
        QCOMPARE(hits().size(), size_t(5));
        const DrumHit& added = hits()[2];
        QCOMPARE(added.drumClass, DrumClass::Cymbal);
        QVERIFY(std::abs(added.time - 0.25) < 2.0 * m_lanes->secondsPerPixel());
        QVERIFY(std::abs(added.velocity - 0.5F) < 0.1F);
        QCOMPARE(m_session->currentResult()->handMark(2), HandMark::Added);
    }

    void escapeGivesUp()
    {
        const QPoint from = at(0.2, DrumClass::Snare, 0.3);
        QTest::mousePress(m_lanes.get(), Qt::LeftButton, Qt::NoModifier, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(60, 0)),
            m_lanes->mapToGlobal(QPointF(from + QPoint(60, 0))), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_lanes.get(), &move);
        QTest::keyClick(m_lanes.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_lanes.get(), Qt::LeftButton, Qt::NoModifier, from + QPoint(60, 0));
        QCOMPARE(hits()[1].time, 0.2);
        QVERIFY(!m_session->undoStack().canUndo());
    }

    void aClickSelectsAndChangesNothing()
    {
        m_selection->set({0, 1, 2});
        QTest::mouseClick(m_lanes.get(), Qt::LeftButton, Qt::NoModifier, at(0.2, DrumClass::Snare, 0.3));
        QCOMPARE(m_selection->indices(), std::vector<int>{1});
        QVERIFY(m_session->handLayer().isEmpty());
    }

    void zoomedOutADragSelects()
    {
        m_viewport->reset(60.0); // 60 ms a pixel: nobody can aim
        const QPoint from = at(0.2, DrumClass::Snare, 0.3);
        m_selection->clear();
        drag(from, QPoint(from.x() + 100, m_lanes->height() - 2));
        QVERIFY(!m_selection->indices().empty()); // the snare at 0.2 s is within a pixel of where it began
        QVERIFY(m_session->handLayer().isEmpty());
        QTest::mouseDClick(m_lanes.get(), Qt::LeftButton, Qt::NoModifier, at(30.0, DrumClass::Cymbal, 0.5));
        QVERIFY(m_session->handLayer().isEmpty());
        QVERIFY(m_viewport->range().length() < 60.0); // nearer, until adding is possible
        QVERIFY(m_viewport->range().contains(30.0));
    }

    void withoutARunNothingIsTakenHoldOf()
    {
        m_lanes->setResult(nullptr);
        m_drag->setResult(nullptr);
        QTest::mouseDClick(m_lanes.get(), Qt::LeftButton, Qt::NoModifier, at(0.25, DrumClass::Cymbal, 0.5));
        QVERIFY(m_session->handLayer().isEmpty());
    }
};

QTEST_MAIN(TestHitDrag)
#include "tst_hit_drag.moc"
