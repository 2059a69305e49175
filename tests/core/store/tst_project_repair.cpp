#include "core/store/project_store.h"
#include "tests/support/project_files.h"
#include "tests/support/sample_result.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

class TestProjectRepair : public QObject
{
    Q_OBJECT

private:
    static constexpr int kHits = 1500;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_rescued;

    void fill()
    {
        const auto store = ProjectStore::create(m_path);
        QVERIFY(store);
        for (const std::uint32_t seed : {1U, 2U, 3U})
            QVERIFY((*store)->saveRun(*makeResult(seed, kHits)));
        QVERIFY((*store)->setRunNote(RunId{2}, QStringLiteral("keep me")));
        QVERIFY((*store)->setSetting(QStringLiteral("view"), 42));
    }

    [[nodiscard]] static bool hasLossNoted(const AnalysisResult& result)
    {
        return std::ranges::any_of(result.diagnostics, [](const Diagnostic& diagnostic) {
            return diagnostic.code == QLatin1String("project.rows_lost") && diagnostic.severity == Severity::Error;
        });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("damaged.heihachi"));
        m_rescued = m_folder->filePath(QStringLiteral("rescued.heihachi"));
    }

    void carriesAWholeProjectOver()
    {
        fill();
        const auto report = ProjectStore::repair(m_path, m_rescued);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->runsSaved, 3);
        QCOMPARE(report->runsLost, 0);
        QCOMPARE(report->notes, QStringList());
        const auto store = ProjectStore::open(m_rescued);
        QVERIFY(store);
        for (const std::uint32_t seed : {1U, 2U, 3U})
            QCOMPARE(difference(*makeResult(seed, kHits), *(*store)->loadRun(RunId{seed}).value()), QString());
        QCOMPARE((*store)->runs().value()[1].note, QStringLiteral("keep me"));
        QCOMPARE((*store)->setting(QStringLiteral("view")).value().toInt(), 42);
        QVERIFY((*store)->saveRun(*makeResult(1, 5)));
        QCOMPARE((*store)->runs().value()[1].number, 2);
    }

    void savesWhatIsReadable_data()
    {
        // Of the file, where 4 KB are overwritten. None is a page of the schema: without one nothing can be read.
        QTest::addColumn<int>("permille");
        for (const int permille : {100, 300, 400, 500, 600, 750, 900, 995})
            QTest::addRow("%d ‰", permille) << permille;
    }

    void savesWhatIsReadable()
    {
        QFETCH(const int, permille);
        fill();
        QByteArray bytes = bytesOf(m_path);
        bytes.replace(bytes.size() * permille / 1000 / 4096 * 4096, 4096, QByteArray(4096, '\xa5'));
        QVERIFY(writeBytes(m_path, bytes));
        const auto report = ProjectStore::repair(m_path, m_rescued);
        QCOMPARE(bytesOf(m_path), bytes); // left as it is
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QVERIFY(report->runsSaved + report->runsLost >= 1);
        QVERIFY(report->runsSaved >= 2); // one page holds rows of two runs at most, or an index
        QVERIFY(checkWhole(m_rescued));
        const auto store = ProjectStore::open(m_rescued);
        QVERIFY(store);
        int whole = 0;
        const auto runs = (*store)->runs().value();
        for (const RunSummary& run : runs) {
            const auto loaded = (*store)->loadRun(run.id);
            QVERIFY(loaded);
            const auto saved = makeResult(std::uint32_t(run.id.value), kHits);
            const bool isWhole = difference(*saved, **loaded).isEmpty();
            whole += isWhole ? 1 : 0;
            QVERIFY(isWhole || hasLossNoted(**loaded));
        }
        QVERIFY(whole == 3 || !report->notes.isEmpty());
    }

    void tellsAFlippedValue()
    {
        fill();
        QVERIFY(
            executeOn(m_path, QStringLiteral("UPDATE drum_hit SET velocity = 0.5 WHERE run_id = 2 AND number = 7")));
        QCOMPARE(ProjectStore::open(m_path).value()->loadRun(RunId{2}).error().code, ErrorCode::DamagedProject);
        const auto report = ProjectStore::repair(m_path, m_rescued);
        QVERIFY(report);
        QCOMPARE(report->notes.size(), 1);
        QVERIFY(hasLossNoted(*ProjectStore::open(m_rescued).value()->loadRun(RunId{2}).value()));
    }

    void keepsTheOtherRowsOfARun()
    {
        fill();
        QVERIFY(
            executeOn(m_path, QStringLiteral("DELETE FROM drum_hit WHERE run_id = 1 AND number BETWEEN 100 AND 399")));
        const auto report = ProjectStore::repair(m_path, m_rescued);
        QVERIFY(report);
        const auto result = ProjectStore::open(m_rescued).value()->loadRun(RunId{1}).value();
        QCOMPARE(result->drumHits->size(), size_t(kHits - 300));
        const auto saved = makeResult(1, kHits);
        const auto& hits = *saved->drumHits;
        const Diagnostic& loss = result->diagnostics.back();
        QCOMPARE(loss.range.value(), (TimeRange{hits[99].time, hits[400].time}));
        QVERIFY(loss.message.contains(QStringLiteral("300")));
    }

    void aLostResultIsMissingAndSaysSo()
    {
        fill();
        QVERIFY(executeOn(m_path, QStringLiteral("DELETE FROM drum_hit WHERE run_id = 1")));
        QVERIFY(ProjectStore::repair(m_path, m_rescued));
        const auto result = ProjectStore::open(m_rescued).value()->loadRun(RunId{1}).value();
        QVERIFY(!result->drumHits);
        QVERIFY(!result->missingReason(QStringLiteral("drum_hits")).isEmpty());
    }

    void countsALostRun()
    {
        fill();
        QVERIFY(executeOn(m_path, QStringLiteral("UPDATE run SET configuration = 'stages: [' WHERE id = 3")));
        const auto report = ProjectStore::repair(m_path, m_rescued);
        QVERIFY(report);
        QCOMPARE(report->runsSaved, 2);
        QCOMPARE(report->runsLost, 1);
        QVERIFY(!report->notes.isEmpty());
    }

    void putsTheFirstBytesBack()
    {
        fill();
        QVERIFY(patchBytes(m_path, 0, QByteArray(16, '\0')));
        QCOMPARE(ProjectStore::open(m_path).error().code, ErrorCode::DamagedProject);
        const auto report = ProjectStore::repair(m_path, m_rescued);
        QVERIFY(report);
        QCOMPARE(report->runsSaved, 3);
    }

    void refusesWhatItCanNotRepair()
    {
        QCOMPARE(ProjectStore::repair(m_path, m_rescued).error().code, ErrorCode::FileNotFound);
        QVERIFY(writeBytes(m_path, "text"));
        QCOMPARE(ProjectStore::repair(m_path, m_rescued).error().code, ErrorCode::ForeignFile);
        QVERIFY(QFile::remove(m_path));
        fill();
        QVERIFY(writeBytes(m_rescued, "mine"));
        QCOMPARE(ProjectStore::repair(m_path, m_rescued).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(bytesOf(m_rescued), QByteArray("mine"));
        QVERIFY(QFile::remove(m_rescued));
        QVERIFY(patchBytes(m_path, 100, QByteArray(3996, '\xee'))); // the list of tables
        const auto nothing = ProjectStore::repair(m_path, m_rescued);
        QCOMPARE(nothing.error().code, ErrorCode::DamagedProject);
        QVERIFY(!QFile::exists(m_rescued));
    }
};

QTEST_GUILESS_MAIN(TestProjectRepair)
#include "tst_project_repair.moc"
