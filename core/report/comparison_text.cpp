#include "core/report/comparison_text.h"

#include "core/base/tr.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

QString signedText(const std::optional<double>& value, int decimals)
{
    if (!value || !std::isfinite(*value))
        return QStringLiteral("–");
    const QString magnitude = QLocale().toString(std::abs(*value), 'f', decimals);
    const bool isZero = std::abs(*value) < 0.5 * std::pow(10.0, -decimals);
    return isZero ? magnitude : (*value < 0.0 ? QStringLiteral("−") : QStringLiteral("+")) + magnitude;
}

bool isWhollyCompared(const RunComparison& comparison)
{
    return std::ranges::all_of(kComparedParts, [&](ComparedPart part) {
        const auto& events = comparison.part(part);
        return !events || (events->uncomparedA.empty() && events->uncomparedB.empty());
    });
}

bool isAnythingCompared(const RunComparison& comparison)
{
    return std::ranges::any_of(kComparedParts, [&](ComparedPart part) { return comparison.part(part).has_value(); });
}

bool differs(const RunComparison& comparison)
{
    return std::ranges::any_of(kComparedParts, [&](ComparedPart part) {
        const auto& events = comparison.part(part);
        return events && events->differences() > 0;
    });
}

QString comparedCounts(const RunComparison& comparison)
{
    QStringList counts;
    for (const ComparedPart part : kComparedParts)
        if (const auto& events = comparison.part(part))
            counts << tr("%1: %2", "name of a part, number of its events")
                          .arg(comparedPartText(part), QLocale().toString(qint64(events->events.size())));
    return counts.join(QStringLiteral("; "));
}

QString missingNames(const RunComparison& comparison)
{
    QStringList names;
    for (const MissingPart& missing : comparison.missing)
        if (const QString name = comparedPartText(missing.part); !names.contains(name))
            names << name;
    return names.join(QStringLiteral(", "));
}

QString differentSentence(const RunComparison& comparison)
{
    QStringList sentences;
    if (differs(comparison)) {
        sentences << tr("The runs differ.");
        for (const ComparedPart part : kComparedParts) {
            const auto& events = comparison.part(part);
            if (!events || events->differences() == 0)
                continue;
            const QLocale locale;
            sentences << tr("%1: %2 of %3 differ (%4).", "name of a part, differences, events, how many of each kind")
                             .arg(comparedPartText(part), locale.toString(events->differences()),
                                 locale.toString(qint64(events->events.size())), differencesText(*events));
        }
    } else {
        sentences << tr("What was compared is the same within the tolerances, but not everything was.");
    }
    if (!comparison.missing.empty())
        sentences << tr("Not compared: %1.").arg(missingNames(comparison));
    if (!isWhollyCompared(comparison))
        sentences << tr("Passages without a counterpart in the other recording were left out.");
    return sentences.join(QLatin1Char(' '));
}

QString referenceSentence(const ComparisonReport& report)
{
    const RunComparison& comparison = *report.comparison;
    if (!comparison.hits)
        return {};
    const auto score = referenceScore(report, comparison.allHits);
    if (!score)
        return {};
    return tr("Drum hits against %1 as the reference: recall %2, precision %3, F %4 within %5.")
        .arg(report.isReferenceA ? QStringLiteral("A") : QStringLiteral("B"), ratioText(score->recall),
            ratioText(score->precision), ratioText(score->f), windowText(comparison.tolerances.hitWindow));
}

} // namespace

ComparisonOutcome outcomeOf(const ComparisonReport& report)
{
    const RunComparison& comparison = *report.comparison;
    if ((report.alignment && !report.alignment->isRelated())
        || (!comparison.isSameRecording && comparison.map.isEmpty()))
        return ComparisonOutcome::Unrelated;
    if (!isAnythingCompared(comparison))
        return ComparisonOutcome::NothingCompared;
    return comparison.isSame() && isWhollyCompared(comparison) ? ComparisonOutcome::Same : ComparisonOutcome::Different;
}

QString comparisonSentence(const ComparisonReport& report)
{
    QString text;
    switch (outcomeOf(report)) {
    case ComparisonOutcome::Unrelated:
        return tr("The recordings are unrelated: no passage of one was found in the other, so nothing was compared.");
    case ComparisonOutcome::NothingCompared:
        return tr("Nothing could be compared: no part is there in both runs.");
    case ComparisonOutcome::Same:
        text = tr("The runs are the same within the tolerances (%1).").arg(comparedCounts(*report.comparison));
        break;
    case ComparisonOutcome::Different:
        text = differentSentence(*report.comparison);
        break;
    }
    const QString score = referenceSentence(report);
    return score.isEmpty() ? text : text + QLatin1Char(' ') + score;
}

QString comparisonScoreText(const ComparisonReport& report)
{
    if (report.verdicts.empty())
        return {};
    const ComparisonScore score = scoreOf(report.verdicts);
    const QLocale locale;
    return tr("B fixes %1, breaks %2, neither is right in %3.")
        .arg(locale.toString(score.fixes), locale.toString(score.breaks), locale.toString(score.neither));
}

std::optional<ReferenceScore> referenceScore(const ComparisonReport& report, const HitAgreement& agreement)
{
    if (report.isReferenceA)
        return ReferenceScore{agreement.recall, agreement.precision, agreement.f};
    if (report.isReferenceB)
        return ReferenceScore{agreement.precision, agreement.recall, agreement.f};
    return std::nullopt;
}

QString differencesText(const ComparedEvents& events)
{
    QStringList counts;
    for (const DifferenceKind kind : kDifferenceKinds) {
        const int count = kind == DifferenceKind::Kept ? 0 : events.count(kind);
        if (count > 0)
            counts
                << tr("%1 %2", "number, kind of difference").arg(QLocale().toString(count), differenceKindText(kind));
    }
    return counts.join(QStringLiteral(", "));
}

QString ratioText(const std::optional<double>& ratio)
{
    return ratio && std::isfinite(*ratio) ? QLocale().toString(*ratio, 'f', 3) : QStringLiteral("–");
}

QString shiftText(const std::optional<double>& seconds)
{
    return signedText(seconds ? std::optional(*seconds * 1000.0) : std::nullopt, 1);
}

QString changeText(const std::optional<double>& change)
{
    return signedText(change, 3);
}

QString windowText(double seconds)
{
    return tr("%1 ms").arg(QLocale().toString(seconds * 1000.0, 'g', 4));
}

} // namespace heihachi
