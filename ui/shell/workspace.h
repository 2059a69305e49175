#pragma once

#include "ui/shell/workspace_layout.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QWidget;

namespace heihachi {

/// A panel of the window, as it is registered.
struct PanelSpec
{
    QString name; ///< object name of the dock, which saved layouts know it by, e.g. "hitsDock"; never changed
    QString title; ///< translated
    QWidget* panel = nullptr; ///< goes to the dock, which owns it from then on
    QString keys = {}; ///< default shortcut that brings it to the front, e.g. "Ctrl+2"; may be empty
    QString group = {}; ///< translated heading in View > Panels; empty: that of the panel before
    Qt::DockWidgetArea home = Qt::RightDockWidgetArea; ///< where it appears in a workspace that does not place it
};

/// The docks of the window: every panel that was registered, with an action that brings it to the front, and their
/// arrangement as a whole, to apply, save and restore. Which arrangements there are is in Workspaces. UI thread.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLayoutVersion = 4; ///< raise it when docks are renamed; added ones are put at home

    Workspace(QMainWindow& window, QObject* parent);
    QDockWidget* add(const PanelSpec& spec); ///< hidden until a layout places it
    [[nodiscard]] QDockWidget* dock(const QString& name) const; ///< null when there is none of that name
    [[nodiscard]] QList<QDockWidget*> docks() const; ///< in the order of registration
    /// Puts an action per panel into the menu, under the headings of the groups. Checked: the panel is shown, maybe
    /// behind another tab. Triggered: it comes to the front and has the keyboard; it is hidden when it was in front.
    void fillMenu(QMenu& menu) const;
    [[nodiscard]] QAction* action(const QString& name) const; ///< likewise
    void showPanel(const QString& name); ///< in front, with the keyboard
    void bringUp(const QString& name); ///< in front, without taking the keyboard away
    /// Whether nothing covers the panel: it is shown, and as the front tab.
    [[nodiscard]] static bool isInFront(const QDockWidget& dock);

    void apply(const WorkspaceLayout& layout);
    [[nodiscard]] QByteArray state() const;
    /// Panels that the state does not know are put at home, hidden. False, with nothing changed, when it can't be read.
    bool restore(const QByteArray& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< on the window: the bars of tabs that it makes

private:
    struct Entry
    {
        QDockWidget* dock;
        QAction* action;
        QString group;
        Qt::DockWidgetArea home;
    };

    void toggle(const Entry& entry);
    [[nodiscard]] int sizeFor(const DockColumn& column) const; ///< px
    void place(const DockColumn& column);
    void sendHome(const Entry& entry);
    [[nodiscard]] std::vector<QList<QDockWidget*>> known(const DockColumn& column) const;

    QMainWindow& m_window;
    std::vector<Entry> m_entries;
};

} // namespace heihachi
