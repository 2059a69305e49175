#include "core/report/truth_markdown.h"

#include "core/base/tr.h"
#include "core/report/markdown_text.h"

#include <QLocale>

namespace heihachi {
namespace {

QString percent(double share)
{
    return tr("%1 %", "percent").arg(QLocale().toString(100.0 * share, 'f', 1));
}

QString percentOrDash(const std::optional<double>& share)
{
    return share ? percent(*share) : QStringLiteral("–");
}

QStringList shareCells(const std::optional<SampledShare>& share)
{
    if (!share)
        return {tr("not judged"), QStringLiteral("–")};
    const QLocale locale;
    return {percent(share->value),
        tr("%1 – %2 %", "a range in percent")
            .arg(locale.toString(100.0 * share->low, 'f', 1), locale.toString(100.0 * share->high, 'f', 1))};
}

QStringList rowOf(const QString& name, const TruthEstimate& estimate)
{
    const QLocale locale;
    QStringList cells{name};
    for (const int count : {estimate.hits, estimate.judged, estimate.right, estimate.wrong, estimate.otherClass})
        cells << locale.toString(count);
    return cells + shareCells(estimate.precision) + QStringList{percentOrDash(estimate.expected)};
}

} // namespace

QString truthMarkdown(const TruthReport& report)
{
    MarkdownTable classes({tr("Class"), tr("Hits"), tr("Judged"), tr("Right"), tr("Wrong"), tr("Other class"),
                              tr("Precision"), tr("95 % interval"), tr("Expected by confidence")},
        "lrrrrrrrr");
    for (const DrumClass drumClass : kDrumClasses)
        classes.addRow(rowOf(drumClassName(drumClass), report.classes[size_t(drumClass)]));
    classes.addRow(rowOf(tr("All that were judged"), report.all));

    const QLocale locale;
    MarkdownTable bins(
        {tr("Confidence"), tr("Hits"), tr("Judged"), tr("Mean confidence"), tr("Right as heard"), tr("95 % interval")},
        "lrrrrr");
    for (const ReliabilityBin& bin : report.bins)
        bins.addRow(QStringList{QStringLiteral("%1 – %2").arg(
                                    locale.toString(bin.from, 'f', 1), locale.toString(bin.to, 'f', 1)),
                        locale.toString(bin.hits), locale.toString(bin.judged), percent(bin.meanConfidence)}
            + shareCells(bin.right));
    return classes.text() + QLatin1Char('\n') + bins.text();
}

} // namespace heihachi
