#pragma once

#include "ui/shell/workspace_layout.h"

#include <QObject>
#include <QString>

#include <vector>

class QMainWindow;

namespace heihachi {

class TimelineViews;
class Workspace;

/// The named workspaces: those that come with the program and those that a person saved. Each remembers, in QSettings,
/// how it was left: docks and timeline views. What can't be read is ignored. UI thread.
class Workspaces final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id; ///< of WorkspaceLayout, or "own_…"
        QString title;
        bool own = false; ///< saved by a person: can be renamed and removed
    };

    /// All of them must outlive this.
    Workspaces(QMainWindow& window, Workspace& docks, TimelineViews& views, QObject* parent);
    [[nodiscard]] std::vector<Entry> entries() const; ///< those that are offered, built-in ones first
    [[nodiscard]] const QString& current() const { return m_current; }
    [[nodiscard]] Entry currentEntry() const;

    void select(const QString& id); ///< what is left is remembered as it is
    void reset(); ///< the current one as it comes with the program, or as it was saved
    /// The arrangement as it is now, under a name of one's own. False when the name is empty or taken.
    bool saveAs(const QString& name);
    bool rename(const QString& name); ///< the current one, which must be one's own; false as for saveAs
    void remove(); ///< the current one, which must be one's own; the first one follows
    [[nodiscard]] bool isFree(const QString& name) const; ///< neither empty nor taken

    void restore(); ///< size of the window and workspace of the last session
    void save() const;

Q_SIGNALS:
    void changed(); ///< entries() or current()

private:
    void show(const QString& id);
    void rememberCurrent() const;
    [[nodiscard]] QStringList ownNames() const;
    [[nodiscard]] const WorkspaceLayout* layout(const QString& id) const; ///< null for one's own

    QMainWindow& m_window;
    Workspace& m_docks;
    TimelineViews& m_views;
    std::vector<WorkspaceLayout> m_layouts;
    QString m_current;
};

} // namespace heihachi
