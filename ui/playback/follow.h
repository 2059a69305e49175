#pragma once

#include "core/base/time_range.h"

#include <optional>

namespace heihachi {

/// How the views go along with the playhead.
enum class FollowMode
{
    Off,
    Page, ///< the next page when it reaches the edge
    Scroll ///< it stands still at the middle and the views run
};

/// Decides which range to show while something plays. What a person shows by themselves stays: following rests until
/// the playhead is in view again. Pure logic, no clock.
class Follow
{
public:
    static constexpr double kPageLead = 0.02; ///< of the span, left of the playhead on a new page
    static constexpr double kScrollAnchor = 0.5; ///< of the span, where the playhead stands

    [[nodiscard]] FollowMode mode() const { return m_mode; }
    void setMode(FollowMode mode);
    [[nodiscard]] bool isSuspended() const { return m_isSuspended; }

    /// The playhead is at `playhead` (s) with `visible` shown: the range to show instead, absent to leave it.
    [[nodiscard]] std::optional<TimeRange> moved(double playhead, TimeRange visible, double duration);
    /// A person chose to show `visible`.
    void rangeChosen(double playhead, TimeRange visible);
    /// A person sent the playhead somewhere: they want to see it.
    void sought() { m_isSuspended = false; }

private:
    FollowMode m_mode = FollowMode::Page;
    bool m_isSuspended = false;
    double m_anchor = kScrollAnchor;
};

} // namespace heihachi
