#include "tests/ui/session/session_fixture.h"
#include "ui/session/project_session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace heihachi;
using heihachi::test::Sandbox;

class TestProjectSession : public QObject
{
    Q_OBJECT

private:
    StageRegistry m_registry = test::fourHitsRegistry();
    std::unique_ptr<Sandbox> m_box;

    [[nodiscard]] std::unique_ptr<ProjectSession> makeSession() const
    {
        return std::make_unique<ProjectSession>(m_registry, ProjectSession::Settings{m_box->cache(), m_box->data(), 1});
    }
    static Error errorOf(const QSignalSpy& failed) { return failed.at(0).at(0).value<Error>(); }

private Q_SLOTS:
    void init() { m_box = std::make_unique<Sandbox>(QStringLiteral("tst_project_session")); }
    void cleanup() { m_box.reset(); }

    void anAnalysedFileAppearsAsARunAndIsShown()
    {
        const auto session = makeSession();
        QVERIFY(!session->hasProject());
        QSignalSpy failed(session.get(), &ProjectSession::failed);
        QSignalSpy opened(session.get(), &ProjectSession::fileOpened);
        const QString wav = m_box->makeWav(QStringLiteral("mix.wav"));
        session->openFiles({wav});
        QVERIFY(session->hasProject());
        QVERIFY(session->isUntitled());
        QTRY_VERIFY(session->currentResult() || !failed.isEmpty());
        QVERIFY2(failed.isEmpty(), qPrintable(failed.isEmpty() ? QString() : errorOf(failed).text()));
        QCOMPARE(session->runs().size(), size_t(1));
        QCOMPARE(session->runs()[0].number, 1);
        QCOMPARE(session->currentRunId(), session->runs()[0].id);
        QCOMPARE(session->currentResult()->drumHits->size(), size_t(4));
        QVERIFY(session->currentPeaks());
        QCOMPARE(session->currentAudioPath(), wav);
        QCOMPARE(opened.at(0).at(0).toString(), wav);
    }

    void aReopenedProjectShowsTheSameHits()
    {
        const QString project = m_box->path(QStringLiteral("set.heihachi"));
        std::vector<DrumHit> hits;
        {
            const auto session = makeSession();
            session->openFiles({m_box->makeWav(QStringLiteral("mix.wav"))});
            QTRY_VERIFY(session->currentResult());
            hits = *session->currentResult()->drumHits;
            session->saveAs(project);
            QTRY_VERIFY(!session->isUntitled());
            QCOMPARE(session->projectName(), QStringLiteral("set"));
            QCOMPARE(session->projectPath(), project);
        }
        QTRY_VERIFY(QDir(m_box->data()).entryList({QStringLiteral("untitled-*.heihachi")}).isEmpty());
        const auto session = makeSession();
        session->openProject(project);
        QTRY_VERIFY(session->currentResult());
        QCOMPARE(*session->currentResult()->drumHits, hits);
        QTRY_VERIFY(session->currentPeaks());
    }

    void missingPeaksAreRebuiltFromTheAudio()
    {
        const auto session = makeSession();
        session->openFiles({m_box->makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(session->currentResult());
        const QString project = m_box->path(QStringLiteral("set.heihachi"));
        session->saveAs(project);
        QTRY_VERIFY(!session->isUntitled());
        QDir(m_box->cache()).removeRecursively();
        const auto again = makeSession();
        again->openProject(project);
        QTRY_VERIFY(again->currentPeaks());
        QCOMPARE_GE(again->currentPeaks()->durationSeconds(), 0.49);
    }

    void aMovedRecordingIsLocated()
    {
        const QString wav = m_box->makeWav(QStringLiteral("mix.wav"));
        const QString project = m_box->path(QStringLiteral("set.heihachi"));
        {
            const auto session = makeSession();
            session->openFiles({wav});
            QTRY_VERIFY(session->currentResult());
            session->saveAs(project);
            QTRY_VERIFY(!session->isUntitled());
        }
        const QString moved = m_box->path(QStringLiteral("moved.wav"));
        QVERIFY(QFile::rename(wav, moved));
        QDir(m_box->cache()).removeRecursively();
        const auto session = makeSession();
        session->openProject(project);
        QTRY_VERIFY(session->isSourceMissing());
        QVERIFY(session->peaksMissingReason().contains(QStringLiteral("mix.wav")));
        QSignalSpy failed(session.get(), &ProjectSession::failed);
        session->locateSource(m_box->makeWav(QStringLiteral("other.wav"), 7));
        QTRY_COMPARE(failed.size(), 1); // another recording is refused
        session->locateSource(moved);
        QTRY_VERIFY(session->currentPeaks());
        QVERIFY(!session->isSourceMissing());
        QCOMPARE(session->currentAudioPath(), moved);
    }

    void aFailedFileIsReportedWithItsName()
    {
        const auto session = makeSession();
        QSignalSpy failed(session.get(), &ProjectSession::failed);
        session->openFiles({m_box->makeText(QStringLiteral("notes.mp3"))});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(errorOf(failed).code, ErrorCode::NotAudio);
        QVERIFY(errorOf(failed).message.contains(QStringLiteral("notes.mp3")));
        QVERIFY(session->runs().empty());
    }

    void aCancelledAnalysisLeavesNothing()
    {
        const auto session = makeSession();
        QSignalSpy failed(session.get(), &ProjectSession::failed);
        QSignalSpy ended(&session->jobs(), &JobScheduler::jobEnded);
        test::holdAnalyses = true;
        session->openFiles({m_box->makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(!session->jobs().jobs().empty() && session->jobs().jobs()[0].fraction > 0.0);
        session->jobs().cancelAll();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.at(0).at(1).value<JobState>(), JobState::Cancelled);
        QVERIFY(failed.isEmpty());
        QVERIFY(session->runs().empty());
    }

    void filesQueueAndTheFirstIsShown()
    {
        const auto session = makeSession();
        session->openFiles({m_box->makeWav(QStringLiteral("a.wav"), 1), m_box->makeWav(QStringLiteral("b.wav"), 2),
            m_box->makeText(QStringLiteral("c.mp3")), m_box->makeWav(QStringLiteral("d.wav"), 3)});
        QCOMPARE(session->jobs().jobs().size(), size_t(4));
        QTRY_COMPARE(session->runs().size(), size_t(3));
        QCOMPARE(QFileInfo(session->currentAudioPath()).fileName(), QStringLiteral("a.wav"));
        QTRY_VERIFY(session->jobs().isIdle());
    }

    void theSameFileTwiceInOneGoIsAnalysedOnce()
    {
        const auto session = makeSession();
        const QString file = m_box->makeWav(QStringLiteral("a.wav"), 1);
        session->openFiles({file, m_box->path(QStringLiteral("./a.wav")), file});
        QCOMPARE(session->jobs().jobs().size(), size_t(1));
        QTRY_VERIFY(session->jobs().isIdle());
    }

    void folderGivesItsAudio()
    {
        QVERIFY(QDir().mkpath(m_box->path(QStringLiteral("in/deep"))));
        (void)m_box->makeWav(QStringLiteral("in/a.wav"), 1);
        (void)m_box->makeWav(QStringLiteral("in/deep/b.wav"), 2);
        (void)m_box->makeText(QStringLiteral("in/readme.txt"));
        const auto session = makeSession();
        session->openFiles({m_box->path(QStringLiteral("in"))});
        QTRY_COMPARE(session->runs().size(), size_t(2));
        QCOMPARE(session->sources().size(), size_t(2));
    }

    void analysingAgainAddsARun()
    {
        const auto session = makeSession();
        session->openFiles({m_box->makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(session->currentResult());
        session->analyseAgain();
        QTRY_COMPARE(session->runs().size(), size_t(2));
        QTRY_COMPARE(session->run(session->currentRunId())->number, 2);
        session->setRunNote(session->currentRunId(), QStringLiteral("louder"));
        QTRY_COMPARE(session->run(session->currentRunId())->note, QStringLiteral("louder"));
        session->deleteRun(session->currentRunId());
        QTRY_COMPARE(session->runs().size(), size_t(1));
        QTRY_VERIFY(session->currentResult() && session->run(session->currentRunId()));
        QCOMPARE(session->run(session->currentRunId())->number, 1);
    }

    void theLastChoiceWinsWhenRunsAreClickedQuickly()
    {
        const auto session = makeSession();
        session->openFiles({m_box->makeWav(QStringLiteral("a.wav"), 1), m_box->makeWav(QStringLiteral("b.wav"), 2),
            m_box->makeWav(QStringLiteral("c.wav"), 3)});
        QTRY_COMPARE(session->runs().size(), size_t(3));
        QTRY_VERIFY(session->currentResult() && session->jobs().isIdle());
        std::vector<RunId> others;
        for (const RunSummary& run : session->runs())
            if (run.id != session->currentRunId())
                others.push_back(run.id);
        QSignalSpy shown(session.get(), &ProjectSession::currentRunChanged);
        session->showRun(others[0]);
        session->showRun(others[1]);
        QTRY_VERIFY(session->currentRunId() == others[1]);
        QCOMPARE(shown.size(), 1);
    }

    void saveAsDuringAnAnalysisTakesTheRunAlong()
    {
        const auto session = makeSession();
        test::holdAnalyses = true;
        session->openFiles({m_box->makeWav(QStringLiteral("mix.wav"))});
        const QString project = m_box->path(QStringLiteral("set.heihachi"));
        session->saveAs(project);
        QTRY_COMPARE(session->projectPath(), project);
        test::holdAnalyses = false;
        QTRY_VERIFY(session->currentResult());
        const auto stored = ProjectStore::open(project, ProjectStore::Access::ReadOnly);
        QVERIFY(stored);
        QCOMPARE((*stored)->runs()->size(), size_t(1));
    }

    void untitledWorkIsOfferedAgainAndAnEmptyOneIsNot()
    {
        {
            const auto session = makeSession();
            session->openFiles({m_box->makeWav(QStringLiteral("mix.wav"))});
            QTRY_VERIFY(session->currentResult());
            QVERIFY(session->recoverableProjects().isEmpty()); // it is open
            QVERIFY(makeSession()->recoverableProjects().isEmpty()); // also for others
        }
        {
            const auto empty = makeSession();
            empty->newProject();
        }
        const auto session = makeSession();
        QCOMPARE(session->recoverableProjects().size(), 1);
        session->openProject(session->recoverableProjects().front());
        QTRY_VERIFY(session->currentResult());
        QVERIFY(session->isUntitled());
    }

    void aFileThatIsNoProjectIsRefusedAndTheOpenOneStays()
    {
        const auto session = makeSession();
        session->openFiles({m_box->makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(session->currentResult());
        const QString before = session->projectPath();
        QSignalSpy failed(session.get(), &ProjectSession::failed);
        QSignalSpy damaged(session.get(), &ProjectSession::damagedProjectFound);
        session->openProject(m_box->makeText(QStringLiteral("letter.heihachi")));
        QTRY_VERIFY(!failed.isEmpty() || !damaged.isEmpty());
        QCOMPARE(session->projectPath(), before);
        QVERIFY(session->currentResult());
    }
};

QTEST_MAIN(TestProjectSession)
#include "tst_project_session.moc"
