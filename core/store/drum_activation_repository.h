#pragma once

#include "core/analysis/results/drum_activations.h"
#include "core/base/id.h"
#include "core/store/connection.h"

#include <memory>

namespace heihachi {

/// The drum activations of a run, as a track of TrackRepository.
class DrumActivationRepository
{
public:
    explicit DrumActivationRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    /// Of the stage and of the result.
    [[nodiscard]] static QString kind() { return QStringLiteral("drum_activations"); }

    /// Within the caller's transaction; null saves nothing.
    [[nodiscard]] Status save(RunId run, const std::shared_ptr<const DrumActivations>& activations) const;
    /// Null: not computed. Errors: DamagedProject.
    [[nodiscard]] Result<std::shared_ptr<const DrumActivations>> load(RunId run) const;

private:
    const Connection& m_connection;
};

} // namespace heihachi
