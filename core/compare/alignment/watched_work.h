#pragma once

#include "core/base/result.h"

#include <QThreadPool>

#include <atomic>
#include <functional>
#include <vector>

namespace heihachi {

/// Where a thread that works for another one tells how far it is and hears that it should stop.
struct WorkState
{
    std::atomic<double> done = 0.0; ///< 0 to 1
    std::atomic<bool> stop = false;
};

/// Runs the tasks at once, each on a thread of its own; the calling thread waits and asks `goOn` every few
/// milliseconds. False makes it call `stop` once; it waits for the tasks in any case. Gives the first error by the
/// order of the tasks, Cancelled only when there is no other; what they throw is an Internal error.
[[nodiscard]] Status runWatched(const std::vector<std::function<Status()>>& tasks, const std::function<bool()>& goOn,
    const std::function<void()>& stop);

/// Runs `task` for 0 to count - 1 on as many threads as there are cores, in no order; throws what one of them
/// threw.
void forEachAtOnce(size_t count, const std::function<void(size_t index)>& task);

} // namespace heihachi
