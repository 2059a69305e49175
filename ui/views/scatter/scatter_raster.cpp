#include "ui/views/scatter/scatter_raster.h"

#include "ui/session/theme.h"
#include "ui/views/common/class_icon.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kMark = 9.0; // px
constexpr double kRing = 13.0; // px, around a selected mark
constexpr double kBlock = 12.0; // px, in which points are counted to tell sparse from dense
constexpr double kCell = 3.0; // px, of the density
constexpr float kLeast = 1.0F / 16.0F; // density next to a single hit, corner to corner
constexpr double kFaintest = 0.12; // opacity of that density
constexpr double kInside = 0.3; // opacity of selected cells within their outline

int deviceSize(double pixels, double ratio)
{
    return std::max(1, int(std::lround(pixels * ratio)));
}

/// The pixels of an image, without the check for sharing that QImage makes for each line.
struct Pixels
{
    explicit Pixels(QImage& image)
        : first(reinterpret_cast<QRgb*>(image.bits()))
        , stride(image.bytesPerLine() / qsizetype(sizeof(QRgb)))
        , width(image.width())
        , height(image.height())
    {
    }
    [[nodiscard]] QRgb* line(int y) const { return first + y * stride; }

    QRgb* first;
    qsizetype stride;
    int width;
    int height;
};

/// Lays `mark` over the picture with its middle at x, y. Both premultiplied; faster than a QPainter for many.
void stamp(const Pixels& image, const QImage& mark, double x, double y)
{
    const int left = int(std::lround(x - 0.5 * mark.width()));
    const int top = int(std::lround(y - 0.5 * mark.height()));
    const int firstX = std::max(0, -left);
    const int endX = std::min(mark.width(), image.width - left);
    for (int row = std::max(0, -top); row < std::min(mark.height(), image.height - top); ++row) {
        const auto* from = reinterpret_cast<const QRgb*>(mark.constScanLine(row));
        QRgb* to = image.line(top + row) + left;
        for (int column = firstX; column < endX; ++column) {
            const QRgb over = from[column];
            const auto keep = unsigned(255 - qAlpha(over));
            if (keep == 255U)
                continue;
            const QRgb under = to[column];
            const unsigned even = ((under & 0x00ff00ffU) * keep + 0x00800080U) >> 8U & 0x00ff00ffU;
            const unsigned odd = ((under >> 8U & 0x00ff00ffU) * keep + 0x00800080U) & 0xff00ff00U;
            to[column] = over + even + odd;
        }
    }
}

/// The bin of a margin at this part of its length; a value at the lower end of a bin counts there, rounding or not.
int binOf(float part)
{
    constexpr float kRounding = 1e-3F; // bins
    return std::clamp(int(part * float(ScatterRaster::kBins) + kRounding), 0, ScatterRaster::kBins - 1);
}

QImage emptyImage(QSize pixels)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QImage markOf(DrumClass drumClass, double ratio)
{
    const int size = deviceSize(kMark, ratio);
    QImage mark = emptyImage({size, size});
    QPainter painter(&mark);
    painter.setOpacity(0.9);
    paintClassMark(painter, QRectF(0, 0, size, size), drumClass);
    return mark;
}

QImage ringOf(const QColor& color, double ratio)
{
    const int size = deviceSize(kRing, ratio);
    QImage ring = emptyImage({size, size});
    QPainter painter(&ring);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6 * ratio));
    const double inset = 1.2 * ratio;
    painter.drawEllipse(QRectF(0, 0, size, size).adjusted(inset, inset, -inset, -inset));
    return ring;
}

void fillCell(const Pixels& image, int column, int row, int size, QRgb color)
{
    const int endX = std::min(image.width, (column + 1) * size);
    const int endY = std::min(image.height, (row + 1) * size);
    for (int y = row * size; y < endY; ++y)
        for (int x = column * size; x < endX; ++x)
            image.line(y)[x] = color;
}

/// The cells of the density, with an empty one at each edge.
struct CellGrid
{
    explicit CellGrid(const ScatterFrame& frame)
        : size(deviceSize(kCell, frame.ratio))
        , columns(frame.pixels.width() / size + 3)
        , rows(frame.pixels.height() / size + 3)
    {
    }
    [[nodiscard]] size_t count() const { return size_t(columns) * size_t(rows); }
    [[nodiscard]] size_t indexOf(const ScatterPoint& point) const
    {
        return (size_t(int(point.y) / size) + 1) * size_t(columns) + size_t(int(point.x) / size) + 1;
    }
    /// Calls back with the index of each cell that is not at the edge, its column and its row.
    template <class Visit>
    void forEach(const Visit& visit) const
    {
        for (int row = 1; row + 1 < rows; ++row)
            for (int column = 1; column + 1 < columns; ++column)
                visit(size_t(row) * size_t(columns) + size_t(column), column - 1, row - 1);
    }

    int size; ///< device px
    int columns;
    int rows;
};

using Densities = std::vector<std::array<float, kDrumClassCount>>;

/// With the weights 1, 2, 1 along `stride`; cells at the edge stay as they are.
Densities smoothed(const Densities& densities, size_t stride)
{
    Densities smooth = densities;
    for (size_t i = stride; i + stride < densities.size(); ++i)
        for (size_t c = 0; c < kDrumClassCount; ++c)
            smooth[i][c] = 0.25F * (densities[i - stride][c] + densities[i + stride][c]) + 0.5F * densities[i][c];
    return smooth;
}

QRgb shade(const QColor& color, double opacity)
{
    const auto part = [opacity](int value) { return int(std::lround(opacity * value)); };
    return qRgba(part(color.red()), part(color.green()), part(color.blue()), part(255));
}

} // namespace

ScatterRaster::ScatterRaster(std::span<const DrumHit> hits, const HitFilter& filter, const ScatterFrame& frame)
{
    reset(hits, filter, frame);
}

void ScatterRaster::reset(std::span<const DrumHit> hits, const HitFilter& filter, const ScatterFrame& frame)
{
    m_frame = frame;
    m_confidence = {};
    m_velocity = {};
    collect(hits, filter);
    countBlocks();
}

void ScatterRaster::collect(std::span<const DrumHit> hits, const HitFilter& filter)
{
    const auto left = float(m_frame.view.left());
    const auto lowest = float(m_frame.view.top());
    const auto scaleX = float(m_frame.pixels.width() / m_frame.view.width());
    const auto scaleY = float(m_frame.pixels.height() / m_frame.view.height());
    const auto width = float(m_frame.pixels.width());
    const auto height = float(m_frame.pixels.height());
    const auto perConfidence = 1.0F / width;
    const auto perVelocity = 1.0F / height;
    const HitFilter wanted = filter; // of our own: no write below can alter it
    m_points.resize(hits.size());
    ScatterPoint* next = m_points.data();
    for (size_t i = 0; i < hits.size(); ++i) {
        const DrumHit& hit = hits[i];
        if (!wanted.accepts(hit))
            continue;
        const float x = (hit.confidence - left) * scaleX;
        const float y = height - (hit.velocity - lowest) * scaleY;
        if (!(x >= 0.0F && x < width && y >= 0.0F && y < height)) // nor what is no number
            continue;
        *next++ = {x, y, hit.drumClass, int(i), 0};
        ++m_confidence[size_t(binOf(x * perConfidence))][size_t(hit.drumClass)];
        ++m_velocity[size_t(binOf(1.0F - y * perVelocity))][size_t(hit.drumClass)];
    }
    m_points.resize(size_t(next - m_points.data()));
}

int ScatterRaster::confidenceBinOf(const ScatterPoint& point) const
{
    return binOf(point.x * (1.0F / float(m_frame.pixels.width())));
}

int ScatterRaster::velocityBinOf(const ScatterPoint& point) const
{
    return binOf(1.0F - point.y * (1.0F / float(m_frame.pixels.height())));
}

void ScatterRaster::countBlocks()
{
    const auto perPixel = float(1.0 / (kBlock * m_frame.ratio));
    const int columns = int(float(m_frame.pixels.width()) * perPixel) + 1;
    m_blocks.assign(size_t(columns) * (size_t(float(m_frame.pixels.height()) * perPixel) + 1), 0);
    for (ScatterPoint& point : m_points) {
        point.block = int(point.y * perPixel) * columns + int(point.x * perPixel);
        ++m_blocks[size_t(point.block)];
    }
    std::array<size_t, kFewAtMost + 1> blocksWith{};
    for (const int count : m_blocks)
        if (count <= kFewAtMost)
            ++blocksWith[size_t(count)];
    size_t marks = 0;
    for (m_few = 0; m_few < kFewAtMost; ++m_few) {
        marks += blocksWith[size_t(m_few) + 1] * size_t(m_few + 1);
        if (marks > kMostMarks)
            break;
    }
}

QImage ScatterRaster::image() const
{
    QImage image = emptyImage(m_frame.pixels);
    paintCells(image);
    paintMarks(image);
    return image;
}

void ScatterRaster::paintCells(QImage& image) const
{
    const CellGrid grid(m_frame);
    Densities densities(grid.count());
    for (const ScatterPoint& point : m_points)
        if (!isMark(point))
            ++densities[grid.indexOf(point)][size_t(point.drumClass)];
    densities = smoothed(smoothed(densities, 1), size_t(grid.columns));
    float most = kLeast;
    for (const auto& cell : densities)
        most = std::max(most, std::ranges::max(cell));
    const double scale = (1.0 - kFaintest) / std::max(1e-9, std::log(double(most / kLeast)));
    std::array<QColor, kDrumClassCount> colors;
    for (const DrumClass drumClass : kDrumClasses)
        colors[size_t(drumClass)] = Theme::classColor(drumClass);
    const Pixels pixels(image);
    grid.forEach([&](size_t i, int column, int row) {
        const auto dominant = std::ranges::max_element(densities[i]);
        if (*dominant < kLeast)
            return;
        const double opacity = std::min(1.0, kFaintest + scale * std::log(double(*dominant / kLeast)));
        fillCell(pixels, column, row, grid.size, shade(colors[size_t(dominant - densities[i].begin())], opacity));
    });
}

void ScatterRaster::paintMarks(QImage& image) const
{
    std::array<QImage, kDrumClassCount> marks;
    for (const DrumClass drumClass : kDrumClasses)
        marks[size_t(drumClass)] = markOf(drumClass, m_frame.ratio);
    const Pixels pixels(image);
    for (const ScatterPoint& point : m_points)
        if (isMark(point))
            stamp(pixels, marks[size_t(point.drumClass)], double(point.x), double(point.y));
}

QImage ScatterRaster::selectionImage(const HitSelection& selection, const QColor& color) const
{
    QImage image = emptyImage(m_frame.pixels);
    const CellGrid grid(m_frame);
    std::vector<char> isSelected(grid.count(), 0);
    const auto columns = qptrdiff(grid.columns);
    const QImage ring = ringOf(color, m_frame.ratio);
    const Pixels pixels(image);
    for (const ScatterPoint& point : m_points) {
        if (!selection.contains(point.hit))
            continue;
        if (isMark(point)) {
            stamp(pixels, ring, double(point.x), double(point.y));
            continue;
        }
        char* cell = &isSelected[grid.indexOf(point)];
        for (const qptrdiff step : {-columns, qptrdiff(-1), qptrdiff(0), qptrdiff(1), columns})
            cell[step] = 1; // as far as the smoothed density goes, so that one outline runs around all
    }
    const QRgb outline = shade(color, 1.0);
    const QRgb inside = shade(color, kInside);
    grid.forEach([&](size_t i, int column, int row) {
        const char* cell = &isSelected[i];
        if (!*cell)
            return;
        const bool isInside = cell[-1] && cell[1] && cell[-columns] && cell[columns];
        fillCell(pixels, column, row, grid.size, isInside ? inside : outline);
    });
    return image;
}

} // namespace heihachi
