#pragma once

#include "core/analysis/pipeline/chunk_stage_run.h"
#include "core/analysis/pipeline/progress_meter.h"
#include "core/audio/audio_reader.h"

#include <QSemaphore>
#include <QThreadPool>

namespace heihachi {

/// First half of an analysis: decodes a recording once, cuts it into chunks and has the chunk stages process them on a
/// thread pool. At most threads + 1 chunks exist at a time, so memory does not grow with the recording. The calling
/// thread decodes, waits and reports progress. The destructor stops what is left and waits for it.
class SignalPass
{
public:
    struct Options
    {
        int threads = 1;
        double chunkSeconds = 30.0;
    };
    struct Outcome
    {
        qint64 samples = 0; ///< a channel
        double chunkSeconds = 0.0; ///< length of all chunks but the last
        double decodeSeconds = 0.0; ///< processor time in decoding, cutting and the overview
    };

    SignalPass(const std::vector<std::unique_ptr<ChunkStageRun>>& stages, const Options& options, ProgressMeter& meter);
    ~SignalPass();
    SignalPass(const SignalPass&) = delete;
    SignalPass& operator=(const SignalPass&) = delete;

    /// `overview` may be null. Errors: those of AudioReader::read, EmptyAudio, Cancelled, Internal.
    [[nodiscard]] Result<Outcome> run(AudioReader& reader, PeakPyramidBuilder* overview);

private:
    [[nodiscard]] Status submitReady(ChunkSource& source);
    [[nodiscard]] Status awaitAll();
    void processGuarded(ChunkSamples samples);
    void process(ChunkSamples samples);
    void computeSpectra(qint64 index, ChunkData& data);
    [[nodiscard]] std::unique_ptr<SpectrumWorkspace> takeWorkspace();
    [[nodiscard]] Status tick();
    [[nodiscard]] Status stopReason();

    const std::vector<std::unique_ptr<ChunkStageRun>>& m_stages;
    ProgressMeter& m_meter;
    int m_threads;
    SpectrumPlan m_plan;
    ChunkLayout m_layout;
    qint64 m_expectedFrames = 0; ///< 0 = unknown
    qint64 m_decodedFrames = 0;
    std::atomic<qint64> m_doneSteps{0}; ///< frames times stages
    std::atomic<bool> m_stop{false};
    QSemaphore m_slots; ///< free places for chunks
    std::mutex m_mutex; ///< guards the following
    std::vector<std::unique_ptr<SpectrumWorkspace>> m_idleWorkspaces;
    std::optional<Error> m_error; ///< of the pass itself
    QThreadPool m_pool; ///< last, so that it goes first
};

} // namespace heihachi
