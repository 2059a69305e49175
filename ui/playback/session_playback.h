#pragma once

#include "ui/playback/follow.h"

#include <QObject>

#include <vector>

namespace heihachi {

class Player;
class ProjectSession;
class TimeViewport;

/// Keeps a player and what the window shows of one mind: the player plays the recording of the shown run, with its
/// grid and hits as clicks; the viewport's playhead is what is heard, its loop is the player's, and it follows. All of
/// them must outlive it. UI thread.
class SessionPlayback final : public QObject
{
    Q_OBJECT

public:
    SessionPlayback(Player& player, ProjectSession& session, TimeViewport& viewport, QObject* parent = nullptr);

    [[nodiscard]] FollowMode followMode() const { return m_follow.mode(); }
    void setFollowMode(FollowMode mode);
    /// Plays these hits of the shown run one after another; indices into drumHits.
    void auditionHits(std::vector<int> indices);
    /// From the first to the last of these hits; absent without two of different times.
    [[nodiscard]] std::optional<TimeRange> rangeOfHits(const std::vector<int>& indices) const;
    void auditionHit(int index) { auditionHits({index}); }

Q_SIGNALS:
    void followModeChanged();
    void hitHeard(int index); ///< of an audition, index into drumHits

private:
    void showSource();
    void showRhythm();
    void showPosition(double seconds);
    void showSought(double seconds);
    void takeLoop(const std::optional<TimeRange>& range);
    void takeRange(const TimeRange& range);
    void show(const TimeRange& range);

    Player& m_player;
    ProjectSession& m_session;
    TimeViewport& m_viewport;
    Follow m_follow;
    bool m_isOwnRange = false; ///< the range is being changed by us
    std::vector<int> m_auditioned; ///< indices into drumHits
};

} // namespace heihachi
