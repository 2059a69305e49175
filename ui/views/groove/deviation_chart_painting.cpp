// How the chart of deviations is laid out and drawn.
#include "ui/views/common/class_icon.h"
#include "ui/views/common/small_font.h"
#include "ui/views/groove/deviation_chart.h"
#include "ui/views/groove/groove_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kMargin = 8.0; // px
constexpr double kGap = 0.6; // columns between the bar and the means over all positions
constexpr double kAllWidth = 1.8; // columns
constexpr double kClassesWidth = 0.8; // part of a column in which the marks of the classes lie side by side
constexpr double kBeyond = 1.08; // of the limit: where the edge is, for what lies beyond the last line
constexpr double kFaint = 0.4; // opacity of a mean below the floor

} // namespace

QRectF DeviationChart::plot() const
{
    const QFontMetricsF metrics(smallFont(font()));
    const double left = metrics.horizontalAdvance(signedText(-100.0, 0)) + 12.0;
    const double line = metrics.height() + 4.0;
    return QRectF(QPointF(left, line + 4.0),
        QPointF(std::max(left + 1.0, width() - kMargin), std::max(line + 5.0, height() - line)));
}

double DeviationChart::columnWidth() const
{
    return plot().width() / (double(positions()) + kGap + kAllWidth);
}

double DeviationChart::columnLeft(int position) const
{
    return plot().left() + columnWidth() * (position == positions() ? position + kGap : double(position));
}

double DeviationChart::yOf(double ms) const
{
    const QRectF area = plot();
    return area.center().y() - 0.5 * area.height() * std::clamp(ms / (kBeyond * m_scale.limitMs), -1.0, 1.0);
}

double DeviationChart::markSize() const
{
    return std::clamp(0.5 * columnWidth(), 8.0, 12.0);
}

QPointF DeviationChart::markOf(const Cell& cell) const
{
    int shown = 0;
    int before = 0;
    for (const DrumClass drumClass : kDrumClasses) {
        if (!m_classes[size_t(drumClass)])
            continue;
        before += drumClass < cell.drumClass ? 1 : 0;
        ++shown;
    }
    const double width = columnWidth() * (cell.position == positions() ? kAllWidth : 1.0);
    const double part = shown > 0 ? (before + 0.5) / shown - 0.5 : 0.0;
    return {columnLeft(cell.position) + width * (0.5 + kClassesWidth * part), yOf(at(cell).meanMs)};
}

void DeviationChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().background);
    painter.setFont(smallFont(font()));
    paintColumns(painter);
    paintScale(painter);
    const std::vector<Cell> drawn = cells();
    for (const Cell& cell : drawn)
        paintMark(painter, cell);
    if (drawn.empty()) {
        painter.setFont(font());
        painter.setPen(m_theme.colors().mutedText);
        painter.drawText(plot(), Qt::AlignCenter | Qt::TextWordWrap, tr("No hits of these classes here."));
    }
    if (hasFocus())
        painter.fillRect(QRect(0, 0, 2, height()), m_theme.colors().accent);
}

void DeviationChart::paintColumns(QPainter& painter) const
{
    const ThemeColors& colors = m_theme.colors();
    const QRectF area = plot();
    const double width = columnWidth();
    for (int beat = 0; beat < m_summary.beatsPerBar; ++beat) {
        const double left = columnLeft(beat * m_summary.subdivision);
        if (beat % 2 == 0)
            painter.fillRect(QRectF(left, area.top(), width * m_summary.subdivision, area.height()), colors.panel);
        painter.fillRect(QRectF(std::floor(left), area.top(), 1, area.height()), colors.grid);
        painter.setPen(colors.mutedText);
        painter.drawText(QRectF(left, area.bottom(), width * m_summary.subdivision, height() - area.bottom()),
            Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral(" %1").arg(beat + 1));
        for (int part = 1; part < m_summary.subdivision; ++part)
            painter.fillRect(QRectF(std::floor(left + part * width), area.bottom() + 2, 1, 3), colors.grid);
    }
    const QRectF all(columnLeft(positions()), area.top(), kAllWidth * width, area.height());
    painter.fillRect(all, colors.panel);
    painter.drawText(QRectF(all.left() - 20, area.bottom(), all.width() + 20 + kMargin, height() - area.bottom()),
        Qt::AlignCenter, tr("all", "positions of the bar"));
}

void DeviationChart::paintScale(QPainter& painter) const
{
    const ThemeColors& colors = m_theme.colors();
    const QRectF area = plot();
    const QRectF band(QPointF(area.left(), yOf(m_floorMs)), QPointF(area.right(), yOf(-m_floorMs)));
    QColor shade = colors.mutedText;
    shade.setAlphaF(0.2F);
    painter.fillRect(band, shade);
    const double line = painter.fontMetrics().height();
    for (double ms = -m_scale.limitMs; ms <= m_scale.limitMs; ms += m_scale.stepMs) {
        painter.fillRect(
            QRectF(area.left(), std::floor(yOf(ms)), area.width(), 1), ms == 0.0 ? colors.mutedText : colors.grid);
        painter.setPen(colors.mutedText);
        painter.drawText(QRectF(0, yOf(ms) - 0.5 * line, area.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
            signedText(ms, 0));
    }
    const QString axis = tr("late ↑ / early ↓ (ms)");
    const QString jitter = tr("band: jitter, ±%1 ms").arg(QLocale().toString(m_floorMs));
    const QRectF top(kMargin, 2, width() - 2 * kMargin, area.top() - 6);
    painter.setPen(colors.text);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, axis);
    painter.setPen(colors.mutedText);
    const double room = top.width() - painter.fontMetrics().horizontalAdvance(axis) - 2 * kMargin;
    painter.drawText(
        top, Qt::AlignRight | Qt::AlignVCenter, painter.fontMetrics().elidedText(jitter, Qt::ElideRight, int(room)));
}

void DeviationChart::paintMark(QPainter& painter, const Cell& cell) const
{
    const Deviation& deviation = at(cell);
    const QPointF mark = markOf(cell);
    const double size = markSize();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (deviation.isBelowFloor)
        painter.setOpacity(kFaint);
    const double top = yOf(deviation.meanMs + deviation.spreadMs);
    const double bottom = yOf(deviation.meanMs - deviation.spreadMs);
    painter.setPen(QPen(Theme::classColor(cell.drumClass), 1.2));
    painter.drawLine(QPointF(mark.x(), top), QPointF(mark.x(), bottom));
    for (const double end : {top, bottom})
        if (end > plot().top() && end < plot().bottom()) // else it goes on
            painter.drawLine(QPointF(mark.x() - 2, end), QPointF(mark.x() + 2, end));
    paintClassMark(painter, QRectF(mark.x() - 0.5 * size, mark.y() - 0.5 * size, size, size), cell.drumClass);
    painter.setOpacity(1.0);
    if (cell == m_current) {
        painter.setPen(QPen(m_theme.colors().text, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(mark, 0.5 * size + 2, 0.5 * size + 2);
    }
    painter.restore();
}

} // namespace heihachi
