#include "ui/views/spectrogram/spectrogram_settings.h"

#include "core/audio/source_info.h"
#include "core/base/tr.h"
#include "ui/session/settings_keys.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace heihachi {
namespace {

QString idOf(FrequencyScale scale)
{
    switch (scale) {
    case FrequencyScale::Linear:
        return QStringLiteral("linear");
    case FrequencyScale::Logarithmic:
        return QStringLiteral("log");
    case FrequencyScale::Mel:
        return QStringLiteral("mel");
    case FrequencyScale::Bark:
        return QStringLiteral("bark");
    }
    Q_UNREACHABLE();
}

QString idOf(WindowShape window)
{
    return window == WindowShape::Hann ? QStringLiteral("hann") : QStringLiteral("blackman_harris");
}

QString idOf(ColorMap map)
{
    return colorMapId(map);
}

/// The one of `choices` that the setting names, else `fallback`.
template <typename Choices, typename T>
T chosen(const QSettings& settings, const QString& key, const Choices& choices, T fallback)
{
    const QString id = settings.value(key).toString();
    const auto found = std::ranges::find_if(choices, [&id](T choice) { return idOf(choice) == id; });
    return found == choices.end() ? fallback : *found;
}

double number(const QSettings& settings, const QString& key, double least, double most, double fallback)
{
    bool isNumber = false;
    const double value = settings.value(key).toDouble(&isNumber);
    return isNumber && value >= least && value <= most ? value : fallback;
}

} // namespace

SpectrogramSettings rememberedSpectrogramSettings()
{
    using S = SpectrogramSettings;
    const QSettings store;
    S shown;
    const int size = store.value(settings::kSpectrogramFftSize).toInt();
    if (std::ranges::find(kFftSizes, size) != kFftSizes.end())
        shown.parameters.fftSize = size;
    shown.parameters.window = chosen(store, settings::kSpectrogramWindow, kWindowShapes, shown.parameters.window);
    shown.scale = chosen(store, settings::kSpectrogramScale, kFrequencyScales, shown.scale);
    shown.colorMap = chosen(store, settings::kSpectrogramColors, kColorMaps, shown.colorMap);
    shown.isInverted = store.value(settings::kSpectrogramInverted, shown.isInverted).toBool();
    shown.gainDb = number(store, settings::kSpectrogramGain, S::kLeastGainDb, S::kMostGainDb, shown.gainDb);
    shown.rangeDb = number(store, settings::kSpectrogramRange, S::kLeastRangeDb, S::kMostRangeDb, shown.rangeDb);
    shown.showsHits = store.value(settings::kSpectrogramHits, shown.showsHits).toBool();
    shown.showsSegments = store.value(settings::kSpectrogramSegments, shown.showsSegments).toBool();
    shown.showsReadout = store.value(settings::kSpectrogramReadout, shown.showsReadout).toBool();
    return shown;
}

void rememberSpectrogramSettings(const SpectrogramSettings& shown)
{
    QSettings store;
    store.setValue(settings::kSpectrogramFftSize, shown.parameters.fftSize);
    store.setValue(settings::kSpectrogramWindow, idOf(shown.parameters.window));
    store.setValue(settings::kSpectrogramScale, idOf(shown.scale));
    store.setValue(settings::kSpectrogramColors, idOf(shown.colorMap));
    store.setValue(settings::kSpectrogramInverted, shown.isInverted);
    store.setValue(settings::kSpectrogramGain, shown.gainDb);
    store.setValue(settings::kSpectrogramRange, shown.rangeDb);
    store.setValue(settings::kSpectrogramHits, shown.showsHits);
    store.setValue(settings::kSpectrogramSegments, shown.showsSegments);
    store.setValue(settings::kSpectrogramReadout, shown.showsReadout);
}

QString frequencyScaleName(FrequencyScale scale)
{
    switch (scale) {
    case FrequencyScale::Linear:
        return tr("Linear", "frequency axis");
    case FrequencyScale::Logarithmic:
        return tr("Logarithmic", "frequency axis");
    case FrequencyScale::Mel:
        return tr("Mel", "frequency axis");
    case FrequencyScale::Bark:
        return tr("Bark", "frequency axis");
    }
    Q_UNREACHABLE();
}

QString windowShapeName(WindowShape window)
{
    return window == WindowShape::Hann ? tr("Hann (sharp lines)") : tr("Blackman-Harris (clean between loud lines)");
}

QString fftSizeName(int samples)
{
    const QLocale locale;
    return tr("%1 samples (%2 ms, %3 Hz)")
        .arg(locale.toString(samples), locale.toString(1000.0 * samples / kAnalysisRate, 'f', 0),
            locale.toString(double(kAnalysisRate) / samples, 'f', 1));
}

} // namespace heihachi
