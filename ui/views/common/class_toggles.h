#pragma once

#include "core/analysis/results/drum_class.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace heihachi {

/// A toggle for each drum class, all on at first; they wrap into as many lines as the width needs.
class ClassToggles final : public QWidget
{
    Q_OBJECT

public:
    explicit ClassToggles(QWidget* parent = nullptr);
    [[nodiscard]] std::array<bool, kDrumClassCount> shown() const;
    void setShown(const std::array<bool, kDrumClassCount>& shown); ///< emits changed() for each toggle that changes
    void showAll();

Q_SIGNALS:
    void changed();

private:
    std::array<QToolButton*, kDrumClassCount> m_toggles{};
};

} // namespace heihachi
