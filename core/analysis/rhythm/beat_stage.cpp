#include "core/analysis/rhythm/beat_stage.h"

#include "core/analysis/drums/drum_activation_tracks.h"
#include "core/analysis/rhythm/beat_tracker.h"
#include "core/analysis/rhythm/chroma.h"

#include <QCoreApplication>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::BeatStages)
};

const QString kFunctionsTrack = QStringLiteral("onset_functions");
const QString kChromaTrack = QStringLiteral("chroma");

class ChromaStage final : public ChunkStage
{
public:
    ChunkNeeds needs() const override { return {{Chroma::kWindow}, 0}; }
    std::vector<TrackFormat> tracks() const override
    {
        return {{kChromaTrack, Chroma::kWidth, 1, TrackFormat::Encoding::UInt8}};
    }
    Status process(const Chunk& chunk, std::span<Track> tracks) const override
    {
        Chroma::compute(chunk.stft(Chroma::kWindow), chunk.firstFrame(), chunk.endFrame(),
            std::get<std::vector<std::uint8_t>>(tracks[0].values));
        return {};
    }
};

class BeatStage final : public DerivedStage
{
public:
    Status process(DerivedContext& context) const override
    {
        const std::span<const DrumHit> hits = context.result().drumHits
            ? std::span<const DrumHit>(*context.result().drumHits)
            : std::span<const DrumHit>();
        const auto chroma = context.track(kChromaTrack).as<std::uint8_t>();
        const Track* beats = context.optionalTrack(kBeatActivationTrack);
        const RhythmEvidence evidence = beats
            ? RhythmEvidence::fromNetwork(beats->as<std::uint16_t>(), hits, chroma)
            : RhythmEvidence::fromOnsets(context.track(kFunctionsTrack).as<std::uint8_t>(), hits, chroma);
        auto grid = trackBeats(evidence, [&context](double fraction) { return context.report(fraction); });
        if (!grid)
            return failureOf(grid);
        if (grid->sections.empty())
            context.result().diagnostics.push_back({Severity::Info, QStringLiteral("beats.none"),
                QStringLiteral("beats"), Texts::tr("No stable beat was found in the recording."), std::nullopt});
        context.result().beatGrid = std::make_shared<const BeatGrid>(std::move(*grid));
        return {};
    }
};

} // namespace

StageEntry chromaStage()
{
    StageEntry entry;
    entry.declaration.id = kChromaTrack;
    entry.declaration.title = Texts::tr("Chroma");
    entry.declaration.description = Texts::tr("Level of the twelve pitch classes, 100 times a second.");
    entry.declaration.reference = QStringLiteral("Fujishima, ICMC 1999");
    entry.declaration.outputs = {kChromaTrack};
    entry.makeChunkStage = [](const StageParameters&) { return std::make_unique<ChromaStage>(); };
    return entry;
}

StageEntry beatStage()
{
    StageEntry entry;
    entry.declaration.id = QStringLiteral("beats");
    entry.declaration.title = Texts::tr("Beats and tempo");
    entry.declaration.description
        = Texts::tr("Beats, bars and stretches of one tempo, with the other readings of it and their scores.");
    entry.declaration.reference = QStringLiteral("Percival & Tzanetakis, IEEE TASLP 22(12), 2014; Klapuri et al., IEEE "
                                                 "TASLP 14(1), 2006; Ellis, JNMR 36(1), 2007");
    entry.declaration.inputs = {kFunctionsTrack, kChromaTrack};
    entry.declaration.optionalInputs = {QStringLiteral("drum_hits"), kBeatActivationTrack};
    entry.declaration.outputs = {QStringLiteral("beats")};
    entry.makeDerivedStage = [](const StageParameters&) { return std::make_unique<BeatStage>(); };
    return entry;
}

} // namespace heihachi
