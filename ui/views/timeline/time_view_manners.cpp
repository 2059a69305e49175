// The mouse and keyboard manners that all time-aligned views share.
#include "core/base/time_text.h"
#include "ui/views/timeline/time_view_widget.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kWheelStep = 120.0; // units of one notch, an eighth of a degree each
constexpr double kZoomPerNotch = 1.25;
constexpr double kZoomPerKey = 1.5;
constexpr double kScrollPerNotch = 0.1; // of the visible span
constexpr double kScrollPerKey = 0.1;

} // namespace

void TimeViewWidget::wheelEvent(QWheelEvent* event)
{
    const QPointF notches = QPointF(event->angleDelta()) / kWheelStep;
    const bool horizontal = std::abs(notches.x()) > std::abs(notches.y());
    if (horizontal || event->modifiers().testFlag(Qt::ShiftModifier))
        m_viewport.scrollBy(-(horizontal ? notches.x() : notches.y()) * kScrollPerNotch);
    else
        m_viewport.zoom(std::pow(kZoomPerNotch, notches.y()), timeAt(event->position().x()));
    pointAt(event->position().x()); // the pointer stands still, what is below it has moved
    event->accept();
}

void TimeViewWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_drag = {event->button(), event->position(), event->position(), m_viewport.range(), false};
    event->accept();
}

void TimeViewWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag.button != Qt::NoButton)
        continueDrag(event->position());
    pointAt(event->position().x());
}

void TimeViewWidget::pointAt(double x)
{
    const QRect plot = plotRect();
    if (x >= plot.left() && x <= plot.right() + 1 && m_viewport.duration() > 0.0)
        m_viewport.setPointer(std::clamp(timeAt(x), 0.0, m_viewport.duration()));
    else
        m_viewport.setPointer(std::nullopt);
}

void TimeViewWidget::continueDrag(const QPointF& position)
{
    const QPointF moved = position - m_drag.origin;
    if (!m_drag.moved && moved.manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
        return;
    m_drag.moved = true;
    m_drag.current = position;
    if (m_drag.button == Qt::LeftButton && leftDrag() == LeftDrag::Select) {
        update();
        return;
    }
    setCursor(Qt::ClosedHandCursor);
    const double shift = -moved.x() * m_drag.range.length() / plotRect().width();
    m_viewport.setRange({m_drag.range.start + shift, m_drag.range.end + shift});
}

void TimeViewWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != m_drag.button)
        return;
    const Drag drag = m_drag;
    m_drag = {};
    unsetCursor();
    if (drag.moved && drag.button == Qt::LeftButton && leftDrag() == LeftDrag::Select) {
        dragSelected(QRectF(drag.origin, event->position()).normalized(), event->modifiers());
        update();
    } else if (!drag.moved && drag.button == Qt::LeftButton) {
        clicked(event->position(), event->modifiers());
    }
}

void TimeViewWidget::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && plotRect().contains(event->position().toPoint()))
        m_viewport.zoom(2.0, timeAt(event->position().x()));
}

void TimeViewWidget::clicked(const QPointF& position, Qt::KeyboardModifiers)
{
    if (plotRect().contains(position.toPoint()) && m_viewport.duration() > 0.0)
        Q_EMIT timeClicked(std::clamp(timeAt(position.x()), 0.0, m_viewport.duration()));
}

void TimeViewWidget::dragSelected(const QRectF&, Qt::KeyboardModifiers) { }

void TimeViewWidget::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_viewport.setPointer(std::nullopt);
}

void TimeViewWidget::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update(0, 0, 2, height());
}

void TimeViewWidget::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update(0, 0, 2, height());
}

void TimeViewWidget::keyPressEvent(QKeyEvent* event)
{
    const TimeRange range = m_viewport.range();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        return m_viewport.zoom(kZoomPerKey, range.center());
    case Qt::Key_Minus:
        return m_viewport.zoom(1.0 / kZoomPerKey, range.center());
    case Qt::Key_Left:
        return m_viewport.scrollBy(-kScrollPerKey);
    case Qt::Key_Right:
        return m_viewport.scrollBy(kScrollPerKey);
    case Qt::Key_PageUp:
        return m_viewport.scrollBy(-1.0);
    case Qt::Key_PageDown:
        return m_viewport.scrollBy(1.0);
    case Qt::Key_Home:
        return m_viewport.setRange({0.0, range.length()});
    case Qt::Key_End:
        return m_viewport.setRange({m_viewport.duration() - range.length(), m_viewport.duration()});
    case Qt::Key_0:
        return m_viewport.showAll();
    default:
        QWidget::keyPressEvent(event); // ignored there, so that the window gets it
    }
}

void TimeViewWidget::contextMenuEvent(QContextMenuEvent* event)
{
    const QRect plot = plotRect();
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint position = byMouse ? event->pos() : plot.center();
    const double time = std::clamp(timeAt(position.x()), 0.0, m_viewport.duration());
    const std::optional<TimeRange> selection = m_selectionRange ? m_selectionRange() : std::nullopt;

    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    extendContextMenu(*menu);
    QAction* toSelection = menu->addAction(tr("Zoom to &selection"));
    toSelection->setEnabled(selection.has_value());
    connect(toSelection, &QAction::triggered, this, [this, selection] { m_viewport.setRange(*selection); });
    connect(menu->addAction(tr("Show &all")), &QAction::triggered, this, [this] { m_viewport.showAll(); });
    connect(
        menu->addAction(tr("&Center here")), &QAction::triggered, this, [this, time] { m_viewport.centerOn(time); });
    menu->addSeparator();
    connect(menu->addAction(tr("Copy &time (%1)").arg(timeText(time))), &QAction::triggered, this,
        [time] { QGuiApplication::clipboard()->setText(timeText(time)); });
    menu->popup(byMouse ? event->globalPos() : mapToGlobal(position));
}

} // namespace heihachi
