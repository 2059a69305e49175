#include "core/audio/audio_reader.h"
#include "tests/core/audio/reading.h"
#include "tests/support/encode.h"
#include "tests/support/signals.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kSeconds = 10.0;
const std::vector<double> kTimes{0.5, 2.0, 5.5, 7.0, 8.25, 9.5};

enum class Damage
{
    Zeros,
    Random,
    Cut
};

QByteArray bytesOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Spoils `count` bytes from the given share of the file on.
QByteArray spoiled(QByteArray bytes, double share, qsizetype count, Damage damage)
{
    std::mt19937 generator(5);
    const auto first = qsizetype(share * double(bytes.size()));
    if (damage == Damage::Cut)
        return bytes.left(first);
    for (qsizetype i = first; i < std::min(first + count, bytes.size()); ++i)
        bytes[i] = damage == Damage::Zeros ? char(0) : char(generator() & 0xFFU);
    return bytes;
}

} // namespace

/// Damaged files are read on, and what comes behind the damage keeps its time.
class AudioReaderDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laterTimesStayTrue_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("encoder");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("random");
        QTest::addColumn<int>("unknownDelay"); // Matroska has no place for that of MP3
        struct Row
        {
            const char* name;
            const char* encoder;
            int delay = 0;
        };
        for (const Row& row : {Row{"mp3", "libmp3lame"}, Row{"flac", "flac"}, Row{"ogg", "libvorbis"},
                 Row{"opus", "libopus"}, Row{"m4a", "aac"}, Row{"mkv", "libmp3lame", 1105}}) {
            for (const auto& [bytes, random] : {std::pair(40, true), {3000, false}, {20000, false}, {20000, true}})
                QTest::addRow("%s, %d %s bytes", row.name, bytes, random ? "random" : "zero")
                    << QStringLiteral("damaged.") + QLatin1String(row.name) << QByteArray(row.encoder) << 44100 << bytes
                    << random << row.delay;
        }
        QTest::newRow("mp3 at 48 kHz") << QStringLiteral("damaged.mp3") << QByteArray("libmp3lame") << 48000 << 9000
                                       << true << 0;
    }

    void laterTimesStayTrue()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, encoder);
        QFETCH(const int, rate);
        QFETCH(const int, bytes);
        QFETCH(const bool, random);
        QFETCH(const int, unknownDelay);
        const QTemporaryDir directory;
        const QString path = directory.filePath(name);
        auto signal = makeClicks(kTimes, rate, kSeconds, 0.5);
        mixInto(signal, makeNoise(9, rate, kSeconds, 0.01));
        QVERIFY(encodeAudio(path, interleaved(signal, 2), 2, rate, {.encoder = encoder.constData()}));
        writeBytes(path, spoiled(bytesOfFile(path), 0.35, bytes, random ? Damage::Random : Damage::Zeros));

        const auto reading = readAll(path);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
        const auto left = reading->left();
        for (const double time : {0.5, 2.0, 7.0, 8.25, 9.5}) {
            const double offset = clickOffset(left, time + double(unknownDelay) / rate) * 1000.0;
            QVERIFY2(std::abs(offset) < 2.0, qPrintable(QStringLiteral("%1 s: %2 ms").arg(time).arg(offset)));
        }
        if (unknownDelay == 0)
            QVERIFY(std::abs(double(reading->frames()) - kSeconds * kAnalysisRate) < 45.0);
        if (bytes >= 3000)
            QVERIFY(reading->has("signal.damaged_packets") || reading->has("signal.gap"));
        QVERIFY(reading->diagnostics.size() <= 6);
        for (const Diagnostic& found : reading->diagnostics)
            QVERIFY2(!found.message.startsWith(QLatin1String("0 s ")), qPrintable(found.message));
        QVERIFY(std::ranges::all_of(reading->samples, [](float sample) { return std::isfinite(sample); }));
    }

    void truncated_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("encoder");
        for (const auto& [name, encoder] : {std::pair("mp3", "libmp3lame"), {"wav", "pcm_s16le"}, {"flac", "flac"}})
            QTest::newRow(name) << QStringLiteral("cut.") + QLatin1String(name) << QByteArray(encoder);
    }

    void truncated()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, encoder);
        const QTemporaryDir directory;
        const QString path = directory.filePath(name);
        QVERIFY(encodeAudio(path, interleaved(makeClicks(kTimes, 44100, kSeconds, 0.5), 2), 2, 44100,
            {.encoder = encoder.constData()}));
        QVERIFY(!readAll(path)->has("signal.truncated"));
        writeBytes(path, spoiled(bytesOfFile(path), 0.6, 0, Damage::Cut));

        const auto reading = readAll(path);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
        const Diagnostic* found = reading->find("signal.truncated");
        QVERIFY(found);
        QCOMPARE(found->severity, Severity::Warning);
        QVERIFY(found->range);
        QVERIFY(std::abs(found->range->start - double(reading->frames()) / kAnalysisRate) < 0.001);
        QVERIFY(std::abs(found->range->end - kSeconds) < 0.1);
        for (const double time : {0.5, 2.0})
            QVERIFY(std::abs(clickOffset(reading->left(), time)) < 0.002);
    }

    void mp4WithoutIndex()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("cut.m4a"));
        QVERIFY(encodeAudio(path, makeNoise(1, 44100, 2.0), 1, 44100, {.encoder = "aac"}));
        writeBytes(path, bytesOfFile(path).left(20000));
        const auto reader = AudioReader::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::DamagedAudio);
        QVERIFY(reader.error().message.contains(QStringLiteral("cut.m4a")));
    }

    void tagsBetweenAreNoDamage()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("joined.mp3"));
        QVERIFY(encodeAudio(path, makeNoise(1, 44100, 2.0, 0.1), 1, 44100, {.encoder = "libmp3lame"}));
        const QByteArray tag = QByteArray("ID3\x03\x00\x00\x00\x00\x27\x08", 10) + QByteArray(0x27 * 128 + 8, 'x');
        const QByteArray one = bytesOfFile(path);
        writeBytes(path, one + tag + one + QByteArray("TAG").leftJustified(128, 'x'));
        const auto reading = readAll(path);
        QVERIFY(reading);
        const Diagnostic* damage = reading->find("signal.damaged_packets");
        QVERIFY2(!damage, damage ? qPrintable(damage->message) : "");
        QVERIFY(!reading->has("signal.gap"));
        // The first file's tag states its own length; what was joined to it is heard all the same.
        QVERIFY(std::abs(double(reading->frames()) / kAnalysisRate - 4.0) < 0.2);
        const std::vector<float> left = reading->left();
        double energy = 0.0;
        for (auto i = size_t(2.2 * kAnalysisRate); i < size_t(3.8 * kAnalysisRate); ++i)
            energy += double(left[i]) * double(left[i]);
        QVERIFY(energy / (1.6 * kAnalysisRate) > 1e-4); // the noise has about 3e-3
    }

    void streamedWavHasNoLength()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("streamed.wav"));
        QVERIFY(writeWav(path, makeNoise(1, 44100, 1.0), 1, 44100));
        QByteArray bytes = bytesOfFile(path);
        bytes.replace(4, 4, QByteArray(4, char(0xFF))).replace(40, 4, QByteArray(4, char(0xFF)));
        writeBytes(path, bytes);
        const auto reading = readAll(path);
        QVERIFY(reading);
        QCOMPARE(reading->frames(), qint64(44100));
        QVERIFY(!reading->has("signal.truncated"));
    }

    void lengthIsFoundByReading()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("noise.aac"));
        QVERIFY(encodeAudio(path, makeNoise(1, 44100, 1.0), 1, 44100, {.encoder = "aac"}));
        const auto reader = AudioReader::open(path);
        QVERIFY(reader);
        QVERIFY(!(*reader)->info().declaredFrames);
        QVERIFY((*reader)->expectedFrames()); // an estimate, for progress
        const auto samples = readRest(**reader);
        QVERIFY(samples);
        QCOMPARE((*reader)->expectedFrames(), std::optional<qint64>(qint64(samples->size() / 2)));
        const auto found = (*reader)->diagnostics();
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().code, QStringLiteral("signal.unknown_length"));
        QCOMPARE(found.front().severity, Severity::Info);
    }
};

QTEST_GUILESS_MAIN(AudioReaderDamageTest)
#include "tst_audio_reader_damage.moc"
