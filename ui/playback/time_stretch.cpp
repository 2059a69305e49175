#include "ui/playback/time_stretch.h"

#include <rubberband/RubberBandStretcher.h>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

using RubberBand::RubberBandStretcher;

constexpr qint64 kBlock = 1024; // frames
constexpr RubberBandStretcher::Options kOptions = RubberBandStretcher::OptionProcessRealTime
    | RubberBandStretcher::OptionEngineFiner | RubberBandStretcher::OptionChannelsTogether
    | RubberBandStretcher::OptionThreadingNever;

/// Slowed down, the strikes of engine R3 come early, by this much for each unit that the sound is longer: measured on
/// clicks at 0.25, 0.5 and 0.8.
constexpr double kEarlyPerRatio = 0.007; // s

} // namespace

TimeStretch::TimeStretch(int rate)
    : m_stretcher(std::make_unique<RubberBandStretcher>(size_t(rate), 2, kOptions))
    , m_rate(rate)
    , m_input(2 * kBlock)
    , m_left(kBlock)
    , m_right(kBlock)
{
    m_stretcher->setMaxProcessSize(kBlock);
}

TimeStretch::~TimeStretch() = default;
TimeStretch::TimeStretch(TimeStretch&&) noexcept = default;
TimeStretch& TimeStretch::operator=(TimeStretch&&) noexcept = default;

qint64 TimeStretch::leadFrames(double speed)
{
    m_stretcher->reset();
    m_stretcher->setTimeRatio(1.0 / speed);
    return qint64(m_stretcher->getPreferredStartPad());
}

void TimeStretch::restart(double speed, std::span<const float> lead)
{
    m_speed = speed;
    m_stretcher->reset();
    m_stretcher->setTimeRatio(1.0 / speed);
    const double early = kEarlyPerRatio * std::max(0.0, 1.0 / speed - 1.0);
    m_toDrop = std::max<qint64>(0, qint64(m_stretcher->getStartDelay()) - std::llround(early * m_rate));
    m_fed = 0;
    m_given = 0;
    m_isEnded = false;
    for (size_t at = 0; at < lead.size(); at += 2 * kBlock)
        feed(lead.subspan(at, std::min<size_t>(2 * kBlock, lead.size() - at)), false);
    drop();
}

void TimeStretch::feed(std::span<const float> interleaved, bool isLast)
{
    const size_t frames = interleaved.size() / 2;
    for (size_t i = 0; i < frames; ++i) {
        m_left[i] = interleaved[2 * i];
        m_right[i] = interleaved[2 * i + 1];
    }
    const float* const channels[2] = {m_left.data(), m_right.data()};
    m_stretcher->process(channels, frames, isLast);
}

void TimeStretch::drop()
{
    float* const channels[2] = {m_left.data(), m_right.data()};
    while (m_toDrop > 0) {
        const qint64 count = std::min({m_toDrop, kBlock, qint64(std::max(0, m_stretcher->available()))});
        if (count == 0)
            return;
        m_toDrop -= qint64(m_stretcher->retrieve(channels, size_t(count)));
    }
}

Result<qint64> TimeStretch::read(std::span<float> interleaved, const Fill& fill)
{
    const auto wanted = qint64(interleaved.size() / 2);
    qint64 done = 0;
    while (done < wanted) {
        const int available = m_toDrop > 0 ? 0 : m_stretcher->available(); // −1: all was given
        if (available <= 0) {
            if (m_isEnded)
                break;
            const qint64 need = std::clamp<qint64>(qint64(m_stretcher->getSamplesRequired()), 1, kBlock);
            const std::span<float> input = std::span(m_input).first(size_t(2 * need));
            const Result<qint64> got = fill(input);
            if (!got)
                return got;
            m_fed += *got;
            m_isEnded = *got < need;
            feed(input.first(size_t(2 * *got)), m_isEnded);
            drop();
            continue;
        }
        const qint64 count = std::min({wanted - done, qint64(available), kBlock});
        float* const channels[2] = {m_left.data(), m_right.data()};
        const auto got = qint64(m_stretcher->retrieve(channels, size_t(count)));
        for (qint64 i = 0; i < got; ++i) {
            interleaved[size_t(2 * (done + i))] = m_left[size_t(i)];
            interleaved[size_t(2 * (done + i) + 1)] = m_right[size_t(i)];
        }
        done += got;
    }
    m_given += done;
    if (m_isEnded) { // as long as it is to be, whatever came out at the end
        const qint64 total = std::llround(double(m_fed) / m_speed);
        const qint64 due = std::clamp<qint64>(total - (m_given - done), 0, wanted);
        if (due > done)
            std::fill(interleaved.begin() + 2 * done, interleaved.begin() + 2 * due, 0.0F);
        m_given += due - done;
        done = due;
    }
    return done;
}

} // namespace heihachi
