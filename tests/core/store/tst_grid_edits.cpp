#include "core/store/connection.h"
#include "core/store/project_store.h"
#include "tests/support/project_files.h"
#include "tests/support/sample_result.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

std::vector<GridEdit> someEdits()
{
    GridEdit ratio;
    ratio.time = 12.5;
    ratio.ratio = {3, 2};
    GridEdit shift;
    shift.kind = GridEdit::Kind::ShiftBeats;
    shift.time = 1.0 / 3.0;
    shift.beats = -0.5;
    GridEdit downbeat;
    downbeat.kind = GridEdit::Kind::SetDownbeat;
    downbeat.anchor = 3.25;
    GridEdit tempo;
    tempo.kind = GridEdit::Kind::SetTempo;
    tempo.bpm = 173.98;
    tempo.anchor = 0.017;
    return {ratio, shift, downbeat, tempo, shift};
}

} // namespace

class TestGridEdits : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<ProjectStore> m_store;

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("p.heihachi"));
        m_store = ProjectStore::create(m_path).value();
        QVERIFY(m_store->saveRun(*makeResult(1, 10)));
        QVERIFY(m_store->saveRun(*makeResult(2, 10)));
    }

    void cameBackInOrder()
    {
        QVERIFY(m_store->gridEdits(SourceId{1}).value().empty());
        QVERIFY(m_store->setGridEdits(SourceId{1}, someEdits()));
        QVERIFY(m_store->gridEdits(SourceId{1}).value() == someEdits());
        QVERIFY(m_store->gridEdits(SourceId{2}).value().empty());
        const std::vector<GridEdit> fewer{someEdits()[3]};
        QVERIFY(m_store->setGridEdits(SourceId{1}, fewer));
        m_store = ProjectStore::open(m_path).value();
        QVERIFY(m_store->gridEdits(SourceId{1}).value() == fewer);
        QVERIFY(m_store->setGridEdits(SourceId{1}, {}));
        QVERIFY(m_store->gridEdits(SourceId{1}).value().empty());
    }

    void survivesARunAndItsLoss()
    {
        QVERIFY(m_store->setGridEdits(SourceId{1}, someEdits()));
        QVERIFY(m_store->saveRun(*makeResult(1, 20)));
        QVERIFY(m_store->deleteRun(RunId{1}));
        QVERIFY(m_store->gridEdits(SourceId{1}).value() == someEdits());
    }

    void refusesTheImpossible()
    {
        QVERIFY(m_store->setGridEdits(SourceId{1}, someEdits()));
        QCOMPARE(m_store->setGridEdits(SourceId{99}, someEdits()).error().code, ErrorCode::InvalidArgument);
        std::vector<GridEdit> edits = someEdits();
        edits[2].anchor = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(m_store->setGridEdits(SourceId{1}, edits).error().code, ErrorCode::InvalidArgument);
        edits = someEdits();
        edits[0].ratio = {1, 0};
        QCOMPARE(m_store->setGridEdits(SourceId{1}, edits).error().code, ErrorCode::InvalidArgument);
        QVERIFY(m_store->gridEdits(SourceId{1}).value() == someEdits()); // all or nothing
        const auto reader = ProjectStore::open(m_path, ProjectStore::Access::ReadOnly).value();
        QVERIFY(!reader->setGridEdits(SourceId{1}, {}));
        QVERIFY(reader->gridEdits(SourceId{1}).value() == someEdits());
    }

    void damageIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("no ratio") << QStringLiteral("UPDATE grid_edit SET ratio_denominator = 0 WHERE number = 1");
        QTest::newRow("a time at infinity") << QStringLiteral("UPDATE grid_edit SET time_s = 9e999 WHERE number = 1");
        QTest::newRow("an unknown kind") << QStringLiteral("PRAGMA writable_schema=ON");
    }

    void damageIsFound()
    {
        QFETCH(const QString, sql);
        QVERIFY(m_store->setGridEdits(SourceId{1}, someEdits()));
        m_store.reset();
        if (sql.startsWith(QLatin1String("PRAGMA"))) {
            const auto connection = Connection::open(m_path, Connection::Mode::Create).value();
            QVERIFY(connection->execute(QStringLiteral("PRAGMA ignore_check_constraints=ON")));
            QVERIFY(connection->execute(QStringLiteral("UPDATE grid_edit SET kind = 'magic' WHERE number = 1")));
        } else {
            QVERIFY(executeOn(m_path, sql));
        }
        const auto store = ProjectStore::open(m_path);
        if (!store) { // a broken constraint is found at once
            QCOMPARE(store.error().code, ErrorCode::DamagedProject);
            return;
        }
        QCOMPARE((*store)->gridEdits(SourceId{1}).error().code, ErrorCode::DamagedProject);
    }

    void aRepairCarriesThemOver()
    {
        QVERIFY(m_store->setGridEdits(SourceId{2}, someEdits()));
        m_store.reset();
        // The first recording is lost with its run, so that the second gets its number.
        QVERIFY(executeOn(m_path, QStringLiteral("UPDATE run SET configuration = 'stages: [' WHERE id = 1")));
        const QString rescued = m_folder->filePath(QStringLiteral("rescued.heihachi"));
        QVERIFY(ProjectStore::repair(m_path, rescued));
        const auto store = ProjectStore::open(rescued).value();
        const auto sources = store->sources().value();
        QCOMPARE(sources.size(), size_t(1));
        QCOMPARE(sources[0].source.contentHash, makeResult(2, 10)->source.contentHash);
        QVERIFY(store->gridEdits(sources[0].id).value() == someEdits());
    }

    void aProjectOfVersionThreeGetsThem()
    {
        const QString old = m_folder->filePath(QStringLiteral("old.heihachi"));
        QVERIFY(makeProjectOfVersion(old, 3));
        const auto store = ProjectStore::open(old).value();
        SampleOptions options;
        options.withRhythm = true;
        const RunId run = store->saveRun(*makeResult(options)).value();
        QCOMPARE(difference(*makeResult(options), *store->loadRun(run).value()), QString());
        QVERIFY(store->setGridEdits(SourceId{1}, someEdits()));
        QVERIFY(store->gridEdits(SourceId{1}).value() == someEdits());
    }
};

QTEST_GUILESS_MAIN(TestGridEdits)
#include "tst_grid_edits.moc"
