#include "core/audio/audio_reader.h"
#include "tests/core/audio/reading.h"
#include "tests/support/encode.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kSeconds = 4.0;
const std::vector<double> kTimes{0.0, 0.25, 1.0, 1.7003, 2.5, 3.9};

} // namespace

/// A click must have the same time whatever it was stored as: within 2 ms, encoder delay and padding taken off.
class AudioReaderClicksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickTimes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("encoder");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("unknownDelay"); // samples of encoder delay that the format has no place for
        struct Row
        {
            const char* name;
            const char* encoder;
            int unknownDelay = 0;
        };
        const Row rows[]{{"wav", "pcm_s16le"}, {"aiff", "pcm_s16be"}, {"flac", "flac"}, {"mp3", "libmp3lame"},
            {"m4a", "aac"}, {"mp4", "aac"}, {"aac", "aac", 1024}, {"ogg", "libvorbis"}, {"opus", "libopus"},
            {"mka", "libopus"}, {"mka", "libvorbis"}, {"mkv", "aac", 1024}, {"mkv", "flac"}, {"ts", "aac", 1024},
            {"m4a", "alac"}, {"w64", "pcm_s24le"}, {"ac3", "ac3", 256}, {"wv", "wavpack"}};
        for (const Row& row : rows) {
            for (const int rate : {44100, 48000}) {
                for (const int channels : {1, 2})
                    QTest::addRow("%s in %s, %d Hz, %d ch", row.encoder, row.name, rate, channels)
                        << QStringLiteral("clicks.") + QLatin1String(row.name) << QByteArray(row.encoder) << rate
                        << channels << row.unknownDelay;
            }
        }
        QTest::newRow("MPEG 2 layer III") << QStringLiteral("low.mp3") << QByteArray("libmp3lame") << 22050 << 2 << 0;
        QTest::newRow("opus from 24 kHz") << QStringLiteral("low.opus") << QByteArray("libopus") << 24000 << 1 << 0;
    }

    void clickTimes()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, encoder);
        QFETCH(const int, rate);
        QFETCH(const int, channels);
        QFETCH(const int, unknownDelay);
        const QTemporaryDir directory;
        const QString path = directory.filePath(name);
        const auto clicks = makeClicks(kTimes, rate, kSeconds, 0.5);
        QVERIFY(encodeAudio(path, interleaved(clicks, channels), channels, rate, {.encoder = encoder.constData()}));

        const auto reading = readAll(path);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
        const auto left = reading->left();
        const double late = double(unknownDelay) / rate;
        for (const double time : kTimes) {
            const double offset = clickOffset(left, time + late) * 1000.0;
            QVERIFY2(std::abs(offset) < 2.0, qPrintable(QStringLiteral("%1 s: %2 ms").arg(time).arg(offset)));
        }
        const auto damage = reading->find("signal.damaged_packets");
        QVERIFY2(!damage, damage ? qPrintable(damage->message) : "");
        QVERIFY(!reading->has("signal.truncated"));
        QVERIFY(!reading->has("signal.gap"));
        if (unknownDelay == 0 && !name.endsWith(QStringLiteral("mka")) && !name.endsWith(QStringLiteral("mkv")))
            QVERIFY2(
                std::abs(double(reading->frames()) - kSeconds * kAnalysisRate) <= 45.0, // 1 ms: edit lists are in ms
                qPrintable(QString::number(reading->frames())));
    }

    void videoFile()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("video.mp4"));
        const auto clicks = makeClicks(kTimes, 48000, kSeconds, 0.5);
        QVERIFY(encodeAudio(path, interleaved(clicks, 2), 2, 48000, {.encoder = "aac", .withPicture = true}));
        const auto reading = readAll(path);
        QVERIFY(reading);
        QCOMPARE(reading->info.codec, QStringLiteral("aac"));
        for (const double time : kTimes)
            QVERIFY(std::abs(clickOffset(reading->left(), time)) < 0.002);
    }

    void delayIsStated()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("delay.mp3"));
        QVERIFY(encodeAudio(path, interleaved(makeSine(440, 44100, 1.0), 2), 2, 44100, {.encoder = "libmp3lame"}));
        const auto reader = AudioReader::open(path);
        QVERIFY(reader);
        QCOMPARE((*reader)->info().decoderDelayFrames, qint64(1105)); // 576 of LAME and 529 of the decoder
        QCOMPARE((*reader)->info().declaredFrames, std::optional<qint64>(44100));
        QCOMPARE((*reader)->expectedFrames(), std::optional<qint64>(44100));
    }
};

QTEST_GUILESS_MAIN(AudioReaderClicksTest)
#include "tst_audio_reader_clicks.moc"
