#include "core/analysis/pipeline/process_usage.h"

#include <ctime>
#include <sys/resource.h>

namespace heihachi {

double threadCpuSeconds()
{
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) != 0)
        return 0.0;
    return double(time.tv_sec) + 1e-9 * double(time.tv_nsec);
}

qint64 peakMemoryBytes()
{
    rusage usage{};
    return getrusage(RUSAGE_SELF, &usage) == 0 ? qint64(usage.ru_maxrss) * 1024 : 0;
}

} // namespace heihachi
