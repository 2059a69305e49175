#include "core/audio/signal_check.h"
#include "tests/core/audio/reading.h"
#include "tests/support/encode.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kRate = 44100;
constexpr double kWindow = 1024.0 / kRate; // grid of silence findings

/// Diagnostics of a signal given as one vector per channel, in blocks.
Diagnostics check(std::vector<std::vector<float>> channels, size_t block = 1152, SignalCheck::Format format = {})
{
    format.sampleRate = kRate;
    format.channels = int(channels.size());
    SignalCheck signalCheck(format);
    const size_t frames = channels.front().size();
    for (size_t first = 0; first < frames; first += block) {
        std::vector<float*> planes;
        for (auto& channel : channels)
            planes.push_back(channel.data() + first);
        signalCheck.process(planes, std::min(block, frames - first));
    }
    return signalCheck.diagnostics();
}

std::vector<QString> codesOf(const Diagnostics& diagnostics)
{
    std::vector<QString> codes;
    for (const Diagnostic& diagnostic : diagnostics)
        codes.push_back(diagnostic.code);
    return codes;
}

using Codes = std::vector<QString>;

Codes only(const char* code)
{
    return {QLatin1String(code)};
}

} // namespace

class SignalCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundIsFine()
    {
        const auto noise = makeNoise(1, kRate, 3.0, 0.9);
        QCOMPARE(codesOf(check({noise, makeSine(50, kRate, 3.0, 1.0)})), Codes{});
        QCOMPARE(codesOf(check({noise})), Codes{});
        QCOMPARE(codesOf(check({std::vector<float>()})), Codes{});
    }

    void silentThroughout()
    {
        const auto found = check({makeSilence(kRate, 1.0), makeNoise(1, kRate, 1.0, 5e-5)});
        QCOMPARE(codesOf(found), only("signal.silent"));
        QCOMPARE(found.front().severity, Severity::Warning);
        QCOMPARE(found.front().source, QStringLiteral("audio"));
        QCOMPARE(found.front().range, std::optional(TimeRange{0.0, 1.0}));
        QCOMPARE(codesOf(check({makeNoise(1, kRate, 1.0, 2e-4)})), Codes{}); // quiet, not silent
    }

    void silentPassages()
    {
        auto signal = makeNoise(1, kRate, 30.0);
        const auto mute = [&](double from, double to) {
            std::fill(signal.begin() + std::ptrdiff_t(from * kRate), signal.begin() + std::ptrdiff_t(to * kRate), 0.0F);
        };
        mute(4.0, 8.5); // too short to tell
        QCOMPARE(codesOf(check({signal})), Codes{});
        mute(10.0, 16.0);
        mute(24.0, 30.0);
        const auto found = check({signal});
        QCOMPARE(found.size(), size_t(2));
        for (const auto& [index, start] : {std::pair(0, 10.0), {1, 24.0}}) {
            QCOMPARE(found[size_t(index)].code, QStringLiteral("signal.silent_passage"));
            QVERIFY(std::abs(found[size_t(index)].range->start - start) <= kWindow);
            QVERIFY(std::abs(found[size_t(index)].range->end - (start + 6.0)) <= kWindow);
        }
    }

    void manySilentPassagesAreOneFinding()
    {
        std::vector<float> signal;
        for (int i = 0; i < 20; ++i) {
            const auto noise = makeNoise(1, kRate, 0.5);
            signal.insert(signal.end(), noise.begin(), noise.end());
            signal.resize(signal.size() + size_t(6 * kRate), 0.0F);
        }
        const auto found = check({signal});
        QCOMPARE(codesOf(found), only("signal.silent_passage"));
        QVERIFY(found.front().message.contains(QStringLiteral("20")));
        QVERIFY(std::abs(found.front().range->start - 0.5) <= kWindow);
        QVERIFY(std::abs(found.front().range->end - 130.0) <= kWindow);
    }

    void notANumber()
    {
        auto signal = makeNoise(1, kRate, 2.0);
        signal[44100] = std::numeric_limits<float>::quiet_NaN();
        signal[44101] = -std::numeric_limits<float>::infinity();
        signal[66150] = std::numeric_limits<float>::infinity();
        const auto found = check({signal, makeNoise(2, kRate, 2.0)});
        QCOMPARE(codesOf(found), only("signal.nan"));
        QVERIFY(found.front().message.contains(QStringLiteral("3,"))
            || found.front().message.contains(QStringLiteral(": 3")));
        QVERIFY(std::abs(found.front().range->start - 1.0) <= 2 * kWindow);
        QVERIFY(std::abs(found.front().range->end - 1.5) <= 2 * kWindow);
        std::vector<float> samples{1.0F, std::numeric_limits<float>::quiet_NaN(), 2.0F};
        QCOMPARE(SignalCheck::replaceNotFinite(samples), qint64(1));
        QCOMPARE(samples, (std::vector<float>{1.0F, 0.0F, 2.0F}));
    }

    void dcOffset()
    {
        auto signal = makeSine(100, kRate, 2.0);
        for (float& sample : signal)
            sample += 0.05F;
        const auto found = check({makeNoise(2, kRate, 2.0), signal});
        QCOMPARE(codesOf(found), only("signal.dc_offset"));
        QVERIFY(found.front().message.contains(QStringLiteral("right")));
        QVERIFY(found.front().message.contains(QStringLiteral("5.0")));
        for (float& sample : signal)
            sample -= 0.045F; // 0.005 is left: harmless
        QCOMPARE(codesOf(check({signal})), Codes{});
    }

    void clipping()
    {
        auto signal = makeNoise(1, kRate, 2.0, 0.5);
        signal[10000] = signal[10001] = 1.0F; // two are none
        signal[12000] = 1.0F;
        signal[12001] = -1.0F; // nor are three on different sides
        signal[12002] = 1.0F;
        QCOMPARE(codesOf(check({signal})), Codes{});
        for (const size_t first : {size_t(22049), size_t(44100), size_t(66150)})
            signal[first] = signal[first + 1] = signal[first + 2] = signal[first + 3] = first == 44100 ? -1.0F : 1.0F;
        for (const size_t block : {size_t(1), size_t(1152), size_t(22051), size_t(100000)}) { // also cut through a run
            const auto found = check({signal}, block);
            QCOMPARE(codesOf(found), only("signal.clipping"));
            QCOMPARE(found.front().severity, Severity::Warning);
            QCOMPARE(found.front().range, std::optional(TimeRange{22049.0 / kRate, 66154.0 / kRate}));
            QVERIFY2(found.front().message.contains(QStringLiteral(" 3 times")), qPrintable(found.front().message));
            QVERIFY2(found.front().message.contains(QStringLiteral("12 samples")), qPrintable(found.front().message));
        }
        const auto kept = check({signal}, 1152, {.clipLevel = 1.0F, .canExceedFullScale = true});
        QCOMPARE(kept.front().severity, Severity::Info);
    }

    void deadChannel()
    {
        const auto noise = makeNoise(1, kRate, 2.0);
        const auto found = check({noise, makeSilence(kRate, 2.0)});
        QCOMPARE(codesOf(found), only("signal.dead_channel"));
        QVERIFY(found.front().message.contains(QStringLiteral("right channel")));
        QCOMPARE(found.front().range, std::optional(TimeRange{0.0, 2.0}));
        auto quiet = noise;
        for (float& sample : quiet)
            sample *= 0.001F;
        QCOMPARE(codesOf(check({noise, quiet})), Codes{});
    }

    void channelThatDropsOut()
    {
        const auto right = makeNoise(1, kRate, 30.0);
        auto left = makeNoise(2, kRate, 30.0);
        std::fill(left.begin() + 5 * kRate, left.begin() + 14 * kRate, 0.0F);
        QCOMPARE(codesOf(check({left, right})), Codes{}); // 9 s may be meant
        std::fill(left.begin() + 14 * kRate, left.begin() + 17 * kRate, 0.0F);
        const auto found = check({left, right});
        QCOMPARE(codesOf(found), only("signal.dead_channel"));
        QVERIFY(std::abs(found.front().range->start - 5.0) <= kWindow);
        QVERIFY(std::abs(found.front().range->end - 17.0) <= kWindow);
    }

    void blockSizeDoesNotMatter()
    {
        auto signal = makeNoise(1, kRate, 8.0, 1.2);
        std::fill(signal.begin() + kRate, signal.begin() + 7 * kRate, 0.0F);
        const auto other = makeSilence(kRate, 8.0);
        const auto expected = check({signal, other}, 1024);
        QCOMPARE(expected.size(), size_t(3));
        for (const size_t block : {size_t(1), size_t(777), size_t(4608), signal.size()})
            QCOMPARE(check({signal, other}, block), expected);
    }

    /// Full scale of integer samples is a step below 1; the reader knows where.
    void fullScaleOfIntegerFiles_data()
    {
        QTest::addColumn<int>("format");
        for (const SampleFormat format : {SampleFormat::U8, SampleFormat::S16, SampleFormat::S24, SampleFormat::S32})
            QTest::addRow("%d bytes", bytesOf(format)) << int(format);
    }

    void fullScaleOfIntegerFiles()
    {
        QFETCH(const int, format);
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("loud.wav"));
        auto signal = makeSine(440, kRate, 1.0, 0.9);
        QVERIFY(writeWav(path, signal, 1, kRate, SampleFormat(format)));
        QVERIFY(readAll(path)->diagnostics.empty());
        for (float& sample : signal)
            sample = std::clamp(sample * 1.5F, -1.0F, 1.0F); // +1 becomes the largest integer
        QVERIFY(writeWav(path, signal, 1, kRate, SampleFormat(format)));
        const auto reading = readAll(path);
        const Diagnostic* found = reading->find("signal.clipping");
        QVERIFY(found);
        QCOMPARE(found->severity, Severity::Warning);
        QVERIFY2(found->message.contains(QStringLiteral("880 times")), qPrintable(found->message));
    }

    void notANumberInAFileReadsAsSilence()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("nan.wav"));
        auto signal = makeSine(440, 48000, 1.0);
        std::fill(signal.begin() + 24000, signal.begin() + 24100, std::numeric_limits<float>::quiet_NaN());
        QVERIFY(writeWav(path, interleaved(signal, 2), 2, 48000, SampleFormat::F32));
        const auto reading = readAll(path);
        QVERIFY(reading->has("signal.nan"));
        QVERIFY(reading->find("signal.nan")->message.contains(QStringLiteral("200")));
        QVERIFY(std::ranges::all_of(reading->samples, [](float sample) { return std::abs(sample) < 0.6F; }));
        QVERIFY(std::abs(reading->samples[2 * 22095]) < 1e-3F); // in the middle of them
    }
};

QTEST_GUILESS_MAIN(SignalCheckTest)
#include "tst_signal_check.moc"
