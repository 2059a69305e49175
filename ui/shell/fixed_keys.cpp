#include "ui/shell/fixed_keys.h"

#include <QCoreApplication>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::FixedKeys)
};

} // namespace

QList<FixedKey> fixedKeys()
{
    const QString timeline = Texts::tr("Timeline");
    const QString ruler = Texts::tr("Time ruler");
    const QString bars = Texts::tr("Bar ruler");
    const QString lanes = Texts::tr("Drum lanes");
    const QString truth = Texts::tr("Sampled truth");
    const QString spectrogram = Texts::tr("Spectrogram");
    const QString segments = Texts::tr("Markers and segments");
    const QString patterns = Texts::tr("Patterns");
    const QString differences = Texts::tr("Differences");
    const QString map = Texts::tr("Map of two recordings");
    return {
        {timeline, Texts::tr("Zoom in"), QStringLiteral("+; =")},
        {timeline, Texts::tr("Zoom out"), QStringLiteral("-")},
        {timeline, Texts::tr("Show the whole recording"), QStringLiteral("0")},
        {timeline, Texts::tr("Scroll"), QStringLiteral("Left; Right")},
        {timeline, Texts::tr("Scroll by a page"), QStringLiteral("PgUp; PgDown")},
        {timeline, Texts::tr("To the beginning or the end"), QStringLiteral("Home; End")},
        {ruler, Texts::tr("Clear the loop"), QStringLiteral("Esc")},
        {bars, Texts::tr("Choose a beat"), QStringLiteral("Left; Right")},
        {bars, Texts::tr("Move it by 1 ms"), QStringLiteral("Ctrl+Left; Ctrl+Right")},
        {bars, Texts::tr("Move it by 10 ms"), QStringLiteral("Ctrl+Shift+Left; Ctrl+Shift+Right")},
        {bars, Texts::tr("Add a beat after it"), QStringLiteral("Ins")},
        {bars, Texts::tr("Delete it"), QStringLiteral("Del")},
        {lanes, Texts::tr("Select the hit before or after"), QStringLiteral("Ctrl+Left; Ctrl+Right")},
        {lanes, Texts::tr("Play the selected hit"), QStringLiteral("Return")},
        {lanes, Texts::tr("Select nothing"), QStringLiteral("Esc")},
        {lanes, Texts::tr("Give up a drag"), QStringLiteral("Esc")},
        {truth, Texts::tr("The hit is right"), QStringLiteral("Y; Right")},
        {truth, Texts::tr("There is no such hit"), QStringLiteral("N")},
        {truth, Texts::tr("It is of another class"), QStringLiteral("1; 2; 3; 4; 5")},
        {truth, Texts::tr("Play it again"), QStringLiteral("R")},
        {truth, Texts::tr("Take the last verdict back"), QStringLiteral("Backspace")},
        {truth, Texts::tr("Skip it"), QStringLiteral("S")},
        {spectrogram, Texts::tr("Zoom frequencies"), QStringLiteral("Ctrl+Up; Ctrl+Down")},
        {spectrogram, Texts::tr("Scroll frequencies"), QStringLiteral("Up; Down")},
        {spectrogram, Texts::tr("Show all frequencies"), QStringLiteral("Backspace")},
        {segments, Texts::tr("To the next or the one before"), QStringLiteral("Tab; Shift+Tab")},
        {segments, Texts::tr("Write the text"), QStringLiteral("F2; Return")},
        {segments, Texts::tr("Move by a beat"), QStringLiteral("Ctrl+Left; Ctrl+Right")},
        {segments, Texts::tr("Delete it"), QStringLiteral("Del")},
        {differences, Texts::tr("To the next or the previous difference"), QStringLiteral("Ctrl+Left; Ctrl+Right")},
        {differences, Texts::tr("Play it"), QStringLiteral("Return")},
        {map, Texts::tr("Add an anchor at the playhead"), QStringLiteral("Ins")},
        {map, Texts::tr("To the next or the previous anchor"), QStringLiteral("Left; Right")},
        {map, Texts::tr("Move the anchor by 1 ms"), QStringLiteral("Ctrl+Left; Ctrl+Right")},
        {map, Texts::tr("Move the anchor by 10 ms"), QStringLiteral("Ctrl+Shift+Left; Ctrl+Shift+Right")},
        {map, Texts::tr("Delete the anchor"), QStringLiteral("Del")},
        {patterns, Texts::tr("To the next or the previous bar of the pattern"), QStringLiteral("N; Shift+N")},
        {Texts::tr("Project"), Texts::tr("Delete run…"), QStringLiteral("Del")},
    };
}

} // namespace heihachi
