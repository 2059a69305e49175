#include "ui/playback/audio_sink_feed.h"

#include <QAudioDevice>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>

namespace heihachi {
namespace {

constexpr int kShortestBuffer = 40; // ms, of the device
constexpr int kLongestBuffer = 320; // ms
constexpr qint64 kPaceWindow = 400'000'000; // ns
constexpr double kLeastPace = 0.9; // of real time
constexpr int kSlowWindows = 2; // one after another, then the buffer is too short
constexpr int kReportMs = 10;
constexpr qint64 kBlock = 1024; // frames

} // namespace

AudioSinkFeed::AudioSinkFeed(FrameSource& source, const QAudioFormat& format)
    : m_source(source)
    , m_format(format)
    , m_bufferMs(kShortestBuffer)
    , m_block(2 * kBlock)
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kReportMs);
    connect(&m_timer, &QTimer::timeout, this, &AudioSinkFeed::report);
}

void AudioSinkFeed::start(const QAudioDevice& device)
{
    m_device = device;
    open();
    m_timer.start();
}

void AudioSinkFeed::open()
{
    m_pace = {};
    m_sink = std::make_unique<QAudioSink>(m_device, m_format);
    m_sink->setBufferSize(m_format.bytesForDuration(m_bufferMs * 1000));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &AudioSinkFeed::onStateChanged);
    m_sink->start(this);
    if (m_sink->error() != QAudio::NoError)
        onStateChanged(QAudio::StoppedState);
}

void AudioSinkFeed::stop()
{
    m_timer.stop();
    if (!m_sink)
        return;
    m_sink->disconnect(this);
    m_sink->reset(); // at once: stop() plays the rest of the buffer first
    m_sink.reset();
}

qint64 AudioSinkFeed::bytesAvailable() const
{
    return m_format.bytesForFrames(int(kBlock)) + QIODevice::bytesAvailable(); // there is always more
}

qint64 AudioSinkFeed::readData(char* data, qint64 maximum)
{
    const int frameBytes = m_format.bytesPerFrame();
    qint64 left = maximum / frameBytes;
    char* to = data;
    while (left > 0) {
        const qint64 count = std::min(left, kBlock);
        const std::span<float> block = std::span(m_block).first(size_t(2 * count));
        m_source.pull(block);
        if (m_format.sampleFormat() == QAudioFormat::Float) {
            std::memcpy(to, block.data(), block.size_bytes());
        } else {
            for (size_t i = 0; i < block.size(); ++i) {
                const auto sample = qint16(std::lround(std::clamp(block[i], -1.0F, 1.0F) * 32767.0F));
                std::memcpy(to + 2 * i, &sample, sizeof sample);
            }
        }
        to += count * frameBytes;
        left -= count;
        m_taken += count;
    }
    return to - data;
}

void AudioSinkFeed::report()
{
    if (!m_sink || m_sink->state() == QAudio::StoppedState)
        return;
    const qint64 queued = std::max<qint64>(0, m_sink->bufferSize() - m_sink->bytesFree()) / m_format.bytesPerFrame();
    const qint64 heard = std::max<qint64>(0, m_taken - queued);
    const auto clock = std::chrono::steady_clock::now().time_since_epoch();
    const qint64 now = std::chrono::duration_cast<std::chrono::nanoseconds>(clock).count();
    m_reports.push(Report{now, heard});
    watchPace(now, heard);
}

void AudioSinkFeed::watchPace(qint64 nanoseconds, qint64 heard)
{
    const qint64 passed = nanoseconds - m_pace.since;
    if (m_pace.since != 0 && passed < kPaceWindow)
        return;
    if (m_pace.since != 0) {
        const double pace = double(heard - m_pace.heard) * 1e9 / (double(passed) * m_format.sampleRate());
        m_pace.slow = pace < kLeastPace ? m_pace.slow + 1 : 0;
    }
    m_pace.since = nanoseconds;
    m_pace.heard = heard;
    if (m_pace.slow < kSlowWindows || m_bufferMs >= kLongestBuffer)
        return;
    m_bufferMs = std::min(2 * m_bufferMs, kLongestBuffer);
    m_sink->disconnect(this);
    m_sink->reset();
    open();
}

void AudioSinkFeed::onStateChanged(QAudio::State state)
{
    if (state != QAudio::StoppedState || !m_sink || m_sink->error() == QAudio::NoError)
        return;
    m_timer.stop();
    m_sink->disconnect(this);
    switch (m_sink->error()) {
    case QAudio::OpenError:
        Q_EMIT failed(tr("it can't be opened"));
        break;
    case QAudio::IOError:
        Q_EMIT failed(tr("it takes no sound any more"));
        break;
    default:
        Q_EMIT failed(tr("it stopped working"));
        break;
    }
}

} // namespace heihachi
