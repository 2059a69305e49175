#include "ui/playback/heard_clock.h"
#include "ui/playback/level_meter.h"
#include "ui/playback/position_map.h"
#include "ui/playback/silent_output.h"

#include <QTest>

#include <cmath>

using namespace heihachi;

namespace {

class Counter final : public FrameSource
{
public:
    void pull(std::span<float> interleaved) noexcept override { frames += qint64(interleaved.size() / 2); }
    qint64 frames = 0;
};

constexpr qint64 kMs = 1'000'000; // ns

} // namespace

class TestPlaybackClocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSteppingDeviceIsSmoothed()
    {
        HeardClock clock(44100);
        QCOMPARE(clock.framesAt(5 * kMs), qint64(0));
        qint64 last = 0;
        double worst = 0.0;
        for (qint64 ms = 0; ms < 2000; ++ms) {
            if (ms % 10 == 0) // the device counts in blocks of 23 ms
                clock.report(ms * kMs, ms / 23 * 23 * 441 / 10);
            const qint64 now = clock.framesAt(ms * kMs);
            QVERIFY(now >= last);
            last = now;
            if (ms > 1000)
                worst = std::max(worst, std::abs(double(now) / 44.1 - (double(ms) - 11.5))); // ms
        }
        QVERIFY2(worst < 16.0, qPrintable(QString::number(worst))); // within a frame of the screen
    }

    void aJumpIsTakenAtOnceAndSilenceStops()
    {
        HeardClock clock(44100);
        clock.report(0, 0);
        clock.report(10 * kMs, 44100);
        QCOMPARE(clock.framesAt(10 * kMs), qint64(44100));
        const qint64 later = clock.framesAt(5000 * kMs); // no report for long: it stands
        QVERIFY(later <= 44100 + 44100 / 8);
    }

    void silenceTakesFramesByTheClock()
    {
        qint64 now = 0;
        SilentOutput output([&now] { return now; });
        Counter source;
        output.start(source);
        now = 100 * kMs;
        output.advance();
        QCOMPARE(source.frames, qint64(4410));
        for (int i = 0; i < 1000; ++i) { // no rounding adds up
            now += 1'234'567;
            output.advance();
        }
        QVERIFY(std::abs(double(source.frames) - double(now) * 44.1e-6) <= 1.0);
        QCOMPARE(output.heardFrames(), source.frames);
        const qint64 before = source.frames;
        now += 60'000 * kMs; // the computer slept: it does not race after
        output.advance();
        QVERIFY(source.frames - before <= 44100 / 5 + 1);
        output.setActive(false);
        now += 500 * kMs;
        output.setActive(true);
        const qint64 paused = source.frames;
        output.advance();
        QCOMPARE(source.frames, paused);
        output.stop();
        now += 100 * kMs;
        output.advance();
        QCOMPARE(source.frames, paused);
    }

    void theMapFindsItsSegment()
    {
        PositionMap map;
        QVERIFY(!map.at(10.0));
        map.add({100.0, 5000.0, 1.0, -1, 0});
        map.add({200.0, 1000.0, 0.5, 3, 1});
        QVERIFY(!map.at(99.0));
        QCOMPARE(map.at(150.0)->source, 5050.0);
        QCOMPARE(map.at(300.0)->source, 1050.0);
        QCOMPARE(map.at(300.0)->place, 3);
        map.add({150.0, 0.0, 1.0, -1, 0}); // made anew from there
        QCOMPARE(map.at(300.0)->source, 150.0);
        map.forgetBefore(160.0);
        QVERIFY(!map.at(120.0));
        QCOMPARE(map.at(160.0)->source, 10.0);
    }

    void levelsWaitUntilTheyAreHeard()
    {
        LevelMeter meter(44100);
        meter.add({0, {1.0F, 0.1F}, {0.25F, 0.0F}});
        QCOMPARE(meter.at(100), PlaybackLevels());
        const PlaybackLevels levels = meter.at(512);
        QCOMPARE(levels.peak[0], 0.0F);
        QVERIFY(std::abs(levels.peak[1] + 20.0F) < 1e-3F);
        QVERIFY(std::abs(levels.rms[0] + 6.02F) < 0.01F);
        QCOMPARE(levels.rms[1], PlaybackLevels::kSilence);
        QCOMPARE(meter.at(44100), PlaybackLevels()); // long ago
    }
};

QTEST_MAIN(TestPlaybackClocks)
#include "tst_playback_clocks.moc"
