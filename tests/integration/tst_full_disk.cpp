// A disk that fills up while a run is saved: the message says so, and earlier runs stay.
#include "core/store/project_store.h"
#include "tests/support/program.h"
#include "tests/support/signals.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace heihachi;
using namespace heihachi::test;

class TestFullDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysSoAndKeepsWhatWasSaved();
    void cleanupTestCase();

private:
    QTemporaryDir m_dir;
    QString m_disk;
    bool m_mounted = false;
};

void TestFullDisk::initTestCase()
{
    m_disk = m_dir.filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(m_disk));
    m_mounted = geteuid() == 0 && ::mount("tmpfs", qPrintable(m_disk), "tmpfs", 0, "size=1m") == 0;
}

void TestFullDisk::saysSoAndKeepsWhatWasSaved()
{
    if (!m_mounted)
        QSKIP("a small disk can only be mounted by root; tst_terminal_surroundings covers a file size limit");
    const QString clip = m_dir.filePath(QStringLiteral("clip.wav"));
    QVERIFY(writeWav(clip, makeClicks({0.5, 1.0}, 44100, 2.0), 1, 44100));
    const QString output = m_disk + QStringLiteral("/out");
    const QStringList arguments{QStringLiteral("process"), clip, QStringLiteral("-o"), output,
        QStringLiteral("--no-figures"), QStringLiteral("--cache-dir"), m_dir.filePath(QStringLiteral("cache"))};
    QCOMPARE(runProgram(arguments, m_dir.path()).exitCode, 0);

    QFile filler(m_disk + QStringLiteral("/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray page(4096, 'x');
    while (filler.write(page) == page.size()) { }

    const ProgramRun full = runProgram(arguments, m_dir.path());
    QVERIFY(!full.crashed);
    QCOMPARE(full.exitCode, 1);
    QVERIFY2(full.errors.contains("room") || full.errors.contains("full"), full.errors.constData());

    filler.close();
    QVERIFY(filler.remove());
    const auto project = ProjectStore::open(output + QStringLiteral("/project.heihachi"));
    QVERIFY2(project, project ? "" : qPrintable(project.error().text()));
    const auto runs = (*project)->runs();
    QVERIFY(runs);
    QVERIFY(!runs->empty());
    QVERIFY((*project)->loadRun(runs->front().id));
}

void TestFullDisk::cleanupTestCase()
{
    if (m_mounted)
        ::umount(qPrintable(m_disk));
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
