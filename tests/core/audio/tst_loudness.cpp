#include "core/audio/loudness.h"
#include "tests/support/encode.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kRate = 48'000;

double amplitude(double decibels)
{
    return std::pow(10.0, decibels / 20.0);
}

} // namespace

class LoudnessTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    QString stereo(const std::vector<float>& samples)
    {
        const QString path = m_directory.filePath(QStringLiteral("made.wav"));
        return writeWav(path, interleaved(samples, 2), 2, kRate, SampleFormat::F32) ? path : QString();
    }

    /// 20 s at -33 dBFS, 20 s at -23, 20 s at -33.
    QString quietLoudQuiet()
    {
        auto samples = makeSine(1000.0, kRate, 20.0, amplitude(-33.0));
        const auto loud = makeSine(1000.0, kRate, 20.0, amplitude(-23.0));
        samples.insert(samples.end(), loud.begin(), loud.end());
        samples.insert(samples.end(), samples.begin(), samples.begin() + 20 * kRate);
        return stereo(samples);
    }

private Q_SLOTS:
    void aSineIsAsLoudAsTheStandardSays_data()
    {
        QTest::addColumn<double>("decibels");
        QTest::addColumn<double>("seconds");
        QTest::newRow("EBU Tech 3341, case 1") << -23.0 << 20.0;
        QTest::newRow("EBU Tech 3341, case 2") << -33.0 << 20.0;
        QTest::newRow("in several parts") << -23.0 << 150.0;
        QTest::newRow("a second") << -10.0 << 1.0;
    }

    void aSineIsAsLoudAsTheStandardSays()
    {
        QFETCH(const double, decibels);
        QFETCH(const double, seconds);
        const auto loudness = integratedLoudness(stereo(makeSine(1000.0, kRate, seconds, amplitude(decibels))));
        QVERIFY(loudness && *loudness);
        QCOMPARE_LE(std::abs(**loudness - decibels), 0.1);
    }

    void onlyTheRangesCount()
    {
        const QString path = quietLoudQuiet();
        const auto measured = [&](std::vector<TimeRange> ranges) {
            return integratedLoudness(path, ranges).value_or(std::nullopt).value_or(0.0);
        };
        QCOMPARE_LE(std::abs(measured({{20.0, 40.0}}) + 23.0), 0.1);
        QCOMPARE_LE(std::abs(measured({{0.0, 20.0}, {40.0, 60.0}}) + 33.0), 0.1);
        QCOMPARE_LE(std::abs(measured({{21.0, 22.0}, {35.0, 36.0}, {23.0, 24.0}}) + 23.0), 0.1);
        QCOMPARE_LE(std::abs(measured({{50.0, 500.0}}) + 33.0), 0.1);
        QCOMPARE_LE(std::abs(measured({}) - measured({{0.0, 60.0}})), 0.1);
    }

    void pausesDontCount()
    {
        auto samples = makeSine(1000.0, kRate, 20.0, amplitude(-23.0));
        samples.resize(samples.size() * 3, 0.0F);
        const auto loudness = integratedLoudness(stereo(samples));
        QVERIFY(loudness && *loudness);
        QCOMPARE_LE(std::abs(**loudness + 23.0), 0.15);
    }

    void monoCountsAsItIsPlayed()
    {
        const QString mono = m_directory.filePath(QStringLiteral("mono.wav"));
        const auto samples = makeSine(1000.0, kRate, 5.0, amplitude(-23.0));
        QVERIFY(writeWav(mono, samples, 1, kRate, SampleFormat::F32));
        const auto loudness = integratedLoudness(mono);
        QVERIFY(loudness && *loudness);
        QCOMPARE_LE(std::abs(**loudness + 23.0), 0.1);
    }

    void lossyFilesInPartsToo()
    {
        const QString path = m_directory.filePath(QStringLiteral("made.mp3"));
        const auto samples = interleaved(makeSine(1000.0, kRate, 90.0, amplitude(-23.0)), 2);
        QVERIFY(encodeAudio(path, samples, 2, kRate, {.encoder = "libmp3lame"}));
        const auto loudness = integratedLoudness(path);
        QVERIFY(loudness && *loudness);
        QCOMPARE_LE(std::abs(**loudness + 23.0), 0.3); // LAME takes a quarter of a decibel off
    }

    void absentWithoutSound_data()
    {
        QTest::addColumn<std::vector<float>>("samples");
        QTest::newRow("silence") << makeSilence(kRate, 5.0);
        QTest::newRow("under the gate") << makeSine(1000.0, kRate, 5.0, amplitude(-80.0));
        QTest::newRow("too short") << makeSine(1000.0, kRate, 0.3);
    }

    void absentWithoutSound()
    {
        QFETCH(const std::vector<float>, samples);
        const auto loudness = integratedLoudness(stereo(samples));
        QVERIFY(loudness);
        QVERIFY(!*loudness);
    }

    void absentOutsideTheRecording()
    {
        const QString path = stereo(makeSine(1000.0, kRate, 5.0));
        const std::vector<std::vector<TimeRange>> nowhere{
            {{10.0, 20.0}}, {{-5.0, -1.0}}, {{3.0, 2.0}}, {{0.0, NAN}}, {{1.0, 1.2}}};
        for (const auto& ranges : nowhere) {
            const auto loudness = integratedLoudness(path, ranges);
            QVERIFY(loudness);
            QVERIFY(!*loudness);
        }
    }

    void badFilesAreNamed()
    {
        const auto loudness = integratedLoudness(m_directory.filePath(QStringLiteral("nowhere.wav")));
        QVERIFY(!loudness);
        QCOMPARE(loudness.error().code, ErrorCode::FileNotFound);
        QVERIFY(loudness.error().message.contains(QStringLiteral("nowhere.wav")));
    }

    void canBeCancelled()
    {
        const QString path = stereo(makeSine(1000.0, kRate, 70.0));
        const auto loudness = integratedLoudness(path, {}, [] { return true; });
        QVERIFY(!loudness);
        QCOMPARE(loudness.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(LoudnessTest)
#include "tst_loudness.moc"
