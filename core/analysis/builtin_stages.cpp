#include "core/analysis/drums/drum_stages.h"
#include "core/analysis/groove/coupling_stage.h"
#include "core/analysis/groove/groove_stage.h"
#include "core/analysis/onset/onset_stages.h"
#include "core/analysis/patterns/pattern_stage.h"
#include "core/analysis/pipeline/stage_registry.h"
#include "core/analysis/plausibility/plausibility_stage.h"
#include "core/analysis/rhythm/beat_stage.h"

namespace heihachi {

const StageRegistry& StageRegistry::builtin()
{
    static const StageRegistry kRegistry = [] {
        Result<StageRegistry> registry = build({
            onsetFunctionsStage(),
            attackEnvelopeStage(),
            drumSpectrumStage(),
            drumActivationStage(),
            onsetStage(),
            drumHitStage(),
            chromaStage(),
            beatStage(),
            grooveStage(),
            couplingStage(),
            patternStage(),
            plausibilityStage(),
        });
        Q_ASSERT_X(registry, "StageRegistry::builtin", qPrintable(registry ? QString() : registry.error().text()));
        return registry ? std::move(*registry) : StageRegistry();
    }();
    return kRegistry;
}

} // namespace heihachi
