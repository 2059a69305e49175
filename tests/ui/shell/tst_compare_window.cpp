#include "core/audio/content_hash.h"
#include "core/store/project_store.h"
#include "tests/support/sample_result.h"
#include "tests/ui/playback/manual_output.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/session/compare/compare_session.h"
#include "ui/shell/window_compare.h"
#include "ui/shell/window_playback.h"
#include "ui/shell/workspaces.h"
#include "ui/views/compare/compare_panel.h"
#include "ui/views/compare/compared_timeline.h"
#include "ui/views/timeline/drum_lanes.h"

#include <QTest>
#include <QUndoStack>

using namespace heihachi;
using heihachi::test::actionNamed;
using heihachi::test::Sandbox;

/// Two runs of a recording are compared in the window, by its menus and keys, on an output that is pulled by hand.
class TestCompareWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_box;
    StageRegistry m_registry;
    std::unique_ptr<MainWindow> m_window;
    test::ManualOutputs* m_outputs = nullptr;

    static std::vector<DrumHit> hits(bool isB)
    {
        std::vector<DrumHit> all;
        for (int i = 0; i < 8; ++i)
            all.push_back({0.02 + 0.05 * i, i % 2 == 0 ? DrumClass::Kick : DrumClass::Snare, 0.9F, 0.8F, {}, {}});
        if (isB) {
            all[3].drumClass = DrumClass::Tom;
            all.erase(all.begin() + 5);
        }
        return all;
    }

    [[nodiscard]] QString makeProject()
    {
        const QString audio = m_box->makeWav(QStringLiteral("mix.wav"));
        const QString path = m_box->path(QStringLiteral("p.heihachi"));
        auto store = ProjectStore::create(path);
        for (const bool isB : {false, true}) {
            AnalysisResult run = *test::makeResult({.path = audio});
            run.source.durationSeconds = 0.5;
            run.source.contentHash = contentHash(audio).value_or(QByteArray());
            run.drumHits = hits(isB);
            if (store)
                (void)(*store)->saveRun(run);
        }
        return path;
    }

    [[nodiscard]] CompareSession& compare() { return m_window->compare().session(); }

    void trigger(const char* name)
    {
        QAction* action = actionNamed(*m_window, name);
        QVERIFY2(action && action->isEnabled(), name);
        action->trigger();
    }

    void compareBoth()
    {
        const std::vector<RunSummary>& runs = m_window->session().runs();
        compare().open(runs[0].id, runs[1].id);
        QTRY_COMPARE(compare().state(), CompareSession::State::Ready);
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_compare_window"));
        m_registry = test::fourHitsRegistry();
        WindowOptions options;
        options.cacheDirectory = m_box->cache();
        options.dataDirectory = m_box->data();
        options.files = {makeProject()};
        options.makeOutputs = [this] {
            auto made = std::make_unique<test::ManualOutputs>();
            m_outputs = made.get();
            return made;
        };
        m_window = std::make_unique<MainWindow>(m_registry, options);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(m_window->session().currentResult());
    }
    void cleanup()
    {
        m_window.reset();
        m_box.reset();
    }

    void aStandsAboveB()
    {
        QVERIFY(!m_window->compare().timeline().isVisible());
        const QString before = m_window->workspaces().current();
        compareBoth();
        QCOMPARE(m_window->workspaces().current(), QStringLiteral("compare"));
        QVERIFY(m_window->findChild<ComparePanel*>()->isVisible());
        QTRY_VERIFY(m_window->compare().timeline().views().timelineB().isVisible());
        const auto bottom
            = [this](const QWidget& widget) { return widget.mapTo(m_window.get(), widget.rect().bottomLeft()).y(); };
        QVERIFY(
            bottom(m_window->timeline().lanes()) < bottom(m_window->compare().timeline().views().timelineB().lanes()));
        trigger("compare_close");
        QVERIFY(!m_window->compare().timeline().isVisible());
        QCOMPARE(m_window->workspaces().current(), before);
    }

    void goesThroughTheDifferencesAndJudges()
    {
        compareBoth();
        DifferenceFilter hitsOnly;
        hitsOnly.parts = {ComparedPart::Hits};
        compare().setFilter(hitsOnly);
        QCOMPARE(compare().shown().size(), size_t(2));
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(compare().event(*compare().current())->kind, DifferenceKind::Relabelled);
        QCOMPARE(m_window->selection().indices(), std::vector<int>{3});
        QCOMPARE(compare().selectionB().indices(), std::vector<int>{3});
        QTest::keyClick(m_window.get(), Qt::Key_F6); // B is right, and on to the next one
        QCOMPARE(m_window->session().currentResult()->drumHits->at(3).drumClass, DrumClass::Tom);
        QCOMPARE(compare().event(*compare().current())->kind, DifferenceKind::Lost);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(compare().score(), (ComparisonScore{1, 1, 0}));
        m_window->session().undoStack().undo();
        QCOMPARE(compare().score(), (ComparisonScore{1, 0, 0}));
    }

    void selectingInOneSelectsThePartner()
    {
        compareBoth();
        m_window->selection().set({6, 7});
        QCOMPARE(compare().selectionB().indices(), (std::vector<int>{5, 6}));
        compare().selectionB().set({4});
        QCOMPARE(m_window->selection().indices(), std::vector<int>{4});
    }

    void theAxesAreLinked()
    {
        compareBoth();
        m_window->viewport().setRange({0.1, 0.2});
        QCOMPARE(compare().viewportB().range(), (TimeRange{0.1, 0.2}));
        compare().viewportB().setRange({0.2, 0.3});
        QCOMPARE(m_window->viewport().range(), (TimeRange{0.2, 0.3}));
    }

    void bothAreHeardWithOneTransport()
    {
        compareBoth();
        Player& player = m_window->playback().player();
        QTRY_VERIFY(player.isOtherReady());
        trigger("playback_play");
        QTRY_VERIFY(m_outputs->last && m_outputs->last->isStarted());
        QCOMPARE(player.balance(), 0.0);
        trigger("compare_hear_other");
        QCOMPARE(player.balance(), 1.0);
        trigger("compare_hear_both");
        QCOMPARE(player.balance(), 0.5);
        trigger("compare_close");
        QTRY_VERIFY(!player.hasOther());
        QCOMPARE(player.state(), PlayState::Playing); // A goes on
    }

    void overlays()
    {
        compareBoth();
        trigger("compare_overlay");
        QVERIFY(m_window->compare().timeline().isOverlaid());
        QVERIFY(!m_window->compare().timeline().views().timelineB().isVisible());
        trigger("compare_overlay");
        QVERIFY(m_window->compare().timeline().views().timelineB().isVisible());
    }

    void isThereAgainAfterTheWindow()
    {
        compareBoth();
        compare().setCurrent(DifferenceRef{ComparedPart::Hits, 3});
        trigger("compare_b_right");
        QTRY_VERIFY(!compare().kept().empty() && compare().kept().front().verdicts.size() == 1);
        m_window.reset(); // with the comparison open
        WindowOptions options;
        options.cacheDirectory = m_box->cache();
        options.dataDirectory = m_box->data();
        options.files = {m_box->path(QStringLiteral("p.heihachi"))};
        options.makeOutputs = [] { return std::make_unique<test::ManualOutputs>(); };
        m_window = std::make_unique<MainWindow>(m_registry, options);
        QTRY_VERIFY(m_window->session().currentResult());
        QTRY_COMPARE(compare().kept().size(), size_t(1));
        compareBoth();
        QCOMPARE(compare().score(), (ComparisonScore{1, 0, 0}));
    }
};

QTEST_MAIN(TestCompareWindow)
#include "tst_compare_window.moc"
