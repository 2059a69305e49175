#include "ui/views/spectrogram/spectrogram_raster.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace heihachi {
namespace {

constexpr size_t kColumns = SpectrogramTile::kColumns;

} // namespace

void SpectrogramRaster::setAxis(const FrequencyAxis& axis, int rows, const SpectrogramLayout& layout)
{
    if (axis == m_axis && rows == int(m_rows.size()) && layout.bins() == m_bins)
        return;
    m_axis = axis;
    m_bins = layout.bins();
    m_rows.resize(size_t(rows));
    m_mapped.clear();
    for (int y = 0; y < rows; ++y) {
        const double high = axis.hzAt(1.0 - double(y) / rows) / layout.hzPerBin();
        const double low = axis.hzAt(1.0 - double(y + 1) / rows) / layout.hzPerBin();
        Row& row = m_rows[size_t(y)];
        row.first = std::clamp(int(std::ceil(low)), 0, m_bins - 1);
        row.end = std::clamp(int(std::ceil(high)), 0, m_bins);
        if (row.end > row.first && high - low >= 1.0)
            continue;
        const double middle = std::clamp(0.5 * (low + high), 0.0, m_bins - 1.0);
        row.first = std::min(int(middle), m_bins - 2);
        row.end = row.first;
        row.weight = int(std::lround(256.0 * (middle - row.first)));
    }
}

std::vector<std::uint8_t> SpectrogramRaster::mapped(const SpectrogramTile& tile) const
{
    std::vector<std::uint8_t> values(m_rows.size() * kColumns);
    auto to = values.begin();
    for (const Row& row : m_rows) {
        std::array<std::uint8_t, kColumns> line{}; // of its own, so that the loops below can be vectorised
        if (row.end == row.first) {
            const std::uint8_t* below = tile.row(row.first).data();
            const std::uint8_t* above = tile.row(row.first + 1).data();
            const int weight = row.weight;
            for (size_t column = 0; column < kColumns; ++column)
                line[column] = std::uint8_t((below[column] * (256 - weight) + above[column] * weight + 128) >> 8);
        } else {
            for (int bin = row.first; bin < row.end; ++bin) {
                const std::uint8_t* from = tile.row(bin).data();
                for (size_t column = 0; column < kColumns; ++column)
                    line[column] = std::max(line[column], from[column]);
            }
        }
        to = std::ranges::copy(line, to).out;
    }
    return values;
}

const std::uint8_t* SpectrogramRaster::valuesOf(const SpectrogramSources::Column& column)
{
    Mapped& entry = m_mapped[column.tile];
    if (entry.values.empty()) {
        if (m_sources->preview && &m_sources->preview->tile == column.tile)
            entry.tile = SpectrogramTilePtr(m_sources->preview, column.tile);
        for (const SpectrogramSources::Level& level : m_sources->levels)
            for (const SpectrogramTilePtr& tile : level.tiles)
                if (tile.get() == column.tile)
                    entry.tile = tile;
        entry.values = mapped(*column.tile);
    }
    entry.isUsed = true;
    return entry.values.data() + column.column;
}

SpectrogramRaster::Sample SpectrogramRaster::sampleAt(
    const SpectrogramSources& sources, double frame, double framesPerPixel)
{
    for (size_t n = 0; n < sources.levels.size(); ++n) {
        const int level = sources.levels[n].level;
        const double begin = sources.layout.columnAt(level, frame);
        const double width = framesPerPixel / double(sources.layout.hop(level));
        qint64 first = 0;
        qint64 second = 0;
        int weight = kMaximum;
        if (width >= 1.0) { // the columns whose middle lies in the pixel
            first = qint64(std::ceil(begin - 0.5));
            second = std::max(first, qint64(std::ceil(begin + width - 0.5)) - 1);
        } else {
            const double middle = begin + 0.5 * width - 0.5;
            first = qint64(std::floor(middle));
            second = first + 1;
            weight = int(256.0 * (middle - double(first)));
        }
        SpectrogramSources::Column a = sources.columnOf(n, first);
        SpectrogramSources::Column b = sources.columnOf(n, second);
        if (!a.tile && !b.tile)
            continue;
        if (!a.tile)
            a = b;
        if (!b.tile)
            b = a;
        return {valuesOf(a), valuesOf(b), weight};
    }
    if (!sources.preview)
        return {};
    const SpectrogramPreview& preview = *sources.preview;
    const double middle = (frame + 0.5 * framesPerPixel) / preview.framesPerColumn - 0.5;
    const int last = preview.columns - 1;
    const int first = std::clamp(int(std::floor(middle)), 0, last);
    const int second = std::clamp(int(std::floor(middle)) + 1, 0, last);
    if (!preview.tile.known[size_t(first)])
        return {};
    const int weight = preview.tile.known[size_t(second)] ? int(256.0 * (middle - std::floor(middle))) : 0;
    return {valuesOf({&preview.tile, first}), valuesOf({&preview.tile, second}), weight};
}

void SpectrogramRaster::paint(QImage& image, const SpectrogramSources& sources, double firstFrame,
    double framesPerPixel, const ColorTable& colors, QRgb nothing)
{
    m_sources = &sources;
    for (Mapped& entry : m_mapped)
        entry.isUsed = false;
    const auto width = size_t(image.width());
    m_samples.resize(width);
    for (size_t x = 0; x < width; ++x)
        m_samples[x] = sampleAt(sources, firstFrame + double(x) * framesPerPixel, framesPerPixel);
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const std::ptrdiff_t offset = std::ptrdiff_t(y) * std::ptrdiff_t(kColumns);
        for (size_t x = 0; x < width; ++x) {
            const Sample& sample = m_samples[x];
            if (!sample.first) {
                line[x] = nothing;
                continue;
            }
            const int first = sample.first[offset];
            const int second = sample.second[offset];
            const int value = sample.weight == kMaximum
                ? std::max(first, second)
                : (first * (256 - sample.weight) + second * sample.weight + 128) >> 8;
            line[x] = colors[size_t(value)];
        }
    }
    m_mapped.removeIf([](auto entry) { return !entry.value().isUsed; });
    m_sources = nullptr;
}

} // namespace heihachi
