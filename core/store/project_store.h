#pragma once

#include "core/analysis/corrections/hand_layer.h"
#include "core/analysis/corrections/verdict.h"
#include "core/analysis/results/analysis_result.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/compare/kept_comparison.h"

#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

namespace heihachi {

/// A recording in a project.
struct StoredSource
{
    SourceId id;
    AnalysedSource source;
};

/// A run as listed, without its results.
struct RunSummary
{
    RunId id;
    SourceId sourceId;
    int number = 0; ///< 1, 2, 3 … within the source
    QDateTime createdUtc;
    QString programVersion;
    double wallSeconds = 0.0;
    std::optional<qint64> drumHitCount; ///< absent when drum hits were not computed
    int warningCount = 0; ///< diagnostics of severity Warning or worse
    QString note; ///< the user's
};

/// A project: one SQLite file (`*.heihachi`) with sources, every run and its results. WAL, foreign keys on; schema by
/// numbered migrations. A run appears whole or not at all, also when the process is killed or the disk is full.
/// Thread: an instance belongs to the thread that made it (one SQLite connection per thread); several may be open.
class ProjectStore
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly
    };

    /// Errors: WriteFailed, PermissionDenied, DiskFull. An existing file is never overwritten (InvalidArgument).
    [[nodiscard]] static Result<std::unique_ptr<ProjectStore>> create(const QString& path);
    /// Opens, checks and migrates. Errors: FileNotFound, PermissionDenied, ForeignFile, NewerVersion (left unaltered),
    /// DamagedProject (hint names repair()), Busy.
    [[nodiscard]] static Result<std::unique_ptr<ProjectStore>> open(
        const QString& path, Access access = Access::ReadWrite);
    ~ProjectStore();
    ProjectStore(const ProjectStore&) = delete;
    ProjectStore& operator=(const ProjectStore&) = delete;

    [[nodiscard]] const QString& path() const;

    [[nodiscard]] Result<std::vector<StoredSource>> sources() const;
    [[nodiscard]] Result<std::vector<RunSummary>> runs() const; ///< by source, then number
    /// Saves the run in one transaction, its source too if new (known by content hash; a moved file's path is renewed).
    [[nodiscard]] Result<RunId> saveRun(const AnalysisResult& result);
    /// Everything but the drum activations, which only some views want and which are long.
    [[nodiscard]] Result<AnalysisResultPtr> loadRun(RunId id) const;
    /// Null when the run has none: made without a network, or by an older version. Errors: DamagedProject.
    [[nodiscard]] Result<std::shared_ptr<const DrumActivations>> loadDrumActivations(RunId id) const;
    [[nodiscard]] Status setRunNote(RunId id, const QString& note);
    [[nodiscard]] Status setSourcePath(SourceId id, const QString& path); ///< the recording was moved
    [[nodiscard]] Status deleteRun(RunId id);

    /// Corrections of the beat grid of a recording by hand, in the order in which they apply; they stay when it is
    /// analysed again. Empty: none. Errors: DamagedProject.
    [[nodiscard]] Result<std::vector<GridEdit>> gridEdits(SourceId id) const;
    /// Replaces all of them, or none. Errors: InvalidArgument for an unknown recording or an impossible correction.
    [[nodiscard]] Status setGridEdits(SourceId id, const std::vector<GridEdit>& edits);

    /// Everything a person put over the runs of a recording: corrections of hits and of the grid, annotations.
    /// Errors: DamagedProject.
    [[nodiscard]] Result<HandLayer> handLayer(SourceId id) const;
    /// Brings the stored layer from `before` to `after`, all of it or nothing; writes only what differs. Errors as of
    /// setGridEdits().
    [[nodiscard]] Status changeHandLayer(SourceId id, const HandLayer& before, const HandLayer& after);

    /// What a person heard at hits of a run, in the order in which it was said. Errors: DamagedProject.
    [[nodiscard]] Result<std::vector<Verdict>> verdicts(RunId id) const;
    /// Replaces all of them, or none. Errors: InvalidArgument for an unknown run or an impossible verdict.
    [[nodiscard]] Status setVerdicts(RunId id, const std::vector<Verdict>& verdicts);

    /// The comparisons of runs that are kept, newest first. Errors: DamagedProject.
    [[nodiscard]] Result<std::vector<KeptComparison>> comparisons() const;
    /// Saves a comparison: a new one when its id is invalid, else in the place of that one, all of it or nothing.
    /// Errors: InvalidArgument for an unknown run or comparison, or impossible values.
    [[nodiscard]] Result<ComparisonId> saveComparison(const KeptComparison& comparison);
    [[nodiscard]] Status removeComparison(ComparisonId id); ///< InvalidArgument: no such comparison

    /// Small values that belong to the project (last viewport, …).
    [[nodiscard]] Status setSetting(const QString& key, const QVariant& value);
    [[nodiscard]] Result<QVariant> setting(const QString& key) const; ///< invalid QVariant when unset

    /// A complete copy in a new file, atomically; an existing file there is replaced only when the copy is whole.
    [[nodiscard]] Status saveCopy(const QString& path) const;

    struct RepairReport
    {
        int runsSaved = 0;
        int runsLost = 0;
        QStringList notes; ///< translated, what could not be read
    };
    /// Saves what is readable of a damaged project to a new file; the damaged one is left as it is.
    [[nodiscard]] static Result<RepairReport> repair(const QString& damagedPath, const QString& newPath);

private:
    struct Private;
    explicit ProjectStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace heihachi
