#include "ui/shell/workspace.h"

#include "ui/shell/action_tips.h"

#include <QAction>
#include <QChildEvent>
#include <QDataStream>
#include <QDockWidget>
#include <QIODevice>
#include <QMainWindow>
#include <QMenu>
#include <QScrollArea>
#include <QTabBar>

#include <algorithm>

namespace heihachi {
namespace {

constexpr int kNarrowestPanel = 160; // px
constexpr auto kStreamVersion = QDataStream::Qt_6_4;

Qt::Orientation along(Qt::DockWidgetArea area)
{
    return area == Qt::BottomDockWidgetArea || area == Qt::TopDockWidgetArea ? Qt::Horizontal : Qt::Vertical;
}

Qt::Orientation across(Qt::DockWidgetArea area)
{
    return along(area) == Qt::Vertical ? Qt::Horizontal : Qt::Vertical;
}

} // namespace

Workspace::Workspace(QMainWindow& window, QObject* parent)
    : QObject(parent)
    , m_window(window)
{
    window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.installEventFilter(this);
}

bool Workspace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ChildPolished)
        if (auto* tabs = qobject_cast<QTabBar*>(static_cast<QChildEvent*>(event)->child()))
            tabs->setAccessibleName(tr("Panels"));
    return QObject::eventFilter(watched, event);
}

QDockWidget* Workspace::add(const PanelSpec& spec)
{
    auto* dock = new QDockWidget(spec.title, &m_window);
    dock->setObjectName(spec.name);
    dock->setWidget(spec.panel);
    spec.panel->setMinimumWidth(std::max(kNarrowestPanel, spec.panel->minimumWidth()));
    if (spec.panel->accessibleName().isEmpty())
        spec.panel->setAccessibleName(spec.title);
    for (QScrollArea* area : spec.panel->findChildren<QScrollArea*>()) // one that can be scrolled by keys is told apart
        if (area->accessibleName().isEmpty())
            area->setAccessibleName(spec.title);
    auto* action = new QAction(spec.title, this);
    action->setObjectName(QStringLiteral("panel_") + spec.name);
    action->setCheckable(true);
    action->setShortcut(QKeySequence(spec.keys));
    setTip(action, tr("Bring the panel “%1” to the front, or hide it when it is there").arg(spec.title));
    const QString group = spec.group.isEmpty() && !m_entries.empty() ? m_entries.back().group : spec.group;
    const Entry entry{dock, action, group, spec.home};
    m_entries.push_back(entry);
    connect(dock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
    connect(action, &QAction::triggered, this, [this, entry] { toggle(entry); });
    sendHome(entry);
    return dock;
}

QDockWidget* Workspace::dock(const QString& name) const
{
    for (const Entry& entry : m_entries)
        if (entry.dock->objectName() == name)
            return entry.dock;
    return nullptr;
}

QList<QDockWidget*> Workspace::docks() const
{
    QList<QDockWidget*> all;
    for (const Entry& entry : m_entries)
        all << entry.dock;
    return all;
}

QAction* Workspace::action(const QString& name) const
{
    for (const Entry& entry : m_entries)
        if (entry.dock->objectName() == name)
            return entry.action;
    return nullptr;
}

void Workspace::fillMenu(QMenu& menu) const
{
    QStringList groups;
    for (const Entry& entry : m_entries)
        if (!groups.contains(entry.group))
            groups << entry.group;
    for (const QString& group : groups) {
        menu.addSection(group);
        for (const Entry& entry : m_entries)
            if (entry.group == group)
                menu.addAction(entry.action);
    }
}

bool Workspace::isInFront(const QDockWidget& dock)
{
    // Qt moves what is behind another tab off the window instead of hiding it.
    return dock.isVisible() && (dock.isFloating() || (dock.geometry().right() >= 0 && dock.geometry().bottom() >= 0));
}

void Workspace::toggle(const Entry& entry)
{
    if (isInFront(*entry.dock))
        entry.dock->hide();
    else
        showPanel(entry.dock->objectName());
    entry.action->setChecked(!entry.dock->isHidden());
}

void Workspace::bringUp(const QString& name)
{
    QDockWidget* wanted = dock(name);
    if (!wanted)
        return;
    wanted->show();
    wanted->raise();
}

void Workspace::showPanel(const QString& name)
{
    bringUp(name);
    if (const QDockWidget* wanted = dock(name))
        wanted->widget()->setFocus(Qt::ShortcutFocusReason);
}

std::vector<QList<QDockWidget*>> Workspace::known(const DockColumn& column) const
{
    std::vector<QList<QDockWidget*>> stacks;
    for (const DockStack& stack : column.stacks) {
        QList<QDockWidget*> docks;
        for (const QString& name : stack.docks)
            if (QDockWidget* found = dock(name))
                docks << found;
        stacks.push_back(docks);
    }
    return stacks;
}

/// A large window gives its columns more, the smallest one what they need.
int Workspace::sizeFor(const DockColumn& column) const
{
    constexpr double kUsualWidth = 1440.0; // px of the window
    constexpr double kMost = 1.6;
    return int(column.size * std::clamp(m_window.width() / kUsualWidth, 0.9, kMost));
}

void Workspace::place(const DockColumn& column)
{
    QList<QDockWidget*> fronts;
    QList<int> weights;
    const std::vector<QList<QDockWidget*>> stacks = known(column);
    // The fronts first: what is split off a dock with tabs becomes one more tab of it.
    for (size_t i = 0; i < stacks.size(); ++i) {
        if (stacks[i].isEmpty())
            continue;
        QDockWidget* front = stacks[i].front();
        if (fronts.isEmpty())
            m_window.addDockWidget(column.area, front);
        else
            m_window.splitDockWidget(fronts.back(), front, along(column.area));
        fronts << front;
        weights << column.stacks[i].weight;
    }
    for (const QList<QDockWidget*>& stack : stacks) {
        for (qsizetype tab = 1; tab < stack.size(); ++tab)
            m_window.tabifyDockWidget(stack[tab - 1], stack[tab]);
        for (QDockWidget* dock : stack)
            dock->show();
    }
    if (fronts.isEmpty())
        return;
    m_window.resizeDocks({fronts.front()}, {sizeFor(column)}, across(column.area));
    m_window.resizeDocks(fronts, weights, along(column.area));
    for (QDockWidget* front : fronts)
        front->raise();
}

void Workspace::sendHome(const Entry& entry)
{
    QDockWidget* neighbour = nullptr; // the last one there: a tab beside it
    for (const Entry& other : m_entries)
        if (other.dock != entry.dock && !other.dock->isHidden() && !other.dock->isFloating()
            && m_window.dockWidgetArea(other.dock) == entry.home)
            neighbour = other.dock;
    entry.dock->setFloating(false);
    m_window.addDockWidget(entry.home, entry.dock);
    if (neighbour)
        m_window.tabifyDockWidget(neighbour, entry.dock);
    entry.dock->hide();
}

void Workspace::apply(const WorkspaceLayout& layout)
{
    for (const Entry& entry : m_entries) {
        entry.dock->setFloating(false);
        m_window.removeDockWidget(entry.dock); // hides it
    }
    QStringList placed;
    for (const DockColumn& column : layout.columns)
        for (const DockStack& stack : column.stacks)
            placed += stack.docks;
    for (const DockColumn& column : layout.columns)
        place(column);
    for (const Entry& entry : m_entries)
        if (!placed.contains(entry.dock->objectName()))
            sendHome(entry);
    for (const DockColumn& column : layout.columns)
        for (const QList<QDockWidget*>& stack : known(column))
            if (!stack.isEmpty())
                stack.front()->raise(); // a dock sent home came to the front
}

QByteArray Workspace::state() const
{
    QStringList names;
    for (const Entry& entry : m_entries)
        names << entry.dock->objectName();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(kStreamVersion);
    stream << names << m_window.saveState(kLayoutVersion);
    return bytes;
}

bool Workspace::restore(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(kStreamVersion);
    QStringList names;
    QByteArray layout;
    stream >> names >> layout;
    if (stream.status() != QDataStream::Ok || !m_window.restoreState(layout, kLayoutVersion))
        return false;
    for (const Entry& entry : m_entries)
        if (!names.contains(entry.dock->objectName()))
            sendHome(entry);
    return true;
}

} // namespace heihachi
