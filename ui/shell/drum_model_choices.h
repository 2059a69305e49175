#pragma once

#include "core/analysis/pipeline/stage_registry.h"
#include "core/nn/model_library.h"

#include <QString>

#include <vector>

namespace heihachi {

/// The parameter that a drum model is chosen by: "model" of the stage "drum_activations".
inline const QString kDrumModelStage = QStringLiteral("drum_activations");
inline const QString kDrumModelParameter = QStringLiteral("model");

/// One way of telling drums apart, as a person chooses it.
struct DrumModelChoice
{
    QString value; ///< of the parameter: "auto", "none" or the id of a model
    QString title; ///< translated
    QString detail; ///< translated: version, licence, size, or what it means
    QString problem; ///< translated: why it can't be used; empty when it can
};

/// What the stage allows, with what the library says of each model; reads the weights to check them. Empty when no such
/// stage exists.
[[nodiscard]] std::vector<DrumModelChoice> drumModelChoices(
    const StageRegistry& registry, const Result<ModelLibrary>& library);

} // namespace heihachi
