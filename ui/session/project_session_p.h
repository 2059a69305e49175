#pragma once

#include "ui/session/analysis_job.h"
#include "ui/session/peak_job.h"
#include "ui/session/project_session.h"
#include "ui/session/store_thread.h"

#include <QHash>
#include <QLockFile>
#include <QThreadPool>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace heihachi {

/// What the store thread read of a project.
struct ProjectSnapshot
{
    std::vector<StoredSource> sources;
    std::vector<RunSummary> runs;
    RunId lastRun; ///< shown last, if known
};

[[nodiscard]] Result<ProjectSnapshot> readSnapshot(const ProjectStore& store);

/// What a person put over a recording, what it makes of a run, and what was said of that run.
struct CorrectionsOfRun
{
    SourceId source;
    HandLayer layer;
    std::vector<Verdict> verdicts;
    CorrectedRun run;
    Rhythm rhythm;
    int version = 0; ///< ProjectSession::Private::layerVersion when the layer was asked for
};

/// State and steps of a ProjectSession. Everything here runs on the UI thread; lambdas handed to `store` and to jobs
/// run elsewhere and answer through onUi().
struct ProjectSession::Private
{
    Private(ProjectSession& session, const StageRegistry& stageRegistry, Settings sessionSettings);
    ~Private();

    /// Queues `answer` for the UI thread; from any thread, as long as jobs and store thread live.
    void onUi(std::function<void()> answer);

    // The project (project_files.cpp)
    void startUntitled();
    void adopt(const ProjectTargetPtr& newTarget, const QString& newPath, ProjectSnapshot snapshot);
    void closeProject();
    void reload(std::function<void()> then = {});
    void change(std::function<Status(ProjectStore&)> edit, std::function<void()> then = {});
    void copyTo(const QString& newPath);
    [[nodiscard]] bool isUntitledPath(const QString& file) const;

    // The shown run (run_loading.cpp)
    void load(RunId id);
    void show(
        RunId id, AnalysisResultPtr loaded, std::shared_ptr<const PeakPyramid> loadedPeaks, CorrectionsOfRun corrected);
    void showSaved(const SavedRun& savedRun); ///< a run that was just made
    void showNothing();
    void setPeaks(std::shared_ptr<const PeakPyramid> loadedPeaks);
    void peaksMissing(const Error& error);
    void rebuildPeaks();
    [[nodiscard]] RunId newestRun(SourceId only = {}) const;

    // What a person put over it (hand_corrections.cpp)
    /// Reads and applies it; in the store thread. What can't be read is told, and left out.
    CorrectionsOfRun readCorrections(
        const Result<ProjectStore*>& opened, SourceId source, RunId id, const AnalysisResultPtr& run, int version);
    void adoptCorrections(CorrectionsOfRun corrected);
    void forgetCorrections();
    void saveLayer(const HandLayer& before);
    void correctRhythmLater();

    // What the drum network said in it (activation_loading.cpp)
    void forgetActivations();
    void loadActivations();

    // Analyses
    void submitAnalysis(const QString& audioPath, bool showWhenDone);
    void submitAnalysis(const QString& audioPath, bool showWhenDone, const AnalysisConfig& with);
    void saved(const ProjectTargetPtr& into, const SavedRun& savedRun, const QString& audioPath, int choiceThen);

    ProjectSession& q;
    const StageRegistry& registry;
    Settings settings;
    AnalysisConfig config;
    PeakCache cache;

    ProjectTargetPtr target; ///< null without a project
    QString path; ///< of the project as last known here
    std::unique_ptr<QLockFile> untitledLock;
    std::vector<StoredSource> sources;
    std::vector<RunSummary> runs;
    int projectRequest = 0; ///< counts projects asked for; answers to earlier requests are dropped

    RunId currentRun;
    AnalysisResultPtr result; ///< as found
    CorrectedRun corrected; ///< of `result` and `layer`
    Rhythm rhythm;
    bool rhythmIsLate = false; ///< `rhythm` does not have the newest corrections yet
    SourceId currentSource;
    HandLayer layer; ///< of currentSource
    std::vector<Verdict> verdicts; ///< of currentRun
    QUndoStack history;
    int layerVersion = 0; ///< counts changes of `layer`; rhythms of earlier ones are dropped
    std::shared_ptr<const PeakPyramid> peaks;
    QString peaksReason;
    bool sourceMissing = false;
    std::shared_ptr<const ThresholdPreview> thresholdPreview;
    QString activationsReason;
    bool activationsAskedFor = false;
    int choice = 0; ///< counts what was asked to be shown; answers to earlier choices are dropped
    QHash<qint64, QString> analysisJobs; ///< job id to audio path

    QStringList openAfterProject; ///< audio that was asked for together with a project

    // Last, so that all of them stop before anything above goes.
    QThreadPool rhythmPool; ///< one thread: corrections are applied one after another
    StoreThread store;
    std::unique_ptr<JobScheduler> scheduler;
};

} // namespace heihachi
