#include "core/report/summary_results.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/report/hit_statistics.h"
#include "core/report/markdown_text.h"
#include "core/report/missing_results.h"

#include <QLocale>

namespace heihachi {
namespace {

QString meanText(const std::optional<double>& mean)
{
    return mean ? QLocale().toString(*mean, 'f', 2) : QStringLiteral("–");
}

QString rateText(qint64 count, double seconds)
{
    return seconds > 0.0 ? QLocale().toString(double(count) / seconds, 'f', 2) : QStringLiteral("–");
}

QStringList rowOf(const QString& name, const HitStatistics::OfClass& hits, qint64 all, double duration)
{
    const QLocale locale;
    const QString share = all > 0
        ? tr("%1 %", "percent").arg(locale.toString(100.0 * double(hits.count) / double(all), 'f', 1))
        : QStringLiteral("–");
    return {name, locale.toString(hits.count), share, rateText(hits.count, duration), meanText(hits.meanConfidence),
        meanText(hits.meanVelocity)};
}

} // namespace

QString drumHitSummary(const AnalysisResult& result)
{
    if (!result.drumHits)
        return notComputedText(result, QStringLiteral("drum_hits"));
    if (result.drumHits->empty())
        return tr("The recording was searched for drums, and none were found.") + QLatin1Char('\n');
    const double duration = result.source.durationSeconds;
    const HitStatistics statistics = hitStatistics(*result.drumHits, duration);
    const qint64 all = statistics.all.count;
    MarkdownTable table(
        {tr("Class"), tr("Hits"), tr("Share"), tr("Hits/s"), tr("Mean confidence"), tr("Mean velocity")}, "lrrrrr");
    for (const DrumClass drumClass : kDrumClasses)
        table.addRow(rowOf(drumClassName(drumClass), statistics.classes[size_t(drumClass)], all, duration));
    table.addRow(rowOf(tr("All"), statistics.all, all, duration));
    QString text = table.text() + QLatin1Char('\n');
    if (statistics.densest)
        text += tr("Densest passage of %1 s: %2 – %3 with %4 hits a second.")
                    .arg(HitStatistics::kPassageSeconds)
                    .arg(timeText(statistics.densest->range.start), timeText(statistics.densest->range.end),
                        rateText(statistics.densest->count, HitStatistics::kPassageSeconds))
            + QStringLiteral("\n\n");
    text += tr("Hits per second are over the whole length of the recording. Confidence is the probability, from 0 to "
               "1, that the drum sounds there; velocity, from 0 to 1, is relative to the loudest strikes of the class "
               "in this recording. Means are over all hits of the class, weak ones included.");
    return text + QLatin1Char('\n');
}

QString onsetSummary(const AnalysisResult& result)
{
    if (!result.onsets)
        return notComputedText(result, QStringLiteral("onsets"));
    if (result.onsets->empty())
        return tr("The recording was searched for onsets, and none were found.") + QLatin1Char('\n');
    return tr("%1 onsets, %2 a second over the whole length of the recording.")
               .arg(QLocale().toString(qint64(result.onsets->size())),
                   rateText(qint64(result.onsets->size()), result.source.durationSeconds))
        + QLatin1Char('\n');
}

} // namespace heihachi
