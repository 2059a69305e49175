#include "ui/session/hit_filtering.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

/// Within 0 to 1; what is no number becomes `fallback`.
float limited(float value, float fallback)
{
    return std::isfinite(value) ? std::clamp(value, 0.0F, 1.0F) : fallback;
}

void putInOrder(float& least, float& most, float leastBefore)
{
    least = limited(least, 0.0F);
    most = limited(most, 1.0F);
    if (least <= most)
        return;
    if (least != leastBefore)
        most = least;
    else
        least = most;
}

} // namespace

HitFiltering::HitFiltering(TimeViewport& viewport, QObject* parent)
    : QObject(parent)
    , m_viewport(viewport)
{
    connect(&viewport, &TimeViewport::rangeChanged, this, [this](const TimeRange& range) {
        if (!onlyVisible())
            return;
        HitFilter moved = m_filter;
        moved.range = range;
        apply(moved);
    });
}

void HitFiltering::setFilter(const HitFilter& filter)
{
    HitFilter wanted = filter;
    putInOrder(wanted.minimumConfidence, wanted.maximumConfidence, m_filter.minimumConfidence);
    putInOrder(wanted.minimumVelocity, wanted.maximumVelocity, m_filter.minimumVelocity);
    wanted.range = m_filter.range;
    apply(wanted);
}

void HitFiltering::setOnlyVisible(bool only)
{
    HitFilter wanted = m_filter;
    wanted.range = only ? std::optional(m_viewport.range()) : std::nullopt;
    apply(wanted);
}

void HitFiltering::reset()
{
    apply({});
}

void HitFiltering::apply(const HitFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT changed();
}

} // namespace heihachi
