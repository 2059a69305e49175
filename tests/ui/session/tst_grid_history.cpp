#include "tests/ui/session/grid_fixture.h"
#include "ui/session/grid_history.h"
#include "ui/session/project_session.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace heihachi;
using heihachi::test::Sandbox;

namespace {

GridEdit doubled()
{
    GridEdit edit;
    edit.time = 5.0;
    edit.ratio = {2, 1};
    return edit;
}

GridEdit later()
{
    GridEdit edit;
    edit.kind = GridEdit::Kind::ShiftBeats;
    edit.time = 15.0;
    edit.beats = 0.5;
    return edit;
}

constexpr TimeRange kFirst{1.0, 9.0};

} // namespace

class TestGridHistory : public QObject
{
    Q_OBJECT

private:
    const StageRegistry m_registry = test::gridRegistry();
    std::unique_ptr<Sandbox> m_box;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<GridHistory> m_history;

    void open()
    {
        m_history.reset();
        m_session
            = std::make_unique<ProjectSession>(m_registry, ProjectSession::Settings{m_box->cache(), m_box->data(), 1});
        m_history = std::make_unique<GridHistory>(*m_session);
    }
    void analyse(const QString& name = QStringLiteral("a.wav"), std::uint32_t seed = 1)
    {
        const RunId before = m_session->currentRunId();
        m_session->analyse(test::makeGridWav(*m_box, name, seed));
        QTRY_VERIFY(m_session->currentRunId() != before);
    }
    [[nodiscard]] double firstBpm() const
    {
        const auto& grid = m_session->currentRhythm().beatGrid;
        return grid && !grid->sections.empty() ? grid->sections.front().bpm : 0.0;
    }
    [[nodiscard]] std::vector<GridEdit> stored() const
    {
        const auto store = ProjectStore::open(m_session->projectPath(), ProjectStore::Access::ReadOnly);
        const auto edits = store ? (*store)->gridEdits(m_session->currentSourceId())
                                 : Result<std::vector<GridEdit>>(failureOf(store));
        return edits ? *edits : std::vector<GridEdit>(99);
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_grid_history"));
        QLocale::setDefault(QLocale(QLocale::English));
        open();
    }
    void cleanup()
    {
        m_history.reset();
        m_session.reset();
        m_box.reset();
    }

    void correctsAndMeasuresAgain()
    {
        analyse();
        QCOMPARE(firstBpm(), 120.0);
        QVERIFY(!m_session->currentRhythm().groove);
        QSignalSpy rhythms(m_session.get(), &ProjectSession::rhythmChanged);
        QSignalSpy edits(m_session.get(), &ProjectSession::gridEditsChanged);
        m_history->add(doubled(), kFirst);
        QCOMPARE(edits.count(), 1);
        QTRY_COMPARE(rhythms.count(), 1);
        QCOMPARE(firstBpm(), 240.0);
        QVERIFY(m_session->currentRhythm().groove); // from the hits, on the new grid
        QCOMPARE(m_session->currentResult()->beatGrid->sections.front().bpm, 120.0); // the run is as it was
    }

    void undoAndRedoAreKeptInTheProject()
    {
        analyse();
        m_history->add(doubled(), kFirst);
        m_history->add(later(), {12.0, 18.4});
        QCOMPARE(m_history->stack().undoText(), QStringLiteral("Beats of 0:12–0:18 half a beat later"));
        QTRY_COMPARE(stored(), (std::vector{doubled(), later()}));
        m_history->stack().undo();
        QTRY_COMPARE(stored(), std::vector{doubled()});
        QCOMPARE(m_history->stack().undoText(), QStringLiteral("Double the tempo of 0:01–0:09"));
        m_history->stack().undo();
        QTRY_VERIFY(stored().empty());
        QTRY_COMPARE(firstBpm(), 120.0);
        m_history->stack().redo();
        QTRY_COMPARE(stored(), std::vector{doubled()});
        QTRY_COMPARE(firstBpm(), 240.0);
    }

    void discardingCanBeUndone()
    {
        analyse();
        m_history->discardAll(); // nothing to discard: no step
        QCOMPARE(m_history->stack().count(), 0);
        m_history->add(doubled(), kFirst);
        m_history->add(later(), {12.0, 18.4});
        m_history->discardAll();
        QVERIFY(m_session->gridEdits().empty());
        QTRY_COMPARE(firstBpm(), 120.0);
        m_history->stack().undo();
        QTRY_COMPARE(firstBpm(), 240.0);
        QCOMPARE(m_session->gridEdits().size(), std::size_t(2));
    }

    void survivesAnotherAnalysis()
    {
        analyse();
        m_history->add(doubled(), kFirst);
        const RunId before = m_session->currentRunId();
        m_session->analyseAgain();
        QTRY_VERIFY(m_session->currentRunId() != before);
        QCOMPARE(firstBpm(), 240.0); // from the first moment
        QCOMPARE(m_session->gridEdits(), std::vector{doubled()});
        QVERIFY(m_history->stack().canUndo()); // the history goes on
        m_session->showRun(before);
        QTRY_COMPARE(m_session->currentRunId(), before);
        QCOMPARE(firstBpm(), 240.0);
        m_history->stack().undo();
        QTRY_COMPARE(firstBpm(), 120.0);
    }

    void survivesClosingTheProject()
    {
        analyse();
        m_history->add(doubled(), kFirst);
        const QString saved = m_box->path(QStringLiteral("saved.heihachi"));
        m_session->saveAs(saved);
        QTRY_COMPARE(m_session->projectPath(), saved);
        open();
        m_session->openProject(saved);
        QTRY_VERIFY(m_session->currentResult());
        QCOMPARE(firstBpm(), 240.0);
        QVERIFY(!m_history->stack().canUndo()); // but they can be discarded
        m_history->discardAll();
        QTRY_COMPARE(firstBpm(), 120.0);
    }

    void anotherRecordingHasItsOwn()
    {
        analyse();
        const RunId first = m_session->currentRunId();
        m_history->add(doubled(), kFirst);
        analyse(QStringLiteral("b.wav"), 2);
        QVERIFY(m_session->gridEdits().empty());
        QCOMPARE(firstBpm(), 120.0);
        QVERIFY(!m_history->stack().canUndo());
        m_session->showRun(first);
        QTRY_COMPARE(m_session->currentRunId(), first);
        QCOMPARE(m_session->gridEdits(), std::vector{doubled()});
    }

    void theLatestOfManyWins()
    {
        analyse();
        for (int i = 0; i < 20; ++i)
            m_history->add(doubled(), kFirst); // most of them go too far and do nothing
        for (int i = 0; i < 19; ++i)
            m_history->stack().undo();
        QTRY_COMPARE(firstBpm(), 240.0);
        QTRY_COMPARE(stored(), std::vector{doubled()});
    }

    void exportsWhatWasCorrected()
    {
        analyse();
        QCOMPARE(m_session->correctedResult(), m_session->currentResult());
        m_history->add(doubled(), kFirst);
        QTRY_COMPARE(firstBpm(), 240.0);
        const AnalysisResultPtr corrected = m_session->correctedResult();
        QCOMPARE(corrected->beatGrid->sections.front().bpm, 240.0);
        QVERIFY(corrected->groove);
        QCOMPARE(corrected->diagnostics.back().code, QStringLiteral("beats.corrected"));
        QVERIFY(corrected->diagnostics.back().message.contains(QStringLiteral("by hand")));
    }

    void aCorrectionThatCannotBeKeptIsTold()
    {
        analyse();
        QSignalSpy failures(m_session.get(), &ProjectSession::failed);
        GridEdit broken = doubled();
        broken.time = std::numeric_limits<double>::quiet_NaN();
        m_history->add(broken, kFirst);
        QTRY_COMPARE(failures.count(), 1);
        QCOMPARE(firstBpm(), 120.0);
    }

    void withoutARunNothingHappens()
    {
        m_history->add(doubled(), kFirst);
        m_session->setGridEdits({doubled()});
        QVERIFY(m_session->gridEdits().empty());
        QCOMPARE(m_history->stack().count(), 0);
        QVERIFY(!m_session->correctedResult());
    }
};

QTEST_MAIN(TestGridHistory)
#include "tst_grid_history.moc"
