#include "core/store/beat_grid_repository.h"

#include "core/store/beat_table.h"
#include "core/store/event_repository.h"
#include "core/store/tempo_point_table.h"
#include "core/store/tempo_section_table.h"

namespace heihachi {

Status BeatGridRepository::save(RunId run, const std::shared_ptr<const BeatGrid>& grid) const
{
    if (!grid)
        return {};
    Status done = EventRepository<TempoSectionTable>(m_connection).save(run, grid->sections);
    if (done)
        done = EventRepository<BeatTable>(m_connection).save(run, grid->beats);
    if (done)
        done = EventRepository<TempoPointTable>(m_connection).save(run, grid->curve);
    return done;
}

Result<std::shared_ptr<const BeatGrid>> BeatGridRepository::load(RunId run) const
{
    auto sections = EventRepository<TempoSectionTable>(m_connection).load(run);
    if (!sections)
        return failureOf(sections);
    auto beats = EventRepository<BeatTable>(m_connection).load(run);
    if (!beats)
        return failureOf(beats);
    auto curve = EventRepository<TempoPointTable>(m_connection).load(run);
    if (!curve)
        return failureOf(curve);
    if (!*sections && !*beats && !*curve)
        return nullptr;
    if (!*sections || !*beats || !*curve)
        return tl::unexpected<Error>(damagedProject(m_connection.path()));
    auto grid = std::make_shared<BeatGrid>();
    grid->sections = std::move(**sections);
    grid->beats = std::move(**beats);
    grid->curve = std::move(**curve);
    return std::shared_ptr<const BeatGrid>(std::move(grid));
}

} // namespace heihachi
