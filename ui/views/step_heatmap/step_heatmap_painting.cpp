// How the heatmap of bars and positions is laid out and drawn.
#include "ui/views/common/linear_ticks.h"
#include "ui/views/common/small_font.h"
#include "ui/views/step_heatmap/step_heatmap_view.h"

#include <QLinearGradient>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kEdge = 8; // px
constexpr int kRange = 4; // px, of the strip that tells what the timeline shows
constexpr double kFaintest = 0.2; // opacity of the softest hit
constexpr double kFramed = 6.0; // px, height of a bar from which its cells are framed
constexpr double kPixelsPerLabel = 36.0;
constexpr int kLegendWidth = 72; // px
constexpr int kParts = 4; // of a cell: the last one tells that its hits are selected

QRgb mixed(const QColor& under, const QColor& over, double amount)
{
    const auto mix = [amount](int a, int b) { return int(std::lround(a + amount * (b - a))); };
    return qRgb(mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue()));
}

} // namespace

QRect StepHeatmapView::plotRect() const
{
    const QFontMetrics metrics(smallFont(font()));
    const int line = metrics.height();
    const int left = kEdge + metrics.horizontalAdvance(QLocale().toString(10000)) + kEdge + kRange;
    const QRect plot(QPoint(left, line + 2 * kEdge), QPoint(width() - kEdge - 1, height() - 2 * line - kEdge - 1));
    return {plot.topLeft(), plot.size().expandedTo({1, 1})};
}

QColor StepHeatmapView::classColor() const
{
    return m_class ? Theme::classColor(*m_class) : m_theme.colors().accent;
}

void StepHeatmapView::paintEvent(QPaintEvent*)
{
    if (m_isStale)
        paintCells();
    QPainter painter(this);
    painter.setFont(smallFont(font()));
    painter.fillRect(rect(), m_theme.colors().panel);
    painter.drawImage(plotRect(), m_cells);
    paintScales(painter);
    paintSelected(painter);
    paintOverlay(painter);
    if (hasFocus())
        painter.fillRect(QRect(0, 0, 2, height()), m_theme.colors().accent);
}

void StepHeatmapView::paintCells()
{
    const int rows = std::max(1, int(std::lround(plotRect().height() * devicePixelRatioF())));
    m_cells = QImage(std::max(1, m_map.steps()), rows, QImage::Format_RGB32);
    const QColor ground = m_theme.colors().background;
    const QColor full = classColor();
    const double barsPerRow = m_span / rows;
    int firstBefore = -1;
    for (int row = 0; row < rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(m_cells.scanLine(row));
        const int first = int(m_first + row * barsPerRow);
        const int end = std::max(first + 1, int(m_first + (row + 1) * barsPerRow));
        if (first == firstBefore && barsPerRow < 1.0) { // another row of the same bar
            std::copy_n(reinterpret_cast<const QRgb*>(m_cells.constScanLine(row - 1)), m_cells.width(), line);
            continue;
        }
        firstBefore = first;
        for (int step = 0; step < m_cells.width(); ++step) {
            const StepMap::Cell cell = m_map.cell(first, end, step, m_class);
            const double value
                = m_measure == Measure::Velocity ? cell.meanVelocity() : double(cell.hits) / (end - first) / m_mostHits;
            line[step] = cell.hits == 0
                ? ground.rgb()
                : mixed(ground, full, kFaintest + (1.0 - kFaintest) * std::clamp(value, 0.0, 1.0));
        }
    }
    m_isStale = false;
}

void StepHeatmapView::paintScales(QPainter& painter) const
{
    const ThemeColors& colors = m_theme.colors();
    const QRect plot = plotRect();
    const int line = painter.fontMetrics().height();
    const int steps = m_map.steps();
    for (int step = 0; step <= steps; ++step) {
        const bool isBeat = step % StepMap::kStepsPerBeat == 0;
        const double x = std::floor(plot.left() + double(plot.width()) * step / std::max(1, steps));
        painter.fillRect(
            QRectF(x, plot.top(), 1, plot.height() + (isBeat ? 4 : 0)), isBeat ? colors.mutedText : colors.grid);
        if (isBeat && step < steps) {
            painter.setPen(colors.mutedText);
            painter.drawText(QRectF(x + 3, plot.bottom() + 2, 40, line), Qt::AlignLeft | Qt::AlignVCenter,
                QLocale().toString(step / StepMap::kStepsPerBeat + 1));
        }
    }
    if (barHeight() >= kFramed)
        for (double bar = std::ceil(m_first); bar <= m_first + m_span; ++bar)
            painter.fillRect(QRectF(plot.left(), std::floor(yOf(bar)), plot.width(), 1), colors.grid);
    paintBarNumbers(painter);
    painter.setPen(colors.text);
    const QString axis = tr("Beat of the bar, in sixteenths");
    painter.drawText(QRect(kEdge, plot.bottom() + line + 2, width() - 2 * kEdge, line), Qt::AlignCenter,
        painter.fontMetrics().elidedText(axis, Qt::ElideRight, width() - 2 * kEdge));
    painter.drawText(QRect(kEdge, kEdge, width(), line), Qt::AlignLeft | Qt::AlignVCenter, tr("Bar ↓"));
    paintLegend(painter, QRect(plot.left(), kEdge, plot.width(), line));
}

void StepHeatmapView::paintBarNumbers(QPainter& painter) const
{
    const std::vector<StepMap::Bar>& bars = m_map.bars();
    if (bars.empty())
        return;
    const QRect plot = plotRect();
    const int line = painter.fontMetrics().height();
    const size_t last = std::min(bars.size() - 1, size_t(std::ceil(m_first + m_span)) - 1);
    const LinearTicks ticks = LinearTicks::of(
        bars[size_t(m_first)].number, bars[last].number, std::max(2, int(plot.height() / kPixelsPerLabel)));
    painter.setPen(m_theme.colors().mutedText);
    for (int i = 0; i < ticks.count; ++i) {
        const auto found = std::ranges::lower_bound(bars, ticks.at(i), {}, &StepMap::Bar::number);
        if (found == bars.end() || double(found->number) != ticks.at(i))
            continue; // no whole number, or a gap
        const double y = yOf(double(found - bars.begin())) + 0.5 * std::min(barHeight(), double(line));
        if (y >= plot.top() - 0.5 * line && y <= plot.bottom() + 0.5 * line)
            painter.drawText(QRectF(0, y - 0.5 * line, plot.left() - kRange - kEdge / 2, line),
                Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(found->number));
    }
}

void StepHeatmapView::paintLegend(QPainter& painter, const QRect& room) const
{
    const QLocale locale;
    const bool isVelocity = m_measure == Measure::Velocity;
    const QString most = isVelocity ? locale.toString(1) : locale.toString(m_mostHits);
    const int mostWidth = painter.fontMetrics().horizontalAdvance(most);
    const QRect bar(room.right() - mostWidth - 6 - kLegendWidth, room.top() + 3, kLegendWidth, room.height() - 6);
    const QColor ground = m_theme.colors().background;
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    gradient.setColorAt(0.0, QColor::fromRgb(mixed(ground, classColor(), kFaintest)));
    gradient.setColorAt(1.0, classColor());
    painter.fillRect(bar, gradient);
    painter.setPen(m_theme.colors().mutedText);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, most);
    const QString name = isVelocity ? tr("velocity 0") : tr("hits a bar 0");
    const int left = room.left();
    painter.drawText(QRect(left, room.top(), bar.left() - 6 - left, room.height()), Qt::AlignRight | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(name, Qt::ElideLeft, bar.left() - 6 - left));
}

void StepHeatmapView::paintSelected(QPainter& painter)
{
    if (m_selection.indices().empty() || !m_result || m_map.bars().empty())
        return;
    const int steps = m_map.steps();
    if (m_isSelectedStale) {
        m_selected.assign(m_map.bars().size() * size_t(steps), 0);
        const std::vector<DrumHit>& hits = *m_result->drumHits;
        for (const int hit : m_selection.indices())
            if (size_t(hit) < hits.size() && m_map.placeOf(hit).bar >= 0
                && (!m_class || hits[size_t(hit)].drumClass == *m_class))
                m_selected[size_t(m_map.placeOf(hit).bar) * size_t(steps) + size_t(m_map.placeOf(hit).step)] = 1;
        m_isSelectedStale = false;
    }
    QImage marks(steps * kParts, m_cells.height(), QImage::Format_ARGB32_Premultiplied);
    marks.fill(Qt::transparent);
    const double barsPerRow = m_span / marks.height();
    const QRgb color = m_theme.colors().text.rgba();
    for (int row = 0; row < marks.height(); ++row) {
        auto* line = reinterpret_cast<QRgb*>(marks.scanLine(row));
        const int first = int(m_first + row * barsPerRow);
        const int end = std::min(int(m_map.bars().size()), std::max(first + 1, int(m_first + (row + 1) * barsPerRow)));
        for (int bar = first; bar < end; ++bar)
            for (int step = 0; step < steps; ++step)
                if (m_selected[size_t(bar) * size_t(steps) + size_t(step)])
                    line[step * kParts + kParts - 1] = color;
    }
    painter.drawImage(plotRect(), marks);
}

void StepHeatmapView::paintOverlay(QPainter& painter) const
{
    const ThemeColors& colors = m_theme.colors();
    const QRect plot = plotRect();
    const auto [first, end] = m_map.barsWithin(m_viewport.range());
    const double top = std::max(double(plot.top()), yOf(first));
    const double bottom = std::min(double(plot.bottom() + 1), std::max(yOf(end), yOf(first) + 2.0));
    if (bottom > top)
        painter.fillRect(QRectF(plot.left() - kRange - 1, top, kRange, bottom - top), colors.accent);
    painter.setClipRect(plot);
    if (hasFocus() && !m_map.bars().empty()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        const QRectF cell = cellRect(m_current);
        painter.drawRect(QRectF(cell.topLeft(), QSizeF(cell.width(), std::max(4.0, cell.height()))));
    }
    if (m_drag.moved && m_drag.button == Qt::LeftButton) {
        painter.setPen(colors.accent);
        painter.setBrush(colors.selection);
        painter.drawRect(QRectF(m_drag.origin, m_drag.current).normalized());
    }
    painter.setClipping(false);
}

} // namespace heihachi
