#include "tests/ui/playback/manual_output.h"

#include <QSignalSpy>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kRate = 44100;
constexpr int kRamp = BalanceMix::kRampFrames;
constexpr qint64 kMostLatency = kRate / 50; // frames, 20 ms

std::vector<float> stereoNoise(std::uint32_t seed, double seconds)
{
    return interleavedStereo(makeNoise(seed, kRate, seconds), makeNoise(seed + 1, kRate, seconds));
}

std::vector<float> part(const std::vector<float>& samples, qint64 from, qint64 frames)
{
    return {samples.begin() + 2 * from, samples.begin() + 2 * (from + frames)};
}

float steepest(const std::vector<float>& samples)
{
    float most = 0.0F;
    for (size_t i = 2; i < samples.size(); ++i)
        most = std::max(most, std::abs(samples[i] - samples[i - 2]));
    return most;
}

float loudest(const std::vector<float>& samples)
{
    float most = 0.0F;
    for (const float sample : samples)
        most = std::max(most, std::abs(sample));
    return most;
}

/// A player with recording A, and recording B beside it.
struct PairFixture : PlayerFixture
{
    void openA(const std::vector<float>& samples)
    {
        player.setSource(write(QStringLiteral("a.wav"), samples), double(samples.size() / 2) / kRate);
    }
    /// False when it does not get ready.
    bool openB(const std::vector<float>& samples, const TimeMap& map, int rate = kRate)
    {
        return openB(write(QStringLiteral("b.wav"), samples, rate), map);
    }
    bool openB(const QString& path, const TimeMap& map)
    {
        player.setOther(OtherSound{path, map, 0.0});
        return QTest::qWaitFor([&] { return player.isOtherReady(); });
    }
};

/// How far the strikes of B, at `times` in B, are heard from where A is heard at their counterpart, in s of A. `mono`
/// begins at `from` of A.
double worstSync(const std::vector<float>& mono, double from, double speed, const std::vector<double>& times,
    const TimeMap& map, int& heard)
{
    double worst = 0.0;
    heard = 0;
    for (const double time : times) {
        const auto expected = map.toA(time);
        const double at = expected ? (*expected - from) / speed * kRate : -1.0;
        const double reach = 0.06 * kRate;
        if (at < reach || at + reach >= double(mono.size()))
            continue;
        const auto peak = std::max_element(mono.begin() + std::ptrdiff_t(at - reach),
            mono.begin() + std::ptrdiff_t(at + reach), [](float a, float b) { return std::abs(a) < std::abs(b); });
        worst = std::max(worst, std::abs(double(peak - mono.begin()) - at) * speed / kRate);
        ++heard;
    }
    return worst;
}

} // namespace

class TestPlayerCompare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNothingOfBTheSamplesAreThoseOfA()
    {
        PairFixture f;
        const auto a = stereoNoise(1, 1.0);
        const auto b = stereoNoise(3, 1.0);
        f.openA(a);
        QVERIFY(!f.player.hasOther());
        f.player.setBalance(1.0); // of nothing
        QCOMPARE(f.player.balance(), 0.0);
        QVERIFY(f.openB(b, TimeMap::identity(1.0)));
        f.player.play();
        QCOMPARE(f.take(10000), part(a, 0, 10000));
        f.player.hear(Side::B);
        f.take(1024);
        QCOMPARE(f.take(10000), part(b, 11024, 10000)); // all of it, bit for bit
        QCOMPARE(f.player.underruns(), qint64(0));
    }

    void aSwitchIsHeardAtOnceWithoutAClick()
    {
        PairFixture f;
        const auto a = interleaved(makeSine(220.0, kRate, 3.0), 2);
        const auto b = interleaved(makeSine(310.0, kRate, 3.0), 2);
        f.openA(a);
        QVERIFY(f.openB(b, TimeMap::identity(3.0)));
        f.player.play();
        qint64 at = 0;
        qint64 worst = 0;
        for (int turn = 0; turn < 20; ++turn) {
            f.take(700);
            at += 700;
            QSignalSpy changed(&f.player, &Player::balanceChanged);
            f.player.toggleSide();
            QCOMPARE(changed.count(), 1);
            const auto& wanted = turn % 2 == 0 ? b : a;
            const auto heard = f.take(kMostLatency + 1000);
            qint64 latency = qint64(heard.size() / 2);
            while (latency > 0 && heard[size_t(2 * (latency - 1))] == wanted[size_t(2 * (at + latency - 1))])
                --latency;
            QVERIFY(latency > 1); // it is a crossfade
            worst = std::max(worst, latency);
            at += kMostLatency + 1000;
        }
        qInfo("switched after %.2f ms at most", 1e3 * double(worst) / kRate);
        QVERIFY(worst < kMostLatency);
        // The tones' own steps, and what the ramp adds.
        const double own = 0.5 * 2.0 * 3.1416 * 310.0 / kRate;
        QVERIFY(double(steepest(f.outputs->last->samples)) < own + 1.0 / kRamp);
        QCOMPARE(f.player.underruns(), qint64(0));
    }

    void theBalanceMixesBoth()
    {
        PairFixture f;
        const auto a = stereoNoise(1, 2.0);
        const auto b = stereoNoise(3, 2.0);
        f.openA(a);
        QVERIFY(f.openB(b, TimeMap::identity(2.0)));
        f.player.setBalance(0.25);
        f.player.play();
        f.take(1000);
        const auto heard = f.take(1000);
        for (size_t i = 0; i < heard.size(); ++i)
            QVERIFY(std::abs(heard[i] - (0.75F * a[2000 + i] + 0.25F * b[2000 + i])) < 1e-6F);
        f.player.setBalance(7.0);
        QCOMPARE(f.player.balance(), 1.0);
        f.player.setBalance(std::nan(""));
        QCOMPARE(f.player.balance(), 0.0);
    }

    void gainsMatchTheLevels()
    {
        PairFixture f;
        f.openA(std::vector<float>(size_t(4 * kRate), 0.8F));
        const QString path = f.write(QStringLiteral("b.wav"), std::vector<float>(size_t(4 * kRate), 0.4F));
        QVERIFY(f.openB(path, TimeMap::identity(2.0)));
        f.player.setGainA(-20.0 * std::log10(2.0));
        f.player.play();
        f.take(2000);
        QVERIFY(std::abs(f.take(500).front() - 0.4F) < 1e-5F);
        f.player.hear(Side::B);
        QVERIFY(std::abs(f.take(2000).front() - 0.4F) < 1e-5F);
        QVERIFY(steepest(f.take(2000)) < 1e-5F);
        f.player.setOther(OtherSound{path, TimeMap::identity(2.0), -6.0206});
        QVERIFY(f.player.isOtherReady()); // a gain opens nothing anew
        f.take(2000);
        QVERIFY(std::abs(f.take(500).front() - 0.2F) < 1e-5F);
        f.player.setGainA(12.0); // nothing is ever turned up
        QCOMPARE(f.player.gainA(), 0.0);
        f.player.setOther(std::nullopt);
        f.take(2000);
        QVERIFY(f.take(500).front() == 0.8F);
    }

    void bIsInStepAlongTheWholeMap_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {1.0, 0.5, 2.0})
            QTest::addRow("×%g", speed) << speed;
    }
    void bIsInStepAlongTheWholeMap()
    {
        QFETCH(const double, speed);
        const TimeMap map({{{0.5, 4.0}, {0.0, 3.22}, 1.0F}, {{4.0, 8.0}, {3.22, 7.54}, 1.0F},
            {{10.0, 14.0}, {7.54, 11.54}, 1.0F}, {{14.0, 18.0}, {12.0, 16.12}, 1.0F}});
        QCOMPARE(map.pieces().size(), size_t(4));
        std::vector<double> times;
        for (double time = 0.2; time < 16.1; time += 0.23)
            times.push_back(time);
        PairFixture f;
        f.openA(std::vector<float>(size_t(2 * 18 * kRate), 0.0F));
        QVERIFY(f.openB(interleaved(makeClicks(times, kRate, 17.0), 2), map));
        f.player.setSpeed(speed);
        f.player.hear(Side::B);
        f.player.play();
        const auto mono = channelOf(f.take(qint64(18.0 / speed * kRate)), 2, 0);
        int heard = 0;
        const double worst = worstSync(mono, 0.0, speed, times, map, heard);
        qInfo("sync at ×%g: %.2f ms at worst of %d", speed, 1e3 * worst, heard);
        QVERIFY(heard > 55);
        QVERIFY(worst <= 0.005);
        const auto gap = std::vector<float>(
            mono.begin() + std::ptrdiff_t(8.2 / speed * kRate), mono.begin() + std::ptrdiff_t(9.8 / speed * kRate));
        QVERIFY(loudest(gap) < 1e-4F);
    }

    void seeksAndLoopsTogether()
    {
        PairFixture f;
        const auto a = stereoNoise(1, 4.0);
        const auto b = stereoNoise(3, 4.0);
        f.openA(a);
        QVERIFY(f.openB(b, TimeMap::identity(4.0)));
        f.player.hear(Side::B);
        f.player.setLoop(TimeRange{1.5, 1.75});
        f.player.setLooping(true);
        f.player.play();
        f.take(1000);
        f.player.seek(1.5);
        f.take(2000);
        const qint64 first = 77175 - std::llround(f.player.position() * kRate); // frames to the next round
        const auto heard = f.take(5 * 11025);
        for (int round = 0; round < 4; ++round) // what was before fades out at its begin
            QCOMPARE(part(heard, first + round * 11025 + 256, 10000), part(b, 66150 + 256, 10000));
        f.player.hear(Side::A);
        f.take(1000);
        const double before = f.player.position();
        QCOMPARE(f.take(500), part(a, std::llround(before * kRate), 500));
    }

    void aLoopBeyondTheEndOfATurnsWhereATurns()
    {
        PairFixture f;
        const auto a = stereoNoise(1, 0.5);
        const auto b = stereoNoise(3, 2.0);
        f.openA(a);
        QVERIFY(f.openB(b, TimeMap::identity(2.0)));
        f.player.setLoop(TimeRange{0.25, 1.5});
        f.player.setLooping(true);
        f.player.hear(Side::B);
        f.player.play();
        const auto heard = f.take(40000);
        QCOMPARE(part(heard, 1000, 20000), part(b, 1000, 20000));
        QCOMPARE(part(heard, 22050 + 300, 10000), part(b, 11025 + 300, 10000));
        f.player.setLooping(false);
        f.take(40000);
        QTRY_COMPARE(f.player.state(), PlayState::Stopped); // with A
    }

    void anAuditionIsFadedInBoth()
    {
        PairFixture f;
        f.openA(std::vector<float>(size_t(2 * 3 * kRate), 0.5F));
        QVERIFY(f.openB(std::vector<float>(size_t(2 * 3 * kRate), -0.25F), TimeMap::identity(3.0)));
        f.player.hear(Side::B);
        f.take(1000);
        f.player.audition({1.0, 2.0}, 0.1, 0.1);
        const auto heard = f.take(kRate);
        QCOMPARE(heard[2 * 4000], -0.25F);
        QCOMPARE(heard[2 * 13000], -0.25F);
        QVERIFY(std::abs(heard[2 * 8820]) < 0.01F); // between the places
        QVERIFY(steepest(heard) < 0.01F);
        QCOMPARE(f.player.state(), PlayState::Stopped);
    }

    void aFileThatIsGoneLeavesAAlone()
    {
        PairFixture f;
        const auto a = f.openNoise(2.0);
        QSignalSpy failed(&f.player, &Player::otherFailed);
        f.player.play();
        f.take(4000);
        const OtherSound missing{f.path(QStringLiteral("later.wav")), TimeMap::identity(2.0), 0.0};
        f.player.setOther(missing);
        f.player.hear(Side::B);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(int(failed.first().first().value<Error>().code), int(ErrorCode::FileNotFound));
        QVERIFY(f.player.otherError() && !f.player.isOtherReady());
        QCOMPARE(f.player.balance(), 0.0);
        QCOMPARE(f.take(20000), part(a, 4000, 20000));
        QCOMPARE(f.player.state(), PlayState::Playing);
        f.write(QStringLiteral("later.wav"), stereoNoise(3, 2.0));
        f.player.setOther(missing); // once more: now it is there
        QTRY_VERIFY(f.player.isOtherReady());
        QVERIFY(!f.player.otherError());
    }

    void bComesWhilePlayingWithoutAGap()
    {
        PairFixture f;
        const auto a = f.openNoise(3.0);
        const auto b = stereoNoise(5, 3.0);
        f.player.play();
        f.take(4000);
        QVERIFY(f.openB(b, TimeMap::identity(3.0)));
        QCOMPARE(f.take(20000), part(a, 4000, 20000)); // nothing of A is missing
        f.player.hear(Side::B);
        f.take(1000);
        QCOMPARE(f.take(10000), part(b, 25000, 10000));
        f.player.setOther(std::nullopt); // A comes back at once
        f.take(20000);
        QCOMPARE(f.take(10000), part(a, 55000, 10000));
        QVERIFY(f.openB(b, TimeMap::identity(3.0))); // a second time
        f.player.hear(Side::B);
        f.take(20000);
        QCOMPARE(f.take(10000), part(b, 85000, 10000));
    }

    void bGoesWithoutAClick()
    {
        PairFixture f;
        f.openA(interleaved(makeSine(220.0, kRate, 3.0), 2));
        QVERIFY(f.openB(interleaved(makeSine(310.0, kRate, 3.0), 2), TimeMap::identity(3.0)));
        f.player.hear(Side::B);
        f.player.play();
        f.take(10000);
        f.player.setOther(std::nullopt);
        f.take(20000);
        const double own = 0.5 * 2.0 * 3.1416 * 310.0 / kRate;
        QVERIFY(double(steepest(f.outputs->last->samples)) < own + 1.0 / kRamp);
    }

    void anotherMapIsHeardWhilePlaying()
    {
        std::vector<double> times;
        for (double time = 0.1; time < 9.0; time += 0.2)
            times.push_back(time);
        PairFixture f;
        const auto a = stereoNoise(1, 9.0);
        f.openA(a);
        const QString path = f.write(QStringLiteral("b.wav"), interleaved(makeClicks(times, kRate, 10.0), 2));
        QVERIFY(f.openB(path, TimeMap({{{0.0, 9.0}, {0.0, 9.18}, 1.0F}})));
        f.player.play();
        f.take(8820);
        const TimeMap bent({{{0.0, 9.0}, {0.05, 9.0}, 1.0F}});
        f.player.setOther(OtherSound{path, bent, 0.0});
        QVERIFY(f.player.isOtherReady()); // it is not opened anew
        QCOMPARE(f.take(17640), part(a, 8820, 17640));
        f.player.hear(Side::B);
        f.take(4410);
        const double from = f.player.position();
        const auto mono = channelOf(f.take(3 * kRate), 2, 0);
        int heard = 0;
        QVERIFY(worstSync(mono, from, 1.0, times, bent, heard) <= 0.005);
        QVERIFY(heard > 10);
    }

    void bShorterThanTheMapSays()
    {
        PairFixture f;
        const auto a = stereoNoise(1, 3.0);
        f.openA(a);
        QVERIFY(f.openB(stereoNoise(3, 1.0), TimeMap({{{0.0, 3.0}, {0.0, 3.1}, 1.0F}})));
        f.player.hear(Side::B);
        f.player.play();
        f.take(2 * kRate);
        QVERIFY(loudest(f.take(10000)) < 1e-4F);
        QVERIFY(!f.player.otherError());
        f.player.hear(Side::A);
        f.take(1000);
        QCOMPARE(f.take(1000), part(a, 2 * kRate + 11000, 1000));
    }

    void bOfAnotherRateInMono()
    {
        PairFixture f;
        f.openA(stereoNoise(1, 5.0));
        const std::vector<double> times{0.5, 1.0, 1.5, 2.0, 2.5, 3.0};
        const QString path = f.path(QStringLiteral("mono.wav"));
        QVERIFY(writeWav(path, makeClicks(times, 8000, 6.0), 1, 8000));
        const TimeMap map({{{0.0, 5.0}, {0.0, 4.8}, 1.0F}});
        QVERIFY(f.openB(path, map));
        f.player.hear(Side::B);
        f.player.play();
        const auto heard = f.take(4 * kRate);
        for (int channel = 0; channel < 2; ++channel) {
            int count = 0;
            QVERIFY(worstSync(channelOf(heard, 2, channel), 0.0, 1.0, times, map, count) <= 0.005);
            QVERIFY(count >= 5);
        }
    }

    void eachHasItsOwnTicks_data()
    {
        QTest::addColumn<bool>("isSameFile");
        QTest::addRow("two runs of one recording") << true;
        QTest::addRow("two recordings") << false;
    }
    void eachHasItsOwnTicks()
    {
        QFETCH(const bool, isSameFile);
        PairFixture f;
        const std::vector<float> silence(size_t(2 * 3 * kRate), 0.0F);
        f.openA(silence);
        const auto resultWith = [](double time) {
            auto result = std::make_shared<AnalysisResult>();
            result->drumHits = std::vector<DrumHit>{{time, DrumClass::Kick, 1.0F, 1.0F, {}, {}}};
            return result;
        };
        const TimeMap map = isSameFile ? TimeMap::identity(3.0) : TimeMap({{{1.0, 3.0}, {0.0, 2.0}, 1.0F}});
        f.player.setHits(resultWith(1.5));
        QVERIFY(isSameFile ? f.openB(f.player.sourcePath(), map) : f.openB(silence, map));
        f.player.setOtherHits(resultWith(isSameFile ? 2.0 : 1.0)); // in B's time; 2 s in A's
        f.player.setTickClasses({DrumClass::Kick});
        for (const Side side : {Side::A, Side::B}) {
            f.player.hear(side);
            f.player.seek(1.0);
            f.take(1000);
            f.player.play();
            const double from = f.player.position();
            const auto heard = channelOf(f.take(qint64(1.8 * kRate)), 2, 0);
            const auto first = std::ranges::find_if(heard, [](float sample) { return std::abs(sample) > 0.2F; });
            QVERIFY(first != heard.end());
            const double at = from + double(first - heard.begin()) / kRate;
            QVERIFY2(std::abs(at - (side == Side::A ? 1.5 : 2.0)) < 0.001, qPrintable(QString::number(at)));
            const auto second
                = std::find_if(first + 4410, heard.end(), [](float sample) { return std::abs(sample) > 0.2F; });
            QVERIFY(second == heard.end()); // nothing of the other one's
            f.player.pause();
        }
    }

    void metronomeOfB()
    {
        PairFixture f;
        f.openA(std::vector<float>(size_t(2 * 3 * kRate), 0.0F));
        auto grid = std::make_shared<BeatGrid>();
        grid->beats = {{1.0, 1, 1, 174.0, 1.0F}};
        f.player.setMetronome(true);
        QVERIFY(f.openB(std::vector<float>(size_t(2 * 3 * kRate), 0.0F), TimeMap({{{0.5, 2.5}, {0.0, 2.0}, 1.0F}})));
        f.player.setOtherGrid(grid);
        f.player.hear(Side::B);
        f.player.seek(1.0);
        f.take(1000);
        f.player.play();
        const double from = f.player.position();
        const auto heard = channelOf(f.take(kRate), 2, 0);
        const auto first = std::ranges::find_if(heard, [](float sample) { return std::abs(sample) > 0.1F; });
        QVERIFY(std::abs(from + double(first - heard.begin()) / kRate - 1.5) < 0.001);
        f.player.hear(Side::A);
        f.player.seek(1.0);
        f.take(2000);
        QCOMPARE(loudest(f.take(kRate)), 0.0F);
    }

    void theSoloIsThatOfBoth()
    {
        PairFixture f;
        f.openA(interleaved(makeSine(60.0, kRate, 3.0), 2));
        QVERIFY(f.openB(interleaved(makeSine(8000.0, kRate, 3.0), 2), TimeMap::identity(3.0)));
        f.player.setSoloBand(SoloBand::Low);
        f.player.hear(Side::B);
        f.player.play();
        f.take(20000);
        QVERIFY(loudest(f.take(2000)) < 0.001F);
        f.player.hear(Side::A);
        f.take(2000);
        QVERIFY(loudest(f.take(2000)) > 0.4F);
    }

    void aSpeedWhilePlayingKeepsThemInStep()
    {
        std::vector<double> times;
        for (double time = 0.1; time < 9.0; time += 0.2)
            times.push_back(time);
        PairFixture f;
        f.openA(std::vector<float>(size_t(2 * 9 * kRate), 0.0F));
        const TimeMap map({{{0.0, 9.0}, {0.0, 8.5}, 1.0F}});
        QVERIFY(f.openB(interleaved(makeClicks(times, kRate, 10.0), 2), map));
        f.player.hear(Side::B);
        f.player.play();
        f.take(20000);
        f.player.setSpeed(0.8);
        f.take(20000);
        const double from = f.player.position();
        const auto mono = channelOf(f.take(3 * kRate), 2, 0);
        int heard = 0;
        const double worst = worstSync(mono, from, 0.8, times, map, heard);
        QVERIFY2(worst <= 0.005, qPrintable(QString::number(worst)));
        QVERIFY(heard > 8);
    }

    void anotherSourceForgetsB()
    {
        PairFixture f;
        f.openA(stereoNoise(1, 1.0));
        QVERIFY(f.openB(stereoNoise(3, 1.0), TimeMap::identity(1.0)));
        f.player.setBalance(0.5);
        const auto other = stereoNoise(7, 1.0);
        f.player.setSource(f.write(QStringLiteral("other.wav"), other), 1.0);
        QVERIFY(!f.player.hasOther());
        QCOMPARE(f.player.balance(), 0.0);
        f.player.play();
        f.take(1024);
        QCOMPARE(f.take(4000), part(other, 1024, 4000));
    }

    void anotherRateOfTheDevice()
    {
        PairFixture f;
        f.openA(stereoNoise(1, 3.0));
        const std::vector<double> times{0.5, 1.0, 1.5};
        const TimeMap map({{{0.0, 3.0}, {0.0, 2.9}, 1.0F}});
        QVERIFY(f.openB(interleaved(makeClicks(times, kRate, 3.0), 2), map));
        f.outputs->rate = 48000;
        f.outputs->change({{"two", QStringLiteral("Headphones"), true}});
        QTRY_VERIFY(f.player.isOtherReady());
        f.player.hear(Side::B);
        f.player.play();
        const auto mono = channelOf(f.take(48000 * 2), 2, 0);
        const double expected = map.toA(1.0).value() * 48000.0;
        const auto peak = std::max_element(
            mono.begin() + std::ptrdiff_t(expected) - 4000, mono.begin() + std::ptrdiff_t(expected) + 4000);
        QVERIFY(std::abs(double(peak - mono.begin()) - expected) < 0.005 * 48000.0);
    }
};

QTEST_MAIN(TestPlayerCompare)
#include "tst_player_compare.moc"
