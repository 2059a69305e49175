#include "tests/support/sample_result.h"
#include "ui/itemmodels/diagnostic_model.h"
#include "ui/itemmodels/job_list_model.h"
#include "ui/itemmodels/run_tree_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace heihachi;

namespace {

constexpr auto kReport = QAbstractItemModelTester::FailureReportingMode::QtTest;

StoredSource makeSource(qint64 id, const QString& path)
{
    StoredSource source;
    source.id = {id};
    source.source.info.path = path;
    source.source.info.sampleRate = 44100;
    source.source.info.channels = 2;
    source.source.durationSeconds = 60.0;
    return source;
}

RunSummary makeRun(qint64 id, qint64 source, int number, std::optional<qint64> hits)
{
    RunSummary run;
    run.id = {id};
    run.sourceId = {source};
    run.number = number;
    run.createdUtc = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    run.drumHitCount = hits;
    return run;
}

} // namespace

class TestProjectModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runTree()
    {
        RunTreeModel model;
        const QAbstractItemModelTester tester(&model, kReport);
        model.setProject({makeSource(1, QStringLiteral("/m/a.mp3")), makeSource(2, QStringLiteral("/m/b.wav"))},
            {makeRun(10, 1, 1, 100), makeRun(11, 1, 2, std::nullopt), makeRun(12, 2, 1, 5)});
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex first = model.index(0, 0);
        QCOMPARE(first.data().toString(), QStringLiteral("a.mp3"));
        QCOMPARE(model.rowCount(first), 2);
        const QModelIndex newest = model.index(0, 0, first);
        QCOMPARE(newest.data(RunTreeModel::RunIdRole).toLongLong(), 11);
        QCOMPARE(newest.siblingAtColumn(RunTreeModel::HitsColumn).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.parent(newest), first);
        QCOMPARE(model.indexOf({12}), model.index(0, 0, model.index(1, 0)));
        QVERIFY(!model.indexOf({99}).isValid());
    }

    void runTreeMarksTheCurrentRunAndEditsNotes()
    {
        RunTreeModel model;
        const QAbstractItemModelTester tester(&model, kReport);
        model.setProject({makeSource(1, QStringLiteral("/m/a.mp3"))}, {makeRun(10, 1, 1, 3), makeRun(11, 1, 2, 4)});
        model.setCurrentRun({10});
        QVERIFY(model.indexOf({10}).data(RunTreeModel::CurrentRole).toBool());
        QVERIFY(!model.indexOf({11}).data(RunTreeModel::CurrentRole).toBool());
        QSignalSpy edited(&model, &RunTreeModel::noteEdited);
        QVERIFY(model.setData(model.indexOf({10}), QStringLiteral("good one")));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][1].toString(), QStringLiteral("good one"));
        QVERIFY(model.indexOf({10}).data(RunTreeModel::DetailRole).toString().contains(QStringLiteral("good one")));
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("no"))); // a recording has no note
    }

    void diagnosticsListTheGravestFirstAndMissingStages()
    {
        auto result = std::make_shared<AnalysisResult>();
        result->diagnostics = {{Severity::Info, QStringLiteral("a.b"), {}, QStringLiteral("quiet"), {}},
            {Severity::Warning, QStringLiteral("a.c"), {}, QStringLiteral("clipped"), TimeRange{1.0, 2.0}}};
        result->run.stages = {{QStringLiteral("x"), 1, StageStatus::Done, {}, 0.0},
            {QStringLiteral("y"), 1, StageStatus::Failed, QStringLiteral("no memory"), 0.0}};
        DiagnosticModel model;
        const QAbstractItemModelTester tester(&model, kReport);
        model.setResult(result, [](const QString& id) { return id.toUpper(); });
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&model](int row) { return model.index(row).data().toString(); };
        QVERIFY(text(0).contains(QStringLiteral("Y")) && text(0).contains(QStringLiteral("no memory")));
        QCOMPARE(text(1), QStringLiteral("clipped"));
        QCOMPARE(model.index(1).data(DiagnosticModel::StartRole).toDouble(), 1.0);
        QCOMPARE(model.index(1).data(DiagnosticModel::RangeTextRole).toString(),
            QStringLiteral("0:00:01.000 – 0:00:02.000"));
        QCOMPARE(text(2), QStringLiteral("quiet"));
        QVERIFY(!model.index(2).data(DiagnosticModel::StartRole).isValid());
        QCOMPARE(model.count(Severity::Warning), 2);
        model.setResult(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void jobListFollowsTheScheduler()
    {
        JobScheduler scheduler;
        JobListModel model(scheduler);
        const QAbstractItemModelTester tester(&model, kReport);
        std::atomic_bool go = false;
        const JobId first = scheduler.submit(QStringLiteral("first"), [&go](JobContext& context) {
            while (!go)
                if (!context.report(0.5, QStringLiteral("half")))
                    return JobOutcome::cancelled();
            return JobOutcome::failed({ErrorCode::Internal, QStringLiteral("broken"), {}});
        });
        const JobId second
            = scheduler.submit(QStringLiteral("second"), [](JobContext&) { return JobOutcome::finished(); });
        QCOMPARE(model.rowCount(), 2);
        QTRY_COMPARE(model.index(0).data(JobListModel::FractionRole).toDouble(), 0.5);
        QVERIFY(model.index(0).data(JobListModel::StatusTextRole).toString().contains(QStringLiteral("half")));
        QVERIFY(model.running() && model.running()->id == first);
        QCOMPARE(model.activeCount(), 2);
        go = true;
        QTRY_COMPARE(model.activeCount(), 0);
        QCOMPARE(model.index(0).data(JobListModel::StatusTextRole).toString(), QStringLiteral("broken"));
        QCOMPARE(model.jobs()[1].id, second);
        QCOMPARE(model.jobs()[1].state, JobState::Finished);
        scheduler.clearEnded();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestProjectModels)
#include "tst_project_models.moc"
