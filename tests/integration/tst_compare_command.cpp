// `heihachi compare` as a script meets it: exit status, files, messages, for good input and bad.
#include "core/store/project_store.h"
#include "tests/support/program.h"
#include "tests/support/signals.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kRate = 44100;

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

} // namespace

/// first/ holds the reports of run 1 of the demo mix, second/ of run 2 with fewer kicks; both are in mix.heihachi.
class TestCompareCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheSame_data();
    void findsTheSame();
    void findsDifferences_data();
    void findsDifferences();
    void printsASummary();
    void printsJson();
    void writesAReport();
    void leavesNoFigureOfAnEarlierComparison();
    void scoresAgainstTruth_data();
    void scoresAgainstTruth();
    void obeysTolerances();
    void obeysParts();
    void putsCorrectionsByHandOverRuns();
    void comparesWithoutARecord();
    void saysWhatIsMissing();
    void saysThatAudioIsGone();
    void laysRecordingsOverEachOther();
    void saysThatRecordingsAreUnrelated();
    void tellsRecordingsOfAProjectApart();
    void refusesBadInput_data();
    void refusesBadInput();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void refusesAnOutputThatCannotBeWritten();
    void doesNotCallAFullDiskADifference();
    void interruptEndsInOrder();
    void helps();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString path(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    [[nodiscard]] ProgramRun run(const QStringList& arguments) const { return runProgram(arguments, path("home")); }
    /// Words may be separated by blanks; those that name something in the test's folder begin with "@".
    [[nodiscard]] ProgramRun compare(const QString& words) const
    {
        QStringList arguments{QStringLiteral("compare")};
        for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            arguments << (word.startsWith(QLatin1Char('@')) ? path(word.mid(1)) : word);
        return run(arguments);
    }
    [[nodiscard]] bool process(const QStringList& arguments, const char* output) const
    {
        const ProgramRun made = run(QStringList{QStringLiteral("process")} + arguments
            + QStringList{QStringLiteral("-o"), path(output), QStringLiteral("--no-figures")});
        return made.exitCode == 0;
    }
    /// Clicks of a made recording; where they are decides what it is.
    [[nodiscard]] QString makeAudio(const char* name, double distance, double seconds) const
    {
        std::vector<double> times;
        for (double time = 0.3; time < seconds - 0.3; time += distance)
            times.push_back(time);
        return writeWav(path(name), makeClicks(times, kRate, seconds), 1, kRate) ? path(name) : QString();
    }

    const QString m_demo = sourceFolder() + QStringLiteral("/resources/demo/demo_mix.ogg");
    const QString m_truth = sourceFolder() + QStringLiteral("/resources/demo/demo_mix.hits.csv");
    QTemporaryDir m_dir;
};

void TestCompareCommand::initTestCase()
{
    QVERIFY(write(path("fewer.yaml"), "stages:\n  drum_hits:\n    kick_threshold: 0.9\n"));
    QVERIFY(process({m_demo}, "out"));
    QVERIFY(QDir().rename(path("out/demo_mix"), path("first")));
    QVERIFY(process({m_demo, QStringLiteral("-c"), path("fewer.yaml")}, "out"));
    QVERIFY(QDir().rename(path("out/demo_mix"), path("second")));
    QVERIFY(QFile::copy(path("out/project.heihachi"), path("mix.heihachi")));
    QVERIFY(QFile::copy(m_demo, path("demo.ogg")) && QFile::copy(m_truth, path("demo.hits.csv")));
}

void TestCompareCommand::findsTheSame_data()
{
    QTest::addColumn<QString>("inputs");
    for (const char* inputs :
        {"@first @first", "@mix.heihachi#1 @mix.heihachi#1", "@first @mix.heihachi#1", "@mix.heihachi @second",
            "@mix.heihachi#demo_mix.ogg @mix.heihachi#2", "@mix.heihachi#demo_mix.ogg:1 @mix.heihachi#demo_mix:1",
            "@demo.hits.csv @demo.hits.csv", "@demo.ogg @first", "@second @demo.ogg -c @fewer.yaml"})
        QTest::addRow("%s", inputs) << QString::fromLatin1(inputs);
}

void TestCompareCommand::findsTheSame()
{
    QFETCH(const QString, inputs);
    const ProgramRun result = compare(inputs);
    QVERIFY2(result.exitCode == 0, (result.output + result.errors).constData());
    QVERIFY(result.output.contains("same within the tolerances"));
    QCOMPARE(result.errors, QByteArray());
}

void TestCompareCommand::findsDifferences_data()
{
    QTest::addColumn<QString>("inputs");
    for (const char* inputs :
        {"@first @second", "@mix.heihachi#1 @mix.heihachi", "@second @mix.heihachi#1", "@demo.hits.csv @first"})
        QTest::addRow("%s", inputs) << QString::fromLatin1(inputs);
}

void TestCompareCommand::findsDifferences()
{
    QFETCH(const QString, inputs);
    const ProgramRun result = compare(inputs);
    QVERIFY2(result.exitCode == 1, (result.output + result.errors).constData());
    QVERIFY(result.output.contains("The runs differ."));
    QCOMPARE(result.errors, QByteArray());
}

void TestCompareCommand::printsASummary()
{
    const ProgramRun result = compare(QStringLiteral("@mix.heihachi#1 @mix.heihachi#2"));
    QVERIFY2(result.output.startsWith("A  run 1 · demo_mix.ogg\nB  run 2 · demo_mix.ogg\n"), result.output.constData());
    for (const char* word : {"Kick", "Snare", "Beats", "lost", "Drum hits"})
        QVERIFY2(result.output.contains(word), word);
    QVERIFY(!result.output.contains("reference"));
}

void TestCompareCommand::printsJson()
{
    const ProgramRun result = compare(QStringLiteral("@first @second --format json"));
    QCOMPARE(result.exitCode, 1);
    const QJsonObject json = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(json[QStringLiteral("outcome")].toString(), QStringLiteral("different"));
    const QJsonArray settings = json[QStringLiteral("settings")].toArray();
    QCOMPARE(settings.size(), 1);
    QCOMPARE(settings[0][QStringLiteral("subject")].toString(), QStringLiteral("drum_hits.kick_threshold"));
    QCOMPARE(settings[0][QStringLiteral("b")].toString(), QStringLiteral("0.9"));
    const QJsonArray differences = json[QStringLiteral("differences")].toArray();
    QVERIFY(!differences.isEmpty());
    for (const QJsonValue difference : differences)
        if (difference[QStringLiteral("part")].toString() == QLatin1String("drum_hits")) {
            QCOMPARE(difference[QStringLiteral("kind")].toString(), QStringLiteral("lost"));
            QCOMPARE(difference[QStringLiteral("a")][QStringLiteral("class")].toString(), QStringLiteral("kick"));
        }
    const QJsonValue all = json[QStringLiteral("agreement")][QStringLiteral("all")];
    QCOMPARE(all[QStringLiteral("lost")].toInt(),
        all[QStringLiteral("count_a")].toInt() - all[QStringLiteral("count_b")].toInt());
}

void TestCompareCommand::writesAReport()
{
    const ProgramRun result = compare(QStringLiteral("@first @second -o @deep/report"));
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.errors, QByteArray());
    const QDir report(path("deep/report"));
    const QByteArray text = contents(report.filePath(QStringLiteral("comparison.md")));
    QVERIFY(text.contains("The runs differ."));
    QVERIFY(contents(report.filePath(QStringLiteral("differences.csv"))).startsWith("part,kind,time_a_s,"));
    QVERIFY(QJsonDocument::fromJson(contents(report.filePath(QStringLiteral("comparison.json")))).isObject());
    for (const char* name : {"differences", "confidence", "classes"}) {
        const QByteArray file = QByteArray("figures/") + name + ".png";
        QVERIFY2(text.contains("](" + file + ')'), name);
        QVERIFY2(contents(report.filePath(QString::fromLatin1(file))).startsWith("\x89PNG"), name);
    }
    QCOMPARE(compare(QStringLiteral("@first @second -o @deep/report -v --no-figures")).output.left(1), QByteArray("A"));
}

void TestCompareCommand::leavesNoFigureOfAnEarlierComparison()
{
    QVERIFY(write(path("again/figures/mine.png"), "x"));
    QCOMPARE(compare(QStringLiteral("@first @second -o @again")).exitCode, 1);
    QVERIFY(QFileInfo::exists(path("again/figures/classes.png")));
    QCOMPARE(compare(QStringLiteral("@first @first -o @again --no-figures")).exitCode, 0);
    QCOMPARE(QDir(path("again/figures")).entryList(QDir::Files), QStringList{QStringLiteral("mine.png")});
    QVERIFY(!contents(path("again/comparison.md")).contains(".png"));
}

void TestCompareCommand::scoresAgainstTruth_data()
{
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<QByteArray>("said");
    QTest::addRow("truth first") << QStringLiteral("@demo.hits.csv @first")
                                 << QByteArray("against A as the reference: recall 0.9");
    QTest::addRow("truth second") << QStringLiteral("@first @demo.hits.csv")
                                  << QByteArray("against B as the reference: recall 0.9");
    QTest::addRow("asked for") << QStringLiteral("@first @second --reference --hit-window 20")
                               << QByteArray("precision 1.000, F 0.9");
}

void TestCompareCommand::scoresAgainstTruth()
{
    QFETCH(const QString, inputs);
    QFETCH(const QByteArray, said);
    const ProgramRun result = compare(inputs);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.output.contains(said), result.output.constData());
    QVERIFY(!result.output.contains("Not compared")); // a truth need not have more
}

void TestCompareCommand::obeysTolerances()
{
    QVERIFY(write(path("early.csv"), "time_s,class,velocity\n1.000,kick,0.5\n2.000,snare,0.5\n"));
    QVERIFY(write(path("late.csv"), "time_s,class,velocity\n1.012,kick,0.5\n2.012,snare,0.7\n"));
    QCOMPARE(compare(QStringLiteral("@early.csv @late.csv")).exitCode, 1);
    QCOMPARE(compare(QStringLiteral("@early.csv @late.csv --moved 15")).exitCode, 1);
    QCOMPARE(compare(QStringLiteral("@early.csv @late.csv --moved 15 --velocity 0.3")).exitCode, 0);
    const ProgramRun narrow = compare(QStringLiteral("@early.csv @late.csv --hit-window 3 --format json"));
    QCOMPARE(narrow.exitCode, 1);
    const QJsonObject json = QJsonDocument::fromJson(narrow.output).object();
    QCOMPARE(json[QStringLiteral("parts")][QStringLiteral("drum_hits")][QStringLiteral("lost")].toInt(), 2);
}

void TestCompareCommand::obeysParts()
{
    QCOMPARE(compare(QStringLiteral("@first @second --parts drum_hits")).exitCode, 1);
    const ProgramRun result = compare(QStringLiteral("@first @second --parts tempo_sections"));
    QVERIFY2(result.exitCode == 0, result.output.constData());
    QVERIFY(!result.output.contains("Kick"));
    QVERIFY(result.output.contains("Tempo sections"));
}

void TestCompareCommand::putsCorrectionsByHandOverRuns()
{
    QVERIFY(QFile::copy(path("mix.heihachi"), path("hand.heihachi")));
    {
        const auto project = ProjectStore::open(path("hand.heihachi"));
        QVERIFY(project);
        const auto runs = (*project)->runs();
        QVERIFY(runs);
        const auto found = (*project)->loadRun(runs->back().id);
        QVERIFY(found);
        HandLayer layer;
        HitEdit deletion;
        deletion.id = 1;
        deletion.before = (*found)->drumHits->at(10);
        layer.hits = {deletion};
        QVERIFY((*project)->changeHandLayer(runs->back().sourceId, {}, layer));
    }
    const ProgramRun corrected = compare(QStringLiteral("@hand.heihachi#2 @second --parts drum_hits"));
    QVERIFY2(corrected.exitCode == 1, (corrected.output + corrected.errors).constData());
    QVERIFY(corrected.output.contains("1 added")); // that was deleted by hand
    QVERIFY(corrected.output.contains("against A as the reference: recall 1.000"));
    QCOMPARE(compare(QStringLiteral("@hand.heihachi#2 @second --as-found")).exitCode, 0);
}

void TestCompareCommand::comparesWithoutARecord()
{
    for (const char* name : {"drum_hits.csv", "beats.csv", "tempo.csv"}) {
        QVERIFY(QDir().mkpath(path("bare")));
        QVERIFY(QFile::copy(
            path(QStringLiteral("first/") + QLatin1String(name)), path(QStringLiteral("bare/") + QLatin1String(name))));
    }
    const ProgramRun result = compare(QStringLiteral("@first @bare -o @bare-report --no-figures"));
    QVERIFY2(result.exitCode == 0, result.errors.constData());
    QVERIFY(contents(path("bare-report/comparison.md")).contains("Not known of B"));
}

void TestCompareCommand::saysWhatIsMissing()
{
    QVERIFY(QDir().mkpath(path("part")));
    for (const char* name : {"drum_hits.csv", "beats.csv", "analysis.json"})
        QVERIFY(QFile::copy(
            path(QStringLiteral("first/") + QLatin1String(name)), path(QStringLiteral("part/") + QLatin1String(name))));
    const ProgramRun result = compare(QStringLiteral("@first @part"));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.output.contains("Not compared: Tempo sections.") && result.output.contains("tempo.csv"),
        result.output.constData());
    QCOMPARE(compare(QStringLiteral("@first @part --parts drum_hits,beats")).exitCode, 0);
    const ProgramRun nothing = compare(QStringLiteral("@first @demo.hits.csv --parts beats"));
    QCOMPARE(nothing.exitCode, 3);
    QVERIFY(nothing.errors.contains("Nothing could be compared"));
}

void TestCompareCommand::saysThatAudioIsGone()
{
    const QString audio = makeAudio("gone.wav", 0.5, 4.0);
    QVERIFY(process({audio}, "gone"));
    QVERIFY(QFile::remove(audio));
    const ProgramRun result = compare(QStringLiteral("@first @gone/gone"));
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(
        result.errors.contains("gone.wav") && result.errors.contains("--same-recording"), result.errors.constData());
    const ProgramRun told = compare(QStringLiteral("@first @gone/gone --same-recording"));
    QVERIFY2(told.exitCode == 1, told.errors.constData());
}

void TestCompareCommand::laysRecordingsOverEachOther()
{
    QVERIFY(QFile::copy(path("demo.ogg"), path("tagged.ogg")));
    QFile tagged(path("tagged.ogg"));
    QVERIFY(tagged.open(QIODevice::Append));
    tagged.write("another hash, the same sound");
    tagged.close();
    const ProgramRun result = compare(QStringLiteral("@first @tagged.ogg --format json"));
    QVERIFY2(result.exitCode == 0 || result.exitCode == 1, result.errors.constData());
    const QJsonObject json = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(json[QStringLiteral("same_recording")].toBool(), false);
    const QJsonValue alignment = json[QStringLiteral("alignment")];
    QCOMPARE(alignment[QStringLiteral("is_related")].toBool(), true);
    QVERIFY(std::abs(alignment[QStringLiteral("tempo_ratio")].toDouble() - 1.0) < 0.002);
    const QJsonValue all = json[QStringLiteral("agreement")][QStringLiteral("all")];
    QVERIFY(all[QStringLiteral("f")].toDouble() > 0.95);
}

void TestCompareCommand::saysThatRecordingsAreUnrelated()
{
    QVERIFY(writeWav(path("noise.wav"), makeNoise(7, kRate, 20.0, 0.3), 1, kRate));
    const ProgramRun result = compare(QStringLiteral("@demo.ogg @noise.wav"));
    QVERIFY2(result.exitCode == 1, result.errors.constData());
    QVERIFY2(result.output.contains("unrelated"), result.output.constData());
}

void TestCompareCommand::tellsRecordingsOfAProjectApart()
{
    QVERIFY(QDir().mkpath(path("several")));
    QVERIFY(QFile::copy(path("mix.heihachi"), path("several/project.heihachi")));
    QVERIFY(process({makeAudio("clicks.wav", 0.5, 4.0)}, "several"));
    const ProgramRun ambiguous = compare(QStringLiteral("@several/project.heihachi#1 @first"));
    QCOMPARE(ambiguous.exitCode, 3);
    QVERIFY2(ambiguous.errors.contains("#demo_mix.ogg:1") && ambiguous.errors.contains("#clicks.wav:1"),
        ambiguous.errors.constData());
    QCOMPARE(compare(QStringLiteral("@several/project.heihachi @first")).exitCode, 3);
    QCOMPARE(compare(QStringLiteral("@several/project.heihachi#2 @second")).exitCode, 0); // only one has a second run
    QCOMPARE(compare(QStringLiteral("@several/project.heihachi#demo_mix.ogg:1 @first")).exitCode, 0);
    QCOMPARE(compare(QStringLiteral("@several/project.heihachi#clicks.wav @several/clicks")).exitCode, 0);
}

void TestCompareCommand::refusesBadInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("said");
    const auto add = [](const char* row, const char* name, const QByteArray& bytes, const char* said) {
        QTest::addRow("%s", row) << QString::fromLatin1(name) << bytes << QByteArray(said);
    };
    add("missing", "bad/none.wav", {}, "does not exist");
    add("missing project", "bad/none.heihachi#1", {}, "none.heihachi");
    add("text as audio", "bad/text.wav", QByteArray("no audio at all\n").repeated(100), "text.wav");
    add("empty audio", "bad/empty.wav", {}, "empty.wav");
    add("empty table", "bad/empty.csv", {}, "line 1");
    add("bad line", "bad/line.csv", "time_s,class\n1.0,kick\nabc,kick\n", "line 3");
    add("unknown class", "bad/class.csv", "time_s,class\n1.0,cowbell\n", "cowbell");
    add("no columns", "bad/columns.csv", "a;b;c\n", "time_s");
    add("folder without results", "bad/folder/readme.txt", "x", "holds no reports");
    add("folder of the output", "out", {}, "holds no reports");
    add("no project", "bad/text.heihachi", QByteArray("not a database at all ").repeated(300), "text.heihachi");
    add("no such run", "mix.heihachi#9", {}, "#demo_mix.ogg:2");
    add("no such recording", "mix.heihachi#other.mp3", {}, "other.mp3");
}

void TestCompareCommand::refusesBadInput()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, said);
    QString input = QLatin1Char('@') + name;
    if (!bytes.isEmpty() || name.contains(QLatin1String("empty")))
        QVERIFY(write(path(name), bytes));
    if (name.endsWith(QLatin1String("readme.txt")))
        input = QStringLiteral("@bad/folder");
    const bool asB = name.size() % 2 == 0; // either side
    const ProgramRun result = compare(asB ? QStringLiteral("@first ") + input : input + QStringLiteral(" @first"));
    QVERIFY(!result.crashed);
    QCOMPARE(result.exitCode, 3);
    QCOMPARE(result.output, QByteArray());
    QVERIFY2(result.errors.contains(said), result.errors.constData());
}

void TestCompareCommand::refusesBadUsage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("named");
    const auto add = [](const char* words, const char* named) {
        QTest::addRow("%s", words) << QString::fromLatin1(words) << QByteArray(named);
    };
    add("", "A");
    add("@first", "B");
    add("@first @second @first", "first");
    add("@first @second --fast", "--fast");
    add("@first @second --format xml", "xml");
    add("@first @second --progress disco", "disco");
    add("@first @second --hit-window 0", "--hit-window");
    add("@first @second --hit-window nan", "window");
    add("@first @second --hit-window wide", "--hit-window");
    add("@first @second --hit-window 10 --moved 20", "tolerance in time");
    add("@first @second --confidence 1.5", "--confidence");
    add("@first @second --boundary -1", "--boundary");
    add("@first @second --parts drums", "drum_hits");
    add("@first @second --parts ,", "--parts");
    add("@first @second -c @none.yaml", "none.yaml");
}

void TestCompareCommand::refusesBadUsage()
{
    QFETCH(const QString, words);
    QFETCH(const QByteArray, named);
    const ProgramRun result = compare(words);
    QVERIFY2(result.exitCode == 2, (result.output + result.errors).constData());
    QVERIFY2(result.errors.contains(named), result.errors.constData());
}

void TestCompareCommand::refusesAnOutputThatCannotBeWritten()
{
    QVERIFY(write(path("taken"), "a file where a folder should be"));
    for (const char* figures : {"", " --no-figures"}) {
        const ProgramRun result = compare(QStringLiteral("@first @second -o @taken") + QLatin1String(figures));
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.errors.contains(path("taken").toUtf8()), result.errors.constData());
    }
    QCOMPARE(contents(path("taken")), QByteArray("a file where a folder should be"));
}

void TestCompareCommand::doesNotCallAFullDiskADifference()
{
    for (const char* b : {"first", "second"}) {
        QProcess process;
        process.setProcessEnvironment(programEnvironment(path("home")));
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(programPath(), {QStringLiteral("compare"), path("first"), path(b)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        QCOMPARE(process.readAllStandardError().count('\n'), 1);
    }
}

void TestCompareCommand::interruptEndsInOrder()
{
    constexpr double kSeconds = 240.0;
    QVERIFY(writeWav(path("long.wav"), makeNoise(1, kRate, kSeconds, 0.05), 1, kRate));
    QProcess process;
    process.setProcessEnvironment(programEnvironment(path("home")));
    process.start(programPath(),
        {QStringLiteral("compare"), path("long.wav"), path("first"), QStringLiteral("-o"), path("never"),
            QStringLiteral("--progress"), QStringLiteral("json")});
    QVERIFY(process.waitForStarted());
    QByteArray errors;
    const auto progressSeen = [&] {
        errors += process.readAllStandardError();
        return errors.contains("fraction");
    };
    QTRY_VERIFY_WITH_TIMEOUT(progressSeen(), 30'000);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(!QFileInfo::exists(path("never/comparison.md")));
}

void TestCompareCommand::helps()
{
    const ProgramRun result = compare(QStringLiteral("--help"));
    QCOMPARE(result.exitCode, 0);
    for (const char* word : {"Exit status: 0 the same", "--hit-window", "#3", "hits.csv", "130"})
        QVERIFY2(result.output.contains(word), word);
    QVERIFY(run({QStringLiteral("--help")}).output.contains("compare"));
}

QTEST_GUILESS_MAIN(TestCompareCommand)
#include "tst_compare_command.moc"
