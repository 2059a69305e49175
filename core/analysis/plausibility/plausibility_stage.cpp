#include "core/analysis/plausibility/plausibility_stage.h"

#include "core/analysis/plausibility/chunk_border_dips.h"
#include "core/analysis/plausibility/class_energy.h"
#include "core/analysis/plausibility/class_rate.h"
#include "core/analysis/plausibility/class_shares.h"
#include "core/analysis/plausibility/confidence_spread.h"
#include "core/analysis/plausibility/grid_rate.h"
#include "core/analysis/plausibility/hit_density.h"
#include "core/analysis/plausibility/hit_values.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::Plausibility)
};

const QString kHits = QStringLiteral("drum_hits");
const QString kSpectrum = QStringLiteral("drum_spectrum");

/// The tempo of the finest grid, so that a mix of several tempos is not accused at its slowest; nothing without a beat.
std::optional<double> fastestTempo(const BeatGrid& grid)
{
    std::optional<double> fastest;
    for (const TempoSection& section : grid.sections)
        fastest
            = std::max(fastest.value_or(0.0), section.bpm < GridRate::kSlowestBpm ? 2.0 * section.bpm : section.bpm);
    return fastest;
}

class PlausibilityStage final : public DerivedStage
{
public:
    Status process(DerivedContext& context) const override
    {
        AnalysisResult& result = context.result();
        if (!result.drumHits)
            return failure(ErrorCode::NotComputed, Texts::tr("There are no drum hits to look over."));
        const std::span<const DrumHit> hits = *result.drumHits;
        const double duration = context.durationSeconds();
        const std::optional<double> tempo = result.beatGrid ? fastestTempo(*result.beatGrid) : std::nullopt;
        const std::array<std::function<Diagnostics()>, 7> checks{
            [&] { return HitDensity::check(hits, tempo); },
            [&] { return ClassRate::check(hits, tempo); },
            [&] { return ClassShares::check(hits); },
            [&] { return ClassEnergy::check(hits, context.track(kSpectrum).as<std::uint8_t>()); },
            [&] { return ChunkBorderDips::check(hits, duration, context.chunkSeconds()); },
            [&] { return ConfidenceSpread::check(hits); },
            [&] { return HitValues::check(hits, duration); },
        };
        for (std::size_t n = 0; n < checks.size(); ++n) {
            if (!context.report(double(n) / double(checks.size())))
                return failure(ErrorCode::Cancelled, Texts::tr("The analysis was cancelled."));
            std::ranges::move(checks[n](), std::back_inserter(result.diagnostics));
        }
        return {};
    }
};

} // namespace

StageEntry plausibilityStage()
{
    StageEntry entry;
    entry.declaration.id = QStringLiteral("plausibility");
    entry.declaration.title = Texts::tr("Plausibility");
    entry.declaration.description = Texts::tr("Alarms for results that can hardly be right: too many hits, guessed "
                                              "classes, drums without sound, hits lost between chunks.");
    entry.declaration.reference = QStringLiteral("Przyborowski & Wilenski, Biometrika 31, 1940; Pielou, J. Theor. "
                                                 "Biol. 13, 1966");
    entry.declaration.version = 2;
    entry.declaration.inputs = {kHits, kSpectrum};
    entry.declaration.optionalInputs = {QStringLiteral("beats")};
    entry.declaration.outputs = {QStringLiteral("plausibility")};
    entry.makeDerivedStage = [](const StageParameters&) { return std::make_unique<PlausibilityStage>(); };
    return entry;
}

} // namespace heihachi
