#pragma once

#include "ui/views/timeline/time_view_widget.h"

namespace heihachi {

/// Ticks with times as h:m:s.ms over the stack, from hours down to single samples, and the time under the pointer.
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

private:
    [[nodiscard]] QString unitText() const;
    void paintTicks(QPainter& painter) const;
    [[nodiscard]] int pointerDecimals() const;
    void movePointerText();

    QRect m_pointerText; ///< where the pointer's time stands
};

} // namespace heihachi
