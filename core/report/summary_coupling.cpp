#include "core/base/tr.h"
#include "core/report/markdown_text.h"
#include "core/report/missing_results.h"
#include "core/report/summary_rhythm.h"

#include <QLocale>

namespace heihachi {
namespace {

QString rateText(const std::optional<CouplingAtRate>& rate)
{
    if (!rate)
        return QStringLiteral("–");
    const QLocale locale;
    const QString coherence = locale.toString(rate->coherence, 'f', 2);
    const QString frequency = locale.toString(rate->frequencyHz, 'f', 2);
    if (!rate->isSignificant)
        return tr("%1 at %2 Hz, not significant").arg(coherence, frequency);
    return tr("%1 at %2 Hz, phase %3 rad").arg(coherence, frequency, locale.toString(rate->phaseRadians, 'f', 2));
}

} // namespace

QString couplingSummary(const AnalysisResult& result)
{
    if (!result.coupling)
        return notComputedText(result, QStringLiteral("coupling"));
    if (result.coupling->pairs.empty())
        return tr("The recording is too short to measure it.") + QLatin1Char('\n');
    MarkdownTable table(
        {tr("Pair"), tr("Coherence at the beat"), tr("Coherence at the bar"), tr("95 % bound")}, "lllr");
    for (const CouplingPair& pair : result.coupling->pairs)
        table.addRow({markdownText(couplingPairName(pair.id)), rateText(pair.atBeat), rateText(pair.atBar),
            QLocale().toString(pair.bound, 'f', 3)});
    return table.text() + QLatin1Char('\n')
        + tr("How far two envelopes move together, from 0 to 1; of two that have nothing to do with each other, 95 % "
             "stay "
             "below the bound. A positive phase means that the second comes behind the first.")
        + QLatin1Char('\n');
}

} // namespace heihachi
