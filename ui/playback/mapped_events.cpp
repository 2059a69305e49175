#include "ui/playback/mapped_events.h"

#include <cmath>

namespace heihachi {
namespace {

/// `events` by time; times that are not finite have no counterpart.
template <typename Event>
std::vector<Event> mapped(const std::vector<Event>& events, const TimeMap& map)
{
    std::vector<Event> result;
    result.reserve(events.size());
    for (const Event& event : events) {
        const std::optional<double> time = std::isfinite(event.time) ? map.toA(event.time) : std::nullopt;
        if (time) {
            result.push_back(event);
            result.back().time = *time;
        }
    }
    return result; // in order, since a map never turns time back
}

} // namespace

AnalysisResultPtr hitsInTimeOfA(const AnalysisResultPtr& b, const TimeMap& map)
{
    if (!b || map.isIdentity())
        return b;
    auto result = std::make_shared<AnalysisResult>();
    if (b->drumHits)
        result->drumHits = mapped(*b->drumHits, map);
    return result;
}

std::shared_ptr<const BeatGrid> beatsInTimeOfA(const std::shared_ptr<const BeatGrid>& b, const TimeMap& map)
{
    if (!b || map.isIdentity())
        return b;
    auto result = std::make_shared<BeatGrid>();
    result->beats = mapped(b->beats, map);
    return result;
}

} // namespace heihachi
