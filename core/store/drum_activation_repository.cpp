#include "core/store/drum_activation_repository.h"

#include "core/store/sql_error.h"
#include "core/store/track_repository.h"

namespace heihachi {

Status DrumActivationRepository::save(RunId run, const std::shared_ptr<const DrumActivations>& activations) const
{
    if (!activations)
        return {};
    return TrackRepository(m_connection)
        .save(run, kind(), {activations->rowsPerSecond, kDrumClassCount}, activations->values);
}

Result<std::shared_ptr<const DrumActivations>> DrumActivationRepository::load(RunId run) const
{
    auto track = TrackRepository(m_connection).load(run, kind());
    if (!track)
        return failureOf(track);
    if (!*track)
        return nullptr;
    if ((*track)->layout.width != kDrumClassCount)
        return tl::unexpected<Error>(damagedProject(m_connection.path()));
    auto activations = std::make_shared<DrumActivations>();
    activations->rowsPerSecond = (*track)->layout.rowsPerSecond;
    activations->values = std::move((*track)->values);
    return std::shared_ptr<const DrumActivations>(std::move(activations));
}

} // namespace heihachi
