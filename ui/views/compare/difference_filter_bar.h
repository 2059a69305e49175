#pragma once

#include "ui/session/compare/difference_filter.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace heihachi {

class ClassToggles;

/// Controls of a DifferenceFilter but the kinds (see KindToggles): what of the runs, which classes, from which shift
/// and confidence on, and whether a verdict was given. Folded away but for a line that tells what is set. UI thread.
class DifferenceFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceFilterBar(QWidget* parent = nullptr);
    void setFilter(const DifferenceFilter& filter); ///< says nothing
    [[nodiscard]] const DifferenceFilter& filter() const { return m_filter; }
    void setAvailable(const std::set<ComparedPart>& parts); ///< those that were compared
    [[nodiscard]] QString summary() const; ///< the limits in words; empty when none is set

Q_SIGNALS:
    void filterChanged(const heihachi::DifferenceFilter& filter); ///< by a person

private:
    QWidget* makeHead();
    QWidget* makeParts(QWidget* parent);
    QWidget* makeLimits(QWidget* parent);
    void filterFromControls();
    void controlsFromFilter();
    void showSummary();

    DifferenceFilter m_filter;
    std::array<QToolButton*, kComparedParts.size()> m_parts{};
    QWidget* m_folded = nullptr;
    ClassToggles* m_classes = nullptr;
    QDoubleSpinBox* m_shift = nullptr;
    QDoubleSpinBox* m_confidence = nullptr;
    QCheckBox* m_undecided = nullptr;
    QToolButton* m_unfold = nullptr;
    QToolButton* m_reset = nullptr;
    QLabel* m_summary = nullptr;
    bool m_isSyncing = false;
};

} // namespace heihachi
