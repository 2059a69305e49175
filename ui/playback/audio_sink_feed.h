#pragma once

#include "ui/playback/audio_output.h"
#include "ui/playback/ring_buffer.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QTimer>

namespace heihachi {

/// Feeds a QAudioSink from a source of frames. All of it happens on the thread of the sink; readData() neither waits
/// nor allocates. The device's buffer is short at first, so that a seek is heard soon; where the device stutters with
/// it, it is opened again with a longer one.
class AudioSinkFeed final : public QIODevice
{
    Q_OBJECT

public:
    /// When so many frames had been heard.
    struct Report
    {
        qint64 nanoseconds = 0;
        qint64 frames = 0;
    };

    AudioSinkFeed(FrameSource& source, const QAudioFormat& format);

    void start(const QAudioDevice& device);
    void stop();
    /// From any one thread.
    [[nodiscard]] bool takeReport(Report& report) { return m_reports.pop(report); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;

Q_SIGNALS:
    void failed(const QString& reason);

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    void open();
    void onStateChanged(QAudio::State state);
    void report();
    void watchPace(qint64 nanoseconds, qint64 heard);

    /// Whether the device takes frames as fast as it should, over a second or so.
    struct Pace
    {
        qint64 since = 0; ///< ns; 0: not begun
        qint64 heard = 0; ///< frames, then
        int slow = 0; ///< windows one after another in which it did not
    };

    FrameSource& m_source;
    QAudioFormat m_format;
    QAudioDevice m_device;
    int m_bufferMs;
    Pace m_pace;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_timer{this};
    qint64 m_taken = 0; ///< frames
    std::vector<float> m_block;
    RingBuffer<Report> m_reports{256};
};

} // namespace heihachi
