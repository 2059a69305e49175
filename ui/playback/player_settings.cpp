// How a player sounds: speed, volume, solo, clicks.
#include "ui/playback/player.h"
#include "ui/playback/render_thread.h"
#include "ui/playback/time_stretch.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

void Player::setSpeed(double speed)
{
    const double wanted
        = std::isfinite(speed) ? std::clamp(speed, TimeStretch::kLowestSpeed, TimeStretch::kHighestSpeed) : 1.0;
    if (wanted == m_speed)
        return;
    m_speed = wanted;
    m_render->setSpeed(wanted);
    renewCue();
    Q_EMIT settingsChanged();
}

/// What was made ahead while nothing plays was made with the settings before. Playing goes on over it.
void Player::renewCue()
{
    if (m_isCued && m_state != PlayState::Playing && !isAuditioning())
        cue(m_position);
}

void Player::setVolume(double volume)
{
    const double wanted = std::isfinite(volume) ? std::clamp(volume, 0.0, 1.0) : 1.0;
    if (wanted == m_volume)
        return;
    m_volume = wanted;
    m_stream.setVolume(float(wanted * wanted * wanted));
    Q_EMIT settingsChanged();
}

void Player::setSoloBand(SoloBand band)
{
    if (band == m_band)
        return;
    m_band = band;
    m_render->setBand(band);
    renewCue();
    Q_EMIT settingsChanged();
}

void Player::setGrid(std::shared_ptr<const BeatGrid> grid)
{
    m_tracks.grid = std::move(grid);
    m_render->setTracks(m_tracks);
    renewCue();
}

void Player::setHits(AnalysisResultPtr result)
{
    m_tracks.hits = std::move(result);
    m_render->setTracks(m_tracks);
    renewCue();
}

void Player::setMetronome(bool on)
{
    if (on == m_tracks.hasMetronome)
        return;
    m_tracks.hasMetronome = on;
    m_render->setTracks(m_tracks);
    renewOtherTracks();
    renewCue();
    Q_EMIT settingsChanged();
}

void Player::setTickClasses(std::set<DrumClass> classes)
{
    if (classes == m_tracks.tickClasses)
        return;
    m_tracks.tickClasses = std::move(classes);
    m_render->setTracks(m_tracks);
    renewOtherTracks();
    renewCue();
    Q_EMIT settingsChanged();
}

} // namespace heihachi
