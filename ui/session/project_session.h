#pragma once

#include "core/analysis/drums/threshold_preview.h"
#include "core/analysis/pipeline/stage_registry.h"
#include "core/audio/peak_pyramid.h"
#include "core/compare/kept_comparison.h"
#include "core/jobs/job_scheduler.h"
#include "core/store/project_store.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QUndoStack;

namespace heihachi {

/// A run of the project beside the shown one.
struct OtherRun
{
    AnalysisResultPtr found; ///< as it was found
    HandLayer layer; ///< of its recording
    QString audioPath; ///< where its recording is, as far as known
};

/// The open project and the run that is shown. There is always a project: without a named one it is an untitled file in
/// the application's data folder, so nothing is lost before "Save as" (and an untitled one found there is offered
/// again). Analyses and loading run as jobs; results arrive as signals. UI thread.
class ProjectSession final : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString cacheDirectory; ///< peak pyramids
        QString dataDirectory; ///< untitled projects
        int threads = 0; ///< of an analysis, 0 = all cores
    };

    ProjectSession(const StageRegistry& registry, Settings settings, QObject* parent = nullptr);
    ~ProjectSession() override;

    [[nodiscard]] JobScheduler& jobs();
    [[nodiscard]] bool hasProject() const; ///< false only until the first file is opened
    [[nodiscard]] bool isUntitled() const;
    [[nodiscard]] QString projectPath() const;
    [[nodiscard]] QString projectName() const; ///< for the window title
    [[nodiscard]] const std::vector<StoredSource>& sources() const; ///< snapshot, renewed with runsChanged
    [[nodiscard]] const std::vector<RunSummary>& runs() const; ///< snapshot, renewed with runsChanged

    /// Audio files are queued for analysis, a project is opened. Anything else ends as a `failed` signal.
    void openFiles(const QStringList& paths);
    void newProject();
    void openProject(const QString& path);
    void saveAs(const QString& path);
    void repairProject(const QString& damagedPath, const QString& newPath);
    void analyse(const QString& audioPath);
    /// Analyses the source of the shown run again.
    void analyseAgain();
    /// Likewise, with other settings than those of config().
    void analyseAgain(const AnalysisConfig& config);
    void showRun(RunId id);
    void deleteRun(RunId id);
    void setRunNote(RunId id, const QString& note);
    /// The recording of the shown run was moved here; refused (failed) when the file is not the same recording.
    void locateSource(const QString& audioPath);
    void setConfig(const AnalysisConfig& config); ///< of the next analyses
    [[nodiscard]] const AnalysisConfig& config() const;

    [[nodiscard]] RunId currentRunId() const; ///< invalid when none is shown
    /// The shown run with its hits as corrected by hand and with the annotations of its recording; null when none is
    /// shown. For the grid and what rests on it see currentRhythm().
    [[nodiscard]] AnalysisResultPtr currentResult() const;
    [[nodiscard]] AnalysisResultPtr runAsFound() const; ///< the shown run without any correction
    /// How the hits of currentResult() came about: marks and corrections of each; without hits when there are none.
    [[nodiscard]] const CorrectedHits& currentHits() const;
    [[nodiscard]] const Rhythm& currentRhythm() const; ///< of the shown run, with the corrections of its recording
    /// The shown run with all corrections in it, as it is to be exported: says so in a note. Null when none is shown.
    [[nodiscard]] AnalysisResultPtr correctedResult() const;
    [[nodiscard]] SourceId currentSourceId() const; ///< of the recording of the shown run; invalid when none is shown
    /// What a person put over that recording; other runs of it show it too.
    [[nodiscard]] const HandLayer& handLayer() const;
    /// Replaces it and saves what changed in the project at once. currentResult() follows before this returns, with
    /// hitsChanged(); currentRhythm() a moment later, with rhythmChanged(). What a person does goes through
    /// GridHistory, HitHistory and AnnotationHistory, so that it can be undone.
    void setHandLayer(HandLayer layer);
    [[nodiscard]] const std::vector<GridEdit>& gridEdits() const; ///< of handLayer()
    void setGridEdits(std::vector<GridEdit> edits); ///< likewise
    /// Every step that a person took on the shown recording; empty when another one is shown.
    [[nodiscard]] QUndoStack& undoStack();
    /// What a person heard at hits of the shown run.
    [[nodiscard]] const std::vector<Verdict>& verdicts() const;
    void setVerdicts(std::vector<Verdict> verdicts); ///< and saves them at once
    [[nodiscard]] std::shared_ptr<const PeakPyramid>
    currentPeaks() const; ///< null until loaded or when the file is gone
    [[nodiscard]] QString peaksMissingReason() const; ///< translated, why currentPeaks() is null
    /// Loads what the drum network said in the shown run, once, to try other thresholds on; thresholdPreviewChanged()
    /// tells when it is there.
    void loadThresholdPreview();
    [[nodiscard]] std::shared_ptr<const ThresholdPreview>
    currentThresholdPreview() const; ///< null until loaded, or when the run has none
    [[nodiscard]] QString activationsMissingReason() const; ///< translated, why currentThresholdPreview() is null
    [[nodiscard]] QString currentAudioPath() const; ///< where the recording of the shown run is, as far as known
    [[nodiscard]] bool isSourceMissing() const; ///< the recording of the shown run was not found at currentAudioPath()
    [[nodiscard]] const RunSummary* run(RunId id) const; ///< null when there is no such run; valid until runsChanged
    [[nodiscard]] const StoredSource* source(SourceId id) const; ///< likewise
    /// Reads a run that is not shown. `answer` comes later, on the UI thread, as long as the session lives.
    void readRun(RunId id, std::function<void(const Result<OtherRun>&)> answer);
    /// The overview of its recording, from the cache or made by a job; answers likewise, not when cancelled.
    void findPeaks(const OtherRun& run, std::function<void(const Result<std::shared_ptr<const PeakPyramid>>&)> answer);
    /// The comparisons that the project keeps, newest first; answers likewise. What can't be read is told by failed().
    void readComparisons(std::function<void(std::vector<KeptComparison>)> answer);
    /// Saves a comparison, a new one where its id is invalid; answers its id likewise, an invalid one where that
    /// failed.
    void keepComparison(const KeptComparison& comparison, std::function<void(ComparisonId)> answer);
    void removeComparison(ComparisonId id, std::function<void()> answer);
    /// Untitled projects of earlier sessions in the data folder that nobody has open, newest first.
    [[nodiscard]] QStringList recoverableProjects() const;

Q_SIGNALS:
    void projectChanged();
    void runsChanged();
    void configChanged(); ///< config() is another one
    void currentRunChanged(); ///< currentResult() is another one
    void rhythmChanged(); ///< currentRhythm() is another one; follows currentRunChanged()
    void gridEditsChanged(); ///< gridEdits() are others
    /// Hits of currentResult() were corrected: it is another one, of the same run. Indices of hits mean others than
    /// before.
    void hitsChanged();
    void annotationsChanged(); ///< annotations of currentResult() are others: it is another one, with the same hits
    void verdictsChanged();
    void peaksChanged();
    void thresholdPreviewChanged(); ///< after loadThresholdPreview(); not when another run is shown
    void fileOpened(const QString& path); ///< audio or project, for the recent list
    /// Something asked for did not work; shown in the window, not in a modal box.
    void failed(const heihachi::Error& error);
    void notice(const QString& text); ///< translated, e.g. what a repair saved
    /// A project cannot be opened because it is damaged: the window offers a repair.
    void damagedProjectFound(const QString& path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace heihachi
