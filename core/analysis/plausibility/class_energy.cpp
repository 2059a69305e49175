#include "core/analysis/plausibility/class_energy.h"

#include "core/analysis/drums/class_bands.h"
#include "core/analysis/pipeline/track.h"
#include "core/analysis/plausibility/alarm.h"
#include "core/analysis/plausibility/dense_passages.h"
#include "core/dsp/robust_statistics.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::Plausibility)
};

constexpr qint64 kFramesBefore = 5; // the long window reaches 2.3 frames to either side of its centre
constexpr qint64 kFramesAtRest = 3; // of these, well before the strike
constexpr qint64 kFramesAfter = 5;
constexpr double kShownSeconds = 10.0; // around the worst place

constexpr BinRange kAllBands{0, DrumSpectrum::kLevels};

/// As kClassBands has them.
QString bandText(DrumClass drumClass)
{
    switch (drumClass) {
    case DrumClass::Kick:
        return Texts::tr("below 140 Hz");
    case DrumClass::Snare:
        return Texts::tr("from 140 Hz to 9 kHz");
    case DrumClass::Tom:
        return Texts::tr("from 75 to 450 Hz");
    case DrumClass::HiHat:
    case DrumClass::Cymbal:
        return Texts::tr("above 5 kHz");
    }
    Q_UNREACHABLE();
}

/// Power over bands of a frame; 1 is full scale.
double powerOf(std::span<const std::uint8_t> spectrum, qint64 frame, const BinRange& bands)
{
    const auto row = spectrum.subspan(size_t(frame) * DrumSpectrum::kWidth, DrumSpectrum::kLevels);
    double power = 0.0;
    for (auto b = std::size_t(bands.begin); b < std::size_t(bands.end); ++b)
        power += std::pow(10.0, 0.1 * double(DrumSpectrum::decibels(row[b])));
    return power;
}

double greatestPower(std::span<const std::uint8_t> spectrum, qint64 frame, const BinRange& bands)
{
    double greatest = 0.0;
    for (qint64 n = 0; n < kFramesAfter; ++n)
        greatest = std::max(greatest, powerOf(spectrum, frame + n, bands));
    return greatest;
}

double powerBefore(std::span<const std::uint8_t> spectrum, qint64 frame, const BinRange& bands)
{
    double sum = 0.0;
    for (qint64 n = kFramesBefore; n > kFramesBefore - kFramesAtRest; --n)
        sum += powerOf(spectrum, frame - n, bands);
    return sum / double(kFramesAtRest);
}

/// Confident hits whose surroundings the spectrum holds, with their frames.
std::vector<std::pair<const DrumHit*, qint64>> confidentHits(
    std::span<const DrumHit> hits, std::span<const std::uint8_t> spectrum)
{
    const double frames = double(spectrum.size() / DrumSpectrum::kWidth);
    std::vector<std::pair<const DrumHit*, qint64>> confident;
    for (const DrumHit& hit : hits) {
        const double frame = std::round(hit.time * kFrameRate);
        if (hit.confidence >= ClassEnergy::kConfident && frame >= double(kFramesBefore)
            && frame <= frames - double(kFramesAfter))
            confident.emplace_back(&hit, qint64(frame));
    }
    return confident;
}

} // namespace

std::array<ClassEnergy::Count, kDrumClassCount> ClassEnergy::count(
    std::span<const DrumHit> hits, std::span<const std::uint8_t> spectrum)
{
    const auto confident = confidentHits(hits, spectrum);
    std::vector<float> totals;
    totals.reserve(confident.size());
    for (const auto& [hit, frame] : confident)
        totals.push_back(float(greatestPower(spectrum, frame, kAllBands)));
    const double audible = double(percentile(std::move(totals), 0.95)) * std::pow(10.0, -0.1 * double(kAudibleDb));
    const double ratio = std::pow(10.0, 0.1 * double(kLeastRiseDb));

    std::array<Count, kDrumClassCount> counts;
    for (const auto& [hit, frame] : confident) {
        const auto c = size_t(hit->drumClass);
        const double before = powerBefore(spectrum, frame, kClassBands[c]);
        const double peak = greatestPower(spectrum, frame, kClassBands[c]);
        ++counts[c].confident;
        if (peak < ratio * before || peak - before < audible)
            counts[c].lacking.push_back(hit->time);
    }
    return counts;
}

Diagnostics ClassEnergy::check(std::span<const DrumHit> hits, std::span<const std::uint8_t> spectrum)
{
    const auto counts = count(hits, spectrum);
    Diagnostics found;
    for (const DrumClass drumClass : kDrumClasses) {
        const Count& of = counts[size_t(drumClass)];
        const double share = of.confident > 0 ? double(of.lacking.size()) / double(of.confident) : 0.0;
        if (of.confident < kLeastHits || share <= kMostLacking)
            continue;
        found.push_back(makeAlarm(QStringLiteral("class_energy"),
            Texts::tr("%1: of %L2 hits with a confidence of %L3 and more, %L4 % add no energy %5, where this drum "
                      "sounds (at most %L6 % may). They are probably something else: listen at the marked place, "
                      "where most of them are, and analyse again with a higher threshold of this class.")
                .arg(drumClassName(drumClass))
                .arg(of.confident)
                .arg(double(kConfident), 0, 'f', 1)
                .arg(100.0 * share, 0, 'f', 0)
                .arg(bandText(drumClass))
                .arg(100.0 * kMostLacking, 0, 'f', 0),
            densestWindow(of.lacking, kShownSeconds)));
    }
    return found;
}

} // namespace heihachi
