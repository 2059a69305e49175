// How the scatter plot of two confidences is laid out and drawn.
#include "ui/views/common/linear_ticks.h"
#include "ui/views/common/small_font.h"
#include "ui/views/compare/compare_scatter.h"
#include "ui/views/compare/difference_colors.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kGap = 4; // px
constexpr int kEdge = 8; // px
constexpr int kGlyph = 10; // px
constexpr double kPixelsPerTick = 56.0;

} // namespace

QFont CompareScatter::scaleFont() const
{
    return smallFont(font());
}

int CompareScatter::stripDepth() const
{
    return std::clamp(std::min(width(), height()) / 12, 14, 24);
}

QRect CompareScatter::plotRect() const
{
    const QFontMetrics metrics(scaleFont());
    const int line = metrics.height();
    const int strip = stripDepth() + 2 * kGap;
    const int left = line + 2 * kGap + metrics.horizontalAdvance(QLocale().toString(0.05, 'f', 2)) + kGap + strip;
    const int bottom = 2 * line + 2 * kGap + strip;
    const QRect plot(QPoint(left, kEdge), QPoint(width() - kEdge - 1, height() - bottom - 1));
    return {plot.topLeft(), plot.size().expandedTo({1, 1})};
}

QRect CompareScatter::stripRect(Strip strip) const
{
    const QRect plot = plotRect();
    const int depth = stripDepth();
    return strip == Strip::Lost ? QRect(plot.left(), plot.bottom() + 1 + kGap, plot.width(), depth)
                                : QRect(plot.left() - kGap - depth, plot.top(), depth, plot.height());
}

void CompareScatter::paintEvent(QPaintEvent*)
{
    bringUpToDate();
    if (m_isContentStale)
        paintContent();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_content);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current)
        paintRing(painter, *m_current, m_theme.colors().text);
    if (m_hovered)
        paintRing(painter, *m_hovered, m_theme.colors().accent);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (hasFocus())
        painter.fillRect(QRect(0, 0, 2, height()), m_theme.colors().accent);
}

void CompareScatter::paintRing(QPainter& painter, int event, const QColor& color) const
{
    const QPointF place = placeOf(event);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colors().background, 4.0));
    painter.drawEllipse(place, 8.0, 8.0);
    painter.setPen(QPen(color, 2.0));
    painter.drawEllipse(place, 8.0, 8.0);
}

void CompareScatter::paintContent()
{
    const double ratio = devicePixelRatioF();
    m_content = QPixmap((QSizeF(size()) * ratio).toSize());
    m_content.setDevicePixelRatio(ratio);
    m_content.fill(m_theme.colors().panel);
    QPainter painter(&m_content);
    painter.setFont(scaleFont());
    paintScales(painter);
    paintLines(painter);
    for (const Strip strip : {Strip::Lost, Strip::Added})
        paintStrip(painter, strip);
    QImage points = m_raster.image();
    points.setDevicePixelRatio(ratio);
    painter.drawImage(plotRect().topLeft(), points);
    if (m_pairs.empty()) {
        painter.setFont(font());
        painter.setPen(m_theme.colors().mutedText);
        painter.drawText(plotRect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
            m_comparison && m_comparison->hits ? tr("No pair of hits passes the filter.")
                                               : tr("Drum hits were not compared."));
    }
    m_isContentStale = false;
}

void CompareScatter::paintScales(QPainter& painter) const
{
    const ThemeColors& colors = m_theme.colors();
    const QRect plot = plotRect();
    const int line = painter.fontMetrics().height();
    const int below = stripRect(Strip::Lost).bottom() + 1;
    const int beside = stripRect(Strip::Added).left();
    painter.fillRect(plot, colors.background);
    const auto ticksFor
        = [](int pixels) { return LinearTicks::of(0.0, 1.0, std::max(2, int(pixels / kPixelsPerTick))); };
    const LinearTicks ofA = ticksFor(plot.width());
    const LinearTicks ofB = ticksFor(plot.height());
    painter.setPen(colors.mutedText);
    for (int i = 0; i < ofA.count; ++i) {
        const double x = std::floor(positionOf(ofA.at(i), 0.0).x());
        painter.fillRect(QRectF(x, plot.top(), 1, plot.height()), colors.grid);
        painter.drawText(QRectF(x - 40, below + 2, 80, line), Qt::AlignHCenter | Qt::AlignTop,
            QLocale().toString(ofA.at(i), 'f', ofA.decimals));
    }
    for (int i = 0; i < ofB.count; ++i) {
        const double y = std::floor(positionOf(0.0, ofB.at(i)).y());
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), colors.grid);
        painter.drawText(QRectF(0, y - 0.5 * line, beside - kGap, line), Qt::AlignRight | Qt::AlignVCenter,
            QLocale().toString(ofB.at(i), 'f', ofB.decimals));
    }
    painter.setPen(colors.text);
    painter.drawText(
        QRect(plot.left(), below + line + 2, plot.width(), line), Qt::AlignCenter, tr("Confidence in A (0 to 1)"));
    painter.save();
    painter.translate(kGap, plot.bottom());
    painter.rotate(-90.0);
    painter.drawText(QRect(0, 0, plot.height(), line), Qt::AlignCenter, tr("Confidence in B (0 to 1)"));
    painter.restore();
}

/// Where both are equally sure, and how far a pair may be off it.
void CompareScatter::paintLines(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colors().mutedText, 1.2, Qt::DashLine));
    painter.drawLine(positionOf(0.0, 0.0), positionOf(1.0, 1.0));
    const double off = m_comparison ? m_comparison->tolerances.confidence : 0.0;
    if (off > 0.0 && off < 1.0) {
        painter.setPen(QPen(m_theme.colors().mutedText, 1.0, Qt::DotLine));
        painter.drawLine(positionOf(0.0, off), positionOf(1.0 - off, 1.0));
        painter.drawLine(positionOf(off, 0.0), positionOf(1.0, 1.0 - off));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void CompareScatter::paintStrip(QPainter& painter, Strip strip) const
{
    const QRect area = stripRect(strip);
    const bool isLost = strip == Strip::Lost;
    const DifferenceKind kind = isLost ? DifferenceKind::Lost : DifferenceKind::Added;
    const QColor color = differenceColor(kind, m_theme.colors());
    painter.fillRect(area, m_theme.colors().background);
    int most = 1;
    for (const StripBin& bin : bins(strip))
        most = std::max(most, bin.count);
    const double depth = isLost ? area.height() : area.width();
    for (int i = 0; i < kStripBins; ++i) {
        const int count = bins(strip)[size_t(i)].count;
        if (count == 0)
            continue;
        const double length = std::max(2.0, std::round(depth * count / most));
        const QPointF from = positionOf(double(i) / kStripBins, double(i) / kStripBins);
        const QPointF to = positionOf(double(i + 1) / kStripBins, double(i + 1) / kStripBins);
        if (isLost)
            painter.fillRect(QRectF(std::round(from.x()), area.bottom() + 1 - length,
                                 std::max(1.0, std::round(to.x()) - std::round(from.x()) - 1.0), length),
                color);
        else
            painter.fillRect(QRectF(area.left(), std::round(to.y()) + 1.0, length,
                                 std::max(1.0, std::round(from.y()) - std::round(to.y()) - 1.0)),
                color);
    }
    // In the corner between the two, apart from each other.
    const QPointF place = isLost ? QPointF(area.left() - kGlyph, area.bottom() + 1 - kGlyph)
                                 : QPointF(area.left(), area.bottom() + 1 + kGap / 2);
    const QRectF glyph(place, QSizeF(kGlyph, kGlyph));
    paintDifferenceGlyph(painter, glyph, kind, color);
}

} // namespace heihachi
