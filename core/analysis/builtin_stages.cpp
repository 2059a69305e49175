#include "core/analysis/drums/drum_stages.h"
#include "core/analysis/onset/onset_stages.h"
#include "core/analysis/pipeline/stage_registry.h"

namespace heihachi {

const StageRegistry& StageRegistry::builtin()
{
    static const StageRegistry kRegistry = [] {
        Result<StageRegistry> registry = build({
            onsetFunctionsStage(),
            attackEnvelopeStage(),
            drumSpectrumStage(),
            onsetStage(),
            drumHitStage(),
        });
        Q_ASSERT_X(registry, "StageRegistry::builtin", qPrintable(registry ? QString() : registry.error().text()));
        return registry ? std::move(*registry) : StageRegistry();
    }();
    return kRegistry;
}

} // namespace heihachi
