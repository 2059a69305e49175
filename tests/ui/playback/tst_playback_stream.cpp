#include "ui/playback/playback_stream.h"

#include <QTest>

#include <cmath>

using namespace heihachi;

namespace {

constexpr int kFade = PlaybackStream::kFadeFrames;

std::vector<float> level(float value, int frames)
{
    return std::vector<float>(size_t(2 * frames), value);
}

std::vector<float> pull(PlaybackStream& stream, int frames)
{
    std::vector<float> samples(size_t(2 * frames), 9.0F);
    stream.pull(samples);
    return samples;
}

float at(const std::vector<float>& samples, int frame)
{
    return samples[size_t(2 * frame)];
}

float steepest(const std::vector<float>& samples)
{
    float most = 0.0F;
    for (size_t i = 2; i < samples.size(); ++i)
        most = std::max(most, std::abs(samples[i] - samples[i - 2]));
    return most;
}

} // namespace

class TestPlaybackStream final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsSilentAndFadesIn()
    {
        PlaybackStream stream(4096);
        stream.beginGeneration(stream.flush(), false);
        stream.write(level(0.5F, 1000));
        QCOMPARE(pull(stream, 64), level(0.0F, 64));
        stream.setPlaying(true);
        const auto samples = pull(stream, 512);
        QCOMPARE(at(samples, 0), 0.0F);
        QVERIFY(at(samples, kFade / 2) > 0.2F && at(samples, kFade / 2) < 0.3F);
        QCOMPARE(at(samples, kFade), 0.5F);
        QVERIFY(steepest(samples) < 0.01F);
    }

    void aHardStartIsNotFaded()
    {
        PlaybackStream stream(4096);
        stream.beginGeneration(stream.flush(), true);
        stream.write(level(0.5F, 1000));
        pull(stream, 64); // silent: not playing yet
        stream.setPlaying(true);
        QCOMPARE(pull(stream, 512), level(0.5F, 512));
    }

    void pauseFadesAndGoesOnWhereItWas()
    {
        PlaybackStream stream(4096);
        stream.beginGeneration(stream.flush(), true);
        stream.write(level(0.5F, 2000));
        stream.setPlaying(true);
        pull(stream, 512);
        stream.setPlaying(false);
        const auto falling = pull(stream, 512);
        QVERIFY(steepest(falling) < 0.01F);
        QCOMPARE(at(falling, kFade), 0.0F);
        QCOMPARE(stream.readFrame(), qint64(512 + kFade));
        QCOMPARE(pull(stream, 100), level(0.0F, 100));
        QCOMPARE(stream.readFrame(), qint64(512 + kFade));
    }

    void aFlushIsHeardAtOnceWithoutAClick()
    {
        PlaybackStream stream(4096);
        stream.beginGeneration(stream.flush(), true);
        stream.write(level(0.5F, 2000));
        stream.setPlaying(true);
        pull(stream, 512);
        const quint32 next = stream.flush();
        const auto gap = pull(stream, 256); // nothing new was made yet: fades, then waits
        QVERIFY(steepest(gap) < 0.01F);
        QCOMPARE(at(gap, kFade), 0.0F);
        QVERIFY(!stream.isReady());
        stream.beginGeneration(next, false);
        stream.write(level(-0.25F, 1000));
        QCOMPARE(stream.readyFrames(), qint64(1000));
        const auto fresh = pull(stream, 512);
        QVERIFY(steepest(fresh) < 0.01F);
        QCOMPARE(at(fresh, kFade), -0.25F); // nothing of what was thrown away
        QCOMPARE(stream.underruns(), qint64(0));
    }

    void aFadeDoesNotEatTheNewSound()
    {
        PlaybackStream stream(4096);
        stream.beginGeneration(stream.flush(), true);
        stream.write(level(0.5F, 520));
        stream.setPlaying(true);
        pull(stream, 512); // 8 frames are left, less than the fade
        stream.beginGeneration(stream.flush(), true);
        stream.write(level(-0.25F, 1000));
        const auto samples = pull(stream, 512);
        QCOMPARE(at(samples, 8), -0.25F);
        QCOMPARE(stream.readFrame(), qint64(520 + 504));
    }

    void tellsWhatIsHeardWhen()
    {
        PlaybackStream stream(8192);
        const quint32 first = stream.flush();
        stream.beginGeneration(first, true);
        stream.write(level(0.5F, 1000));
        pull(stream, 100);
        stream.setPlaying(true);
        pull(stream, 300);
        const quint32 second = stream.flush();
        stream.beginGeneration(second, false);
        stream.write(level(0.5F, 1000));
        pull(stream, 300);
        std::vector<PlaybackStream::Turn> turns;
        PlaybackStream::Turn turn;
        while (stream.takeTurn(turn))
            turns.push_back(turn);
        QCOMPARE(turns.size(), size_t(3));
        QVERIFY(!turns[0].isRunning);
        QCOMPARE(turns[1].output, qint64(100));
        QCOMPARE(turns[1].stream, qint64(0));
        QCOMPARE(turns[1].generation, first);
        QVERIFY(turns[1].isRunning);
        QCOMPARE(turns[2].output, qint64(400 + kFade)); // after the old sound has faded
        QCOMPARE(turns[2].stream, qint64(1000));
        QCOMPARE(turns[2].generation, second);
    }

    void anUnderrunIsSilenceAndCounted()
    {
        PlaybackStream stream(4096);
        stream.beginGeneration(stream.flush(), true);
        stream.write(level(0.5F, 200));
        stream.setPlaying(true);
        const auto samples = pull(stream, 300);
        QCOMPARE(at(samples, 199), 0.5F);
        QCOMPARE(at(samples, 200), 0.0F);
        QCOMPARE(stream.underruns(), qint64(100));
        stream.write(level(0.5F, 100));
        pull(stream, 100);
        stream.finish();
        pull(stream, 100);
        QCOMPARE(stream.underruns(), qint64(100)); // the end is none
    }

    void volumeIsRampedAndMeasured()
    {
        PlaybackStream stream(8192);
        stream.beginGeneration(stream.flush(), true);
        stream.write(level(0.5F, 4096));
        stream.setPlaying(true);
        pull(stream, 1024);
        stream.setVolume(0.5F);
        const auto ramp = pull(stream, 512);
        QVERIFY(steepest(ramp) < 0.001F);
        QCOMPARE(pull(stream, 512), level(0.25F, 512));
        std::vector<PlaybackStream::LevelBlock> blocks;
        PlaybackStream::LevelBlock block;
        while (stream.takeLevel(block))
            blocks.push_back(block);
        QCOMPARE(blocks.size(), size_t(4));
        QCOMPARE(blocks[0].peak[0], 0.5F);
        QVERIFY(std::abs(blocks[0].meanSquare[1] - 0.25F) < 1e-4F);
        QCOMPARE(blocks[3].peak[1], 0.25F);
        QCOMPARE(blocks[3].output, qint64(3 * 512));
    }
};

QTEST_GUILESS_MAIN(TestPlaybackStream)
#include "tst_playback_stream.moc"
