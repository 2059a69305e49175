#include "ui/views/timeline/lane_marks.h"

#include <QImage>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr float kFaintest = 0.35F; // opacity of a hit with confidence 0
constexpr float kBetween = 0.4F; // opacity between the hatches
constexpr double kHatch = 4.0; // px from one hatch to the next

QRgb mixed(QRgb under, QRgb over, float amount)
{
    const auto mix = [amount](int a, int b) { return int(std::lround(float(a) + amount * float(b - a))); };
    return qRgb(mix(qRed(under), qRed(over)), mix(qGreen(under), qGreen(over)), mix(qBlue(under), qBlue(over)));
}

} // namespace

MarkShades::MarkShades(const QColor& color, const QColor& background)
{
    for (int i = 0; i < kCount; ++i) {
        const float amount = kFaintest + (1.0F - kFaintest) * float(i) / float(kCount - 1);
        m_shades[size_t(i)] = mixed(background.rgb(), color.rgb(), amount);
    }
}

QRgb MarkShades::at(float confidence) const
{
    return m_shades[size_t(confidence * float(kCount - 1) + 0.5F)];
}

LaneMarks::LaneMarks(int columns, int bottom)
    : m_tops(size_t(columns), float(bottom))
    , m_colors(size_t(columns), 0)
    , m_bottom(bottom)
{
}

void LaneMarks::add(int column, int width, float height, QRgb color)
{
    for (size_t i = size_t(column); i < std::min(size_t(column + width), m_tops.size()); ++i) {
        m_tops[i] = std::max(0.0F, float(m_bottom) - height);
        m_colors[i] = color;
        m_highest = std::min(m_highest, m_tops[i]);
    }
}

void LaneMarks::paint(QImage& image, MarkLook look, const QColor& background, double ratio) const
{
    const int period = std::max(2, int(std::lround(kHatch * ratio)));
    if (look == MarkLook::Solid)
        paintSolid(image);
    else
        paintHatched(image, look == MarkLook::Hatched ? &background : nullptr, period);
}

void LaneMarks::paintSolid(QImage& image) const
{
    const int bottom = std::min(m_bottom, image.height());
    for (int y = int(std::min(m_highest, float(bottom))); y < bottom; ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (size_t x = 0; x < m_tops.size(); ++x)
            row[x] = float(y) >= m_tops[x] ? m_colors[x] : row[x];
        for (size_t x = 0; x < m_tops.size(); ++x) // the uppermost row is covered in part
            if (const float covered = float(y + 1) - m_tops[x]; covered > 0.0F && covered < 1.0F)
                row[x] = mixed(row[x], m_colors[x], covered);
    }
}

/// Without a background what lies between the hatches stays as it is.
void LaneMarks::paintHatched(QImage& image, const QColor* background, int period) const
{
    const int bottom = std::min(m_bottom, image.height());
    std::vector<QRgb> between;
    if (background)
        for (const QRgb color : m_colors)
            between.push_back(mixed(background->rgb(), color, kBetween));
    for (int y = int(std::min(m_highest, float(bottom))); y < bottom; ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (size_t x = 0; x < m_tops.size(); ++x) {
            if (float(y) < std::floor(m_tops[x]))
                continue;
            // The uppermost row is always there: the height is a figure.
            const bool isHatch = 2 * ((int(x) + y) % period) < period || float(y) < m_tops[x] + 1.0F;
            if (isHatch)
                row[x] = m_colors[x];
            else if (background)
                row[x] = between[x];
        }
    }
}

} // namespace heihachi
