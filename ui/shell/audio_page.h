#pragma once

#include "ui/playback/audio_output.h"
#include "ui/shell/preferences_page.h"

#include <vector>

class QComboBox;
class QLabel;
class QSlider;

namespace heihachi {

/// Preferences: where the sound goes, how loud, and how the views follow it. It reads and writes what playback
/// remembers in QSettings (settings::kPlayback…); who plays takes it from there after apply(). A remembered device that
/// is not there now stays listed, and chosen.
class AudioPage final : public PreferencesPage
{
    Q_OBJECT

public:
    explicit AudioPage(const std::vector<OutputDevice>& devices, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Audio"); }
    void apply() override;
    void reset() override;

private:
    void fillDevices(const std::vector<OutputDevice>& devices);

    QComboBox* m_device;
    QSlider* m_volume;
    QLabel* m_percent;
    QComboBox* m_follow;
};

/// The devices that Qt knows of now.
[[nodiscard]] std::vector<OutputDevice> outputDevices();

} // namespace heihachi
