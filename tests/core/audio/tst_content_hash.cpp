#include "core/audio/content_hash.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heihachi;

namespace {

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class ContentHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownValues()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("file"));
        writeBytes(path, "abc"); // RFC 7693 has BLAKE2b-512; these are of `b2sum -l 256`
        QCOMPARE(contentHash(path).value_or("?"),
            QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
        writeBytes(path, "");
        QCOMPARE(contentHash(path).value_or("?"),
            QByteArray("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
    }

    void everyByteCounts()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("file"));
        QByteArray bytes(3 * (1 << 20) + 17, 'a'); // over several blocks
        writeBytes(path, bytes);
        const auto first = contentHash(path);
        bytes.back() = 'b';
        writeBytes(path, bytes);
        QVERIFY(first && contentHash(path) && *first != *contentHash(path));
    }

    void canBeCancelled()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("file"));
        writeBytes(path, QByteArray(25 << 20, 'a'));
        int questions = 0;
        const auto cancelled = contentHash(path, [&] { return ++questions < 2; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(questions, 2);
        questions = 0;
        QVERIFY(contentHash(path, [&] { return ++questions > 0; }));
        QCOMPARE(questions, 3);
    }

    void noFile()
    {
        const QTemporaryDir directory;
        QCOMPARE(contentHash(directory.filePath(QStringLiteral("x"))).error().code, ErrorCode::FileNotFound);
        QVERIFY(!contentHash(directory.path()));
    }
};

QTEST_GUILESS_MAIN(ContentHashTest)
#include "tst_content_hash.moc"
