#include "core/analysis/drums/drum_stages.h"

#include "core/analysis/drums/activation_strikes.h"
#include "core/analysis/drums/drum_activation_tracks.h"
#include "core/analysis/drums/drum_spectrum.h"
#include "core/analysis/drums/drum_thresholds.h"
#include "core/analysis/drums/strike_measure.h"
#include "core/analysis/drums/template_drum_classifier.h"
#include "core/analysis/onset/onset_functions.h"
#include "core/nn/model_library.h"

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

/// Strikes at the onsets whose probability reaches the threshold of a class; by time, then class.
std::vector<Strike> strikesAt(
    std::span<const Onset> onsets, std::span<const DrumProbabilities> probabilities, const DrumThresholds& thresholds)
{
    std::vector<Strike> strikes;
    for (std::size_t n = 0; n < onsets.size(); ++n)
        for (const DrumClass drumClass : kDrumClasses)
            if (probabilities[n][size_t(drumClass)] >= thresholds[size_t(drumClass)])
                strikes.push_back({onsets[n].time, drumClass, probabilities[n][size_t(drumClass)], std::nullopt});
    return strikes;
}

/// What the drum network left, without its velocities: kept with the run.
std::shared_ptr<const DrumActivations> keptActivations(std::span<const std::uint16_t> track)
{
    auto kept = std::make_shared<DrumActivations>();
    const std::size_t rows = track.size() / kDrumActivationWidth;
    kept->values.reserve(rows * kDrumClassCount);
    for (std::size_t n = 0; n < rows; ++n)
        for (std::size_t c = 0; c < kDrumClassCount; ++c)
            kept->values.push_back(track[n * kDrumActivationWidth + c]);
    return kept;
}

/// How the network that a run used wants its probabilities weighted.
Result<HitConfidence> confidenceOf(const std::vector<ModelUse>& models)
{
    const auto library = ModelLibrary::find();
    if (!library)
        return failureOf(library);
    for (const ModelUse& model : models) {
        const auto file = library->load(model.id);
        if (!file)
            return failureOf(file);
        if (const auto numbers = file->floats(QStringLiteral("hit_confidence")))
            return HitConfidence::fromNumbers(*numbers);
    }
    return HitConfidence();
}

class DrumHitStage final : public DerivedStage
{
public:
    explicit DrumHitStage(const DrumThresholds& thresholds)
        : m_thresholds(thresholds)
    {
    }
    Status process(DerivedContext& context) const override
    {
        const DrumEvidence evidence{context.track(kSpectrumTrack).as<std::uint8_t>(),
            context.track(kFunctionsTrack).as<std::uint8_t>(), context.track(kEnvelopeTrack).as<std::uint8_t>()};
        const Track* activations = context.optionalTrack(kDrumActivationTrack);
        return activations ? fromNetwork(context, evidence, activations->as<std::uint16_t>())
                           : fromOnsets(context, evidence);
    }

private:
    Status fromNetwork(
        DerivedContext& context, const DrumEvidence& evidence, std::span<const std::uint16_t> activations) const
    {
        const auto confidence = confidenceOf(context.result().run.models);
        if (!confidence)
            return failureOf(confidence);
        const auto strikes = strikesFromActivations(activations, evidence.envelope, m_thresholds);
        if (!context.report(0.5))
            return failure(ErrorCode::Cancelled, Texts::tr("Measuring the drum hits was cancelled."));
        context.result().drumHits = measuredHits(evidence, strikes, *confidence);
        context.result().drumActivations = keptActivations(activations);
        return {};
    }
    Status fromOnsets(DerivedContext& context, const DrumEvidence& evidence) const
    {
        if (!context.result().onsets)
            return failure(ErrorCode::NotComputed, Texts::tr("There are no onsets to tell drums apart at."));
        const std::span<const Onset> onsets = *context.result().onsets;
        const auto probabilities
            = m_classifier.classify(evidence, onsets, [&context](double fraction) { return context.report(fraction); });
        if (!probabilities)
            return failureOf(probabilities);
        context.result().drumHits = measuredHits(evidence, strikesAt(onsets, *probabilities, m_thresholds), {});
        context.result().diagnostics.push_back({Severity::Info, QStringLiteral("drums.signal_processing"),
            QStringLiteral("drum_hits"),
            Texts::tr("The drums were told apart by signal processing, without the drum network: expect fewer right."),
            std::nullopt});
        return {};
    }

    TemplateDrumClassifier m_classifier;
    DrumThresholds m_thresholds;
};

std::vector<ParameterDeclaration> thresholdParameters()
{
    std::vector<ParameterDeclaration> parameters;
    for (const DrumClass drumClass : kDrumClasses) {
        ParameterDeclaration parameter;
        parameter.name = drumThresholdName(drumClass);
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
    entry.declaration.version = 3;
    entry.declaration.title = Texts::tr("Drum hits");
    entry.declaration.description
        = Texts::tr("Which drums begin at each onset, how hard and how surely; several may sound at once.");
    entry.declaration.reference
        = QStringLiteral("Dittmar & Gärtner, DAFx 2014; Friedman, Annals of Statistics 29(5), 2001; Platt 1999");
    entry.declaration.inputs = {QStringLiteral("onsets"), kSpectrumTrack, kFunctionsTrack, kEnvelopeTrack};
    entry.declaration.optionalInputs = {kDrumActivationTrack};
    entry.declaration.outputs = {QStringLiteral("drum_hits")};
    entry.declaration.parameters = thresholdParameters();
    entry.makeDerivedStage = [](const StageParameters& parameters) {
        DrumThresholds thresholds{};
        for (const DrumClass drumClass : kDrumClasses)
            thresholds[size_t(drumClass)] = float(parameters.number(drumThresholdName(drumClass)));
        return std::make_unique<DrumHitStage>(thresholds);
    };
    return entry;
}

} // namespace heihachi
