#pragma once

#include "core/spectrogram/frequency_axis.h"
#include "core/spectrogram/spectrogram_layout.h"
#include "ui/views/spectrogram/color_map.h"

#include <QString>

namespace heihachi {

/// How a spectrogram is computed and shown.
struct SpectrogramSettings
{
    static constexpr double kLeastGainDb = -40.0;
    static constexpr double kMostGainDb = 80.0;
    static constexpr double kLeastRangeDb = 20.0;
    static constexpr double kMostRangeDb = 120.0;

    SpectrogramParameters parameters;
    FrequencyScale scale = FrequencyScale::Logarithmic;
    double gainDb = 10.0; ///< -gainDb dBFS has the brightest colour
    double rangeDb = 80.0; ///< from the brightest to the darkest
    ColorMap colorMap = ColorMap::Inferno;
    bool isInverted = false;
    bool showsHits = true;
    bool showsSegments = true;
    bool showsReadout = true;

    friend bool operator==(const SpectrogramSettings&, const SpectrogramSettings&) = default;
};

/// From QSettings; what is missing or senseless there has its default.
[[nodiscard]] SpectrogramSettings rememberedSpectrogramSettings();
void rememberSpectrogramSettings(const SpectrogramSettings& shown);

[[nodiscard]] QString frequencyScaleName(FrequencyScale scale); ///< translated
[[nodiscard]] QString windowShapeName(WindowShape window); ///< translated
/// "2,048 samples (46 ms, 21.5 Hz)". Translated.
[[nodiscard]] QString fftSizeName(int samples);

inline constexpr std::array kFrequencyScales{
    FrequencyScale::Linear, FrequencyScale::Logarithmic, FrequencyScale::Mel, FrequencyScale::Bark};
inline constexpr std::array kWindowShapes{WindowShape::Hann, WindowShape::BlackmanHarris};

} // namespace heihachi
