#pragma once

#include <QRgb>
#include <QString>

#include <array>

namespace heihachi {

/// Colours for a level from 0 (lowest) to 1 (highest). The lightness of all of them rises evenly, so that equal steps
/// of level look equal, also in grey print and to colour-blind eyes.
enum class ColorMap
{
    Inferno,
    Magma,
    Viridis,
    Grey
};

inline constexpr std::array kColorMaps{ColorMap::Inferno, ColorMap::Magma, ColorMap::Viridis, ColorMap::Grey};

/// Inferno, magma and viridis by van der Walt and Smith (matplotlib 1.5, 2015, CC0) as polynomials of degree 6 by
/// Zucker (2019, CC0), which are within 3/255 of the published tables but for the very ends; grey: even steps of CIE
/// L*. `inverted`: the lowest level gets the colour of the highest.
[[nodiscard]] QRgb mapColor(ColorMap map, double value, bool inverted = false);

[[nodiscard]] QString colorMapName(ColorMap map); ///< for people, translated
[[nodiscard]] QString colorMapId(ColorMap map); ///< for settings

/// A colour for every value of a tile.
using ColorTable = std::array<QRgb, 256>;

/// Levels from -rangeDb - gainDb to -gainDb dBFS are spread over the map; what lies outside has the colour of its end.
[[nodiscard]] ColorTable colorTable(ColorMap map, bool inverted, double gainDb, double rangeDb);

} // namespace heihachi
