#pragma once

#include "core/analysis/config/analysis_config.h"
#include "core/analysis/corrections/annotation.h"
#include "core/analysis/corrections/hit_edit.h"
#include "core/analysis/results/beat_grid.h"
#include "core/analysis/results/coupling.h"
#include "core/analysis/results/drum_activations.h"
#include "core/analysis/results/drum_hit.h"
#include "core/analysis/results/drum_patterns.h"
#include "core/analysis/results/groove.h"
#include "core/audio/source_info.h"
#include "core/base/diagnostic.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace heihachi {

enum class StageStatus
{
    Done,
    Failed,
    Skipped
}; ///< Skipped: an input was missing, or the stage was not asked for

/// "done", "failed" or "skipped": for files and the database. Not translated.
[[nodiscard]] QString stageStatusId(StageStatus status);
[[nodiscard]] std::optional<StageStatus> stageStatusFromId(const QString& id);

/// What became of one stage in a run.
struct StageOutcome
{
    QString id;
    int version = 0;
    StageStatus status = StageStatus::Skipped;
    QString reason; ///< why it failed or was skipped, translated; empty when done
    double cpuSeconds = 0.0; ///< time spent in the stage, summed over threads

    friend bool operator==(const StageOutcome&, const StageOutcome&) = default;
};

/// A model that a run used: enough to tell whether another run used the same one.
struct ModelUse
{
    QString id; ///< as in models/manifest.json
    QString version; ///< raised with every new set of weights
    QString sha256; ///< of the weights, hexadecimal

    friend bool operator==(const ModelUse&, const ModelUse&) = default;
};

/// The recording that was analysed.
struct AnalysedSource
{
    SourceInfo info;
    QByteArray contentHash; ///< see contentHash()
    double durationSeconds = 0.0; ///< as decoded
};

/// How the run went.
struct RunRecord
{
    QDateTime startedUtc;
    QString programVersion;
    AnalysisConfig config; ///< complete, defaults included
    std::vector<StageOutcome> stages; ///< in order of execution
    std::vector<ModelUse> models; ///< by id, each once; empty when no network ran
    double wallSeconds = 0.0;
    double decodeSeconds = 0.0; ///< CPU time in decoding, signal checks and the peak pyramid
    qint64 peakMemoryBytes = 0; ///< highest resident size of the process during the run, 0 unknown
    int threads = 0;

    /// The outcome of a stage, null when the stage did not exist in this run.
    [[nodiscard]] const StageOutcome* stage(const QString& id) const;
};

/// Everything one analysis found. Immutable once built and shared as shared_ptr<const AnalysisResult>; any thread.
/// A member that is absent was not computed: the record says why.
struct AnalysisResult
{
    AnalysedSource source;
    RunRecord run;
    Diagnostics diagnostics;
    std::optional<std::vector<Onset>> onsets; ///< by time
    std::optional<std::vector<DrumHit>> drumHits; ///< by time, then class
    std::shared_ptr<const BeatGrid> beatGrid; ///< null: not computed; without sections: no stable beat
    std::shared_ptr<const Groove> groove; ///< null: not computed
    std::shared_ptr<const Coupling> coupling; ///< null: not computed
    std::shared_ptr<const DrumPatternCatalogue> patterns; ///< null: not computed
    /// Null: not computed, or of a run that was loaded: ProjectStore::loadDrumActivations() brings them when they are
    /// wanted, since they are long.
    std::shared_ptr<const DrumActivations> drumActivations;
    /// Of each drum hit, where some were corrected by hand (see HandLayer); null: the hits are as they were found.
    std::shared_ptr<const std::vector<HandMark>> handMarks;
    std::shared_ptr<const std::vector<Annotation>> annotations; ///< by hand, by time; null: none

    /// Why the result that stage `stageId` makes is missing; empty when the stage is done.
    [[nodiscard]] QString missingReason(const QString& stageId) const;
    /// What a person did to the drum hit of this index.
    [[nodiscard]] HandMark handMark(size_t hit) const { return handMarks ? (*handMarks)[hit] : HandMark::None; }
};

using AnalysisResultPtr = std::shared_ptr<const AnalysisResult>;

} // namespace heihachi
