#include "core/compare/event_matching.h"

#include "core/compare/assignment.h"
#include "core/compare/event_order.h"
#include "core/compare/score_change.h"

namespace heihachi {
namespace {

/// Sets what tells of a pair: kind, confidenceChange and valueChange; the rest is there.
using PairJudge = std::function<void(EventDifference& pair, bool isMoved)>;

EventDifference pairOf(const CarriedEvent& a, const CarriedEvent& b)
{
    EventDifference pair;
    pair.a = a.index;
    pair.b = b.index;
    pair.timeA = a.own;
    pair.timeB = b.own;
    pair.shift = b.other - a.own;
    return pair;
}

/// Every event of both, those with a partner together; absent: cancelled.
std::optional<ComparedEvents> match(CarriedEvents a, CarriedEvents b, double window, double moved,
    const PairJudge& judge, const std::function<bool()>& isCancelled)
{
    const auto partners = assignEvents(a.events, b.events, window, isCancelled);
    if (!partners)
        return std::nullopt;
    ComparedEvents compared;
    std::vector<bool> isTaken(b.events.size(), false);
    for (size_t i = 0; i < a.events.size(); ++i) {
        const CarriedEvent& event = a.events[i];
        const int partner = (*partners)[i];
        if (partner < 0) {
            compared.events.push_back({DifferenceKind::Lost, event.index, -1, event.own, event.other, {}, {}, {}});
            continue;
        }
        const CarriedEvent& other = b.events[size_t(partner)];
        isTaken[size_t(partner)] = true;
        compared.events.push_back(pairOf(event, other));
        judge(compared.events.back(), distanceOf(event, other) > moved + kTimeSlack);
    }
    for (size_t i = 0; i < b.events.size(); ++i)
        if (const CarriedEvent& event = b.events[i]; !isTaken[i])
            compared.events.push_back({DifferenceKind::Added, -1, event.index, event.other, event.own, {}, {}, {}});
    putInOrder(compared.events);
    compared.uncomparedA = std::move(a.uncompared);
    compared.uncomparedB = std::move(b.uncompared);
    return compared;
}

DifferenceKind kindOf(bool isRelabelled, bool isMoved, bool isRescored)
{
    if (isRelabelled)
        return DifferenceKind::Relabelled;
    if (isMoved)
        return DifferenceKind::Moved;
    return isRescored ? DifferenceKind::Rescored : DifferenceKind::Kept;
}

template <typename Event, typename TypeOf>
CarriedEvents carriedToB(std::span<const Event> events, const TypeOf& typeOf, const TimeMap& map)
{
    return carry(
        events.size(), [&](size_t i) { return events[i].time; }, [&](size_t i) { return typeOf(events[i]); },
        [&](double time) { return map.toB(time); });
}

template <typename Event, typename TypeOf>
CarriedEvents carriedToA(std::span<const Event> events, const TypeOf& typeOf, const TimeMap& map)
{
    return carry(
        events.size(), [&](size_t i) { return events[i].time; }, [&](size_t i) { return typeOf(events[i]); },
        [&](double time) { return map.toA(time); });
}

} // namespace

std::optional<ComparedEvents> matchHits(std::span<const DrumHit> a, std::span<const DrumHit> b, const TimeMap& map,
    const CompareTolerances& tolerances, const std::function<bool()>& isCancelled)
{
    const auto judge = [&](EventDifference& pair, bool isMoved) {
        const DrumHit& hitA = a[size_t(pair.a)];
        const DrumHit& hitB = b[size_t(pair.b)];
        pair.confidenceChange = changeOf(double(hitA.confidence), double(hitB.confidence));
        pair.valueChange = changeOf(double(hitA.velocity), double(hitB.velocity));
        const bool isRescored
            = isBeyond(pair.confidenceChange, tolerances.confidence) || isBeyond(pair.valueChange, tolerances.velocity);
        pair.kind = kindOf(hitA.drumClass != hitB.drumClass, isMoved, isRescored);
    };
    const auto typeOf = [](const DrumHit& hit) { return int(hit.drumClass); };
    return match(carriedToB(a, typeOf, map), carriedToA(b, typeOf, map), tolerances.hitWindow, tolerances.moved, judge,
        isCancelled);
}

std::optional<ComparedEvents> matchBeats(std::span<const Beat> a, std::span<const Beat> b, const TimeMap& map,
    const CompareTolerances& tolerances, const std::function<bool()>& isCancelled)
{
    const auto judge = [&](EventDifference& pair, bool isMoved) {
        const Beat& beatA = a[size_t(pair.a)];
        const Beat& beatB = b[size_t(pair.b)];
        const double rate = map.rateAt(beatA.time);
        pair.confidenceChange = changeOf(double(beatA.confidence), double(beatB.confidence));
        pair.valueChange = changeOf(beatA.bpm, beatB.bpm * rate);
        const bool isRescored = isBeyond(pair.valueChange, tolerances.bpm * std::min(1.0, rate));
        pair.kind = kindOf(beatA.beatInBar != beatB.beatInBar, isMoved, isRescored);
    };
    // Places in the bar don't count as types: they slip by one as a whole, and the beats stay the same.
    const auto typeOf = [](const Beat&) { return 0; };
    return match(carriedToB(a, typeOf, map), carriedToA(b, typeOf, map), tolerances.beatWindow, tolerances.moved, judge,
        isCancelled);
}

} // namespace heihachi
