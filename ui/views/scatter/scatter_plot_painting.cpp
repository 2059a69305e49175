// How the scatter plot is laid out and drawn.
#include "ui/views/common/linear_ticks.h"
#include "ui/views/common/small_font.h"
#include "ui/views/scatter/scatter_plot.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace heihachi {
namespace {

constexpr int kGap = 4; // px
constexpr int kEdge = 8; // px
constexpr int kLeastForMargins = 160; // px, of the widget's shorter side
constexpr double kPixelsPerTick = 56.0;

} // namespace

QFont ScatterPlot::scaleFont() const
{
    return smallFont(font());
}

/// Depth of the histograms at the edges; none where they would take too much of the plot.
int ScatterPlot::marginDepth() const
{
    const int side = std::min(width(), height());
    return side < kLeastForMargins ? 0 : std::clamp(side / 7, 24, 40);
}

QRect ScatterPlot::plotRect() const
{
    const QFontMetrics metrics(scaleFont());
    const int line = metrics.height();
    const int left = line + kGap + metrics.horizontalAdvance(QLocale().toString(0.05, 'f', 2)) + 2 * kGap;
    const int bottom = 2 * line + 2 * kGap;
    const int margin = marginDepth() > 0 ? marginDepth() + kGap : 0;
    const QRect plot(QPoint(left, kEdge + margin), QPoint(width() - kEdge - margin - 1, height() - bottom - 1));
    return {plot.topLeft(), plot.size().expandedTo({1, 1})};
}

QRect ScatterPlot::marginRect(Axis axis) const
{
    const int depth = marginDepth();
    if (depth == 0)
        return {};
    const QRect plot = plotRect();
    return axis == Axis::Confidence ? QRect(plot.left(), plot.top() - kGap - depth, plot.width(), depth)
                                    : QRect(plot.right() + 1 + kGap, plot.top(), depth, plot.height());
}

void ScatterPlot::paintEvent(QPaintEvent*)
{
    bringUpToDate();
    if (m_isContentStale)
        paintContent();
    if (m_isSelectedStale && !m_selection.indices().empty()) {
        m_selected = m_raster.selectionImage(m_selection, m_theme.colors().text);
        m_selected.setDevicePixelRatio(m_raster.frame().ratio);
        m_isSelectedStale = false;
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_content);
    if (!m_selection.indices().empty())
        painter.drawImage(plotRect().topLeft(), m_selected);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current && plotRect().contains(positionOf(hits()[size_t(*m_current)]).toPoint())) {
        painter.setPen(QPen(m_theme.colors().accent, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(positionOf(hits()[size_t(*m_current)]), 8.0, 8.0);
    }
    paintDrag(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (hasFocus())
        painter.fillRect(QRect(0, 0, 2, height()), m_theme.colors().accent);
}

void ScatterPlot::paintContent()
{
    const double ratio = devicePixelRatioF();
    m_content = QPixmap((QSizeF(size()) * ratio).toSize());
    m_content.setDevicePixelRatio(ratio);
    m_content.fill(m_theme.colors().panel);
    QPainter painter(&m_content);
    painter.setFont(scaleFont());
    paintAxes(painter);
    for (const Axis axis : {Axis::Confidence, Axis::Velocity})
        paintMargin(painter, axis);
    QImage points = m_raster.image();
    points.setDevicePixelRatio(ratio);
    painter.drawImage(plotRect().topLeft(), points);
    if (m_raster.points().empty())
        paintMessage(painter);
    m_isContentStale = false;
}

void ScatterPlot::paintAxes(QPainter& painter) const
{
    const ThemeColors& colors = m_theme.colors();
    const QRect plot = plotRect();
    const int line = painter.fontMetrics().height();
    painter.fillRect(plot, colors.background);
    const auto ticksFor = [](double least, double most, int pixels) {
        return LinearTicks::of(std::max(0.0, least), std::min(1.0, most), std::max(2, int(pixels / kPixelsPerTick)));
    };
    const LinearTicks confidence = ticksFor(m_view.left(), m_view.right(), plot.width());
    const LinearTicks velocity = ticksFor(m_view.top(), m_view.bottom(), plot.height());
    const auto positionFor = [this](double x, double y) {
        return positionOf({0.0, DrumClass::Kick, float(x), float(y), {}, {}});
    };
    painter.setPen(colors.mutedText);
    for (int i = 0; i < confidence.count; ++i) {
        const double x = std::floor(positionFor(confidence.at(i), 0.0).x());
        painter.fillRect(QRectF(x, plot.top(), 1, plot.height()), colors.grid);
        painter.drawText(QRectF(x - 40, plot.bottom() + kGap, 80, line), Qt::AlignHCenter | Qt::AlignTop,
            QLocale().toString(confidence.at(i), 'f', confidence.decimals));
    }
    for (int i = 0; i < velocity.count; ++i) {
        const double y = std::floor(positionFor(0.0, velocity.at(i)).y());
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), colors.grid);
        painter.drawText(QRectF(0, y - 0.5 * line, plot.left() - kGap, line), Qt::AlignRight | Qt::AlignVCenter,
            QLocale().toString(velocity.at(i), 'f', velocity.decimals));
    }
    painter.setPen(colors.text);
    painter.drawText(QRect(plot.left(), plot.bottom() + kGap + line, plot.width(), line + kGap), Qt::AlignCenter,
        tr("Confidence (0 to 1)"));
    painter.save();
    painter.translate(kEdge / 2 + 1, plot.bottom());
    painter.rotate(-90.0);
    painter.drawText(QRect(0, 0, plot.height(), line), Qt::AlignCenter, tr("Velocity (0 to 1)"));
    painter.restore();
}

void ScatterPlot::paintMargin(QPainter& painter, Axis axis) const
{
    const QRect area = marginRect(axis);
    if (area.isEmpty())
        return;
    const bool isConfidence = axis == Axis::Confidence;
    const ScatterRaster::Margin& margin = isConfidence ? m_raster.confidenceMargin() : m_raster.velocityMargin();
    int most = 1;
    for (const auto& bin : margin)
        most = std::max(most, std::accumulate(bin.begin(), bin.end(), 0));
    const double width = double(isConfidence ? area.width() : area.height()) / ScatterRaster::kBins;
    const double depth = isConfidence ? area.height() : area.width();
    for (int i = 0; i < ScatterRaster::kBins; ++i) {
        const double first = std::round(i * width);
        const double thick = std::max(1.0, std::round((i + 1) * width) - first - 1.0);
        double from = 0.0;
        for (const DrumClass drumClass : kDrumClasses) {
            const double length = depth * margin[size_t(i)][size_t(drumClass)] / most;
            if (isConfidence)
                painter.fillRect(QRectF(area.left() + first, area.bottom() + 1 - from - length, thick, length),
                    Theme::classColor(drumClass));
            else
                painter.fillRect(QRectF(area.left() + from, area.bottom() + 1 - first - thick, length, thick),
                    Theme::classColor(drumClass));
            from += length;
        }
    }
    const QRectF base = isConfidence ? QRectF(area.left(), area.bottom() + 1, area.width(), 1)
                                     : QRectF(area.left() - 1, area.top(), 1, area.height());
    painter.fillRect(base, m_theme.colors().mutedText);
}

void ScatterPlot::paintMessage(QPainter& painter) const
{
    const bool isFiltered = !hits().empty();
    painter.setFont(font());
    painter.setPen(m_theme.colors().mutedText);
    if (isFiltered)
        painter.drawText(plotRect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
            m_filtering.isOpen() ? tr("No hit lies here. 0 shows all.")
                                 : tr("No hit passes the filter here. “Show all” lets every hit pass."));
}

void ScatterPlot::paintDrag(QPainter& painter) const
{
    if (!m_drag.moved || m_drag.button != Qt::LeftButton || m_drag.path.size() < 2)
        return;
    painter.setPen(QPen(m_theme.colors().accent, 1.4));
    painter.setBrush(m_theme.colors().selection);
    painter.setClipRect(plotRect());
    if (m_tool == Tool::Rectangle)
        painter.drawRect(QRectF(m_drag.path.first(), m_drag.path.last()).normalized());
    else
        painter.drawPolygon(m_drag.path, Qt::OddEvenFill);
    painter.setClipping(false);
}

} // namespace heihachi
