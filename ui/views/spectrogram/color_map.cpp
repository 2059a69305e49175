#include "ui/views/spectrogram/color_map.h"

#include "core/base/tr.h"
#include "core/spectrogram/spectrogram_tile.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

using Rgb = std::array<double, 3>;
using Polynomial = std::array<Rgb, 7>; ///< constant term first

constexpr Polynomial kViridis{{{0.2777273272234177, 0.005407344544966578, 0.3340998053353061},
    {0.1050930431085774, 1.404613529898575, 1.384590162594685},
    {-0.3308618287255563, 0.214847559468213, 0.09509516302823659},
    {-4.634230498983486, -5.799100973351585, -19.33244095627987},
    {6.228269936347081, 14.17993336680509, 56.69055260068105},
    {4.776384997670288, -13.74514537774601, -65.35303263337234},
    {-5.435455855934631, 4.645852612178535, 26.3124352495832}}};

constexpr Polynomial kMagma{{{-0.002136485053939582, -0.000749655052795221, -0.005386127855323933},
    {0.2516605407371642, 0.6775232436837668, 2.494026599312351},
    {8.353717279216625, -3.577719514958484, 0.3144679030132573},
    {-27.66873308576866, 14.26473078096533, -13.64921318813922},
    {52.17613981234068, -27.94360607168351, 12.94416944238394},
    {-50.76852536473588, 29.04658282127291, 4.23415299384598},
    {18.65570506591883, -11.48977351997711, -5.601961508734096}}};

constexpr Polynomial kInferno{{{0.0002189403691192265, 0.001651004631001012, -0.01948089843709184},
    {0.1065134194856116, 0.5639564367884091, 3.932712388889277},
    {11.60249308247187, -3.972853965665698, -15.9423941062914},
    {-41.70399613139459, 17.43639888205313, 44.35414519872813},
    {77.162935699427, -33.40235894210092, -81.80730925738993},
    {-71.31942824499214, 32.62606426397723, 73.20951985803202},
    {25.13112622477341, -12.24266895238567, -23.07032500287172}}};

int byteOf(double value)
{
    return int(std::lround(255.0 * std::clamp(value, 0.0, 1.0)));
}

QRgb evaluated(const Polynomial& polynomial, double value)
{
    Rgb sum{};
    for (size_t term = polynomial.size(); term-- > 0;)
        for (size_t channel = 0; channel < sum.size(); ++channel)
            sum[channel] = sum[channel] * value + polynomial[term][channel];
    return qRgb(byteOf(sum[0]), byteOf(sum[1]), byteOf(sum[2]));
}

/// The grey of CIE lightness 100 * value, in sRGB (IEC 61966-2-1).
QRgb greyOf(double value)
{
    const double lightness = 100.0 * value;
    const double linear = lightness > 8.0 ? std::pow((lightness + 16.0) / 116.0, 3.0) : lightness * 27.0 / 24389.0;
    const double encoded = linear > 0.0031308 ? 1.055 * std::pow(linear, 1.0 / 2.4) - 0.055 : 12.92 * linear;
    const int byte = byteOf(encoded);
    return qRgb(byte, byte, byte);
}

} // namespace

QRgb mapColor(ColorMap map, double value, bool inverted)
{
    const double clamped = std::clamp(value, 0.0, 1.0);
    const double at = inverted ? 1.0 - clamped : clamped;
    switch (map) {
    case ColorMap::Inferno:
        return evaluated(kInferno, at);
    case ColorMap::Magma:
        return evaluated(kMagma, at);
    case ColorMap::Viridis:
        return evaluated(kViridis, at);
    case ColorMap::Grey:
        return greyOf(at);
    }
    Q_UNREACHABLE();
}

QString colorMapName(ColorMap map)
{
    switch (map) {
    case ColorMap::Inferno:
        return tr("Inferno", "colour map");
    case ColorMap::Magma:
        return tr("Magma", "colour map");
    case ColorMap::Viridis:
        return tr("Viridis", "colour map");
    case ColorMap::Grey:
        return tr("Grey", "colour map");
    }
    Q_UNREACHABLE();
}

QString colorMapId(ColorMap map)
{
    switch (map) {
    case ColorMap::Inferno:
        return QStringLiteral("inferno");
    case ColorMap::Magma:
        return QStringLiteral("magma");
    case ColorMap::Viridis:
        return QStringLiteral("viridis");
    case ColorMap::Grey:
        return QStringLiteral("grey");
    }
    Q_UNREACHABLE();
}

ColorTable colorTable(ColorMap map, bool inverted, double gainDb, double rangeDb)
{
    ColorTable table;
    for (size_t value = 0; value < table.size(); ++value)
        table[value] = mapColor(map, (tileDb(double(value)) + gainDb + rangeDb) / rangeDb, inverted);
    return table;
}

} // namespace heihachi
