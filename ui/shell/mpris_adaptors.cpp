#include "ui/shell/mpris_adaptors.h"

#include "ui/playback/player.h"
#include "ui/playback/time_stretch.h"

#include <QFileInfo>
#include <QUrl>

#include <cmath>

namespace heihachi {
namespace {

const QDBusObjectPath kTrack(QStringLiteral("/org/heihachi/recording"));
const QDBusObjectPath kNoTrack(QStringLiteral("/org/mpris/MediaPlayer2/TrackList/NoTrack"));

qlonglong microseconds(double seconds)
{
    return std::llround(seconds * 1e6);
}

} // namespace

MprisRoot::MprisRoot(std::function<void()> raise, QObject* parent)
    : QDBusAbstractAdaptor(parent)
    , m_raise(std::move(raise))
{
}

MprisPlayer::MprisPlayer(Player& player, QObject* parent)
    : QDBusAbstractAdaptor(parent)
    , m_player(player)
{
    connect(&player, &Player::sought, this, [this](double seconds) { Q_EMIT Seeked(microseconds(seconds)); });
}

QString MprisPlayer::playbackStatus() const
{
    switch (m_player.state()) {
    case PlayState::Playing:
        return QStringLiteral("Playing");
    case PlayState::Paused:
        return QStringLiteral("Paused");
    case PlayState::Stopped:
        break;
    }
    return QStringLiteral("Stopped");
}

QString MprisPlayer::loopStatus() const
{
    return m_player.isLooping() ? QStringLiteral("Track") : QStringLiteral("None");
}

void MprisPlayer::setLoopStatus(const QString& status)
{
    m_player.setLooping(status != QLatin1String("None"));
}

double MprisPlayer::rate() const
{
    return m_player.speed();
}

void MprisPlayer::setRate(double rate)
{
    if (rate == 0.0) // the specification: a rate of 0 is a pause
        m_player.pause();
    else
        m_player.setSpeed(rate);
}

double MprisPlayer::minimumRate() const
{
    return TimeStretch::kLowestSpeed;
}

double MprisPlayer::maximumRate() const
{
    return TimeStretch::kHighestSpeed;
}

double MprisPlayer::volume() const
{
    return m_player.volume();
}

void MprisPlayer::setVolume(double volume)
{
    m_player.setVolume(volume);
}

qlonglong MprisPlayer::position() const
{
    return microseconds(m_player.position());
}

QVariantMap MprisPlayer::metadata() const
{
    if (!m_player.hasSource())
        return {{QStringLiteral("mpris:trackid"), QVariant::fromValue(kNoTrack)}};
    return {{QStringLiteral("mpris:trackid"), QVariant::fromValue(kTrack)},
        {QStringLiteral("mpris:length"), microseconds(m_player.duration())},
        {QStringLiteral("xesam:title"), QFileInfo(m_player.sourcePath()).fileName()},
        {QStringLiteral("xesam:url"), QUrl::fromLocalFile(m_player.sourcePath()).toString(QUrl::FullyEncoded)}};
}

bool MprisPlayer::hasSource() const
{
    return m_player.hasSource();
}

void MprisPlayer::Play()
{
    m_player.play();
}

void MprisPlayer::Pause()
{
    m_player.pause();
}

void MprisPlayer::PlayPause()
{
    m_player.toggle();
}

void MprisPlayer::Stop()
{
    if (m_player.state() != PlayState::Stopped) // a second stop() would go to the beginning
        m_player.stop();
}

void MprisPlayer::Seek(qlonglong offset)
{
    m_player.seek(m_player.position() + double(offset) * 1e-6);
}

void MprisPlayer::SetPosition(const QDBusObjectPath& track, qlonglong position)
{
    const double seconds = double(position) * 1e-6;
    if (track == kTrack && seconds >= 0.0 && seconds <= m_player.duration())
        m_player.seek(seconds);
}

} // namespace heihachi
