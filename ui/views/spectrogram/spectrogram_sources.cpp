#include "ui/views/spectrogram/spectrogram_raster.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

bool SpectrogramSources::isEmpty() const
{
    return !preview && std::ranges::all_of(levels, [](const Level& level) {
        return std::ranges::all_of(level.tiles, [](const SpectrogramTilePtr& tile) { return !tile; });
    });
}

SpectrogramSources::Column SpectrogramSources::columnOf(size_t n, qint64 column) const
{
    const Level& of = levels[n];
    const qint64 within = std::clamp<qint64>(column, 0, std::max<qint64>(0, layout.columns(of.level) - 1));
    const qint64 tile = within / SpectrogramTile::kColumns - of.firstTile;
    if (tile < 0 || tile >= qint64(of.tiles.size()) || !of.tiles[size_t(tile)])
        return {};
    const int inTile = int(within % SpectrogramTile::kColumns);
    return of.tiles[size_t(tile)]->known[size_t(inTile)] ? Column{of.tiles[size_t(tile)].get(), inTile} : Column{};
}

SpectrogramSources::Column SpectrogramSources::at(double frame) const
{
    for (size_t n = 0; n < levels.size(); ++n) {
        const Column column = columnOf(n, qint64(std::floor(layout.columnAt(levels[n].level, frame))));
        if (column.tile)
            return column;
    }
    if (!preview)
        return {};
    const int column = std::clamp(int(frame / preview->framesPerColumn), 0, preview->columns - 1);
    return preview->tile.known[size_t(column)] ? Column{&preview->tile, column} : Column{};
}

SpectrogramSources collectSources(const SpectrogramLoader& loader, int level, double firstFrame, double endFrame)
{
    SpectrogramSources sources;
    sources.layout = loader.layout();
    for (int n = level; n < sources.layout.levels(); ++n) {
        const double perTile = SpectrogramTile::kColumns;
        // A column more on either side: pixels go over from one to the next.
        const qint64 first = std::max<qint64>(0, qint64((sources.layout.columnAt(n, firstFrame) - 1.0) / perTile));
        const qint64 last = qint64((sources.layout.columnAt(n, endFrame) + 1.0) / perTile);
        const qint64 end = std::min(last + 1, sources.layout.tiles(n));
        sources.levels.push_back({n, first, loader.tiles(n, first, end)});
    }
    sources.preview = loader.preview();
    return sources;
}

} // namespace heihachi
