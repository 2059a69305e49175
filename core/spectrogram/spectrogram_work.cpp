#include "core/spectrogram/spectrogram_work.h"

#include "core/spectrogram/tile_maker.h"
#include "core/spectrogram/work_tools.h"

#include <algorithm>

namespace heihachi {
namespace {

constexpr qint64 kPreviewFromChunks = 5; // shorter recordings are sharp soon enough
constexpr qint64 kGrowingBytes = qint64(32) << 20;

} // namespace

SpectrogramWork::SpectrogramWork(Recording recording, const SpectrogramLayout& layout,
    std::shared_ptr<PassageStock> passages, std::optional<SpectrogramTileCache> cache, qint64 memoryBytes,
    std::function<void()> notify)
    : m_recording(std::move(recording))
    , m_layout(layout)
    , m_passages(std::move(passages))
    , m_cache(m_recording.contentHash.isEmpty() ? std::nullopt : std::move(cache))
    , m_notify(std::move(notify))
    , m_growing(layout)
    , m_memory(memoryBytes)
    , m_chunksDone(size_t(layout.chunks()), false)
    , m_previewTaken(layout.chunks() < kPreviewFromChunks)
    , m_previewDone(m_previewTaken)
    , m_checkTaken(!m_cache)
{
}

SpectrogramWork::~SpectrogramWork() = default;

void SpectrogramWork::want(SpectrogramWish wish)
{
    const std::scoped_lock lock(m_mutex);
    m_wish = std::move(wish);
    const auto isDispensable = [this](const SpectrogramTileKey& key) {
        return key.level + 1 < m_layout.levels() && std::ranges::find(m_wish.tiles, key) == m_wish.tiles.end();
    };
    m_growing.trim(kGrowingBytes, isDispensable);
}

void SpectrogramWork::cancel()
{
    m_cancelled = true;
}

std::vector<SpectrogramTilePtr> SpectrogramWork::tiles(int level, qint64 first, qint64 end)
{
    std::vector<SpectrogramTilePtr> found;
    found.reserve(size_t(std::max<qint64>(0, end - first)));
    const std::scoped_lock lock(m_mutex);
    for (qint64 index = first; index < end; ++index) {
        SpectrogramTilePtr tile = m_memory.find({level, index});
        found.push_back(tile || level <= m_layout.chunkLevel() ? tile : m_growing.find({level, index}));
    }
    return found;
}

SpectrogramPreviewPtr SpectrogramWork::preview() const
{
    const std::scoped_lock lock(m_mutex);
    return m_preview;
}

double SpectrogramWork::overviewShare() const
{
    const std::scoped_lock lock(m_mutex);
    return m_chunksDone.empty() ? 1.0 : double(m_chunksDoneCount) / double(m_chunksDone.size());
}

std::optional<Error> SpectrogramWork::error() const
{
    const std::scoped_lock lock(m_mutex);
    return m_error;
}

qint64 SpectrogramWork::memoryBytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_memory.bytes();
}

bool SpectrogramWork::enlist(int maximumWorkers)
{
    const std::scoped_lock lock(m_mutex);
    if (m_workers >= maximumWorkers || m_cancelled)
        return false;
    ++m_workers;
    return true;
}

bool SpectrogramWork::runNext()
{
    std::optional<Task> task;
    std::unique_ptr<Tools> tools;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_cancelled)
            task = next();
        if (!task) {
            --m_workers;
            return false;
        }
        if (!m_tools.empty()) {
            tools = std::move(m_tools.back());
            m_tools.pop_back();
        }
    }
    if (!tools)
        tools = std::make_unique<Tools>(m_layout, *m_passages);
    perform(*task, *tools);
    const std::scoped_lock lock(m_mutex);
    if (task->kind == Task::Kind::Tile || task->kind == Task::Kind::Chunk)
        m_inWork.erase(task->key);
    m_tools.push_back(std::move(tools)); // keeps what its reader learned about the file
    return true;
}

std::optional<SpectrogramWork::Task> SpectrogramWork::next()
{
    if (!std::exchange(m_previewTaken, true))
        return Task{Task::Kind::Preview, {}};
    if (m_wish.tiles.empty())
        return {}; // nobody looks
    const bool checkNow = !m_checkTaken && qint64(m_unsaved.size()) * m_layout.tileBytes() > kUnsavedBytes / 2;
    std::optional<Task> task = checkNow ? std::nullopt : nextInView();
    if (!task && m_previewDone && !std::exchange(m_checkTaken, true))
        task = Task{Task::Kind::Check, {}};
    if (!task)
        task = nextInView();
    if (!task && m_previewDone)
        task = nextOfOverview();
    if (task && task->kind != Task::Kind::Check)
        m_inWork.insert(task->key);
    return task;
}

std::optional<SpectrogramWork::Task> SpectrogramWork::nextInView()
{
    for (const SpectrogramTileKey& key : m_wish.tiles) {
        if (isCovered(key))
            continue;
        const bool isCoarse = key.level > m_layout.chunkLevel();
        if (!m_inWork.contains(key) && (!isCoarse || (m_cache && !m_notOnDisk.contains(key))))
            return Task{Task::Kind::Tile, key};
        if (isCoarse && m_previewDone) // the preview has the machine for itself: it is there sooner than a chunk
            if (const std::optional<Task> chunk = nextChunkOf(key, m_wish.first, m_wish.end))
                return chunk;
    }
    return {};
}

/// A chunk that is missing in a coarse tile, within frames [firstFrame, endFrame).
std::optional<SpectrogramWork::Task> SpectrogramWork::nextChunkOf(
    const SpectrogramTileKey& key, qint64 firstFrame, qint64 endFrame)
{
    if (m_inWork.contains(key))
        return {}; // being looked for on disk
    const int shift = key.level - m_layout.chunkLevel();
    const qint64 first = std::max(key.index << shift, firstFrame / SpectrogramLayout::kChunkFrames);
    const qint64 last = std::min(((key.index + 1) << shift) - 1, (endFrame - 1) / SpectrogramLayout::kChunkFrames);
    for (qint64 chunk = first; chunk <= std::min(last, m_layout.chunks() - 1); ++chunk) {
        const SpectrogramTileKey chunkKey{m_layout.chunkLevel(), chunk};
        if (!m_growing.holds(key, chunk) && !m_inWork.contains(chunkKey))
            return Task{Task::Kind::Chunk, chunkKey};
    }
    return {};
}

std::optional<SpectrogramWork::Task> SpectrogramWork::nextOfOverview()
{
    while (m_firstMissing < m_layout.chunks() && m_chunksDone[size_t(m_firstMissing)])
        ++m_firstMissing;
    const int shift = m_layout.levels() - 1 - m_layout.chunkLevel();
    for (qint64 chunk = m_firstMissing; chunk < m_layout.chunks(); ++chunk) {
        const SpectrogramTileKey key{m_layout.chunkLevel(), chunk};
        const SpectrogramTileKey top{m_layout.levels() - 1, chunk >> shift};
        if (m_chunksDone[size_t(chunk)] || m_inWork.contains(key) || m_inWork.contains(top))
            continue;
        const bool mayBeOnDisk = m_cache && shift > 0 && !m_notOnDisk.contains(top) && !isCovered(top);
        return mayBeOnDisk ? Task{Task::Kind::Tile, top} : Task{Task::Kind::Chunk, key};
    }
    return {};
}

bool SpectrogramWork::isCovered(const SpectrogramTileKey& key) const
{
    return m_memory.contains(key);
}

/// Whether a task that runs is still worth its time.
bool SpectrogramWork::isWanted(const Task& task) const
{
    if (m_cancelled)
        return false;
    if (task.kind != Task::Kind::Tile)
        return true;
    const std::scoped_lock lock(m_mutex);
    return std::ranges::find(m_wish.tiles, task.key) != m_wish.tiles.end();
}

void SpectrogramWork::fail(const Error& error)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_error)
            m_error = error;
    }
    m_cancelled = true;
    m_notify();
}

} // namespace heihachi
