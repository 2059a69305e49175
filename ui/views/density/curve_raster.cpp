#include "ui/views/density/curve_raster.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

/// `color` over `under` with this opacity, both premultiplied.
QRgb over(QRgb under, const QColor& color, double opacity)
{
    const auto mix = [opacity](int from, int to) { return int(std::lround(from + opacity * (to - from))); };
    return qRgba(mix(qRed(under), color.red()), mix(qGreen(under), color.green()), mix(qBlue(under), color.blue()),
        mix(qAlpha(under), 255));
}

} // namespace

CurveRaster::CurveRaster(QSize pixels, double ratio)
    : m_image(pixels.expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied)
    , m_ratio(ratio)
{
    m_image.fill(Qt::transparent);
    m_image.setDevicePixelRatio(ratio);
}

void CurveRaster::fillColumn(int column, double top, double bottom, const QColor& color)
{
    top = std::clamp(top, 0.0, double(m_image.height()));
    bottom = std::clamp(bottom, 0.0, double(m_image.height()));
    const QRgb full = color.rgb();
    for (int y = int(top); y < m_image.height() && y < bottom; ++y) {
        auto& pixel = reinterpret_cast<QRgb*>(m_image.scanLine(y))[column];
        const double covered = std::min(bottom, y + 1.0) - std::max(top, double(y));
        pixel = covered >= 1.0 ? full : over(pixel, color, covered);
    }
}

void CurveRaster::fillBetween(std::span<const double> tops, std::span<const double> bottoms, const QColor& color)
{
    const int columns = std::min({m_image.width(), int(tops.size()), int(bottoms.size())});
    for (int column = 0; column < columns; ++column)
        fillColumn(column, tops[size_t(column)], bottoms[size_t(column)], color);
}

void CurveRaster::drawLine(std::span<const double> heights, const QColor& color, double width)
{
    const double half = 0.5 * width * m_ratio;
    const int columns = std::min(m_image.width(), int(heights.size()));
    for (int column = 0; column < columns; ++column) {
        const double here = heights[size_t(column)];
        const double before = column > 0 ? 0.5 * (heights[size_t(column) - 1] + here) : here;
        const double after = column + 1 < columns ? 0.5 * (heights[size_t(column) + 1] + here) : here;
        fillColumn(column, std::min({before, here, after}) - half, std::max({before, here, after}) + half, color);
    }
}

} // namespace heihachi
