#pragma once

#include "ui/views/patterns/pattern_density.h"
#include "ui/views/timeline/time_view_widget.h"

#include <memory>
#include <optional>

namespace heihachi {

/// How densely the most frequent patterns are played over the whole recording: a row for each, the more of the bars of
/// a stretch the stronger the colour, fills as marks in a row of their own, and a box around what the other views show.
/// A click asks to go there, a drag shows what was dragged over.
class PatternHeatmap final : public TimeViewWidget
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 12; ///< patterns
    static constexpr int kBinWidth = 6; ///< px, about

    PatternHeatmap(TimeViewport& viewport, const Theme& theme, QWidget* parent = nullptr);

    void setPatterns(std::shared_ptr<const DrumPatternCatalogue> catalogue);
    void setChosen(int pattern); ///< -1: none
    [[nodiscard]] int rows() const { return m_rows; } ///< patterns shown
    [[nodiscard]] QRectF rowRect(int row) const; ///< px; row rows() is that of the fills
    [[nodiscard]] QString textAt(const QPointF& point) const; ///< empty where there is nothing to tell

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }
    [[nodiscard]] int neededGutterWidth() const override;

Q_SIGNALS:
    /// A click on bars of a pattern: the index of the first of them in the catalogue.
    void barClicked(int pattern, int bar);

protected:
    [[nodiscard]] TimeRange shownRange() const override { return {0.0, viewport().duration()}; }
    [[nodiscard]] LeftDrag leftDrag() const override { return LeftDrag::Select; }
    void paintContent(QPainter& painter) override;
    void paintOverlay(QPainter& painter) override;
    void clicked(const QPointF& position, Qt::KeyboardModifiers modifiers) override;
    void dragSelected(const QRectF& area, Qt::KeyboardModifiers modifiers) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] PatternDensity density() const;
    [[nodiscard]] int rowAt(double y) const; ///< -1: none
    [[nodiscard]] std::optional<int> firstBarAt(const QPointF& point) const;
    void paintRow(QPainter& painter, const PatternDensity& density, int row) const;

    std::shared_ptr<const DrumPatternCatalogue> m_catalogue;
    int m_rows = 0;
    int m_chosen = -1;
};

} // namespace heihachi
