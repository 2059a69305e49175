#pragma once

#include <QString>
#include <QStringList>
#include <Qt>

#include <vector>

namespace heihachi {

/// Docks that share one place as tabs; the first is in front.
struct DockStack
{
    QStringList docks; ///< object names; one that the window does not have is left out
    int weight = 1; ///< of its height (its width in the bottom area) against the other stacks of the column
};

/// The docks at one side of the window.
struct DockColumn
{
    Qt::DockWidgetArea area = Qt::RightDockWidgetArea;
    int size = 0; ///< px of width; of height in the bottom area
    std::vector<DockStack> stacks;
};

/// A named arrangement as it is at first: docks and timeline views that are not named are hidden.
struct WorkspaceLayout
{
    QString id; ///< for settings and actions
    QString title; ///< translated
    std::vector<DockColumn> columns;
    QStringList timelineViews; ///< see TimelineViews
    QString neededDock; ///< without this dock the workspace is not offered; empty = always
};

/// The arrangements that come with the program: Overview, Drums, Mix, Compare. The first is that of the first start.
[[nodiscard]] std::vector<WorkspaceLayout> builtinLayouts();

} // namespace heihachi
