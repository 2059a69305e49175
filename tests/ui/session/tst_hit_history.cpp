#include "tests/ui/session/grid_fixture.h"
#include "ui/session/annotation_history.h"
#include "ui/session/hit_history.h"
#include "ui/session/hit_selection.h"
#include "ui/session/project_session.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace heihachi;
using namespace heihachi::test;

class TestHitHistory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_box;
    StageRegistry m_registry;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<HitSelection> m_selection;
    std::unique_ptr<HitHistory> m_history;

    void open()
    {
        m_history.reset();
        m_session.reset();
        m_session
            = std::make_unique<ProjectSession>(m_registry, ProjectSession::Settings{m_box->cache(), m_box->data(), 1});
        m_selection = std::make_unique<HitSelection>();
        m_history = std::make_unique<HitHistory>(*m_session, *m_selection);
    }

    [[nodiscard]] const std::vector<DrumHit>& hits() const { return *m_session->currentResult()->drumHits; }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_hit_history"));
        m_registry = fourHitsRegistry();
        open();
        m_session->openFiles({m_box->makeWav(QStringLiteral("a.wav"))});
        QTRY_VERIFY(m_session->currentResult());
    }
    void cleanup()
    {
        m_history.reset();
        m_session.reset();
        m_box.reset();
    }

    void relabelsInOneStepAndBack()
    {
        const QSignalSpy changed(m_session.get(), &ProjectSession::hitsChanged);
        m_selection->set({0, 1});
        m_history->relabel({0, 1}, DrumClass::Tom);
        QCOMPARE(changed.size(), qsizetype(1));
        QCOMPARE(hits()[0].drumClass, DrumClass::Tom);
        QCOMPARE(hits()[1].drumClass, DrumClass::Tom);
        QCOMPARE(hits()[1].confidence, 1.0F);
        QCOMPARE(m_session->currentResult()->handMark(1), HandMark::Changed);
        QCOMPARE(m_session->runAsFound()->drumHits->at(0).drumClass, DrumClass::Kick); // the run is never altered
        QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("Relabel 2 hit(s) as Tom"));
        m_session->undoStack().undo();
        QCOMPARE(hits()[0].drumClass, DrumClass::Kick);
        QVERIFY(!m_session->currentResult()->handMarks);
        QCOMPARE(m_selection->indices(), (std::vector<int>{0, 1}));
        m_session->undoStack().redo();
        QCOMPARE(hits()[0].drumClass, DrumClass::Tom);
        QCOMPARE(m_selection->indices(), (std::vector<int>{0, 1}));
    }

    void selectsWhatMoved()
    {
        m_history->moveBy({0}, 0.15); // from 0.1 s to behind the snare at 0.2 s
        QCOMPARE(hits()[1].time, 0.25);
        QCOMPARE(m_selection->indices(), std::vector<int>{1});
        m_history->moveBy({1}, 0.2, DrumClass::Cymbal);
        QCOMPARE(hits()[3].time, 0.45);
        QCOMPARE(hits()[3].drumClass, DrumClass::Cymbal);
        QCOMPARE(m_session->handLayer().hits.size(), size_t(1));
        m_session->undoStack().undo();
        QCOMPARE(m_selection->indices(), std::vector<int>{1});
        m_history->moveBy({0, 1}, -1.0); // not before the beginning
        QCOMPARE(hits()[0].time, 0.0);
    }

    void addsAndRemoves()
    {
        m_history->add({0.15, DrumClass::Tom, 0.0F, 0.5F, {}, {}});
        QCOMPARE(hits().size(), size_t(5));
        QCOMPARE(m_selection->indices(), std::vector<int>{1});
        m_history->remove({0, 1, 2});
        QCOMPARE(hits().size(), size_t(2));
        QVERIFY(m_selection->indices().empty());
        m_session->undoStack().undo();
        QCOMPARE(hits().size(), size_t(5));
        m_session->undoStack().undo();
        QVERIFY(m_session->handLayer().isEmpty());
    }

    void changesVelocities()
    {
        m_history->scaleVelocity({0, 1}, 0.5F);
        QCOMPARE(hits()[0].velocity, 0.5F);
        m_history->setVelocity({0, 1}, 0.25F);
        QCOMPARE(hits()[1].velocity, 0.25F);
        m_history->confirm({2});
        QCOMPARE(m_session->currentResult()->handMark(2), HandMark::Confirmed);
        m_history->revert({0, 1, 2});
        QVERIFY(m_session->handLayer().isEmpty());
    }

    void isThereAfterAKillAndInTheNextRun()
    {
        m_history->relabel({1}, DrumClass::Tom);
        const QString project = m_session->projectPath();
        open(); // without closing anything: what was saved is what there is
        m_session->openProject(project);
        QTRY_VERIFY(m_session->currentResult());
        QCOMPARE(hits()[1].drumClass, DrumClass::Tom);
        const RunId first = m_session->currentRunId();
        m_session->analyseAgain();
        QTRY_VERIFY(m_session->currentRunId() != first);
        QCOMPARE(hits()[1].drumClass, DrumClass::Tom);
        QCOMPARE(m_session->currentHits().states, std::vector{HitEditState::Applied});
    }

    void decidesAndForgets()
    {
        m_history->relabel({1}, DrumClass::Tom);
        m_history->remove({0});
        m_history->decide({1}, HitEdit::Winner::Run);
        QCOMPARE(hits()[0].drumClass, DrumClass::Snare);
        m_history->forget({1, 2});
        QVERIFY(m_session->handLayer().isEmpty());
        QCOMPARE(hits().size(), size_t(4));
        m_session->undoStack().undo();
        QCOMPARE(m_session->handLayer().hits.size(), size_t(2));
        m_history->discardAll();
        QVERIFY(m_session->handLayer().isEmpty());
    }

    void anotherRecordingBeginsAnew()
    {
        m_history->remove({0});
        m_session->openFiles({m_box->makeWav(QStringLiteral("b.wav"), 2)});
        QTRY_COMPARE(hits().size(), size_t(4));
        QVERIFY(!m_session->undoStack().canUndo());
        m_session->undoStack().undo();
        QCOMPARE(hits().size(), size_t(4));
    }

    void nothingShownNothingHappens()
    {
        open();
        QVERIFY(!m_history->isAvailable());
        m_history->relabel({0}, DrumClass::Tom);
        m_history->add({});
        m_history->remove({0});
        m_history->discardAll();
        QVERIFY(!m_session->undoStack().canUndo());
        AnnotationHistory annotations(*m_session);
        QCOMPARE(annotations.add({}), qint64(0));
    }

    void marksPlacesAndTypesTexts()
    {
        AnnotationHistory annotations(*m_session);
        const qint64 id = annotations.add({0, Annotation::Kind::Marker, 0.2, 0.0, {}, {}});
        for (const char* typed : {"d", "dr", "drop"})
            annotations.setLabel(id, QString::fromLatin1(typed));
        QCOMPARE(m_session->undoStack().count(), 2); // one for the place, one for the word
        QCOMPARE(m_session->currentResult()->annotations->front().label, QStringLiteral("drop"));
        const qint64 segment = annotations.add({0, Annotation::Kind::Segment, 0.1, 99.0, {}, QStringLiteral("intro")});
        QVERIFY(annotations.find(segment)->end <= m_session->currentResult()->source.durationSeconds);
        annotations.setLabel(segment, QStringLiteral("outro"));
        m_session->undoStack().undo();
        m_session->undoStack().undo();
        m_session->undoStack().undo();
        QCOMPARE(m_session->currentResult()->annotations->front().label, QString());
        const QString project = m_session->projectPath();
        open();
        m_session->openProject(project);
        QTRY_VERIFY(m_session->currentResult());
        QCOMPARE(m_session->currentResult()->annotations->size(), size_t(1));
        AnnotationHistory again(*m_session);
        again.remove(id);
        QVERIFY(!m_session->currentResult()->annotations);
    }
};

QTEST_MAIN(TestHitHistory)
#include "tst_hit_history.moc"
