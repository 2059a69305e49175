#include "tests/support/signals.h"
#include "ui/playback/mapped_source.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kRate = 44100;
constexpr double kMostError = 0.005; // s, as the header says
constexpr qint64 kCross = MappedSource::kCrossFrames;
constexpr qint64 kFade = MappedSource::kGapFadeFrames;

/// All of `source` from `from` on, in blocks as the renderer asks for them, left.
std::vector<float> readLeft(MappedSource& source, qint64 from, qint64 frames)
{
    std::vector<float> samples(size_t(2 * frames), 9.0F);
    for (qint64 at = 0; at < frames; at += 256) {
        const qint64 count = std::min<qint64>(256, frames - at);
        if (!source.read(from + at, std::span(samples).subspan(size_t(2 * at), size_t(2 * count))))
            return {};
    }
    return channelOf(samples, 2, 0);
}

/// Place of the loudest sample within 50 ms of `expected`, s; both in the time of `mono`.
double strikeNear(const std::vector<float>& mono, double expected)
{
    const double reach = 0.05 * kRate;
    const auto size = std::ptrdiff_t(mono.size());
    const auto from = std::clamp<std::ptrdiff_t>(std::ptrdiff_t(expected * kRate - reach), 0, size);
    const auto to = std::clamp<std::ptrdiff_t>(std::ptrdiff_t(expected * kRate + reach), from, size);
    const auto peak = std::max_element(
        mono.begin() + from, mono.begin() + to, [](float a, float b) { return std::abs(a) < std::abs(b); });
    return double(peak - mono.begin()) / kRate;
}

float steepest(const std::vector<float>& mono)
{
    float most = 0.0F;
    for (size_t i = 1; i < mono.size(); ++i)
        most = std::max(most, std::abs(mono[i] - mono[i - 1]));
    return most;
}

float loudest(const std::vector<float>& mono, qint64 from, qint64 to)
{
    float most = 0.0F;
    for (qint64 i = from; i < to; ++i)
        most = std::max(most, std::abs(mono[size_t(i)]));
    return most;
}

std::vector<double> timesEvery(double step, double until)
{
    std::vector<double> times;
    for (double time = 0.31; time < until; time += step)
        times.push_back(time);
    return times;
}

struct SyncError
{
    double worst = 0.0; ///< s
    double p95 = 0.0; ///< s
};

/// How far the strikes of B, at `times` in B, lie from where the map has them in A.
SyncError syncError(const std::vector<float>& mono, const std::vector<double>& times, const TimeMap& map)
{
    std::vector<double> errors;
    for (const double time : times)
        if (const auto expected = map.toA(time); expected && map.toA(time + 0.02))
            errors.push_back(std::abs(strikeNear(mono, *expected) - *expected));
    std::ranges::sort(errors);
    if (errors.empty())
        return {1.0, 1.0};
    return {errors.back(), errors[size_t(0.95 * double(errors.size() - 1))]};
}

} // namespace

class TestMappedSource final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    MappedSource make(const std::vector<float>& mono, const TimeMap& map, int channels = 2, int rate = kRate)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.wav").arg(++m_files));
        if (!writeWav(path, interleaved(mono, channels), channels, rate, SampleFormat::F32))
            qFatal("can't write");
        return MappedSource(DecodedSource::open(path, kRate).value(), map);
    }

private Q_SLOTS:
    void strikesLieWhereTheMapSays_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("seconds"); // of A
        for (const double rate : {0.92, 0.98, 1.001, 1.08})
            QTest::addRow("%g", rate) << rate << 14.0; // longer than a run
        QTest::addRow("a long one") << 1.03 << (qEnvironmentVariableIsSet("HEIHACHI_LONG_SYNC") ? 1200.0 : 35.0);
    }

    void strikesLieWhereTheMapSays()
    {
        QFETCH(const double, rate);
        QFETCH(const double, seconds);
        const std::vector<double> times = timesEvery(0.37, rate * seconds + 1.0);
        const TimeMap map({{{0.5, 0.5 + seconds}, {1.25, 1.25 + rate * seconds}, 1.0F}});
        MappedSource source = make(makeClicks(times, kRate, rate * seconds + 2.0), map);
        const auto mono = readLeft(source, 0, qint64((seconds + 1.0) * kRate));
        const SyncError error = syncError(mono, times, map);
        qInfo("sync error: worst %.2f ms, 95 %% %.2f ms", 1e3 * error.worst, 1e3 * error.p95);
        QVERIFY(error.worst <= kMostError);
    }

    void fasterAndSlowerTogetherWithA_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.5, 0.8, 1.5, 2.0})
            QTest::addRow("×%g", speed) << speed;
    }

    void fasterAndSlowerTogetherWithA()
    {
        QFETCH(const double, speed);
        const TimeMap map(
            {{{0.0, 5.0}, {0.2, 4.8}, 1.0F}, {{5.0, 8.0}, {4.8, 7.8}, 1.0F}, {{8.5, 13.0}, {7.8, 12.66}, 1.0F}});
        const std::vector<double> times = timesEvery(0.27, 12.6);
        MappedSource source = make(makeClicks(times, kRate, 14.0), map);
        source.setMap(map, speed);
        const auto mono = readLeft(source, 0, qint64(13.2 / speed * kRate));
        std::vector<double> errors; // as heard, s
        for (const double time : times)
            if (const auto a = map.toA(time))
                errors.push_back(std::abs(strikeNear(mono, *a / speed) - *a / speed));
        std::ranges::sort(errors);
        qInfo("as heard: worst %.2f ms, 95 %% %.2f ms; in A's time: worst %.2f ms", 1e3 * errors.back(),
            1e3 * errors[size_t(0.95 * double(errors.size()))], 1e3 * errors.back() * speed);
        QVERIFY(errors.back() * speed <= kMostError);
    }

    void manyPiecesAndGaps()
    {
        // Joined pieces of several rates, a passage that only A has, a passage that only B has.
        const TimeMap map({{{0.0, 3.0}, {0.0, 2.94}, 1.0F}, {{3.0, 4.1}, {2.94, 4.1}, 1.0F},
            {{6.0, 9.0}, {4.1, 7.1}, 1.0F}, {{9.0, 12.0}, {10.0, 13.2}, 1.0F}});
        QCOMPARE(map.pieces().size(), size_t(4));
        const std::vector<double> times = timesEvery(0.13, 13.1);
        MappedSource source = make(makeClicks(times, kRate, 14.0), map);
        const auto mono = readLeft(source, 0, 13 * kRate);
        QVERIFY(syncError(mono, times, map).worst <= kMostError);
        QCOMPARE(loudest(mono, qint64(4.1 * kRate) + 1, 6 * kRate), 0.0F);
        QCOMPARE(loudest(mono, 12 * kRate, 13 * kRate), 0.0F);
    }

    void theIdentityIsBBitForBit()
    {
        const auto noise = makeNoise(1, kRate, 2.0);
        MappedSource source = make(noise, TimeMap::identity(2.0));
        QVERIFY(readLeft(source, 0, 2 * kRate) == noise);
        MappedSource shifted = make(noise, TimeMap({{{10.0, 11.0}, {0.5, 1.5}, 1.0F}}));
        const auto mono = readLeft(shifted, 10 * kRate, kRate);
        QVERIFY(std::equal(mono.begin() + kFade, mono.end() - kFade, noise.begin() + kRate / 2 + kFade));
        // 0.1 ms in ten seconds is none.
        MappedSource nearly = make(noise, TimeMap({{{0.0, 1.9}, {0.0, 1.9001}, 1.0F}}));
        const auto direct = readLeft(nearly, 0, kRate);
        const auto at = std::search(noise.begin(), noise.begin() + 300, direct.begin() + 200, direct.begin() + 230);
        QVERIFY(std::abs(std::distance(noise.begin() + 200, at)) <= 3);
    }

    void gapsAreSilentAndFaded()
    {
        const std::vector<float> level(size_t(4 * kRate), 0.5F);
        MappedSource source = make(level, TimeMap({{{1.0, 2.0}, {1.0, 2.0}, 1.0F}, {{3.0, 3.5}, {3.0, 3.5}, 1.0F}}));
        const auto mono = readLeft(source, 0, 5 * kRate);
        QCOMPARE(loudest(mono, 0, kRate), 0.0F);
        QCOMPARE(mono[size_t(kRate + kFade)], 0.5F);
        QCOMPARE(mono[size_t(2 * kRate - kFade - 1)], 0.5F);
        QCOMPARE(loudest(mono, 2 * kRate, 3 * kRate), 0.0F);
        QVERIFY(steepest(mono) < 0.01F);
    }

    void bordersMakeNoClick()
    {
        // A tone over two joined pieces, over several runs, and where one went back into what was kept.
        const TimeMap map({{{0.0, 12.0}, {0.0, 12.36}, 1.0F}, {{12.0, 14.0}, {12.36, 14.36}, 1.0F},
            {{14.0, 16.0}, {14.36, 16.3}, 1.0F}});
        MappedSource source = make(makeSine(200.0, kRate, 17.0), map);
        const float slope = 0.5F * 2.0F * 3.1416F * 200.0F / kRate;
        (void)readLeft(source, 5 * kRate, kRate); // so that the first run meets blocks of another one
        auto mono = readLeft(source, 0, qint64(15.9 * kRate));
        mono.erase(mono.begin(), mono.begin() + kRate / 10);
        QVERIFY2(steepest(mono) < 1.5F * slope, qPrintable(QString::number(double(steepest(mono) / slope))));
    }

    void theSameAgainWhenReadAgain()
    {
        MappedSource source = make(makeNoise(3, kRate, 8.0), TimeMap({{{0.0, 7.0}, {0.0, 7.2}, 1.0F}}));
        const auto first = readLeft(source, kRate, 2 * kRate);
        QVERIFY(readLeft(source, kRate, 2 * kRate) == first); // kept
        const auto part = readLeft(source, kRate + 12345, 999);
        QVERIFY(std::equal(part.begin(), part.end(), first.begin() + 12345));
    }

    void aSeekFindsTheSameTimes()
    {
        const std::vector<double> times = timesEvery(0.25, 29.0);
        const TimeMap map({{{0.0, 28.0}, {0.0, 29.4}, 1.0F}});
        MappedSource source = make(makeClicks(times, kRate, 30.0), map);
        for (const double from : {20.0, 3.0, 11.7, 0.2}) {
            const auto part = readLeft(source, qint64(from * kRate), kRate);
            std::vector<float> mono(size_t(from * kRate), 0.0F);
            mono.insert(mono.end(), part.begin(), part.end());
            int heard = 0;
            for (const double time : times) {
                const double expected = map.toA(time).value();
                if (expected < from + 0.05 || expected > from + 0.9)
                    continue;
                QVERIFY(std::abs(strikeNear(mono, expected) - expected) <= kMostError);
                ++heard;
            }
            QVERIFY(heard >= 3);
        }
    }

    void bEndsEarlierThanTheMapSays()
    {
        MappedSource source = make(makeNoise(4, kRate, 2.0), TimeMap({{{0.0, 8.0}, {0.0, 8.4}, 1.0F}}));
        const auto mono = readLeft(source, 0, 9 * kRate);
        QCOMPARE(qint64(mono.size()), qint64(9 * kRate));
        QVERIFY(loudest(mono, kRate, kRate + 1000) > 0.1F);
        QVERIFY(loudest(mono, 3 * kRate, 9 * kRate) < 1e-4F);
    }

    void anotherRateAndMono()
    {
        const std::vector<double> times = timesEvery(0.4, 9.0);
        const TimeMap map({{{0.0, 9.0}, {0.0, 9.45}, 1.0F}});
        MappedSource source = make(makeClicks(times, 8000, 10.0), map, 1, 8000);
        QCOMPARE(source.rate(), kRate);
        std::vector<float> samples(size_t(2 * 10 * kRate));
        QVERIFY(source.read(0, samples));
        QVERIFY(syncError(channelOf(samples, 2, 0), times, map).worst <= kMostError);
        QVERIFY(syncError(channelOf(samples, 2, 1), times, map).worst <= kMostError);
    }

    void anywhereIsSilenceWithoutACounterpart()
    {
        MappedSource source = make(makeNoise(5, kRate, 2.0), TimeMap({{{0.0, 1.0}, {0.0, 1.0}, 1.0F}}));
        for (const qint64 frame : {qint64(-5000), qint64(kRate), qint64(1) << 50}) {
            std::vector<float> samples(2 * 1000, 9.0F);
            QVERIFY(source.read(frame, samples));
            QCOMPARE(loudest(samples, 0, 2000), 0.0F);
        }
    }

    void aMapWithoutUse()
    {
        MappedSource none = make(makeNoise(6, kRate, 2.0), TimeMap());
        QCOMPARE(loudest(readLeft(none, 0, kRate), 0, kRate), 0.0F);
        MappedSource tooFast = make(makeNoise(6, kRate, 2.0), TimeMap({{{0.0, 0.2}, {0.0, 1.9}, 1.0F}}));
        QCOMPARE(loudest(readLeft(tooFast, 0, kRate), 0, kRate), 0.0F);
        MappedSource tiny = make(makeNoise(6, kRate, 2.0),
            TimeMap({{{0.1, 0.10001}, {0.1, 0.10001}, 1.0F}, {{0.2, 0.203}, {0.2, 0.204}, 1.0F}}));
        QCOMPARE(qint64(readLeft(tiny, 0, kRate).size()), qint64(kRate));
    }

    void anotherMapIsUsedAtOnce()
    {
        const std::vector<double> times{1.0, 2.0, 3.0};
        MappedSource source = make(makeClicks(times, kRate, 4.0), TimeMap({{{0.0, 3.0}, {0.0, 3.15}, 1.0F}}));
        (void)readLeft(source, 0, 3 * kRate);
        const TimeMap bent({{{0.0, 3.0}, {0.0, 3.06}, 1.0F}});
        source.setMap(bent, 1.0);
        QVERIFY(syncError(readLeft(source, 0, 3 * kRate), {1.0, 2.0}, bent).worst <= kMostError);
    }
};

QTEST_GUILESS_MAIN(TestMappedSource)
#include "tst_mapped_source.moc"
