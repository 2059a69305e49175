#include "ui/itemmodels/difference_text.h"

#include "core/base/time_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace heihachi::difference_text {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::DifferenceText)
};

constexpr double kLeastShift = 0.00005; // s that is worth telling

template <class Event>
const Event* at(const std::vector<Event>& events, int index)
{
    return index >= 0 && size_t(index) < events.size() ? &events[size_t(index)] : nullptr;
}

const Annotation* annotationAt(const AnalysisResult& run, int index)
{
    return run.annotations ? at(*run.annotations, index) : nullptr;
}

const DrumHit* hitAt(const AnalysisResult& run, int index)
{
    return run.drumHits ? at(*run.drumHits, index) : nullptr;
}

const Beat* beatAt(const AnalysisResult& run, int index)
{
    return run.beatGrid ? at(run.beatGrid->beats, index) : nullptr;
}

const TempoSection* sectionAt(const AnalysisResult& run, int index)
{
    return run.beatGrid ? at(run.beatGrid->sections, index) : nullptr;
}

std::optional<Figures> figuresOf(const AnalysisResultPtr& run, ComparedPart part, int index)
{
    if (!run)
        return std::nullopt;
    switch (part) {
    case ComparedPart::Hits:
        if (const DrumHit* hit = hitAt(*run, index))
            return Figures{hit->drumClass, hit->time, double(hit->confidence), double(hit->velocity)};
        break;
    case ComparedPart::Beats:
        if (const Beat* beat = beatAt(*run, index))
            return Figures{{}, beat->time, double(beat->confidence), beat->bpm};
        break;
    case ComparedPart::Sections:
        if (const TempoSection* section = sectionAt(*run, index))
            return Figures{{}, section->range.start, double(section->confidence), section->bpm};
        break;
    case ComparedPart::Segments:
    case ComparedPart::Transitions:
        if (const Annotation* annotation = annotationAt(*run, index))
            return Figures{{}, annotation->start, {}, annotation->end - annotation->start};
        break;
    }
    return std::nullopt;
}

QString annotationName(const Annotation& annotation, LabelText labelText)
{
    const QString name = labelText ? labelText(annotation.kind, annotation.label) : annotation.label;
    return name.isEmpty() ? Texts::tr("no label", "of a segment or a transition") : name;
}

/// Of an event that is there.
QString nameOf(const AnalysisResult& run, ComparedPart part, int index, LabelText labelText)
{
    switch (part) {
    case ComparedPart::Hits:
        return drumClassName(hitAt(run, index)->drumClass);
    case ComparedPart::Beats: {
        const Beat& beat = *beatAt(run, index);
        return Texts::tr("Bar %1", "number of a bar, point, number of a beat in it")
            .arg(QStringLiteral("%1.%2").arg(beat.bar).arg(beat.beatInBar));
    }
    case ComparedPart::Sections:
        return Texts::tr("%n beat(s) a bar", nullptr, sectionAt(run, index)->beatsPerBar);
    case ComparedPart::Segments:
    case ComparedPart::Transitions:
        return annotationName(*annotationAt(run, index), labelText);
    }
    Q_UNREACHABLE();
}

std::optional<Face> faceOf(const AnalysisResultPtr& run, ComparedPart part, int index, LabelText labelText)
{
    const std::optional<Figures> figures = figuresOf(run, part, index);
    return figures ? std::optional(Face{*figures, nameOf(*run, part, index, labelText)}) : std::nullopt;
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString fromTo(const QString& a, const QString& b)
{
    return Texts::tr("%1 → %2", "as A has it, as B has it").arg(a, b);
}

QString numberOf(const std::optional<Face>& face, std::optional<double> Figures::*member, int decimals)
{
    return face && (*face).*member ? number(*((*face).*member), decimals) : kNone;
}

QString whenText(const EventDifference& event, const std::optional<Face>& a, const std::optional<Face>& b)
{
    if (!b)
        return Texts::tr("In A at %1, not in B", "a time").arg(timeText(a ? a->time : event.timeA));
    if (!a)
        return Texts::tr("In B at %1, not in A", "a time").arg(timeText(b->time));
    const QString both = Texts::tr("In A at %1, in B at %2", "times").arg(timeText(a->time), timeText(b->time));
    if (!event.shift || std::abs(*event.shift) < kLeastShift)
        return both;
    const QString by = number(1000.0 * std::abs(*event.shift), 1);
    return both
        + (*event.shift > 0.0 ? Texts::tr(": %1 ms later", "than in A").arg(by)
                              : Texts::tr(": %1 ms earlier", "than in A").arg(by));
}

QString valueLine(ComparedPart part, const QString& values)
{
    switch (part) {
    case ComparedPart::Hits:
        return Texts::tr("Velocity (0 to 1): %1").arg(values);
    case ComparedPart::Beats:
    case ComparedPart::Sections:
        return Texts::tr("Tempo: %1").arg(values);
    case ComparedPart::Segments:
    case ComparedPart::Transitions:
        return Texts::tr("Length: %1").arg(values);
    }
    Q_UNREACHABLE();
}

} // namespace

QString signedNumber(double value, int decimals)
{
    const QString size = number(std::abs(value), decimals);
    if (size == number(0.0, decimals))
        return size;
    return (value > 0.0 ? QLatin1Char('+') : QChar(0x2212)) + size;
}

const EventDifference* eventOf(const RunComparison& comparison, const DifferenceRef& ref)
{
    const std::optional<ComparedEvents>& part = comparison.part(ref.part);
    return part ? at(part->events, ref.index) : nullptr;
}

std::optional<Figures> figuresA(const RunComparison& comparison, const DifferenceRef& ref)
{
    const EventDifference* event = eventOf(comparison, ref);
    return event ? figuresOf(comparison.a, ref.part, event->a) : std::nullopt;
}

std::optional<Figures> figuresB(const RunComparison& comparison, const DifferenceRef& ref)
{
    const EventDifference* event = eventOf(comparison, ref);
    return event ? figuresOf(comparison.b, ref.part, event->b) : std::nullopt;
}

std::optional<Face> faceA(const RunComparison& comparison, const DifferenceRef& ref, LabelText labelText)
{
    const EventDifference* event = eventOf(comparison, ref);
    return event ? faceOf(comparison.a, ref.part, event->a, labelText) : std::nullopt;
}

std::optional<Face> faceB(const RunComparison& comparison, const DifferenceRef& ref, LabelText labelText)
{
    const EventDifference* event = eventOf(comparison, ref);
    return event ? faceOf(comparison.b, ref.part, event->b, labelText) : std::nullopt;
}

QString kindTitle(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Kept:
        return Texts::tr("Kept", "kind of difference");
    case DifferenceKind::Moved:
        return Texts::tr("Moved", "kind of difference");
    case DifferenceKind::Relabelled:
        return Texts::tr("Relabelled", "kind of difference");
    case DifferenceKind::Rescored:
        return Texts::tr("Rescored", "kind of difference");
    case DifferenceKind::Lost:
        return Texts::tr("Lost", "kind of difference");
    case DifferenceKind::Added:
        return Texts::tr("Added", "kind of difference");
    }
    Q_UNREACHABLE();
}

QString kindMeaning(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Kept:
        return Texts::tr("The same in both runs, within the tolerances");
    case DifferenceKind::Moved:
        return Texts::tr("In both runs, at another time");
    case DifferenceKind::Relabelled:
        return Texts::tr("In both runs, with another class, place in the bar or label");
    case DifferenceKind::Rescored:
        return Texts::tr("In both runs, with another confidence, velocity or tempo");
    case DifferenceKind::Lost:
        return Texts::tr("In run A, not in run B");
    case DifferenceKind::Added:
        return Texts::tr("In run B, not in run A");
    }
    Q_UNREACHABLE();
}

QString verdictText(ComparisonVerdict::Kind kind)
{
    switch (kind) {
    case ComparisonVerdict::Kind::ARight:
        return QStringLiteral("A");
    case ComparisonVerdict::Kind::BRight:
        return QStringLiteral("B");
    case ComparisonVerdict::Kind::Neither:
        return Texts::tr("neither", "of the two runs is right");
    }
    Q_UNREACHABLE();
}

QString verdictSentence(ComparisonVerdict::Kind kind)
{
    switch (kind) {
    case ComparisonVerdict::Kind::ARight:
        return Texts::tr("A is right");
    case ComparisonVerdict::Kind::BRight:
        return Texts::tr("B is right");
    case ComparisonVerdict::Kind::Neither:
        return Texts::tr("Neither is right");
    }
    Q_UNREACHABLE();
}

QString whatText(const std::optional<Face>& a, const std::optional<Face>& b)
{
    if (a && b)
        return a->name == b->name ? a->name : fromTo(a->name, b->name);
    return a ? a->name : b ? b->name : kNone;
}

QString shiftText(const EventDifference& event)
{
    return event.shift ? signedNumber(1000.0 * *event.shift, 1) : kNone;
}

QString confidenceText(const std::optional<Face>& a, const std::optional<Face>& b)
{
    const QString of = numberOf(a, &Figures::confidence, 2);
    const QString in = numberOf(b, &Figures::confidence, 2);
    return of == kNone && in == kNone ? kNone : fromTo(of, in);
}

QString valueText(ComparedPart part, const std::optional<Face>& a, const std::optional<Face>& b)
{
    const bool isLength = part == ComparedPart::Segments || part == ComparedPart::Transitions;
    const int decimals = isLength ? 1 : 2;
    const QString both = fromTo(numberOf(a, &Figures::value, decimals), numberOf(b, &Figures::value, decimals));
    if (part == ComparedPart::Hits)
        return both;
    return isLength ? Texts::tr("%1 s", "seconds").arg(both) : Texts::tr("%1 BPM").arg(both);
}

QString details(const RunComparison& comparison, const DifferenceRef& ref,
    std::optional<ComparisonVerdict::Kind> verdict, LabelText labelText)
{
    const EventDifference* event = eventOf(comparison, ref);
    if (!event)
        return {};
    const std::optional<Face> a = faceA(comparison, ref, labelText);
    const std::optional<Face> b = faceB(comparison, ref, labelText);
    QStringList lines{Texts::tr("%1: %2", "kind of difference, what").arg(kindTitle(event->kind), whatText(a, b)),
        whenText(*event, a, b)};
    if (const QString confidence = confidenceText(a, b); confidence != kNone)
        lines << Texts::tr("Confidence (0 to 1): %1").arg(confidence);
    lines << valueLine(ref.part, valueText(ref.part, a, b));
    if (verdict)
        lines << Texts::tr("Verdict: %1").arg(verdictSentence(*verdict));
    return lines.join(QLatin1Char('\n'));
}

} // namespace heihachi::difference_text
