#include "tests/ui/shell/window_fixture.h"
#include "ui/session/settings_keys.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workspace_actions.h"
#include "ui/shell/workspaces.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace heihachi;
using heihachi::test::actionNamed;
using heihachi::test::Sandbox;

class TestWorkspaces : public QObject
{
    Q_OBJECT

private:
    StageRegistry m_registry = test::fourHitsRegistry();
    std::unique_ptr<Sandbox> m_box;

    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow() const { return test::makeWindow(m_registry, *m_box); }

    static QDockWidget* dock(MainWindow& window, const char* name)
    {
        return window.workspace().dock(QLatin1String(name));
    }

    static QStringList titles(const Workspaces& workspaces)
    {
        QStringList all;
        for (const Workspaces::Entry& entry : workspaces.entries())
            all << entry.title;
        return all;
    }

    static QString chooserText(const MainWindow& window)
    {
        return window.findChild<QToolButton*>(QStringLiteral("workspaceChooser"))->text();
    }

private Q_SLOTS:
    void init() { m_box = std::make_unique<Sandbox>(QStringLiteral("tst_workspaces")); }
    void cleanup() { m_box.reset(); }

    void offersThoseThatThereIsSomethingFor()
    {
        const auto window = makeWindow();
        QCOMPARE(titles(window->workspaces()).mid(0, 3),
            (QStringList{QStringLiteral("Overview"), QStringLiteral("Drums"), QStringLiteral("Mix")}));
        QCOMPARE(
            titles(window->workspaces()).contains(QStringLiteral("Compare")), dock(*window, "compareDock") != nullptr);
        QCOMPARE(chooserText(*window), QStringLiteral("Overview"));
    }

    void everyPanelIsInTheMenuOnceUnderAHeading()
    {
        const auto window = makeWindow();
        QMenu menu;
        window->workspace().fillMenu(menu);
        QStringList names;
        QVERIFY(menu.actions().front()->isSeparator());
        for (const QAction* action : menu.actions())
            if (!action->isSeparator())
                names << action->objectName().mid(int(qstrlen("panel_")));
        QStringList docks;
        for (const QDockWidget* candidate : window->workspace().docks())
            docks << candidate->objectName();
        names.sort();
        docks.sort();
        QCOMPARE(names, docks);
        QVERIFY(docks.size() >= 8);
    }

    void aPanelBehindAnotherTabComesToTheFrontAtTheFirstPress()
    {
        const auto window = makeWindow();
        QApplication::setActiveWindow(window.get());
        QDockWidget* sensitivity = dock(*window, "sensitivityDock");
        QVERIFY(!sensitivity->isHidden());
        QVERIFY(!Workspace::isInFront(*sensitivity));
        QTest::keyClick(window.get(), Qt::Key_5, Qt::ControlModifier);
        QVERIFY(Workspace::isInFront(*sensitivity));
        QTest::keyClick(window.get(), Qt::Key_5, Qt::ControlModifier);
        QVERIFY(sensitivity->isHidden());
        QVERIFY(!actionNamed(*window, "panel_sensitivityDock")->isChecked());
        QTest::keyClick(window.get(), Qt::Key_5, Qt::ControlModifier);
        QVERIFY(Workspace::isInFront(*sensitivity));
        QVERIFY(actionNamed(*window, "panel_sensitivityDock")->isChecked());
    }

    void eachRemembersHowItWasLeft()
    {
        {
            const auto window = makeWindow();
            QApplication::setActiveWindow(window.get());
            dock(*window, "jobsDock")->hide();
            actionNamed(*window, "timeline_lanes")->setChecked(false);
            QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(window->workspaces().current(), QStringLiteral("drums"));
            QVERIFY(actionNamed(*window, "timeline_lanes")->isChecked());
            QVERIFY(!dock(*window, "jobsDock")->isHidden());
            QVERIFY(dock(*window, "tempoDock")->isHidden());
            QTRY_VERIFY(actionNamed(*window, "workspace_drums")->isChecked());
            window->workspaces().select(QStringLiteral("overview"));
            QVERIFY(dock(*window, "jobsDock")->isHidden());
            QVERIFY(!actionNamed(*window, "timeline_lanes")->isChecked());
            QVERIFY(!dock(*window, "tempoDock")->isHidden());
            window->workspaces().select(QStringLiteral("mix"));
            window->close();
        }
        const auto window = makeWindow();
        QCOMPARE(window->workspaces().current(), QStringLiteral("mix"));
        window->workspaces().select(QStringLiteral("overview"));
        QVERIFY(dock(*window, "jobsDock")->isHidden());
        actionNamed(*window, "workspace_reset")->trigger();
        QVERIFY(!dock(*window, "jobsDock")->isHidden());
        QVERIFY(actionNamed(*window, "timeline_lanes")->isChecked());
    }

    void onesOwnIsSavedRenamedAndDeleted()
    {
        {
            const auto window = makeWindow();
            QVERIFY(!actionNamed(*window, "workspace_rename")->isEnabled());
            dock(*window, "hitsDock")->hide();
            QVERIFY(window->workspaces().saveAs(QStringLiteral(" Mine & yours ")));
            QVERIFY(!window->workspaces().saveAs(QStringLiteral("mine & yours")));
            QVERIFY(!window->workspaces().saveAs(QStringLiteral("  ")));
            QVERIFY(!window->workspaces().saveAs(QStringLiteral("overview")));
            QTRY_VERIFY(actionNamed(*window, "workspace_rename")->isEnabled());
            QCOMPARE(chooserText(*window), QStringLiteral("Mine && yours"));
            dock(*window, "hitsDock")->show();
            window->workspaces().reset();
            QVERIFY(dock(*window, "hitsDock")->isHidden()); // as it was saved
            QVERIFY(window->workspaces().rename(QStringLiteral("Ours")));
            window->close();
        }
        const auto window = makeWindow();
        QCOMPARE(titles(window->workspaces()).back(), QStringLiteral("Ours"));
        QCOMPARE(window->workspaces().currentEntry().title, QStringLiteral("Ours"));
        QVERIFY(dock(*window, "hitsDock")->isHidden());
        window->workspaces().remove();
        QCOMPARE(window->workspaces().current(), QStringLiteral("overview"));
        QVERIFY(!titles(window->workspaces()).contains(QStringLiteral("Ours")));
        QVERIFY(!window->workspaces().rename(QStringLiteral("Not mine")));
        window->workspaces().remove(); // not one's own: stays
        QCOMPARE(titles(window->workspaces()).front(), QStringLiteral("Overview"));
    }

    void aTakenNameIsRefusedWithTheReason()
    {
        const auto window = makeWindow();
        window->findChild<WorkspaceActions*>()->saveAs(QStringLiteral("Mix"));
        QCOMPARE(window->messages().texts().size(), 1);
        QVERIFY(window->messages().texts().front().contains(QStringLiteral("Mix")));
    }

    void aWorkspaceThatIsGoneFallsBackToTheFirst()
    {
        QSettings().setValue(settings::kWorkspace, QStringLiteral("own_abc"));
        const auto window = makeWindow();
        QCOMPARE(window->workspaces().current(), QStringLiteral("overview"));
        QVERIFY(dock(*window, "hitsDock")->isVisible());
    }

    void aPanelThatASavedLayoutDoesNotKnowIsSentHome()
    {
        const PanelSpec first{QStringLiteral("first"), QStringLiteral("First"), new QWidget, {}, {}};
        QByteArray state;
        {
            QMainWindow window;
            Workspace workspace(window, &window);
            workspace.add(first)->show();
            state = workspace.state();
        }
        QMainWindow window;
        Workspace workspace(window, &window);
        workspace.add({QStringLiteral("first"), QStringLiteral("First"), new QWidget, {}, {}});
        workspace.add({QStringLiteral("later"), QStringLiteral("Later"), new QWidget, {}, {}, Qt::LeftDockWidgetArea});
        window.show();
        QVERIFY(workspace.restore(state));
        QVERIFY(!workspace.dock(QStringLiteral("first"))->isHidden());
        QVERIFY(workspace.dock(QStringLiteral("later"))->isHidden());
        QCOMPARE(window.dockWidgetArea(workspace.dock(QStringLiteral("later"))), Qt::LeftDockWidgetArea);
        workspace.showPanel(QStringLiteral("later"));
        QVERIFY(Workspace::isInFront(*workspace.dock(QStringLiteral("later"))));
        QVERIFY(!workspace.restore(QByteArray("rubbish")));
        QVERIFY(!workspace.restore({}));
        workspace.showPanel(QStringLiteral("nothing of that name"));
    }
};

QTEST_MAIN(TestWorkspaces)
#include "tst_workspaces.moc"
