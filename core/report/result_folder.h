#pragma once

#include "core/analysis/pipeline/stage_registry.h"
#include "core/base/result.h"
#include "core/compare/run_comparison.h"

namespace heihachi {

/// A part that a run does not have, although others of its kind have it.
struct LackingPart
{
    ComparedPart part = ComparedPart::Hits;
    QString reason; ///< translated
};

/// A run read back from its reports.
struct ResultFolder
{
    AnalysisResultPtr result;
    bool hasRecord = false; ///< analysis.json is there: configuration, stages, models and recording are known
    std::vector<LackingPart> lacking; ///< of beats and tempo sections one was deleted
};

/// Whether a folder holds reports of a run.
[[nodiscard]] bool isResultFolder(const QString& directory);

/// Reads drum_hits.csv, beats.csv, tempo.csv, segments.csv, transitions.csv and analysis.json of a folder as
/// writeReports() makes it. A table that is not there was not computed; the run says so as the reason. Without
/// analysis.json the length is that of the last event. Errors: those of CsvReader and readAnalysisRecord();
/// FileNotFound for a folder without any of them.
[[nodiscard]] Result<ResultFolder> readResultFolder(const QString& directory, const StageRegistry& registry);

/// The end of the last hit, beat, section or annotation of a run, s; 0 without any.
[[nodiscard]] double lastEventEnd(const AnalysisResult& run);

} // namespace heihachi
