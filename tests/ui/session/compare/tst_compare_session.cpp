#include "core/store/project_store.h"
#include "tests/support/sample_result.h"
#include "tests/ui/session/session_fixture.h"
#include "ui/session/compare/compare_session.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace heihachi;
using namespace heihachi::test;

/// Two runs of one recording, and one of another, in a project file.
class TestCompareSession : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_box;
    StageRegistry m_registry;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<TimeViewport> m_viewport;
    std::unique_ptr<HitSelection> m_selection;
    std::unique_ptr<CompareSession> m_compare;
    QString m_path;
    RunId m_first;
    RunId m_second;
    RunId m_foreign;

    static std::vector<DrumHit> hitsOfA()
    {
        return {{1.0, DrumClass::Kick, 0.9F, 0.8F, {}, {}}, {2.0, DrumClass::Snare, 0.9F, 0.8F, {}, {}},
            {3.0, DrumClass::Kick, 0.9F, 0.8F, {}, {}}, {4.0, DrumClass::HiHat, 0.9F, 0.8F, {}, {}},
            {5.0, DrumClass::Kick, 0.9F, 0.8F, {}, {}}};
    }
    /// The snare at 2 s is a tom, the kick at 3 s lost, one at 6 s added.
    static std::vector<DrumHit> hitsOfB()
    {
        std::vector<DrumHit> hits = hitsOfA();
        hits[1].drumClass = DrumClass::Tom;
        hits.erase(hits.begin() + 2);
        hits.push_back({6.0, DrumClass::Kick, 0.7F, 0.8F, {}, {}});
        return hits;
    }

    void makeProject()
    {
        const auto save = [](ProjectStore& store, std::uint32_t seed, std::vector<DrumHit> hits) {
            AnalysisResult run = *makeResult(seed, 5);
            run.source.durationSeconds = 20.0;
            run.drumHits = std::move(hits);
            return store.saveRun(run).value();
        };
        auto store = ProjectStore::create(m_path);
        QVERIFY(store);
        m_first = save(**store, 1, hitsOfA());
        m_second = save(**store, 1, hitsOfB());
        m_foreign = save(**store, 2, hitsOfA());
    }

    void openWindow()
    {
        m_compare.reset();
        m_session.reset();
        m_session
            = std::make_unique<ProjectSession>(m_registry, ProjectSession::Settings{m_box->cache(), m_box->data(), 1});
        m_viewport = std::make_unique<TimeViewport>();
        m_selection = std::make_unique<HitSelection>();
        m_compare = std::make_unique<CompareSession>(*m_session, *m_viewport, *m_selection);
        connect(m_session.get(), &ProjectSession::currentRunChanged, m_viewport.get(),
            [this] { m_viewport->reset(m_session->currentResult() ? 20.0 : 0.0); });
        m_session->openProject(m_path);
        QTRY_VERIFY(m_session->currentResult());
    }

    void compareBoth()
    {
        m_compare->open(m_first, m_second);
        QTRY_COMPARE(m_compare->state(), CompareSession::State::Ready);
    }

    [[nodiscard]] std::vector<DifferenceKind> shownKinds() const
    {
        std::vector<DifferenceKind> kinds;
        for (const DifferenceRef& ref : m_compare->shown())
            kinds.push_back(m_compare->event(ref)->kind);
        return kinds;
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_compare_session"));
        m_path = m_box->path(QStringLiteral("p.heihachi"));
        makeProject();
        openWindow();
    }
    void cleanup()
    {
        m_compare.reset();
        m_session.reset();
        m_box.reset();
    }

    void comparesTwoRunsOfARecording()
    {
        compareBoth();
        using Kind = DifferenceKind;
        DifferenceFilter hitsOnly;
        hitsOnly.parts = {ComparedPart::Hits};
        m_compare->setFilter(hitsOnly);
        QCOMPARE(shownKinds(), (std::vector<Kind>{Kind::Relabelled, Kind::Lost, Kind::Added}));
        QCOMPARE(m_session->currentRunId(), m_first);
        QVERIFY(m_compare->comparison()->isSameRecording);
        QCOMPARE(m_compare->viewportB().duration(), 20.0);
        QVERIFY(m_compare->nameB().contains(QStringLiteral("2")));
    }

    void goesFromDifferenceToDifference()
    {
        compareBoth();
        m_viewport->setRange({0.0, 4.0});
        DifferenceFilter hitsOnly;
        hitsOnly.parts = {ComparedPart::Hits};
        m_compare->setFilter(hitsOnly);
        for (const double time : {2.0, 3.0, 6.0}) {
            QVERIFY(m_compare->goToNext());
            QCOMPARE(m_compare->event(*m_compare->current())->timeA, time);
            QVERIFY(m_viewport->range().contains(time));
            QVERIFY(m_compare->viewportB().range().contains(time));
        }
        QCOMPARE(m_selection->indices(), std::vector<int>()); // A has none at 6 s
        QCOMPARE(m_compare->selectionB().indices(), std::vector<int>{4});
        QVERIFY(!m_compare->goToNext());
        QVERIFY(m_compare->goToPrevious());
        QCOMPARE(m_selection->indices(), std::vector<int>{2});
        QVERIFY(m_compare->selectionB().indices().empty());
    }

    void verdictsCorrectTheRecordingAndAreKept()
    {
        compareBoth();
        m_compare->setCurrent(DifferenceRef{ComparedPart::Hits, 1}); // the tom of B at 2 s
        QCOMPARE(m_compare->event(*m_compare->current())->kind, DifferenceKind::Relabelled);
        QVERIFY2(m_compare->verdictRefusal().isEmpty(), qPrintable(m_compare->verdictRefusal()));
        m_compare->judge(ComparisonVerdict::Kind::BRight);
        QCOMPARE(m_compare->score(), (ComparisonScore{1, 0, 0}));
        QCOMPARE(m_session->currentResult()->drumHits->at(1).drumClass, DrumClass::Tom);
        QVERIFY(m_compare->event(*m_compare->current())->kind == DifferenceKind::Lost); // on to the next one
        m_compare->judge(ComparisonVerdict::Kind::ARight);
        QCOMPARE(m_compare->score(), (ComparisonScore{1, 1, 0}));
        m_session->undoStack().undo();
        QCOMPARE(m_compare->score(), (ComparisonScore{1, 0, 0}));
        m_session->undoStack().redo();

        // As after a crash: nothing is saved on closing.
        QTRY_VERIFY(!m_compare->kept().empty() && m_compare->kept().front().verdicts.size() == 2);
        openWindow();
        QTRY_COMPARE(m_compare->kept().size(), size_t(1));
        compareBoth();
        QCOMPARE(m_compare->score(), (ComparisonScore{1, 1, 0}));
        QVERIFY(m_compare->verdict({ComparedPart::Hits, 1}));
        QCOMPARE(m_session->currentResult()->drumHits->at(1).drumClass, DrumClass::Tom);
        QCOMPARE(m_compare->kept().size(), size_t(1)); // the same one, not another
    }

    void aCorrectionHidesNoDifference()
    {
        compareBoth();
        const int before = m_compare->comparison()->hits->differences();
        m_compare->setCurrent(DifferenceRef{ComparedPart::Hits, 2}); // the kick that B lost
        m_compare->judge(ComparisonVerdict::Kind::BRight);
        QCOMPARE(m_session->currentResult()->drumHits->size(), size_t(4));
        QVERIFY(!m_compare->shownHitOfA(2));
        QCOMPARE(m_compare->shownHitOfA(3), std::optional(2));
        QCOMPARE(m_compare->comparedHitOfA(2), std::optional(3));
        QCOMPARE(m_compare->comparison()->hits->differences(), before);
        m_compare->setReferenceA(true); // now the corrections count: what was deleted is no loss
        QTRY_COMPARE(m_compare->comparison()->hits->differences(), before - 1);
    }

    void changingOnesMindReplacesTheVerdict()
    {
        compareBoth();
        const DifferenceRef lost{ComparedPart::Hits, 2};
        m_compare->setCurrent(lost);
        m_compare->judge(ComparisonVerdict::Kind::BRight);
        m_compare->setCurrent(lost);
        m_compare->judge(ComparisonVerdict::Kind::ARight);
        QCOMPARE(m_compare->score(), (ComparisonScore{0, 1, 0}));
        QCOMPARE(m_session->currentResult()->drumHits->size(), size_t(5));
        QCOMPARE(m_session->handLayer().hits.size(), size_t(1));
    }

    void swapsTheRuns()
    {
        compareBoth();
        m_compare->setCurrent(DifferenceRef{ComparedPart::Hits, 2});
        m_compare->judge(ComparisonVerdict::Kind::BRight);
        m_compare->swap();
        QTRY_COMPARE(m_compare->state(), CompareSession::State::Ready);
        QCOMPARE(m_session->currentRunId(), m_second);
        QCOMPARE(m_compare->runB(), m_first);
    }

    void whatWasSaidGoesAlongWithASwap()
    {
        compareBoth();
        m_compare->setCurrent(DifferenceRef{ComparedPart::Hits, 2}); // the kick that B lost
        m_compare->judge(ComparisonVerdict::Kind::BRight);
        m_compare->swap(); // before the verdict is in the project
        QTRY_COMPARE(m_compare->state(), CompareSession::State::Ready);
        QCOMPARE(m_compare->score(), (ComparisonScore{0, 1, 0})); // A is right now
        const auto relabelled = std::ranges::find_if(m_compare->shown(), [this](const DifferenceRef& ref) {
            return ref.part == ComparedPart::Hits && m_compare->event(ref)->kind == DifferenceKind::Relabelled;
        });
        QVERIFY(relabelled != m_compare->shown().end());
        m_compare->setCurrent(*relabelled);
        m_compare->judge(ComparisonVerdict::Kind::ARight);
        QCOMPARE(m_compare->score(), (ComparisonScore{0, 2, 0}));
        m_compare->swap();
        QTRY_COMPARE(m_compare->state(), CompareSession::State::Ready);
        QCOMPARE(m_compare->runA(), m_first);
        QCOMPARE(m_compare->score(), (ComparisonScore{2, 0, 0}));
        m_session->undoStack().undo(); // given while the runs were the other way round
        QCOMPARE(m_compare->score(), (ComparisonScore{1, 0, 0}));
        QTRY_VERIFY(m_compare->kept().size() == 1 && m_compare->kept().front().verdicts.size() == 1);
        QCOMPARE(m_compare->kept().front().a, m_first);
    }

    void closesWithItsRun()
    {
        compareBoth();
        m_session->deleteRun(m_second);
        QTRY_VERIFY(!m_compare->isOpen());
        QVERIFY(!m_compare->comparison());
        QVERIFY(m_compare->shown().empty());
        QVERIFY(m_compare->verdictRefusal().size() > 0);
    }

    void removesAKeptComparison()
    {
        compareBoth();
        QTRY_COMPARE(m_compare->kept().size(), size_t(1));
        const ComparisonId id = m_compare->kept().front().id;
        m_compare->removeKept(id); // it is open
        m_compare->close();
        m_compare->removeKept(id);
        QTRY_VERIFY(m_compare->kept().empty());
    }

    void saysWhatIsWrongWithAMissingRecording()
    {
        m_compare->open(m_first, m_foreign); // neither file is there
        QTRY_COMPARE(m_compare->state(), CompareSession::State::Failed);
        QVERIFY2(!m_compare->reason().isEmpty(), "no reason");
        m_compare->open(m_first, m_second);
        QTRY_COMPARE(m_compare->state(), CompareSession::State::Ready);
    }

    void ignoresImpossibleTolerances()
    {
        compareBoth();
        CompareTolerances wrong;
        wrong.hitWindow = -1.0;
        m_compare->setTolerances(wrong);
        QCOMPARE(m_compare->tolerances(), CompareTolerances());
        CompareTolerances wide;
        wide.confidence = 1.0;
        QSignalSpy changed(m_compare.get(), &CompareSession::comparisonChanged);
        m_compare->setTolerances(wide);
        QTRY_COMPARE(changed.size(), qsizetype(1));
        QCOMPARE(m_compare->comparison()->tolerances, wide);
    }
};

QTEST_MAIN(TestCompareSession)
#include "tst_compare_session.moc"
