#include "ui/views/timeline/hit_lane_index.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

float unitInterval(float value)
{
    return std::isnan(value) ? 0.0F : std::clamp(value, 0.0F, 1.0F);
}

} // namespace

HitLaneIndex::HitLaneIndex(std::span<const DrumHit> hits)
{
    for (size_t i = 0; i < hits.size(); ++i)
        add(hits[i], int(i));
}

HitLaneIndex::HitLaneIndex(std::span<const PreviewHit> hits)
{
    for (const PreviewHit& preview : hits)
        add(preview.hit, preview.index);
}

void HitLaneIndex::add(const DrumHit& hit, int index)
{
    Lane& lane = m_lanes[size_t(hit.drumClass)];
    lane.times.push_back(hit.time);
    lane.velocities.push_back(unitInterval(hit.velocity));
    lane.confidences.push_back(unitInterval(hit.confidence));
    lane.indices.push_back(index);
}

std::pair<size_t, size_t> HitLaneIndex::Lane::within(TimeRange range) const
{
    const auto first = std::ranges::lower_bound(times, range.start);
    const auto end = std::ranges::upper_bound(times, range.end);
    const auto from = size_t(first - times.begin());
    return {from, std::max(from, size_t(end - times.begin()))};
}

std::optional<size_t> HitLaneIndex::Lane::nearest(double seconds) const
{
    if (times.empty())
        return std::nullopt;
    const auto after = size_t(std::ranges::lower_bound(times, seconds) - times.begin());
    if (after == 0)
        return 0;
    if (after == times.size())
        return after - 1;
    return seconds - times[after - 1] <= times[after] - seconds ? after - 1 : after;
}

} // namespace heihachi
