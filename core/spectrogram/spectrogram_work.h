#pragma once

#include "core/base/error.h"
#include "core/spectrogram/growing_tiles.h"
#include "core/spectrogram/mono_passages.h"
#include "core/spectrogram/tile_cache.h"
#include "core/spectrogram/tile_memory.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <set>

namespace heihachi {

class TileMaker;

/// What a view wants to see, in frames at kAnalysisRate.
struct SpectrogramWish
{
    std::vector<SpectrogramTileKey> tiles; ///< most urgent first
    qint64 first = 0; ///< of these, frames [first, end) are in view
    qint64 end = 0;

    friend bool operator==(const SpectrogramWish&, const SpectrogramWish&) = default;
};

/// The spectrogram of one recording with one set of parameters while it is being computed: what is wanted, what is
/// there and what to do next. Order of work: a preview of the whole (a few passages, if the recording is long), then
/// what is in view, then the check that the file is the recording that its hash names, then the rest of the overview
/// (all chunks, from which the coarse levels are made). Tiles are stored on disk only after that check.
///
/// Shared by the thread that draws (want, tiles, preview …) and by workers (enlist, runNext); all of it thread-safe
/// and, but for runNext(), short.
class SpectrogramWork
{
public:
    struct Recording
    {
        QString path;
        QByteArray contentHash; ///< empty: not known, nothing is stored on disk
    };

    SpectrogramWork(Recording recording, const SpectrogramLayout& layout, std::shared_ptr<PassageStock> passages,
        std::optional<SpectrogramTileCache> cache, qint64 memoryBytes, std::function<void()> notify);
    ~SpectrogramWork();

    [[nodiscard]] const SpectrogramLayout& layout() const { return m_layout; }

    void want(SpectrogramWish wish); ///< replaces what was wanted; what is no longer wanted is given up
    void cancel(); ///< no task is begun any more, running ones end soon
    /// Tiles [first, end) of a level, each null where nothing is known; above the chunk level maybe with gaps.
    [[nodiscard]] std::vector<SpectrogramTilePtr> tiles(int level, qint64 first, qint64 end);
    [[nodiscard]] SpectrogramPreviewPtr preview() const; ///< null: none yet, or not needed
    [[nodiscard]] double overviewShare() const; ///< part of the coarse levels that is there, 0 to 1
    [[nodiscard]] std::optional<Error> error() const; ///< why there is nothing, or nothing more
    [[nodiscard]] qint64 memoryBytes() const; ///< of the finished tiles

    /// True when one more worker may start (and must call runNext() until it returns false).
    [[nodiscard]] bool enlist(int maximumWorkers);
    /// Does the most urgent task; false when there is none: the worker is dismissed.
    bool runNext();

private:
    struct Task
    {
        enum class Kind
        {
            Preview,
            Tile, ///< needed in memory
            Chunk, ///< needed for the coarse levels
            Check
        };
        Kind kind = Kind::Tile;
        SpectrogramTileKey key;
    };

    static constexpr qint64 kUnsavedBytes = qint64(32) << 20;

    // spectrogram_work.cpp: the state, under m_mutex
    [[nodiscard]] std::optional<Task> next();
    [[nodiscard]] std::optional<Task> nextInView();
    [[nodiscard]] std::optional<Task> nextChunkOf(const SpectrogramTileKey& key, qint64 firstFrame, qint64 endFrame);
    [[nodiscard]] std::optional<Task> nextOfOverview();
    [[nodiscard]] bool isCovered(const SpectrogramTileKey& key) const;
    [[nodiscard]] bool isWanted(const Task& task) const;
    void fail(const Error& error);

    // spectrogram_work_tasks.cpp: what workers do
    struct Tools;
    void perform(const Task& task, Tools& tools);
    [[nodiscard]] Status makePreview(Tools& tools);
    [[nodiscard]] Status makeTile(const Task& task, Tools& tools);
    [[nodiscard]] Status check();
    [[nodiscard]] Result<SpectrogramTilePtr> obtain(const Task& task, Tools& tools);
    void noteDiskSearch(const SpectrogramTileKey& key, bool isFound);
    void markDone(qint64 chunk); ///< under m_mutex
    [[nodiscard]] SpectrogramTilePtr fromHalves(const SpectrogramTileKey& key);
    void addChunk(qint64 chunk, const SpectrogramTile& tile);
    void keep(const SpectrogramTileKey& key, const SpectrogramTilePtr& tile);
    void storeOnDisk(const SpectrogramTileKey& key, const SpectrogramTile& tile);

    const Recording m_recording;
    const SpectrogramLayout m_layout;
    const std::shared_ptr<PassageStock> m_passages;
    const std::optional<SpectrogramTileCache> m_cache;
    const std::function<void()> m_notify; ///< something has changed; called on any thread
    GrowingTiles m_growing;
    std::atomic_bool m_cancelled = false;

    mutable std::mutex m_mutex; ///< guards all below
    SpectrogramWish m_wish;
    TileMemory m_memory;
    std::set<SpectrogramTileKey> m_inWork;
    std::set<SpectrogramTileKey> m_notOnDisk; ///< looked for in vain
    std::set<SpectrogramTileKey> m_stored; ///< coarse tiles that are on disk
    std::vector<std::pair<SpectrogramTileKey, SpectrogramTilePtr>> m_unsaved; ///< until the file is checked
    std::vector<std::unique_ptr<Tools>> m_tools; ///< that no worker uses
    SpectrogramPreviewPtr m_preview;
    std::vector<bool> m_chunksDone; ///< once part of the coarse levels
    qint64 m_chunksDoneCount = 0;
    qint64 m_firstMissing = 0; ///< all chunks before it are done
    std::optional<Error> m_error;
    int m_workers = 0;
    bool m_previewTaken = false;
    bool m_previewDone = false;
    bool m_checkTaken = false;
    bool m_checked = false;
};

} // namespace heihachi
