#include "tests/ui/playback/manual_output.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/session/hit_history.h"
#include "ui/session/settings_keys.h"
#include "ui/shell/hand_work.h"
#include "ui/shell/watched_application.h"
#include "ui/shell/window_playback.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workspaces.h"
#include "ui/views/timeline/timeline_stack.h"

#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QTest>

using namespace heihachi;
using heihachi::test::actionNamed;
using heihachi::test::Sandbox;

namespace {

constexpr int kHits = 20000;
constexpr double kRoom = 3.0; // CPU time grows, too, where others share cores and caches; bench_window has the figures

/// As many hits as half an hour of drum & bass has.
StageRegistry manyHitsRegistry()
{
    class Stage final : public DerivedStage
    {
    public:
        Status process(DerivedContext& context) const override
        {
            std::vector<DrumHit> hits;
            for (int i = 0; i < kHits; ++i)
                hits.push_back({0.5 * i / kHits, kDrumClasses[size_t(i) % kDrumClasses.size()], float(i % 100) / 100.0F,
                    float(i % 90) / 90.0F, {}, {}});
            context.result().drumHits = std::move(hits);
            return {};
        }
    };
    StageEntry entry;
    entry.declaration.id = QStringLiteral("drum_hits");
    entry.declaration.outputs = {QStringLiteral("drum_hits")};
    entry.makeDerivedStage = [](const StageParameters&) { return std::make_unique<Stage>(); };
    Result<StageRegistry> registry = StageRegistry::build({entry});
    return registry ? std::move(*registry) : StageRegistry();
}

} // namespace

/// Drives a session and sees that no event kept the UI thread for long. What counts is its own CPU time: other programs
/// on the machine do not lengthen it.
class TestUiIsNotBlocked : public QObject
{
    Q_OBJECT

    static void press(MainWindow& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers); // as from the window system
        QTest::qWait(0);
    }

    /// As an event of its own, which is what is measured.
    template <typename Act>
    static void post(QObject* receiver, Act act)
    {
        QMetaObject::invokeMethod(receiver, act, Qt::QueuedConnection);
        QTest::qWait(0);
    }

    static void trigger(MainWindow& window, const char* action)
    {
        QAction* found = actionNamed(window, action);
        QVERIFY2(found && found->isEnabled(), action);
        post(found, [found] { found->trigger(); });
    }

    static void lookAround(MainWindow& window)
    {
        for (int i = 0; i < 5; ++i)
            press(window, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(window.viewport().range().length() < 0.1);
        for (int i = 0; i < 5; ++i)
            post(&window.viewport(), [&window] { window.viewport().scrollBy(0.1); });
        press(window, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(window.selection().indices().size(), size_t(kHits));
        press(window, Qt::Key_0, Qt::ControlModifier);
        for (const Qt::Key key : {Qt::Key_5, Qt::Key_6, Qt::Key_2})
            press(window, key, Qt::ControlModifier);
        QDoubleSpinBox* limit = nullptr;
        for (auto* spin : window.findChildren<QDoubleSpinBox*>())
            if (spin->accessibleName() == QLatin1String("Lowest confidence"))
                limit = spin;
        QVERIFY(limit);
        for (const double value : {0.3, 0.6, 0.0})
            post(limit, [limit, value] { limit->setValue(value); });
    }

    static void correct(MainWindow& window)
    {
        const auto corrections = [&window] { return window.session().handLayer().hits.size(); };
        post(&window.selection(), [&window] { window.selection().set({kHits / 2}); });
        trigger(window, "hits_relabel_tom"); // it is a kick
        QCOMPARE(corrections(), size_t(1));
        trigger(window, "edit_undo");
        QCOMPARE(corrections(), size_t(0));
        trigger(window, "edit_redo");
        QCOMPARE(corrections(), size_t(1));
    }

    static void mark(MainWindow& window)
    {
        trigger(window, "annotation_marker");
        QCOMPARE(window.session().handLayer().annotations.size(), size_t(1));
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor);
        for (const Qt::Key key : {Qt::Key_D, Qt::Key_R, Qt::Key_O, Qt::Key_P})
            press(window, key);
        press(window, Qt::Key_Return);
        QCOMPARE(window.session().handLayer().annotations.front().label.toLower(), QStringLiteral("drop"));
    }

    /// On an output that is pulled by hand: nothing waits for a clock. What is not made yet is heard as silence.
    static void play(MainWindow& window, test::ManualOutputs& outputs)
    {
        Player& player = window.playback().player();
        QTRY_VERIFY(player.hasSource());
        trigger(window, "playback_play");
        QTRY_VERIFY(outputs.last && outputs.last->isStarted());
        for (int i = 0; i < 20; ++i)
            post(&player, [&] {
                outputs.last->take(256);
                player.tick();
            });
        trigger(window, "playback_play");
    }

    static void visit(MainWindow& window)
    {
        for (QDockWidget* dock : window.workspace().docks())
            post(dock, [&window, dock] { window.workspace().showPanel(dock->objectName()); });
        for (const char* workspace : {"drums", "mix", "overview"})
            post(&window.workspaces(), [&] { window.workspaces().select(QLatin1String(workspace)); });
    }

private Q_SLOTS:
    void byWhatAPersonDoes()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(NDEBUG)
        QSKIP("Only an optimised build is as fast as it is to be.");
#endif
        const Sandbox box(QStringLiteral("tst_ui_is_not_blocked"));
        const StageRegistry registry = manyHitsRegistry();
        WindowOptions options;
        options.cacheDirectory = box.cache();
        options.dataDirectory = box.data();
        options.threads = 1;
        test::ManualOutputs* outputs = nullptr;
        options.makeOutputs = [&outputs] {
            auto made = std::make_unique<test::ManualOutputs>();
            outputs = made.get();
            return made;
        };
        const auto window = std::make_unique<MainWindow>(registry, options);
        window->show();
        QApplication::setActiveWindow(window.get());
        window->resize(1440, 900);
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        auto* application = static_cast<WatchedApplication*>(QCoreApplication::instance());
        application->setWatching(true);
        application->clearOffences();
        if (const int limit = qEnvironmentVariableIntValue("HEIHACHI_UI_LIMIT_MS"); limit > 0)
            application->setLimit(limit); // to see in the log what comes near
        window->session().openFiles({box.makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(window->session().currentResult());
        QTRY_VERIFY(window->session().currentPeaks());
        lookAround(*window);
        correct(*window);
        mark(*window);
        play(*window, *outputs);
        visit(*window);
        application->setWatching(false);
        QStringList blocked;
        for (const WatchedApplication::Offence& offence : application->offences())
            if (offence.cpuMilliseconds > kRoom * WatchedApplication::kLimitMilliseconds)
                blocked << WatchedApplication::text(offence);
        QVERIFY2(blocked.isEmpty(), qPrintable(blocked.join(QLatin1Char('\n'))));
    }
};

int main(int argc, char* argv[])
{
    WatchedApplication application(argc, argv);
    TestUiIsNotBlocked test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ui_is_not_blocked.moc"
