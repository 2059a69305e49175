#pragma once

#include "app/cli/progress_printer.h"
#include "core/report/result_folder.h"

namespace heihachi {

/// One side of a comparison.
struct ComparedInput
{
    AnalysisResultPtr result;
    QString name; ///< for people: what was named on the command line, or "run 2 · mix.mp3"
    bool isTruth = false; ///< a table of events that a person vouches for
    bool isCorrected = false; ///< corrections by hand are in it
    bool hasRecord = false; ///< with what settings it was made is known
    std::vector<ComparedPart> parts{kComparedParts.begin(), kComparedParts.end()}; ///< that it can have at all
    std::vector<LackingPart> lacking; ///< of them, those that it lacks in an unusual way
};

/// How inputs are read.
struct CompareInputOptions
{
    AnalysisConfig config; ///< of audio files, which are analysed
    QString cacheDirectory;
    ProgressPrinter::Style progress = ProgressPrinter::Style::None;
    bool asFound = false; ///< without corrections by hand
};

/// Reads a side of a comparison: a folder of reports, a project (`project.heihachi#3`, see readProjectRun()), a table
/// of true hits or beats (`song.hits.csv`, with `song.beats.csv` where that lies beside it), or an audio file, which is
/// analysed. Errors: those of the readers and of analyze(); FileNotFound; Cancelled after an interrupt.
[[nodiscard]] Result<ComparedInput> readComparedInput(
    const QString& input, const StageRegistry& registry, const CompareInputOptions& options);

} // namespace heihachi
