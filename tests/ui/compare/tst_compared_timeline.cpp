#include "core/store/project_store.h"
#include "tests/support/sample_result.h"
#include "tests/ui/compare/made_comparison.h"
#include "tests/ui/session/session_fixture.h"
#include "ui/views/compare/compared_timeline.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace heihachi;
using namespace heihachi::test;

/// The widget on a session with two runs of one recording, and one of another.
class TestComparedTimeline : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_box;
    StageRegistry m_registry;
    std::unique_ptr<ProjectSession> m_session;
    Theme m_theme;
    TimeViewport m_viewport;
    HitSelection m_selection;
    std::unique_ptr<CompareSession> m_compare;
    std::unique_ptr<TimelineStack> m_timelineA;
    std::unique_ptr<ComparedTimeline> m_widget;
    RunId m_first;
    RunId m_second;
    RunId m_foreign;

    static std::vector<DrumHit> hitsOfA()
    {
        return {hitAt(1.0, DrumClass::Kick), hitAt(2.0, DrumClass::Snare), hitAt(3.0, DrumClass::Kick),
            hitAt(4.0, DrumClass::HiHat)};
    }
    /// The snare is a tom, the kick at 3 s is lost, one at 6 s added.
    static std::vector<DrumHit> hitsOfB()
    {
        return {hitAt(1.0, DrumClass::Kick), hitAt(2.0, DrumClass::Tom), hitAt(4.0, DrumClass::HiHat),
            hitAt(6.0, DrumClass::Kick)};
    }

    void makeProject(const QString& path)
    {
        const auto save = [](ProjectStore& store, std::uint32_t seed, std::vector<DrumHit> hits) {
            AnalysisResult run = *makeResult(seed, 5);
            run.source.durationSeconds = kTestSeconds;
            run.drumHits = std::move(hits);
            return store.saveRun(run).value();
        };
        auto store = ProjectStore::create(path);
        QVERIFY(store);
        m_first = save(**store, 1, hitsOfA());
        m_second = save(**store, 1, hitsOfB());
        m_foreign = save(**store, 2, hitsOfA());
    }

    void compareBoth()
    {
        m_compare->open(m_first, m_second);
        QTRY_COMPARE(m_compare->state(), CompareSession::State::Ready);
        DifferenceFilter hitsOnly;
        hitsOnly.parts = {ComparedPart::Hits};
        m_compare->setFilter(hitsOnly);
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_compared_timeline"));
        const QString path = m_box->path(QStringLiteral("p.heihachi"));
        makeProject(path);
        m_session
            = std::make_unique<ProjectSession>(m_registry, ProjectSession::Settings{m_box->cache(), m_box->data(), 1});
        m_compare = std::make_unique<CompareSession>(*m_session, m_viewport, m_selection);
        m_timelineA = std::make_unique<TimelineStack>(m_viewport, m_selection, m_theme);
        connect(m_session.get(), &ProjectSession::currentRunChanged, m_timelineA.get(),
            [this] { m_timelineA->setResult(m_session->currentResult()); });
        m_widget = std::make_unique<ComparedTimeline>(*m_compare, *m_timelineA, m_theme, QString());
        m_widget->resize(1280, 480);
        m_session->openProject(path);
        QTRY_VERIFY(m_session->currentResult());
    }

    void cleanup()
    {
        m_widget.reset();
        m_timelineA.reset();
        m_compare.reset();
        m_session.reset();
        m_box.reset();
    }

    void isThereAsLongAsTheComparison()
    {
        QVERIFY(m_widget->isHidden());
        compareBoth();
        QVERIFY(m_widget->isVisible());
        QVERIFY(m_widget->pageText().isEmpty());
        QVERIFY(!m_widget->views().map().isVisible()); // one recording
        auto* close = m_widget->findChild<QToolButton*>(QStringLiteral("closeComparison"));
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(m_compare->state(), CompareSession::State::Closed);
        QVERIFY(m_widget->isHidden());
    }

    void showsThatItIsLoading()
    {
        m_compare->open(m_first, m_second);
        QCOMPARE(m_compare->state(), CompareSession::State::Loading);
        QVERIFY(m_widget->isVisible());
        QVERIFY(!m_widget->pageText().isEmpty());
        QPushButton* cancel = nullptr;
        for (auto* button : m_widget->findChildren<QPushButton*>())
            if (button->isVisible())
                cancel = button;
        QVERIFY(cancel);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(m_compare->state(), CompareSession::State::Closed);
    }

    void saysWhyItFailed()
    {
        m_compare->open(m_first, m_foreign); // there is no sound to compare
        QTRY_COMPARE(m_compare->state(), CompareSession::State::Failed);
        QVERIFY2(m_widget->pageText().contains(m_compare->reason()), qPrintable(m_widget->pageText()));
    }

    void stepsThroughTheDifferences()
    {
        compareBoth();
        DifferenceLane& lane = m_widget->views().differences();
        m_viewport.setRange({0.0, 10.0});
        QTest::keyClick(&lane, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(m_compare->current());
        QCOMPARE(m_compare->event(*m_compare->current())->kind, DifferenceKind::Relabelled);
        QVERIFY(lane.accessibleDescription().contains(QStringLiteral("Snare in A, Tom in B")));
        QTest::keyClick(&lane, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_compare->event(*m_compare->current())->kind, DifferenceKind::Lost);
        QTest::keyClick(&lane, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_compare->event(*m_compare->current())->kind, DifferenceKind::Relabelled);
    }

    void clickMakesItTheCurrentOne()
    {
        compareBoth();
        DifferenceLane& lane = m_widget->views().differences();
        QTRY_VERIFY(m_viewport.duration() > 0.0);
        m_viewport.setRange({0.0, 10.0});
        QSignalSpy activated(m_widget.get(), &ComparedTimeline::differenceActivated);
        const QPoint added(int(lane.xOf(6.0)), lane.rowRect(int(DrumClass::Kick)).center().y());
        QTest::mouseClick(&lane, Qt::LeftButton, {}, added);
        QVERIFY(m_compare->current());
        QCOMPARE(m_compare->event(*m_compare->current())->kind, DifferenceKind::Added);
        QCOMPARE(m_compare->selectionB().indices(), std::vector<int>{3});
        QVERIFY(m_selection.indices().empty());
        QTest::keyClick(&lane, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
    }

    void selectsPartners()
    {
        compareBoth();
        m_selection.set({0, 1, 2, 3}); // the third is lost
        QCOMPARE(m_compare->selectionB().indices(), (std::vector<int>{0, 1, 2}));
        m_compare->selectionB().set({2, 3}); // the last is added
        QCOMPARE(m_selection.indices(), std::vector<int>{3});
    }
};

QTEST_MAIN(TestComparedTimeline)
#include "tst_compared_timeline.moc"
