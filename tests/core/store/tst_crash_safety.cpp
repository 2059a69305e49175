#include "core/store/project_store.h"
#include "tests/support/project_files.h"
#include "tests/support/sample_result.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX

#include <csignal>
#include <functional>
#include <poll.h>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// Runs `work` in a child process, which it ends with the returned number.
pid_t startChild(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    return child;
}

int exitCodeOf(pid_t child)
{
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// A run with drum activations of two pieces.
AnalysisResultPtr sampleRun(std::uint32_t seed, int hits)
{
    SampleOptions options;
    options.seed = seed;
    options.hitCount = hits;
    options.activationRows = 70'000;
    return makeResult(options);
}

/// Saves runs until it is killed, and tells each one that is committed.
int saveForEver(const QString& path, int pipe)
{
    const auto store = ProjectStore::open(path);
    if (!store)
        return 1;
    for (std::uint32_t seed = 1;; ++seed)
        if (!(*store)->saveRun(*sampleRun(1 + seed % 3, 200 + int(seed % 5) * 100)) || ::write(pipe, "+", 1) != 1)
            return 2;
}

/// Corrects one hit more until it is killed, and tells each correction that is committed.
int correctForEver(const QString& path, int pipe)
{
    const auto store = ProjectStore::open(path);
    if (!store)
        return 1;
    HandLayer layer = (*store)->handLayer(SourceId{1}).value_or(HandLayer());
    for (;;) {
        const HandLayer before = layer;
        const qint64 id = layer.hits.empty() ? 1 : layer.hits.back().id + 1;
        layer.hits.push_back({id, {}, DrumHit{double(id), DrumClass::Tom, 1.0F, 0.5F, {}, {}}});
        if (!(*store)->changeHandLayer(SourceId{1}, before, layer) || ::write(pipe, "+", 1) != 1)
            return 2;
    }
}

} // namespace

class TestCrashSafety : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    /// Kills the child `afterMs` after it has committed a first time; how often it said that it had.
    int workAndKill(int (*work)(const QString& path, int pipe), int afterMs)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            return -1;
        const pid_t child = startChild([&] { return work(m_path, ends[1]); });
        ::close(ends[1]);
        int committed = 0;
        char byte = 0;
        if (::read(ends[0], &byte, 1) == 1)
            ++committed;
        pollfd nothing{-1, 0, 0};
        ::poll(&nothing, 1, afterMs);
        ::kill(child, SIGKILL);
        while (::read(ends[0], &byte, 1) == 1)
            ++committed;
        ::close(ends[0]);
        ::waitpid(child, nullptr, 0);
        return committed;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("p.heihachi"));
    }

    void aKillLeavesWholeRunsOnly()
    {
        QVERIFY(ProjectStore::create(m_path));
        std::mt19937 random(20261122);
        size_t runsBefore = 0;
        for (int round = 0; round < 12; ++round) {
            const int committed = workAndKill(saveForEver, int(random() % 40U));
            QVERIFY(committed >= 1);
            const auto store = ProjectStore::open(m_path);
            QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
            const auto runs = (*store)->runs().value();
            // What was reported is there; one more may have been committed and not reported yet.
            QVERIFY(runs.size() - runsBefore == size_t(committed) || runs.size() - runsBefore == size_t(committed) + 1);
            for (const RunSummary& run : runs) {
                const auto loaded = (*store)->loadRun(run.id);
                QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
                QCOMPARE(qint64((*loaded)->drumHits->size()), run.drumHitCount.value());
                const auto activations = (*store)->loadDrumActivations(run.id);
                QVERIFY(activations && *activations);
            }
            runsBefore = runs.size();
        }
        QVERIFY(checkWhole(m_path));
    }

    void aKillLosesNoCorrection()
    {
        QVERIFY(ProjectStore::create(m_path).value()->saveRun(*makeResult(1, 10)));
        std::mt19937 random(20261123);
        size_t before = 0;
        for (int round = 0; round < 12; ++round) {
            const int committed = workAndKill(correctForEver, int(random() % 40U));
            QVERIFY(committed >= 1);
            const auto store = ProjectStore::open(m_path);
            QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
            const size_t now = (*store)->handLayer(SourceId{1}).value().hits.size();
            QVERIFY(now - before == size_t(committed) || now - before == size_t(committed) + 1);
            before = now;
        }
        QVERIFY(checkWhole(m_path));
    }

    void aFileSizeLimitIsAFullDisk()
    {
        {
            const auto store = ProjectStore::create(m_path);
            QVERIFY(store);
            QVERIFY((*store)->saveRun(*makeResult(1, 100)));
        }
        const pid_t child = startChild([this] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{400000, 400000};
            const auto store = ProjectStore::open(m_path);
            if (!store || ::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 1;
            const auto saved = (*store)->saveRun(*makeResult(2, 100000));
            if (saved || saved.error().code != ErrorCode::DiskFull)
                return 2;
            if (!saved.error().message.contains(QStringLiteral("p.heihachi")))
                return 3;
            const auto copied = (*store)->saveRun(*makeResult(3, 100)); // there is room for a small one
            return copied ? 0 : 4;
        });
        QCOMPARE(exitCodeOf(child), 0);
        const auto store = ProjectStore::open(m_path);
        QVERIFY(store);
        QCOMPARE((*store)->runs().value().size(), size_t(2));
        QCOMPARE(difference(*makeResult(1, 100), *(*store)->loadRun(RunId{1}).value()), QString());
        QVERIFY(checkWhole(m_path));
    }

    void aFullDiskLosesNothing()
    {
#ifdef Q_OS_LINUX
        const QByteArray disk = m_folder->filePath(QStringLiteral("disk")).toUtf8();
        QVERIFY(QDir().mkpath(QString::fromUtf8(disk)));
        if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("only root can mount a small disk; the file size limit is tested in any case");
        const auto unmount = qScopeGuard([&] { ::umount2(disk.constData(), MNT_DETACH); });
        const QString path = QString::fromUtf8(disk) + QStringLiteral("/p.heihachi");
        {
            const auto store = ProjectStore::create(path);
            QVERIFY(store);
            QVERIFY((*store)->saveRun(*makeResult(1, 100)));
            const auto saved = (*store)->saveRun(*makeResult(2, 100000));
            QCOMPARE(saved.error().code, ErrorCode::DiskFull);
            QVERIFY(!saved.error().hint.isEmpty());
            QCOMPARE((*store)->runs().value().size(), size_t(1));
            QVERIFY(QFileInfo(path + QStringLiteral("-wal")).size() < 100000); // the room is free again
            QVERIFY((*store)->saveRun(*makeResult(2, 100)));
        }
        QVERIFY(checkWhole(path));
        const auto store = ProjectStore::open(path);
        QVERIFY(store);
        QCOMPARE(difference(*makeResult(1, 100), *(*store)->loadRun(RunId{1}).value()), QString());
        QCOMPARE(difference(*makeResult(2, 100), *(*store)->loadRun(RunId{2}).value()), QString());

        // A copy that does not fit leaves nothing behind, and what was there stays.
        const QString big = m_folder->filePath(QStringLiteral("big.heihachi"));
        const auto source = ProjectStore::create(big);
        QVERIFY(source && (*source)->saveRun(*makeResult(3, 100000)));
        const QString target = QString::fromUtf8(disk) + QStringLiteral("/copy.heihachi");
        QVERIFY(writeBytes(target, "old"));
        const Status copied = (*source)->saveCopy(target);
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::DiskFull);
        QVERIFY(copied.error().message.contains(QStringLiteral("copy.heihachi")));
        QCOMPARE(bytesOf(target), QByteArray("old"));
        QCOMPARE(
            QDir(QString::fromUtf8(disk)).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden), QStringList());
#endif
    }
};

#else

class TestCrashSafety : public QObject
{
    Q_OBJECT
};

#endif

QTEST_GUILESS_MAIN(TestCrashSafety)
#include "tst_crash_safety.moc"
