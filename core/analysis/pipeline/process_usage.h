#pragma once

#include <QtGlobal>

namespace heihachi {

/// Processor time that the calling thread has used, in seconds.
[[nodiscard]] double threadCpuSeconds();

/// Highest resident size that this process has had since it began, in bytes; 0 when the system does not tell.
[[nodiscard]] qint64 peakMemoryBytes();

/// Adds the processor time of its scope to a sum.
class CpuTimer
{
public:
    explicit CpuTimer(double& sum)
        : m_sum(sum)
        , m_start(threadCpuSeconds())
    {
    }
    ~CpuTimer() { m_sum += threadCpuSeconds() - m_start; }
    CpuTimer(const CpuTimer&) = delete;
    CpuTimer& operator=(const CpuTimer&) = delete;

private:
    double& m_sum;
    double m_start;
};

} // namespace heihachi
