#pragma once

#include "core/analysis/results/coupling.h"
#include "ui/session/theme.h"

#include <QWidget>

#include <optional>

namespace heihachi {

/// Coherence of a pair of envelopes from 0.5 to 20 Hz (logarithmic), the bound that 95 % of independent envelopes stay
/// below as a dashed line, and the rates of beats and bars as upright ones. Hovering tells the numbers. UI thread.
class CoherencePlot final : public QWidget
{
    Q_OBJECT

public:
    CoherencePlot(const CouplingPair& pair, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] double xOf(double hz) const; ///< px
    [[nodiscard]] double yOf(double coherence) const; ///< px
    [[nodiscard]] QString textAt(const QPointF& point) const; ///< empty outside of the plot

    [[nodiscard]] QSize sizeHint() const override { return {400, 130}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 110}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    void paintScales(QPainter& painter) const;
    void paintCurve(QPainter& painter) const;
    void paintRate(QPainter& painter, const std::optional<CouplingAtRate>& rate, const QString& name) const;

    CouplingPair m_pair;
    const Theme& m_theme;
};

} // namespace heihachi
