#pragma once

#include <QWidget>

#include <optional>

namespace heihachi {

/// A widget that can be painted for something finer than the screen, such as a picture at twice the size: while a paint
/// ratio is set, devicePixelRatioF() is that, so that what it keeps as pixmaps is made anew at that resolution. UI
/// thread.
class ScalableWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Device pixels a pixel, > 0; absent: those of the screen.
    void setPaintRatio(std::optional<double> ratio) { m_paintRatio = ratio; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    std::optional<double> m_paintRatio;
};

} // namespace heihachi
