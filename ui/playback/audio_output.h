#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace heihachi {

/// Where an output takes its sound from.
class FrameSource
{
public:
    FrameSource() = default;
    virtual ~FrameSource() = default;
    FrameSource(const FrameSource&) = delete;
    FrameSource& operator=(const FrameSource&) = delete;

    /// Fills `interleaved` (L R L R …), with silence where there is nothing to play. Called from the thread of the
    /// output; never waits and never allocates.
    virtual void pull(std::span<float> interleaved) noexcept = 0;
};

/// Something that takes frames in real time: a sound device, or a clock where there is none. Methods: UI thread.
class AudioOutput : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual int sampleRate() const = 0; ///< Hz
    /// Begins to take frames; `source` must outlive the output or its stop(). The first frame is number 0.
    virtual void start(FrameSource& source) = 0;
    /// When it returns, the source is not asked any more.
    virtual void stop() = 0;
    /// Whether frames need be taken, between start() and stop(): off while nothing is to be heard for longer.
    virtual void setActive(bool active) = 0;
    /// How many of the frames that were taken since start() have been heard by now.
    [[nodiscard]] virtual qint64 heardFrames() const = 0;

Q_SIGNALS:
    /// The device has gone or doesn't work; nothing is heard from it any more. `reason` is translated.
    void failed(const QString& reason);
};

/// A sound device as a person chooses it.
struct OutputDevice
{
    QByteArray id; ///< to be remembered
    QString name;
    bool isDefault = false;

    friend bool operator==(const OutputDevice&, const OutputDevice&) = default;
};

/// The outputs of this computer. UI thread.
class AudioOutputs : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual std::vector<OutputDevice> devices() const = 0;
    /// Null when there is no such device.
    [[nodiscard]] virtual std::unique_ptr<AudioOutput> open(const QByteArray& id) = 0;
    /// The clock that runs where there is no device, or none that works.
    [[nodiscard]] virtual std::unique_ptr<AudioOutput> openSilent() = 0;

Q_SIGNALS:
    void devicesChanged();
};

} // namespace heihachi
