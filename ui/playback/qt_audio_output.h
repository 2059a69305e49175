#pragma once

#include "ui/playback/audio_output.h"
#include "ui/playback/heard_clock.h"
#include "ui/playback/ring_buffer.h"

#include <QAudioDevice>
#include <QThread>

namespace heihachi {

class AudioSinkFeed;

/// A sound device through QAudioSink. The sink lives on a thread of its own, so that a busy window leaves no gaps; what
/// is heard is what was taken less what still waits in the device's buffer, as the device reports it.
class QtAudioOutput final : public AudioOutput
{
    Q_OBJECT

public:
    explicit QtAudioOutput(const QAudioDevice& device, QObject* parent = nullptr);
    ~QtAudioOutput() override;

    [[nodiscard]] int sampleRate() const override { return m_format.sampleRate(); }
    void start(FrameSource& source) override;
    void stop() override;
    /// Nothing: it plays silence. QAudioSink::suspend() of Qt 6.4 ends the program when the sound server has gone.
    void setActive(bool) override { }
    [[nodiscard]] qint64 heardFrames() const override;

    /// What of stereo the device can do, 44.1 kHz first; invalid when none of it.
    [[nodiscard]] static QAudioFormat formatFor(const QAudioDevice& device);

private:
    QAudioDevice m_device;
    QAudioFormat m_format;
    QThread m_thread;
    AudioSinkFeed* m_feed = nullptr; ///< lives on m_thread
    mutable HeardClock m_clock;
};

} // namespace heihachi
