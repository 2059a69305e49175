#pragma once

#include "ui/itemmodels/hit_filter.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QSlider;

namespace heihachi {

class ClassToggles;

/// Controls of a HitFilter: a toggle for each drum class, the lowest confidence, and whether only the visible time
/// range counts (the range itself is filled in by the panel).
class HitFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HitFilterBar(QWidget* parent = nullptr);
    [[nodiscard]] HitFilter filter() const; ///< without the time range
    [[nodiscard]] bool onlyVisible() const;
    void reset();

Q_SIGNALS:
    void changed();

private:
    QWidget* makeConfidenceRow();
    ClassToggles* m_classes;
    QSlider* m_slider = nullptr;
    QDoubleSpinBox* m_spin = nullptr;
    QCheckBox* m_onlyVisible = nullptr;
};

} // namespace heihachi
