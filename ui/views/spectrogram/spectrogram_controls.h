#pragma once

#include "ui/views/spectrogram/spectrogram_settings.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace heihachi {

/// The settings of a spectrogram as a small window that closes when something else is clicked. Every change shows at
/// once. UI thread.
class SpectrogramControls final : public QFrame
{
    Q_OBJECT

public:
    explicit SpectrogramControls(QWidget* parent = nullptr);
    void setSettings(const SpectrogramSettings& settings); ///< does not emit changed()
    [[nodiscard]] const SpectrogramSettings& settings() const { return m_settings; }

Q_SIGNALS:
    void changed(const heihachi::SpectrogramSettings& settings); ///< by a person

private:
    void takeFromWidgets();
    [[nodiscard]] QDoubleSpinBox* makeLevel(double least, double most, double step, const QString& tip);

    SpectrogramSettings m_settings;
    bool m_isFilling = false;
    QComboBox* m_scale;
    QComboBox* m_fftSize;
    QComboBox* m_window;
    QDoubleSpinBox* m_gain;
    QDoubleSpinBox* m_range;
    QComboBox* m_colors;
    QCheckBox* m_inverted;
    QCheckBox* m_hits;
    QCheckBox* m_segments;
    QCheckBox* m_readout;
};

} // namespace heihachi
