#include "core/spectrogram/tile_cache.h"
#include "core/spectrogram/tile_memory.h"
#include "tests/support/signals.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <thread>

using namespace heihachi;

namespace {

const SpectrogramLayout kLayout({1024, WindowShape::Hann}, qint64(44100) * 600);

std::shared_ptr<SpectrogramTile> makeTile(unsigned seed, int bins = kLayout.bins())
{
    auto tile = std::make_shared<SpectrogramTile>(bins);
    std::mt19937 generator(seed);
    for (std::uint8_t& value : tile->values)
        value = std::uint8_t(generator() % 200U);
    tile->known.set();
    return tile;
}

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    file.write(bytes);
}

} // namespace

class TestSpectrogramCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundEqualsWhatWasStored()
    {
        const QTemporaryDir folder;
        const SpectrogramTileCache cache(folder.path());
        QVERIFY(!cache.find("ab12", kLayout, {0, 3}));
        QVERIFY(cache.store("ab12", kLayout, {0, 3}, *makeTile(1)));
        QVERIFY(cache.store("ab12", kLayout, {0, 4}, *makeTile(2)));
        const auto found = cache.find("ab12", kLayout, {0, 3});
        QVERIFY(found);
        QVERIFY(found->values == makeTile(1)->values);
        QVERIFY(found->known.all());
        QVERIFY(cache.find("ab12", kLayout, {0, 4})->values == makeTile(2)->values);
        QVERIFY(!cache.find("ab12", kLayout, {0, 5}));
    }

    void neighboursShareAFile()
    {
        const QTemporaryDir folder;
        const SpectrogramTileCache cache(folder.path());
        for (qint64 index = 0; index < 20; ++index)
            QVERIFY(cache.store("ab12", kLayout, {0, index}, *makeTile(unsigned(index))));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), qsizetype(3));
        for (qint64 index = 0; index < 20; ++index)
            QVERIFY(cache.find("ab12", kLayout, {0, index})->values == makeTile(unsigned(index))->values);
    }

    void everyParameterIsPartOfTheKey()
    {
        const QTemporaryDir folder;
        const SpectrogramTileCache cache(folder.path());
        QVERIFY(cache.store("ab12", kLayout, {1, 0}, *makeTile(1)));
        QVERIFY(!cache.find("ab13", kLayout, {1, 0}));
        QVERIFY(!cache.find("ab12", kLayout, {2, 0}));
        QVERIFY(!cache.find("ab12", SpectrogramLayout({2048, WindowShape::Hann}, kLayout.frames()), {1, 0}));
        QVERIFY(!cache.find("ab12", SpectrogramLayout({1024, WindowShape::BlackmanHarris}, kLayout.frames()), {1, 0}));
    }

    void damageCountsAsAbsent()
    {
        const QTemporaryDir folder;
        const SpectrogramTileCache cache(folder.path());
        const QString path = cache.filePath("ab12", kLayout, {0, 0});
        const auto fill = [&] {
            QVERIFY(cache.store("ab12", kLayout, {0, 0}, *makeTile(1)));
            QVERIFY(cache.store("ab12", kLayout, {0, 1}, *makeTile(2)));
        };
        fill();
        overwrite(path, 200, QByteArray(64, '\x55')); // within the first tile: only that one is gone
        QVERIFY(!cache.find("ab12", kLayout, {0, 0}));
        QVERIFY(cache.find("ab12", kLayout, {0, 1}));
        fill();
        QVERIFY(QFile::resize(path, QFile(path).size() - 100)); // cut short
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged")));
        QVERIFY(!cache.find("ab12", kLayout, {0, 1}));
        fill();
        for (const auto& [at, bytes] :
            {std::pair<qint64, QByteArray>{0, "XXXX"}, {4, "\x63"}, {8, "\x63"}, {12, "\xff\xff\xff\x7f"}}) {
            overwrite(path, at, bytes);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged")));
            QVERIFY(!cache.find("ab12", kLayout, {0, 0}));
            QFile::remove(path);
            fill();
        }
        QFile empty(path);
        QVERIFY(empty.open(QIODevice::WriteOnly | QIODevice::Truncate));
        empty.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged")));
        QVERIFY(!cache.find("ab12", kLayout, {0, 0}));
        fill(); // what is damaged is replaced
        QVERIFY(cache.find("ab12", kLayout, {0, 0}));
    }

    void unfinishedTilesAreNotStored()
    {
        const QTemporaryDir folder;
        const SpectrogramTileCache cache(folder.path());
        auto tile = makeTile(1);
        tile->known.reset(7);
        QCOMPARE(cache.store("ab12", kLayout, {0, 0}, *tile).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(cache.store("ab12", kLayout, {0, 0}, *makeTile(1, 5)).error().code, ErrorCode::InvalidArgument);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void oldestGoFirst()
    {
        const QTemporaryDir folder;
        const SpectrogramTileCache large(folder.path());
        for (const char* hash : {"01", "02", "03"}) {
            QVERIFY(large.store(hash, kLayout, {0, 0}, *makeTile(1)));
            QFile file(large.filePath(hash, kLayout, {0, 0}));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(
                QDateTime::currentDateTimeUtc().addSecs(hash[1] - '9'), QFileDevice::FileModificationTime));
        }
        QVERIFY(large.find("01", kLayout, {0, 0})); // used just now
        const qint64 one = QFile(large.filePath("01", kLayout, {0, 0})).size();
        const SpectrogramTileCache small(folder.path(), 3 * one + one / 2);
        QVERIFY(small.store("04", kLayout, {0, 0}, *makeTile(1)));
        QVERIFY(small.find("01", kLayout, {0, 0}));
        QVERIFY(!small.find("02", kLayout, {0, 0}));
        QVERIFY(small.find("03", kLayout, {0, 0}));
        QVERIFY(small.find("04", kLayout, {0, 0}));
    }

    void otherFilesAreLeftAlone()
    {
        const QTemporaryDir folder;
        QFile other(folder.filePath(QStringLiteral("mix.peaks")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(1000, 'x'));
        other.close();
        QVERIFY(SpectrogramTileCache(folder.path(), 1).store("01", kLayout, {0, 0}, *makeTile(1)));
        QVERIFY(other.exists());
    }

    void keysCannotLeaveTheFolder()
    {
        const QTemporaryDir folder;
        const SpectrogramTileCache cache(folder.filePath(QStringLiteral("inside")));
        QVERIFY(cache.store("../outside", kLayout, {0, 0}, *makeTile(1)));
        QVERIFY(cache.find("../outside", kLayout, {0, 0}));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }

    void failsWhereNothingCanBeWritten()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!SpectrogramTileCache(file.fileName()).store("01", kLayout, {0, 0}, *makeTile(1)));
    }

    void manyThreadsShareAFile()
    {
        const QTemporaryDir folder;
        const SpectrogramTileCache cache(folder.path());
        {
            std::vector<std::jthread> threads;
            for (qint64 thread = 0; thread < 4; ++thread)
                threads.emplace_back([&cache, thread] {
                    for (qint64 n = 0; n < 2; ++n)
                        std::ignore
                            = cache.store("01", kLayout, {0, 2 * thread + n}, *makeTile(unsigned(2 * thread + n)));
                });
        }
        for (qint64 index = 0; index < 8; ++index)
            QVERIFY(cache.find("01", kLayout, {0, index})->values == makeTile(unsigned(index))->values);
    }

    void memoryKeepsWhatWasUsedLast()
    {
        const qint64 one = kLayout.tileBytes();
        TileMemory memory(3 * one);
        for (qint64 index = 0; index < 3; ++index)
            memory.insert({0, index}, makeTile(unsigned(index)));
        QVERIFY(memory.find({0, 0}));
        memory.insert({0, 3}, makeTile(3));
        QCOMPARE(memory.bytes(), 3 * one);
        QVERIFY(memory.contains({0, 0}));
        QVERIFY(!memory.contains({0, 1}));
        memory.insert({0, 3}, makeTile(4)); // replaced, not counted twice
        QCOMPARE(memory.bytes(), 3 * one);
        QVERIFY(!memory.find({1, 0}));
    }
};

QTEST_GUILESS_MAIN(TestSpectrogramCache)
#include "tst_spectrogram_cache.moc"
