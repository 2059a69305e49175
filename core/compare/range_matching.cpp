#include "core/compare/range_matching.h"

#include "core/compare/event_order.h"
#include "core/compare/score_change.h"

#include <functional>

namespace heihachi {
namespace {

/// A range of one run on the time axes of both, cut to what the recordings share.
struct CarriedRange
{
    int index = -1; ///< in its run
    TimeRange own;
    TimeRange other;
};

struct CarriedRanges
{
    std::vector<CarriedRange> ranges;
    std::vector<int> uncompared;
};

struct Source
{
    int index = -1;
    TimeRange range;
};

/// How a range that may have no length lies to another one.
double shared(const TimeRange& a, const TimeRange& b)
{
    return std::min(a.end, b.end) - std::max(a.start, b.start);
}

/// Carries ranges to the other recording; `map` is from theirs to that.
CarriedRanges carryRanges(const std::vector<Source>& sources, const TimeMap& map)
{
    CarriedRanges carried;
    for (const Source& source : sources) {
        const TimeRange range{
            std::min(source.range.start, source.range.end), std::max(source.range.start, source.range.end)};
        const bool isShared = std::isfinite(range.start) && std::isfinite(range.end)
            && std::ranges::any_of(map.pieces(), [&](const MapPiece& piece) {
                   const double both = shared(range, piece.a);
                   return both > 0.0 || (both == 0.0 && range.start == range.end);
               });
        if (!isShared) {
            carried.uncompared.push_back(source.index);
            continue;
        }
        const TimeRange all{map.pieces().front().a.start, map.pieces().back().a.end};
        const TimeRange own{std::clamp(range.start, all.start, all.end), std::clamp(range.end, all.start, all.end)};
        carried.ranges.push_back({source.index, own, {map.nearestB(own.start), map.nearestB(own.end)}});
    }
    return carried;
}

/// How much further apart one end is; beside a passage that only one recording has, as the other one sees it.
double endDistance(const CarriedRange& a, const CarriedRange& b, double TimeRange::*end)
{
    return std::min(std::abs(a.own.*end - b.other.*end), std::abs(a.other.*end - b.own.*end));
}

double endDistance(const CarriedRange& a, const CarriedRange& b)
{
    return std::max(endDistance(a, b, &TimeRange::start), endDistance(a, b, &TimeRange::end));
}

/// Of the shorter one, 0 to 1: a place within the other one counts as wholly shared.
double shareOfShorter(const TimeRange& a, const TimeRange& b)
{
    const double both = shared(a, b);
    const double shorter = std::min(a.length(), b.length());
    return both < 0.0 ? 0.0 : (shorter > 0.0 ? both / shorter : 1.0);
}

double shareOfJoint(const TimeRange& a, const TimeRange& b)
{
    const double joint = std::max(a.end, b.end) - std::min(a.start, b.start);
    return joint > 0.0 ? std::max(0.0, shared(a, b)) / joint : 1.0;
}

/// 0: not a pair; up to 1: near; above: over each other.
double likeness(const CarriedRange& a, const CarriedRange& b, double boundary)
{
    const double overlap = 0.5 * (shareOfShorter(a.own, b.other) + shareOfShorter(a.other, b.own));
    if (overlap >= 0.5)
        return 1.0 + 0.5 * (shareOfJoint(a.own, b.other) + shareOfJoint(a.other, b.own));
    const double apart = endDistance(a, b);
    return apart <= boundary + kTimeSlack ? 1.0 / (1.0 + apart) : 0.0;
}

/// The partner of each of `a` in `b`, or -1. Likeness and the order of ties are the same seen from both sides.
std::vector<int> assignRanges(const std::vector<CarriedRange>& a, const std::vector<CarriedRange>& b, double boundary)
{
    struct Candidate
    {
        double likeness;
        int a;
        int b;
    };
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < a.size(); ++i)
        for (size_t k = 0; k < b.size(); ++k)
            if (const double alike = likeness(a[i], b[k], boundary); alike > 0.0)
                candidates.push_back({alike, int(i), int(k)});
    std::ranges::sort(candidates, {}, [](const Candidate& candidate) {
        return std::tuple(-candidate.likeness, candidate.a + candidate.b, candidate.a);
    });
    std::vector<int> partners(a.size(), -1);
    std::vector<bool> isTaken(b.size(), false);
    for (const Candidate& candidate : candidates)
        if (partners[size_t(candidate.a)] < 0 && !isTaken[size_t(candidate.b)]) {
            partners[size_t(candidate.a)] = candidate.b;
            isTaken[size_t(candidate.b)] = true;
        }
    return partners;
}

/// Sets kind, confidenceChange and valueChange of a pair.
using PairJudge = std::function<void(EventDifference& pair, bool isMoved)>;

ComparedEvents match(const std::vector<Source>& sourcesA, const std::vector<Source>& sourcesB, const TimeMap& map,
    double boundary, const PairJudge& judge)
{
    CarriedRanges a = carryRanges(sourcesA, map);
    CarriedRanges b = carryRanges(sourcesB, map.mirrored());
    const std::vector<int> partners = assignRanges(a.ranges, b.ranges, boundary);
    ComparedEvents compared;
    std::vector<bool> isTaken(b.ranges.size(), false);
    for (size_t i = 0; i < a.ranges.size(); ++i) {
        const CarriedRange& range = a.ranges[i];
        if (partners[i] < 0) {
            compared.events.push_back(
                {DifferenceKind::Lost, range.index, -1, range.own.start, range.other.start, {}, {}, {}});
            continue;
        }
        const CarriedRange& other = b.ranges[size_t(partners[i])];
        isTaken[size_t(partners[i])] = true;
        EventDifference pair{
            DifferenceKind::Kept, range.index, other.index, range.own.start, other.own.start, {}, {}, {}};
        pair.shift = other.other.start - range.own.start;
        judge(pair, endDistance(range, other) > boundary + kTimeSlack);
        compared.events.push_back(pair);
    }
    for (size_t i = 0; i < b.ranges.size(); ++i)
        if (const CarriedRange& range = b.ranges[i]; !isTaken[i])
            compared.events.push_back(
                {DifferenceKind::Added, -1, range.index, range.other.start, range.own.start, {}, {}, {}});
    putInOrder(compared.events);
    compared.uncomparedA = std::move(a.uncompared);
    compared.uncomparedB = std::move(b.uncompared);
    return compared;
}

std::vector<Source> rangesOf(std::span<const TempoSection> sections)
{
    std::vector<Source> sources;
    for (size_t i = 0; i < sections.size(); ++i)
        sources.push_back({int(i), sections[i].range});
    return sources;
}

std::vector<Source> rangesOf(std::span<const Annotation> annotations, Annotation::Kind kind)
{
    std::vector<Source> sources;
    for (size_t i = 0; i < annotations.size(); ++i)
        if (annotations[i].kind == kind)
            sources.push_back({int(i), {annotations[i].start, annotations[i].end}});
    return sources;
}

/// Both have one, and they are further apart than `boundary`.
bool isMixPointMoved(const Annotation& a, const Annotation& b, const TimeMap& map, double boundary)
{
    if (!a.mixPoint || !b.mixPoint)
        return false;
    const double apart = std::min(
        std::abs(*a.mixPoint - map.nearestA(*b.mixPoint)), std::abs(map.nearestB(*a.mixPoint) - *b.mixPoint));
    return apart > boundary + kTimeSlack;
}

} // namespace

ComparedEvents matchSections(std::span<const TempoSection> a, std::span<const TempoSection> b, const TimeMap& map,
    const CompareTolerances& tolerances)
{
    const auto judge = [&](EventDifference& pair, bool isMoved) {
        const TempoSection& sectionA = a[size_t(pair.a)];
        const TempoSection& sectionB = b[size_t(pair.b)];
        const double rate = map.rateAt(sectionA.range.center());
        pair.confidenceChange = changeOf(double(sectionA.confidence), double(sectionB.confidence));
        pair.valueChange = changeOf(sectionA.bpm, sectionB.bpm * rate);
        if (sectionA.beatsPerBar != sectionB.beatsPerBar || sectionA.isHalfTimeFeel != sectionB.isHalfTimeFeel)
            pair.kind = DifferenceKind::Relabelled;
        else if (isMoved)
            pair.kind = DifferenceKind::Moved;
        else if (isBeyond(pair.valueChange, tolerances.bpm * std::min(1.0, rate)))
            pair.kind = DifferenceKind::Rescored;
    };
    return match(rangesOf(a), rangesOf(b), map, tolerances.boundary, judge);
}

ComparedEvents matchAnnotations(std::span<const Annotation> a, std::span<const Annotation> b, Annotation::Kind kind,
    const TimeMap& map, const CompareTolerances& tolerances)
{
    const auto judge = [&](EventDifference& pair, bool isMoved) {
        const Annotation& annotationA = a[size_t(pair.a)];
        const Annotation& annotationB = b[size_t(pair.b)];
        pair.valueChange = changeOf(annotationA.end - annotationA.start, annotationB.end - annotationB.start);
        if (annotationA.label != annotationB.label)
            pair.kind = DifferenceKind::Relabelled;
        else if (isMoved || isMixPointMoved(annotationA, annotationB, map, tolerances.boundary))
            pair.kind = DifferenceKind::Moved;
    };
    return match(rangesOf(a, kind), rangesOf(b, kind), map, tolerances.boundary, judge);
}

} // namespace heihachi
