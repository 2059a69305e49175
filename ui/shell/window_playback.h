#pragma once

#include "ui/playback/player.h"
#include "ui/shell/window_parts.h"

#include <QObject>

class QMenu;

namespace heihachi {

class Mpris;
class PlaybackActions;
class SessionPlayback;
class TimelineStack;
class TransportBar;

/// Everything of playback in the window: the player of the shown recording, its menu, the transport in the tool bar,
/// clicks into the timeline, the media keys of the desktop.
class WindowPlayback final : public QObject
{
    Q_OBJECT

public:
    /// `outputs` null: the sound devices of the system.
    WindowPlayback(const WindowParts& parts, std::unique_ptr<AudioOutputs> outputs, QMenu& menu, QObject* parent);
    ~WindowPlayback() override;

    [[nodiscard]] Player& player() { return m_player; }
    [[nodiscard]] const PlaybackActions& actions() const { return *m_actions; }
    [[nodiscard]] TransportBar* makeTransport(QWidget* parent); ///< once
    void playAround(double seconds); ///< what is heard at a place, with what comes before it
    void readSettings(); ///< after they were changed in the preferences
    void follow(TimelineStack& timeline); ///< a click seeks, a double click on a hit plays it

private:
    WindowParts m_parts;
    Player m_player;
    SessionPlayback* m_playback;
    PlaybackActions* m_actions;
};

} // namespace heihachi
