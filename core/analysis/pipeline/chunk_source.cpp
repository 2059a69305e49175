#include "core/analysis/pipeline/chunk_source.h"

#include <algorithm>
#include <utility>

namespace heihachi {
namespace {

/// Takes the first `count` samples out of `buffer` (zeros where it is shorter) and leaves those from `keepFrom` on.
std::vector<float> takeFront(std::vector<float>& buffer, size_t count, size_t keepFrom)
{
    std::vector<float> rest;
    rest.reserve(std::max(count, buffer.capacity()));
    if (keepFrom < buffer.size())
        rest.assign(buffer.begin() + std::ptrdiff_t(keepFrom), buffer.end());
    buffer.resize(count, 0.0F);
    return std::exchange(buffer, std::move(rest));
}

} // namespace

ChunkSource::ChunkSource(const ChunkLayout& layout)
    : m_layout(layout)
{
    const auto leading = size_t(-layout.firstSample(0));
    for (std::vector<float>* side : {&m_left, &m_right})
        side->assign(leading, 0.0F);
}

void ChunkSource::add(std::span<const float> interleaved)
{
    const size_t frames = interleaved.size() / 2;
    const size_t before = m_left.size();
    m_left.resize(before + frames);
    m_right.resize(before + frames);
    for (size_t i = 0; i < frames; ++i) {
        m_left[before + i] = interleaved[2 * i];
        m_right[before + i] = interleaved[2 * i + 1];
    }
    m_samples += qint64(frames);
}

void ChunkSource::finish()
{
    m_finished = true;
}

bool ChunkSource::isReady() const
{
    const qint64 first = m_layout.firstFrame(m_next);
    return m_finished ? first < framesIn(m_samples) : m_layout.endSample(first + m_layout.framesPerChunk) <= m_samples;
}

std::optional<ChunkSamples> ChunkSource::next()
{
    if (!isReady())
        return std::nullopt;
    ChunkSamples chunk;
    chunk.index = m_next;
    chunk.firstFrame = m_layout.firstFrame(m_next);
    chunk.endFrame = chunk.firstFrame + m_layout.framesPerChunk;
    if (m_finished)
        chunk.endFrame = std::min(chunk.endFrame, framesIn(m_samples));
    chunk.firstSample = m_layout.firstSample(m_next);
    const auto count = size_t(m_layout.endSample(chunk.endFrame) - chunk.firstSample);
    const auto keepFrom = size_t(m_layout.firstSample(m_next + 1) - chunk.firstSample);
    chunk.left = takeFront(m_left, count, keepFrom);
    chunk.right = takeFront(m_right, count, keepFrom);
    ++m_next;
    return chunk;
}

} // namespace heihachi
