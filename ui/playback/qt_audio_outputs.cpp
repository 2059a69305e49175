#include "ui/playback/qt_audio_outputs.h"

#include "ui/playback/qt_audio_output.h"
#include "ui/playback/silent_output.h"

#include <QAudioDevice>
#include <QMediaDevices>

namespace heihachi {

QtAudioOutputs::QtAudioOutputs(QObject* parent)
    : AudioOutputs(parent)
{
}

QtAudioOutputs::~QtAudioOutputs() = default;

void QtAudioOutputs::watch() const
{
    if (m_devices)
        return;
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &AudioOutputs::devicesChanged);
}

std::vector<OutputDevice> QtAudioOutputs::devices() const
{
    watch();
    const QByteArray defaultId = QMediaDevices::defaultAudioOutput().id();
    std::vector<OutputDevice> devices;
    for (const QAudioDevice& device : QMediaDevices::audioOutputs())
        devices.push_back({device.id(), device.description(), device.id() == defaultId});
    return devices;
}

std::unique_ptr<AudioOutput> QtAudioOutputs::open(const QByteArray& id)
{
    watch();
    for (const QAudioDevice& device : QMediaDevices::audioOutputs())
        if (device.id() == id && QtAudioOutput::formatFor(device).isValid())
            return std::make_unique<QtAudioOutput>(device);
    return nullptr;
}

std::unique_ptr<AudioOutput> QtAudioOutputs::openSilent()
{
    return std::make_unique<SilentOutput>();
}

} // namespace heihachi
