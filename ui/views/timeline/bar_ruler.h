#pragma once

#include "ui/views/timeline/time_view_widget.h"

namespace heihachi {

/// Bars with their numbers under the time ruler, downbeats stronger than beats, and bar and beat under the pointer.
/// What is dragged here is a bar line, see DownbeatDrag. Without a grid there is nothing to see, and the stack hides
/// it.
class BarRuler final : public TimeViewWidget
{
    Q_OBJECT

public:
    BarRuler(TimeViewport& viewport, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] int neededGutterWidth() const override;

protected:
    void paintContent(QPainter& painter) override;
    void paintOverlay(QPainter& painter) override;

private:
    void paintNumbers(QPainter& painter) const;
    void movePointerText();

    QRect m_pointerText; ///< where the pointer's bar stands
};

} // namespace heihachi
