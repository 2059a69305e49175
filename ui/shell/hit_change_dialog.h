#pragma once

#include <QDialog>

class QDoubleSpinBox;
class QRadioButton;

namespace heihachi {

/// Asks how many hits are to be changed at once: to one velocity, by a factor, or by a time.
class HitChangeDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Kind
    {
        SetVelocity, ///< value 0 to 1
        ScaleVelocity, ///< value > 0
        Move ///< value in s
    };

    explicit HitChangeDialog(int hits, QWidget* parent = nullptr);
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] double value() const;

private:
    [[nodiscard]] QRadioButton* addChoice(const QString& text, QDoubleSpinBox* box);

    QDoubleSpinBox* m_velocity;
    QDoubleSpinBox* m_factor;
    QDoubleSpinBox* m_milliseconds;
    QRadioButton* m_set;
    QRadioButton* m_scale;
    QRadioButton* m_move;
};

} // namespace heihachi
