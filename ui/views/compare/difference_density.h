#pragma once

#include "ui/views/compare/difference_rates.h"
#include "ui/views/density/curve_raster.h"
#include "ui/views/timeline/time_view_widget.h"

namespace heihachi {

/// Differences per minute of each kind over the whole of recording A, stacked, each area with the mark of its kind; a
/// box around what the timeline shows. A click centres the timeline there. UI thread.
class DifferenceDensity final : public TimeViewWidget
{
    Q_OBJECT

public:
    /// Both must outlive it; the viewport is that of A.
    DifferenceDensity(TimeViewport& viewport, const Theme& theme, QWidget* parent = nullptr);

    /// Null: none. Counts those of `shown` that are differences.
    void setDifferences(const RunComparisonPtr& comparison, std::span<const DifferenceRef> shown);
    [[nodiscard]] QRect area() const; ///< px, of the curves
    [[nodiscard]] double window() const; ///< s, in which differences are counted: a fiftieth of the recording, 5 to 60
    [[nodiscard]] double highest() const { return m_highest; } ///< differences/min at the top, once painted
    [[nodiscard]] QString textAt(double seconds) const; ///< what is told about a moment

    [[nodiscard]] int neededGutterWidth() const override;
    [[nodiscard]] QSize sizeHint() const override { return {400, 160}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 100}; }

protected:
    [[nodiscard]] TimeRange shownRange() const override;
    void paintContent(QPainter& painter) override;
    void paintOverlay(QPainter& painter) override;
    void clicked(const QPointF& position, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    using Columns = std::vector<DifferenceRates::Column>;

    [[nodiscard]] double yOf(double perMinute) const;
    void paintScales(QPainter& painter) const;
    void paintStack(QPainter& painter, const Columns& columns) const;
    void paintGlyph(
        QPainter& painter, DifferenceKind kind, std::span<const double> tops, std::span<const double> bottoms) const;

    bool m_hasComparison = false;
    DifferenceRates m_rates;
    double m_highest = 1.0;
};

} // namespace heihachi
