#include "core/audio/audio_reader.h"
#include "tests/core/audio/reading.h"
#include "tests/support/encode.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kSeconds = 12.0;

/// Noise bursts and a sweep-like chord: every place is unlike the others.
std::vector<float> makeProgramme(double rate)
{
    auto signal = makeNoise(7, rate, kSeconds, 0.15);
    mixInto(signal, makeSine(97.0, rate, kSeconds, 0.3));
    mixInto(signal, makeClicks({0.5, 2.1, 3.3, 5.05, 7.7, 11.2}, rate, kSeconds, 0.4));
    return signal;
}

double rmsDifference(const std::vector<float>& a, const std::vector<float>& b, size_t bOffset, size_t count)
{
    double sum = 0.0;
    for (size_t i = 0; i < count; ++i)
        sum += std::pow(double(a[i]) - double(b[bOffset + i]), 2.0);
    return std::sqrt(sum / double(count));
}

} // namespace

/// What is read after a seek is what reading from the start gives at the same place.
class AudioReaderSeekTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seekEqualsSequential_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("encoder");
        QTest::addColumn<int>("rate");
        QTest::addColumn<double>("tolerance"); // RMS of the difference; the signal has about 0.23
        struct Row
        {
            const char* name;
            const char* encoder;
            double tolerance;
        };
        // Decoders without random parts are exact to rounding. AC-3 dithers with random numbers.
        const Row rows[]{{"wav", "pcm_s16le", 1e-7}, {"flac", "flac", 1e-7}, {"mp3", "libmp3lame", 1e-6},
            {"m4a", "aac", 1e-5}, {"aac", "aac", 1e-5}, {"ogg", "libvorbis", 1e-6}, {"opus", "libopus", 1e-4},
            {"mka", "libopus", 1e-4}, {"mkv", "aac", 1e-5}, {"mkv", "flac", 1e-7}, {"mkv", "libmp3lame", 1e-6},
            {"m4a", "alac", 1e-7}, {"ac3", "ac3", 0.01}, {"wv", "wavpack", 1e-7}};
        for (const Row& row : rows) {
            for (const int rate : {44100, 48000})
                QTest::addRow("%s in %s, %d Hz", row.encoder, row.name, rate)
                    << QStringLiteral("programme.") + QLatin1String(row.name) << QByteArray(row.encoder) << rate
                    << row.tolerance;
        }
        QTest::newRow("8 kHz") << QStringLiteral("low.wav") << QByteArray("pcm_s16le") << 8000 << 1e-6;
        QTest::newRow("192 kHz") << QStringLiteral("high.wav") << QByteArray("pcm_s24le") << 192000 << 1e-6;
        QTest::newRow("11111 Hz") << QStringLiteral("odd.wav") << QByteArray("pcm_s24le") << 11111 << 1e-6;
    }

    void seekEqualsSequential()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, encoder);
        QFETCH(const int, rate);
        QFETCH(const double, tolerance);
        const QTemporaryDir directory;
        const QString path = directory.filePath(name);
        QVERIFY(encodeAudio(path, interleaved(makeProgramme(rate), 2), 2, rate, {.encoder = encoder.constData()}));
        const auto whole = readAll(path);
        QVERIFY(whole);
        auto reader = AudioReader::open(path);
        QVERIFY(reader);
        std::vector<float> block(2 * 3000);
        for (const qint64 frame : {qint64(300000), qint64(1), qint64(44100), qint64(0), qint64(500123), qint64(12345),
                 whole->frames() - 3000}) {
            QVERIFY((*reader)->seek(frame));
            QCOMPARE((*reader)->position(), frame);
            QCOMPARE((*reader)->read(block).value_or(-1), qint64(3000));
            QCOMPARE((*reader)->position(), frame + 3000);
            const double difference = rmsDifference(block, whole->samples, 2 * size_t(frame), block.size());
            QVERIFY2(difference <= tolerance, qPrintable(QStringLiteral("at %1: %2").arg(frame).arg(difference)));
        }
        QCOMPARE((*reader)->read(block).value_or(-1), qint64(0)); // sought to the last 3000
        QVERIFY((*reader)->seek(whole->frames() + 100000));
        QCOMPARE((*reader)->read(block).value_or(-1), qint64(0));
        QVERIFY((*reader)->seek(0)); // the end is no dead end
        QCOMPARE((*reader)->read(block).value_or(-1), qint64(3000));
    }

    void blockSizeDoesNotMatter_data()
    {
        QTest::addColumn<int>("blockFrames");
        for (const int frames : {1, 7, 1024, 100000})
            QTest::addRow("%d", frames) << frames;
    }

    void blockSizeDoesNotMatter()
    {
        QFETCH(const int, blockFrames);
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("blocks.mp3"));
        QVERIFY(encodeAudio(path, interleaved(makeNoise(3, 48000, 1.0), 2), 2, 48000, {.encoder = "libmp3lame"}));
        const auto usual = readAll(path);
        const auto other = readAll(path, size_t(blockFrames));
        QVERIFY(usual && other);
        QCOMPARE(other->samples, usual->samples);
        QCOMPARE(other->diagnostics, usual->diagnostics);
    }

    void nothingIsCheckedAfterASeek()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("silent.wav"));
        QVERIFY(writeWav(path, makeSilence(44100, 2.0), 1, 44100));
        auto reader = AudioReader::open(path);
        QVERIFY(reader);
        QVERIFY((*reader)->seek(100));
        QVERIFY(readRest(**reader));
        QVERIFY((*reader)->diagnostics().empty());
    }
};

QTEST_GUILESS_MAIN(AudioReaderSeekTest)
#include "tst_audio_reader_seek.moc"
