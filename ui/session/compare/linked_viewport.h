#pragma once

#include "core/compare/time_map.h"
#include "ui/session/time_viewport.h"

#include <QObject>

namespace heihachi {

/// Holds the viewport of recording B at the one of A through a map, both ways: range, pointer and loop; B's playhead is
/// where A's is. The same place of both stands in the middle of the two views, and the spans follow the rate there, as
/// far as the recordings reach. Pointer and playhead are absent where there is no counterpart; a loop becomes what it
/// has of counterparts. Both viewports must outlive it. UI thread.
class LinkedViewport final : public QObject
{
    Q_OBJECT

public:
    LinkedViewport(TimeViewport& a, TimeViewport& b, QObject* parent = nullptr);
    /// Empty: the views are not linked, as they should be while another recording takes B's place. B follows at once.
    void setMap(TimeMap map);
    [[nodiscard]] const TimeMap& map() const { return m_map; }

private:
    void followAll(); ///< A leads
    void follow(bool aLeads);
    void followPointer(bool aLeads);
    void followPlayhead();
    void followLoop(bool aLeads);
    [[nodiscard]] std::optional<double> counterpart(std::optional<double> seconds, bool ofA) const;

    TimeViewport& m_a;
    TimeViewport& m_b;
    TimeMap m_map;
    TimeMap m_mirror; ///< m_map of B to A
    bool m_isIdentity = false;
    std::optional<TimeRange> m_givenA; ///< the range that A got when it followed; absent: it led since
    std::optional<TimeRange> m_givenB;
    bool m_isFollowing = false; ///< each is set while the other view is moved along
    bool m_isPointing = false;
    bool m_isLooping = false;
};

} // namespace heihachi
