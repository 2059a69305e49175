#include "app/cli/compare_summary.h"

#include "app/cli/terminal.h"
#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/report/comparison_text.h"

#include <algorithm>

namespace heihachi {
namespace {

constexpr int kNameWidth = 18;
constexpr int kCountWidth = 11;

QString row(const QString& name, const QStringList& cells)
{
    QString text = name.leftJustified(kNameWidth);
    for (const QString& cell : cells)
        text += cell.rightJustified(kCountWidth);
    return text + QLatin1Char('\n');
}

QString header()
{
    return row({},
        {tr("A", "run A"), tr("B", "run B"), differenceKindText(DifferenceKind::Kept),
            differenceKindText(DifferenceKind::Moved), differenceKindText(DifferenceKind::Relabelled),
            differenceKindText(DifferenceKind::Rescored), differenceKindText(DifferenceKind::Lost),
            differenceKindText(DifferenceKind::Added), tr("F", "F score")});
}

QString hitRows(const RunComparison& comparison)
{
    QString text;
    const auto add = [&](const QString& name, const HitAgreement& hits) {
        QStringList cells;
        for (const int count : {hits.countA, hits.countB, hits.kept, hits.moved, hits.relabelledFrom, hits.rescored,
                 hits.lost, hits.added})
            cells << QString::number(count);
        text += row(name, cells << ratioText(hits.f));
    };
    add(comparedPartText(ComparedPart::Hits), comparison.allHits);
    for (const HitAgreement& hits : comparison.classes)
        if (hits.drumClass && hits.countA + hits.countB > 0)
            add(QStringLiteral("  ") + drumClassName(*hits.drumClass), hits);
    return text;
}

QString partRow(const RunComparison& comparison, ComparedPart part)
{
    const ComparedEvents& events = *comparison.part(part);
    const auto has = [&](int EventDifference::*side) {
        return QString::number(
            std::ranges::count_if(events.events, [&](const EventDifference& event) { return event.*side >= 0; }));
    };
    QStringList cells{has(&EventDifference::a), has(&EventDifference::b)};
    for (const DifferenceKind kind : kDifferenceKinds)
        cells << QString::number(events.count(kind));
    cells << (part == ComparedPart::Beats ? ratioText(comparison.beatF) : QString());
    return row(comparedPartText(part), cells);
}

QString table(const RunComparison& comparison)
{
    QString text = header();
    if (comparison.hits)
        text += hitRows(comparison);
    for (const ComparedPart part : kComparedParts)
        if (part != ComparedPart::Hits && comparison.part(part))
            text += partRow(comparison, part);
    return text;
}

QString passageLines(const RunComparison& comparison)
{
    constexpr size_t kMost = 3;
    QString text;
    for (size_t i = 0; i < std::min(comparison.passages.size(), kMost); ++i) {
        const DifferencePassage& passage = comparison.passages[i];
        text += tr("Much differs from %1 to %2: %3 of %4.", "times in A, differences, events")
                    .arg(timeText(passage.a.start), timeText(passage.a.end))
                    .arg(passage.differences)
                    .arg(passage.events)
            + QLatin1Char('\n');
    }
    return text;
}

} // namespace

QString compareSummary(const ComparisonReport& report)
{
    const RunComparison& comparison = *report.comparison;
    QString text = QStringLiteral("A  %1\nB  %2\n%3\n")
                       .arg(withoutControls(report.nameA), withoutControls(report.nameB), comparisonSentence(report));
    const ComparisonOutcome outcome = outcomeOf(report);
    if (outcome == ComparisonOutcome::Same || outcome == ComparisonOutcome::Different)
        text += QLatin1Char('\n') + table(comparison) + passageLines(comparison);
    for (const MissingPart& missing : comparison.missing)
        text += tr("Not compared: %1. %2", "name of a part, reason")
                    .arg(comparedPartText(missing.part), withoutControls(missing.reason))
            + QLatin1Char('\n');
    return text;
}

} // namespace heihachi
