#pragma once

#include <QColor>
#include <QRgb>

#include <array>
#include <vector>

class QImage;

namespace heihachi {

/// How the marks of hits are drawn, so that runs are told apart without colours.
enum class MarkLook
{
    Solid, ///< of the run that is shown
    Hatched, ///< of the run that it is compared with
    Ghost ///< hatched, with what lies below showing through
};

/// Opaque shades of a colour over a background, by confidence: faster to fill than translucent ones.
class MarkShades
{
public:
    MarkShades(const QColor& color, const QColor& background);
    [[nodiscard]] QRgb at(float confidence) const; ///< 0 to 1

private:
    static constexpr int kCount = 64;
    std::array<QRgb, kCount> m_shades;
};

/// The marks of a lane by device pixel column, painted row by row: twice as fast as column by column.
class LaneMarks
{
public:
    LaneMarks(int columns, int bottom); ///< the first row below the marks
    void add(int column, int width, float height, QRgb color);
    /// `image`: opaque, 32 bits, as wide as there are columns. `ratio`: its device pixels a pixel.
    void paint(QImage& image, MarkLook look, const QColor& background, double ratio) const;

private:
    void paintSolid(QImage& image) const;
    void paintHatched(QImage& image, const QColor* background, int period) const;

    std::vector<float> m_tops;
    std::vector<QRgb> m_colors;
    int m_bottom;
    float m_highest = 1.0e6F;
};

} // namespace heihachi
