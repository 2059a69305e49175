#include "ui/shell/workspace_actions.h"

#include "ui/shell/action_tips.h"
#include "ui/shell/workspaces.h"

#include <QAction>
#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

namespace heihachi {
namespace {

constexpr int kNumbered = 9; // Ctrl+Shift+1 to 9

QAction* makeAction(QObject* parent, const char* name, const QString& text, const QString& tip)
{
    auto* action = new QAction(text, parent);
    action->setObjectName(QLatin1String(name));
    setTip(action, tip);
    return action;
}

} // namespace

WorkspaceActions::WorkspaceActions(Workspaces& workspaces, QMenu& menu, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_workspaces(workspaces)
    , m_menu(menu)
    , m_window(window)
    , m_choices(new QActionGroup(this))
    , m_saveAs(makeAction(this, "workspace_save_as", tr("&Save as…"), tr("Keep this arrangement under a name")))
    , m_rename(makeAction(this, "workspace_rename", tr("Re&name…"), tr("Give this workspace another name")))
    , m_remove(makeAction(this, "workspace_delete", tr("&Delete"), tr("Forget this workspace of your own")))
    , m_reset(makeAction(this, "workspace_reset", tr("&Reset this workspace"),
          tr("Put all panels of this workspace back where they were at first")))
{
    connect(m_saveAs, &QAction::triggered, this, &WorkspaceActions::askSaveAs);
    connect(m_rename, &QAction::triggered, this, &WorkspaceActions::askRename);
    connect(m_remove, &QAction::triggered, &workspaces, &Workspaces::remove);
    connect(m_reset, &QAction::triggered, &workspaces, &Workspaces::reset);
    // Later: what is chosen in the menu must not delete the action that is being triggered.
    connect(&workspaces, &Workspaces::changed, this, &WorkspaceActions::rebuild, Qt::QueuedConnection);
    rebuild();
}

void WorkspaceActions::addChoice(const QString& id, const QString& title, int number)
{
    QString text = title;
    QAction* action = m_menu.addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setObjectName(QStringLiteral("workspace_") + id);
    action->setCheckable(true);
    action->setChecked(id == m_workspaces.current());
    if (number <= kNumbered)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_0 + number)));
    setTip(action, tr("Change to the workspace “%1”").arg(title));
    m_choices->addAction(action);
    connect(action, &QAction::triggered, &m_workspaces, [this, id] { m_workspaces.select(id); });
}

void WorkspaceActions::rebuild()
{
    for (QAction* old : m_choices->actions())
        delete old;
    m_menu.clear();
    int number = 0;
    for (const Workspaces::Entry& entry : m_workspaces.entries())
        addChoice(entry.id, entry.title, ++number);
    m_menu.addSeparator();
    m_menu.addActions({m_saveAs, m_rename, m_remove, m_reset});
    const bool own = m_workspaces.currentEntry().own;
    m_rename->setEnabled(own);
    m_remove->setEnabled(own);
    Q_EMIT actionsChanged();
}

QToolButton* WorkspaceActions::makeChooser(QWidget* parent) const
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("workspaceChooser"));
    button->setMenu(&m_menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tr("Workspace: which panels are shown, and where"));
    const auto show = [this, button] {
        const QString title = m_workspaces.currentEntry().title;
        QString text = title;
        button->setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setAccessibleName(tr("Workspace: %1").arg(title));
    };
    connect(&m_workspaces, &Workspaces::changed, button, show);
    show();
    return button;
}

QString WorkspaceActions::askForName(const QString& title, const QString& name) const
{
    return QInputDialog::getText(&m_window, title, tr("Name of the workspace:"), QLineEdit::Normal, name);
}

void WorkspaceActions::saveAs(const QString& name)
{
    if (!name.isEmpty() && !m_workspaces.saveAs(name))
        Q_EMIT refused(tr("There is a workspace “%1” already. Choose another name.").arg(name));
}

void WorkspaceActions::askSaveAs()
{
    saveAs(askForName(tr("Save workspace"), {}));
}

void WorkspaceActions::askRename()
{
    const QString before = m_workspaces.currentEntry().title;
    const QString name = askForName(tr("Rename workspace"), before);
    if (!name.isEmpty() && name != before && !m_workspaces.rename(name))
        Q_EMIT refused(tr("There is a workspace “%1” already. Choose another name.").arg(name));
}

} // namespace heihachi
