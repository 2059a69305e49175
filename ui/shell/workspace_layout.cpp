#include "ui/shell/workspace_layout.h"

#include <QCoreApplication>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::WorkspaceLayout)
};

constexpr int kLeftWidth = 250; // px
constexpr int kRightWidth = 420;

QStringList names(std::initializer_list<const char*> docks)
{
    QStringList list;
    for (const char* dock : docks)
        list << QString::fromLatin1(dock);
    return list;
}

DockColumn projectColumn()
{
    return {Qt::LeftDockWidgetArea, kLeftWidth, {{names({"runsDock"}), 3}, {names({"notesDock", "jobsDock"}), 2}}};
}

WorkspaceLayout overview()
{
    return {QStringLiteral("overview"), Texts::tr("Overview"),
        {projectColumn(),
            {Qt::RightDockWidgetArea, kRightWidth,
                {{names({"scatterDock", "sharesDock", "meansDock", "densityDock"}), 1},
                    {names({"hitsDock", "sensitivityDock", "tempoDock", "grooveDock", "patternsDock"}), 1}}}},
        names({"overview", "waveform", "spectrogram", "lanes", "annotations"}), {}};
}

WorkspaceLayout drums()
{
    return {QStringLiteral("drums"), Texts::tr("Drums"),
        {projectColumn(),
            {Qt::RightDockWidgetArea, kRightWidth + 40,
                {{names({"hitsDock", "correctionsDock", "truthDock", "annotationsDock"}), 1},
                    {names({"scatterDock", "sensitivityDock", "stepHeatmapDock"}), 1}}}},
        names({"overview", "waveform", "lanes"}), {}};
}

WorkspaceLayout mix()
{
    return {QStringLiteral("mix"), Texts::tr("Mix"),
        {projectColumn(),
            {Qt::RightDockWidgetArea, kRightWidth + 40,
                {{names({"annotationsDock", "tempoDock", "densityDock"}), 1},
                    {names({"patternsDock", "grooveDock", "stepHeatmapDock"}), 1}}}},
        names({"overview", "waveform", "spectrogram", "annotations"}), {}};
}

WorkspaceLayout compare()
{
    return {QStringLiteral("compare"), Texts::tr("Compare"),
        {{Qt::LeftDockWidgetArea, kLeftWidth - 50, {{names({"runsDock"}), 3}, {names({"notesDock", "jobsDock"}), 2}}},
            {Qt::RightDockWidgetArea, kRightWidth + 40, {{names({"compareDock", "hitsDock", "scatterDock"}), 1}}}},
        names({"overview", "waveform", "lanes"}), QStringLiteral("compareDock")};
}

} // namespace

std::vector<WorkspaceLayout> builtinLayouts()
{
    return {overview(), drums(), mix(), compare()};
}

} // namespace heihachi
