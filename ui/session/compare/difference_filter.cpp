#include "ui/session/compare/difference_filter.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

/// How far apart in time the two of a pair are, s: of passages, the end that is further off.
double distanceOf(const EventDifference& event, ComparedPart part)
{
    const double start = event.shift.value_or(0.0);
    const bool isPassage = part == ComparedPart::Segments || part == ComparedPart::Transitions;
    const double end = isPassage ? start + event.valueChange.value_or(0.0) : start;
    return std::max(std::abs(start), std::abs(end));
}

/// A pair that says the same of what is there, within the tolerances.
bool differsInTimeOnly(const EventDifference& event, ComparedPart part, const CompareTolerances& tolerances)
{
    if (!event.isPair() || event.kind == DifferenceKind::Relabelled || event.kind == DifferenceKind::Rescored)
        return false;
    const double value = std::abs(event.valueChange.value_or(0.0));
    if (part == ComparedPart::Hits)
        return std::abs(event.confidenceChange.value_or(0.0)) <= tolerances.confidence && value <= tolerances.velocity;
    const bool hasTempo = part == ComparedPart::Beats || part == ComparedPart::Sections;
    return !hasTempo || value <= tolerances.bpm;
}

/// The hit of this index, null where the run has none.
const DrumHit* hitAt(const AnalysisResultPtr& result, int index)
{
    const bool isThere = result && result->drumHits && index >= 0 && size_t(index) < result->drumHits->size();
    return isThere ? &(*result->drumHits)[size_t(index)] : nullptr;
}

} // namespace

bool DifferenceFilter::passes(const RunComparison& comparison, const DifferenceRef& ref, bool hasVerdict) const
{
    const std::optional<ComparedEvents>& compared = comparison.part(ref.part);
    if (!compared || ref.index < 0 || size_t(ref.index) >= compared->events.size())
        return false;
    const EventDifference& event = compared->events[size_t(ref.index)];
    if (!parts.contains(ref.part) || !kinds.contains(event.kind))
        return false;
    if (differsInTimeOnly(event, ref.part, comparison.tolerances) && distanceOf(event, ref.part) < smallestShift)
        return false;
    if (ref.part != ComparedPart::Hits)
        return true;

    const DrumHit* const a = hitAt(comparison.a, event.a);
    const DrumHit* const b = hitAt(comparison.b, event.b);
    if ((!a || !classes.contains(a->drumClass)) && (!b || !classes.contains(b->drumClass)))
        return false;
    // In the precision of the hits, so that one of 0.7 reaches 0.7.
    const float confidence = std::max(a ? a->confidence : 0.0F, b ? b->confidence : 0.0F);
    if (confidence < float(smallestConfidence))
        return false;
    return !isUndecidedOnly || !hasVerdict;
}

} // namespace heihachi
