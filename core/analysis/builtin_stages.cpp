#include "core/analysis/builtin_stages.h"

#include "core/analysis/drums/drum_stages.h"
#include "core/analysis/groove/coupling_stage.h"
#include "core/analysis/groove/groove_stage.h"
#include "core/analysis/onset/onset_stages.h"
#include "core/analysis/patterns/pattern_stage.h"
#include "core/analysis/plausibility/plausibility_stage.h"
#include "core/analysis/rhythm/beat_stage.h"

namespace heihachi {

StageRegistry makeBuiltinStages()
{
    Result<StageRegistry> registry = StageRegistry::build({
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
    Q_ASSERT_X(registry, "makeBuiltinStages", qPrintable(registry ? QString() : registry.error().text()));
    return registry ? std::move(*registry) : StageRegistry();
}

const StageRegistry& StageRegistry::builtin()
{
    static const StageRegistry kRegistry = makeBuiltinStages();
    return kRegistry;
}

} // namespace heihachi
