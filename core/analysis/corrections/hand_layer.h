#pragma once

#include "core/analysis/corrections/annotation.h"
#include "core/analysis/corrections/hit_corrections.h"
#include "core/analysis/results/analysis_result.h"
#include "core/analysis/rhythm/grid_edit.h"
#include "core/analysis/rhythm/rhythm.h"

namespace heihachi {

/// Everything a person put over the runs of a recording. It lies apart from them: no run is ever altered.
struct HandLayer
{
    std::vector<HitEdit> hits; ///< by id
    std::vector<GridEdit> grid; ///< in the order in which they apply
    std::vector<Annotation> annotations; ///< by id

    [[nodiscard]] bool isEmpty() const { return hits.empty() && grid.empty() && annotations.empty(); }
    friend bool operator==(const HandLayer&, const HandLayer&) = default;
};

/// A run with the corrected hits and the annotations, and how the corrections of hits stand to it.
struct CorrectedRun
{
    AnalysisResultPtr result; ///< the run itself when the layer has neither hits nor annotations
    CorrectedHits hits; ///< without hits when the run has none: they were not computed
};

/// Puts hits and annotations over a run. Where hits were corrected, groove and patterns are missing in the result:
/// they count the hits as they were; withHandLayer() measures them again. 20,000 hits take a few ms. Any thread.
[[nodiscard]] CorrectedRun correctHits(const AnalysisResultPtr& found, const HandLayer& layer);

/// A run with these annotations in the place of those it has. Any thread.
[[nodiscard]] AnalysisResultPtr annotated(const AnalysisResultPtr& run, std::vector<Annotation> annotations);

/// What rests on the grid, of a run whose hits are corrected already (`corrected` of correctHits()): measured again
/// where grid or hits were changed and the run measured it itself, as found elsewhere. Any thread.
[[nodiscard]] Rhythm correctRhythm(
    const AnalysisResult& found, const AnalysisResult& corrected, const HandLayer& layer);

/// The run with everything a person put over it, as it is to be exported: says so in a note. 30,000 hits take about a
/// tenth of a second. Any thread.
[[nodiscard]] AnalysisResultPtr withHandLayer(const AnalysisResultPtr& found, const HandLayer& layer);

/// The same of parts that are there already: `corrected` of correctHits(), `rhythm` of correctRhythm().
[[nodiscard]] AnalysisResultPtr withHandLayer(
    const AnalysisResultPtr& corrected, const Rhythm& rhythm, const HandLayer& layer);

} // namespace heihachi
