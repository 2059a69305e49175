#include "core/analysis/drums/drum_stages.h"

#include "core/analysis/drums/drum_hit_detector.h"
#include "core/analysis/drums/drum_spectrum.h"
#include "core/analysis/drums/template_drum_classifier.h"
#include "core/analysis/onset/onset_functions.h"

#include <QCoreApplication>

#include <algorithm>

namespace heihachi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::DrumStages)
};

const QString kSpectrumTrack = QStringLiteral("drum_spectrum");
const QString kFunctionsTrack = QStringLiteral("onset_functions");
const QString kEnvelopeTrack = QStringLiteral("attack_envelope");

constexpr std::array<double, kDrumClassCount> kDefaultThresholds{0.4, 0.45, 0.4, 0.5, 0.5};

QString thresholdName(DrumClass drumClass)
{
    return drumClassId(drumClass) + QStringLiteral("_threshold");
}

class DrumSpectrumStage final : public ChunkStage
{
public:
    ChunkNeeds needs() const override
    {
        return {{OnsetFunctions::kShortWindow, OnsetFunctions::kLongWindow}, DrumSpectrum::kContextFrames};
    }
    std::vector<TrackFormat> tracks() const override
    {
        return {{kSpectrumTrack, DrumSpectrum::kWidth, 1, TrackFormat::Encoding::UInt8}};
    }
    Status process(const Chunk& chunk, std::span<Track> tracks) const override
    {
        DrumSpectrum::compute(chunk.stft(OnsetFunctions::kShortWindow), chunk.stft(OnsetFunctions::kLongWindow),
            chunk.firstFrame(), chunk.endFrame(), std::get<std::vector<std::uint8_t>>(tracks[0].values));
        return {};
    }
};

class DrumHitStage final : public DerivedStage
{
public:
    explicit DrumHitStage(const DrumHitDetector::Thresholds& thresholds)
        : m_detector(thresholds)
    {
    }
    Status process(DerivedContext& context) const override
    {
        if (!context.result().onsets)
            return failure(ErrorCode::NotComputed, Texts::tr("There are no onsets to tell drums apart at."));
        const std::span<const Onset> onsets = *context.result().onsets;
        const DrumEvidence evidence{context.track(kSpectrumTrack).as<std::uint8_t>(),
            context.track(kFunctionsTrack).as<std::uint8_t>(), context.track(kEnvelopeTrack).as<std::uint8_t>()};
        const auto probabilities
            = m_classifier.classify(evidence, onsets, [&context](double fraction) { return context.report(fraction); });
        if (!probabilities)
            return failureOf(probabilities);
        context.result().drumHits = m_detector.detect(evidence, onsets, *probabilities);
        return {};
    }

private:
    TemplateDrumClassifier m_classifier;
    DrumHitDetector m_detector;
};

std::vector<ParameterDeclaration> thresholdParameters()
{
    std::vector<ParameterDeclaration> parameters;
    for (const DrumClass drumClass : kDrumClasses) {
        ParameterDeclaration parameter;
        parameter.name = thresholdName(drumClass);
        parameter.title = Texts::tr("Threshold: %1", "a drum class").arg(drumClassName(drumClass));
        parameter.defaultValue = kDefaultThresholds[size_t(drumClass)];
        parameter.minimum = 0.01;
        parameter.maximum = 1.0;
        parameter.description
            = Texts::tr("Least probability of a hit of the class “%1”.").arg(drumClassName(drumClass));
        parameters.push_back(parameter);
    }
    return parameters;
}

} // namespace

StageEntry drumSpectrumStage()
{
    StageEntry entry;
    entry.declaration.id = kSpectrumTrack;
    entry.declaration.title = Texts::tr("Drum spectrum");
    entry.declaration.description
        = Texts::tr("Level of 32 bands, and how flat the spectrum rises, 100 times a second.");
    entry.declaration.outputs = {kSpectrumTrack};
    entry.makeChunkStage = [](const StageParameters&) { return std::make_unique<DrumSpectrumStage>(); };
    return entry;
}

StageEntry drumHitStage()
{
    StageEntry entry;
    entry.declaration.id = QStringLiteral("drum_hits");
    entry.declaration.version = 2;
    entry.declaration.title = Texts::tr("Drum hits");
    entry.declaration.description
        = Texts::tr("Which drums begin at each onset, how hard and how surely; several may sound at once.");
    entry.declaration.reference
        = QStringLiteral("Dittmar & Gärtner, DAFx 2014; Friedman, Annals of Statistics 29(5), 2001; Platt 1999");
    entry.declaration.inputs = {QStringLiteral("onsets"), kSpectrumTrack, kFunctionsTrack, kEnvelopeTrack};
    entry.declaration.outputs = {QStringLiteral("drum_hits")};
    entry.declaration.parameters = thresholdParameters();
    entry.makeDerivedStage = [](const StageParameters& parameters) {
        DrumHitDetector::Thresholds thresholds{};
        for (const DrumClass drumClass : kDrumClasses)
            thresholds[size_t(drumClass)] = float(parameters.number(thresholdName(drumClass)));
        return std::make_unique<DrumHitStage>(thresholds);
    };
    return entry;
}

} // namespace heihachi
