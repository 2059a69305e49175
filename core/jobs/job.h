#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QString>

#include <functional>
#include <optional>
#include <variant>

namespace heihachi {

using JobId = Id<struct JobTag>;

/// How a job ended; every job ends exactly once.
struct JobOutcome
{
    enum class Kind
    {
        Finished,
        Cancelled,
        Failed
    };
    Kind kind = Kind::Finished;
    Error error; ///< of Failed

    static JobOutcome finished() { return {}; }
    static JobOutcome cancelled() { return {Kind::Cancelled, {}}; }
    static JobOutcome failed(Error error) { return {Kind::Failed, std::move(error)}; }
};

/// A job's line to the scheduler. Thread: the worker that runs the job.
class JobContext
{
public:
    virtual ~JobContext() = default;
    /// Fraction done, 0 to 1, and what is being done. False means that the job has been asked to stop.
    [[nodiscard]] virtual bool report(double fraction, const QString& activity) = 0;
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

using JobFunction = std::function<JobOutcome(JobContext&)>;

enum class JobState
{
    Queued,
    Running,
    Finished,
    Cancelled,
    Failed
};

/// A snapshot of a job for lists and status bars.
struct JobInfo
{
    JobId id;
    QString title; ///< e.g. "Analysing mix.mp3"
    QString activity;
    JobState state = JobState::Queued;
    double fraction = 0.0;
    std::optional<double> secondsLeft; ///< estimated from the progress so far
    Error error; ///< of Failed
};

} // namespace heihachi
