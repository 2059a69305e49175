#include "core/audio/mpeg_audio_header.h"
#include "core/audio/wav_length.h"
#include "tests/support/encode.h"
#include "tests/support/signals.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace heihachi;
using namespace heihachi::test;

/// What headers of files say: MPEG audio frames, the LAME tag, the length of a WAV file.
class MpegAudioHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void header_data()
    {
        QTest::addColumn<quint32>("bits");
        QTest::addColumn<int>("layer");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("samples");
        QTest::newRow("128 kbit/s") << 0xFFFB9000U << 3 << 44100 << 2 << 417 << 1152;
        QTest::newRow("padded") << 0xFFFB9200U << 3 << 44100 << 2 << 418 << 1152;
        QTest::newRow("320 kbit/s mono, 48 kHz") << 0xFFFBE4C0U << 3 << 48000 << 1 << 960 << 1152;
        QTest::newRow("MPEG 2, 22.05 kHz") << 0xFFF38000U << 3 << 22050 << 2 << 208 << 576;
        QTest::newRow("MPEG 2.5, 8 kHz") << 0xFFE31800U << 3 << 8000 << 2 << 72 << 576;
        QTest::newRow("layer II") << 0xFFFDA400U << 2 << 48000 << 2 << 576 << 1152;
        QTest::newRow("layer I") << 0xFFFF9000U << 1 << 44100 << 2 << 312 << 384;
    }

    void header()
    {
        QFETCH(const quint32, bits);
        const std::array<std::uint8_t, 4> bytes{
            std::uint8_t(bits >> 24U), std::uint8_t(bits >> 16U), std::uint8_t(bits >> 8U), std::uint8_t(bits)};
        const auto header = MpegAudioHeader::parse(bytes);
        QVERIFY(header);
        QTEST(header->layer, "layer");
        QTEST(header->sampleRate, "rate");
        QTEST(header->channels, "channels");
        QTEST(header->frameBytes, "bytes");
        QTEST(header->frameSamples, "samples");
    }

    void noHeader()
    {
        for (const quint32 bits : {0U, 0xFFFFFFFFU, 0xFFFB0000U, 0xFFFBF000U, 0xFFFB9C00U, 0xFFF99000U, 0xFFEB9000U}) {
            const std::array<std::uint8_t, 4> bytes{
                std::uint8_t(bits >> 24U), std::uint8_t(bits >> 16U), std::uint8_t(bits >> 8U), std::uint8_t(bits)};
            QVERIFY2(!MpegAudioHeader::parse(bytes), qPrintable(QString::number(bits, 16)));
            QVERIFY(!MpegAudioHeader::parse(std::span(bytes).first(3)));
        }
    }

    void gaplessTag()
    {
        const QTemporaryDir directory;
        for (const int channels : {1, 2}) {
            for (const int rate : {22050, 44100}) { // MPEG 2 and 1: the tag lies elsewhere in each
                const QString path = directory.filePath(QStringLiteral("a.mp3"));
                const auto noise = interleaved(makeNoise(1, rate, 1.0), channels);
                QVERIFY(encodeAudio(path, noise, channels, rate, {.encoder = "libmp3lame", .bitRate = 64000}));
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto tag = Mp3GaplessTag::read(file);
                QVERIFY(tag);
                QCOMPARE(tag->delayFrames, qint64(1105));
                QCOMPARE(tag->contentFrames, std::optional<qint64>(rate));
            }
        }
        QByteArray text("no sound at all");
        QBuffer buffer(&text);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY(!Mp3GaplessTag::read(buffer));
    }

    void wavLength()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("a.wav"));
        QVERIFY(writeWav(path, makeNoise(1, 8000, 0.5), 2, 8000, SampleFormat::S24));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(announcedWavFrames(file), std::optional<qint64>(2000));
        QVERIFY(file.resize(1000));
        QCOMPARE(announcedWavFrames(file), std::optional<qint64>(2000)); // announced all the same
        QVERIFY(file.resize(20));
        QVERIFY(!announcedWavFrames(file));
    }
};

QTEST_GUILESS_MAIN(MpegAudioHeaderTest)
#include "tst_mpeg_audio_header.moc"
