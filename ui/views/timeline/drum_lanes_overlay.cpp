// What lies over the hits: selection, what a person did to them, what is dragged, what other thresholds would add.
#include "ui/views/timeline/drum_lanes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kFramedWidth = 2.0; // px of a mark from which a frame around it leaves its neighbours alone
constexpr double kHandMark = 3.0; // px, half of the mark of what was done by hand

} // namespace

void DrumLanes::paintOverlay(QPainter& painter)
{
    const bool hasHandMarks = m_result && m_result->handMarks && !m_preview;
    if ((m_selection.indices().empty() || hits().empty()) && !m_preview && !hasHandMarks && m_ghosts.empty())
        return;
    const double width = markWidth();
    const bool isWide = width >= kFramedWidth;
    const double ratio = devicePixelRatioF();
    painter.setClipRect(plotRect(), Qt::IntersectClip);
    const TimeRange range = timesWithin(painter.clipBoundingRect()); // a strip at each step of the playhead
    for (const DrumClass drumClass : kDrumClasses) {
        const HitLaneIndex::Lane& lane = m_index.lane(drumClass);
        const auto [first, end] = lane.within(range);
        double lastX = -1.0;
        for (size_t i = first; i < end; ++i) {
            const double x = std::floor(xOf(lane.times[i]) * ratio) / ratio;
            const int index = lane.indices[i];
            const bool isAdded = index < 0;
            const QRectF mark = markRect(laneRect(drumClass), x, lane.velocities[i], width);
            if (hasHandMarks && isWide && !isAdded)
                paintHandMark(painter, mark, m_result->handMark(size_t(index)));
            if (x == lastX || !(isAdded ? m_preview && isWide : m_selection.contains(index)))
                continue;
            lastX = x;
            paintFrame(painter, mark, isAdded ? colors().accent : colors().text);
        }
    }
    paintGhosts(painter);
    painter.setClipping(false);
    if (m_preview)
        paintPreviewNote(painter);
}

/// Of the hits whose marks reach into an area.
TimeRange DrumLanes::timesWithin(const QRectF& area) const
{
    constexpr double kReach = 8.0; // px, of a mark and what is drawn around it
    const TimeRange shown = shownRange();
    return {std::max(shown.start, timeAt(area.left() - kReach)), std::min(shown.end, timeAt(area.right() + kReach))};
}

/// At the foot of the hit: a plus for what was added, a triangle for what was changed, a dot for what was confirmed.
void DrumLanes::paintHandMark(QPainter& painter, const QRectF& mark, HandMark hand) const
{
    if (hand == HandMark::None)
        return;
    const QPointF foot(mark.center().x(), mark.bottom() - kHandMark + 1.0);
    painter.setRenderHint(QPainter::Antialiasing, hand != HandMark::Added);
    painter.setPen(QPen(colors().background, 1.0));
    painter.setBrush(colors().text);
    if (hand == HandMark::Confirmed) {
        painter.drawEllipse(foot, kHandMark, kHandMark);
    } else if (hand == HandMark::Changed) {
        const QPointF corners[]{foot + QPointF(-kHandMark - 0.5, kHandMark), foot + QPointF(0.0, -kHandMark),
            foot + QPointF(kHandMark + 0.5, kHandMark)};
        painter.drawPolygon(corners, 3);
    } else {
        const QRectF across(foot.x() - kHandMark, foot.y() - 1.0, 2.0 * kHandMark, 2.0);
        const QRectF upright(foot.x() - 1.0, foot.y() - kHandMark, 2.0, 2.0 * kHandMark);
        for (const QRectF& bar : {across, upright})
            painter.fillRect(bar.adjusted(-1, -1, 1, 1), colors().background);
        for (const QRectF& bar : {across, upright})
            painter.fillRect(bar, colors().text);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void DrumLanes::paintGhosts(QPainter& painter) const
{
    const double width = std::max(markWidth(), kFramedWidth);
    for (const DrumHit& ghost : m_ghosts) {
        const QRectF mark = markRect(laneRect(ghost.drumClass), std::floor(xOf(ghost.time)), ghost.velocity, width);
        painter.fillRect(mark, Theme::classColor(ghost.drumClass));
        paintFrame(painter, mark, colors().accent);
    }
}

void DrumLanes::setGhosts(std::vector<DrumHit> ghosts)
{
    if (ghosts.empty() && m_ghosts.empty())
        return;
    m_ghosts = std::move(ghosts);
    update();
}

void DrumLanes::paintFrame(QPainter& painter, const QRectF& mark, const QColor& color) const
{
    const QRectF outer = mark.adjusted(-1, -1, 1, 1);
    painter.fillRect(QRectF(outer.left(), outer.top(), outer.width(), 1), color);
    painter.fillRect(QRectF(outer.left(), outer.bottom() - 1, outer.width(), 1), color);
    painter.fillRect(QRectF(outer.left(), outer.top(), 1, outer.height()), color);
    painter.fillRect(QRectF(outer.right() - 1, outer.top(), 1, outer.height()), color);
}

void DrumLanes::paintPreviewNote(QPainter& painter) const
{
    painter.setFont(smallFont());
    const QString note = painter.fontMetrics().elidedText(
        tr("Preview", "hits as other thresholds would give them"), Qt::ElideRight, plotRect().width() - 16);
    QRect box = painter.fontMetrics().boundingRect(note).adjusted(-6, -3, 6, 3);
    box.moveTopRight(plotRect().topRight() + QPoint(-4, 4));
    painter.fillRect(box, colors().panel);
    painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), colors().accent);
    painter.setPen(colors().text);
    painter.drawText(box, Qt::AlignCenter, note);
}

} // namespace heihachi
