// The terminal program in bad surroundings: lost output, closed streams, limits, no rights, no display.
#include "tests/support/program.h"
#include "tests/support/signals.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace heihachi::test;

class TestTerminalSurroundings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void failsWhenOutputIsLost();
    void endsInOrderAtASizeLimit_data();
    void endsInOrderAtASizeLimit();
    void survivesClosedStreams();
    void outlivesTheReaderOfItsProgress();
    void tellsLackOfRightsFromAbsence();
    void opensNoWindowWithoutADisplay();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_dir->filePath(name); }
    QString makeAudio(const QString& name) const
    {
        constexpr int kRate = 44100;
        QDir().mkpath(QFileInfo(path(name)).path());
        return writeWav(path(name), makeClicks({0.5, 1.0, 1.5}, kRate, 2.0), 1, kRate) ? path(name) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestTerminalSurroundings::failsWhenOutputIsLost()
{
    QProcess stages;
    stages.setProcessEnvironment(programEnvironment(path(QStringLiteral("home"))));
    stages.setStandardOutputFile(QStringLiteral("/dev/full"));
    stages.start(programPath(), {QStringLiteral("stages"), QStringLiteral("--yaml")});
    QVERIFY(stages.waitForFinished());
    QCOMPARE(stages.exitCode(), 1);
    QVERIFY(!stages.readAllStandardError().isEmpty());
}

void TestTerminalSurroundings::endsInOrderAtASizeLimit_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("too little for an empty project") << 4096;
    QTest::newRow("too little for its log") << 65536;
}

void TestTerminalSurroundings::endsInOrderAtASizeLimit()
{
    QFETCH(const int, bytes);
    QProcess limited;
    limited.setProcessEnvironment(programEnvironment(path(QStringLiteral("home"))));
    limited.setChildProcessModifier([bytes] {
        const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    limited.start(programPath(),
        {QStringLiteral("process"), makeAudio(QStringLiteral("clicks.wav")), QStringLiteral("-o"),
            path(QStringLiteral("out")), QStringLiteral("--no-figures"), QStringLiteral("--cache-dir"),
            path(QStringLiteral("cache"))});
    QVERIFY(limited.waitForFinished(60'000));
    QCOMPARE(limited.exitStatus(), QProcess::NormalExit);
    QCOMPARE(limited.exitCode(), 1);
    const QByteArray errors = limited.readAllStandardError();
    QVERIFY2(errors.contains("room"), errors.constData());
    QVERIFY2(errors.contains("out/project.heihachi”"), errors.constData()); // not a temporary name
}

void TestTerminalSurroundings::survivesClosedStreams()
{
    QProcess closed;
    closed.setProcessEnvironment(programEnvironment(path(QStringLiteral("home"))));
    closed.setChildProcessModifier([] {
        for (const int stream : {0, 1, 2})
            ::close(stream);
    });
    closed.start(programPath(),
        {QStringLiteral("process"), makeAudio(QStringLiteral("clicks.wav")), QStringLiteral("-o"),
            path(QStringLiteral("out")), QStringLiteral("--timings")});
    QVERIFY(closed.waitForFinished(60'000));
    QCOMPARE(closed.exitCode(), 0);
    QVERIFY(QFileInfo(path(QStringLiteral("out/clicks/summary.md"))).size() > 0);
}

void TestTerminalSurroundings::outlivesTheReaderOfItsProgress()
{
    QProcess unheard;
    unheard.setProcessEnvironment(programEnvironment(path(QStringLiteral("home"))));
    unheard.setChildProcessModifier([] {
        int ends[2] = {};
        if (::pipe(ends) == 0) {
            ::dup2(ends[1], STDERR_FILENO);
            ::close(ends[0]); // writing to it raises SIGPIPE
        }
    });
    unheard.start(programPath(),
        {QStringLiteral("process"), makeAudio(QStringLiteral("clicks.wav")), QStringLiteral("-o"),
            path(QStringLiteral("out")), QStringLiteral("--no-figures"), QStringLiteral("--progress"),
            QStringLiteral("json")});
    QVERIFY(unheard.waitForFinished(60'000));
    QCOMPARE(unheard.exitStatus(), QProcess::NormalExit);
    QCOMPARE(unheard.exitCode(), 0);
    QVERIFY(QFileInfo::exists(path(QStringLiteral("out/clicks/summary.md"))));
}

void TestTerminalSurroundings::tellsLackOfRightsFromAbsence()
{
    makeAudio(QStringLiteral("closed/clicks.wav"));
    const auto everything = QFile::ReadOther | QFile::ExeOther | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
    QVERIFY(
        QFile::setPermissions(m_dir->path(), everything) && QFile::setPermissions(path(QStringLiteral("closed")), {}));
    QProcess stranger;
    stranger.setProcessEnvironment(programEnvironment(path(QStringLiteral("home"))));
    stranger.setChildProcessModifier([] {
        if (::geteuid() == 0 && ::setuid(65534) != 0) // root may read everything
            ::_exit(77);
    });
    stranger.start(programPath(),
        {QStringLiteral("process"), path(QStringLiteral("closed")), path(QStringLiteral("closed/clicks.wav")),
            QStringLiteral("-o"), path(QStringLiteral("out"))});
    QVERIFY(stranger.waitForFinished(60'000));
    QFile::setPermissions(path(QStringLiteral("closed")), everything);
    if (stranger.exitStatus() != QProcess::NormalExit || stranger.exitCode() != 1)
        QSKIP("the program can't be run by another user here");
    const QByteArray errors = stranger.readAllStandardError();
    QCOMPARE(errors.count("permission denied"), 2);
}

void TestTerminalSurroundings::opensNoWindowWithoutADisplay()
{
    QProcessEnvironment environment = programEnvironment(path(QStringLiteral("home")));
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    QProcess windowless;
    windowless.setProcessEnvironment(environment);
    windowless.start(programPath(), {QStringLiteral("mix.mp3")});
    QVERIFY(windowless.waitForFinished());
    QCOMPARE(windowless.exitStatus(), QProcess::NormalExit);
    QCOMPARE(windowless.exitCode(), 2);
    QVERIFY(windowless.readAllStandardError().contains("display"));
}

QTEST_GUILESS_MAIN(TestTerminalSurroundings)
#include "tst_terminal_surroundings.moc"
