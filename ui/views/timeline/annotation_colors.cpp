#include "ui/views/timeline/annotation_colors.h"

#include "ui/views/timeline/annotation_labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace heihachi {
namespace {

constexpr std::array<QRgb, 8> kPalette{
    0xFF56B4E9, // sky blue
    0xFFE69F00, // orange
    0xFFCC79A7, // reddish purple
    0xFFF0E442, // yellow
    0xFF009E73, // bluish green
    0xFFD55E00, // vermilion
    0xFF0072B2, // blue
    0xFFBFBFBF, // light grey
};
constexpr QRgb kNoLabel = 0xFF8C939D;

/// FNV-1a: the same in every version of the program, which qHash() is not.
std::uint32_t stableHash(const QByteArray& bytes)
{
    std::uint32_t hash = 2166136261U;
    for (const char byte : bytes)
        hash = (hash ^ std::uint32_t(static_cast<unsigned char>(byte))) * 16777619U;
    return hash;
}

double luminance(const QColor& color)
{
    const auto linear
        = [](double share) { return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor annotationColor(const QString& label)
{
    const QString plain = label.trimmed().toLower();
    if (plain.isEmpty())
        return QColor::fromRgb(kNoLabel);
    const qsizetype usual = usualLabels(Annotation::Kind::Segment).indexOf(plain);
    const std::size_t place = usual >= 0 ? std::size_t(usual) : std::size_t(stableHash(plain.toUtf8()));
    return QColor::fromRgb(kPalette[place % kPalette.size()]);
}

double contrastOf(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor inkOn(const QColor& ground)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrastOf(ground, black) >= contrastOf(ground, white) ? black : white;
}

} // namespace heihachi
