#include "core/analysis/corrections/hand_layer.h"

#include "core/analysis/groove/measure_coupling.h"
#include "core/analysis/groove/measure_groove.h"
#include "core/analysis/patterns/drum_pattern_finder.h"
#include "core/analysis/rhythm/grid_edits.h"
#include "core/base/tr.h"

#include <algorithm>

namespace heihachi {
namespace {

/// The detector's own uncertainty that the groove was measured with.
double floorOf(const AnalysisResult& result)
{
    if (result.groove)
        return result.groove->floorMs;
    const auto parameters = result.run.config.stages().value(QStringLiteral("groove")).parameters;
    const auto value = parameters.constFind(QStringLiteral("floor_ms"));
    const auto* number = value == parameters.constEnd() ? nullptr : std::get_if<double>(&*value);
    return number ? *number : kDetectorFloorMs;
}

/// Whether the run was to measure this; a stage that it does not know was not switched off.
bool wanted(const AnalysisResult& run, const QString& stage)
{
    const auto& stages = run.run.config.stages();
    return !stages.contains(stage) || stages.value(stage).enabled;
}

void note(AnalysisResult& result, const QString& code, const QString& stage, const QString& text)
{
    result.diagnostics.push_back({Severity::Info, code, stage, text, {}});
}

} // namespace

CorrectedRun correctHits(const AnalysisResultPtr& found, const HandLayer& layer)
{
    CorrectedRun run{found, {}};
    if (found->drumHits)
        run.hits = applyHitEdits(*found->drumHits, layer.hits);
    if (found->drumHits && !layer.hits.empty()) {
        auto corrected = std::make_shared<AnalysisResult>(*found);
        corrected->drumHits = run.hits.hits;
        corrected->handMarks = std::make_shared<const std::vector<HandMark>>(run.hits.marks);
        corrected->groove.reset();
        corrected->patterns.reset();
        run.result = std::move(corrected);
    }
    if (!layer.annotations.empty())
        run.result = annotated(run.result, layer.annotations);
    return run;
}

AnalysisResultPtr annotated(const AnalysisResultPtr& run, std::vector<Annotation> annotations)
{
    auto result = std::make_shared<AnalysisResult>(*run);
    std::ranges::stable_sort(annotations, {}, &Annotation::start);
    result->annotations
        = annotations.empty() ? nullptr : std::make_shared<const std::vector<Annotation>>(std::move(annotations));
    return result;
}

Rhythm correctRhythm(const AnalysisResult& found, const AnalysisResult& corrected, const HandLayer& layer)
{
    Rhythm rhythm = Rhythm::of(found);
    if (!found.beatGrid)
        return rhythm;
    BeatGrid grid = applyGridEdits(*found.beatGrid, layer.grid, found.source.durationSeconds);
    const bool changesGrid = !(grid == *found.beatGrid);
    if (!changesGrid && !corrected.handMarks)
        return rhythm;
    if (corrected.drumHits && !grid.sections.empty()) {
        if (wanted(found, QStringLiteral("groove")))
            rhythm.groove = std::make_shared<const Groove>(measureGroove(*corrected.drumHits, grid, floorOf(found)));
        if (wanted(found, QStringLiteral("patterns")))
            rhythm.patterns = std::make_shared<const DrumPatternCatalogue>(findDrumPatterns(*corrected.drumHits, grid));
    }
    if (changesGrid && found.coupling) {
        auto coupling = std::make_shared<Coupling>(*found.coupling);
        setRates(*coupling, grid);
        rhythm.coupling = std::move(coupling);
    }
    if (changesGrid)
        rhythm.beatGrid = std::make_shared<const BeatGrid>(std::move(grid));
    return rhythm;
}

AnalysisResultPtr withHandLayer(const AnalysisResultPtr& found, const HandLayer& layer)
{
    if (layer.isEmpty())
        return found;
    const AnalysisResultPtr corrected = correctHits(found, layer).result;
    return withHandLayer(corrected, correctRhythm(*found, *corrected, layer), layer);
}

AnalysisResultPtr withHandLayer(const AnalysisResultPtr& corrected, const Rhythm& rhythm, const HandLayer& layer)
{
    if (layer.isEmpty())
        return corrected;
    auto whole = std::make_shared<AnalysisResult>(*corrected);
    whole->beatGrid = rhythm.beatGrid;
    whole->groove = rhythm.groove;
    whole->coupling = rhythm.coupling;
    whole->patterns = rhythm.patterns;
    if (!layer.hits.empty())
        note(*whole, QStringLiteral("drum_hits.corrected"), QStringLiteral("drum_hits"),
            heihachi::tr("Drum hits were corrected by hand: %n correction(s).", nullptr, int(layer.hits.size())));
    if (!layer.grid.empty())
        note(*whole, QStringLiteral("beats.corrected"), QStringLiteral("beats"),
            heihachi::tr("The beat grid was corrected by hand: %n correction(s).", nullptr, int(layer.grid.size())));
    return whole;
}

} // namespace heihachi
