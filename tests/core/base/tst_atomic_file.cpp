#include "core/base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace heihachi;

class TestAtomicFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("report.csv"));
        QVERIFY(writeFileAtomically(path, "first"));
        QVERIFY(writeFileAtomically(path, "second"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("second"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }

    void namesTheFileThatCannotBeWritten()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("missing/report.csv"));
        const Status written = writeFileAtomically(path, "x");
        QVERIFY(!written);
        QVERIFY(written.error().message.contains(path));
        QVERIFY(!written.error().hint.isEmpty());
    }

    void refusesAFolderBelowAFile()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("file"));
        QVERIFY(writeFileAtomically(file, "x"));
        QVERIFY(!ensureDirectory(file + QStringLiteral("/sub")));
        QVERIFY(!ensureDirectory(file));
        QVERIFY(ensureDirectory(dir.filePath(QStringLiteral("a/b/c"))));
    }

    void keepsTheOldFileWhenThereIsNoRoom()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("report.csv"));
        QVERIFY(writeFileAtomically(path, "old"));
        const pid_t child = fork();
        if (child == 0) { // only the child may not write large files
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{4096, 4096};
            setrlimit(RLIMIT_FSIZE, &limit);
            const Status written = writeFileAtomically(path, QByteArray(1 << 20, 'x'));
            _exit(!written && written.error().code == ErrorCode::DiskFull ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(QFileInfo(path).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomic_file.moc"
