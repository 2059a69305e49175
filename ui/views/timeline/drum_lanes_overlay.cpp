// What lies over the hits: selection, what a person did to them, what is dragged, what other thresholds would add.
#include "ui/views/timeline/drum_lanes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace heihachi {
namespace {

constexpr double kFramedWidth = 2.0; // px of a mark from which a frame around it leaves its neighbours alone
constexpr double kHandMark = 3.0; // px, half of the mark of what was done by hand

/// The four sides of a frame around a mark, in device pixels.
void addFrame(std::vector<QRect>& sides, const QRectF& mark, double ratio)
{
    const auto device = [ratio](double pixels) { return int(std::lround(pixels * ratio)); };
    const QRectF around = mark.adjusted(-1, -1, 1, 1);
    const QRect outer(QPoint(device(around.left()), device(around.top())),
        QPoint(device(around.right()) - 1, device(around.bottom()) - 1));
    const int thick = std::max(1, device(1.0));
    sides.emplace_back(outer.left(), outer.top(), outer.width(), thick);
    sides.emplace_back(outer.left(), outer.bottom() + 1 - thick, outer.width(), thick);
    sides.emplace_back(outer.left(), outer.top(), thick, outer.height());
    sides.emplace_back(outer.right() + 1 - thick, outer.top(), thick, outer.height());
}

/// Whole device pixels: of a painter that does not scale they are filled many times faster.
void fillAll(QPainter& painter, const std::vector<QRect>& areas, double ratio, const QColor& color)
{
    painter.save();
    painter.scale(1.0 / ratio, 1.0 / ratio);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRects(areas.data(), int(areas.size()));
    painter.restore();
}

} // namespace

void DrumLanes::paintOverlay(QPainter& painter)
{
    const bool hasHandMarks = m_result && m_result->handMarks && !m_preview;
    if ((m_selection.indices().empty() || hits().empty()) && !m_preview && !hasHandMarks && m_ghosts.empty())
        return;
    const bool isWide = markWidth() >= kFramedWidth;
    painter.setClipRect(plotRect(), Qt::IntersectClip);
    const TimeRange range = timesWithin(painter.clipBoundingRect()); // a strip at each step of the playhead
    for (const DrumClass drumClass : kDrumClasses)
        paintLaneOverlay(painter, drumClass, range, hasHandMarks && isWide);
    paintGhosts(painter);
    painter.setClipping(false);
    if (m_preview)
        paintPreviewNote(painter);
}

/// One frame for each pixel column, and all of a lane at once: 200,000 hits may be selected.
void DrumLanes::paintLaneOverlay(QPainter& painter, DrumClass drumClass, TimeRange range, bool hasHandMarks) const
{
    const HitLaneIndex::Lane& lane = m_index.lane(drumClass);
    const QRect area = laneRect(drumClass);
    const double width = markWidth();
    const double ratio = devicePixelRatioF();
    const double left = ratio * xOf(0.0);
    const double scale = ratio / secondsPerPixel(); // device pixels a second
    std::vector<QRect> selected;
    std::vector<QRect> added;
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    const auto [first, end] = lane.within(range);
    for (size_t i = first; i < end; ++i) {
        const auto column = std::int64_t(std::floor(left + lane.times[i] * scale));
        if (column == last && !hasHandMarks)
            continue;
        const int index = lane.indices[i];
        const bool isAdded = index < 0;
        const bool isFramed = isAdded ? m_preview && width >= kFramedWidth : m_selection.contains(index);
        if (!isFramed && (isAdded || !hasHandMarks))
            continue;
        const QRectF mark = markRect(area, double(column) / ratio, lane.velocities[i], width);
        if (hasHandMarks && !isAdded)
            paintHandMark(painter, mark, m_result->handMark(size_t(index)));
        if (isFramed && column != last)
            addFrame(isAdded ? added : selected, mark, ratio);
        last = isFramed ? column : last;
    }
    fillAll(painter, selected, ratio, colors().text);
    fillAll(painter, added, ratio, colors().accent);
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
        std::vector<QRect> frame;
        addFrame(frame, mark, devicePixelRatioF());
        fillAll(painter, frame, devicePixelRatioF(), colors().accent);
    }
}

void DrumLanes::setGhosts(std::vector<DrumHit> ghosts)
{
    if (ghosts.empty() && m_ghosts.empty())
        return;
    m_ghosts = std::move(ghosts);
    update();
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
