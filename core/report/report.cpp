#include "core/report/report.h"

#include "core/base/atomic_file.h"
#include "core/base/tr.h"
#include "core/report/analysis_json.h"
#include "core/report/drum_hits_csv.h"
#include "core/report/onsets_csv.h"
#include "core/report/summary_markdown.h"

#include <QDir>
#include <QFileInfo>

namespace heihachi {
namespace {

bool always(const AnalysisResult&)
{
    return true;
}

/// Titles are in the language that is set when the formats are first asked for; the program restarts to change it.
std::vector<ReportFormat> makeFormats()
{
    return {
        {QStringLiteral("drum_hits_csv"), QStringLiteral("drum_hits.csv"), tr("Drum hits (CSV)"),
            tr("CSV tables (*.csv)"), [](const AnalysisResult& result) { return result.drumHits.has_value(); },
            renderDrumHitsCsv},
        {QStringLiteral("onsets_csv"), QStringLiteral("onsets.csv"), tr("Onsets (CSV)"), tr("CSV tables (*.csv)"),
            [](const AnalysisResult& result) { return result.onsets.has_value(); }, renderOnsetsCsv},
        {QStringLiteral("analysis_json"), QStringLiteral("analysis.json"), tr("Everything (JSON)"),
            tr("JSON files (*.json)"), always, renderAnalysisJson},
        {QStringLiteral("summary_markdown"), QStringLiteral("summary.md"), tr("Summary (Markdown)"),
            tr("Markdown files (*.md)"), always, renderSummaryMarkdown},
    };
}

Status removeStale(const QString& path)
{
    if (!QFileInfo::exists(path) || QFile::remove(path))
        return {};
    return failure(ErrorCode::PermissionDenied,
        tr("“%1” is of an earlier run and can't be removed.").arg(QDir::toNativeSeparators(path)),
        tr("Delete it, or choose another folder."));
}

} // namespace

const std::vector<ReportFormat>& reportFormats()
{
    static const std::vector<ReportFormat> formats = makeFormats();
    return formats;
}

Status writeReports(const AnalysisResult& result, const QString& directory)
{
    if (const Status made = ensureDirectory(directory); !made)
        return made;
    const QDir folder(directory);
    // Old ones first: were writing to stop half-way, a file of another run must not pass for this run's.
    for (const ReportFormat& format : reportFormats())
        if (!format.isAvailable(result))
            if (const Status removed = removeStale(folder.filePath(format.fileName)); !removed)
                return removed;
    for (const ReportFormat& format : reportFormats())
        if (format.isAvailable(result))
            if (const Status written = writeFileAtomically(folder.filePath(format.fileName), format.render(result));
                !written)
                return written;
    return {};
}

} // namespace heihachi
