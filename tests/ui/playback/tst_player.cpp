#include "tests/ui/playback/manual_output.h"

#include <QFile>
#include <QSignalSpy>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kFade = PlaybackStream::kFadeFrames;

bool same(const std::vector<float>& heard, qint64 at, const std::vector<float>& source, qint64 from, qint64 frames)
{
    return std::equal(heard.begin() + 2 * at, heard.begin() + 2 * (at + frames), source.begin() + 2 * from);
}

float steepest(const std::vector<float>& samples)
{
    float most = 0.0F;
    for (size_t i = 2; i < samples.size(); ++i)
        most = std::max(most, std::abs(samples[i] - samples[i - 2]));
    return most;
}

} // namespace

class TestPlayer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsTheRecordingBitForBit()
    {
        PlayerFixture f;
        const auto noise = f.openNoise(1.0);
        QSignalSpy states(&f.player, &Player::stateChanged);
        f.player.play();
        QCOMPARE(f.player.state(), PlayState::Playing);
        QVERIFY(f.outputs->last->isActive);
        const auto heard = f.take(20000);
        QVERIFY(same(heard, 0, noise, 0, 20000));
        QCOMPARE(f.player.position(), 20000.0 / 44100.0);
        QCOMPARE(states.count(), 1);
    }

    void saysWhatIsHeardNotWhatIsTaken()
    {
        auto outputs = std::make_unique<ManualOutputs>();
        outputs->latency = 1764; // 40 ms
        PlayerFixture f(std::move(outputs));
        f.openNoise(1.0);
        f.player.play();
        f.take(10000);
        QVERIFY(std::abs(f.player.position() - (10000.0 - 1764.0) / 44100.0) < 1e-9);
    }

    void pausesAndGoesOn()
    {
        PlayerFixture f;
        const auto noise = f.openNoise(1.0);
        f.player.play();
        f.take(5000);
        f.player.toggle();
        QCOMPARE(f.player.state(), PlayState::Paused);
        const auto silent = f.take(1000);
        QCOMPARE(PlayerFixture::left(silent, kFade), 0.0F);
        const double at = f.player.position();
        QCOMPARE(at, (5000.0 + kFade) / 44100.0);
        f.take(3000);
        QCOMPARE(f.player.position(), at);
        f.player.toggle();
        const auto heard = f.take(4000);
        QVERIFY(same(heard, kFade, noise, 5000 + 2 * kFade, 3000));
    }

    void seeksWithinMilliseconds()
    {
        PlayerFixture f;
        const auto noise = f.openNoise(3.0);
        f.player.play();
        f.take(4000);
        QSignalSpy moved(&f.player, &Player::positionChanged);
        QSignalSpy sought(&f.player, &Player::sought);
        f.player.seek(2.0);
        QCOMPARE(f.player.position(), 2.0); // at once, and no jump back before it is heard
        const auto heard = f.take(2000);
        QCOMPARE(sought.count(), 1);
        QVERIFY(!moved.isEmpty());
        for (const auto& signal : moved)
            QVERIFY(signal.first().toDouble() >= 2.0);
        // The old sound fades, then the new one fades in: no more than that is lost.
        const qint64 begun = 2 * kFade;
        QVERIFY(same(heard, begun, noise, 2 * 44100 + kFade, 1500));
        QVERIFY(std::abs(f.player.position() - (2.0 + (2000.0 - kFade) / 44100.0)) < 1e-6);
    }

    void aSeekIsRenderedFast()
    {
        PlayerFixture f;
        f.openNoise(3.0);
        for (const double speed : {1.0, 0.5}) {
            f.player.setSpeed(speed);
            f.player.play();
            f.take(2000);
            f.player.seek(1.5);
            // However slow the computer: what was asked for comes, and it is the wanted place.
            QTRY_VERIFY(f.player.stream().readyFrames() >= 1764);
        }
    }

    void aSeekAsksForNoClick()
    {
        PlayerFixture f;
        const auto sine = interleaved(makeSine(100.0, 44100, 3.0), 2);
        f.player.setSource(f.write(QStringLiteral("sine.wav"), sine), 3.0);
        f.player.play();
        f.take(3000);
        for (int i = 0; i < 10; ++i) {
            f.player.seek(0.1 + 0.2137 * i);
            f.take(700);
        }
        QVERIFY(steepest(f.outputs->last->samples) < 0.02F); // the sine's own is 0.007
    }

    void manySeeksEndAtTheLast()
    {
        PlayerFixture f;
        const auto noise = f.openNoise(3.0);
        f.player.play();
        f.take(1000);
        for (int i = 0; i < 200; ++i)
            f.player.seek(0.01 * i);
        f.player.seek(2.5);
        f.take(2000);
        const auto heard = f.take(2000);
        const auto from = std::llround(f.player.position() * 44100) - 2000;
        QVERIFY(from >= qint64(2.5 * 44100));
        QVERIFY(same(heard, 0, noise, from, 2000));
    }

    void stopGoesBackToWhereItBegan()
    {
        PlayerFixture f;
        f.openNoise(2.0);
        f.player.seek(0.5);
        f.player.play();
        f.take(10000);
        QVERIFY(f.player.position() > 0.7);
        f.player.stop();
        QCOMPARE(f.player.state(), PlayState::Stopped);
        QCOMPARE(f.player.position(), 0.5);
        f.take(1000);
        QCOMPARE(f.player.position(), 0.5);
        f.player.stop();
        QCOMPARE(f.player.position(), 0.0);
    }

    void endsAtTheEndAndBeginsAgain()
    {
        PlayerFixture f;
        const auto noise = f.openNoise(0.5);
        f.player.play();
        f.take(30000);
        QCOMPARE(f.player.state(), PlayState::Stopped);
        QCOMPARE(f.player.position(), 0.5);
        QCOMPARE(f.player.underruns(), qint64(0));
        f.player.play();
        const auto heard = f.take(4000);
        QVERIFY(same(heard, 0, noise, 0, 4000));
    }

    void aRecordingShorterThanTold()
    {
        PlayerFixture f;
        const auto noise = interleaved(makeNoise(5, 44100, 0.5), 2);
        QSignalSpy changes(&f.player, &Player::sourceChanged);
        f.player.setSource(f.write(QStringLiteral("short.wav"), noise), 60.0);
        QCOMPARE(f.player.duration(), 60.0);
        f.player.play();
        f.take(40000);
        QTRY_COMPARE(f.player.duration(), 0.5);
        QCOMPARE(f.player.state(), PlayState::Stopped);
        QVERIFY(f.player.position() <= 0.5);
        f.player.seek(55.0);
        QCOMPARE(f.player.position(), 0.5);
    }

    void aFileThatIsGoneFailsAndCanComeBack()
    {
        PlayerFixture f;
        QSignalSpy failed(&f.player, &Player::sourceFailed);
        f.player.setSource(f.path(QStringLiteral("later.wav")), 1.0);
        f.player.play();
        QTRY_COMPARE(failed.count(), 1);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(int(error.code), int(ErrorCode::FileNotFound));
        QVERIFY(error.message.contains(QStringLiteral("later.wav")));
        QCOMPARE(f.player.state(), PlayState::Stopped);
        f.player.audition({0.5}); // nothing happens
        QCOMPARE(f.player.state(), PlayState::Stopped);
        const auto noise = interleaved(makeNoise(6, 44100, 1.0), 2);
        f.write(QStringLiteral("later.wav"), noise);
        f.player.play();
        QVERIFY(same(f.take(3000), 0, noise, 0, 3000));
    }

    void whatIsNoAudioFails()
    {
        PlayerFixture f;
        QFile text(f.path(QStringLiteral("a.mp3")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("this is no music");
        text.close();
        QSignalSpy failed(&f.player, &Player::sourceFailed);
        f.player.setSource(text.fileName(), 0.0);
        QTRY_COMPARE(failed.count(), 1);
        f.player.clear();
        QVERIFY(!f.player.hasSource());
        f.player.play();
        QCOMPARE(f.player.state(), PlayState::Stopped);
    }

    void loopsExactly()
    {
        PlayerFixture f;
        const auto noise = f.openNoise(2.0);
        f.player.setLoop(TimeRange{0.5, 0.75});
        f.player.setLooping(true);
        f.player.seek(0.5);
        f.player.play();
        const auto heard = f.take(5 * 11025);
        for (int round = 1; round < 5; ++round)
            QVERIFY(same(heard, round * 11025, noise, 22050, 11025 - 256));
        QVERIFY(f.player.position() < 0.75);
        QVERIFY(f.player.position() >= 0.5);
        QCOMPARE(f.player.underruns(), qint64(0));
    }

    void aLoopSetWhilePlayingIsKept()
    {
        PlayerFixture f;
        f.openNoise(3.0);
        f.player.play();
        f.take(4410);
        f.player.setLoop(TimeRange{0.05, 0.15}); // its end was made already
        f.player.setLooping(true);
        f.take(22050);
        QVERIFY(f.player.position() >= 0.05 && f.player.position() < 0.15);
        f.player.setLooping(false);
        f.take(22050);
        QVERIFY(f.player.position() > 0.3);
        const double before = f.player.position();
        f.player.setLoop(TimeRange{0.0, 2.9}); // far ahead: nothing is to be heard of it
        f.player.setLooping(true);
        const auto heard = f.take(8820);
        QVERIFY(std::abs(f.player.position() - before - 0.2) < 1e-6);
        QVERIFY(std::none_of(heard.begin(), heard.end() - 2, [](float sample) { return sample == 0.0F; }));
        f.player.setLoop(TimeRange{1.0, 1.001}); // too short to be one
        QVERIFY(!f.player.loop());
    }

    void speedChangesTheMap()
    {
        PlayerFixture f;
        f.openNoise(3.0);
        f.player.setSpeed(2.0);
        f.player.play();
        f.take(22050);
        QVERIFY(std::abs(f.player.position() - 1.0) < 0.005);
        f.player.setSpeed(99.0);
        QCOMPARE(f.player.speed(), 2.0);
        f.player.setSpeed(0.01);
        QCOMPARE(f.player.speed(), 0.25);
        f.player.setSpeed(std::nan(""));
        QCOMPARE(f.player.speed(), 1.0);
    }

    void auditionsPlacesAndStops()
    {
        PlayerFixture f;
        const auto noise = f.openNoise(3.0);
        QSignalSpy moved(&f.player, &Player::auditionMoved);
        f.player.audition({0.1, 2.0, 2.9}, 0.25, 0.3);
        QVERIFY(f.player.isAuditioning());
        QCOMPARE(f.player.state(), PlayState::Playing);
        const qint64 first = qint64(0.4 * 44100); // from 0
        const qint64 second = std::llround(2.3 * 44100) - std::llround(1.75 * 44100);
        const auto heard = f.take(first + second + 1000);
        QVERIFY(same(heard, 2000, noise, 2000, 10000));
        QVERIFY(same(heard, first + 1000, noise, std::llround(1.75 * 44100) + 1000, 10000));
        f.take(44100);
        QCOMPARE(f.player.state(), PlayState::Stopped);
        QVERIFY(!f.player.isAuditioning());
        QCOMPARE(f.player.position(), 2.9);
        QCOMPARE(moved.last().first().toInt(), 2);
        for (int i = 1; i < int(moved.count()); ++i)
            QVERIFY(moved[i].first().toInt() > moved[i - 1].first().toInt());
    }

    void aSeekEndsAnAudition()
    {
        PlayerFixture f;
        f.openNoise(3.0);
        f.player.audition({0.5, 1.0});
        f.take(4000);
        f.player.seek(2.0);
        QVERIFY(!f.player.isAuditioning());
        f.take(4410);
        QVERIFY(f.player.position() > 2.05);
        f.player.audition({});
        QVERIFY(!f.player.isAuditioning());
    }

    void levelsAreThoseHeard()
    {
        PlayerFixture f;
        const auto sound = interleavedStereo(std::vector<float>(44100, 0.5F), std::vector<float>(44100, 0.0F));
        f.player.setSource(f.write(QStringLiteral("half.wav"), sound), 1.0);
        QSignalSpy levels(&f.player, &Player::levelsChanged);
        f.player.play();
        f.take(22050);
        QVERIFY(levels.count() > 0);
        QVERIFY(std::abs(f.player.levels().peak[0] + 6.02F) < 0.01F);
        QVERIFY(std::abs(f.player.levels().rms[0] + 6.02F) < 0.1F);
        QCOMPARE(f.player.levels().peak[1], PlaybackLevels::kSilence);
        f.player.setVolume(0.5); // −18 dB
        f.take(22050);
        QVERIFY(std::abs(f.player.levels().peak[0] + 24.1F) < 0.1F);
    }

    void withoutADeviceItRunsInSilence()
    {
        auto outputs = std::make_unique<ManualOutputs>();
        outputs->list.clear();
        PlayerFixture f(std::move(outputs));
        f.openNoise(1.0);
        QVERIFY(f.player.output().isSilent);
        QVERIFY(!f.player.output().reason.isEmpty());
        f.player.play();
        f.take(8820);
        QVERIFY(std::abs(f.player.position() - 0.2) < 1e-9);
        // A device is plugged in: it is used at once, and it goes on from there.
        QSignalSpy changed(&f.player, &Player::outputChanged);
        f.outputs->change({{"usb", QStringLiteral("USB"), true}});
        QCOMPARE(changed.count(), 1);
        QVERIFY(!f.player.output().isSilent);
        QCOMPARE(f.player.output().name, QStringLiteral("USB"));
        f.take(4410);
        QVERIFY(std::abs(f.player.position() - 0.3) < 1e-4);
    }

    void aDeviceThatGoesIsReplaced()
    {
        PlayerFixture f;
        f.openNoise(2.0);
        f.outputs->change({{"one", QStringLiteral("Speakers"), true}, {"two", QStringLiteral("Headphones"), false}});
        f.player.setDevice("two");
        QCOMPARE(f.player.output().name, QStringLiteral("Headphones"));
        f.player.play();
        f.take(4410);
        QPointer<ManualOutput> broken = f.outputs->last;
        broken->breakDown(QStringLiteral("unplugged"));
        QCOMPARE(f.player.output().name, QStringLiteral("Speakers"));
        QVERIFY(!f.player.output().reason.isEmpty());
        QTRY_VERIFY(!broken);
        QCOMPARE(f.player.state(), PlayState::Playing);
        f.take(4410);
        QVERIFY(std::abs(f.player.position() - 0.2) < 0.005);
        // The other one fails as well: silence, with the reason.
        f.outputs->last->breakDown(QStringLiteral("on fire"));
        QVERIFY(f.player.output().isSilent);
        QVERIFY(f.player.output().reason.contains(QStringLiteral("on fire")));
        // Everything is back: the chosen one is used again.
        f.outputs->change({{"one", QStringLiteral("Speakers"), true}, {"two", QStringLiteral("Headphones"), false}});
        QCOMPARE(f.player.output().name, QStringLiteral("Headphones"));
        QVERIFY(f.player.output().reason.isEmpty());
    }

    void aDeviceThatCannotIsSkipped()
    {
        auto outputs = std::make_unique<ManualOutputs>();
        outputs->unusable.insert("one");
        PlayerFixture f(std::move(outputs));
        f.openNoise(1.0);
        QVERIFY(f.player.output().isSilent);
        QVERIFY(f.player.output().reason.contains(QStringLiteral("Speakers")));
    }

    void anotherRateOfTheDevice()
    {
        auto outputs = std::make_unique<ManualOutputs>();
        outputs->rate = 48000;
        PlayerFixture f(std::move(outputs));
        f.openNoise(1.0);
        f.player.seek(0.25);
        f.player.play();
        f.take(9600);
        QVERIFY(std::abs(f.player.position() - 0.45) < 1e-6);
    }

    void anotherRecordingStartsAnew()
    {
        PlayerFixture f;
        f.openNoise(2.0);
        f.player.setLoop(TimeRange{0.5, 1.0});
        f.player.setLooping(true);
        f.player.play();
        f.take(4000);
        const auto other = interleaved(makeNoise(9, 44100, 1.0), 2);
        f.player.setSource(f.write(QStringLiteral("other.wav"), other), 1.0);
        QCOMPARE(f.player.state(), PlayState::Stopped);
        QCOMPARE(f.player.position(), 0.0);
        QVERIFY(!f.player.isLooping() && !f.player.loop());
        f.take(1000); // the old one fades
        f.player.play();
        QVERIFY(same(f.take(3000), 0, other, 0, 3000));
        f.player.setSource(f.path(QStringLiteral("other.wav")), 1.0); // the same: nothing happens
        QCOMPARE(f.player.state(), PlayState::Playing);
    }
};

QTEST_MAIN(TestPlayer)
#include "tst_player.moc"
