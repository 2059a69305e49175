#pragma once

#include "core/analysis/results/drum_class.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QSlider;
class QToolButton;

namespace heihachi {

/// The threshold of one class of drum: a slider and a number from 0.01 to 1, how many hits it gives, and the way back
/// to the run's value (the button, or a double click on the slider).
class ThresholdRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdRow(DrumClass drumClass, QWidget* parent = nullptr);

    /// What reset() goes back to; becomes the value. More than two decimals are kept until the value is changed.
    void setRunValue(float threshold);
    [[nodiscard]] float value() const { return m_value; }
    void setValue(float threshold);
    void reset() { setValue(m_runValue); }
    /// Hits with the run's threshold and with this one.
    void setCounts(qint64 before, qint64 after);
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void changed(); ///< the value is another one

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< on the slider: double click

private:
    void makeControls();
    void adopt(float threshold);

    DrumClass m_class;
    float m_runValue = 0.5F;
    float m_value = 0.5F;
    QLabel* m_count;
    QSlider* m_slider;
    QDoubleSpinBox* m_spin;
    QToolButton* m_reset;
};

} // namespace heihachi
