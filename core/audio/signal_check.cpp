#include "core/audio/signal_check.h"

#include "core/base/time_text.h"
#include "core/base/units.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace heihachi {
namespace {

struct SignalText
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::SignalCheck)
};

constexpr qint64 kWindowFrames = 1024; // grid of the silence findings
constexpr float kSilentLevel = 1e-4F; // -80 dB
constexpr double kSilentPassageSeconds = 5.0;
constexpr double kDeadChannelSeconds = 10.0;
constexpr double kDeadThroughoutSeconds = 0.5; // of sound on the other channels
constexpr float kSoundingLevel = 3e-3F; // -50 dB: the other channel certainly sounds
constexpr double kDcOffset = 0.01;
constexpr double kDcSeconds = 1.0; // a shorter signal may hold an odd part of a bass period
constexpr int kClippedRun = 3;
constexpr std::uint32_t kAbsoluteBits = 0x7FFFFFFFU;
constexpr std::uint32_t kInfinityBits = 0x7F800000U;
constexpr size_t kLanes = 8; // independent partial results, so that the loops vectorise without -ffast-math

/// Largest magnitude as the bits of a float; kInfinityBits or more when a sample isn't finite. Positive floats are
/// ordered like their bits.
std::uint32_t peakBits(std::span<const float> samples)
{
    std::array<std::int32_t, kLanes> peak{};
    const size_t whole = samples.size() / kLanes * kLanes;
    for (size_t i = 0; i < whole; i += kLanes) {
        for (size_t lane = 0; lane < kLanes; ++lane) {
            const auto bits = std::int32_t(std::bit_cast<std::uint32_t>(samples[i + lane]) & kAbsoluteBits);
            peak[lane] = bits > peak[lane] ? bits : peak[lane];
        }
    }
    for (size_t i = whole; i < samples.size(); ++i)
        peak[0] = std::max(peak[0], std::int32_t(std::bit_cast<std::uint32_t>(samples[i]) & kAbsoluteBits));
    return std::uint32_t(*std::ranges::max_element(peak));
}

double sumOf(std::span<const float> samples)
{
    std::array<float, kLanes> sum{};
    const size_t whole = samples.size() / kLanes * kLanes;
    for (size_t i = 0; i < whole; i += kLanes) {
        for (size_t lane = 0; lane < kLanes; ++lane)
            sum[lane] += samples[i + lane];
    }
    for (size_t i = whole; i < samples.size(); ++i)
        sum[0] += samples[i];
    double total = 0.0;
    for (const float part : sum)
        total += double(part);
    return total;
}

Diagnostic finding(Severity severity, const char* code, const QString& message, const TimeRange& range)
{
    return {severity, QLatin1String(code), QStringLiteral("audio"), message, range};
}

/// "left" and "right" of stereo, else the number of the channel.
QString channelName(size_t channel, int channels)
{
    if (channels != 2)
        return SignalText::tr("channel %1").arg(channel + 1);
    return channel == 0 ? SignalText::tr("left channel") : SignalText::tr("right channel");
}

} // namespace

void SignalCheck::Events::add(qint64 from, qint64 to, qint64 affected)
{
    first = count == 0 ? from : std::min(first, from);
    end = std::max(end, to);
    ++count;
    samples += affected;
}

SignalCheck::SignalCheck(const Format& format)
    : m_format(format)
    , m_channels(size_t(format.channels))
    , m_silence(qint64(kSilentPassageSeconds * format.sampleRate))
{
    for (Channel& channel : m_channels)
        channel.dead = SilenceTracker(qint64(kDeadChannelSeconds * format.sampleRate));
}

qint64 SignalCheck::replaceNotFinite(std::span<float> samples)
{
    if (peakBits(samples) < kInfinityBits)
        return 0;
    qint64 replaced = 0;
    for (float& sample : samples) {
        if (!std::isfinite(sample)) {
            sample = 0.0F;
            ++replaced;
        }
    }
    return replaced;
}

void SignalCheck::process(std::span<float* const> planes, size_t frames)
{
    for (size_t done = 0; done < frames;) {
        const size_t part = std::min(frames - done, size_t(kWindowFrames - m_windowFrames));
        for (size_t channel = 0; channel < m_channels.size(); ++channel)
            processPart(m_channels[channel], {planes[channel] + done, part});
        m_frames += qint64(part);
        m_windowFrames += qint64(part);
        if (m_windowFrames == kWindowFrames)
            closeWindow(m_frames);
        done += part;
    }
}

void SignalCheck::processPart(Channel& channel, std::span<float> samples)
{
    std::uint32_t bits = peakBits(samples);
    if (bits >= kInfinityBits) {
        const qint64 replaced = replaceNotFinite(samples);
        m_notFinite.add(m_frames, m_frames + qint64(samples.size()), replaced);
        bits = peakBits(samples);
    }
    const auto peak = std::bit_cast<float>(bits);
    channel.windowPeak = std::max(channel.windowPeak, peak);
    channel.sum += sumOf(samples);
    if (peak >= m_format.clipLevel)
        findClipping(channel, samples);
    else
        channel.clippedRun = 0;
}

void SignalCheck::findClipping(Channel& channel, std::span<const float> samples)
{
    const float level = m_format.clipLevel;
    int run = channel.clippedRun;
    for (size_t i = 0; i < samples.size(); ++i) {
        const float sample = samples[i];
        if (std::abs(sample) < level) {
            run = 0;
            continue;
        }
        const int side = sample > 0.0F ? 1 : -1;
        run = run * side > 0 ? run + side : side;
        const qint64 frame = m_frames + qint64(i);
        if (std::abs(run) == kClippedRun)
            m_clipping.add(frame + 1 - kClippedRun, frame + 1, kClippedRun);
        else if (std::abs(run) > kClippedRun) {
            m_clipping.end = std::max(m_clipping.end, frame + 1);
            ++m_clipping.samples;
        }
    }
    channel.clippedRun = run;
}

void SignalCheck::closeWindow(qint64 end)
{
    const qint64 first = end - m_windowFrames;
    float loudest = 0.0F;
    for (const Channel& channel : m_channels)
        loudest = std::max(loudest, channel.windowPeak);
    m_silence.add(first, end, loudest <= kSilentLevel);
    for (Channel& channel : m_channels) {
        channel.dead.add(first, end, channel.windowPeak <= kSilentLevel, loudest >= kSoundingLevel);
        channel.windowPeak = 0.0F;
    }
    m_windowFrames = 0;
}

TimeRange SignalCheck::range(qint64 first, qint64 end) const
{
    return {double(first) / m_format.sampleRate, double(end) / m_format.sampleRate};
}

Diagnostics SignalCheck::diagnostics() const
{
    SignalCheck closed(*this); // with the last, partial window
    if (closed.m_windowFrames > 0)
        closed.closeWindow(closed.m_frames);
    Diagnostics found;
    closed.addSilence(found);
    closed.addNotFinite(found);
    closed.addDcOffset(found);
    closed.addClipping(found);
    closed.addDeadChannels(found);
    return found;
}

void SignalCheck::addSilence(Diagnostics& found) const
{
    if (m_silence.isThroughout()) {
        found.push_back(finding(Severity::Warning, "signal.silent",
            SignalText::tr("The recording is silent from start to end: there is nothing to analyse."),
            range(0, m_frames)));
        return;
    }
    const auto stretches = m_silence.stretches();
    if (m_silence.count() > qint64(SilenceTracker::kKept)) {
        found.push_back(finding(Severity::Info, "signal.silent_passage",
            SignalText::tr("%L1 passages are silent for 5 s or more, %2 in all. Nothing is found in them.")
                .arg(m_silence.count())
                .arg(durationText(double(m_silence.totalFrames()) / m_format.sampleRate)),
            range(stretches.front().first, m_silence.lastEnd())));
        return;
    }
    for (const auto& stretch : stretches) {
        const TimeRange where = range(stretch.first, stretch.end);
        found.push_back(finding(Severity::Info, "signal.silent_passage",
            SignalText::tr("Silence for %1 from %2 on. Nothing is found in it.")
                .arg(durationText(where.length()), timeText(where.start)),
            where));
    }
}

void SignalCheck::addNotFinite(Diagnostics& found) const
{
    if (m_notFinite.count == 0)
        return;
    found.push_back(finding(Severity::Warning, "signal.nan",
        SignalText::tr(
            "Samples that are not numbers (NaN or infinite): %L1, the first at %2. They were read as silence; "
            "the program that wrote the file has a fault.")
            .arg(m_notFinite.samples)
            .arg(timeText(range(m_notFinite).start)),
        range(m_notFinite)));
}

void SignalCheck::addDcOffset(Diagnostics& found) const
{
    if (double(m_frames) < kDcSeconds * m_format.sampleRate)
        return;
    QStringList offsets;
    for (size_t channel = 0; channel < m_channels.size(); ++channel) {
        const double mean = m_channels[channel].sum / double(m_frames);
        if (std::abs(mean) >= kDcOffset)
            offsets += SignalText::tr("%1: %L2 %")
                           .arg(channelName(channel, m_format.channels))
                           .arg(100.0 * mean, 0, 'f', 1);
    }
    if (offsets.isEmpty())
        return;
    found.push_back(finding(Severity::Warning, "signal.dc_offset",
        SignalText::tr(
            "The signal is off zero by a constant share of full scale (%1). This takes headroom, and edits may "
            "click; a high-pass filter at 5 Hz removes it.")
            .arg(offsets.join(QLatin1String(", "))),
        range(0, m_frames)));
}

void SignalCheck::addClipping(Diagnostics& found) const
{
    if (m_clipping.count == 0)
        return;
    const QString message = m_format.canExceedFullScale
        ? SignalText::tr(
            "Peaks beyond full scale: %L1, the first at %2, %L3 samples in all. They are kept here, but most "
            "players cut them off.")
        : SignalText::tr("Clipping: the wave is cut off at full scale %L1 times, the first at %2, %L3 samples in all. "
                         "Transients and timbre are changed there.");
    found.push_back(finding(m_format.canExceedFullScale ? Severity::Info : Severity::Warning, "signal.clipping",
        message.arg(m_clipping.count).arg(timeText(range(m_clipping).start)).arg(m_clipping.samples),
        range(m_clipping)));
}

void SignalCheck::addDeadChannels(Diagnostics& found) const
{
    for (size_t index = 0; index < m_channels.size() && found.size() < 2 * SilenceTracker::kKept; ++index) {
        const SilenceTracker& dead = m_channels[index].dead;
        const QString name = channelName(index, m_format.channels);
        if (dead.isThroughout()) {
            if (dead.countedFrames() >= qint64(kDeadThroughoutSeconds * m_format.sampleRate))
                found.push_back(finding(m_format.channels == 2 ? Severity::Warning : Severity::Info,
                    "signal.dead_channel",
                    SignalText::tr("Silent from start to end while the recording sounds: %1. A cable or a setting may "
                                   "have been wrong; stereo results mean little.")
                        .arg(name),
                    range(0, m_frames)));
        } else if (dead.count() > 0 && m_format.channels == 2) { // single channels of surround sound often rest
            const TimeRange where = range(dead.stretches().front().first, dead.lastEnd());
            found.push_back(finding(Severity::Warning, "signal.dead_channel",
                SignalText::tr("Silent for %1 while the other channel sounds, from %2 on: %3.")
                    .arg(durationText(double(dead.totalFrames()) / m_format.sampleRate), timeText(where.start), name),
                where));
        }
    }
}

} // namespace heihachi
