#include "tests/ui/shell/window_fixture.h"
#include "ui/session/settings_keys.h"
#include "ui/shell/watched_application.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workspaces.h"
#include "ui/views/timeline/timeline_stack.h"

#include <QMenu>
#include <QTest>

#include <algorithm>

using namespace heihachi;
using heihachi::test::actionNamed;
using heihachi::test::Sandbox;

namespace {

constexpr int kHits = 20000;

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

private Q_SLOTS:
    void byWhatAPersonDoes()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(NDEBUG)
        QSKIP("Only an optimised build is as fast as it is to be.");
#endif
        const Sandbox box(QStringLiteral("tst_ui_is_not_blocked"));
        const StageRegistry registry = manyHitsRegistry();
        const auto window = test::makeWindow(registry, box);
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
        const auto press = [&window](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(window->windowHandle(), key, modifiers); // as from the window system
            QTest::qWait(0);
        };
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(window->viewport().range().length() < 0.1);
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(window->selection().indices().size(), size_t(kHits));
        press(Qt::Key_0, Qt::ControlModifier);
        for (const Qt::Key key : {Qt::Key_5, Qt::Key_6, Qt::Key_2})
            press(key, Qt::ControlModifier);
        for (const char* workspace : {"drums", "mix", "overview"}) {
            QMetaObject::invokeMethod(
                &window->workspaces(), [&] { window->workspaces().select(QLatin1String(workspace)); },
                Qt::QueuedConnection);
            QTest::qWait(0);
        }
        application->setWatching(false);
        QStringList blocked;
        for (const WatchedApplication::Offence& offence : application->offences())
            if (offence.cpuMilliseconds > WatchedApplication::kLimitMilliseconds)
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
