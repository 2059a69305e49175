#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QVariantMap>

#include <functional>

namespace heihachi {

class Player;

/// org.mpris.MediaPlayer2: what the program is. The names of properties and methods are those of the specification.
class MprisRoot final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ canQuit)
    Q_PROPERTY(bool CanRaise READ canRaise)
    Q_PROPERTY(bool HasTrackList READ hasTrackList)
    Q_PROPERTY(QString Identity READ identity)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry)
    Q_PROPERTY(QStringList SupportedUriSchemes READ none)
    Q_PROPERTY(QStringList SupportedMimeTypes READ none)

public:
    MprisRoot(std::function<void()> raise, QObject* parent);
    [[nodiscard]] bool canQuit() const { return false; }
    [[nodiscard]] bool canRaise() const { return true; }
    [[nodiscard]] bool hasTrackList() const { return false; }
    [[nodiscard]] QString identity() const { return QStringLiteral("Heihachi"); }
    [[nodiscard]] QString desktopEntry() const { return QStringLiteral("org.heihachi.Heihachi"); }
    [[nodiscard]] QStringList none() const { return {}; }

public Q_SLOTS:
    void Raise() { m_raise(); }
    void Quit() { }

private:
    std::function<void()> m_raise;
};

/// org.mpris.MediaPlayer2.Player: the transport. Times are microseconds.
class MprisPlayer final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
    Q_PROPERTY(QString LoopStatus READ loopStatus WRITE setLoopStatus)
    Q_PROPERTY(double Rate READ rate WRITE setRate)
    Q_PROPERTY(double MinimumRate READ minimumRate)
    Q_PROPERTY(double MaximumRate READ maximumRate)
    Q_PROPERTY(double Volume READ volume WRITE setVolume)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(bool CanPlay READ hasSource)
    Q_PROPERTY(bool CanPause READ hasSource)
    Q_PROPERTY(bool CanSeek READ hasSource)
    Q_PROPERTY(bool CanControl READ canControl)
    Q_PROPERTY(bool CanGoNext READ canGo)
    Q_PROPERTY(bool CanGoPrevious READ canGo)

public:
    MprisPlayer(Player& player, QObject* parent);
    [[nodiscard]] QString playbackStatus() const;
    [[nodiscard]] QString loopStatus() const;
    void setLoopStatus(const QString& status);
    [[nodiscard]] double rate() const;
    void setRate(double rate);
    [[nodiscard]] double minimumRate() const;
    [[nodiscard]] double maximumRate() const;
    [[nodiscard]] double volume() const;
    void setVolume(double volume);
    [[nodiscard]] qlonglong position() const;
    [[nodiscard]] QVariantMap metadata() const;
    [[nodiscard]] bool hasSource() const;
    [[nodiscard]] bool canControl() const { return true; }
    [[nodiscard]] bool canGo() const { return false; }

public Q_SLOTS:
    void Play();
    void Pause();
    void PlayPause();
    void Stop();
    void Seek(qlonglong offset);
    void SetPosition(const QDBusObjectPath& track, qlonglong position);
    void Next() { }
    void Previous() { }

Q_SIGNALS:
    void Seeked(qlonglong position);

private:
    Player& m_player;
};

} // namespace heihachi
