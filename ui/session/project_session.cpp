#include "ui/session/project_session.h"

#include "core/audio/audio_files.h"
#include "ui/session/project_paths.h"
#include "ui/session/project_session_p.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace heihachi {

ProjectSession::Private::Private(ProjectSession& session, const StageRegistry& stageRegistry, Settings sessionSettings)
    : q(session)
    , registry(stageRegistry)
    , settings(std::move(sessionSettings))
    , config(AnalysisConfig::defaults(stageRegistry))
    , cache(settings.cacheDirectory)
    , scheduler(std::make_unique<JobScheduler>())
{
}

ProjectSession::Private::~Private()
{
    scheduler->disconnect(&q);
    scheduler.reset(); // cancels and waits
    closeProject();
}

void ProjectSession::Private::onUi(std::function<void()> answer)
{
    QMetaObject::invokeMethod(&q, std::move(answer), Qt::QueuedConnection);
}

ProjectSession::ProjectSession(const StageRegistry& registry, Settings settings, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, registry, std::move(settings)))
{
    connect(d->scheduler.get(), &JobScheduler::jobEnded, this, [this](JobId id, JobState state) {
        if (!d->analysisJobs.remove(id.value) || state != JobState::Failed)
            return;
        const std::vector<JobInfo> all = d->scheduler->jobs();
        const auto job = std::ranges::find(all, id, &JobInfo::id);
        if (job != all.end())
            Q_EMIT failed(job->error);
    });
}

ProjectSession::~ProjectSession() = default;

JobScheduler& ProjectSession::jobs()
{
    return *d->scheduler;
}

bool ProjectSession::hasProject() const
{
    return d->target != nullptr;
}

bool ProjectSession::isUntitled() const
{
    return d->isUntitledPath(d->path);
}

QString ProjectSession::projectPath() const
{
    return d->path;
}

QString ProjectSession::projectName() const
{
    return isUntitled() || d->path.isEmpty() ? tr("Untitled") : QFileInfo(d->path).completeBaseName();
}

const std::vector<StoredSource>& ProjectSession::sources() const
{
    return d->sources;
}

const std::vector<RunSummary>& ProjectSession::runs() const
{
    return d->runs;
}

const RunSummary* ProjectSession::run(RunId id) const
{
    const auto found = std::ranges::find(d->runs, id, &RunSummary::id);
    return found == d->runs.end() ? nullptr : &*found;
}

const StoredSource* ProjectSession::source(SourceId id) const
{
    const auto found = std::ranges::find(d->sources, id, &StoredSource::id);
    return found == d->sources.end() ? nullptr : &*found;
}

void ProjectSession::openFiles(const QStringList& paths)
{
    const auto project = std::ranges::find_if(paths, isProjectPath);
    if (project != paths.end()) { // the audio beside it is analysed into it, once it is open
        const QString projectPath = *project;
        openProject(projectPath);
        std::ranges::remove_copy_if(paths, std::back_inserter(d->openAfterProject), isProjectPath);
        return;
    }
    bool showWhenDone = true; // the first one only: the others are a click away in the project tree
    QSet<QString> seen; // the same file twice in one go is meant once
    for (const QString& path : paths) {
        const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
        if (seen.contains(absolute))
            continue;
        seen.insert(absolute);
        if (QFileInfo(path).isDir()) {
            d->store.post([this, path, first = showWhenDone](StoreThread::Slot&) {
                d->onUi([this, path, first, files = audioFilesBelow(path)] {
                    if (files.isEmpty())
                        Q_EMIT failed({ErrorCode::NotAudio,
                            tr("There is no audio file in “%1”.").arg(QDir::toNativeSeparators(path)), {}});
                    for (const QString& file : files)
                        d->submitAnalysis(file, first && file == files.front());
                });
            });
            showWhenDone = false;
        } else {
            d->submitAnalysis(path, showWhenDone);
            showWhenDone = false;
        }
    }
}

void ProjectSession::analyse(const QString& audioPath)
{
    d->submitAnalysis(audioPath, true);
}

void ProjectSession::analyseAgain()
{
    if (d->result)
        d->submitAnalysis(currentAudioPath(), true);
}

void ProjectSession::analyseAgain(const AnalysisConfig& config)
{
    if (d->result)
        d->submitAnalysis(currentAudioPath(), true, config);
}

void ProjectSession::showRun(RunId id)
{
    if (id == d->currentRun || !run(id)) {
        ++d->choice; // whatever was being loaded is not wanted any more
        return;
    }
    d->load(id);
}

void ProjectSession::deleteRun(RunId id)
{
    const RunSummary* doomed = run(id);
    if (!doomed)
        return;
    d->change([id](ProjectStore& store) { return store.deleteRun(id); },
        [this, id, sourceId = doomed->sourceId] {
            if (id != d->currentRun)
                return;
            d->showNothing();
            if (const RunId next = d->newestRun(sourceId); next.isValid())
                d->load(next);
        });
}

void ProjectSession::setRunNote(RunId id, const QString& note)
{
    d->change([id, note](ProjectStore& store) { return store.setRunNote(id, note); });
}

void ProjectSession::setConfig(const AnalysisConfig& config)
{
    if (config == d->config)
        return;
    d->config = config;
    Q_EMIT configChanged();
}

const AnalysisConfig& ProjectSession::config() const
{
    return d->config;
}

RunId ProjectSession::currentRunId() const
{
    return d->currentRun;
}

const Rhythm& ProjectSession::currentRhythm() const
{
    return d->rhythm;
}

std::shared_ptr<const PeakPyramid> ProjectSession::currentPeaks() const
{
    return d->peaks;
}

QString ProjectSession::peaksMissingReason() const
{
    return d->peaks ? QString() : d->peaksReason;
}

QString ProjectSession::currentAudioPath() const
{
    if (!d->result)
        return {};
    const RunSummary* shown = run(d->currentRun);
    const StoredSource* stored = shown ? source(shown->sourceId) : nullptr; // renewed when the file was moved
    return stored ? stored->source.info.path : d->result->source.info.path;
}

bool ProjectSession::isSourceMissing() const
{
    return d->sourceMissing;
}

void ProjectSession::Private::submitAnalysis(const QString& audioPath, bool showWhenDone)
{
    submitAnalysis(audioPath, showWhenDone, config);
}

void ProjectSession::Private::submitAnalysis(const QString& audioPath, bool showWhenDone, const AnalysisConfig& with)
{
    if (!target)
        startUntitled();
    const QString absolute = QFileInfo(audioPath).absoluteFilePath();
    AnalysisRequest request;
    request.audioPath = absolute;
    request.options.config = with;
    request.options.threads = settings.threads;
    request.options.cacheDirectory = settings.cacheDirectory;
    request.registry = &registry;
    request.target = target;
    // Shown at the end unless something else has been chosen meanwhile.
    const int choiceThen = showWhenDone ? ++choice : -1;
    const auto onSaved = [this, into = target, absolute, choiceThen](const SavedRun& savedRun) {
        onUi([this, into, savedRun, absolute, choiceThen] { saved(into, savedRun, absolute, choiceThen); });
    };
    const JobId id = scheduler->submit(
        ProjectSession::tr("Analysing %1").arg(QFileInfo(absolute).fileName()), makeAnalysisJob(request, onSaved));
    analysisJobs.insert(id.value, absolute);
}

void ProjectSession::Private::saved(
    const ProjectTargetPtr& into, const SavedRun& savedRun, const QString& audioPath, int choiceThen)
{
    Q_EMIT q.fileOpened(audioPath);
    if (into != target) {
        Q_EMIT q.notice(ProjectSession::tr("The analysis of %1 was saved in the project that was open when it started.")
                            .arg(QFileInfo(audioPath).fileName()));
        return;
    }
    reload([this, savedRun, choiceThen] {
        if (choiceThen == choice || !result)
            showSaved(savedRun);
    });
}

} // namespace heihachi
