// comparison.md, differences.csv and comparison.json of comparisons that were put together by hand.
#include "core/report/comparison_csv.h"
#include "core/report/comparison_json.h"
#include "core/report/comparison_markdown.h"
#include "core/report/comparison_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace heihachi;

namespace {

constexpr float kNoNumber = std::numeric_limits<float>::quiet_NaN();

DrumHit hitAt(double time, DrumClass drumClass, float confidence, float velocity)
{
    return {time, drumClass, confidence, velocity, {}, {}};
}

std::shared_ptr<AnalysisResult> makeRun(const QByteArray& hash)
{
    auto run = std::make_shared<AnalysisResult>();
    run->source.info.path = QStringLiteral("/music/a|b.mp3");
    run->source.contentHash = hash;
    run->source.durationSeconds = 60.0;
    run->run.programVersion = QStringLiteral("0.6.0");
    run->drumHits.emplace();
    return run;
}

/// Of each kind a hit: kept, moved by 10 ms, relabelled, rescored, lost, added; and a beat in another place of its bar.
ComparisonReport makeReport()
{
    auto a = makeRun("aa");
    a->drumHits = {hitAt(1.0, DrumClass::Kick, 0.5F, 0.5F), hitAt(2.0, DrumClass::Snare, 0.5F, 0.5F),
        hitAt(3.0, DrumClass::Kick, 0.5F, 0.5F), hitAt(4.0, DrumClass::HiHat, 0.25F, 0.5F),
        hitAt(5.0, DrumClass::Tom, 0.5F, kNoNumber)};
    a->beatGrid = std::make_shared<const BeatGrid>(BeatGrid{{{1.0, 1, 2, 174.0, 0.5F}}, {}, {}});
    auto b = makeRun("aa");
    b->drumHits = {hitAt(1.0, DrumClass::Kick, 0.5F, 0.5F), hitAt(2.010, DrumClass::Snare, 0.5F, 0.5F),
        hitAt(3.0, DrumClass::Tom, 0.5F, 0.5F), hitAt(4.0, DrumClass::HiHat, 0.75F, 0.5F),
        hitAt(6.0, DrumClass::Cymbal, 0.5F, 0.5F)};
    b->beatGrid = std::make_shared<const BeatGrid>(BeatGrid{{{1.0, 1, 1, 87.0, 0.5F}}, {}, {}});
    auto comparison = std::make_shared<RunComparison>();
    comparison->a = a;
    comparison->b = b;
    comparison->map = TimeMap::identity(60.0);
    comparison->hits = ComparedEvents{
        {{DifferenceKind::Kept, 0, 0, 1.0, 1.0, 0.0, 0.0, 0.0},
            {DifferenceKind::Moved, 1, 1, 2.0, 2.01, 0.01, 0.0, 0.0},
            {DifferenceKind::Relabelled, 2, 2, 3.0, 3.0, 0.0, 0.0, 0.0},
            {DifferenceKind::Rescored, 3, 3, 4.0, 4.0, 0.0, 0.5, 0.0},
            {DifferenceKind::Lost, 4, -1, 5.0, 5.0, {}, {}, {}}, {DifferenceKind::Added, -1, 4, 6.0, 6.0, {}, {}, {}}},
        {}, {}};
    comparison->beats = ComparedEvents{{{DifferenceKind::Relabelled, 0, 0, 1.0, 1.0, 0.0, 0.0, -87.0}}, {}, {}};
    comparison->sections = ComparedEvents{};
    comparison->beatF = 1.0;
    HitAgreement all;
    all.countA = all.countB = 5;
    all.pairs = 3;
    all.kept = all.moved = all.rescored = all.relabelledFrom = all.relabelledTo = all.lost = all.added = 1;
    all.recall = 0.625;
    all.precision = 0.375;
    all.f = 0.5;
    all.meanShift = 0.0033;
    all.shiftDeviation = 0.005;
    all.meanConfidenceChange = -0.125;
    comparison->allHits = all;
    HitAgreement kick;
    kick.drumClass = DrumClass::Kick;
    kick.countA = 2;
    kick.countB = 1;
    kick.pairs = kick.kept = kick.relabelledFrom = 1;
    comparison->classes = {kick};
    comparison->calibrationA = {{{0.4, 0.5, 0, 0.0, 0.0}, {0.5, 0.6, 4, 0.5, 0.75}}, 0.25};
    comparison->passages = {{{2.0, 6.5}, 4, 5, 2.5, 1.25}};
    comparison->settings = {{SettingDifference::Kind::Parameter, QStringLiteral("drum_hits.threshold"),
        QStringLiteral("0.5"), QStringLiteral("—")}};
    ComparisonReport report;
    report.comparison = comparison;
    report.nameA = QStringLiteral("run 1 · a|b.mp3");
    report.nameB = QStringLiteral("run 2 · a|b.mp3");
    return report;
}

std::shared_ptr<RunComparison> copyOf(const ComparisonReport& report)
{
    return std::make_shared<RunComparison>(*report.comparison);
}

/// Segments of both with these labels, one pair that was relabelled.
ComparisonReport withLabels(const QString& labelA, const QString& labelB)
{
    ComparisonReport report = makeReport();
    auto comparison = copyOf(report);
    const auto segment = [](const QString& label) {
        auto run = makeRun("aa");
        run->annotations = std::make_shared<const std::vector<Annotation>>(
            std::vector<Annotation>{{1, Annotation::Kind::Segment, 1.0, 9.0, {}, label}});
        return run;
    };
    comparison->a = segment(labelA);
    comparison->b = segment(labelB);
    comparison->hits.reset();
    comparison->beats.reset();
    comparison->segments = ComparedEvents{{{DifferenceKind::Relabelled, 0, 0, 1.0, 1.0, 0.0, {}, 0.0}}, {}, {}};
    report.comparison = comparison;
    return report;
}

QJsonObject parsed(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        QTest::qFail(qPrintable(error.errorString()), __FILE__, __LINE__);
    return document.object();
}

bool containsAll(const QByteArray& text, const QList<QByteArray>& parts)
{
    for (const QByteArray& part : parts)
        if (!text.contains(part)) {
            qWarning("%s\nis not in\n%s", part.constData(), text.constData());
            return false;
        }
    return true;
}

} // namespace

class TestComparisonReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheContractOfDifferences();
    void writesLabelsThatNothingMistakes_data();
    void writesLabelsThatNothingMistakes();
    void namesVerdicts();
    void writesJsonThatReadsBack();
    void tellsPeopleWhatDiffers();
    void scoresAgainstAReference_data();
    void scoresAgainstAReference();
    void saysThatRunsAreTheSame();
    void saysWhatIsMissing();
    void saysThatRecordingsAreUnrelated();
    void tellsHowRecordingsLieOverEachOther();
    void mirrorsTheOtherWayRound();
    void writesAllFiles();
    void reportsAFolderThatCannotBeMade();
};

void TestComparisonReport::writesTheContractOfDifferences()
{
    QCOMPARE(renderComparisonCsv(makeReport()),
        QByteArray("part,kind,time_a_s,time_b_s,class_a,class_b,shift_ms,confidence_a,confidence_b,velocity_a,"
                   "velocity_b,bpm_a,bpm_b,label_a,label_b,verdict\n"
                   "drum_hits,moved,2.000000,2.010000,snare,snare,10.000,0.5000,0.5000,0.5000,0.5000,,,,,\n"
                   "drum_hits,relabelled,3.000000,3.000000,kick,tom,0.000,0.5000,0.5000,0.5000,0.5000,,,,,\n"
                   "drum_hits,rescored,4.000000,4.000000,hihat,hihat,0.000,0.2500,0.7500,0.5000,0.5000,,,,,\n"
                   "drum_hits,lost,5.000000,5.000000,tom,,,0.5000,,,,,,,,\n"
                   "drum_hits,added,6.000000,6.000000,,cymbal,,,0.5000,,0.5000,,,,,\n"
                   "beats,relabelled,1.000000,1.000000,,,0.000,0.5000,0.5000,,,174.0000,87.0000,2,1,\n"));
}

void TestComparisonReport::writesLabelsThatNothingMistakes_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("cell");
    QTest::addRow("plain") << QStringLiteral("drop") << QByteArray("drop");
    QTest::addRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
    QTest::addRow("plus") << QStringLiteral("+ bass") << QByteArray("'+ bass");
    QTest::addRow("minus") << QStringLiteral("-") << QByteArray("'-");
    QTest::addRow("at") << QStringLiteral("@home") << QByteArray("'@home");
    QTest::addRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
    QTest::addRow("comma") << QStringLiteral("drop, second") << QByteArray("\"drop, second\"");
    QTest::addRow("quotes") << QStringLiteral("the \"drop\"") << QByteArray("\"the \"\"drop\"\"\"");
    QTest::addRow("line break") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::addRow("formula with comma") << QStringLiteral("=A1,2") << QByteArray("\"'=A1,2\"");
    QTest::addRow("empty") << QString() << QByteArray();
}

void TestComparisonReport::writesLabelsThatNothingMistakes()
{
    QFETCH(const QString, label);
    QFETCH(const QByteArray, cell);
    const ComparisonReport report = withLabels(label, QStringLiteral("x"));
    const QByteArray row = "segments,relabelled,1.000000,1.000000,,,0.000,,,,,,," + cell + ",x,\n";
    QVERIFY2(renderComparisonCsv(report).endsWith('\n' + row), renderComparisonCsv(report).constData());
    const QJsonObject difference = parsed(renderComparisonJson(report))[QStringLiteral("differences")][0].toObject();
    QCOMPARE(difference[QStringLiteral("a")][QStringLiteral("label")].toString(), label);
}

void TestComparisonReport::namesVerdicts()
{
    ComparisonReport report = makeReport();
    const auto& events = report.comparison->hits->events;
    const auto judge = [&](size_t event, ComparisonVerdict::Kind kind) {
        report.verdicts.push_back(*makeVerdict(*report.comparison, events[event], kind));
    };
    judge(1, ComparisonVerdict::Kind::ARight);
    judge(2, ComparisonVerdict::Kind::Neither);
    judge(5, ComparisonVerdict::Kind::BRight);
    judge(4, ComparisonVerdict::Kind::BRight);
    const QList<QByteArray> rows = renderComparisonCsv(report).split('\n');
    QVERIFY(rows[1].endsWith(",a_right"));
    QVERIFY(rows[2].endsWith(",neither"));
    QVERIFY(rows[3].endsWith(","));
    QVERIFY(rows[4].endsWith(",b_right") && rows[5].endsWith(",b_right"));
    const QJsonObject json = parsed(renderComparisonJson(report));
    QCOMPARE(json[QStringLiteral("score")].toObject(),
        (QJsonObject{{QStringLiteral("fixes"), 2}, {QStringLiteral("breaks"), 1}, {QStringLiteral("neither"), 1}}));
    QCOMPARE(json[QStringLiteral("differences")][0][QStringLiteral("verdict")].toString(), QStringLiteral("a_right"));
    QVERIFY(containsAll(renderComparisonMarkdown(report), {"B fixes 2, breaks 1, neither is right in 1."}));
}

void TestComparisonReport::writesJsonThatReadsBack()
{
    ComparisonReport report = makeReport();
    report.isReferenceA = true;
    const QByteArray bytes = renderComparisonJson(report);
    const QJsonObject json = parsed(bytes);
    QCOMPARE(json[QStringLiteral("format")].toInt(), 1);
    QCOMPARE(json[QStringLiteral("outcome")].toString(), QStringLiteral("different"));
    QCOMPARE(json[QStringLiteral("same_recording")].toBool(), true);
    QCOMPARE(json[QStringLiteral("a")][QStringLiteral("is_reference")].toBool(), true);
    QCOMPARE(json[QStringLiteral("b")][QStringLiteral("is_reference")].toBool(), false);
    QCOMPARE(json[QStringLiteral("b")][QStringLiteral("name")].toString(), report.nameB);
    QCOMPARE(json[QStringLiteral("tolerances")][QStringLiteral("hit_window_s")].toDouble(), 0.030);
    QCOMPARE(json[QStringLiteral("map")][0][QStringLiteral("b_end_s")].toDouble(), 60.0);
    QVERIFY(json[QStringLiteral("alignment")].isNull());
    const QJsonObject parts = json[QStringLiteral("parts")].toObject();
    for (const DifferenceKind kind : kDifferenceKinds)
        QCOMPARE(parts[QStringLiteral("drum_hits")][differenceKindId(kind)].toInt(), 1);
    QVERIFY(parts.contains(QStringLiteral("segments")) && parts[QStringLiteral("segments")].isNull());
    QCOMPARE(json[QStringLiteral("agreement")][QStringLiteral("all")][QStringLiteral("recall")].toDouble(), 0.625);
    QCOMPARE(json[QStringLiteral("agreement")][QStringLiteral("classes")][0][QStringLiteral("class")].toString(),
        QStringLiteral("kick"));
    const QJsonValue calibration = json[QStringLiteral("calibration")][QStringLiteral("a")];
    QVERIFY(calibration[QStringLiteral("bins")][0][QStringLiteral("agreeing")].isNull()); // no hit: not zero
    QCOMPARE(calibration[QStringLiteral("bins")][1][QStringLiteral("agreeing")].toDouble(), 0.75);
    QVERIFY(json[QStringLiteral("calibration")][QStringLiteral("b")][QStringLiteral("error")].isNull());
    QCOMPARE(json[QStringLiteral("passages")][0][QStringLiteral("differences")].toInt(), 4);
    QCOMPARE(json[QStringLiteral("settings")][0][QStringLiteral("kind")].toString(), QStringLiteral("parameter"));
    const QJsonArray differences = json[QStringLiteral("differences")].toArray();
    QCOMPARE(differences.size(), 6); // none that was kept
    QCOMPARE(differences[0][QStringLiteral("shift_s")].toDouble(), 0.01);
    QVERIFY(differences[3][QStringLiteral("b")].isNull() && differences[3][QStringLiteral("shift_s")].isNull());
    QVERIFY(!differences[3][QStringLiteral("a")].toObject().contains(QStringLiteral("velocity")));
    QVERIFY(!bytes.contains("nan"));
}

void TestComparisonReport::tellsPeopleWhatDiffers()
{
    ComparisonReport report = makeReport();
    report.figures = QStringList{QStringLiteral("figures/differences.png")};
    const QByteArray text = renderComparisonMarkdown(report);
    QVERIFY(containsAll(text,
        {"# run 2 · a\\|b.mp3 against run 1 · a\\|b.mp3\n\n**The runs differ. Drum hits: 5 of 6 differ (1 moved, "
         "1 relabelled, 1 rescored, 1 lost, 1 added). Beats: 1 of 1 differ (1 relabelled).**",
            "| Kick | 2 | 1 | 1 | 1 | 0 | 0 | 1 | 0 | 0 | 0 | – |",
            "| All classes | 5 | 5 | 3 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 0.500 |",
            "| All classes | +3.3 | 5.0 | −0.125 | – |", "| 0.4 – 0.5 | 0 | – | – |",
            "| 0.5 – 0.6 | 4 | 0.500 | 0.750 | 0 | – | – |", "| 0:00:02.000 | 0:00:06.500 | 4 | 5 | 2.5 |",
            "| Beats | 1 | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0 |", "Agreement of beats: F 1.000 within 70 ms.",
            "| Parameter | drum\\_hits.threshold | 0.5 | — |", "![figures/differences.png](figures/differences.png)",
            "[differences.csv](differences.csv)"}));
    QVERIFY(!text.contains("Recall"));
    QVERIFY(!text.contains("Snare")); // a class that neither has
}

void TestComparisonReport::scoresAgainstAReference_data()
{
    QTest::addColumn<bool>("isA");
    QTest::addColumn<QByteArray>("sentence");
    QTest::addRow("A") << true
                       << QByteArray("against A as the reference: recall 0.625, precision 0.375, F 0.500 within 30 ms");
    QTest::addRow("B") << false
                       << QByteArray("against B as the reference: recall 0.375, precision 0.625, F 0.500 within 30 ms");
}

void TestComparisonReport::scoresAgainstAReference()
{
    QFETCH(const bool, isA);
    QFETCH(const QByteArray, sentence);
    ComparisonReport report = makeReport();
    (isA ? report.isReferenceA : report.isReferenceB) = true;
    QVERIFY(containsAll(renderComparisonMarkdown(report), {sentence, "Recall | Precision | F |"}));
}

void TestComparisonReport::saysThatRunsAreTheSame()
{
    ComparisonReport report = makeReport();
    auto comparison = copyOf(report);
    comparison->hits = ComparedEvents{{{DifferenceKind::Kept, 0, 0, 1.0, 1.0, 0.0, 0.0, 0.0}}, {}, {}};
    comparison->beats = ComparedEvents{};
    comparison->passages.clear();
    comparison->settings.clear();
    report.comparison = comparison;
    QCOMPARE(outcomeOf(report), ComparisonOutcome::Same);
    QVERIFY(containsAll(renderComparisonMarkdown(report),
        {"**The runs are the same within the tolerances (Drum hits: 1; Beats: 0; Tempo sections: 0).**",
            "The differences of drum hits gather nowhere.",
            "The runs were made with the same program, stages, settings and models."}));
    QCOMPARE(renderComparisonCsv(report).count('\n'), 1);
    QVERIFY(parsed(renderComparisonJson(report))[QStringLiteral("differences")].toArray().isEmpty());

    comparison->hits->uncomparedB = {3}; // not all of it was looked at
    QCOMPARE(outcomeOf(report), ComparisonOutcome::Different);
}

void TestComparisonReport::saysWhatIsMissing()
{
    ComparisonReport report = makeReport();
    auto comparison = copyOf(report);
    auto a = std::make_shared<AnalysisResult>(*comparison->a);
    a->drumHits.reset();
    comparison->a = a;
    comparison->hits.reset();
    comparison->allHits = {};
    comparison->classes.clear();
    comparison->missing = {{ComparedPart::Hits, true, false, QStringLiteral("A: The model *drums* is missing.")}};
    report.comparison = comparison;
    QCOMPARE(outcomeOf(report), ComparisonOutcome::Different);
    const QByteArray text = renderComparisonMarkdown(report);
    QVERIFY(containsAll(
        text, {"## Drum hits\n\n- **Drum hits**: A: The model \\*drums\\* is missing.\n", "Not compared: Drum hits."}));
    QVERIFY(!text.contains("## Calibration"));
    const QJsonObject json = parsed(renderComparisonJson(report));
    QVERIFY(json[QStringLiteral("parts")][QStringLiteral("drum_hits")].isNull());
    QVERIFY(json[QStringLiteral("agreement")].isNull());
    QCOMPARE(json[QStringLiteral("missing")][0][QStringLiteral("in_a")].toBool(), true);
    QVERIFY(!renderComparisonCsv(report).contains("drum_hits"));

    comparison->beats.reset();
    comparison->sections.reset();
    QCOMPARE(outcomeOf(report), ComparisonOutcome::NothingCompared);
    QVERIFY(containsAll(renderComparisonMarkdown(report), {"**Nothing could be compared"}));
}

void TestComparisonReport::saysThatRecordingsAreUnrelated()
{
    ComparisonReport report = makeReport();
    auto comparison = copyOf(report);
    comparison->isSameRecording = false;
    comparison->map = TimeMap();
    comparison->hits = ComparedEvents{{}, {0, 1, 2, 3, 4}, {0, 1, 2, 3, 4}};
    comparison->beats = ComparedEvents{{}, {0}, {0}};
    comparison->allHits = {};
    comparison->classes.clear();
    report.comparison = comparison;
    report.alignment = Alignment{};
    report.alignment->confidence = 0.125;
    QCOMPARE(outcomeOf(report), ComparisonOutcome::Unrelated);
    const QByteArray text = renderComparisonMarkdown(report);
    QVERIFY(
        containsAll(text, {"**The recordings are unrelated", "share no material (confidence that they do: 0.125)"}));
    QVERIFY(!text.contains("## Drum hits"));
    QCOMPARE(parsed(renderComparisonJson(report))[QStringLiteral("outcome")].toString(), QStringLiteral("unrelated"));
}

void TestComparisonReport::tellsHowRecordingsLieOverEachOther()
{
    ComparisonReport report = makeReport();
    auto comparison = copyOf(report);
    comparison->isSameRecording = false;
    comparison->map = TimeMap({{{10.0, 30.0}, {0.0, 19.0}, 0.9F}, {{40.0, 60.0}, {19.0, 60.0}, 0.5F}});
    comparison->hits->uncomparedA = {4};
    report.comparison = comparison;
    report.alignment = Alignment{comparison->map, 1.0526, -3.0, 0.875, 0.6667, 1.0};
    const QByteArray text = renderComparisonMarkdown(report);
    QVERIFY(containsAll(text,
        {"| Tempo of B against A | +5.26 % |", "| Pitch of B against A | −3.00 semitones |",
            "| Share of A with a counterpart | 66.7 % |", "- A: 0:00:00.000 – 0:00:10.000\n",
            "- A: 0:00:30.000 – 0:00:40.000\n",
            "Not counted are hits where the other recording has no counterpart: "
            "1 of A, 0 of B."}));
    QVERIFY(!text.contains("- B: 0:"));
    const QJsonObject json = parsed(renderComparisonJson(report));
    QCOMPARE(json[QStringLiteral("alignment")][QStringLiteral("pitch_semitones")].toDouble(), -3.0);
    QCOMPARE(json[QStringLiteral("map")].toArray().size(), 2);
    QCOMPARE(json[QStringLiteral("parts")][QStringLiteral("drum_hits")][QStringLiteral("uncompared_a")].toInt(), 1);
}

void TestComparisonReport::mirrorsTheOtherWayRound()
{
    const auto forth = compareRuns(makeReport().comparison->a, makeReport().comparison->b, TimeMap::identity(60.0));
    const auto back = compareRuns(makeReport().comparison->b, makeReport().comparison->a, TimeMap::identity(60.0));
    QVERIFY(forth && back);
    ComparisonReport there = makeReport();
    there.comparison = *forth;
    ComparisonReport here = makeReport();
    here.comparison = *back;
    const auto count = [](const ComparisonReport& report, const char* kind) {
        return renderComparisonCsv(report).count(QByteArray(",") + kind + ',');
    };
    QVERIFY(count(there, "lost") > 0);
    QCOMPARE(count(there, "lost"), count(here, "added"));
    QCOMPARE(count(there, "added"), count(here, "lost"));
    for (const char* kind : {"moved", "relabelled", "rescored"})
        QCOMPARE(count(there, kind), count(here, kind));
    QVERIFY(renderComparisonCsv(there).contains("snare,snare,10.000,"));
    QVERIFY(renderComparisonCsv(here).contains("snare,snare,-10.000,"));
}

void TestComparisonReport::writesAllFiles()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("deep/report"));
    const ComparisonReport report = makeReport();
    QVERIFY(writeComparisonReport(report, target));
    QCOMPARE(QDir(target).entryList(QDir::Files, QDir::Name),
        (QStringList{
            QStringLiteral("comparison.json"), QStringLiteral("comparison.md"), QStringLiteral("differences.csv")}));
    QFile csv(target + QStringLiteral("/differences.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll(), renderComparisonCsv(report));
}

void TestComparisonReport::reportsAFolderThatCannotBeMade()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("taken")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Status written = writeComparisonReport(makeReport(), folder.filePath(QStringLiteral("taken")));
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(QStringLiteral("taken")));
}

QTEST_GUILESS_MAIN(TestComparisonReport)
#include "tst_comparison_report.moc"
