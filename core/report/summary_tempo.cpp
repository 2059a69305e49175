#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/report/markdown_text.h"
#include "core/report/missing_results.h"
#include "core/report/summary_rhythm.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr size_t kMostRows = 40;
constexpr size_t kMostAlternatives = 2;

QString decimal(double value, int decimals)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : QStringLiteral("–");
}

/// The best other readings, e.g. "87.00 (1:2, 12 %)".
QString alternativesText(const TempoSection& section)
{
    QStringList texts;
    for (const TempoAlternative& alternative : section.alternatives) {
        const TempoRatio& ratio = alternative.ratio;
        if (ratio.numerator == ratio.denominator || size_t(texts.size()) == kMostAlternatives)
            continue;
        texts << tr("%1 (%2:%3, %4 %)", "tempo (ratio to the chosen one, share of the evidence)")
                     .arg(decimal(alternative.bpm, 2))
                     .arg(ratio.numerator)
                     .arg(ratio.denominator)
                     .arg(decimal(100.0 * double(alternative.score), 0));
    }
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral("; "));
}

QString remarks(const TempoSection& section)
{
    QStringList texts;
    if (!section.isConstant)
        texts << tr("the tempo moves");
    if (section.isHalfTimeFeel)
        texts << tr("half-time feel");
    if (section.beatsPerBar != 4)
        texts << tr("%n beats a bar", nullptr, section.beatsPerBar);
    return texts.join(QStringLiteral(", "));
}

QStringList rowOf(const TempoSection& section)
{
    return {timeText(section.range.start), timeText(section.range.end), decimal(section.bpm, 2),
        decimal(double(section.confidence), 2), decimal(double(section.downbeatConfidence), 2),
        alternativesText(section), remarks(section)};
}

} // namespace

QString tempoSummary(const AnalysisResult& result)
{
    if (!result.beatGrid)
        return notComputedText(result, QStringLiteral("beats"));
    const std::vector<TempoSection>& sections = result.beatGrid->sections;
    if (sections.empty())
        return tr("The recording has no stable beat.") + QLatin1Char('\n');
    double covered = 0.0;
    for (const TempoSection& section : sections)
        covered += section.range.length();
    MarkdownTable table({tr("From"), tr("To"), tr("BPM"), tr("Confidence"), tr("Confidence of the bars"),
                            tr("Other readings"), tr("Remarks")},
        "llrrrll");
    for (size_t i = 0; i < std::min(sections.size(), kMostRows); ++i)
        table.addRow(rowOf(sections[i]));
    QString text = table.text() + QLatin1Char('\n');
    if (sections.size() > kMostRows)
        text += tr("And %1 more in tempo.csv.").arg(QLocale().toString(qint64(sections.size() - kMostRows)))
            + QStringLiteral("\n\n");
    text += tr("%1 beats. Outside of these sections, %2 in all, there is no stable beat.")
                .arg(QLocale().toString(qint64(result.beatGrid->beats.size())),
                    durationText(std::max(0.0, result.source.durationSeconds - covered)));
    text += QLatin1Char(' ')
        + tr("Confidence is the probability, from 0 to 1, that the tempo and its level (not half, not two thirds) are "
             "right. Other readings are shown with their ratio to the tempo and their share of the evidence.");
    return text + QLatin1Char('\n');
}

} // namespace heihachi
