#pragma once

#include "ui/views/groove/groove_text.h"

#include <QWidget>

namespace heihachi {

/// Figures side by side, each with its name above and its meaning as a tooltip; wraps into as many lines as the width
/// needs. Tab goes from figure to figure.
class FactStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit FactStrip(QWidget* parent = nullptr);
    void setFacts(const std::vector<GrooveFact>& facts);
    [[nodiscard]] QString valueOf(const QString& id) const; ///< as shown; empty for an unknown one
    [[nodiscard]] QString meaningOf(const QString& id) const;
};

} // namespace heihachi
