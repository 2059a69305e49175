#include "tests/ui/playback/manual_output.h"
#include "tests/ui/session/grid_fixture.h"
#include "ui/playback/session_playback.h"
#include "ui/session/hit_selection.h"
#include "ui/session/project_session.h"
#include "ui/session/settings_keys.h"
#include "ui/session/time_viewport.h"
#include "ui/shell/playback_actions.h"

#include <QAction>
#include <QCheckBox>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// A window with the menu, an analysed recording of 20 s, and a button, a table and a view that can have the keyboard.
struct ActionsFixture : PlayerFixture
{
    ActionsFixture()
        : box(QStringLiteral("playback"))
        , session(registry, {box.cache(), box.data(), 1})
        , playback(player, session, viewport)
    {
        make();
        auto* centre = new QWidget;
        auto* layout = new QVBoxLayout(centre);
        layout->addWidget(&check);
        layout->addWidget(&table);
        table.setRowCount(20);
        table.setColumnCount(1);
        window.setCentralWidget(centre);
        window.show();
        window.setFocusPolicy(Qt::StrongFocus);
        window.setFocus();
    }
    ~ActionsFixture()
    {
        check.setParent(nullptr);
        table.setParent(nullptr);
    }
    void make()
    {
        delete actions;
        window.menuBar()->clear();
        actions = new PlaybackActions(
            player, playback, viewport, selection, *window.menuBar()->addMenu(QStringLiteral("Playback")), &window);
    }
    void analyse()
    {
        session.analyse(makeGridWav(box, QStringLiteral("a.wav")));
        QTRY_VERIFY(session.currentResult());
        viewport.reset(kGridSeconds);
    }
    QAction* find(const char* id) { return window.findChild<QAction*>(QLatin1String("playback_") + QLatin1String(id)); }

    Sandbox box;
    StageRegistry registry = gridRegistry();
    ProjectSession session;
    TimeViewport viewport;
    HitSelection selection;
    SessionPlayback playback;
    QCheckBox check{QStringLiteral("check")};
    QTableWidget table;
    QMainWindow window;
    PlaybackActions* actions = nullptr;
};

} // namespace

class TestPlaybackActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToPlay()
    {
        ActionsFixture f;
        QVERIFY(!f.find("play")->isEnabled());
        QVERIFY(!f.find("selection")->isEnabled());
        QVERIFY(!f.viewport.playhead());
    }

    void theShownRunIsWhatPlays()
    {
        ActionsFixture f;
        f.analyse();
        QVERIFY(f.find("play")->isEnabled());
        QVERIFY(f.player.sourcePath().endsWith(QStringLiteral("a.wav")));
        QVERIFY(std::abs(f.player.duration() - kGridSeconds) < 1e-6);
        QCOMPARE(*f.viewport.playhead(), 0.0);
        QTest::keyClick(&f.window, Qt::Key_Space);
        QCOMPARE(f.player.state(), PlayState::Playing);
        f.take(44100);
        QVERIFY(std::abs(*f.viewport.playhead() - 1.0) < 1e-6);
        QVERIFY(f.find("play")->text().contains(QStringLiteral("ause")));
        QTest::keyClick(&f.window, Qt::Key_Space);
        QCOMPARE(f.player.state(), PlayState::Paused);
        f.viewport.setRange({0.0, 2.0});
        QTest::keyClick(&f.window, Qt::Key_End);
        QVERIFY(std::abs(f.player.position() - kGridSeconds) < 1e-6);
        QCOMPARE(f.viewport.range().end, f.viewport.duration()); // and is shown
        f.viewport.showAll();
        QTest::keyClick(&f.window, Qt::Key_Home);
        QCOMPARE(f.player.position(), 0.0);
        QTest::keyClick(&f.window, Qt::Key_Right);
        QCOMPARE(f.player.position(), 1.0);
        QTest::keyClick(&f.window, Qt::Key_Left);
        QCOMPARE(f.player.position(), 0.0);
    }

    void whoHasTheKeyboardKeepsItsKeys()
    {
        ActionsFixture f;
        f.analyse();
        f.window.activateWindow();
        f.check.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&f.check, Qt::Key_Space);
        QVERIFY(f.check.isChecked()); // reached with Tab: it is meant
        QCOMPARE(f.player.state(), PlayState::Stopped);
        f.check.clearFocus();
        f.check.setFocus(Qt::MouseFocusReason);
        QTest::keyClick(&f.check, Qt::Key_Space);
        QVERIFY(f.check.isChecked());
        QCOMPARE(f.player.state(), PlayState::Playing);
        f.player.stop();
        f.table.setFocus();
        f.table.setCurrentCell(5, 0);
        f.player.seek(3.0);
        QTest::keyClick(&f.table, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(f.table.currentRow(), 0);
        QTest::keyClick(&f.table, Qt::Key_Home);
        QTest::keyClick(&f.table, Qt::Key_Right);
        QCOMPARE(f.player.position(), 3.0);
    }

    void setsTheLoop()
    {
        ActionsFixture f;
        f.analyse();
        f.player.seek(4.0);
        QTest::keyClick(&f.window, Qt::Key_BracketLeft);
        QCOMPARE(f.viewport.loop()->start, 4.0);
        QCOMPARE(f.viewport.loop()->end, kGridSeconds);
        QVERIFY(f.player.isLooping()); // whoever sets one wants to hear it
        f.player.seek(6.0);
        QTest::keyClick(&f.window, Qt::Key_BracketRight);
        QCOMPARE(*f.player.loop(), (TimeRange{4.0, 6.0}));
        QTest::keyClick(&f.window, Qt::Key_L);
        QVERIFY(!f.player.isLooping());
        QVERIFY(f.viewport.loop()); // it is only off
        f.player.seek(2.0);
        QTest::keyClick(&f.window, Qt::Key_BracketRight); // before its start
        QCOMPARE(*f.player.loop(), (TimeRange{0.0, 2.0}));
        f.find("clear_loop")->trigger();
        QVERIFY(!f.viewport.loop() && !f.player.loop());
        f.selection.set({0, 4});
        f.find("loop_selection")->trigger(); // 120 BPM: five beats from 1 s on
        QCOMPARE(*f.player.loop(), (TimeRange{1.0, 3.0}));
    }

    void playsTheSelectedHits()
    {
        ActionsFixture f;
        f.analyse();
        f.selection.set({2, 3});
        QSignalSpy heard(&f.playback, &SessionPlayback::hitHeard);
        QTest::keyClick(&f.window, Qt::Key_P);
        QVERIFY(f.player.isAuditioning());
        f.take(22050);
        QCOMPARE(heard.last().first().toInt(), 2);
        f.take(30000);
        QCOMPARE(heard.last().first().toInt(), 3);
        f.take(44100);
        QCOMPARE(f.player.state(), PlayState::Stopped);
        f.playback.auditionHits({-1, 9999}); // of another run, perhaps
        QCOMPARE(f.player.state(), PlayState::Stopped);
    }

    void viewsFollow()
    {
        ActionsFixture f;
        f.analyse();
        f.viewport.setRange({0.0, 2.0});
        f.find("follow_page")->trigger();
        f.find("play")->trigger();
        f.take(qint64(2.1 * 44100));
        QVERIFY(f.viewport.range().contains(2.1));
        QVERIFY(f.viewport.range().start > 1.5);
        f.viewport.setRange({10.0, 12.0}); // a person looks elsewhere
        f.take(4410);
        QCOMPARE(f.viewport.range().start, 10.0);
        f.player.seek(5.0); // goes somewhere: shows it
        QVERIFY(f.viewport.range().contains(5.0));
        f.find("follow_off")->trigger();
        f.viewport.setRange({4.0, 5.1});
        f.take(44100);
        QCOMPARE(f.viewport.range().start, 4.0);
    }

    void isRemembered()
    {
        ActionsFixture f;
        f.find("metronome")->trigger();
        f.find("tick_snare")->trigger();
        f.find("follow_scroll")->trigger();
        f.player.setVolume(0.7);
        delete std::exchange(f.actions, nullptr); // the window closes
        f.player.setVolume(1.0);
        f.player.setMetronome(false);
        f.player.setTickClasses({});
        f.playback.setFollowMode(FollowMode::Off);
        f.make();
        QVERIFY(f.player.hasMetronome());
        QCOMPARE(f.player.tickClasses(), std::set<DrumClass>{DrumClass::Snare});
        QCOMPARE(f.player.volume(), 0.7);
        QCOMPARE(int(f.playback.followMode()), int(FollowMode::Scroll));
        QVERIFY(f.find("tick_snare")->isChecked());
    }

    void speedSoloAndDevices()
    {
        ActionsFixture f;
        f.find("slower")->trigger();
        QVERIFY(f.player.speed() < 0.9);
        QVERIFY(f.find("normal_speed")->isEnabled());
        f.find("normal_speed")->trigger();
        QCOMPARE(f.player.speed(), 1.0);
        QVERIFY(!f.find("normal_speed")->isEnabled());
        f.find("solo_low")->trigger();
        QCOMPARE(int(f.player.soloBand()), int(SoloBand::Low));
        f.player.setSoloBand(SoloBand::High);
        QVERIFY(f.find("solo_high")->isChecked());
        for (QMenu* menu : f.window.findChildren<QMenu*>()) {
            if (!menu->title().contains(QStringLiteral("utput")))
                continue;
            Q_EMIT menu->aboutToShow();
            QCOMPARE(menu->actions().size(), 2);
            menu->actions().last()->trigger();
            QCOMPARE(f.player.device(), QByteArray("one"));
        }
        QCOMPARE(QSettings().value(settings::kPlaybackDevice).toByteArray(), QByteArray("one"));
    }
};

QTEST_MAIN(TestPlaybackActions)
#include "tst_playback_actions.moc"
