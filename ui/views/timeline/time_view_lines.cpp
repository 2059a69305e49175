// What runs through all time-aligned views over their content: crosshair, playhead and loop. Only the strips that
// change are painted again.
#include "ui/views/timeline/time_view_widget.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kReach = 2; // px at either side of a line, which is one wide and may lie between device pixels

} // namespace

void TimeViewWidget::moveLines()
{
    moveCrosshair();
    movePlayhead();
    moveLoop();
}

std::optional<int> TimeViewWidget::lineAt(const std::optional<double>& seconds, int reach) const
{
    if (!seconds)
        return std::nullopt;
    const double x = xOf(*seconds);
    return x >= -reach && x <= width() + reach ? std::optional(int(std::floor(x))) : std::nullopt;
}

void TimeViewWidget::moveLine(std::optional<int>& line, std::optional<int> now, int reach)
{
    const auto renew = [&](int x) { update(QRect(x - reach, 0, 2 * reach + 2, height())); };
    if (line)
        renew(*line);
    if (now)
        renew(*now);
    line = now;
}

void TimeViewWidget::moveCrosshair()
{
    moveLine(m_crosshairX, lineAt(m_viewport.pointer(), kReach), kReach);
}

void TimeViewWidget::movePlayhead()
{
    const int reach = playheadReach();
    const std::optional<int> now = lineAt(m_viewport.playhead(), reach);
    if (now != m_playheadX) // it moves 60 times a second, mostly within the same pixel
        moveLine(m_playheadX, now, reach);
}

QRectF TimeViewWidget::loopRect() const
{
    const std::optional<TimeRange>& loop = m_viewport.loop();
    if (!loop)
        return {};
    const QRectF plot = plotRect();
    const double left = std::clamp(std::floor(xOf(loop->start)), plot.left(), plot.right());
    const double right = std::clamp(std::floor(xOf(loop->end)) + 1.0, plot.left(), plot.right());
    return right > left ? QRectF(left, plot.top(), right - left, plot.height()) : QRectF();
}

void TimeViewWidget::moveLoop()
{
    const QRect now = loopRect().toAlignedRect();
    if (now == m_loopRect)
        return;
    update(m_loopRect.united(now));
    m_loopRect = now;
}

void TimeViewWidget::paintLoop(QPainter& painter) const
{
    const QRectF area = loopRect();
    if (area.isEmpty())
        return;
    QColor color = colors().accent;
    color.setAlphaF(loopOpacity());
    painter.fillRect(area, color);
    color.setAlphaF(0.7F);
    const TimeRange& loop = *m_viewport.loop();
    for (const double edge : {std::floor(xOf(loop.start)), std::floor(xOf(loop.end))})
        if (edge >= area.left() && edge <= area.right())
            painter.fillRect(QRectF(edge, 0, 1, height()), color);
}

void TimeViewWidget::paintPlayhead(QPainter& painter) const
{
    const std::optional<double> playhead = m_viewport.playhead();
    if (!playhead)
        return;
    const double x = std::floor(xOf(*playhead));
    if (x < plotRect().left() || x > plotRect().right())
        return;
    // A bright line with a rim of the background, so that it stands out from any content.
    QColor rim = colors().background;
    rim.setAlphaF(0.6F);
    painter.fillRect(QRectF(x - 1, 0, 3, height()), rim);
    painter.fillRect(QRectF(x, 0, 1, height()), colors().playhead);
}

void TimeViewWidget::paintCrosshair(QPainter& painter) const
{
    const std::optional<double> pointer = m_viewport.pointer();
    if (!pointer)
        return;
    const double x = std::floor(xOf(*pointer));
    if (x >= plotRect().left() && x <= plotRect().right())
        painter.fillRect(QRectF(x, 0, 1, height()), colors().crosshair);
}

} // namespace heihachi
