#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QToolButton;
class QWidget;

namespace heihachi {

class Workspaces;

/// View > Workspace: choose, save under a name, rename, delete, reset; and the same menu on a button that names the
/// current one.
class WorkspaceActions final : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the questions for names lie over.
    WorkspaceActions(Workspaces& workspaces, QMenu& menu, QWidget& window, QObject* parent);
    [[nodiscard]] QToolButton* makeChooser(QWidget* parent) const; ///< for the tool bar
    void saveAs(const QString& name);

Q_SIGNALS:
    void refused(const QString& text); ///< translated: why a name could not be used
    void actionsChanged(); ///< there are others in the menu

private:
    void rebuild();
    void addChoice(const QString& id, const QString& title, int number);
    [[nodiscard]] QString askForName(const QString& title, const QString& name) const;
    void askSaveAs();
    void askRename();

    Workspaces& m_workspaces;
    QMenu& m_menu;
    QWidget& m_window;
    QActionGroup* m_choices;
    QAction* m_saveAs;
    QAction* m_rename;
    QAction* m_remove;
    QAction* m_reset;
};

} // namespace heihachi
