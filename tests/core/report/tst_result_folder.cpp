// A run that was written to a folder is read back as it was; what is not as it should be is named with file and line.
#include "core/compare/run_comparison.h"
#include "core/report/csv_reader.h"
#include "core/report/report.h"
#include "core/report/result_folder.h"
#include "core/report/result_tables.h"
#include "tests/support/sample_result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace heihachi;

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestResultFolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void readsWhatWasWritten();
    void readsLabelsBack();
    void readsTablesWithoutARecord();
    void saysWhichTableIsNotThere();
    void refusesAnEmptyFolder();
    void namesFileAndLine_data();
    void namesFileAndLine();
    void refusesTablesThatAreNone_data();
    void refusesTablesThatAreNone();
    void readsTablesOfOtherPrograms();
    void refusesBadRecords_data();
    void refusesBadRecords();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] Result<ResultFolder> read() const
    {
        return readResultFolder(m_folder->path(), StageRegistry::builtin());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestResultFolder::readsWhatWasWritten()
{
    test::SampleOptions options;
    options.hitCount = 500;
    options.withRhythm = true;
    auto written = std::make_shared<AnalysisResult>(*test::makeResult(options));
    written->run.config = AnalysisConfig::defaults(StageRegistry::builtin());
    // Two strikes of one drum within a millisecond are none that an analysis finds, and microseconds would swap them.
    const auto repeats = [](const DrumHit& one, const DrumHit& next) {
        return one.drumClass == next.drumClass && next.time - one.time < 0.001;
    };
    written->drumHits->erase(std::ranges::unique(*written->drumHits, repeats).begin(), written->drumHits->end());
    QVERIFY(writeReports(*written, m_folder->path()));
    const auto folder = read();
    QVERIFY2(folder, folder ? "" : qPrintable(folder.error().text()));
    const AnalysisResult& back = *folder->result;
    QVERIFY(folder->hasRecord);
    QVERIFY(folder->lacking.empty());
    QCOMPARE(back.source.contentHash, written->source.contentHash);
    QCOMPARE(back.source.info.path, written->source.info.path);
    QCOMPARE(back.source.durationSeconds, written->source.durationSeconds);
    QCOMPARE(back.run.startedUtc, written->run.startedUtc);
    QCOMPARE(back.run.models, written->run.models);
    QVERIFY(back.run.config == written->run.config); // 1.0 is no whole number
    QCOMPARE(back.run.stages.size(), written->run.stages.size());
    QCOMPARE(back.drumHits->size(), written->drumHits->size());
    QCOMPARE(back.beatGrid->beats.size(), written->beatGrid->beats.size());
    QCOMPARE(back.beatGrid->sections.size(), written->beatGrid->sections.size());
    QCOMPARE(back.beatGrid->sections[1].beatsPerBar, written->beatGrid->sections[1].beatsPerBar);
    const auto comparison = compareRuns(written, folder->result, TimeMap::identity(written->source.durationSeconds));
    QVERIFY(comparison);
    QVERIFY((*comparison)->isSame());
    QVERIFY((*comparison)->settings.empty());
    QCOMPARE((*comparison)->allHits.kept, int(written->drumHits->size()));
}

void TestResultFolder::readsLabelsBack()
{
    auto run = std::make_shared<AnalysisResult>(*test::makeResult(1, 3));
    run->annotations = std::make_shared<const std::vector<Annotation>>(
        std::vector<Annotation>{{1, Annotation::Kind::Segment, 1.0, 2.0, {}, QStringLiteral("drop, \"second\"\nhalf")},
            {2, Annotation::Kind::Transition, 2.0, 4.0, 3.0, QStringLiteral("fade ")}});
    QVERIFY(writeReports(*run, m_folder->path()));
    const auto folder = read();
    QVERIFY(folder);
    QCOMPARE(folder->result->annotations->size(), size_t(2));
    QVERIFY(*folder->result->annotations == *run->annotations);
}

void TestResultFolder::readsTablesWithoutARecord()
{
    QVERIFY(write(path(QStringLiteral("drum_hits.csv")),
        "time_s,class,confidence,velocity,snr_db,clarity,by_hand\n7.5,snare,0.5,,,,\n2.25,kick,,0.25,-3.5,1,added\n"));
    const auto folder = read();
    QVERIFY(folder);
    QVERIFY(!folder->hasRecord);
    const auto& hits = *folder->result->drumHits;
    QCOMPARE(hits.size(), size_t(2));
    QCOMPARE(hits[0].time, 2.25); // by time
    QVERIFY(std::isnan(hits[0].confidence) && std::isnan(hits[1].velocity));
    QCOMPARE(*hits[0].snrDb, -3.5F);
    QVERIFY(!hits[1].snrDb);
    QCOMPARE(folder->result->handMark(0), HandMark::Added);
    QCOMPARE(folder->result->handMark(1), HandMark::None);
    QCOMPARE(folder->result->source.durationSeconds, 7.5);
}

void TestResultFolder::saysWhichTableIsNotThere()
{
    test::SampleOptions options;
    options.withRhythm = true;
    QVERIFY(writeReports(*test::makeResult(options), m_folder->path()));
    QVERIFY(QFile::remove(path(QStringLiteral("drum_hits.csv"))) && QFile::remove(path(QStringLiteral("tempo.csv"))));
    const auto folder = read();
    QVERIFY(folder);
    QVERIFY(!folder->result->drumHits);
    QVERIFY(folder->result->missingReason(QStringLiteral("drum_hits")).contains(QStringLiteral("drum_hits.csv")));
    QVERIFY(folder->result->beatGrid);
    QCOMPARE(folder->lacking.size(), size_t(1));
    QCOMPARE(folder->lacking.front().part, ComparedPart::Sections);
    QVERIFY(folder->lacking.front().reason.contains(QStringLiteral("tempo.csv")));
}

void TestResultFolder::refusesAnEmptyFolder()
{
    const auto folder = read();
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::FileNotFound);
    QVERIFY(folder.error().text().contains(m_folder->path()));
}

void TestResultFolder::namesFileAndLine_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("said");
    const auto add = [](const char* row, const char* said) {
        QTest::addRow("%s", row) << QByteArray(row) << QString::fromLatin1(said);
    };
    add("x,kick,0.5", "time_s");
    add(",kick,0.5", "time_s");
    add("nan,kick,0.5", "nan");
    add("inf,kick,0.5", "inf");
    add("-1,kick,0.5", "-1");
    add("1e9,kick,0.5", "1e9");
    add("2.0,kic,0.5", "kic");
    add("2.0,,0.5", "class");
    add("2.0,kick,1.5", "1.5");
    add("2.0,kick", "2");
    add("2.0,kick,0.5,7", "4");
    add("2;kick;0.5", "1");
    add("2.0,\"kick,0.5", "quotation");
}

void TestResultFolder::namesFileAndLine()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, said);
    const QString file = path(QStringLiteral("drum_hits.csv"));
    QVERIFY(write(file, "time_s,class,confidence\n1.0,kick,0.5\n" + row + "\n3.0,kick,0.5\n"));
    const auto folder = read();
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::InvalidArgument);
    const QString text = folder.error().text();
    QVERIFY2(text.contains(file) && text.contains(QStringLiteral("line 3")) && text.contains(said), qPrintable(text));
}

void TestResultFolder::refusesTablesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::addRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::addRow("blank") << QByteArray("\n\n") << QStringLiteral("empty");
    QTest::addRow("other columns") << QByteArray("a,b\n1,2\n") << QStringLiteral("time_s");
    QTest::addRow("no class") << QByteArray("time_s,velocity\n1,2\n") << QStringLiteral("class");
    QTest::addRow("column twice") << QByteArray("time_s,class,time_s\n") << QStringLiteral("twice");
    QTest::addRow("no text") << QByteArray("time_s,class\n\0\1\2", 16) << QStringLiteral("no text");
    QTest::addRow("open quote") << QByteArray("\"time_s,class\n") << QStringLiteral("quotation");
}

void TestResultFolder::refusesTablesThatAreNone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const QString file = path(QStringLiteral("hits.csv"));
    QVERIFY(write(file, bytes));
    const auto table = readDrumHits(file);
    QVERIFY(!table);
    QVERIFY2(
        table.error().text().contains(said) && table.error().text().contains(file), qPrintable(table.error().text()));
    const auto missing = readDrumHits(path(QStringLiteral("none.csv")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
}

void TestResultFolder::readsTablesOfOtherPrograms()
{
    const QString file = path(QStringLiteral("hits.csv"));
    QVERIFY(write(file, "\xEF\xBB\xBF\"class\",\"time_s\",extra\r\nkick, 1.5 ,\"a\"\"b,\nc\"\r\n snare,2,x\r\n\r\n"));
    const auto table = readDrumHits(file);
    QVERIFY2(table, table ? "" : qPrintable(table.error().text()));
    QCOMPARE(table->hits.size(), size_t(2));
    QCOMPARE(table->hits[0].time, 1.5);
    QCOMPARE(table->hits[1].drumClass, DrumClass::Snare);
    QVERIFY(table->marks.empty());

    const QString beats = path(QStringLiteral("x.beats.csv"));
    QVERIFY(write(beats, "time_s,beat_in_bar\n0.5,4\n1.0,1\n1.5,2\n2.0,1"));
    const auto read = readBeats(beats);
    QVERIFY(read);
    QCOMPARE(read->size(), size_t(4));
    QCOMPARE(read->at(0).bar, 1);
    QCOMPARE(read->at(1).bar, 2);
    QCOMPARE(read->at(3).bar, 3);
    QVERIFY(std::isnan(read->at(0).bpm));
}

void TestResultFolder::refusesBadRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::addRow("no JSON") << QByteArray("{\n\"format\": 1,\n oops }") << QStringLiteral("line 3");
    QTest::addRow("empty") << QByteArray() << QStringLiteral("line 1");
    QTest::addRow("a list") << QByteArray("[1, 2]") << QStringLiteral("not the record");
    QTest::addRow("something else") << QByteArray("{\"format\": 1}") << QStringLiteral("not the record");
    QTest::addRow("newer") << QByteArray("{\"format\": 99, \"source\": {}}") << QStringLiteral("newer");
}

void TestResultFolder::refusesBadRecords()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    QVERIFY(write(path(QStringLiteral("analysis.json")), bytes));
    QVERIFY(write(path(QStringLiteral("drum_hits.csv")), "time_s,class\n"));
    const auto folder = read();
    QVERIFY(!folder);
    QVERIFY2(folder.error().text().contains(said) && folder.error().text().contains(QStringLiteral("analysis.json")),
        qPrintable(folder.error().text()));
}

QTEST_GUILESS_MAIN(TestResultFolder)
#include "tst_result_folder.moc"
