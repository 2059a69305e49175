#pragma once

#include "ui/session/hit_filtering.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace heihachi {

class ClassToggles;

/// Controls of the shared HitFiltering: a toggle for each drum class, the limits of confidence and velocity, whether
/// only the visible time range counts, and a button that lets all hits pass. It shows what is set elsewhere as well.
/// Folded, the limits come with a button, and a line tells what is set.
class HitFilterBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Form
    {
        Open,
        Folded
    };
    explicit HitFilterBar(HitFiltering& filtering, Form form = Form::Open, QWidget* parent = nullptr);
    [[nodiscard]] QString summary() const; ///< the limits in words; empty when none is set

private:
    /// Lowest and highest value that passes.
    struct Limits
    {
        QDoubleSpinBox* least = nullptr;
        QDoubleSpinBox* most = nullptr;
    };

    QWidget* makeLimits();
    Limits makeRow(const QString& name, const QString& tip, const std::array<QString, 2>& accessibleNames, int row);
    QWidget* makeButtons(Form form);
    QToolButton* makeUnfold(QWidget* parent);
    void filterFromControls();
    void controlsFromFilter();

    HitFiltering& m_filtering;
    ClassToggles* m_classes;
    QWidget* m_limits = nullptr;
    Limits m_confidence;
    Limits m_velocity;
    QCheckBox* m_onlyVisible = nullptr;
    QToolButton* m_unfold = nullptr; ///< null when open
    QToolButton* m_reset = nullptr;
    QLabel* m_summary = nullptr;
    bool m_isSyncing = false;
};

} // namespace heihachi
