#include "core/analysis/pipeline/chunk_data.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace heihachi {
namespace {

int largestOf(const std::vector<int>& windows)
{
    return windows.empty() ? 0 : std::ranges::max(windows);
}

/// The rows [first, end) of a block.
StftBlock narrowed(const StftBlock& block, qint64 first, qint64 end)
{
    StftBlock part = block;
    part.firstFrame = first;
    part.frames = end - first;
    part.values = block.values.subspan(
        size_t(first - block.firstFrame) * size_t(block.bins), size_t(part.frames) * size_t(block.bins));
    return part;
}

} // namespace

void SpectrumPlan::add(const ChunkNeeds& needs)
{
    m_largestContext = std::max(m_largestContext, needs.contextFrames);
    for (const int window : needs.stftWindows) {
        int& context = m_contextFrames[window];
        context = std::max(context, needs.contextFrames);
    }
}

int SpectrumPlan::largestWindow() const
{
    return m_contextFrames.empty() ? 0 : m_contextFrames.rbegin()->first;
}

SpectrumWorkspace::Slot& SpectrumWorkspace::slot(int window)
{
    const auto found = slots.find(window);
    return found != slots.end() ? found->second : slots.emplace(window, Slot{Stft(window), {}}).first->second;
}

ChunkData::ChunkData(ChunkSamples samples, const SpectrumPlan& plan, SpectrumWorkspace& workspace)
    : m_samples(std::move(samples))
    , m_mono(m_samples.left.size())
    , m_plan(plan)
    , m_workspace(workspace)
{
    for (size_t i = 0; i < m_mono.size(); ++i)
        m_mono[i] = 0.5F * (m_samples.left[i] + m_samples.right[i]);
}

const StftBlock& ChunkData::spectrum(int window)
{
    const auto known = m_blocks.find(window);
    if (known != m_blocks.end())
        return known->second;
    const qint64 context = m_plan.contextFramesByWindow().at(window);
    SpectrumWorkspace::Slot& slot = m_workspace.slot(window);
    StftBlock block;
    block.window = window;
    block.firstFrame = firstFrame() - context;
    block.frames = endFrame() + context - block.firstFrame;
    block.bins = slot.stft.bins();
    slot.values.resize(size_t(block.frames) * size_t(block.bins));
    slot.stft.spectra(
        m_mono, block.firstFrame * kHop - firstSample(), kHop, size_t(block.frames), std::span(slot.values));
    block.values = slot.values;
    return m_blocks.emplace(window, block).first->second;
}

StageChunk::StageChunk(ChunkData& data, const ChunkNeeds& needs)
    : m_data(data)
    , m_firstSample((data.firstFrame() - needs.contextFrames) * kHop - largestOf(needs.stftWindows) / 2)
    , m_endSample((data.endFrame() + needs.contextFrames) * kHop + largestOf(needs.stftWindows) / 2)
{
    for (const int window : needs.stftWindows)
        m_blocks.emplace(window,
            narrowed(data.spectrum(window), firstFrame() - needs.contextFrames, endFrame() + needs.contextFrames));
}

std::span<const float> StageChunk::part(std::span<const float> side, qint64 firstSample, qint64 count) const
{
    if (firstSample < m_firstSample || count < 0 || firstSample + count > m_endSample)
        throw std::out_of_range("samples beyond the declared context were asked for");
    return side.subspan(size_t(firstSample - m_data.firstSample()), size_t(count));
}

std::span<const float> StageChunk::mono(qint64 firstSample, qint64 count) const
{
    return part(m_data.mono(), firstSample, count);
}

std::span<const float> StageChunk::left(qint64 firstSample, qint64 count) const
{
    return part(m_data.left(), firstSample, count);
}

std::span<const float> StageChunk::right(qint64 firstSample, qint64 count) const
{
    return part(m_data.right(), firstSample, count);
}

const StftBlock& StageChunk::stft(int window) const
{
    const auto found = m_blocks.find(window);
    if (found == m_blocks.end())
        throw std::out_of_range("spectra of an undeclared window were asked for: " + std::to_string(window));
    return found->second;
}

} // namespace heihachi
