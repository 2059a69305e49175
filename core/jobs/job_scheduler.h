#pragma once

#include "core/jobs/job.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace heihachi {

/// Runs jobs on a QThreadPool, in order of submission, at most `maxConcurrent` at a time (analyses use all cores
/// inside, so the default is one). Lives on the thread that made it (the UI thread): submit, cancel and the signals
/// belong to that thread. Progress comes as jobChanged, at most 20 times a second a job; jobEnded comes once a job and
/// after its last jobChanged. An exception that leaves a job makes it Failed with the exception's text.
/// The destructor cancels everything and waits; no signal comes any more.
class JobScheduler final : public QObject
{
    Q_OBJECT

public:
    explicit JobScheduler(int maxConcurrent = 1, QObject* parent = nullptr);
    ~JobScheduler() override;

    JobId submit(const QString& title, JobFunction function);
    void cancel(JobId id); ///< a queued job ends at once, a running one when it next reports
    void cancelAll();
    /// Drops ended jobs from jobs().
    void clearEnded();
    [[nodiscard]] std::vector<JobInfo> jobs() const; ///< in order of submission
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void jobAdded(heihachi::JobId id);
    void jobChanged(heihachi::JobId id);
    void jobEnded(heihachi::JobId id, heihachi::JobState state);
    void jobsCleared();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace heihachi
