#include "tests/ui/session/session_fixture.h"
#include "ui/itemmodels/hit_edit_model.h"
#include "ui/session/hit_history.h"
#include "ui/session/hit_selection.h"
#include "ui/session/project_session.h"
#include "ui/session/time_viewport.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/corrections/corrections_panel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace heihachi;
using namespace heihachi::test;

/// Hits at 0.1 s (kick), 0.2 s (snare), 0.3 s (hi-hat), 0.4 s (kick).
class TestCorrectionsPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_box;
    StageRegistry m_registry;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<HitSelection> m_selection;
    std::unique_ptr<TimeViewport> m_viewport;
    std::unique_ptr<HitHistory> m_history;
    std::unique_ptr<CorrectionsPanel> m_panel;

    [[nodiscard]] QTableView& table() const { return *m_panel->findChild<QTableView*>(); }
    [[nodiscard]] QPushButton& button(const QString& text) const
    {
        for (QPushButton* each : m_panel->findChildren<QPushButton*>())
            if (each->text().remove(QLatin1Char('&')) == text)
                return *each;
        qFatal("no such button");
    }
    [[nodiscard]] QString textAt(int row, HitEditModel::Column column) const
    {
        return m_panel->model().index(row, column).data().toString();
    }
    /// A correction of a hit that the run does not have, to something that it does not have either.
    void addConflict()
    {
        HandLayer layer = m_session->handLayer();
        const DrumHit gone{0.45, DrumClass::Snare, 0.5F, 0.5F, {}, {}};
        DrumHit wanted = gone;
        wanted.drumClass = DrumClass::Tom;
        layer.hits.push_back({9, gone, wanted});
        m_session->setHandLayer(layer);
    }

    void analyse()
    {
        m_session->openFiles({m_box->makeWav(QStringLiteral("a.wav"))});
        QTRY_VERIFY(m_session->currentResult());
        m_viewport->reset(0.5);
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_corrections_panel"));
        m_registry = fourHitsRegistry();
        m_session
            = std::make_unique<ProjectSession>(m_registry, ProjectSession::Settings{m_box->cache(), m_box->data(), 1});
        m_selection = std::make_unique<HitSelection>();
        m_viewport = std::make_unique<TimeViewport>();
        m_history = std::make_unique<HitHistory>(*m_session, *m_selection);
        m_panel = std::make_unique<CorrectionsPanel>(*m_session, *m_history, *m_selection, *m_viewport);
        new QAbstractItemModelTester(
            &m_panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_panel.get());
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_history.reset();
        m_session.reset();
        m_box.reset();
    }
    void speaksWhenThereIsNothing()
    {
        QVERIFY(m_panel->findChild<EmptyHint*>()->text().contains(QStringLiteral("No run yet")));
        analyse();
        QVERIFY(m_panel->findChild<EmptyHint*>()->text().contains(QStringLiteral("Nothing was corrected")));
        QVERIFY(!button(QStringLiteral("Accept")).isVisible());
    }

    void saysWhatWasDone()
    {
        analyse();
        m_history->relabel({1}, DrumClass::Tom);
        m_history->moveBy({3}, 0.012);
        m_history->setVelocity({0}, 0.25F);
        m_history->confirm({2});
        m_history->add({0.25, DrumClass::Cymbal, 0.0F, 0.5F, {}, {}});
        QCOMPARE(m_panel->model().rowCount(), 5);
        QCOMPARE(textAt(0, HitEditModel::AfterColumn), QStringLiteral("velocity 0.25"));
        QCOMPARE(textAt(1, HitEditModel::BeforeColumn), QStringLiteral("Snare"));
        QCOMPARE(textAt(1, HitEditModel::AfterColumn), QStringLiteral("Tom"));
        QCOMPARE(textAt(2, HitEditModel::BeforeColumn), QStringLiteral("none"));
        QCOMPARE(textAt(2, HitEditModel::AfterColumn), QStringLiteral("Cymbal, added"));
        QCOMPARE(textAt(3, HitEditModel::AfterColumn), QStringLiteral("confirmed"));
        QCOMPARE(textAt(4, HitEditModel::AfterColumn), QStringLiteral("12.0 ms later"));
        m_history->remove({0});
        QCOMPARE(textAt(0, HitEditModel::AfterColumn), QStringLiteral("deleted"));
    }

    void aRowLeadsToItsHit()
    {
        analyse();
        m_history->relabel({1, 3}, DrumClass::Tom);
        m_selection->clear();
        table().setCurrentIndex(m_panel->model().index(1, 0));
        QCOMPARE(m_selection->indices(), std::vector<int>{3});
    }

    void conflictsComeFirstAndAreDecided()
    {
        analyse();
        m_history->relabel({1}, DrumClass::Tom);
        addConflict();
        QCOMPARE(m_panel->model().conflictCount(), 1);
        QCOMPARE(textAt(0, HitEditModel::StateColumn), QStringLiteral("Conflict"));
        m_panel->findChild<QCheckBox*>()->click();
        QCOMPARE(m_panel->model().rowCount(), 1);
        table().selectRow(0);
        QTest::mouseClick(&button(QStringLiteral("Reject")), Qt::LeftButton);
        QCOMPARE(m_panel->model().rowCount(), 0);
        QVERIFY(m_panel->findChild<EmptyHint*>()->text().contains(QStringLiteral("fits")));
        m_panel->findChild<QCheckBox*>()->click();
        QCOMPARE(m_panel->model().stateAt(1), HitEditState::Rejected);
        QCOMPARE(m_session->currentResult()->drumHits->size(), size_t(4));
        table().selectRow(1);
        QTest::mouseClick(&button(QStringLiteral("Accept")), Qt::LeftButton);
        QCOMPARE(m_session->currentResult()->drumHits->size(), size_t(5));
        m_session->undoStack().undo();
        QCOMPARE(m_session->currentResult()->drumHits->size(), size_t(4));
    }

    void forgetsByKey()
    {
        analyse();
        m_history->relabel({1}, DrumClass::Tom);
        table().selectRow(0);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Delete);
        QVERIFY(m_session->handLayer().isEmpty());
        QCOMPARE(m_session->currentResult()->drumHits->at(1).drumClass, DrumClass::Snare);
    }
};

QTEST_MAIN(TestCorrectionsPanel)
#include "tst_corrections_panel.moc"
