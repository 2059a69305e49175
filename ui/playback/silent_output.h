#pragma once

#include "ui/playback/audio_output.h"

#include <QTimer>

#include <functional>

namespace heihachi {

/// An output that nobody hears: takes frames by the clock, so that the transport runs where there is no sound device.
class SilentOutput final : public AudioOutput
{
    Q_OBJECT

public:
    static constexpr int kRate = 44100; ///< Hz

    using Clock = std::function<qint64()>; ///< monotonic, ns
    /// Without a clock: that of the computer.
    explicit SilentOutput(Clock clock = {}, QObject* parent = nullptr);

    [[nodiscard]] int sampleRate() const override { return kRate; }
    void start(FrameSource& source) override;
    void stop() override;
    void setActive(bool active) override;
    [[nodiscard]] qint64 heardFrames() const override { return m_frames; }
    void advance(); ///< takes what is due by the clock; a timer calls it

private:
    Clock m_clock;
    QTimer m_timer;
    FrameSource* m_source = nullptr;
    std::vector<float> m_block;
    qint64 m_last = 0; ///< ns, up to which frames were taken
    qint64 m_frames = 0;
};

} // namespace heihachi
