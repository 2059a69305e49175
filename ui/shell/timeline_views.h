#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

class QAction;
class QWidget;

namespace heihachi {

/// The views of the timeline that can be shown or hidden, each with an action; which are shown belongs to the
/// workspace. UI thread.
class TimelineViews final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// `id` is for settings and workspaces, e.g. "waveform"; the view must outlive this.
    void add(const QString& id, const QString& title, QWidget& view);
    [[nodiscard]] QStringList shown() const; ///< ids, in the order of registration
    void show(const QStringList& ids); ///< these and no others
    [[nodiscard]] QList<QAction*> actions() const; ///< checkable, for the menu

private:
    struct Entry
    {
        QString id;
        QWidget* view;
        QAction* action;
    };

    std::vector<Entry> m_entries;
};

} // namespace heihachi
