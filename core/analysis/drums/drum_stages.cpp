#include "core/analysis/drums/drum_stages.h"

#include "core/analysis/drums/drum_activation_tracks.h"
#include "core/analysis/drums/drum_spectrum.h"
#include "core/analysis/drums/drum_thresholds.h"
#include "core/analysis/drums/network_drum_hits.h"
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

/// Half of the best F on validation kits, where the F of calibrated probabilities is greatest; printed by
/// models/training/drum_network/calibrate_hits.py.
constexpr std::array<double, kDrumClassCount> kDefaultThresholds{0.43, 0.35, 0.34, 0.32, 0.34};

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
                strikes.push_back(
                    {onsets[n].time, drumClass, probabilities[n][size_t(drumClass)], std::nullopt, -1, std::nullopt});
    return strikes;
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
        const std::span<const Onset> onsets
            = context.result().onsets ? std::span<const Onset>(*context.result().onsets) : std::span<const Onset>();
        const auto judged = judgedStrikes(evidence, activations, onsets, m_classifier,
            [&context](double fraction) { return context.report(fraction); });
        if (!judged)
            return failureOf(judged);
        NetworkDrumHits found
            = networkDrumHits(*judged, qint64(activations.size()) / kDrumActivationWidth, *confidence, m_thresholds);
        context.result().drumHits = std::move(found.hits);
        context.result().drumActivations = std::move(found.activations);
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
        context.result().drumHits = measuredHits(evidence, strikesAt(onsets, *probabilities, m_thresholds));
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
