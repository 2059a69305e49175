#include "ui/views/groove/groove_text.h"

#include "core/base/tr.h"

#include <QLocale>
#include <QStringList>

#include <cmath>
#include <numbers>

namespace heihachi {
namespace {

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString percent(double share)
{
    return tr("%1 %", "percent").arg(number(100.0 * share, 0));
}

/// The second signal of a pair, as within a sentence.
QString secondSignal(const QString& pairId)
{
    if (pairId == QLatin1String("kick_bass"))
        return tr("bass", "signal");
    if (pairId == QLatin1String("snare_mix"))
        return tr("mix", "signal");
    if (pairId == QLatin1String("percussive_harmonic"))
        return tr("harmonic part", "signal");
    return pairId;
}

QString notMeasured()
{
    return tr("not measurable");
}

GrooveFact swingFact(const GrooveSummary& summary)
{
    GrooveFact fact{QStringLiteral("swing"),
        summary.swingDivision == 4 ? tr("Swing of sixteenths") : tr("Swing of eighths"), notMeasured(),
        tr("Too few pairs of notes to measure swing in.")};
    if (!summary.swing)
        return fact;
    const int decimals = summary.swing->error < 0.005 ? 3 : 2;
    fact.value = tr("%1 ± %2", "a ratio and its standard error")
                     .arg(number(summary.swing->value, decimals), number(summary.swing->error, decimals));
    fact.meaning = tr("How much longer the first note of a pair lasts than the second: 1 is straight, 2 swings like "
                      "triplets. After ± the standard error, from %Ln pair(s).",
        nullptr, summary.swing->count);
    return fact;
}

GrooveFact gridFact(const GrooveSummary& summary)
{
    const QString division = summary.subdivision == 3 ? tr("triplets") : tr("straight sixteenths");
    return {QStringLiteral("grid"), tr("Grid"),
        tr("%1, %2", "division of the beat, probability").arg(division, percent(double(summary.subdivisionConfidence))),
        tr("The division of the beat that explains the hits better, of straight sixteenths and triplets, and how "
           "probable it is that it is the right one. %Ln beat(s) a bar.",
            nullptr, summary.beatsPerBar)};
}

void addSyncopation(std::vector<GrooveFact>& facts, const GrooveSummary& summary)
{
    const auto& measured = summary.syncopation;
    const QString bars = measured ? QLatin1Char('\n') + tr("Mean over %Ln bar(s).", nullptr, measured->bars)
                                  : QLatin1Char('\n') + tr("There is no whole bar with a kick or a snare.");
    const auto add = [&](const char* id, const QString& caption, double Syncopation::*index, const QString& meaning) {
        facts.push_back(
            {QLatin1String(id), caption, measured ? number((*measured).*index, 2) : notMeasured(), meaning + bars});
    };
    add("longuetHigginsLee", tr("Syncopation (LHL)"), &Syncopation::longuetHigginsLee,
        tr("Syncopation after Longuet-Higgins and Lee, for each bar: how often a weak place is struck and the stronger "
           "one after it stays silent, and by how much stronger it is. 0 is none."));
    add("weightedNoteToBeat", tr("Syncopation (WNBD)"), &Syncopation::weightedNoteToBeat,
        tr("Weighted note-to-beat distance, for each note: how close notes come to a beat without being on it, more "
           "where they last beyond the next beat. 0 means that all notes are on beats."));
    add("witek", tr("Syncopation (Witek)"), &Syncopation::witek,
        tr("Witek's index, for each bar: how often kick or snare is struck just before another drum on a stronger "
           "place. 0 is none; people wanted to move most with middling values."));
}

} // namespace

QString signedText(double value, int decimals)
{
    const QString text = number(value, decimals);
    const bool isZero = text == number(0.0, decimals) || text == number(-0.0, decimals);
    if (isZero)
        return number(0.0, decimals);
    return value > 0.0 ? QLocale().positiveSign() + text : text;
}

QString positionText(int position, int subdivision)
{
    return tr("Beat %1, position %2 of %3")
        .arg(position / subdivision + 1)
        .arg(position % subdivision + 1)
        .arg(subdivision);
}

QString deviationText(const Deviation& deviation, double floorMs)
{
    QStringList lines{tr("%Ln hit(s)", nullptr, deviation.count)};
    if (deviation.count == 0)
        return lines.front();
    const QString direction = deviation.meanMs > 0.0 ? tr("late") : tr("early");
    lines << tr("Mean: %1 ms (%2)", "deviation, late or early").arg(signedText(deviation.meanMs, 1), direction)
          << tr("Mean absolute deviation (MT): %1 ms").arg(number(deviation.meanAbsoluteMs, 1));
    if (deviation.count > 1)
        lines << tr("Spread (standard deviation): %1 ms").arg(number(deviation.spreadMs, 1));
    if (deviation.isBelowFloor)
        lines << tr("The mean cannot be told from the detector's jitter of ±%1 ms.").arg(QLocale().toString(floorMs));
    return lines.join(QLatin1Char('\n'));
}

std::vector<GrooveFact> grooveFacts(const GrooveSummary& summary)
{
    std::vector<GrooveFact> facts{swingFact(summary), gridFact(summary)};
    addSyncopation(facts, summary);
    facts.push_back({QStringLiteral("pulseClarity"), tr("Pulse clarity"),
        summary.pulseClarity ? number(*summary.pulseClarity, 2) : notMeasured(),
        summary.pulseClarity ? tr("How clearly a pulse is felt in the hits: 0 not at all, 1 as regular as a loop.")
                             : tr("This stretch is too short to measure how clear the pulse is.")});
    facts.push_back({QStringLiteral("offGrid"), tr("Off the grid"), percent(summary.offGridShare),
        tr("Share of the hits that lie near no position of the grid: grace notes and flams, or a grid that is not the "
           "right one.")});
    return facts;
}

QString couplingRateText(const QString& pairId, const CouplingAtRate& rate)
{
    const QString coherence = number(rate.coherence, 2);
    if (!rate.isSignificant)
        return tr("%1, no more than chance", "coherence").arg(coherence);
    const double ms = 1000.0 * rate.phaseRadians / (2.0 * std::numbers::pi * rate.frequencyHz);
    if (std::abs(ms) < 0.5)
        return tr("%1, at the same time", "coherence").arg(coherence);
    const QString second = secondSignal(pairId);
    return ms > 0.0 ? tr("%1, %2 %3 ms behind", "coherence, signal").arg(coherence, second, number(ms, 0))
                    : tr("%1, %2 %3 ms ahead", "coherence, signal").arg(coherence, second, number(-ms, 0));
}

} // namespace heihachi
