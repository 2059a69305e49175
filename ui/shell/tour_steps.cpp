#include "ui/shell/tour.h"

#include <QCoreApplication>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::Tour)
};

} // namespace

std::vector<TourStep> tourSteps()
{
    return {
        {QStringLiteral("runsDock"), Texts::tr("Project"),
            Texts::tr(
                "Recordings and their analyses. Each analysis is a run; none replaces another. A click shows it.")},
        {QStringLiteral("overviewStrip"), Texts::tr("Overview"),
            Texts::tr("The whole recording. Drag the box to move through it; a click goes there.")},
        {QStringLiteral("waveformView"), Texts::tr("Waveform"),
            Texts::tr(
                "The wheel zooms at the pointer, Shift and the wheel scroll. The crosshair runs through all views.")},
        {QStringLiteral("drumLanes"), Texts::tr("Drum lanes"),
            Texts::tr("Every hit: its height is the velocity, how solid it is the confidence. Drag to select hits; "
                      "double-click one to hear it.")},
        {QStringLiteral("hitsDock"), Texts::tr("Hits"),
            Texts::tr("The same hits as a table. What is selected here is selected everywhere.")},
        {QStringLiteral("tempoDock"), Texts::tr("Tempo"),
            Texts::tr("Tempo and beats. Where the analysis is mistaken, choose another reading or tap.")},
        {QStringLiteral("notesDock"), Texts::tr("Notes"),
            Texts::tr("What is odd about the signal, what is missing, and why. Nothing is left out silently.")},
        {QStringLiteral("workspaceChooser"), Texts::tr("Workspaces"),
            Texts::tr(
                "Arrangements of panels for different work. Each remembers how you leave it. F1 lists all keys.")},
    };
}

} // namespace heihachi
