#pragma once

#include "ui/session/theme.h"
#include "ui/views/groove/deviation_scale.h"

#include <QWidget>

#include <optional>

namespace heihachi {

/// Deviation from the grid for each position of the bar and each class: the mean as the mark of the class, the spread
/// as a whisker, faint where the mean cannot be told from the jitter of the detector, and that jitter as a band around
/// 0. At the right, apart, each class over all positions. What lies beyond the scale is drawn at the edge, past its
/// last line.
///
/// Hovering tells the numbers; the arrow keys go from mark to mark and tell them too. UI thread.
class DeviationChart final : public QWidget
{
    Q_OBJECT

public:
    struct Cell
    {
        DrumClass drumClass = DrumClass::Kick;
        int position = 0; ///< of the bar; positions() = over all of them
        friend bool operator==(const Cell&, const Cell&) = default;
    };

    explicit DeviationChart(const Theme& theme, QWidget* parent = nullptr);

    void setSummary(const GrooveSummary& summary, double floorMs);
    void setClasses(const ShownClasses& classes);

    [[nodiscard]] int positions() const { return m_summary.beatsPerBar * m_summary.subdivision; }
    [[nodiscard]] const DeviationScale& scale() const { return m_scale; }
    [[nodiscard]] std::optional<Cell> cellAt(const QPointF& point) const; ///< absent: no mark near
    [[nodiscard]] QPointF markOf(const Cell& cell) const; ///< px, middle of the mark
    [[nodiscard]] QString textOf(const Cell& cell) const;
    [[nodiscard]] std::optional<Cell> current() const { return m_current; } ///< under the pointer, or by the keys

    [[nodiscard]] QSize sizeHint() const override { return {400, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 170}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void rescale();
    void setCurrent(std::optional<Cell> cell);
    void moveBy(int positions, int classes);
    void tellCurrent();
    [[nodiscard]] const Deviation& at(const Cell& cell) const;
    [[nodiscard]] bool isDrawn(const Cell& cell) const;
    [[nodiscard]] std::vector<Cell> cells() const; ///< those drawn, by position, then class

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double columnWidth() const;
    [[nodiscard]] double columnLeft(int position) const;
    [[nodiscard]] double yOf(double ms) const;
    [[nodiscard]] double markSize() const;

    void paintScale(QPainter& painter) const;
    void paintColumns(QPainter& painter) const;
    void paintMark(QPainter& painter, const Cell& cell) const;

    const Theme& m_theme;
    GrooveSummary m_summary;
    double m_floorMs = 0.0;
    ShownClasses m_classes{true, true, true, true, true};
    DeviationScale m_scale;
    std::optional<Cell> m_current;
};

} // namespace heihachi
