#include "tests/ui/shell/window_fixture.h"
#include "ui/session/settings_keys.h"
#include "ui/shell/action_tips.h"
#include "ui/shell/key_recorder.h"
#include "ui/shell/key_table_model.h"
#include "ui/shell/keys_page.h"
#include "ui/shell/workspaces.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace heihachi;
using heihachi::test::actionNamed;
using heihachi::test::Sandbox;

namespace {

const QKeySequence kF9(Qt::Key_F9);
const QKeySequence kCtrlB(Qt::CTRL | Qt::Key_B);

/// File: open (Ctrl+O); View: zoom (Ctrl++ or Ctrl+=), more > grid (G), and one without a name.
struct Menus
{
    QMenuBar bar;
    QAction* open;
    QAction* zoom;
    QAction* grid;

    Menus()
    {
        QMenu* file = bar.addMenu(QStringLiteral("&File"));
        open = add(*file, "open", "&Open…", {QKeySequence(Qt::CTRL | Qt::Key_O)});
        QMenu* view = bar.addMenu(QStringLiteral("表示(&V)"));
        zoom = add(
            *view, "zoom", "Zoom &in", {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
        view->addSeparator();
        view->addAction(QStringLiteral("Nameless"))->setShortcut(Qt::Key_F12);
        grid = add(*view->addMenu(QStringLiteral("&More")), "grid", "Beat grid", {QKeySequence(Qt::Key_G)});
    }

    static QAction* add(QMenu& menu, const char* name, const char* text, const QList<QKeySequence>& keys)
    {
        QAction* action = menu.addAction(QString::fromUtf8(text));
        action->setObjectName(QLatin1String(name));
        action->setShortcuts(keys);
        return action;
    }
};

} // namespace

class TestKeyMap : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_box;

private Q_SLOTS:
    void init() { m_box = std::make_unique<Sandbox>(QStringLiteral("tst_key_map")); }
    void cleanup() { m_box.reset(); }

    void listsNamedActionsOfAllMenus()
    {
        Menus menus;
        KeyMap map;
        map.adopt(menus.bar);
        QCOMPARE(map.entries().size(), size_t(3));
        QCOMPARE(map.entries()[0].title, QStringLiteral("Open…"));
        QCOMPARE(map.entries()[2].group, QStringLiteral("表示 › More"));
        QCOMPARE(map.keys(QStringLiteral("zoom")).size(), 2);
        map.adopt(menus.bar);
        QCOMPARE(map.entries().size(), size_t(3));
        QVERIFY(map.keys(QStringLiteral("no such action")).isEmpty());
        map.setKeys(QStringLiteral("no such action"), {kF9});
    }

    void aChosenKeyIsInForceAndRemembered()
    {
        {
            Menus menus;
            KeyMap map;
            map.adopt(menus.bar);
            map.setKeys(QStringLiteral("grid"), {kF9});
            map.setKeys(QStringLiteral("zoom"), {});
            map.setKeys(QStringLiteral("open"), {QKeySequence(Qt::CTRL | Qt::Key_Semicolon), kCtrlB});
            QCOMPARE(menus.grid->shortcut(), kF9);
        }
        Menus menus;
        KeyMap map;
        map.adopt(menus.bar);
        QCOMPARE(menus.grid->shortcut(), kF9);
        QVERIFY(menus.zoom->shortcuts().isEmpty());
        QCOMPARE(menus.open->shortcuts(),
            (QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_Semicolon), kCtrlB})); // ";" separates nothing
        QCOMPARE(map.entries()[2].defaults, QList<QKeySequence>{QKeySequence(Qt::Key_G)});
        map.setKeys(QStringLiteral("grid"), map.entries()[2].defaults);
        QVERIFY(!QSettings().contains(settings::kKeys + QStringLiteral("/grid")));
        map.reset();
        QCOMPARE(menus.zoom->shortcuts().size(), 2);
        QVERIFY(QSettings().allKeys().isEmpty());
    }

    void tipsFollowTheKeys()
    {
        Menus menus;
        setTip(menus.open, QStringLiteral("Open a file"));
        menus.grid->setToolTip(QStringLiteral("Show beats (G)")); // of a view that does not know setTip()
        QCOMPARE(menus.open->toolTip(), QStringLiteral("Open a file (Ctrl+O)"));
        KeyMap map;
        map.adopt(menus.bar);
        map.setKeys(QStringLiteral("open"), {kF9});
        map.setKeys(QStringLiteral("grid"), {kCtrlB});
        QCOMPARE(menus.open->toolTip(), QStringLiteral("Open a file (F9)"));
        QCOMPARE(menus.grid->toolTip(), QStringLiteral("Show beats (Ctrl+B)"));
        map.setKeys(QStringLiteral("open"), {});
        QCOMPARE(menus.open->toolTip(), QStringLiteral("Open a file"));
    }

    void theTableIsADraft()
    {
        Menus menus;
        KeyMap map;
        map.adopt(menus.bar);
        KeyTableModel model(map);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.rowCount() > 3); // fixed ones below
        QVERIFY(model.isFixed(model.rowCount() - 1));
        const QList<QKeySequence> fixed = model.keys(model.rowCount() - 1);
        model.setKeys(model.rowCount() - 1, {kF9});
        QCOMPARE(model.keys(model.rowCount() - 1), fixed);
        // Two change their keys: none loses it on the way.
        model.take(0, QKeySequence(Qt::Key_G));
        QVERIFY(model.keys(2).isEmpty());
        model.setKeys(2, {QKeySequence(Qt::CTRL | Qt::Key_O)});
        QCOMPARE(menus.open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
        model.writeTo(map);
        QCOMPARE(menus.open->shortcut(), QKeySequence(Qt::Key_G));
        QCOMPARE(menus.grid->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
        model.reset(0);
        QVERIFY(model.isDefault(0));
        QVERIFY(model.keys(2).isEmpty()); // it had taken the key
        model.resetAll();
        model.writeTo(map);
        QCOMPARE(menus.grid->shortcut(), QKeySequence(Qt::Key_G));
    }

    void aKeyIsRecordedAndAConflictAsked()
    {
        Menus menus;
        KeyMap map;
        map.adopt(menus.bar);
        KeysPage page(map);
        page.show();
        auto* table = page.findChild<QTableView*>();
        auto* recorder = page.findChild<KeyRecorder*>();
        QPushButton* take = nullptr;
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (!button->toolTip().isEmpty() || button->text().isEmpty())
                take = button;
        page.findChild<QLineEdit*>(QStringLiteral("keySearch"))->setText(QStringLiteral("beat grid"));
        QCOMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(recorder, Qt::Key_F9);
        QCOMPARE(page.model().keys(2), QList<QKeySequence>{kF9});
        QTest::keyClick(recorder, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(page.model().keys(2), QList<QKeySequence>{kF9}); // it belongs to another
        QVERIFY(take && take->isVisible());
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(page.model().keys(2), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_O)});
        QVERIFY(page.model().keys(0).isEmpty());
        QTest::keyClick(recorder, Qt::Key_PageUp); // of the timeline
        QVERIFY(!take->isVisible());
        QCOMPARE(page.model().keys(2), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_O)});
        QCOMPARE(menus.grid->shortcut(), QKeySequence(Qt::Key_G)); // not yet
        page.apply();
        QCOMPARE(menus.grid->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
        page.reset();
        QVERIFY(page.model().isDefault(0) && page.model().isDefault(2));
    }

    void everyActionOfTheWindowIsListedAndNoKeyIsTwice()
    {
        const StageRegistry registry = test::fourHitsRegistry();
        const auto window = test::makeWindow(registry, *m_box);
        QStringList nameless;
        for (const QAction* action : window->findChildren<QAction*>())
            if (!action->shortcut().isEmpty() && action->shortcutContext() == Qt::WindowShortcut
                && action->objectName().isEmpty() && !action->parent()->inherits("QLineEdit"))
                nameless << action->text();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
        QStringList twice;
        QMap<QString, QString> owners;
        for (const KeyMap::Entry& entry : window->keys().entries())
            for (const QKeySequence& key : entry.defaults) {
                if (owners.contains(key.toString()))
                    twice << QStringLiteral("%1: %2 and %3").arg(key.toString(), entry.id, owners[key.toString()]);
                owners[key.toString()] = entry.id;
            }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QStringLiteral("; "))));
        QVERIFY(owners.size() >= 30);
        window->keys().setKeys(QStringLiteral("workspace_drums"), {kF9});
        window->workspaces().saveAs(QStringLiteral("Mine")); // fills that menu anew
        QTRY_VERIFY(actionNamed(*window, "workspace_own_4d696e65"));
        QCOMPARE(actionNamed(*window, "workspace_drums")->shortcut(), kF9);
    }
};

QTEST_MAIN(TestKeyMap)
#include "tst_key_map.moc"
