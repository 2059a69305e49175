// What a person does on the time ruler: go somewhere, set the loop, move its edges, clear it.
#include "ui/views/timeline/time_ruler.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kEdgeReach = 4.0; // px around an edge of the loop in which it can be grasped

} // namespace

double TimeRuler::clampedTimeAt(double x) const
{
    return std::clamp(timeAt(x), 0.0, viewport().duration());
}

std::optional<double> TimeRuler::otherEdgeAt(double x) const
{
    const std::optional<TimeRange>& loop = viewport().loop();
    if (loop && std::abs(xOf(loop->start) - x) <= kEdgeReach)
        return loop->end;
    if (loop && std::abs(xOf(loop->end) - x) <= kEdgeReach)
        return loop->start;
    return std::nullopt;
}

void TimeRuler::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return TimeViewWidget::mousePressEvent(event);
    const double x = event->position().x();
    if (viewport().duration() <= 0.0 || !plotRect().contains(event->position().toPoint()))
        return;
    const bool isClearing = event->modifiers().testFlag(Qt::ShiftModifier);
    m_loopDrag
        = LoopDrag{event->position(), otherEdgeAt(x).value_or(clampedTimeAt(x)), viewport().loop(), isClearing, false};
}

void TimeRuler::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_loopDrag) {
        const int least = QGuiApplication::styleHints()->startDragDistance();
        m_loopDrag->isMoved |= std::abs(x - m_loopDrag->origin.x()) >= least;
        if (m_loopDrag->isMoved)
            viewport().setLoop(
                m_loopDrag->isClearing ? std::nullopt : std::optional(TimeRange{m_loopDrag->anchor, clampedTimeAt(x)}));
    } else if (event->buttons() == Qt::NoButton) {
        const Qt::CursorShape shape = otherEdgeAt(x) ? Qt::SizeHorCursor : Qt::ArrowCursor;
        if (cursor().shape() != shape)
            setCursor(shape);
    }
    TimeViewWidget::mouseMoveEvent(event); // the crosshair, and the middle button
}

void TimeRuler::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return TimeViewWidget::mouseReleaseEvent(event);
    if (!m_loopDrag)
        return;
    const LoopDrag drag = *std::exchange(m_loopDrag, std::nullopt);
    if (!drag.isMoved)
        clicked(event->position(), event->modifiers());
}

void TimeRuler::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event); // two clicks, not a zoom: dragging goes on from here
}

void TimeRuler::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_loopDrag && m_loopDrag->isMoved) {
        viewport().setLoop(m_loopDrag->before);
        m_loopDrag.reset();
    } else if (event->key() == Qt::Key_Escape && viewport().loop()) {
        viewport().setLoop(std::nullopt);
    } else {
        TimeViewWidget::keyPressEvent(event);
    }
}

bool TimeRuler::event(QEvent* event)
{
    // A drag is under way: Escape is ours, whoever else has it as a shortcut.
    if (event->type() == QEvent::ShortcutOverride && m_loopDrag
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return TimeViewWidget::event(event);
}

} // namespace heihachi
