#include "ui/views/compare/difference_sentence.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "ui/itemmodels/difference_text.h"
#include "ui/views/timeline/annotation_labels.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace heihachi {
namespace {

using difference_text::Face;

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

/// What an event is called in its run: "Snare", "Beat 5.3", "Section at 174.00 BPM", "Segment “intro”".
QString nameOf(ComparedPart part, const std::optional<Face>& face)
{
    switch (part) {
    case ComparedPart::Hits:
    case ComparedPart::Beats:
        return face ? face->name : QString();
    case ComparedPart::Sections:
        return face && face->value ? tr("Section at %1 BPM").arg(number(*face->value, 2)) : tr("Tempo section");
    case ComparedPart::Segments:
        return face ? tr("Segment “%1”").arg(face->name) : tr("Segment");
    case ComparedPart::Transitions:
        return face ? tr("Transition “%1”").arg(face->name) : tr("Transition");
    }
    Q_UNREACHABLE();
}

QString whatBecame(const QString& a, const QString& b, DifferenceKind kind)
{
    if (kind == DifferenceKind::Lost)
        return tr("%1 in A only", "%1: e.g. Snare").arg(a);
    if (kind == DifferenceKind::Added)
        return tr("%1 in B only", "%1: e.g. Snare").arg(b);
    return a == b ? QStringLiteral("%1: %2").arg(a, differenceKindText(kind))
                  : tr("%1 in A, %2 in B", "e.g. Snare in A, Kick in B").arg(a, b);
}

QString signedMilliseconds(double seconds)
{
    const QString sign = seconds < 0.0 ? QStringLiteral("−") : QStringLiteral("+");
    return tr("%1 ms").arg(sign + number(1000.0 * std::abs(seconds), 1));
}

/// "confidence 0.81 → 0.64", and with no partner "confidence 0.81"; empty where neither has one.
QString scores(const std::optional<Face>& a, const std::optional<Face>& b,
    std::optional<double> difference_text::Figures::*score, const QString& text)
{
    QStringList values;
    for (const std::optional<Face>& face : {a, b})
        if (face && (*face).*score)
            values << number(*((*face).*score), 2);
    return values.isEmpty() ? QString() : text.arg(values.join(QStringLiteral(" → ")));
}

} // namespace

QString differenceSentence(const RunComparison& comparison, const DifferenceRef& ref)
{
    const EventDifference* event = difference_text::eventOf(comparison, ref);
    if (!event)
        return {};
    const std::optional<Face> a = difference_text::faceA(comparison, ref, &labelText);
    const std::optional<Face> b = difference_text::faceB(comparison, ref, &labelText);
    QStringList facts{whatBecame(nameOf(ref.part, a), nameOf(ref.part, b), event->kind)};
    if (event->shift)
        facts << signedMilliseconds(*event->shift);
    facts << scores(a, b, &difference_text::Figures::confidence, tr("confidence %1", "0.81, or 0.81 → 0.64"));
    if (ref.part == ComparedPart::Hits)
        facts << scores(a, b, &difference_text::Figures::value, tr("velocity %1", "0.81, or 0.81 → 0.64"));
    facts.removeAll(QString());
    const QString when = comparison.isSameRecording
        ? timeText(event->timeA)
        : tr("%1 in A, %2 in B", "two times").arg(timeText(event->timeA), timeText(event->timeB));
    return facts.join(QStringLiteral(" · ")) + QLatin1Char('\n') + when;
}

} // namespace heihachi
