#include "ui/playback/silent_output.h"

#include <algorithm>
#include <chrono>

namespace heihachi {
namespace {

constexpr int kPeriod = 10; // ms
constexpr qint64 kLongestGap = 200'000'000; // ns; after a longer one the clock goes on from now
constexpr qint64 kSecond = 1'000'000'000; // ns

qint64 steadyNanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

SilentOutput::SilentOutput(Clock clock, QObject* parent)
    : AudioOutput(parent)
    , m_clock(clock ? std::move(clock) : Clock(steadyNanoseconds))
    , m_block(2 * 512)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kPeriod);
    connect(&m_timer, &QTimer::timeout, this, &SilentOutput::advance);
}

void SilentOutput::start(FrameSource& source)
{
    m_source = &source;
    m_frames = 0;
    setActive(true);
}

void SilentOutput::stop()
{
    m_timer.stop();
    m_source = nullptr;
}

void SilentOutput::setActive(bool active)
{
    if (!m_source || active == m_timer.isActive())
        return;
    m_last = m_clock();
    if (active)
        m_timer.start();
    else
        m_timer.stop();
}

void SilentOutput::advance()
{
    if (!m_source)
        return;
    const qint64 now = m_clock();
    if (now - m_last > kLongestGap)
        m_last = now - kLongestGap;
    qint64 due = (now - m_last) * kRate / kSecond;
    m_last += due * kSecond / kRate;
    while (due > 0) {
        const qint64 count = std::min(due, qint64(m_block.size() / 2));
        m_source->pull(std::span(m_block).first(size_t(2 * count)));
        m_frames += count;
        due -= count;
    }
}

} // namespace heihachi
