#include "core/report/report.h"

#include "core/base/atomic_file.h"
#include "core/base/tr.h"
#include "core/report/analysis_json.h"
#include "core/report/annotation_rows.h"
#include "core/report/annotations_csv.h"
#include "core/report/bars_csv.h"
#include "core/report/beats_csv.h"
#include "core/report/coupling_csv.h"
#include "core/report/drum_hits_csv.h"
#include "core/report/drum_hits_midi.h"
#include "core/report/groove_csv.h"
#include "core/report/onsets_csv.h"
#include "core/report/patterns_csv.h"
#include "core/report/summary_markdown.h"
#include "core/report/tempo_csv.h"

#include <QDir>
#include <QFileInfo>

namespace heihachi {
namespace {

bool always(const AnalysisResult&)
{
    return true;
}

bool hasDrumHits(const AnalysisResult& result)
{
    return result.drumHits.has_value();
}

bool hasBeats(const AnalysisResult& result)
{
    return result.beatGrid != nullptr;
}

bool hasPatterns(const AnalysisResult& result)
{
    return result.patterns != nullptr;
}

template <Annotation::Kind Kind>
bool hasKind(const AnalysisResult& result)
{
    return hasAnnotations(result, Kind);
}

ReportFormat csv(const char* name, const QString& title, bool (*isAvailable)(const AnalysisResult&),
    QByteArray (*render)(const AnalysisResult&))
{
    const QString id = QLatin1String(name);
    return {
        id + QStringLiteral("_csv"), id + QStringLiteral(".csv"), title, tr("CSV tables (*.csv)"), isAvailable, render};
}

/// Titles are in the language that is set when the formats are first asked for; the program restarts to change it.
std::vector<ReportFormat> makeFormats()
{
    return {
        csv("drum_hits", tr("Drum hits (CSV)"), hasDrumHits, renderDrumHitsCsv),
        csv(
            "onsets", tr("Onsets (CSV)"), [](const AnalysisResult& result) { return result.onsets.has_value(); },
            renderOnsetsCsv),
        csv("beats", tr("Beats (CSV)"), hasBeats, renderBeatsCsv),
        csv("tempo", tr("Tempo (CSV)"), hasBeats, renderTempoCsv),
        csv(
            "groove", tr("Groove (CSV)"), [](const AnalysisResult& result) { return result.groove != nullptr; },
            renderGrooveCsv),
        csv("patterns", tr("Patterns (CSV)"), hasPatterns, renderPatternsCsv),
        csv("bars", tr("Bars and their patterns (CSV)"), hasPatterns, renderBarsCsv),
        csv(
            "coupling", tr("Coupling (CSV)"), [](const AnalysisResult& result) { return result.coupling != nullptr; },
            renderCouplingCsv),
        csv("segments", tr("Segments (CSV)"), hasKind<Annotation::Kind::Segment>, renderSegmentsCsv),
        csv("transitions", tr("Transitions (CSV)"), hasKind<Annotation::Kind::Transition>, renderTransitionsCsv),
        csv("markers", tr("Markers (CSV)"), hasKind<Annotation::Kind::Marker>, renderMarkersCsv),
        {QStringLiteral("drum_hits_midi"), QStringLiteral("drum_hits.mid"), tr("Drum hits (MIDI)"),
            tr("MIDI files (*.mid)"), hasDrumHits, renderDrumHitsMidi},
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

Status writeReport(const AnalysisResult& result, const ReportFormat& format, const QString& path)
{
    const QByteArray bytes = format.render(result);
    if (bytes.isEmpty())
        return failure(ErrorCode::WriteFailed, tr("“%1” could not be made.").arg(QDir::toNativeSeparators(path)),
            tr("Check that there is room in the folder for temporary files, then try again."));
    return writeFileAtomically(path, bytes);
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
            if (const Status written = writeReport(result, format, folder.filePath(format.fileName)); !written)
                return written;
    return {};
}

} // namespace heihachi
