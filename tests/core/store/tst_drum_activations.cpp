#include "core/store/integrity.h"
#include "core/store/project_store.h"
#include "core/store/track_codec.h"
#include "core/store/track_repository.h"
#include "tests/support/project_files.h"
#include "tests/support/sample_result.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace heihachi;
using namespace heihachi::test;

class TestDrumActivations : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 kRows = 2 * TrackRepository::kPieceRows + 1234; // three pieces
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] static AnalysisResultPtr sample(qint64 rows = kRows)
    {
        SampleOptions options;
        options.activationRows = rows;
        return makeResult(options);
    }

    void fill() const
    {
        const auto store = ProjectStore::create(m_path);
        QVERIFY(store);
        const Result<RunId> saved = (*store)->saveRun(*sample());
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("p.heihachi"));
    }

    void bytesAreColumnsOfLowThenHighBytes()
    {
        const std::vector<std::uint16_t> values{0x0102, 0x0304, 0x0506, 0x0708};
        const QByteArray bytes = trackBytes(values, 2);
        QCOMPARE(bytes.toHex(), QByteArray("0206010504080307"));
        std::vector<std::uint16_t> back(values.size());
        readTrackBytes(bytes, 2, back);
        QCOMPARE(back, values);
    }

    void cameBackAsSaved_data()
    {
        QTest::addColumn<qint64>("rows");
        for (const qint64 rows :
            {qint64(1), TrackRepository::kPieceRows - 1, TrackRepository::kPieceRows, TrackRepository::kPieceRows + 1})
            QTest::addRow("%lld rows", rows) << rows;
    }

    void cameBackAsSaved()
    {
        QFETCH(const qint64, rows);
        const auto saved = sample(rows);
        const auto store = ProjectStore::create(m_path).value();
        const RunId id = store->saveRun(*saved).value();
        const auto run = store->loadRun(id).value();
        QVERIFY(!run->drumActivations); // not before they are asked for
        QCOMPARE(difference(*saved, *run), QString());
        const auto loaded = store->loadDrumActivations(id);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
        QCOMPARE((*loaded)->rows(), rows);
        QVERIFY(**loaded == *saved->drumActivations);
    }

    void computedButEmptyIsNotMissing()
    {
        auto result = std::make_shared<AnalysisResult>(*makeResult(1, 3));
        result->drumActivations = std::make_shared<DrumActivations>();
        const auto store = ProjectStore::create(m_path).value();
        const auto loaded = store->loadDrumActivations(store->saveRun(*result).value());
        QVERIFY(loaded && *loaded);
        QCOMPARE((*loaded)->rows(), 0);
    }

    void aRunWithoutHasNone()
    {
        const auto store = ProjectStore::create(m_path).value();
        const auto loaded = store->loadDrumActivations(store->saveRun(*makeResult(1, 10)).value());
        QVERIFY(loaded);
        QVERIFY(!*loaded);
    }

    void goWithTheirRun()
    {
        fill();
        const auto store = ProjectStore::open(m_path).value();
        QVERIFY(store->deleteRun(RunId{1}));
        const auto connection = Connection::open(m_path, Connection::Mode::Create).value();
        for (const char* table : {"track", "track_piece", "model", "result"})
            QCOMPARE(connection->value(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table))->toInt(), 0);
    }

    void areCopiedWithTheProject()
    {
        fill();
        const QString copy = m_folder->filePath(QStringLiteral("copy.heihachi"));
        QVERIFY(ProjectStore::open(m_path).value()->saveCopy(copy));
        const auto loaded = ProjectStore::open(copy).value()->loadDrumActivations(RunId{1});
        QVERIFY(**loaded == *sample()->drumActivations);
    }

    void damageIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        const auto flipped = QStringLiteral("UPDATE track_piece SET data = CAST(substr(data, 1, %1) || x'%2' || "
                                            "substr(data, %1 + 2) AS BLOB) WHERE number = 1");
        QTest::newRow("a byte of the values") << flipped.arg(5000).arg(QStringLiteral("a5"));
        QTest::newRow("a byte of the head") << flipped.arg(2).arg(QStringLiteral("00"));
        QTest::newRow("a piece is gone") << QStringLiteral("DELETE FROM track_piece WHERE number = 1");
        QTest::newRow("the last piece is gone") << QStringLiteral("DELETE FROM track_piece WHERE number = 2");
        QTest::newRow("a piece is another one")
            << QStringLiteral("UPDATE track_piece SET data = (SELECT data FROM track_piece WHERE number = 0) "
                              "WHERE number = 1");
        QTest::newRow("a piece is cut") << QStringLiteral("UPDATE track_piece SET data = x'28b52ffd' WHERE number = 1");
        QTest::newRow("an impossible length") << QStringLiteral("UPDATE track_piece SET row_count = -1");
        QTest::newRow("the layout is gone") << QStringLiteral("DELETE FROM track");
        QTest::newRow("another width") << QStringLiteral("UPDATE track SET width = 4");
        QTest::newRow("an absurd number of rows")
            << QStringLiteral("UPDATE result SET row_count = 1 << 60 WHERE kind = "
                              "'drum_activations'");
    }

    void damageIsFound()
    {
        QFETCH(const QString, sql);
        fill();
        const Status done = executeOn(m_path, sql);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        const auto store = ProjectStore::open(m_path).value();
        const auto loaded = store->loadDrumActivations(RunId{1});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::DamagedProject);
        QCOMPARE(difference(*sample(), *store->loadRun(RunId{1}).value()), QString()); // the hits are whole
    }

    void aRepairCarriesThemOver()
    {
        fill();
        const QString rescued = m_folder->filePath(QStringLiteral("rescued.heihachi"));
        const auto report = ProjectStore::repair(m_path, rescued);
        QVERIFY(report);
        QCOMPARE(report->notes, QStringList());
        const auto store = ProjectStore::open(rescued).value();
        QVERIFY(**store->loadDrumActivations(RunId{1}) == *sample()->drumActivations);
        QCOMPARE(difference(*sample(), *store->loadRun(RunId{1}).value()), QString()); // its models, too
        QVERIFY(checkWhole(rescued));
    }

    void aRepairTellsThatTheyAreLost()
    {
        fill();
        QVERIFY(executeOn(m_path, QStringLiteral("DELETE FROM track_piece WHERE number = 1")));
        const QString rescued = m_folder->filePath(QStringLiteral("rescued.heihachi"));
        const auto report = ProjectStore::repair(m_path, rescued);
        QVERIFY(report);
        QCOMPARE(report->notes.size(), 1);
        const auto store = ProjectStore::open(rescued).value();
        const auto lost = store->loadDrumActivations(RunId{1});
        QVERIFY(lost && !*lost);
        const auto run = store->loadRun(RunId{1}).value();
        QCOMPARE(run->diagnostics.back().code, QStringLiteral("project.rows_lost"));
        QCOMPARE(run->drumHits->size(), sample()->drumHits->size());
    }

    void runsOfVersionTwoHaveNone()
    {
        QVERIFY(makeProjectOfVersion(m_path, 2));
        for (const char* sql :
            {"INSERT INTO source VALUES (1,'hash','/a.wav','wav','pcm',44100,2,16,0,0,NULL,1.0,100,1)",
                "INSERT INTO run VALUES (7,1,1,'2026-11-01T00:00:00.000Z','complete','0.1.0','stages: {}',1.0,1.0,1.0,"
                "0,1,'')",
                "INSERT INTO model VALUES (7,'drums-0','9','abc')"})
            QVERIFY(executeOn(m_path, QLatin1String(sql)));
        for (const auto access : {ProjectStore::Access::ReadOnly, ProjectStore::Access::ReadWrite}) {
            const auto store = ProjectStore::open(m_path, access);
            QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
            const auto loaded = (*store)->loadDrumActivations(RunId{7});
            QVERIFY(loaded && !*loaded);
            const auto run = (*store)->loadRun(RunId{7});
            QVERIFY2(run, run ? "" : qPrintable(run.error().text()));
            QCOMPARE((*run)->run.models,
                (std::vector<ModelUse>{{QStringLiteral("drums-0"), QStringLiteral("9"), QStringLiteral("abc")}}));
        }
        const auto store = ProjectStore::open(m_path).value();
        const RunId added = store->saveRun(*sample(100)).value();
        QVERIFY(**store->loadDrumActivations(added) == *sample(100)->drumActivations);
        QVERIFY(checkWhole(m_path));
    }

    void aLargeProjectOfAnOlderVersionOpens() // its check names tables that it does not have yet
    {
        QVERIFY(makeProjectOfVersion(m_path, 1));
        QVERIFY(executeOn(m_path, QStringLiteral("CREATE TABLE ballast (x)")));
        QVERIFY(executeOn(m_path, QStringLiteral("INSERT INTO ballast VALUES (zeroblob(9 << 20))")));
        const auto store = ProjectStore::open(m_path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
    }

    void tenHours()
    {
        const auto saved = sample(3'600'000);
        const auto store = ProjectStore::create(m_path).value();
        QElapsedTimer timer;
        timer.start();
        const RunId id = store->saveRun(*saved).value();
        const qint64 savedMs = timer.restart();
        QVERIFY(store->loadRun(id));
        const qint64 runMs = timer.restart();
        const auto loaded = store->loadDrumActivations(id);
        const qint64 loadedMs = timer.elapsed();
        QVERIFY(loaded && **loaded == *saved->drumActivations);
        qInfo("ten hours: saved in %lld ms, run loaded in %lld ms, activations in %lld ms, %.1f MB", savedMs, runMs,
            loadedMs, double(QFileInfo(m_path).size()) / 1e6);
        QCOMPARE_LE(runMs, 300);
        QCOMPARE_LE(loadedMs, 5000); // sanitizers and a busy machine included
    }
};

QTEST_GUILESS_MAIN(TestDrumActivations)
#include "tst_drum_activations.moc"
