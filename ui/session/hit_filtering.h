#pragma once

#include "ui/session/hit_filter.h"
#include "ui/session/time_viewport.h"

#include <QObject>

namespace heihachi {

/// The filter that the table, the scatter plot and the density share: set in one of them it holds in all. With
/// onlyVisible() its time range is that of the viewport and moves with it. The viewport must outlive it. UI thread.
class HitFiltering final : public QObject
{
    Q_OBJECT

public:
    explicit HitFiltering(TimeViewport& viewport, QObject* parent = nullptr);

    [[nodiscard]] const HitFilter& filter() const { return m_filter; }
    /// Takes all but the time range. Limits are brought into 0 to 1; where the lower one is above the upper one, the
    /// one that has changed pushes the other.
    void setFilter(const HitFilter& filter);
    [[nodiscard]] bool onlyVisible() const { return m_filter.range.has_value(); }
    void setOnlyVisible(bool only); ///< only the hits between the left and the right edge of the timeline
    [[nodiscard]] bool isOpen() const { return m_filter == HitFilter(); } ///< lets every hit pass
    void reset();

Q_SIGNALS:
    void changed();

private:
    void apply(const HitFilter& filter);

    TimeViewport& m_viewport;
    HitFilter m_filter;
};

} // namespace heihachi
