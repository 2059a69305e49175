#include "core/report/compared_event.h"

#include <cmath>

namespace heihachi {
namespace {

template <typename T>
std::optional<T> finite(T value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

template <typename Row>
const Row* rowAt(const std::vector<Row>* rows, int index)
{
    return rows && index >= 0 && size_t(index) < rows->size() ? &(*rows)[size_t(index)] : nullptr;
}

ComparedEvent ofHit(const DrumHit& hit)
{
    ComparedEvent event;
    event.drumClass = hit.drumClass;
    event.confidence = finite(hit.confidence);
    event.velocity = finite(hit.velocity);
    return event;
}

ComparedEvent ofBeat(const Beat& beat)
{
    ComparedEvent event;
    event.confidence = finite(beat.confidence);
    event.bpm = finite(beat.bpm);
    event.label = QString::number(beat.beatInBar);
    return event;
}

ComparedEvent ofSection(const TempoSection& section)
{
    ComparedEvent event;
    event.confidence = finite(section.confidence);
    event.bpm = finite(section.bpm);
    event.end = finite(section.range.end);
    event.label = QString::number(section.beatsPerBar);
    return event;
}

ComparedEvent ofAnnotation(const Annotation& annotation)
{
    ComparedEvent event;
    event.end = finite(annotation.end);
    event.label = annotation.label;
    return event;
}

} // namespace

std::optional<ComparedEvent> comparedEvent(const AnalysisResult& run, ComparedPart part, int index)
{
    const auto event = [](const auto* row, auto make) { return row ? std::optional(make(*row)) : std::nullopt; };
    switch (part) {
    case ComparedPart::Hits:
        return event(rowAt(run.drumHits ? &*run.drumHits : nullptr, index), ofHit);
    case ComparedPart::Beats:
        return event(rowAt(run.beatGrid ? &run.beatGrid->beats : nullptr, index), ofBeat);
    case ComparedPart::Sections:
        return event(rowAt(run.beatGrid ? &run.beatGrid->sections : nullptr, index), ofSection);
    case ComparedPart::Segments:
    case ComparedPart::Transitions:
        return event(rowAt(run.annotations.get(), index), ofAnnotation);
    }
    Q_UNREACHABLE();
}

} // namespace heihachi
