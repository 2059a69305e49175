#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <functional>

namespace heihachi {

class MprisPlayer;
class MprisRoot;
class Player;

/// Lets the desktop's media keys and panels control the player: MPRIS 2.2 on the session bus, as
/// org.mpris.MediaPlayer2.heihachi (with “.instance<pid>” added where that name is taken). Without a bus nothing
/// happens. The player must outlive it. UI thread.
class Mpris final : public QObject
{
    Q_OBJECT

public:
    /// `raise` brings the window to the front.
    Mpris(Player& player, std::function<void()> raise, QObject* parent = nullptr);
    Mpris(Player& player, std::function<void()> raise, QDBusConnection bus, QObject* parent = nullptr);
    ~Mpris() override;

    [[nodiscard]] bool isRegistered() const { return !m_service.isEmpty(); }
    [[nodiscard]] const QString& service() const { return m_service; }

private:
    void announce(const QStringList& properties);

    QDBusConnection m_bus;
    QString m_service; ///< empty: no bus
    MprisRoot* m_root;
    MprisPlayer* m_player;
};

} // namespace heihachi
