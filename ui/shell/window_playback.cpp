#include "ui/shell/window_playback.h"

#include "ui/playback/qt_audio_outputs.h"
#include "ui/playback/session_playback.h"
#include "ui/session/project_session.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/mpris.h"
#include "ui/shell/playback_actions.h"
#include "ui/views/timeline/timeline_stack.h"
#include "ui/views/transport/transport_bar.h"

#include <QMainWindow>

namespace heihachi {

WindowPlayback::WindowPlayback(
    const WindowParts& parts, std::unique_ptr<AudioOutputs> outputs, QMenu& menu, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_player(outputs ? std::move(outputs) : std::make_unique<QtAudioOutputs>())
    , m_playback(new SessionPlayback(m_player, parts.session, parts.viewport, this))
    , m_actions(new PlaybackActions(m_player, *m_playback, parts.viewport, parts.selection, menu, this))
{
    connect(&m_player, &Player::sourceFailed, &parts.session, [&session = parts.session](const Error& error) {
        if (!session.isSourceMissing()) // the views say so already
            Q_EMIT session.failed(error);
    });
    new Mpris(
        m_player,
        [&window = parts.window] {
            window.show();
            window.raise();
            window.activateWindow();
        },
        this);
}

WindowPlayback::~WindowPlayback()
{
    qDeleteAll(children()); // they refer to the player
}

TransportBar* WindowPlayback::makeTransport(QWidget* parent)
{
    auto* bar = new TransportBar(m_player,
        {m_actions->toStart(), m_actions->playPause(), m_actions->stop(), m_actions->loop(), m_actions->metronome(),
            m_actions->normalSpeed()},
        m_parts.theme, parent);
    ProjectSession& session = m_parts.session;
    const auto showGrid = [bar, &session] { bar->setBeatGrid(session.currentRhythm().beatGrid); };
    connect(&session, &ProjectSession::rhythmChanged, bar, showGrid);
    showGrid();
    return bar;
}

void WindowPlayback::playAround(double seconds)
{
    m_player.audition({seconds});
}

void WindowPlayback::readSettings()
{
    m_actions->restore();
}

void WindowPlayback::follow(TimelineStack& timeline)
{
    connect(&timeline, &TimelineStack::timeClicked, &m_player, &Player::seek);
    connect(&timeline, &TimelineStack::hitActivated, m_playback, &SessionPlayback::auditionHit);
}

} // namespace heihachi
