#pragma once

#include "ui/playback/audio_output.h"

class QMediaDevices;

namespace heihachi {

/// The sound devices that Qt Multimedia knows; looked for when first asked, since that takes a moment.
class QtAudioOutputs final : public AudioOutputs
{
    Q_OBJECT

public:
    explicit QtAudioOutputs(QObject* parent = nullptr);
    ~QtAudioOutputs() override;

    [[nodiscard]] std::vector<OutputDevice> devices() const override;
    [[nodiscard]] std::unique_ptr<AudioOutput> open(const QByteArray& id) override;
    [[nodiscard]] std::unique_ptr<AudioOutput> openSilent() override;

private:
    void watch() const;

    mutable std::unique_ptr<QMediaDevices> m_devices;
};

} // namespace heihachi
