#include "ui/views/timeline/annotation_text.h"

#include "core/base/time_text.h"
#include "ui/session/annotation_history.h"
#include "ui/views/timeline/annotation_labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::AnnotationText)
};

constexpr double kWholeBar = 0.05; // bars off a whole number that are said as it
constexpr double kOneBeat = 1.05;

/// Bars that a stretch lasts, by its beats; absent where it does not begin and end within a beat of one.
std::optional<double> barsOf(const TimeRange& range, const BeatGrid& grid)
{
    const auto first = std::ranges::lower_bound(grid.beats, range.start, {}, &Beat::time);
    const auto end = std::ranges::lower_bound(grid.beats, range.end, {}, &Beat::time);
    const TempoSection* section = first != end ? grid.sectionAt(first->time) : nullptr;
    if (!section || section->beatsPerBar < 1)
        return std::nullopt;
    const Beat& last = *std::prev(end);
    const double lead = (first->time - range.start) * first->bpm / 60.0; // beats before the first
    const double tail = (range.end - last.time) * last.bpm / 60.0; // the last one is part of it
    if (lead > kOneBeat || tail > kOneBeat)
        return std::nullopt;
    return (double(std::prev(end) - first) + lead + tail) / section->beatsPerBar;
}

QString whenText(const Annotation& annotation, const BeatLinesPtr& lines)
{
    if (annotation.kind != Annotation::Kind::Marker)
        return Texts::tr("%1 to %2").arg(timeText(annotation.start), timeText(annotation.end));
    const QString bar = barBeatText(lines, annotation.start);
    return bar.isEmpty() ? timeText(annotation.start) : Texts::tr("%1 · bar %2").arg(timeText(annotation.start), bar);
}

} // namespace

QString stretchText(const TimeRange& range, const BeatLinesPtr& lines)
{
    const QLocale locale;
    const QString seconds = Texts::tr("%1 s", "seconds").arg(locale.toString(range.length(), 'f', 3));
    const std::optional<double> bars = lines ? barsOf(range, *lines->grid()) : std::nullopt;
    if (!bars)
        return seconds;
    const double whole = std::round(*bars);
    const QString inBars = whole >= 1.0 && std::abs(*bars - whole) <= kWholeBar
        ? Texts::tr("%Ln bar(s)", nullptr, int(whole))
        : Texts::tr("%1 bars", "not a whole number").arg(locale.toString(*bars, 'f', 1));
    return QStringLiteral("%1 · %2").arg(seconds, inBars);
}

QString annotationText(const Annotation& annotation, const BeatLinesPtr& lines)
{
    const QString kind = annotationKindName(annotation.kind);
    const QString label = labelText(annotation.kind, annotation.label);
    QStringList text{label.isEmpty()
            ? Texts::tr("%1 without a text", "%1: marker, segment or transition").arg(kind)
            : Texts::tr("%1 (%2)", "text of a marker, segment or transition, and which of them").arg(label, kind),
        whenText(annotation, lines)};
    if (annotation.kind != Annotation::Kind::Marker)
        text << stretchText({annotation.start, annotation.end}, lines);
    if (annotation.mixPoint)
        text << Texts::tr("mix point at %1").arg(timeText(*annotation.mixPoint));
    return text.join(u'\n');
}

} // namespace heihachi
