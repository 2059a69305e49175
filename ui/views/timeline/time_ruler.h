#pragma once

#include "ui/views/timeline/time_view_widget.h"

namespace heihachi {

/// Ticks with times as h:m:s.ms over the stack, from hours down to single samples, and the time under the pointer.
/// A drag sets the loop, an edge of the loop is dragged to move it; Shift+drag or Escape clears it (Escape during a
/// drag takes that back). A click is for seeking.
class TimeRuler final : public TimeViewWidget
{
    Q_OBJECT

public:
    TimeRuler(TimeViewport& viewport, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] int neededGutterWidth() const override;

protected:
    void paintContent(QPainter& painter) override;
    void paintOverlay(QPainter& painter) override;
    [[nodiscard]] float loopOpacity() const override { return 0.16F; } // texts stay readable; a bar goes on top
    [[nodiscard]] int playheadReach() const override { return 6; }
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct LoopDrag
    {
        QPointF origin;
        double anchor = 0.0; ///< s, the end that stays
        std::optional<TimeRange> before;
        bool isClearing = false;
        bool isMoved = false;
    };
    [[nodiscard]] std::optional<double> otherEdgeAt(double x) const; ///< s, of the edge opposite to that at `x`
    [[nodiscard]] double clampedTimeAt(double x) const;
    void paintLoopBar(QPainter& painter) const;
    void paintPlayheadHandle(QPainter& painter) const;
    [[nodiscard]] QString unitText() const;
    void paintTicks(QPainter& painter) const;
    [[nodiscard]] int pointerDecimals() const;
    void movePointerText();

    std::optional<LoopDrag> m_loopDrag;
    QRect m_pointerText; ///< where the pointer's time stands
};

} // namespace heihachi
