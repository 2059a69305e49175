#include "core/base/tr.h"
#include "core/report/markdown_text.h"
#include "core/report/missing_results.h"
#include "core/report/summary_rhythm.h"

#include <QLocale>

#include <cmath>

namespace heihachi {
namespace {

QString decimal(double value, int decimals)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : QStringLiteral("–");
}

QString whereItLies(const Deviation& deviation)
{
    if (deviation.isBelowFloor)
        return tr("on the grid, as far as can be told");
    return deviation.meanMs > 0.0 ? tr("behind the grid") : tr("ahead of the grid");
}

QString deviationTable(const GrooveSummary& groove)
{
    MarkdownTable table(
        {tr("Class"), tr("Hits"), tr("Mean (ms)"), tr("Mean absolute (ms)"), tr("Spread (ms)"), tr("The class plays")},
        "lrrrrl");
    for (const DrumClass drumClass : kDrumClasses) {
        const Deviation& deviation = groove.classes[size_t(drumClass)];
        if (deviation.count == 0)
            continue;
        const QString spread = deviation.count > 1 ? decimal(deviation.spreadMs, 1) : QStringLiteral("–");
        table.addRow({drumClassName(drumClass), QLocale().toString(deviation.count), decimal(deviation.meanMs, 1),
            decimal(deviation.meanAbsoluteMs, 1), spread, whereItLies(deviation)});
    }
    return table.text();
}

QString subdivisionText(const GrooveSummary& groove)
{
    const QString grid = groove.subdivision == 3 ? tr("triplets, three positions a beat")
                                                 : tr("%n positions a beat", nullptr, groove.subdivision);
    return tr("Grid: %1 (probability %2); %3 % of the hits lie near none of its positions.")
        .arg(grid, decimal(double(groove.subdivisionConfidence), 2), decimal(100.0 * groove.offGridShare, 1));
}

QStringList indices(const GrooveSummary& groove)
{
    QStringList lines{subdivisionText(groove)};
    lines << (groove.swing ? tr("Swing: the first eighth of a beat is %1 (± %2) times as long as the second; 1 is "
                                "straight, 2 is a triplet shuffle.")
                                 .arg(decimal(groove.swing->value, 3), decimal(groove.swing->error, 3))
                           : tr("Swing: there are no pairs of eighths to tell it by."));
    lines << (groove.syncopation
            ? tr("Syncopation, mean over %n bars: %1 (Longuet-Higgins & Lee), %2 (weighted note-to-beat distance), %3 "
                 "(Witek); 0 is none.",
                nullptr, groove.syncopation->bars)
                  .arg(decimal(groove.syncopation->longuetHigginsLee, 2),
                      decimal(groove.syncopation->weightedNoteToBeat, 2), decimal(groove.syncopation->witek, 2))
            : tr("Syncopation: there is no whole bar with kick or snare."));
    lines << (groove.pulseClarity
            ? tr("Pulse clarity: %1, from 0 (no beat stands out) to 1.").arg(decimal(*groove.pulseClarity, 2))
            : tr("Pulse clarity: the recording is too short."));
    return lines;
}

} // namespace

QString grooveSummary(const AnalysisResult& result)
{
    if (!result.groove)
        return notComputedText(result, QStringLiteral("groove"));
    const GrooveSummary& whole = result.groove->whole;
    int hits = 0;
    for (const Deviation& deviation : whole.classes)
        hits += deviation.count;
    if (hits == 0)
        return tr("No hit lies on a grid of beats, so that there is no groove to measure.") + QLatin1Char('\n');
    QString text = deviationTable(whole) + QLatin1Char('\n');
    for (const QString& line : indices(whole))
        text += QStringLiteral("- %1\n").arg(line);
    text += QLatin1Char('\n')
        + tr("Deviations are from the nearest position of the grid; positive is late. The detector itself jitters by "
             "%1 ms: a mean that this can explain says nothing, and is called on the grid. Each section and position "
             "is in groove.csv.")
              .arg(decimal(result.groove->floorMs, 1));
    return text + QLatin1Char('\n');
}

} // namespace heihachi
