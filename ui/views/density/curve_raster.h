#pragma once

#include <QColor>
#include <QImage>

#include <span>

namespace heihachi {

/// Curves over the columns of an image, painted column by column: for curves as rough as these many times as fast as an
/// antialiased QPainter. Heights in device px from the top, one for each column of the image.
class CurveRaster
{
public:
    CurveRaster(QSize pixels, double ratio); ///< device px, at least 1 x 1; device pixels a pixel

    /// From one curve down to another; edges by coverage.
    void fillBetween(std::span<const double> tops, std::span<const double> bottoms, const QColor& color);
    /// A line along a curve, `width` in px.
    void drawLine(std::span<const double> heights, const QColor& color, double width);
    [[nodiscard]] const QImage& image() const { return m_image; } ///< premultiplied, on nothing

private:
    void fillColumn(int column, double top, double bottom, const QColor& color);

    QImage m_image;
    double m_ratio;
};

} // namespace heihachi
