#include "core/audio/audio_reader.h"
#include "core/audio/resampler.h"
#include "tests/core/audio/reading.h"
#include "tests/support/encode.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kHz = 440.0;
constexpr int kSeconds = 2; // FFmpeg loses 128 samples of Ogg Vorbis files of less than a page
constexpr double kAmplitude = 0.5;

/// Differences to the ideal sine on both sides, edges of 10 ms left out: filters ring there.
std::vector<double> errors(const Reading& reading, double rate)
{
    const auto ideal = makeSine(kHz, rate, kSeconds, kAmplitude);
    const auto edge = size_t(0.01 * rate);
    std::vector<double> all;
    for (size_t i = edge; i + edge < ideal.size() && 2 * i + 1 < reading.samples.size(); ++i) {
        for (size_t side = 0; side < 2; ++side)
            all.push_back(std::abs(double(reading.samples[2 * i + side]) - double(ideal[i])));
    }
    return all;
}

double largestError(const Reading& reading, double rate)
{
    return std::ranges::max(errors(reading, rate));
}

double rmsError(const Reading& reading, double rate)
{
    double sum = 0.0;
    const auto all = errors(reading, rate);
    for (const double error : all)
        sum += error * error;
    return std::sqrt(sum / double(all.size()));
}

} // namespace

/// A sine as every sample format, rate and number of channels comes out as that sine, in stereo.
class AudioReaderFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wav_data()
    {
        QTest::addColumn<SampleFormat>("format");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("bits");
        QTest::addColumn<double>("tolerance");
        struct Format
        {
            const char* name;
            SampleFormat format;
            int bits;
        };
        const Format formats[]{{"u8", SampleFormat::U8, 8}, {"s16", SampleFormat::S16, 16},
            {"s24", SampleFormat::S24, 24}, {"s32", SampleFormat::S32, 32}, {"f32", SampleFormat::F32, 32},
            {"f64", SampleFormat::F64, 64}};
        const auto add = [](const Format& format, int rate, int channels) {
            const double step = std::ldexp(1.0, 1 - std::min(format.bits, 24)); // of the format or of float
            const double ofResampler = rate == kAnalysisRate ? 0.0 : 1e-3;
            const double ofMix = channels > 2 ? 1e-6 : 0.0;
            QTest::addRow("%s, %d Hz, %d ch", format.name, rate, channels)
                << format.format << rate << channels << format.bits << step + ofResampler + ofMix;
        };
        for (const Format& format : formats) {
            for (const int channels : {1, 2})
                add(format, 44100, channels);
            add(format, 96000, 2);
        }
        for (const int rate : {8000, 11025, 11111, 16000, 22050, 32000, 44100, 48000, 88200, 96000, 176400, 192000}) {
            for (const int channels : {1, 2, 6})
                add(formats[2], rate, channels);
        }
        for (const int channels : {3, 4, 5, 7, 8, 12})
            add(formats[1], 44100, channels);
    }

    void wav()
    {
        QFETCH(const SampleFormat, format);
        QFETCH(const int, rate);
        QFETCH(const int, channels);
        QFETCH(const int, bits);
        QFETCH(const double, tolerance);
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("sine.wav"));
        QVERIFY(
            writeWav(path, interleaved(makeSine(kHz, rate, kSeconds, kAmplitude), channels), channels, rate, format));
        const auto reading = readAll(path);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
        QCOMPARE(reading->info.container, QStringLiteral("wav"));
        QCOMPARE(reading->info.sampleRate, rate);
        QCOMPARE(reading->info.channels, channels);
        QCOMPARE(reading->info.bitsPerSample, bits);
        QCOMPARE(reading->info.declaredFrames, std::optional<qint64>(kSeconds * rate));
        QCOMPARE(reading->frames(), qint64(kSeconds * kAnalysisRate));
        const double error = largestError(*reading, kAnalysisRate);
        QVERIFY2(error <= tolerance, qPrintable(QString::number(error)));
        QVERIFY2(reading->diagnostics.empty(),
            reading->diagnostics.empty() ? "" : qPrintable(reading->diagnostics.front().message));
    }

    void lossy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("encoder");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        for (const int rate : {44100, 48000}) {
            for (const int channels : {1, 2}) {
                const auto add = [&](const char* name, const char* encoder) {
                    QTest::addRow("%s, %d Hz, %d ch", name, rate, channels)
                        << QStringLiteral("sine.") + QLatin1String(name) << QByteArray(encoder) << rate << channels;
                };
                add("mp3", "libmp3lame");
                add("m4a", "aac");
                add("ogg", "libvorbis");
                add("opus", "libopus");
            }
        }
        QTest::newRow("5.1 AAC") << QStringLiteral("surround.m4a") << QByteArray("aac") << 48000 << 6;
        QTest::newRow("7.1 FLAC") << QStringLiteral("surround.flac") << QByteArray("flac") << 48000 << 8;
    }

    void lossy()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, encoder);
        QFETCH(const int, rate);
        QFETCH(const int, channels);
        const QTemporaryDir directory;
        const QString path = directory.filePath(name);
        const auto sine = interleaved(makeSine(kHz, rate, kSeconds, kAmplitude), channels);
        QVERIFY(
            encodeAudio(path, sine, channels, rate, {.encoder = encoder.constData(), .bitRate = 160000 * channels}));
        const auto reading = readAll(path);
        QVERIFY(reading);
        QCOMPARE(reading->info.channels, channels);
        QVERIFY(std::abs(reading->frames() - kSeconds * kAnalysisRate) <= 45);
        const double error = rmsError(*reading, kAnalysisRate);
        QVERIFY2(error <= 0.02, qPrintable(QString::number(error))); // LAME makes mono files 0.4 dB quieter
    }

    void nativeRate()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("native.wav"));
        QVERIFY(writeWav(path, interleaved(makeSine(kHz, 48000, kSeconds, kAmplitude), 2), 2, 48000));
        const auto reading = readAll(path, 4096, 0);
        QVERIFY(reading);
        QCOMPARE(reading->frames(), qint64(kSeconds * 48000));
        QVERIFY(largestError(*reading, 48000) <= 1.0 / 32768);
    }

    void stereoIsKept()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("stereo.wav"));
        const auto left = makeSine(100, 44100, 0.5);
        const auto right = makeSine(333, 44100, 0.5, 0.25);
        QVERIFY(writeWav(path, interleavedStereo(left, right), 2, 44100, SampleFormat::F32));
        const auto reading = readAll(path);
        QVERIFY(reading);
        QCOMPARE(reading->left(), left);
        QCOMPARE(reading->right(), right);
    }

    void downmixCannotClip()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("full.wav"));
        QVERIFY(writeWav(path, std::vector<float>(size_t(6) * 4410, 1.0F), 6, 44100, SampleFormat::F32));
        const auto reading = readAll(path);
        QVERIFY(reading);
        QVERIFY(std::ranges::max(reading->samples) <= 1.0F + 1e-6F);
    }

    void resampledLengthOfTenHours()
    {
        QCOMPARE(Resampler::resampledFrames(qint64(192000) * 36000, 192000, 44100), qint64(44100) * 36000);
        QCOMPARE(Resampler::resampledFrames(160, 48000, 44100), qint64(147));
        QCOMPARE(Resampler::resampledFrames(1, 48000, 44100), qint64(1));
    }
};

QTEST_GUILESS_MAIN(AudioReaderFormatsTest)
#include "tst_audio_reader_formats.moc"
