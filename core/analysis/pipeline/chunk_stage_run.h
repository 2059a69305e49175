#pragma once

#include "core/analysis/pipeline/chunk_data.h"
#include "core/analysis/pipeline/stage_registry.h"
#include "core/analysis/pipeline/track_joiner.h"

#include <atomic>
#include <limits>

namespace heihachi {

/// One chunk stage in one run: the stage itself, its joined tracks, its time, and its failure if it has failed.
class ChunkStageRun
{
public:
    /// Makes the stage; when that fails, the run of it has failed before the first chunk.
    ChunkStageRun(const StageEntry& entry, const AnalysisConfig& config);

    [[nodiscard]] const StageDeclaration& declaration() const { return m_declaration; }
    [[nodiscard]] const ChunkNeeds& needs() const { return m_needs; }

    /// Makes room for tracks of a recording of about `expectedFrames` frames. Tracks outside `wanted` are not kept.
    void begin(qint64 expectedFrames, const QStringList& wanted);
    /// Processes one chunk, unless the stage has failed in an earlier one. Any thread, several at once.
    void process(qint64 index, ChunkData& data);
    /// Adds a share of the time that spectra for several stages took. Any thread.
    void addCpuSeconds(double seconds);

    /// After the last chunk: why the stage failed (in the earliest chunk where it did), nothing when it did not.
    [[nodiscard]] std::optional<Error> failed() const;
    [[nodiscard]] bool hasFailedBefore(qint64 index) const { return m_failedAt.load() <= index; }
    [[nodiscard]] double cpuSeconds() const;
    [[nodiscard]] std::vector<ModelUse> models() const;
    [[nodiscard]] std::vector<Track> takeTracks();

private:
    [[nodiscard]] Status make(const StageEntry& entry, const AnalysisConfig& config);
    [[nodiscard]] Status checkFormats() const;
    [[nodiscard]] Result<std::vector<Track>> computed(ChunkData& data) const;
    void fail(qint64 index, const Error& error);

    const StageDeclaration& m_declaration;
    std::unique_ptr<ChunkStage> m_stage;
    ChunkNeeds m_needs;
    std::vector<TrackFormat> m_formats;
    std::vector<bool> m_isWanted; ///< by format
    std::unique_ptr<TrackJoiner> m_joiner; ///< of the wanted ones
    std::atomic<qint64> m_failedAt{std::numeric_limits<qint64>::max()}; ///< earliest chunk that failed
    mutable std::mutex m_mutex; ///< guards the following
    std::optional<Error> m_error;
    double m_cpuSeconds = 0.0;
};

} // namespace heihachi
