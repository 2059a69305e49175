// SIGINT and SIGKILL while the program works: nothing that was saved is lost, and nothing is left half done.
#include "core/store/project_store.h"
#include "tests/support/program.h"
#include "tests/support/signals.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace heihachi;
using namespace heihachi::test;

class TestInterruption final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void interruptEndsInOrder();
    void killLeavesAWholeProject_data();
    void killLeavesAWholeProject();

private:
    [[nodiscard]] QStringList arguments(const QString& output) const
    {
        return {QStringLiteral("process"), m_long, QStringLiteral("-o"), output, QStringLiteral("--no-figures"),
            QStringLiteral("--progress"), QStringLiteral("json")};
    }
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString& output) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(programEnvironment(m_dir.filePath(QStringLiteral("home"))));
        process->start(programPath(), arguments(output));
        return process;
    }
    [[nodiscard]] int runsIn(const QString& output) const
    {
        const auto project = ProjectStore::open(output + QStringLiteral("/project.heihachi"));
        if (!project)
            return -1;
        const auto runs = (*project)->runs();
        if (!runs)
            return -1;
        for (const RunSummary& run : *runs)
            if (!(*project)->loadRun(run.id))
                return -1;
        return int(runs->size());
    }

    QTemporaryDir m_dir;
    QString m_long;
};

void TestInterruption::initTestCase()
{
    m_long = m_dir.filePath(QStringLiteral("long.wav"));
    constexpr int kRate = 44100;
    constexpr double kSeconds = 240.0;
    auto signal = makeNoise(1, kRate, kSeconds, 0.05);
    std::vector<double> times;
    for (double t = 0.2; t < kSeconds - 1.0; t += 0.17)
        times.push_back(t);
    mixInto(signal, makeClicks(times, kRate, kSeconds));
    QVERIFY(writeWav(m_long, signal, 1, kRate));
}

void TestInterruption::interruptEndsInOrder()
{
    const QString output = m_dir.filePath(QStringLiteral("interrupted"));
    const auto process = start(output);
    QVERIFY(process->waitForStarted());
    QByteArray errors;
    const auto progressSeen = [&] {
        errors += process->readAllStandardError();
        return errors.contains("fraction");
    };
    QTRY_VERIFY_WITH_TIMEOUT(progressSeen(), 30'000);
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(10'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 130);
    QCOMPARE(runsIn(output), 0);
    QVERIFY(!QFileInfo::exists(output + QStringLiteral("/long/drum_hits.csv")));
}

void TestInterruption::killLeavesAWholeProject_data()
{
    QTest::addColumn<int>("milliseconds");
    for (const int milliseconds : {50, 400, 900, 1400, 1900})
        QTest::addRow("after %d ms", milliseconds) << milliseconds;
}

void TestInterruption::killLeavesAWholeProject()
{
    QFETCH(const int, milliseconds);
    const QString output = m_dir.filePath(QStringLiteral("killed-%1").arg(milliseconds));
    const QString clip = m_dir.filePath(QStringLiteral("clip.wav"));
    QVERIFY(writeWav(clip, makeClicks({0.5, 1.0}, 44100, 2.0), 1, 44100));
    const ProgramRun first
        = runProgram({QStringLiteral("process"), clip, QStringLiteral("-o"), output, QStringLiteral("--no-figures"),
                         QStringLiteral("--progress"), QStringLiteral("none")},
            m_dir.filePath(QStringLiteral("home")));
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(runsIn(output), 1);

    const auto process = start(output);
    QVERIFY(process->waitForStarted());
    process->waitForFinished(milliseconds);
    process->kill();
    process->waitForFinished();
    const int runs = runsIn(output); // the second is there as a whole or not at all
    QVERIFY2(runs == 1 || runs == 2, qPrintable(QString::number(runs)));
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
