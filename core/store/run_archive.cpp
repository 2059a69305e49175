#include "core/store/run_archive.h"

#include "core/base/tr.h"
#include "core/store/beat_grid_repository.h"
#include "core/store/coupling_form.h"
#include "core/store/diagnostic_repository.h"
#include "core/store/drum_activation_repository.h"
#include "core/store/drum_hit_table.h"
#include "core/store/event_repository.h"
#include "core/store/groove_form.h"
#include "core/store/model_repository.h"
#include "core/store/onset_table.h"
#include "core/store/pattern_form.h"
#include "core/store/source_repository.h"
#include "core/store/stage_repository.h"

namespace heihachi {
namespace {

template <typename Table>
Status saveEvents(const Connection& connection, RunId run, const std::optional<std::vector<typename Table::Row>>& rows)
{
    return rows ? EventRepository<Table>(connection).save(run, *rows) : Status();
}

Result<AnalysedSource> loadSource(const Connection& connection, SourceId id)
{
    const auto sources = allRows(SourceRepository(connection).scan(ScanMode::Strict));
    if (!sources)
        return failureOf(sources);
    const auto found = std::ranges::find(*sources, id, &StoredSource::id);
    if (found == sources->end())
        return tl::unexpected<Error>(damagedProject(connection.path()));
    return found->source;
}

Status saveRhythm(const Connection& connection, RunId run, const AnalysisResult& result)
{
    Status done = BeatGridRepository(connection).save(run, result.beatGrid);
    if (done)
        done = DocumentRepository<GrooveForm>(connection).save(run, result.groove);
    if (done)
        done = DocumentRepository<CouplingForm>(connection).save(run, result.coupling);
    if (done)
        done = DocumentRepository<PatternForm>(connection).save(run, result.patterns);
    return done;
}

Status loadRhythm(const Connection& connection, RunId run, AnalysisResult& result)
{
    auto grid = BeatGridRepository(connection).load(run);
    if (!grid)
        return failureOf(grid);
    auto groove = DocumentRepository<GrooveForm>(connection).load(run);
    if (!groove)
        return failureOf(groove);
    auto coupling = DocumentRepository<CouplingForm>(connection).load(run);
    if (!coupling)
        return failureOf(coupling);
    auto patterns = DocumentRepository<PatternForm>(connection).load(run);
    if (!patterns)
        return failureOf(patterns);
    result.beatGrid = std::move(*grid);
    result.groove = std::move(*groove);
    result.coupling = std::move(*coupling);
    result.patterns = std::move(*patterns);
    return {};
}

} // namespace

bool RunArchive::grooveFits(const AnalysisResult& result)
{
    if (!result.groove)
        return true;
    const bool fitsHits = !result.drumHits || result.groove->positions.size() == result.drumHits->size();
    return fitsHits && (!result.beatGrid || result.groove->sections.size() == result.beatGrid->sections.size());
}

Result<RunId> RunArchive::save(const AnalysisResult& result, const RunPlace& place) const
{
    if (!grooveFits(result))
        return failure(
            ErrorCode::InvalidArgument, heihachi::tr("The groove of the run does not fit its hits or its beats."));
    const SourceRepository sources(m_connection);
    const Result<SourceId> source = sources.save(result.source);
    if (!source)
        return failureOf(source);
    const Result<int> number = place.number > 0 ? place.number : sources.takeRunNumber(*source);
    if (!number)
        return failureOf(number);
    Status done = sources.reserveRunNumber(*source, *number);
    const Result<RunId> run
        = RunRepository(m_connection)
              .insert({place.id, *source, *number, result.source.durationSeconds, place.note, result.run});
    if (!run)
        return run;
    if (done)
        done = StageRepository(m_connection).save(*run, result.run.stages);
    if (done)
        done = ModelRepository(m_connection).save(*run, result.run.models);
    if (done)
        done = DiagnosticRepository(m_connection).save(*run, result.diagnostics);
    if (done)
        done = saveEvents<OnsetTable>(m_connection, *run, result.onsets);
    if (done)
        done = saveEvents<DrumHitTable>(m_connection, *run, result.drumHits);
    if (done)
        done = DrumActivationRepository(m_connection).save(*run, result.drumActivations);
    if (done)
        done = saveRhythm(m_connection, *run, result);
    if (!done)
        return failureOf(done);
    return run;
}

Result<AnalysisResultPtr> RunArchive::load(RunId id) const
{
    auto row = RunRepository(m_connection).find(id);
    if (!row)
        return failureOf(row);
    auto source = loadSource(m_connection, row->sourceId);
    if (!source)
        return failureOf(source);
    auto stages = allRows(StageRepository(m_connection).scan(id, ScanMode::Strict));
    if (!stages)
        return failureOf(stages);
    auto models = allRows(ModelRepository(m_connection).scan(id));
    if (!models)
        return failureOf(models);
    auto diagnostics = allRows(DiagnosticRepository(m_connection).scan(id, ScanMode::Strict));
    if (!diagnostics)
        return failureOf(diagnostics);
    auto onsets = EventRepository<OnsetTable>(m_connection).load(id);
    if (!onsets)
        return failureOf(onsets);
    auto drumHits = EventRepository<DrumHitTable>(m_connection).load(id);
    if (!drumHits)
        return failureOf(drumHits);

    auto result = std::make_shared<AnalysisResult>();
    result->source = std::move(*source);
    result->source.durationSeconds = row->durationSeconds;
    result->run = std::move(row->record);
    result->run.stages = std::move(*stages);
    result->run.models = std::move(*models);
    result->diagnostics = std::move(*diagnostics);
    result->onsets = std::move(*onsets);
    result->drumHits = std::move(*drumHits);
    if (const Status loaded = loadRhythm(m_connection, id, *result); !loaded)
        return failureOf(loaded);
    if (!grooveFits(*result))
        return tl::unexpected<Error>(damagedProject(m_connection.path()));
    return AnalysisResultPtr(std::move(result));
}

} // namespace heihachi
