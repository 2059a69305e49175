// `heihachi process` as a script meets it: exit status, files, messages, for good input and bad.
#include "core/store/project_store.h"
#include "tests/support/program.h"
#include "tests/support/signals.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kRate = 44100;

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestProcessCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void writesTheFolderOfTheContract();
    void processingAgainAddsARun();
    void namesFoldersApart();
    void takesAFolder();
    void goesOnAfterABadInput_data();
    void goesOnAfterABadInput();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void refusesAnOutputThatCannotBeWritten();
    void refusesAForeignProject();
    void reportsProgressAsJson();
    void runsOnlyTheStagesAskedFor();
    void printsTimingsOnlyWhenAsked();
    void helpsEverywhere();
    void saysNothingOnSuccess();
    void keepsReportsInsideTheOutputFolder();
    void writesTogetherWithOthers();
    void showsNoControlCharacters();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_dir->filePath(name); }
    QString makeAudio(const QString& name) const
    {
        const QString file = path(name);
        QDir().mkpath(QFileInfo(file).path());
        const auto clicks = makeClicks({0.5, 1.0, 1.5}, kRate, 2.0);
        return writeWav(file, clicks, 1, kRate) ? file : QString();
    }
    ProgramRun process(QStringList arguments, const QString& output = QStringLiteral("out")) const
    {
        arguments.prepend(QStringLiteral("process"));
        arguments << QStringLiteral("-o") << path(output);
        return runProgram(arguments, path(QStringLiteral("home")));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestProcessCommand::writesTheFolderOfTheContract()
{
    const ProgramRun run = process({makeAudio(QStringLiteral("clicks.wav"))});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, QByteArray());
    const QDir report(path(QStringLiteral("out/clicks")));
    for (const char* name : {"analysis.json", "drum_hits.csv", "summary.md", "figures/waveform_hits.png"})
        QVERIFY2(QFileInfo(report.filePath(QLatin1String(name))).size() > 0, name);
    QVERIFY(contents(report.filePath(QStringLiteral("drum_hits.csv")))
                .startsWith("time_s,class,confidence,velocity,snr_db,clarity,bar,position,deviation_ms"));
    QVERIFY(QJsonDocument::fromJson(contents(report.filePath(QStringLiteral("analysis.json")))).isObject());
    QVERIFY(QFileInfo::exists(path(QStringLiteral("out/project.heihachi"))));
}

void TestProcessCommand::processingAgainAddsARun()
{
    const QString audio = makeAudio(QStringLiteral("clicks.wav"));
    QCOMPARE(process({audio, QStringLiteral("--no-figures")}).exitCode, 0);
    QCOMPARE(process({audio, QStringLiteral("--no-figures")}).exitCode, 0);
    const auto project = ProjectStore::open(path(QStringLiteral("out/project.heihachi")));
    QVERIFY(project);
    const auto runs = (*project)->runs();
    QVERIFY(runs);
    QCOMPARE(runs->size(), size_t(2));
    QCOMPARE(runs->back().number, 2);
    QCOMPARE((*project)->sources()->size(), size_t(1));
}

void TestProcessCommand::namesFoldersApart()
{
    const QString wav = makeAudio(QStringLiteral("mix.wav"));
    const QString wave = makeAudio(QStringLiteral("mix.wave"));
    const QString other = makeAudio(QStringLiteral("sub/mix.wav"));
    QCOMPARE(process({wav, wave, other, QStringLiteral("--no-figures")}).exitCode, 0);
    for (const char* name : {"mix.wav", "mix.wave", "mix.wav-2"})
        QVERIFY2(QFileInfo::exists(path(QStringLiteral("out/")) + QLatin1String(name) + QStringLiteral("/summary.md")),
            name);
}

void TestProcessCommand::takesAFolder()
{
    makeAudio(QStringLiteral("set/a.wav"));
    makeAudio(QStringLiteral("set/deep/b.wav"));
    write(path(QStringLiteral("set/notes.txt")), "not audio");
    const ProgramRun run = process({path(QStringLiteral("set")), QStringLiteral("--no-figures")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(QFileInfo::exists(path(QStringLiteral("out/a/summary.md"))));
    QVERIFY(QFileInfo::exists(path(QStringLiteral("out/b/summary.md"))));
}

void TestProcessCommand::goesOnAfterABadInput_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"missing", "empty", "text", "empty folder", "no frames", "unreadable"})
        QTest::addRow("%s", kind) << QString::fromLatin1(kind);
}

void TestProcessCommand::goesOnAfterABadInput()
{
    QFETCH(const QString, kind);
    const QString bad = path(QStringLiteral("bad.mp3"));
    if (kind == QLatin1String("empty"))
        write(bad, {});
    else if (kind == QLatin1String("text"))
        write(bad, QByteArray("This is a text, whatever its name says.\n").repeated(200));
    else if (kind == QLatin1String("empty folder"))
        QVERIFY(QDir().mkpath(bad));
    else if (kind == QLatin1String("no frames"))
        QVERIFY(writeWav(bad, {}, 2, kRate));
    else if (kind == QLatin1String("unreadable")) {
        if (geteuid() == 0)
            QSKIP("root may read every file");
        QVERIFY(QFile::copy(makeAudio(QStringLiteral("x.wav")), bad) && QFile(bad).setPermissions({}));
    }
    const ProgramRun run = process({bad, makeAudio(QStringLiteral("good.wav")), QStringLiteral("--no-figures")});
    QVERIFY(!run.crashed);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("bad.mp3"), run.errors.constData());
    QVERIFY(QFileInfo::exists(path(QStringLiteral("out/good/summary.md"))));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("out/bad"))));
}

void TestProcessCommand::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto list = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    QTest::newRow("no output folder") << list("process mix.wav") << QByteArray("--output");
    QTest::newRow("no input") << list("process -o out") << QByteArray("INPUT");
    QTest::newRow("unknown option") << list("process mix.wav -o out --fast") << QByteArray("--fast");
    QTest::newRow("unknown progress") << list("process mix.wav -o out --progress disco") << QByteArray("disco");
    QTest::newRow("unknown stage") << list("process mix.wav -o out --stages nonsense") << QByteArray("nonsense");
    QTest::newRow("negative jobs") << list("process mix.wav -o out --jobs -3") << QByteArray("--jobs");
    QTest::newRow("empty output folder") << list("process mix.wav -o ") << QByteArray("--output");
    QTest::newRow("empty configuration") << list("process mix.wav -o out -c ") << QByteArray("--config");
    QTest::newRow("empty stages") << list("process mix.wav -o out --stages ") << QByteArray("--stages");
    QTest::newRow("no stage") << list("process mix.wav -o out --stages ,") << QByteArray("--stages");
    QTest::newRow("missing configuration") << list("process mix.wav -o out -c none.yaml") << QByteArray("none.yaml");
}

void TestProcessCommand::refusesBadUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);
    const ProgramRun run = runProgram(arguments, path(QStringLiteral("home")));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains(named), run.errors.constData());
}

void TestProcessCommand::refusesAnOutputThatCannotBeWritten()
{
    write(path(QStringLiteral("out")), "a file where a folder should be");
    const ProgramRun run = process({makeAudio(QStringLiteral("clicks.wav"))});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains(path(QStringLiteral("out")).toUtf8()), run.errors.constData());
    QCOMPARE(contents(path(QStringLiteral("out"))), QByteArray("a file where a folder should be"));
}

void TestProcessCommand::refusesAForeignProject()
{
    QVERIFY(QDir().mkpath(path(QStringLiteral("out"))));
    const QByteArray foreign = QByteArray("another program's file ").repeated(500);
    write(path(QStringLiteral("out/project.heihachi")), foreign);
    const ProgramRun run = process({makeAudio(QStringLiteral("clicks.wav"))});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("project.heihachi"), run.errors.constData());
    QCOMPARE(contents(path(QStringLiteral("out/project.heihachi"))), foreign);
}

void TestProcessCommand::reportsProgressAsJson()
{
    const ProgramRun run = process({makeAudio(QStringLiteral("clicks.wav")), QStringLiteral("--no-figures"),
        QStringLiteral("--progress"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 0);
    bool done = false;
    double last = 0.0;
    for (const QByteArray& line : run.errors.trimmed().split('\n')) {
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        done = done || event.value(QLatin1String("state")).toString() == QLatin1String("done");
        const double fraction = event.value(QLatin1String("fraction")).toDouble(last);
        QVERIFY(fraction >= last && fraction <= 1.0);
        last = fraction;
    }
    QVERIFY2(done, run.errors.constData());
}

void TestProcessCommand::runsOnlyTheStagesAskedFor()
{
    const ProgramRun run = process({makeAudio(QStringLiteral("clicks.wav")), QStringLiteral("--no-figures"),
        QStringLiteral("--stages"), QStringLiteral("onsets")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(QFileInfo::exists(path(QStringLiteral("out/clicks/onsets.csv"))));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("out/clicks/drum_hits.csv"))));
    const QJsonObject analysis
        = QJsonDocument::fromJson(contents(path(QStringLiteral("out/clicks/analysis.json")))).object();
    QVERIFY(analysis.value(QLatin1String("drum_hits")).isNull());
    QVERIFY(
        !analysis.value(QLatin1String("missing")).toObject().value(QLatin1String("drum_hits")).toString().isEmpty());
}

void TestProcessCommand::printsTimingsOnlyWhenAsked()
{
    const ProgramRun run = process(
        {makeAudio(QStringLiteral("clicks.wav")), QStringLiteral("--no-figures"), QStringLiteral("--timings")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains("peak memory"), run.output.constData());
}

void TestProcessCommand::helpsEverywhere()
{
    for (const char* word : {"", "process", "stages", "repair"}) {
        QStringList arguments = QString::fromLatin1(word).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        arguments << QStringLiteral("--help");
        const ProgramRun run = runProgram(arguments, path(QStringLiteral("home")));
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.output.contains("Usage"), run.output.constData());
    }
    QVERIFY(runProgram({QStringLiteral("--version")}, path(QStringLiteral("home"))).output.startsWith("heihachi "));
}

void TestProcessCommand::saysNothingOnSuccess()
{
    const ProgramRun run
        = process({makeAudio(QStringLiteral("clicks.wav")), QStringLiteral("--progress"), QStringLiteral("none")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray()); // no remarks of Qt's either
}

void TestProcessCommand::keepsReportsInsideTheOutputFolder()
{
    QStringList inputs{QStringLiteral("--no-figures")};
    for (const char* name : {"..wav", "...wav", "project.heihachi.wav", "sub/:colon.wav"})
        inputs << makeAudio(QLatin1String(name));
    const ProgramRun run = process(inputs);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    for (const char* name : {"..wav", "...wav", "project.heihachi.wav", ":colon"})
        QVERIFY2(QFileInfo::exists(path(QStringLiteral("out/")) + QLatin1String(name) + QStringLiteral("/summary.md")),
            name);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("summary.md"))));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("out/summary.md"))));
}

void TestProcessCommand::writesTogetherWithOthers()
{
    const QString audio = makeAudio(QStringLiteral("clicks.wav"));
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 6; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setProcessEnvironment(programEnvironment(path(QStringLiteral("home"))));
        processes.back()->start(programPath(),
            {QStringLiteral("process"), audio, QStringLiteral("-o"), path(QStringLiteral("out")),
                QStringLiteral("--no-figures")});
    }
    for (const auto& running : processes) {
        QVERIFY(running->waitForFinished(60'000));
        QVERIFY2(running->exitCode() == 0, running->readAllStandardError().constData());
    }
    const auto project = ProjectStore::open(path(QStringLiteral("out/project.heihachi")));
    QVERIFY(project);
    QCOMPARE((*project)->runs()->size(), processes.size());
}

void TestProcessCommand::showsNoControlCharacters()
{
    const ProgramRun run
        = process({makeAudio(QStringLiteral("red\x1b[31m\nline.wav")), QStringLiteral("--no-figures")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(!run.errors.contains('\x1b'), run.errors.constData());
    for (const QByteArray& line : run.errors.trimmed().split('\n'))
        QVERIFY2(line.startsWith("heihachi: "), line.constData());
}

QTEST_GUILESS_MAIN(TestProcessCommand)
#include "tst_process_command.moc"
