// What the workers of a SpectrogramWork do; nothing here runs under its mutex.
#include "core/audio/content_hash.h"
#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/spectrogram/work_tools.h"

#include <QDir>

#include <algorithm>

namespace heihachi {
namespace {

constexpr int kPreviewColumns = 48;
constexpr int kPreviewStep = 6; // columns between two pictures

} // namespace

void SpectrogramWork::perform(const Task& task, Tools& tools)
{
    Status done;
    switch (task.kind) {
    case Task::Kind::Preview:
        done = makePreview(tools);
        break;
    case Task::Kind::Check:
        done = check();
        break;
    case Task::Kind::Tile:
    case Task::Kind::Chunk:
        done = makeTile(task, tools);
        break;
    }
    if (done)
        m_notify();
    else if (done.error().code != ErrorCode::Cancelled)
        fail(done.error());
}

Status SpectrogramWork::makePreview(Tools& tools)
{
    SpectrogramPreview preview{
        SpectrogramTile(m_layout.bins()), kPreviewColumns, double(m_layout.frames()) / kPreviewColumns};
    std::vector<std::uint8_t> column(size_t(m_layout.bins()));
    for (int n = 0; n < kPreviewColumns && !m_cancelled; ++n) {
        if (const Status read = tools.maker.glance(qint64((n + 0.5) * preview.framesPerColumn), column); !read)
            return read;
        for (size_t bin = 0; bin < column.size(); ++bin)
            preview.tile.values[bin * SpectrogramTile::kColumns + size_t(n)] = column[bin];
        preview.tile.known.set(size_t(n));
        if ((n + 1) % kPreviewStep != 0)
            continue;
        auto snapshot = std::make_shared<const SpectrogramPreview>(preview);
        {
            const std::scoped_lock lock(m_mutex);
            m_preview = std::move(snapshot);
        }
        m_notify();
    }
    const std::scoped_lock lock(m_mutex);
    m_previewDone = true;
    return {};
}

Status SpectrogramWork::makeTile(const Task& task, Tools& tools)
{
    const Result<SpectrogramTilePtr> tile = obtain(task, tools);
    if (!tile)
        return failureOf(tile);
    if (!*tile)
        return {}; // a coarse one that is not on disk
    if (task.kind == Task::Kind::Tile) {
        const std::scoped_lock lock(m_mutex);
        m_memory.insert(task.key, *tile);
    }
    if (task.key.level == m_layout.chunkLevel())
        addChunk(task.key.index, **tile);
    return {};
}

/// From disk, from finer tiles in memory, or from the recording.
Result<SpectrogramTilePtr> SpectrogramWork::obtain(const Task& task, Tools& tools)
{
    if (m_cache) {
        SpectrogramTilePtr found = m_cache->find(m_recording.contentHash, m_layout, task.key);
        noteDiskSearch(task.key, found != nullptr);
        if (found)
            return found;
    }
    if (task.key.level > m_layout.chunkLevel())
        return SpectrogramTilePtr();
    SpectrogramTilePtr tile = fromHalves(task.key);
    if (!tile) {
        Result<SpectrogramTilePtr> made = tools.maker.make(task.key, [this, &task] { return isWanted(task); });
        if (!made)
            return made;
        tile = std::move(*made);
    }
    keep(task.key, tile);
    return tile;
}

void SpectrogramWork::noteDiskSearch(const SpectrogramTileKey& key, bool isFound)
{
    const std::scoped_lock lock(m_mutex);
    const int shift = key.level - m_layout.chunkLevel();
    if (!isFound) {
        m_notOnDisk.insert(key);
        m_stored.erase(key);
    } else if (shift > 0) {
        m_stored.insert(key);
        if (key.level + 1 == m_layout.levels())
            for (qint64 n = 0; n < qint64(1) << shift; ++n)
                markDone((key.index << shift) + n);
    }
}

void SpectrogramWork::markDone(qint64 chunk)
{
    if (chunk >= m_layout.chunks() || m_chunksDone[size_t(chunk)])
        return;
    m_chunksDone[size_t(chunk)] = true;
    ++m_chunksDoneCount;
}

SpectrogramTilePtr SpectrogramWork::fromHalves(const SpectrogramTileKey& key)
{
    if (key.level == 0)
        return nullptr;
    SpectrogramTilePtr first;
    SpectrogramTilePtr second;
    const bool hasSecond = 2 * key.index + 1 < m_layout.tiles(key.level - 1);
    {
        const std::scoped_lock lock(m_mutex);
        first = m_memory.find({key.level - 1, 2 * key.index});
        second = m_memory.find({key.level - 1, 2 * key.index + 1});
    }
    return first && (second || !hasSecond) ? tileFromHalves(key.level, *first, second.get()) : nullptr;
}

void SpectrogramWork::addChunk(qint64 chunk, const SpectrogramTile& tile)
{
    const auto isWanted = [this](const SpectrogramTileKey& key) {
        const std::scoped_lock lock(m_mutex);
        return !m_memory.contains(key) && !m_stored.contains(key);
    };
    for (const auto& [key, grown] : m_growing.add(chunk, tile, isWanted)) {
        keep(key, grown);
        {
            const std::scoped_lock lock(m_mutex);
            m_memory.insert(key, grown);
        }
        m_growing.remove(key);
    }
    const std::scoped_lock lock(m_mutex);
    markDone(chunk);
}

/// On disk, now or when the file has been checked.
void SpectrogramWork::keep(const SpectrogramTileKey& key, const SpectrogramTilePtr& tile)
{
    if (!m_cache)
        return;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_checked) {
            if (qint64(m_unsaved.size()) * m_layout.tileBytes() < kUnsavedBytes)
                m_unsaved.emplace_back(key, tile);
            return; // what does not fit is computed again another time
        }
    }
    storeOnDisk(key, *tile);
}

void SpectrogramWork::storeOnDisk(const SpectrogramTileKey& key, const SpectrogramTile& tile)
{
    if (const Status stored = m_cache->store(m_recording.contentHash, m_layout, key, tile); !stored) {
        qCWarning(lcAudio).noquote() << "spectrogram not cached:" << stored.error().text();
        return;
    }
    const std::scoped_lock lock(m_mutex);
    m_notOnDisk.erase(key);
    if (key.level > m_layout.chunkLevel())
        m_stored.insert(key);
}

Status SpectrogramWork::check()
{
    const Result<QByteArray> hash = contentHash(m_recording.path, [this] { return !m_cancelled; });
    if (!hash)
        return failureOf(hash);
    if (*hash != m_recording.contentHash)
        return failure(ErrorCode::InvalidArgument,
            tr("“%1” is not the recording that was analysed.").arg(QDir::toNativeSeparators(m_recording.path)),
            tr("Locate the original file, or analyse this one."));
    std::vector<std::pair<SpectrogramTileKey, SpectrogramTilePtr>> unsaved;
    {
        const std::scoped_lock lock(m_mutex);
        m_checked = true;
        unsaved.swap(m_unsaved);
    }
    for (const auto& [key, tile] : unsaved)
        if (!m_cancelled)
            storeOnDisk(key, *tile);
    return {};
}

} // namespace heihachi
