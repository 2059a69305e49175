#include "tests/ui/playback/manual_output.h"
#include "ui/shell/mpris.h"
#include "ui/shell/mpris_adaptors.h"

#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusReply>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace heihachi;
using namespace heihachi::test;

class TestMpris final : public QObject
{
    Q_OBJECT

private:
    QProcess m_daemon;
    QString m_address;

private Q_SLOTS:
    /// A bus of our own, so that the desktop's is left alone.
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            return;
        m_daemon.start(
            program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && (m_daemon.canReadLine() || m_daemon.waitForReadyRead()))
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("mpris"));
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void withoutABusNothingHappens()
    {
        PlayerFixture f;
        const Mpris mpris(
            f.player, [] {}, QDBusConnection(QStringLiteral("none")));
        QVERIFY(!mpris.isRegistered());
        f.openNoise(1.0);
        f.player.play();
        QCOMPARE(f.player.state(), PlayState::Playing);
    }

    void theAdaptorsControlThePlayer()
    {
        PlayerFixture f;
        QObject parent;
        MprisPlayer player(f.player, &parent);
        QCOMPARE(player.playbackStatus(), QStringLiteral("Stopped"));
        QVERIFY(!player.hasSource());
        f.openNoise(4.0);
        const QVariantMap data = player.metadata();
        QCOMPARE(data.value(QStringLiteral("mpris:length")).toLongLong(), 4'000'000LL);
        QCOMPARE(data.value(QStringLiteral("xesam:title")).toString(), QStringLiteral("noise.wav"));
        QSignalSpy seeked(&player, &MprisPlayer::Seeked);
        player.PlayPause();
        QCOMPARE(player.playbackStatus(), QStringLiteral("Playing"));
        player.Seek(1'500'000);
        QCOMPARE(player.position(), 1'500'000LL);
        QCOMPARE(seeked.count(), 1);
        player.Seek(-9'000'000);
        QCOMPARE(player.position(), 0LL);
        const auto track = data.value(QStringLiteral("mpris:trackid")).value<QDBusObjectPath>();
        player.SetPosition(track, 2'000'000);
        QCOMPARE(player.position(), 2'000'000LL);
        player.SetPosition(QDBusObjectPath(QStringLiteral("/other")), 0); // of a track before: ignored
        player.SetPosition(track, 9'000'000); // beyond the end: ignored
        QCOMPARE(player.position(), 2'000'000LL);
        player.setRate(0.0);
        QCOMPARE(player.playbackStatus(), QStringLiteral("Paused"));
        player.setRate(0.5);
        QCOMPARE(f.player.speed(), 0.5);
        player.setLoopStatus(QStringLiteral("Track"));
        QVERIFY(f.player.isLooping());
        player.Stop();
        QCOMPARE(player.playbackStatus(), QStringLiteral("Stopped"));
    }

    void isFoundOnTheBus()
    {
        if (m_address.isEmpty())
            QSKIP("There is no dbus-daemon to start a bus with.");
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("mpris"));
        QVERIFY(bus.isConnected());
        PlayerFixture f;
        int raised = 0;
        Mpris mpris(
            f.player, [&raised] { ++raised; }, bus);
        QVERIFY(mpris.isRegistered());
        QCOMPARE(mpris.service(), QStringLiteral("org.mpris.MediaPlayer2.heihachi"));
        f.openNoise(2.0);
        const QString path = QStringLiteral("/org/mpris/MediaPlayer2");
        const QString name = QStringLiteral("org.mpris.MediaPlayer2.Player");
        const QDBusConnection other = QDBusConnection::connectToBus(m_address, QStringLiteral("other"));
        const auto call = [&](const QString& interface, const QString& method) {
            QDBusMessage message = QDBusMessage::createMethodCall(mpris.service(), path, interface, method);
            return other.asyncCall(message);
        };
        QDBusPendingCall play = call(name, QStringLiteral("PlayPause"));
        QTRY_COMPARE(f.player.state(), PlayState::Playing);
        QDBusPendingCall raise = call(QStringLiteral("org.mpris.MediaPlayer2"), QStringLiteral("Raise"));
        QTRY_COMPARE(raised, 1);
        QDBusMessage get = QDBusMessage::createMethodCall(
            mpris.service(), path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        get << name << QStringLiteral("PlaybackStatus");
        QDBusPendingCall status = other.asyncCall(get);
        QTRY_VERIFY(status.isFinished());
        QCOMPARE(
            status.reply().arguments().first().value<QDBusVariant>().variant().toString(), QStringLiteral("Playing"));
        // A second program takes another name.
        PlayerFixture g;
        QDBusConnection third = QDBusConnection::connectToBus(m_address, QStringLiteral("third"));
        const Mpris second(
            g.player, [] {}, third);
        QVERIFY(second.service().contains(QStringLiteral(".instance")));
        QDBusConnection::disconnectFromBus(QStringLiteral("other"));
        QDBusConnection::disconnectFromBus(QStringLiteral("third"));
    }
};

QTEST_MAIN(TestMpris)
#include "tst_mpris.moc"
