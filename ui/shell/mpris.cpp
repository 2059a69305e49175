#include "ui/shell/mpris.h"

#include "ui/playback/player.h"
#include "ui/shell/mpris_adaptors.h"

#include <QCoreApplication>
#include <QDBusMessage>

namespace heihachi {
namespace {

const QString kService = QStringLiteral("org.mpris.MediaPlayer2.heihachi");
const QString kPath = QStringLiteral("/org/mpris/MediaPlayer2");
const QString kInterface = QStringLiteral("org.mpris.MediaPlayer2.Player");

} // namespace

Mpris::Mpris(Player& player, std::function<void()> raise, QObject* parent)
    : Mpris(player, std::move(raise), QDBusConnection::sessionBus(), parent)
{
}

Mpris::Mpris(Player& player, std::function<void()> raise, QDBusConnection bus, QObject* parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_root(new MprisRoot(std::move(raise), this))
    , m_player(new MprisPlayer(player, this))
{
    if (!m_bus.isConnected() || !m_bus.registerObject(kPath, this))
        return;
    const QString own = QStringLiteral("%1.instance%2").arg(kService).arg(QCoreApplication::applicationPid());
    for (const QString& service : {kService, own})
        if (m_service.isEmpty() && m_bus.registerService(service))
            m_service = service;
    connect(&player, &Player::stateChanged, this, [this] { announce({QStringLiteral("PlaybackStatus")}); });
    connect(&player, &Player::sourceChanged, this, [this] {
        announce({QStringLiteral("Metadata"), QStringLiteral("CanPlay"), QStringLiteral("CanPause"),
            QStringLiteral("CanSeek")});
    });
    connect(&player, &Player::settingsChanged, this, [this] {
        announce({QStringLiteral("Rate"), QStringLiteral("LoopStatus"), QStringLiteral("Volume")});
    });
}

Mpris::~Mpris()
{
    if (m_service.isEmpty())
        return;
    m_bus.unregisterService(m_service);
    m_bus.unregisterObject(kPath);
}

void Mpris::announce(const QStringList& properties)
{
    QVariantMap changed;
    for (const QString& name : properties)
        changed.insert(name, m_player->property(name.toLatin1().constData()));
    QDBusMessage message = QDBusMessage::createSignal(
        kPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
    message << kInterface << changed << QStringList();
    m_bus.send(message);
}

} // namespace heihachi
