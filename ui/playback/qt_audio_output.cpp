#include "ui/playback/qt_audio_output.h"

#include "ui/playback/audio_sink_feed.h"

#include <chrono>

namespace heihachi {

QAudioFormat QtAudioOutput::formatFor(const QAudioDevice& device)
{
    QAudioFormat format;
    format.setChannelCount(2);
    for (const int rate : {44100, device.preferredFormat().sampleRate()}) {
        format.setSampleRate(rate);
        for (const QAudioFormat::SampleFormat sample : {QAudioFormat::Float, QAudioFormat::Int16}) {
            format.setSampleFormat(sample);
            if (rate > 0 && device.isFormatSupported(format))
                return format;
        }
    }
    return {};
}

QtAudioOutput::QtAudioOutput(const QAudioDevice& device, QObject* parent)
    : AudioOutput(parent)
    , m_device(device)
    , m_format(formatFor(device))
    , m_clock(m_format.sampleRate())
{
    m_thread.setObjectName(QStringLiteral("audio output"));
}

QtAudioOutput::~QtAudioOutput()
{
    stop();
}

void QtAudioOutput::start(FrameSource& source)
{
    m_clock = HeardClock(m_format.sampleRate());
    m_feed = new AudioSinkFeed(source, m_format);
    m_feed->moveToThread(&m_thread);
    connect(m_feed, &AudioSinkFeed::failed, this, &AudioOutput::failed);
    connect(&m_thread, &QThread::finished, m_feed, &QObject::deleteLater);
    m_thread.start(QThread::TimeCriticalPriority);
    QMetaObject::invokeMethod(m_feed, [feed = m_feed, device = m_device] { feed->start(device); });
}

void QtAudioOutput::stop()
{
    if (!m_feed)
        return;
    // Blocking: the source must not be asked any more, and quit() would overtake the call.
    QMetaObject::invokeMethod(
        m_feed, [feed = m_feed] { feed->stop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_feed = nullptr;
}

qint64 QtAudioOutput::heardFrames() const
{
    if (!m_feed)
        return 0;
    AudioSinkFeed::Report report;
    while (m_feed->takeReport(report))
        m_clock.report(report.nanoseconds, report.frames);
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return m_clock.framesAt(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count());
}

} // namespace heihachi
