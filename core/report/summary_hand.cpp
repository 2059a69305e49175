#include "core/report/summary_hand.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/report/annotation_rows.h"
#include "core/report/markdown_text.h"

#include <QLocale>

#include <algorithm>

namespace heihachi {
namespace {

QString labelText(const QString& label)
{
    return label.isEmpty() ? QStringLiteral("–") : markdownText(label);
}

QString correctedHits(const AnalysisResult& result)
{
    if (!result.handMarks)
        return {};
    const auto count = [&](HandMark mark) { return qint64(std::ranges::count(*result.handMarks, mark)); };
    const QLocale locale;
    return tr("Drum hits by hand: %1 added, %2 changed, %3 confirmed. Hits that were deleted are not in these results; "
              "the findings count every correction.")
               .arg(locale.toString(count(HandMark::Added)), locale.toString(count(HandMark::Changed)),
                   locale.toString(count(HandMark::Confirmed)))
        + QLatin1Char('\n');
}

QString segments(const AnalysisResult& result)
{
    const std::vector<Annotation> rows = annotationsOf(result, Annotation::Kind::Segment);
    if (rows.empty())
        return {};
    MarkdownTable table({tr("Segment"), tr("From"), tr("To")}, "lrr");
    for (const Annotation& row : rows)
        table.addRow({labelText(row.label), timeText(row.start), timeText(row.end)});
    return table.text();
}

QString transitions(const AnalysisResult& result)
{
    const std::vector<Annotation> rows = annotationsOf(result, Annotation::Kind::Transition);
    if (rows.empty())
        return {};
    MarkdownTable table({tr("Transition"), tr("From"), tr("To"), tr("Mix point")}, "lrrr");
    for (const Annotation& row : rows)
        table.addRow({labelText(row.label), timeText(row.start), timeText(row.end),
            row.mixPoint ? timeText(*row.mixPoint) : QStringLiteral("–")});
    return table.text();
}

QString markers(const AnalysisResult& result)
{
    const std::vector<Annotation> rows = annotationsOf(result, Annotation::Kind::Marker);
    if (rows.empty())
        return {};
    MarkdownTable table({tr("Marker"), tr("Time")}, "lr");
    for (const Annotation& row : rows)
        table.addRow({labelText(row.label), timeText(row.start)});
    return table.text();
}

} // namespace

QString handSummary(const AnalysisResult& result)
{
    QStringList parts;
    for (const QString& part : {correctedHits(result), segments(result), transitions(result), markers(result)})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QLatin1Char('\n'));
}

} // namespace heihachi
