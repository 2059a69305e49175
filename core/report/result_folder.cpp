#include "core/report/result_folder.h"

#include "core/base/tr.h"
#include "core/report/analysis_record.h"
#include "core/report/result_tables.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace heihachi {
namespace {

QString fileIn(const QString& directory, const char* name)
{
    return QDir(directory).filePath(QLatin1String(name));
}

QString notThere(const QString& path)
{
    return tr("“%1” is not there.").arg(QDir::toNativeSeparators(path));
}

/// The stage that makes a table did not, or its table was deleted: says so where the record does not know better.
void noteMissing(RunRecord& run, const QString& stageId, const QString& path)
{
    const auto stage = std::ranges::find(run.stages, stageId, &StageOutcome::id);
    if (stage == run.stages.end()) {
        run.stages.push_back({stageId, 0, StageStatus::Skipped, notThere(path), 0.0});
    } else if (stage->status == StageStatus::Done) {
        stage->status = StageStatus::Skipped;
        stage->reason = notThere(path);
    }
}

Status readHitsInto(AnalysisResult& run, const QString& path)
{
    if (!QFileInfo::exists(path)) {
        noteMissing(run.run, QStringLiteral("drum_hits"), path);
        return {};
    }
    Result<DrumHitTable> table = readDrumHits(path);
    if (!table)
        return failureOf(table);
    run.drumHits = std::move(table->hits);
    if (!table->marks.empty())
        run.handMarks = std::make_shared<const std::vector<HandMark>>(std::move(table->marks));
    return {};
}

Status readGridInto(ResultFolder& folder, AnalysisResult& run, const QString& beatPath, const QString& tempoPath)
{
    const bool hasBeats = QFileInfo::exists(beatPath);
    const bool hasTempo = QFileInfo::exists(tempoPath);
    if (!hasBeats && !hasTempo) {
        noteMissing(run.run, QStringLiteral("beats"), beatPath);
        return {};
    }
    BeatGrid grid;
    if (hasBeats) {
        Result<std::vector<Beat>> beats = readBeats(beatPath);
        if (!beats)
            return failureOf(beats);
        grid.beats = std::move(*beats);
    } else {
        folder.lacking.push_back({ComparedPart::Beats, notThere(beatPath)});
    }
    if (hasTempo) {
        Result<std::vector<TempoSection>> sections = readTempoSections(tempoPath);
        if (!sections)
            return failureOf(sections);
        grid.sections = std::move(*sections);
    } else {
        folder.lacking.push_back({ComparedPart::Sections, notThere(tempoPath)});
    }
    run.beatGrid = std::make_shared<const BeatGrid>(std::move(grid));
    return {};
}

Status readAnnotationsInto(AnalysisResult& run, const QString& directory)
{
    std::vector<Annotation> all;
    const auto add = [&](const char* name, Annotation::Kind kind) -> Status {
        const QString path = fileIn(directory, name);
        if (!QFileInfo::exists(path))
            return {};
        const auto rows = readAnnotations(path, kind, qint64(all.size()) + 1);
        if (!rows)
            return failureOf(rows);
        all.insert(all.end(), rows->begin(), rows->end());
        return {};
    };
    if (const Status read = add("segments.csv", Annotation::Kind::Segment); !read)
        return read;
    if (const Status read = add("transitions.csv", Annotation::Kind::Transition); !read)
        return read;
    std::ranges::stable_sort(all, {}, &Annotation::start);
    if (!all.empty())
        run.annotations = std::make_shared<const std::vector<Annotation>>(std::move(all));
    return {};
}

} // namespace

bool isResultFolder(const QString& directory)
{
    return std::ranges::any_of(std::array{"drum_hits.csv", "beats.csv", "tempo.csv", "analysis.json"},
        [&](const char* name) { return QFileInfo::exists(fileIn(directory, name)); });
}

Result<ResultFolder> readResultFolder(const QString& directory, const StageRegistry& registry)
{
    if (!isResultFolder(directory))
        return failure(ErrorCode::FileNotFound,
            tr("The folder “%1” holds no reports of a run.").arg(QDir::toNativeSeparators(directory)),
            tr("Name a folder that `heihachi process` wrote for a recording: it holds drum_hits.csv."));
    ResultFolder folder;
    auto run = std::make_shared<AnalysisResult>();
    if (const QString path = fileIn(directory, "analysis.json"); QFileInfo::exists(path)) {
        Result<AnalysisRecord> record = readAnalysisRecord(path, registry);
        if (!record)
            return failureOf(record);
        run->source = std::move(record->source);
        run->run = std::move(record->run);
        folder.hasRecord = true;
    }
    if (const Status read = readHitsInto(*run, fileIn(directory, "drum_hits.csv")); !read)
        return failureOf(read);
    if (const Status read = readGridInto(folder, *run, fileIn(directory, "beats.csv"), fileIn(directory, "tempo.csv"));
        !read)
        return failureOf(read);
    if (const Status read = readAnnotationsInto(*run, directory); !read)
        return failureOf(read);
    run->source.durationSeconds = std::max(run->source.durationSeconds, lastEventEnd(*run));
    folder.result = std::move(run);
    return folder;
}

double lastEventEnd(const AnalysisResult& run)
{
    double end = 0.0;
    if (run.drumHits && !run.drumHits->empty())
        end = std::max(end, run.drumHits->back().time);
    if (run.beatGrid && !run.beatGrid->beats.empty())
        end = std::max(end, run.beatGrid->beats.back().time);
    if (run.beatGrid && !run.beatGrid->sections.empty())
        end = std::max(end, run.beatGrid->sections.back().range.end);
    if (run.annotations)
        for (const Annotation& annotation : *run.annotations)
            end = std::max(end, annotation.end);
    return end;
}

} // namespace heihachi
