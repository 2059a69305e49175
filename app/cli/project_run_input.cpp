#include "app/cli/project_run_input.h"

#include "core/base/tr.h"
#include "core/store/project_store.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace heihachi {
namespace {

/// A run and the recording that it is of.
struct Candidate
{
    RunSummary run;
    StoredSource source;

    [[nodiscard]] QString fileName() const { return QFileInfo(source.source.info.path).fileName(); }
};

/// What is wanted, taken apart.
struct Wanted
{
    QString recording; ///< empty: any
    std::optional<int> number; ///< absent: the newest
};

Wanted wantedBy(const QString& run)
{
    static const QRegularExpression onlyNumber(QStringLiteral("^\\d{1,9}$"));
    static const QRegularExpression withNumber(QStringLiteral("^(.+):(\\d{1,9})$"));
    if (onlyNumber.match(run).hasMatch())
        return {{}, run.toInt()};
    if (const auto match = withNumber.match(run); match.hasMatch())
        return {match.captured(1), match.captured(2).toInt()};
    return {run, {}};
}

bool isNamed(const Candidate& candidate, const QString& name)
{
    const QFileInfo file(candidate.source.source.info.path);
    return name == file.fileName() || name == file.completeBaseName() || name == file.filePath();
}

Result<std::vector<Candidate>> candidatesOf(const ProjectStore& project)
{
    const auto sources = project.sources();
    if (!sources)
        return failureOf(sources);
    const auto runs = project.runs();
    if (!runs)
        return failureOf(runs);
    std::vector<Candidate> candidates;
    for (const RunSummary& run : *runs) {
        const auto source = std::ranges::find(*sources, run.sourceId, &StoredSource::id);
        if (source != sources->end())
            candidates.push_back({run, *source});
    }
    return candidates;
}

QString listOf(const std::vector<Candidate>& candidates)
{
    constexpr size_t kMost = 20;
    QStringList names;
    for (size_t i = 0; i < std::min(candidates.size(), kMost); ++i)
        names << QStringLiteral("#%1:%2").arg(candidates[i].fileName()).arg(candidates[i].run.number);
    if (candidates.size() > kMost)
        names << QStringLiteral("…");
    return tr("The project has these runs: %1.").arg(names.join(QStringLiteral(", ")));
}

/// The run that is meant, of those of one project.
Result<Candidate> choose(std::vector<Candidate> candidates, const ProjectRunAddress& address)
{
    const QString shown = QDir::toNativeSeparators(address.path);
    if (candidates.empty())
        return failure(ErrorCode::InvalidArgument, tr("The project “%1” holds no run.").arg(shown),
            tr("Analyse a recording with `heihachi process` or in the window."));
    const Wanted wanted = wantedBy(address.run);
    const QString all = listOf(candidates);
    std::erase_if(candidates, [&](const Candidate& candidate) {
        return (!wanted.recording.isEmpty() && !isNamed(candidate, wanted.recording))
            || (wanted.number && candidate.run.number != *wanted.number);
    });
    if (candidates.empty())
        return failure(
            ErrorCode::InvalidArgument, tr("The project “%1” has no run “%2”.").arg(shown, address.run), all);
    const auto isOfFirst
        = [&](const Candidate& candidate) { return candidate.source.id == candidates.front().source.id; };
    if (!std::ranges::all_of(candidates, isOfFirst))
        return failure(ErrorCode::InvalidArgument,
            tr("“%1” holds runs of several recordings: which one is meant?").arg(shown), listOf(candidates));
    return *std::ranges::max_element(candidates, {}, [](const Candidate& candidate) { return candidate.run.number; });
}

} // namespace

Result<ProjectRun> readProjectRun(const ProjectRunAddress& address, bool asFound)
{
    const auto project = ProjectStore::open(address.path, ProjectStore::Access::ReadOnly);
    if (!project)
        return failureOf(project);
    auto candidates = candidatesOf(**project);
    if (!candidates)
        return failureOf(candidates);
    const Result<Candidate> chosen = choose(std::move(*candidates), address);
    if (!chosen)
        return failureOf(chosen);
    const Result<AnalysisResultPtr> found = (*project)->loadRun(chosen->run.id);
    if (!found)
        return failureOf(found);
    ProjectRun run{*found, tr("run %1 · %2").arg(chosen->run.number).arg(chosen->fileName())};
    if (asFound)
        return run;
    const Result<HandLayer> layer = (*project)->handLayer(chosen->source.id);
    if (!layer)
        return failureOf(layer);
    if (!layer->isEmpty())
        run.result = withHandLayer(*found, *layer);
    run.isCorrected = !layer->hits.empty() || !layer->grid.empty();
    if (run.isCorrected)
        run.name = tr("%1, with corrections by hand", "a run").arg(run.name);
    return run;
}

} // namespace heihachi
