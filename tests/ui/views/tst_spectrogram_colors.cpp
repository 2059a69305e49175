#include "core/spectrogram/spectrogram_tile.h"
#include "ui/views/spectrogram/color_map.h"
#include "ui/views/spectrogram/frequency_ticks.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace heihachi;

namespace {

double linear(int byte)
{
    const double value = byte / 255.0;
    return value > 0.04045 ? std::pow((value + 0.055) / 1.055, 2.4) : value / 12.92;
}

/// CIE L*, 0 to 100.
double lightness(QRgb color)
{
    const double y = 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
    return y > 216.0 / 24389.0 ? 116.0 * std::cbrt(y) - 16.0 : y * 24389.0 / 27.0;
}

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

} // namespace

class TestSpectrogramColors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void lightnessRisesEvenly()
    {
        for (const ColorMap map : kColorMaps) {
            const double bottom = lightness(mapColor(map, 0.0));
            const double top = lightness(mapColor(map, 1.0));
            QCOMPARE_GT(top - bottom, 70.0);
            double last = bottom;
            for (int step = 1; step <= 64; ++step) {
                const double now = lightness(mapColor(map, step / 64.0));
                QCOMPARE_GT(now, last - 0.3); // rounding to bytes
                QCOMPARE_LE(std::abs(now - (bottom + (top - bottom) * step / 64.0)), 6.0); // even, not only rising
                last = now;
            }
        }
    }

    void colorsAreThePublishedOnes()
    {
        QCOMPARE_LE(distance(mapColor(ColorMap::Viridis, 0.0), qRgb(68, 1, 84)), 4);
        QCOMPARE_LE(distance(mapColor(ColorMap::Viridis, 0.5), qRgb(33, 145, 140)), 4);
        QCOMPARE_LE(distance(mapColor(ColorMap::Viridis, 1.0), qRgb(253, 231, 37)), 4);
        QCOMPARE_LE(distance(mapColor(ColorMap::Magma, 0.5), qRgb(183, 55, 121)), 4);
        QCOMPARE_LE(distance(mapColor(ColorMap::Magma, 1.0), qRgb(252, 253, 191)), 6);
        QCOMPARE_LE(distance(mapColor(ColorMap::Inferno, 0.5), qRgb(188, 55, 84)), 4);
        QCOMPARE_LE(distance(mapColor(ColorMap::Inferno, 1.0), qRgb(252, 255, 164)), 6);
        QCOMPARE(mapColor(ColorMap::Grey, 0.0), qRgb(0, 0, 0));
        QCOMPARE(mapColor(ColorMap::Grey, 1.0), qRgb(255, 255, 255));
        QCOMPARE_LE(distance(mapColor(ColorMap::Grey, 0.5), qRgb(119, 119, 119)), 1); // L* 50
    }

    void invertedIsReversed()
    {
        for (const ColorMap map : kColorMaps)
            for (const double value : {0.0, 0.3, 1.0})
                QCOMPARE(mapColor(map, value, true), mapColor(map, 1.0 - value));
    }

    void outsideIsTheEnd()
    {
        QCOMPARE(mapColor(ColorMap::Magma, -3.0), mapColor(ColorMap::Magma, 0.0));
        QCOMPARE(mapColor(ColorMap::Magma, 7.0), mapColor(ColorMap::Magma, 1.0));
    }

    void gainAndRangePlaceTheColors()
    {
        const ColorTable table = colorTable(ColorMap::Inferno, false, 20.0, 60.0);
        const auto valueOf = [](double db) { return size_t((db - kTileFloorDb) / kTileStepDb); };
        QCOMPARE(table[valueOf(-20.0)], mapColor(ColorMap::Inferno, 1.0));
        QCOMPARE(table[valueOf(-50.0)], mapColor(ColorMap::Inferno, 0.5));
        QCOMPARE(table[valueOf(-80.0)], mapColor(ColorMap::Inferno, 0.0));
        QCOMPARE(table[valueOf(-100.0)], mapColor(ColorMap::Inferno, 0.0));
        QCOMPARE(table[255], mapColor(ColorMap::Inferno, 1.0));
    }

    void ticksKeepTheirDistance()
    {
        for (const FrequencyScale scale :
            {FrequencyScale::Linear, FrequencyScale::Logarithmic, FrequencyScale::Mel, FrequencyScale::Bark}) {
            FrequencyAxis axis(scale);
            for (int zoom = 0; zoom < 6; ++zoom) {
                for (const double pixels : {60.0, 200.0, 900.0}) {
                    std::vector<double> places;
                    for (const double hz : frequencyTicks(axis, pixels, 20.0))
                        places.push_back(axis.positionOf(hz) * pixels);
                    std::ranges::sort(places);
                    QVERIFY(places.size() >= 2 || pixels < 100.0);
                    for (size_t n = 0; n < places.size(); ++n) {
                        QVERIFY(places[n] >= 0.0 && places[n] <= pixels);
                        QVERIFY(n == 0 || places[n] - places[n - 1] >= 20.0);
                    }
                }
                axis.zoom(2.5, 0.4);
            }
        }
    }

    void tickTexts()
    {
        QCOMPARE(frequencyTickText(50.0), QStringLiteral("50 Hz"));
        QCOMPARE(frequencyTickText(2000.0), QStringLiteral("2 kHz"));
        QCOMPARE(frequencyTickText(12500.0), QStringLiteral("12.5 kHz"));
        QCOMPARE(frequencyTickText(20000.0), QStringLiteral("20 kHz"));
    }
};

QTEST_GUILESS_MAIN(TestSpectrogramColors)
#include "tst_spectrogram_colors.moc"
