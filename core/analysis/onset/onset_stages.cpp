#include "core/analysis/onset/onset_stages.h"

#include "core/analysis/onset/attack_envelope.h"
#include "core/analysis/onset/onset_functions.h"
#include "core/analysis/onset/onset_picker.h"

#include <QCoreApplication>

namespace heihachi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::OnsetStages)
};

const QString kFunctionsTrack = QStringLiteral("onset_functions");
const QString kEnvelopeTrack = QStringLiteral("attack_envelope");
const QString kThreshold = QStringLiteral("threshold");

std::span<std::uint8_t> bytesOf(Track& track)
{
    return std::get<std::vector<std::uint8_t>>(track.values);
}

class OnsetFunctionsStage final : public ChunkStage
{
public:
    ChunkNeeds needs() const override
    {
        return {{OnsetFunctions::kShortWindow, OnsetFunctions::kLongWindow}, OnsetFunctions::kContextFrames};
    }
    std::vector<TrackFormat> tracks() const override
    {
        return {{kFunctionsTrack, OnsetFunctions::kWidth, 1, TrackFormat::Encoding::UInt8}};
    }
    Status process(const Chunk& chunk, std::span<Track> tracks) const override
    {
        OnsetFunctions::compute(chunk.stft(OnsetFunctions::kShortWindow), chunk.stft(OnsetFunctions::kLongWindow),
            chunk.firstFrame(), chunk.endFrame(), bytesOf(tracks[0]));
        return {};
    }
};

class AttackEnvelopeStage final : public ChunkStage
{
public:
    ChunkNeeds needs() const override { return {{}, (AttackEnvelope::kReach + kHop - 1) / kHop}; }
    std::vector<TrackFormat> tracks() const override
    {
        return {{kEnvelopeTrack, AttackEnvelope::kBands, AttackEnvelope::kRowsPerFrame, TrackFormat::Encoding::UInt8}};
    }
    Status process(const Chunk& chunk, std::span<Track> tracks) const override
    {
        const qint64 count = (chunk.endFrame() - chunk.firstFrame()) * kHop + 2 * AttackEnvelope::kReach;
        AttackEnvelope::compute(
            chunk.mono(chunk.firstFrame() * kHop - AttackEnvelope::kReach, count), bytesOf(tracks[0]));
        return {};
    }
};

class OnsetStage final : public DerivedStage
{
public:
    explicit OnsetStage(const OnsetPicker::Settings& settings)
        : m_picker(settings)
    {
    }
    Status process(DerivedContext& context) const override
    {
        if (!context.report(0.0))
            return failure(ErrorCode::Cancelled, Texts::tr("Looking for onsets was cancelled."));
        context.result().onsets = m_picker.pick(
            context.track(kFunctionsTrack).as<std::uint8_t>(), context.track(kEnvelopeTrack).as<std::uint8_t>());
        return {};
    }

private:
    OnsetPicker m_picker;
};

} // namespace

StageEntry onsetFunctionsStage()
{
    StageEntry entry;
    entry.declaration.id = kFunctionsTrack;
    entry.declaration.title = Texts::tr("Onset functions");
    entry.declaration.description
        = Texts::tr("SuperFlux, high-frequency content and complex domain in five bands, 100 times a second.");
    entry.declaration.reference
        = QStringLiteral("Böck & Widmer, DAFx 2013; Masri 1996; Bello et al., IEEE SPL 11(6), 2004");
    entry.declaration.outputs = {kFunctionsTrack};
    entry.makeChunkStage = [](const StageParameters&) { return std::make_unique<OnsetFunctionsStage>(); };
    return entry;
}

StageEntry attackEnvelopeStage()
{
    StageEntry entry;
    entry.declaration.id = kEnvelopeTrack;
    entry.declaration.title = Texts::tr("Attack envelope");
    entry.declaration.description = Texts::tr("Level in three bands about every millisecond, to time attacks.");
    entry.declaration.outputs = {kEnvelopeTrack};
    entry.makeChunkStage = [](const StageParameters&) { return std::make_unique<AttackEnvelopeStage>(); };
    return entry;
}

StageEntry onsetStage()
{
    ParameterDeclaration threshold;
    threshold.name = kThreshold;
    threshold.title = Texts::tr("Threshold");
    threshold.defaultValue = 0.08;
    threshold.minimum = 0.0;
    threshold.maximum = 5.0;
    threshold.description = Texts::tr("How far the fused onset function must rise over its local median and mean.");

    StageEntry entry;
    entry.declaration.id = QStringLiteral("onsets");
    entry.declaration.title = Texts::tr("Onsets");
    entry.declaration.description = Texts::tr("Starts of sounds, each timed on the waveform's envelope.");
    entry.declaration.reference
        = QStringLiteral("Bello et al., IEEE TSAP 13(5), 2005; Böck, Krebs & Schedl, ISMIR 2012");
    entry.declaration.inputs = {kFunctionsTrack, kEnvelopeTrack};
    entry.declaration.outputs = {QStringLiteral("onsets")};
    entry.declaration.parameters = {threshold};
    entry.makeDerivedStage = [](const StageParameters& parameters) {
        return std::make_unique<OnsetStage>(OnsetPicker::Settings{float(parameters.number(kThreshold))});
    };
    return entry;
}

} // namespace heihachi
