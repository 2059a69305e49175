#include "core/audio/peak_pyramid.h"
#include "core/audio/source_info.h"
#include "tests/support/signals.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace heihachi;
using namespace heihachi::test;

namespace {

std::shared_ptr<const PeakPyramid> makePyramid(std::uint32_t seed)
{
    PeakPyramidBuilder builder;
    builder.add(makeNoise(seed, kAnalysisRate, 2.0));
    return builder.finish();
}

QByteArray keyOf(int number)
{
    return QByteArray::number(number, 16).rightJustified(64, '0');
}

/// Pretends that an entry was used `seconds` ago.
void age(const PeakCache& cache, int number, int seconds)
{
    QFile file(QDir(cache.directory()).filePath(QString::fromLatin1(keyOf(number)) + QStringLiteral(".peaks")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-seconds), QFileDevice::FileModificationTime));
}

} // namespace

class PeakCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesAndFinds()
    {
        const QTemporaryDir directory;
        const PeakCache cache(directory.filePath(QStringLiteral("new/folder")));
        QVERIFY(!cache.find(keyOf(1)));
        const auto pyramid = makePyramid(1);
        QVERIFY(cache.store(keyOf(1), *pyramid));
        const auto found = cache.find(keyOf(1));
        QVERIFY(found);
        QCOMPARE(found->frames(), pyramid->frames());
        QCOMPARE(found->at(0, 0, 5).max, pyramid->at(0, 0, 5).max);
        QVERIFY(!cache.find(keyOf(2)));
    }

    void damagedEntryIsNoEntry()
    {
        const QTemporaryDir directory;
        const PeakCache cache(directory.path());
        QVERIFY(cache.store(keyOf(1), *makePyramid(1)));
        QFile file(directory.filePath(QString::fromLatin1(keyOf(1)) + QStringLiteral(".peaks")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged")));
        QVERIFY(!cache.find(keyOf(1)));
        QVERIFY(cache.store(keyOf(1), *makePyramid(1)));
        QVERIFY(cache.find(keyOf(1)));
    }

    void leastRecentlyUsedGoesFirst()
    {
        const QTemporaryDir directory;
        const PeakCache large(directory.path());
        for (int number = 1; number <= 3; ++number) {
            QVERIFY(large.store(keyOf(number), *makePyramid(std::uint32_t(number))));
            age(large, number, 1000 - number); // 1 is the oldest
        }
        QVERIFY(large.find(keyOf(1))); // and now the youngest
        const qint64 one = QDir(directory.path()).entryInfoList(QDir::Files).front().size();
        const PeakCache small(directory.path(), 3 * one + one / 2);
        QVERIFY(small.store(keyOf(4), *makePyramid(4)));
        QVERIFY(small.find(keyOf(1)));
        QVERIFY(!small.find(keyOf(2)));
        QVERIFY(small.find(keyOf(3)));
        QVERIFY(small.find(keyOf(4)));
        const PeakCache tiny(directory.path(), 1);
        QVERIFY(tiny.store(keyOf(5), *makePyramid(5)));
        QVERIFY(tiny.find(keyOf(5))); // what was just stored stays
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files).size(), qsizetype(1));
    }

    void otherFilesAreLeftAlone()
    {
        const QTemporaryDir directory;
        QFile other(directory.filePath(QStringLiteral("notes.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(1000, 'x'));
        other.close();
        QVERIFY(PeakCache(directory.path(), 1).store(keyOf(1), *makePyramid(1)));
        QVERIFY(other.exists());
    }

    void keysCannotLeaveTheFolder()
    {
        const QTemporaryDir directory;
        const PeakCache cache(directory.filePath(QStringLiteral("inside")));
        QVERIFY(cache.store("../outside", *makePyramid(1)));
        QVERIFY(cache.find("../outside"));
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files).size(), qsizetype(0));
    }

    void manyThreads()
    {
        const QTemporaryDir directory;
        const auto pyramid = makePyramid(1);
        const PeakCache cache(directory.path(), 20000);
        std::atomic_int stored = 0;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&] {
                for (int number = 0; number < 10; ++number) {
                    stored += cache.store(keyOf(number), *pyramid) ? 1 : 0;
                    const auto found = cache.find(keyOf(number)); // there or not, but never half
                    if (found && found->frames() != pyramid->frames())
                        stored = -1000;
                }
            });
        }
        threads.clear();
        QCOMPARE(stored.load(), 40);
    }
};

QTEST_GUILESS_MAIN(PeakCacheTest)
#include "tst_peak_cache.moc"
