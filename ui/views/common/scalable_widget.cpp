#include "ui/views/common/scalable_widget.h"

#include <cmath>

namespace heihachi {

int ScalableWidget::metric(PaintDeviceMetric metric) const
{
    if (m_paintRatio && metric == PdmDevicePixelRatio)
        return int(std::ceil(*m_paintRatio));
    if (m_paintRatio && metric == PdmDevicePixelRatioScaled)
        return int(std::lround(*m_paintRatio * devicePixelRatioFScale()));
    return QWidget::metric(metric);
}

} // namespace heihachi
