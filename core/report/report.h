#pragma once

#include "core/analysis/results/analysis_result.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace heihachi {

/// A file that a run can be written to. Pure: result in, bytes out; writing is done by the caller
/// (writeFileAtomically).
struct ReportFormat
{
    QString id; ///< e.g. "drum_hits_csv"
    QString fileName; ///< in the output folder, e.g. "drum_hits.csv"
    QString title; ///< translated, for File > Export
    QString fileFilter; ///< translated, for a file dialog
    /// False when the result it needs was not computed: then no such file is written.
    bool (*isAvailable)(const AnalysisResult& result);
    QByteArray (*render)(const AnalysisResult& result); ///< never empty, unless it could not be made
};

/// All formats: tables as CSV, drum_hits.mid, analysis.json, summary.md. A new format is a new file and a line here.
[[nodiscard]] const std::vector<ReportFormat>& reportFormats();

/// Writes a run to a file, atomically. Errors of writeFileAtomically, and WriteFailed for a file that could not be
/// made.
[[nodiscard]] Status writeReport(const AnalysisResult& result, const ReportFormat& format, const QString& path);

/// Writes every available format into `directory` (made if missing) and removes files of formats that are not available
/// any more, so that a folder never mixes two runs. Errors of writeReport.
[[nodiscard]] Status writeReports(const AnalysisResult& result, const QString& directory);

} // namespace heihachi
