#pragma once

#include "core/analysis/pipeline/chunk_source.h"
#include "core/analysis/pipeline/stage.h"
#include "core/dsp/stft.h"

#include <map>

namespace heihachi {

/// What all stages of a run together need of a chunk: for every window the largest context.
class SpectrumPlan
{
public:
    void add(const ChunkNeeds& needs);
    [[nodiscard]] const std::map<int, int>& contextFramesByWindow() const { return m_contextFrames; }
    [[nodiscard]] int contextFrames() const { return m_largestContext; } ///< of samples
    [[nodiscard]] int largestWindow() const; ///< samples, 0 without spectra

private:
    std::map<int, int> m_contextFrames;
    int m_largestContext = 0;
};

/// Transforms and room for the spectra of one chunk, to be used again for the next one. One thread at a time.
struct SpectrumWorkspace
{
    struct Slot
    {
        Stft stft;
        std::vector<std::complex<float>> values;
    };
    std::map<int, Slot> slots; ///< by window

    [[nodiscard]] Slot& slot(int window);
};

/// The signal of one chunk and its spectra, each computed once. One thread.
class ChunkData
{
public:
    ChunkData(ChunkSamples samples, const SpectrumPlan& plan, SpectrumWorkspace& workspace);

    [[nodiscard]] qint64 firstFrame() const { return m_samples.firstFrame; }
    [[nodiscard]] qint64 endFrame() const { return m_samples.endFrame; }
    [[nodiscard]] qint64 firstSample() const { return m_samples.firstSample; }
    [[nodiscard]] std::span<const float> mono() const { return m_mono; }
    [[nodiscard]] std::span<const float> left() const { return m_samples.left; }
    [[nodiscard]] std::span<const float> right() const { return m_samples.right; }
    /// Spectra with the largest context that any stage asks for; computed at the first call.
    [[nodiscard]] const StftBlock& spectrum(int window);

private:
    ChunkSamples m_samples;
    std::vector<float> m_mono;
    const SpectrumPlan& m_plan;
    SpectrumWorkspace& m_workspace;
    std::map<int, StftBlock> m_blocks;
};

/// A chunk as one stage sees it: with the context and the windows that it declared and not a sample more, so that its
/// result cannot depend on which other stages run. Asking for more throws std::out_of_range. One thread.
class StageChunk final : public Chunk
{
public:
    StageChunk(ChunkData& data, const ChunkNeeds& needs);

    [[nodiscard]] qint64 firstFrame() const override { return m_data.firstFrame(); }
    [[nodiscard]] qint64 endFrame() const override { return m_data.endFrame(); }
    [[nodiscard]] std::span<const float> mono(qint64 firstSample, qint64 count) const override;
    [[nodiscard]] std::span<const float> left(qint64 firstSample, qint64 count) const override;
    [[nodiscard]] std::span<const float> right(qint64 firstSample, qint64 count) const override;
    [[nodiscard]] const StftBlock& stft(int window) const override;

private:
    [[nodiscard]] std::span<const float> part(std::span<const float> side, qint64 firstSample, qint64 count) const;

    ChunkData& m_data;
    qint64 m_firstSample; ///< limits of what the stage may read
    qint64 m_endSample;
    std::map<int, StftBlock> m_blocks;
};

} // namespace heihachi
