#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/report/markdown_text.h"
#include "core/report/missing_results.h"
#include "core/report/step_text.h"
#include "core/report/summary_rhythm.h"

#include <QLocale>

#include <algorithm>

namespace heihachi {
namespace {

constexpr size_t kMostPatterns = 8;

QString titleOf(const DrumPattern& pattern, size_t number)
{
    const QString count = tr("%n bars", nullptr, pattern.count);
    const QString first = tr("first at %1").arg(timeText(pattern.firstTime));
    if (!pattern.name)
        return QStringLiteral("**%1.** %2, %3").arg(number).arg(count, first);
    return QStringLiteral("**%1. %2** (%3), %4, %5")
        .arg(number)
        .arg(markdownText(patternName(pattern.name->id)), QLocale().toString(double(pattern.name->score), 'f', 2),
            count, first);
}

/// Rows of the classes that strike, names padded to one width.
QString stepsOf(const BarMatrix& bar)
{
    qsizetype width = 0;
    for (const DrumClass drumClass : kDrumClasses)
        width = std::max(width, drumClassName(drumClass).size());
    QString text;
    for (const DrumClass drumClass : kDrumClasses) {
        const QString steps = stepText(bar, drumClass);
        if (steps.count(QLatin1Char('.')) < steps.size())
            text += drumClassName(drumClass).leftJustified(width) + QStringLiteral("  ") + steps + QLatin1Char('\n');
    }
    return QStringLiteral("```\n%1```\n").arg(text);
}

} // namespace

QString patternSummary(const AnalysisResult& result)
{
    if (!result.patterns)
        return notComputedText(result, QStringLiteral("patterns"));
    const std::vector<DrumPattern>& patterns = result.patterns->patterns;
    const std::vector<BarEntry>& bars = result.patterns->bars;
    if (patterns.empty())
        return tr("No bar of drums comes again.") + QLatin1Char('\n');
    const auto fills = std::ranges::count_if(bars, &BarEntry::isFill);
    const auto others = std::ranges::count_if(bars, [](const BarEntry& bar) { return bar.pattern < 0; });
    const QLocale locale;
    QString text = tr("Patterns: %1. Bars: %2, of which fills: %3, like no other or without drums: %4.")
                       .arg(locale.toString(qint64(patterns.size())), locale.toString(qint64(bars.size())),
                           locale.toString(qint64(fills)), locale.toString(qint64(others)))
        + QStringLiteral("\n\n");
    for (size_t i = 0; i < std::min(patterns.size(), kMostPatterns); ++i)
        text += titleOf(patterns[i], i + 1) + QStringLiteral("\n\n") + stepsOf(patterns[i].typical) + QLatin1Char('\n');
    if (patterns.size() > kMostPatterns)
        text += tr("And %1 more in patterns.csv.").arg(locale.toString(qint64(patterns.size() - kMostPatterns)))
            + QStringLiteral("\n\n");
    text += tr("A letter is a position of the bar: x a hard strike, o a soft one. The number behind a name says how "
               "like the known pattern it is, from 0 to 1.");
    return text + QLatin1Char('\n');
}

} // namespace heihachi
