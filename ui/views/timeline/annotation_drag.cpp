#include "ui/views/timeline/annotation_drag.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace heihachi {
namespace {

/// Beats are drawn, so that a person can mean one.
bool tellsBeatsApart(const BeatGrid& grid, double seconds, double secondsPerPixel)
{
    const TempoSection* section = grid.sectionAt(seconds);
    return section && 60.0 / std::max(section->bpm, 1.0) / secondsPerPixel >= BeatLines::kLeastBeatGap;
}

} // namespace

double AnnotationSnap::operator()(double seconds) const
{
    if (!isOn || !(secondsPerPixel > 0.0))
        return seconds;
    double best = seconds;
    double distance = std::numeric_limits<double>::infinity();
    const auto offer = [&](double candidate) {
        if (const double off = std::abs(candidate - seconds); off <= kReach * secondsPerPixel && off < distance) {
            best = candidate;
            distance = off;
        }
    };
    if (lines) {
        const std::optional<BeatLine> line = tellsBeatsApart(*lines->grid(), seconds, secondsPerPixel)
            ? lines->nearestBeat(seconds)
            : lines->nearestBar(seconds);
        if (line)
            offer(line->time);
    }
    for (const double edge : edges)
        offer(edge);
    return best;
}

Annotation AnnotationDrag::at(double seconds, const AnnotationSnap& snap) const
{
    if (origin.id == 0)
        return made(seconds, snap);
    if (part == AnnotationPart::Body)
        return moved(seconds, snap);
    Annotation changed = origin;
    const double by = seconds - pressedAt; // an edge is rarely pressed to the pixel
    const double shortest = std::min(kShortest, origin.end - origin.start);
    if (part == AnnotationPart::Start)
        changed.start = std::clamp(snap(origin.start + by), 0.0, origin.end - shortest);
    else if (part == AnnotationPart::End)
        changed.end = std::clamp(snap(origin.end + by), origin.start + shortest, std::max(origin.end, duration));
    else
        changed.mixPoint = snap(origin.mixPoint.value_or(pressedAt) + by);
    if (changed.mixPoint)
        changed.mixPoint = std::clamp(*changed.mixPoint, changed.start, changed.end);
    return changed;
}

Annotation AnnotationDrag::made(double seconds, const AnnotationSnap& snap) const
{
    Annotation made = origin;
    const auto [start, end]
        = std::minmax({std::clamp(snap(pressedAt), 0.0, duration), std::clamp(snap(seconds), 0.0, duration)});
    made.start = start;
    made.end = end;
    if (made.kind == Annotation::Kind::Transition)
        made.mixPoint = std::clamp(snap(0.5 * (start + end)), start, end);
    return made;
}

Annotation AnnotationDrag::moved(double seconds, const AnnotationSnap& snap) const
{
    const double length = origin.end - origin.start;
    const double start = origin.start + seconds - pressedAt;
    // The end that is nearer to something catches; both keep their distance.
    const double byStart = snap(start) - start;
    const double byEnd = snap(start + length) - (start + length);
    const bool startCatches = byStart != 0.0 && (byEnd == 0.0 || std::abs(byStart) <= std::abs(byEnd));
    Annotation moved = origin;
    moved.start = std::clamp(start + (startCatches ? byStart : byEnd), 0.0, std::max(0.0, duration - length));
    moved.end = moved.start + length;
    if (moved.mixPoint)
        moved.mixPoint = *origin.mixPoint + (moved.start - origin.start);
    return moved;
}

} // namespace heihachi
