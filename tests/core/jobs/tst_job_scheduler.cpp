#include "core/jobs/job_scheduler.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

#include <atomic>
#include <limits>
#include <stdexcept>

using namespace heihachi;

namespace {

JobOutcome finishAtOnce(JobContext&)
{
    return JobOutcome::finished();
}

/// Reports until it is asked to stop; tells when it has begun.
JobFunction untilCancelled(QSemaphore& begun)
{
    return [&begun](JobContext& context) {
        begun.release();
        while (context.report(0.25, QStringLiteral("waiting")))
            QThread::yieldCurrentThread();
        return JobOutcome::cancelled();
    };
}

JobInfo infoOf(const JobScheduler& scheduler, JobId id)
{
    for (const JobInfo& job : scheduler.jobs())
        if (job.id == id)
            return job;
    return {};
}

} // namespace

class TestJobScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<JobId>("heihachi::JobId");
        qRegisterMetaType<JobState>("heihachi::JobState");
    }

    void endsOnce_data()
    {
        QTest::addColumn<JobFunction>("function");
        QTest::addColumn<JobState>("state");
        QTest::addColumn<QString>("message");
        QTest::newRow("finished") << JobFunction(finishAtOnce) << JobState::Finished << QString();
        QTest::newRow("cancelled") << JobFunction([](JobContext&) { return JobOutcome::cancelled(); })
                                   << JobState::Cancelled << QString();
        QTest::newRow("failed") << JobFunction([](JobContext&) {
            return JobOutcome::failed({ErrorCode::DiskFull, QStringLiteral("no room"), QString()});
        }) << JobState::Failed << QStringLiteral("no room");
        QTest::newRow("failed with Cancelled") << JobFunction([](JobContext&) {
            return JobOutcome::failed({ErrorCode::Cancelled, QStringLiteral("stopped"), QString()});
        }) << JobState::Cancelled << QString();
        QTest::newRow("exception") << JobFunction([](JobContext&) -> JobOutcome { throw std::runtime_error("boom"); })
                                   << JobState::Failed << QStringLiteral("The job ended with an internal error: boom.");
        QTest::newRow("something thrown") << JobFunction([](JobContext&) -> JobOutcome { throw 1; }) << JobState::Failed
                                          << QStringLiteral("The job ended with an internal error: unknown.");
    }

    void endsOnce()
    {
        QFETCH(const JobFunction, function);
        QFETCH(const JobState, state);
        QFETCH(const QString, message);
        JobScheduler scheduler;
        QSignalSpy added(&scheduler, &JobScheduler::jobAdded);
        QSignalSpy ended(&scheduler, &JobScheduler::jobEnded);
        QVERIFY(scheduler.isIdle());
        const JobId id = scheduler.submit(QStringLiteral("A job"), function);
        QVERIFY(id.isValid());
        QCOMPARE(added.size(), 1);
        QVERIFY(!scheduler.isIdle());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].value<JobId>(), id);
        QCOMPARE(ended[0][1].value<JobState>(), state);
        QVERIFY(scheduler.isIdle());
        scheduler.cancel(id); // of an ended job: nothing
        const JobInfo info = infoOf(scheduler, id);
        QCOMPARE(info.title, QStringLiteral("A job"));
        QCOMPARE(info.state, state);
        QCOMPARE(info.error.message, message);
        QCOMPARE(info.fraction, state == JobState::Finished ? 1.0 : 0.0);
        QVERIFY(!info.secondsLeft);
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 1);
    }

    void runsInOrderOneAtATime()
    {
        JobScheduler scheduler;
        QSignalSpy ended(&scheduler, &JobScheduler::jobEnded);
        std::atomic<int> running{0};
        std::atomic<bool> overlapped{false};
        std::vector<int> order;
        std::vector<JobId> ids;
        for (int i = 0; i < 20; ++i)
            ids.push_back(scheduler.submit(QString::number(i), [&, i](JobContext&) {
                overlapped = overlapped || running.fetch_add(1) > 0;
                order.push_back(i);
                --running;
                return JobOutcome::finished();
            }));
        QTRY_COMPARE(ended.size(), 20);
        QVERIFY(!overlapped);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(order[size_t(i)], i);
            QCOMPARE(ended[i][0].value<JobId>(), ids[size_t(i)]);
        }
    }

    void runsSeveralAtATime()
    {
        JobScheduler scheduler(3);
        QSignalSpy ended(&scheduler, &JobScheduler::jobEnded);
        QSemaphore begun;
        for (int i = 0; i < 4; ++i)
            scheduler.submit(QString::number(i), untilCancelled(begun));
        QVERIFY(begun.tryAcquire(3, 10000)); // all three run at the same time
        QCOMPARE(scheduler.jobs()[3].state, JobState::Queued);
        scheduler.cancelAll();
        QTRY_COMPARE(ended.size(), 4);
        QVERIFY(!begun.tryAcquire()); // the fourth never began
    }

    void cancelsAQueuedJobAtOnce()
    {
        JobScheduler scheduler;
        QSignalSpy ended(&scheduler, &JobScheduler::jobEnded);
        QSemaphore begun;
        const JobId first = scheduler.submit(QStringLiteral("first"), untilCancelled(begun));
        bool hasRun = false;
        const JobId second = scheduler.submit(QStringLiteral("second"), [&](JobContext&) {
            hasRun = true;
            return JobOutcome::finished();
        });
        scheduler.cancel(second);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].value<JobId>(), second);
        QCOMPARE(ended[0][1].value<JobState>(), JobState::Cancelled);
        scheduler.cancel(second);
        scheduler.cancel(first);
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(infoOf(scheduler, first).state, JobState::Cancelled);
        QVERIFY(!hasRun);
    }

    void progressIsOrderedAndThrottled()
    {
        JobScheduler scheduler;
        std::vector<double> fractions;
        bool endedBefore = false, changedAfterEnd = false, hadTimeLeft = false;
        connect(&scheduler, &JobScheduler::jobChanged, this, [&](JobId id) {
            const JobInfo info = infoOf(scheduler, id);
            fractions.push_back(info.fraction);
            hadTimeLeft = hadTimeLeft || info.secondsLeft.has_value();
            changedAfterEnd = changedAfterEnd || endedBefore;
        });
        connect(&scheduler, &JobScheduler::jobEnded, this, [&] { endedBefore = true; });
        QElapsedTimer timer;
        timer.start();
        scheduler.submit(QStringLiteral("busy"), [](JobContext& context) {
            QElapsedTimer since;
            since.start();
            while (since.elapsed() < 1000)
                if (!context.report(double(since.elapsed()) / 1000.0, QStringLiteral("counting")))
                    return JobOutcome::cancelled();
            return JobOutcome::finished();
        });
        QTRY_VERIFY(endedBefore);
        const double seconds = double(timer.nsecsElapsed()) * 1e-9;
        QVERIFY(!changedAfterEnd);
        QVERIFY2(double(fractions.size()) <= 20.0 * seconds + 1.0, qPrintable(QString::number(fractions.size())));
        QVERIFY2(fractions.size() >= 3, qPrintable(QString::number(fractions.size())));
        QVERIFY(std::ranges::is_sorted(fractions));
        QVERIFY(hadTimeLeft);
    }

    void fractionStaysInRangeAndNeverFalls()
    {
        JobScheduler scheduler;
        std::vector<double> fractions;
        connect(&scheduler, &JobScheduler::jobChanged, this,
            [&](JobId id) { fractions.push_back(infoOf(scheduler, id).fraction); });
        QSignalSpy changed(&scheduler, &JobScheduler::jobChanged);
        QSignalSpy ended(&scheduler, &JobScheduler::jobEnded);
        QSemaphore next;
        scheduler.submit(QStringLiteral("odd"), [&](JobContext& context) {
            for (const double fraction : {0.5, 0.2, std::numeric_limits<double>::quiet_NaN(), -1.0, 7.0}) {
                (void)context.report(fraction, QString::number(fraction));
                next.acquire();
            }
            return JobOutcome::finished();
        });
        for (int i = 1; i <= 5; ++i) {
            QTRY_VERIFY(changed.size() >= i);
            next.release();
        }
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(std::ranges::is_sorted(fractions));
        QCOMPARE(fractions.back(), 1.0);
        QVERIFY(std::ranges::all_of(fractions, [](double f) { return f >= 0.0 && f <= 1.0; }));
    }

    void clearsEndedJobs()
    {
        JobScheduler scheduler;
        QSignalSpy ended(&scheduler, &JobScheduler::jobEnded);
        QSignalSpy cleared(&scheduler, &JobScheduler::jobsCleared);
        scheduler.clearEnded();
        QCOMPARE(cleared.size(), 0);
        QSemaphore begun;
        scheduler.submit(QStringLiteral("done"), finishAtOnce);
        const JobId second = scheduler.submit(QStringLiteral("runs on"), untilCancelled(begun));
        QTRY_COMPARE(ended.size(), 1);
        scheduler.clearEnded();
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(scheduler.jobs().size(), size_t(1));
        QCOMPARE(scheduler.jobs()[0].id, second);
    }

    void mayBeUsedFromItsSlots()
    {
        JobScheduler scheduler;
        int rounds = 0;
        connect(&scheduler, &JobScheduler::jobEnded, this, [&] {
            scheduler.clearEnded();
            if (++rounds < 5)
                scheduler.submit(QString::number(rounds), finishAtOnce);
        });
        scheduler.submit(QStringLiteral("0"), finishAtOnce);
        QTRY_COMPARE(rounds, 5);
        QVERIFY(scheduler.isIdle());
    }

    void destructorCancelsAndWaits()
    {
        QSemaphore begun;
        std::atomic<bool> hasReturned{false};
        auto kept = std::make_shared<int>(1);
        {
            JobScheduler scheduler;
            scheduler.submit(QStringLiteral("runs"), [&](JobContext& context) {
                const JobOutcome outcome = untilCancelled(begun)(context);
                hasReturned = true;
                return outcome;
            });
            scheduler.submit(QStringLiteral("queued"), [kept](JobContext&) { return JobOutcome::finished(); });
            QVERIFY(begun.tryAcquire(1, 10000));
        }
        QVERIFY(hasReturned);
        QCOMPARE(kept.use_count(), 1); // what the queued job held is gone, too
    }
};

QTEST_GUILESS_MAIN(TestJobScheduler)
#include "tst_job_scheduler.moc"
