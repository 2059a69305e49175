#include "core/analysis/drums/drum_stages.h"
#include "core/analysis/onset/onset_stages.h"
#include "core/analysis/pipeline/stage_registry.h"
#include "core/analysis/plausibility/plausibility_stage.h"

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
            plausibilityStage(),
        });
        Q_ASSERT_X(registry, "StageRegistry::builtin", qPrintable(registry ? QString() : registry.error().text()));
        return registry ? std::move(*registry) : StageRegistry();
    }();
    return kRegistry;
}

} // namespace heihachi
