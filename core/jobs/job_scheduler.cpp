#include "core/jobs/job_scheduler.h"

#include "core/jobs/time_left.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <utility>

namespace heihachi {
namespace {

constexpr int kProgressIntervalMs = 50;
using Clock = std::chrono::steady_clock;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::JobScheduler)
};

/// What the worker of a job and the scheduler share; the worker writes, the scheduler's timer collects.
class SharedProgress final : public JobContext
{
public:
    struct State
    {
        double fraction = 0.0;
        QString activity;
        Clock::time_point started;
    };

    void begin()
    {
        const std::lock_guard lock(m_mutex);
        m_state.started = Clock::now();
        m_isNew = true;
    }

    bool report(double fraction, const QString& activity) override
    {
        const std::lock_guard lock(m_mutex);
        if (fraction > m_state.fraction) // false for NaN too
            m_state.fraction = std::min(1.0, fraction);
        m_state.activity = activity;
        m_isNew = true;
        return !isCancelled();
    }

    bool isCancelled() const override { return m_cancelled.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

    /// What was reported since the last call.
    std::optional<State> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_isNew, false) ? std::optional(m_state) : std::nullopt;
    }

private:
    std::atomic<bool> m_cancelled{false};
    std::mutex m_mutex;
    State m_state;
    bool m_isNew = false;
};

struct Job
{
    JobInfo info;
    JobFunction function;
    std::shared_ptr<SharedProgress> progress = std::make_shared<SharedProgress>();

    [[nodiscard]] bool hasEnded() const { return info.state != JobState::Queued && info.state != JobState::Running; }
};

JobOutcome runGuarded(const JobFunction& function, JobContext& context)
{
    const auto failed = [](const QString& reason) {
        return JobOutcome::failed(
            Error{ErrorCode::Internal, Texts::tr("The job ended with an internal error: %1.").arg(reason), QString()});
    };
    try {
        return context.isCancelled() ? JobOutcome::cancelled() : function(context);
    } catch (const std::exception& exception) {
        return failed(QString::fromUtf8(exception.what()));
    } catch (...) {
        return failed(Texts::tr("unknown"));
    }
}

JobState stateOf(const JobOutcome& outcome)
{
    switch (outcome.kind) {
    case JobOutcome::Kind::Finished:
        return JobState::Finished;
    case JobOutcome::Kind::Cancelled:
        return JobState::Cancelled;
    case JobOutcome::Kind::Failed: // a function that hands a Result on reports its cancelling as an error
        return outcome.error.code == ErrorCode::Cancelled ? JobState::Cancelled : JobState::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

struct JobScheduler::Private
{
    JobScheduler* q = nullptr;
    std::vector<std::shared_ptr<Job>> jobs; ///< in order of submission
    qint64 lastId = 0;
    QThreadPool pool;
    QTimer timer;

    [[nodiscard]] std::shared_ptr<Job> find(JobId id) const
    {
        const auto found = std::ranges::find_if(jobs, [&](const auto& job) { return job->info.id == id; });
        return found == jobs.end() ? nullptr : *found;
    }

    [[nodiscard]] qsizetype running() const
    {
        return std::ranges::count_if(jobs, [](const auto& job) { return job->info.state == JobState::Running; });
    }

    void startQueued()
    {
        for (const auto& job : jobs) {
            if (running() >= pool.maxThreadCount())
                return;
            if (job->info.state == JobState::Queued)
                start(job);
        }
    }

    void start(const std::shared_ptr<Job>& job)
    {
        job->info.state = JobState::Running;
        job->progress->begin();
        if (!timer.isActive())
            timer.start();
        // The destructor waits for the pool, so the scheduler outlives the call; what is posted after that is dropped.
        pool.start(
            [this, id = job->info.id, function = std::exchange(job->function, {}), progress = job->progress]() mutable {
                const JobOutcome outcome = runGuarded(function, *progress);
                function = {}; // what it holds goes before the job counts as ended
                QMetaObject::invokeMethod(
                    q, [this, id, outcome] { end(id, outcome); }, Qt::QueuedConnection);
            });
    }

    void end(JobId id, const JobOutcome& outcome)
    {
        const auto job = find(id);
        collect(*job);
        job->info.state = stateOf(outcome);
        job->info.secondsLeft.reset();
        if (job->info.state == JobState::Finished)
            job->info.fraction = 1.0;
        if (job->info.state == JobState::Failed)
            job->info.error = outcome.error;
        const JobState state = job->info.state;
        startQueued();
        if (running() == 0)
            timer.stop();
        Q_EMIT q->jobEnded(id, state);
    }

    /// Takes over what the worker reported; false when there was nothing new.
    static bool collect(Job& job)
    {
        const auto state = job.progress->take();
        if (!state)
            return false;
        job.info.fraction = state->fraction;
        job.info.activity = state->activity;
        const std::chrono::duration<double> elapsed = Clock::now() - state->started;
        job.info.secondsLeft = estimateSecondsLeft(elapsed.count(), state->fraction);
        return true;
    }

    void publishProgress()
    {
        std::vector<JobId> changed;
        for (const auto& job : jobs)
            if (job->info.state == JobState::Running && collect(*job))
                changed.push_back(job->info.id);
        for (const JobId id : changed) { // a slot may have ended or cleared jobs
            const auto job = find(id);
            if (job && !job->hasEnded())
                Q_EMIT q->jobChanged(id);
        }
    }
};

JobScheduler::JobScheduler(int maxConcurrent, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->pool.setMaxThreadCount(std::max(1, maxConcurrent));
    d->timer.setInterval(kProgressIntervalMs);
    d->timer.setTimerType(Qt::PreciseTimer); // a coarse one may come early, and 20 Hz is a promise
    connect(&d->timer, &QTimer::timeout, this, [this] { d->publishProgress(); });
}

JobScheduler::~JobScheduler()
{
    for (const auto& job : d->jobs)
        job->progress->cancel();
    d->pool.clear();
    d->pool.waitForDone();
}

JobId JobScheduler::submit(const QString& title, JobFunction function)
{
    Q_ASSERT(QThread::currentThread() == thread() && function);
    auto job = std::make_shared<Job>();
    job->info.id = JobId{++d->lastId};
    job->info.title = title;
    job->function = std::move(function);
    const JobId id = job->info.id;
    d->jobs.push_back(std::move(job));
    Q_EMIT jobAdded(id);
    d->startQueued();
    return id;
}

void JobScheduler::cancel(JobId id)
{
    const auto job = d->find(id);
    if (!job || job->hasEnded())
        return;
    job->progress->cancel();
    if (job->info.state == JobState::Queued) {
        job->function = {};
        job->info.state = JobState::Cancelled;
        Q_EMIT jobEnded(id, JobState::Cancelled);
    }
}

void JobScheduler::cancelAll()
{
    for (const JobInfo& job : jobs())
        cancel(job.id);
}

void JobScheduler::clearEnded()
{
    if (std::erase_if(d->jobs, [](const auto& job) { return job->hasEnded(); }) > 0)
        Q_EMIT jobsCleared();
}

std::vector<JobInfo> JobScheduler::jobs() const
{
    std::vector<JobInfo> infos;
    infos.reserve(d->jobs.size());
    for (const auto& job : d->jobs)
        infos.push_back(job->info);
    return infos;
}

bool JobScheduler::isIdle() const
{
    return std::ranges::all_of(d->jobs, [](const auto& job) { return job->hasEnded(); });
}

} // namespace heihachi
