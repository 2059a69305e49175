#include "core/compare/alignment/sound_features.h"

#include "core/audio/audio_reader.h"
#include "core/compare/alignment/spectral_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::SoundFeatures)
};

constexpr qint64 kBlockFrames = 16'384;
constexpr float kOnsetFloor = 0.01F; // of the mean power nearby: what lies under it does not rise
constexpr float kPitchFloor = 0.05F; // of the mean magnitude nearby
constexpr float kSilentPower = 1e-10F;
constexpr float kSilentMagnitude = 1e-5F;
constexpr double kOnsetReach = 3.0; // s, to both sides
constexpr double kPitchReach = 5.0;
constexpr float kLeastOnsetDeviation = 0.05F; // of flux, in decades
constexpr float kLeastPitchDeviation = 0.05F; // of log magnitude
constexpr float kGreatestOnset = 4.0F; // deviations
constexpr qint64 kRise = 2; // rows over which a rise is measured

/// Powers to rises of their logarithm.
FeatureRows onsetsOf(FeatureRows powers)
{
    std::vector<float> floors = localMeans(powers, kOnsetReach);
    for (size_t i = 0; i < floors.size(); ++i)
        powers.values[i] = std::log10(powers.values[i] + kOnsetFloor * floors[i] + kSilentPower);
    floors = {};
    const auto width = size_t(powers.width);
    const auto back = size_t(kRise) * width;
    FeatureRows rises{powers.width, powers.rate, std::vector<float>(powers.values.size(), 0.0F), {}};
    for (size_t i = back; i < rises.values.size(); ++i)
        rises.values[i] = std::max(0.0F, powers.values[i] - powers.values[i - back]);
    powers.values = rises.values;
    for (size_t i = width; i + width < rises.values.size(); ++i) // as wide as two of unlike rate may lie apart
        powers.values[i] = 0.25F * rises.values[i - width] + 0.5F * rises.values[i] + 0.25F * rises.values[i + width];
    rises = {};
    normaliseLocally(powers, kOnsetReach, LocalScale::Columns, kLeastOnsetDeviation);
    for (float& value : powers.values)
        value = std::min(value, kGreatestOnset);
    powers.sumEnergy();
    return powers;
}

/// Magnitudes to the shape of their logarithm.
FeatureRows pitchesOf(FeatureRows magnitudes)
{
    const std::vector<float> means = localMeans(magnitudes, kPitchReach);
    const auto width = size_t(magnitudes.width);
    for (size_t begin = 0; begin < magnitudes.values.size(); begin += width) {
        float floor = 0.0F;
        for (size_t k = 0; k < width; ++k)
            floor += means[begin + k];
        floor = kPitchFloor * floor / float(width) + kSilentMagnitude;
        float mean = 0.0F;
        for (size_t k = begin; k < begin + width; ++k) {
            magnitudes.values[k] = std::log(magnitudes.values[k] + floor);
            mean += magnitudes.values[k];
        }
        mean /= float(width);
        for (size_t k = begin; k < begin + width; ++k)
            magnitudes.values[k] -= mean;
    }
    normaliseLocally(magnitudes, kPitchReach, LocalScale::Rows, kLeastPitchDeviation);
    return magnitudes;
}

} // namespace

Result<SoundFeatures> readSoundFeatures(const QString& path, WorkState& state)
{
    auto opened = AudioReader::open(path, {.outputRate = SoundFeatures::kSampleRate, .checkSignal = false});
    if (!opened)
        return failureOf(opened);
    AudioReader& reader = **opened;
    SpectralRows onsets(SpectralRows::onsetBands());
    SpectralRows pitches(SpectralRows::pitchClasses());
    std::vector<float> stereo(2 * kBlockFrames);
    std::vector<float> mono(kBlockFrames);
    while (true) {
        if (state.stop.load())
            return failure(ErrorCode::Cancelled, Texts::tr("The alignment was cancelled."));
        const Result<qint64> frames = reader.read(stereo);
        if (!frames)
            return failureOf(frames);
        if (*frames == 0)
            break;
        for (size_t n = 0; n < size_t(*frames); ++n)
            mono[n] = 0.5F * (stereo[2 * n] + stereo[2 * n + 1]);
        onsets.add(std::span(mono).first(size_t(*frames)));
        pitches.add(std::span(mono).first(size_t(*frames)));
        const qint64 expected = reader.expectedFrames().value_or(0);
        state.done.store(expected > 0 ? std::min(1.0, double(reader.position()) / double(expected)) : 0.0);
    }
    SoundFeatures features;
    features.duration = double(reader.position()) / SoundFeatures::kSampleRate;
    features.onsets = onsetsOf(onsets.finish());
    features.pitches = pitchesOf(pitches.finish());
    state.done.store(1.0);
    return features;
}

} // namespace heihachi
