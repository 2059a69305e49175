#include "core/audio/audio_reader.h"
#include "core/audio/content_hash.h"
#include "tests/core/audio/reading.h"
#include "tests/support/encode.h"
#include "tests/support/signals.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace heihachi;
using namespace heihachi::test;

namespace {

QByteArray randomBytes(int count)
{
    std::mt19937 generator(11);
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(char(generator() & 0xFFU));
    return bytes;
}

QByteArray utf16(const QByteArray& text)
{
    QByteArray bytes("\xFF\xFE");
    for (const char letter : text)
        bytes.append(letter).append(char(0));
    return bytes;
}

constexpr int kNobody = 65534;

} // namespace

/// What can't be read is refused with an error that names the file and says what to do.
class AudioReaderErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray text = QByteArray("Amen, think, apache: the breaks of tonight.\n").repeated(400);
        QTest::newRow("no bytes") << QStringLiteral("empty.wav") << QByteArray() << ErrorCode::EmptyAudio;
        QTest::newRow("text") << QStringLiteral("notes.mp3") << text << ErrorCode::NotAudio;
        QTest::newRow("short text") << QStringLiteral("note.mp3") << text.left(10) << ErrorCode::NotAudio;
        QTest::newRow("text as wav") << QStringLiteral("notes.wav") << text << ErrorCode::NotAudio;
        QTest::newRow("text without extension") << QStringLiteral("notes") << text << ErrorCode::NotAudio;
        QTest::newRow("UTF-16 text") << QStringLiteral("notes16.mp3") << utf16(text) << ErrorCode::NotAudio;
        QTest::newRow("random") << QStringLiteral("random.mp3") << randomBytes(300000) << ErrorCode::NotAudio;
        QTest::newRow("random aac") << QStringLiteral("random.aac") << randomBytes(300000) << ErrorCode::NotAudio;
        QTest::newRow("zeros") << QStringLiteral("zeros.mp3") << QByteArray(100000, char(0)) << ErrorCode::NotAudio;
        QTest::newRow("playlist") << QStringLiteral("list.m3u8")
                                  << QByteArray("#EXTM3U\n#EXT-X-VERSION:3\n#EXTINF:1,\n/etc/hostname\n")
                                  << ErrorCode::NotAudio;
        QTest::newRow("concat script") << QStringLiteral("list.ffconcat")
                                       << QByteArray("ffconcat version 1.0\nfile '/etc/hostname'\n")
                                       << ErrorCode::NotAudio;
        QTest::newRow("picture") << QStringLiteral("cover.mp3")
                                 << QByteArray("\x89PNG\r\n\x1a\n", 8) + randomBytes(1000) << ErrorCode::NotAudio;
        QTest::newRow("half a header") << QStringLiteral(
            "cut.wav") << QByteArray("RIFF\xFF\x00\x00\x00WAVEJUNK\xE8\x03\x00\x00", 20) + QByteArray(30, char(0))
                                       << ErrorCode::DamagedAudio;
    }

    void refused()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        const QTemporaryDir directory;
        const QString path = directory.filePath(name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto reader = AudioReader::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, code);
        QVERIFY2(reader.error().message.contains(name), qPrintable(reader.error().message));
        QVERIFY(!reader.error().hint.isEmpty());
    }

    void missing()
    {
        for (const QString& path : {QStringLiteral("/nowhere/at all.mp3"), QString()}) {
            const auto reader = AudioReader::open(path);
            QVERIFY(!reader);
            QCOMPARE(reader.error().code, ErrorCode::FileNotFound);
            QCOMPARE(contentHash(path).error().code, ErrorCode::FileNotFound);
        }
    }

    void folder()
    {
        const QTemporaryDir directory;
        const auto reader = AudioReader::open(directory.path());
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::InvalidArgument);
        QVERIFY(reader.error().message.contains(directory.path()));
    }

    void fifoDoesNotHang()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("pipe.wav"));
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const auto reader = AudioReader::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::InvalidArgument);
    }

    void permissionDenied()
    {
        QTemporaryDir directory;
        QVERIFY(QFile::setPermissions(directory.path(), QFile::Permissions(0x7755)));
        const QString path = directory.filePath(QStringLiteral("secret.wav"));
        QVERIFY(writeWav(path, makeNoise(1, 44100, 0.1), 1, 44100));
        QVERIFY(QFile::setPermissions(path, {}));
        const pid_t child = fork(); // root may read everything, so a child becomes somebody else
        QVERIFY(child >= 0);
        if (child == 0) {
            if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0))
                _exit(2);
            const auto reader = AudioReader::open(path);
            const bool isRefused = !reader && reader.error().code == ErrorCode::PermissionDenied
                && reader.error().message.contains(path);
            const auto hash = contentHash(path);
            _exit(isRefused && !hash && hash.error().code == ErrorCode::PermissionDenied ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        if (WIFEXITED(status) && WEXITSTATUS(status) == 2)
            QSKIP("running as root without the right to become another user: permissions don't hold");
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void noFrames()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("nothing.wav"));
        QVERIFY(writeWav(path, {}, 2, 44100));
        auto reader = AudioReader::open(path);
        if (reader) {
            std::vector<float> block(1024);
            const auto got = (*reader)->read(block);
            QVERIFY(!got);
            QCOMPARE(got.error().code, ErrorCode::EmptyAudio);
            QVERIFY(got.error().message.contains(QStringLiteral("nothing.wav")));
            QCOMPARE((*reader)->diagnostics().size(), size_t(1));
            QCOMPARE((*reader)->diagnostics().front().code, QStringLiteral("signal.empty"));
        } else {
            QFAIL(qPrintable(reader.error().text()));
        }
    }

    void wrongExtensionIsNoMatter()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("really a wav: yes.mp3"));
        QVERIFY(writeWav(path, makeSine(440, 44100, 0.5), 1, 44100));
        const auto reader = AudioReader::open(path);
        QVERIFY(reader);
        QCOMPARE((*reader)->info().container, QStringLiteral("wav"));
    }

    void shortFilesOpen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("encoder");
        QTest::newRow("mp3") << QStringLiteral("short.mp3") << QByteArray("libmp3lame");
        QTest::newRow("aac") << QStringLiteral("short.aac") << QByteArray("aac");
        QTest::newRow("flac") << QStringLiteral("short.flac") << QByteArray("flac");
    }

    void shortFilesOpen()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, encoder);
        for (const double seconds : {0.02, 0.06, 0.12, 0.3}) {
            const QTemporaryDir directory;
            const QString path = directory.filePath(name);
            QVERIFY(encodeAudio(path, makeSine(440, 44100, seconds), 1, 44100, {.encoder = encoder.constData()}));
            const auto reading = readAll(path);
            QVERIFY2(reading, reading ? "" : qPrintable(QString::number(seconds) + reading.error().text()));
            QVERIFY(double(reading->frames()) >= seconds * 44100.0 - 1.0);
        }
    }
};

QTEST_GUILESS_MAIN(AudioReaderErrorsTest)
#include "tst_audio_reader_errors.moc"
