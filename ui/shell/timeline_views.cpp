#include "ui/shell/timeline_views.h"

#include "ui/shell/action_tips.h"

#include <QAction>
#include <QWidget>

namespace heihachi {

void TimelineViews::add(const QString& id, const QString& title, QWidget& view)
{
    auto* action = new QAction(title, this);
    action->setObjectName(QStringLiteral("timeline_") + id);
    action->setCheckable(true);
    action->setChecked(true);
    setTip(action, tr("Show or hide “%1” in the timeline").arg(title));
    connect(action, &QAction::toggled, &view, &QWidget::setVisible);
    m_entries.push_back({id, &view, action});
}

QStringList TimelineViews::shown() const
{
    QStringList ids;
    for (const Entry& entry : m_entries)
        if (entry.action->isChecked())
            ids << entry.id;
    return ids;
}

void TimelineViews::show(const QStringList& ids)
{
    for (const Entry& entry : m_entries)
        entry.action->setChecked(ids.contains(entry.id));
}

QList<QAction*> TimelineViews::actions() const
{
    QList<QAction*> all;
    for (const Entry& entry : m_entries)
        all << entry.action;
    return all;
}

} // namespace heihachi
