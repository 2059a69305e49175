#include "app/cli/compare_inputs.h"

#include "app/cli/interrupt.h"
#include "app/cli/project_run_input.h"
#include "core/analysis/pipeline/analyzer.h"
#include "core/base/tr.h"
#include "core/report/csv_reader.h"
#include "core/report/result_tables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace heihachi {
namespace {

const QString kHitsEnding = QStringLiteral(".hits.csv");
const QString kBeatsEnding = QStringLiteral(".beats.csv");

bool isProject(const QString& path)
{
    if (path.endsWith(QLatin1String(".heihachi"), Qt::CaseInsensitive))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

/// The folder of `heihachi process -o` itself is an easy mistake.
tl::unexpected<Error> notAResultFolder(const QString& directory)
{
    Error error{ErrorCode::FileNotFound,
        tr("The folder “%1” holds no reports of a run.").arg(QDir::toNativeSeparators(directory)),
        tr("Name a folder that `heihachi process` wrote for a recording: it holds drum_hits.csv.")};
    QStringList below;
    for (const QString& name : QDir(directory).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (isResultFolder(QDir(directory).filePath(name)))
            below << QDir::toNativeSeparators(QDir(directory).filePath(name));
    if (!below.isEmpty())
        error.hint = tr("Name one of the folders in it: %1.").arg(below.mid(0, 10).join(QStringLiteral(", ")));
    return tl::unexpected<Error>(std::move(error));
}

Result<ComparedInput> readFolder(const QString& directory, const StageRegistry& registry)
{
    if (!isResultFolder(directory))
        return notAResultFolder(directory);
    Result<ResultFolder> folder = readResultFolder(directory, registry);
    if (!folder)
        return failureOf(folder);
    ComparedInput input;
    input.isCorrected = folder->result->handMarks != nullptr;
    input.result = std::move(folder->result);
    input.hasRecord = folder->hasRecord;
    input.lacking = std::move(folder->lacking);
    return input;
}

/// Where the true beats of a table lie; empty when nowhere.
QString beatsOf(const QString& path)
{
    if (path.endsWith(kBeatsEnding))
        return path;
    const QString beside = path.left(path.size() - kHitsEnding.size()) + kBeatsEnding;
    return path.endsWith(kHitsEnding) && QFileInfo::exists(beside) ? beside : QString();
}

Result<ComparedInput> readTruth(const QString& path)
{
    const Result<CsvReader> table = CsvReader::open(path, {QStringLiteral("time_s")});
    if (!table)
        return failureOf(table);
    const bool hasOnlyBeats = !table->has("class") && table->has("beat_in_bar");
    ComparedInput input;
    input.isTruth = true;
    input.parts.clear();
    auto result = std::make_shared<AnalysisResult>();
    if (!hasOnlyBeats) {
        Result<DrumHitTable> hits = readDrumHits(path);
        if (!hits)
            return failureOf(hits);
        result->drumHits = std::move(hits->hits);
        input.parts.push_back(ComparedPart::Hits);
    }
    if (const QString beatPath = hasOnlyBeats ? path : beatsOf(path); !beatPath.isEmpty()) {
        Result<std::vector<Beat>> beats = readBeats(beatPath);
        if (!beats)
            return failureOf(beats);
        BeatGrid grid;
        grid.beats = std::move(*beats);
        result->beatGrid = std::make_shared<const BeatGrid>(std::move(grid));
        input.parts.push_back(ComparedPart::Beats);
    }
    result->source.durationSeconds = lastEventEnd(*result);
    input.result = std::move(result);
    return input;
}

Result<ComparedInput> analyseAudio(
    const QString& path, const StageRegistry& registry, const CompareInputOptions& options)
{
    ProgressPrinter printer(options.progress, path);
    AnalysisOptions analysis;
    analysis.config = options.config;
    analysis.cacheDirectory = options.cacheDirectory;
    analysis.progress = [&printer](const AnalysisProgress& progress) {
        printer.show(progress);
        return !wasInterrupted();
    };
    const Result<AnalysisOutcome> outcome = analyze(QFileInfo(path).absoluteFilePath(), registry, analysis);
    printer.finish(outcome                                 ? QStringLiteral("done")
            : outcome.error().code == ErrorCode::Cancelled ? QStringLiteral("cancelled")
                                                           : QStringLiteral("failed"));
    if (!outcome)
        return failureOf(outcome);
    ComparedInput input;
    input.result = outcome->result;
    input.hasRecord = true;
    return input;
}

Result<ComparedInput> readRun(const ProjectRunAddress& address, bool asFound)
{
    Result<ProjectRun> run = readProjectRun(address, asFound);
    if (!run)
        return failureOf(run);
    ComparedInput input;
    input.result = std::move(run->result);
    input.name = std::move(run->name);
    input.isCorrected = run->isCorrected;
    input.hasRecord = true;
    return input;
}

Result<ComparedInput> readNamed(const QString& input, const StageRegistry& registry, const CompareInputOptions& options)
{
    const QFileInfo info(input);
    if (info.exists()) {
        if (info.isDir())
            return readFolder(input, registry);
        if (isProject(input))
            return readRun({input, {}}, options.asFound);
        return input.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? readTruth(input)
                                                                          : analyseAudio(input, registry, options);
    }
    const qsizetype hash = input.lastIndexOf(QLatin1Char('#'));
    if (hash > 0 && QFileInfo(input.left(hash)).isFile())
        return readRun({input.left(hash), input.mid(hash + 1)}, options.asFound);
    return failure(ErrorCode::FileNotFound,
        tr("“%1” does not exist.").arg(QDir::toNativeSeparators(hash > 0 ? input.left(hash) : input)),
        tr("Check the spelling of the path."));
}

} // namespace

Result<ComparedInput> readComparedInput(
    const QString& input, const StageRegistry& registry, const CompareInputOptions& options)
{
    Result<ComparedInput> read = readNamed(input, registry, options);
    if (read && read->name.isEmpty())
        read->name = QDir::toNativeSeparators(input);
    return read;
}

} // namespace heihachi
