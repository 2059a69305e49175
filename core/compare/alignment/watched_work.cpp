#include "core/compare/alignment/watched_work.h"

#include "core/analysis/pipeline/stage_guard.h"

#include <QThread>

#include <algorithm>
#include <exception>
#include <mutex>

namespace heihachi {
namespace {

constexpr int kWaitMs = 20;

} // namespace

Status runWatched(const std::vector<std::function<Status()>>& tasks, const std::function<bool()>& goOn,
    const std::function<void()>& stop)
{
    std::vector<Status> outcomes(tasks.size());
    QThreadPool pool;
    pool.setMaxThreadCount(int(std::max<size_t>(1, tasks.size())));
    for (size_t i = 0; i < tasks.size(); ++i)
        pool.start([&, i] { outcomes[i] = guarded(tasks[i]); });
    bool isStopped = false;
    while (!pool.waitForDone(kWaitMs)) {
        if (!isStopped && !goOn()) {
            isStopped = true;
            stop();
        }
    }
    const auto isReason
        = [](const Status& outcome) { return !outcome && outcome.error().code != ErrorCode::Cancelled; };
    auto reason = std::ranges::find_if(outcomes, isReason); // not that another task was stopped because of it
    if (reason == outcomes.end())
        reason = std::ranges::find_if(outcomes, [](const Status& outcome) { return !outcome; });
    return reason == outcomes.end() ? Status() : *reason;
}

void forEachAtOnce(size_t count, const std::function<void(size_t index)>& task)
{
    std::atomic<size_t> next = 0;
    std::exception_ptr thrown;
    std::mutex mutex;
    QThreadPool pool;
    const int threads = std::max(1, QThread::idealThreadCount());
    pool.setMaxThreadCount(threads);
    for (int thread = 0; thread < threads; ++thread)
        pool.start([&] {
            try {
                for (size_t i = next++; i < count; i = next++)
                    task(i);
            } catch (...) {
                const std::lock_guard lock(mutex);
                thrown = std::current_exception();
                next = count;
            }
        });
    pool.waitForDone();
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace heihachi
