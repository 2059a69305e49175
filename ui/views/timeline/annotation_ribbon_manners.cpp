// Mouse, keyboard and menu of the annotations.
#include "core/base/time_text.h"
#include "ui/session/annotation_history.h"
#include "ui/session/project_session.h"
#include "ui/views/timeline/annotation_editor.h"
#include "ui/views/timeline/annotation_labels.h"
#include "ui/views/timeline/annotation_places.h"
#include "ui/views/timeline/annotation_ribbon.h"
#include "ui/views/timeline/annotation_text.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStyleHints>
#include <QToolTip>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace heihachi {
namespace {

constexpr double kFineStep = 0.010; // s
constexpr double kStepWithoutBeats = 0.100; // s
constexpr double kMarkerSpan = 4.0; // s shown around a marker
constexpr double kZoomRoom = 0.05; // of a stretch, at either side

constexpr Qt::KeyboardModifiers kFree = Qt::ShiftModifier | Qt::AltModifier; ///< times don't catch

} // namespace

// ---- mouse

AnnotationSnap AnnotationRibbon::snapFor(Qt::KeyboardModifiers modifiers, qint64 except) const
{
    AnnotationSnap snap{beatLines(), {}, secondsPerPixel(), !(modifiers & kFree)};
    for (const Annotation& other : m_annotations)
        if (other.id != except) {
            snap.edges.push_back(other.start);
            snap.edges.push_back(other.end);
        }
    return snap;
}

void AnnotationRibbon::mousePressEvent(QMouseEvent* event)
{
    const bool inPlot = plotRect().contains(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !inPlot || !m_session.currentResult())
        return TimeViewWidget::mousePressEvent(event);
    m_editor->finish();
    startPress(event->position());
    event->accept();
}

void AnnotationRibbon::startPress(const QPointF& position)
{
    Press press;
    press.at = position;
    press.drag.pressedAt = timeAt(position.x());
    press.drag.duration = viewport().duration();
    if (const auto found = partAt(position)) {
        press.drag.origin = found->first;
        press.drag.part = found->second;
        setCurrent(found->first.id);
    } else {
        const bool isTransition = m_rows.kindAt(position.y()) == Annotation::Kind::Transition;
        press.drag.origin.kind = isTransition ? Annotation::Kind::Transition : Annotation::Kind::Segment;
        setCurrent(0);
    }
    press.now = press.drag.origin;
    m_press = press;
}

void AnnotationRibbon::mouseMoveEvent(QMouseEvent* event)
{
    TimeViewWidget::mouseMoveEvent(event); // the crosshair follows
    if (!m_press || !(event->buttons() & Qt::LeftButton)) {
        if (event->buttons() == Qt::NoButton)
            showCursor(event->position());
        return;
    }
    const double way = (event->position() - m_press->at).manhattanLength();
    if (!m_press->moved && way < QGuiApplication::styleHints()->startDragDistance())
        return;
    m_press->moved = true;
    const qint64 id = m_press->drag.origin.id;
    m_press->now = m_press->drag.at(timeAt(event->position().x()), snapFor(event->modifiers(), id));
    const Annotation& now = m_press->now;
    QString text = now.kind == Annotation::Kind::Marker
        ? timeText(now.start)
        : tr("%1 to %2\n%3")
              .arg(timeText(now.start), timeText(now.end), stretchText({now.start, now.end}, beatLines()));
    if (m_press->drag.part == AnnotationPart::MixPoint && now.mixPoint)
        text = tr("mix point at %1").arg(timeText(*now.mixPoint));
    QToolTip::showText(event->globalPosition().toPoint(), text, this);
    invalidate();
}

void AnnotationRibbon::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return TimeViewWidget::mouseReleaseEvent(event);
    if (m_press->moved)
        return drop();
    const bool wasEmpty = m_press->drag.origin.id == 0;
    m_press.reset();
    if (wasEmpty)
        clicked(event->position(), event->modifiers()); // seeks, as in every view
}

void AnnotationRibbon::drop()
{
    const Press press = *std::exchange(m_press, std::nullopt);
    QToolTip::hideText();
    if (press.drag.origin.id != 0)
        m_history.change(press.now);
    else if (press.now.end - press.now.start >= AnnotationDrag::kShortest)
        if (const qint64 id = m_history.add(press.now); id != 0)
            edit(id);
    invalidate();
}

void AnnotationRibbon::cancelDrag()
{
    m_press.reset();
    QToolTip::hideText();
    unsetCursor();
    invalidate();
}

void AnnotationRibbon::showCursor(const QPointF& position)
{
    const auto found = partAt(position);
    const bool isEdge = found && found->second != AnnotationPart::Body;
    const Qt::CursorShape shape = isEdge ? Qt::SizeHorCursor : found ? Qt::OpenHandCursor : Qt::ArrowCursor;
    if (cursor().shape() != shape)
        setCursor(shape);
}

void AnnotationRibbon::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_session.currentResult())
        return TimeViewWidget::mouseDoubleClickEvent(event);
    const bool inPlot = plotRect().contains(event->position().toPoint());
    m_press.reset();
    if (const auto found = partAt(event->position()))
        edit(found->first.id);
    else if (inPlot && m_rows.kindAt(event->position().y()) == Annotation::Kind::Marker)
        addMarkerAt(snapFor(event->modifiers(), 0)(timeAt(event->position().x())));
    else
        TimeViewWidget::mouseDoubleClickEvent(event);
}

// ---- keyboard

std::vector<qint64> AnnotationRibbon::inOrder() const
{
    std::vector<const Annotation*> order;
    for (const Annotation& annotation : m_annotations)
        order.push_back(&annotation);
    std::ranges::sort(order, {}, [](const Annotation* a) { return std::tuple(a->start, int(a->kind), a->id); });
    std::vector<qint64> ids;
    for (const Annotation* annotation : order)
        ids.push_back(annotation->id);
    return ids;
}

std::optional<std::size_t> AnnotationRibbon::placeOfCurrent(const std::vector<qint64>& order) const
{
    const auto found = std::ranges::find(order, m_current);
    return found == order.end() ? std::nullopt : std::optional(std::size_t(found - order.begin()));
}

bool AnnotationRibbon::step(int direction)
{
    const std::vector<qint64> order = inOrder();
    const std::optional<std::size_t> place = placeOfCurrent(order);
    const std::ptrdiff_t next = place ? std::ptrdiff_t(*place) + direction
        : direction > 0               ? 0
                                      : std::ptrdiff_t(order.size()) - 1;
    if (next < 0 || next >= std::ptrdiff_t(order.size()))
        return false;
    setCurrent(order[std::size_t(next)]);
    if (const Annotation* annotation = find(m_current))
        reveal(*annotation);
    return true;
}

bool AnnotationRibbon::stepRow(int direction)
{
    const Annotation* from = find(m_current);
    if (!from)
        return step(direction);
    const Annotation* best = nullptr;
    for (int kind = int(from->kind) + direction; kind >= 0 && kind < int(kAnnotationKinds.size()) && !best;
         kind += direction)
        for (const Annotation& other : m_annotations)
            if (int(other.kind) == kind
                && (!best || std::abs(other.start - from->start) < std::abs(best->start - from->start)))
                best = &other;
    if (best) {
        setCurrent(best->id);
        reveal(*best);
    }
    return true;
}

void AnnotationRibbon::moveCurrent(int direction, bool finely)
{
    const Annotation* annotation = find(m_current);
    if (!annotation)
        return;
    double to = annotation->start + direction * (finely ? kFineStep : kStepWithoutBeats);
    if (!finely && beatLines()) {
        const std::vector<Beat>& beats = beatLines()->grid()->beats;
        constexpr double kSame = 1e-6; // s
        const auto next = direction > 0 ? std::ranges::upper_bound(beats, annotation->start + kSame, {}, &Beat::time)
                                        : std::ranges::lower_bound(beats, annotation->start - kSame, {}, &Beat::time);
        if (direction > 0 && next != beats.end())
            to = next->time;
        else if (direction < 0 && next != beats.begin())
            to = std::prev(next)->time;
    }
    AnnotationDrag drag;
    drag.origin = *annotation;
    drag.pressedAt = annotation->start;
    drag.duration = viewport().duration();
    m_history.change(drag.at(to, AnnotationSnap{nullptr, {}, 0.0, false}));
    if (const Annotation* moved = find(m_current))
        reveal(*moved);
}

bool AnnotationRibbon::handlesKey(const QKeyEvent& event) const
{
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (isArrow && (modifiers & Qt::ControlModifier))
        return m_current != 0 && !(modifiers & Qt::AltModifier);
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Escape:
        return m_press.has_value();
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return !m_annotations.empty();
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return m_current != 0;
    case Qt::Key_Insert:
        return m_session.currentResult() != nullptr;
    default:
        return false;
    }
}

void AnnotationRibbon::keyPressEvent(QKeyEvent* event)
{
    if (!handlesKey(*event))
        return TimeViewWidget::keyPressEvent(event);
    const bool moves = event->modifiers().testFlag(Qt::ControlModifier);
    const bool finely = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        return cancelDrag();
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Right ? 1 : -1;
        return moves ? moveCurrent(direction, finely) : void(step(direction));
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        return void(stepRow(event->key() == Qt::Key_Down ? 1 : -1));
    case Qt::Key_Delete:
    case Qt::Key_Backspace: {
        const qint64 removed = m_current;
        if (!step(1)) // what is next is the current one then
            step(-1);
        return m_history.remove(removed);
    }
    case Qt::Key_Insert:
        return addMarkerHere();
    default:
        return edit(m_current);
    }
}

bool AnnotationRibbon::focusNextPrevChild(bool next)
{
    if (m_editor->annotation() != 0) { // Tab in the text that is being written
        m_focusBefore = this;
        m_editor->finish();
    }
    return step(next ? 1 : -1) || TimeViewWidget::focusNextPrevChild(next);
}

void AnnotationRibbon::focusInEvent(QFocusEvent* event)
{
    TimeViewWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        setCurrent(0);
        step(event->reason() == Qt::TabFocusReason ? 1 : -1);
    }
    invalidate(); // the frame is another one
}

void AnnotationRibbon::focusOutEvent(QFocusEvent* event)
{
    TimeViewWidget::focusOutEvent(event);
    invalidate();
}

// ---- menu

void AnnotationRibbon::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const auto found = partAt(event->pos());
        setCurrent(found ? found->first.id : 0);
        m_menuTime = std::clamp(timeAt(event->pos().x()), 0.0, viewport().duration());
    } else {
        m_menuTime = placeHere();
    }
    TimeViewWidget::contextMenuEvent(event);
}

void AnnotationRibbon::extendContextMenu(QMenu& menu)
{
    if (!m_session.currentResult())
        return;
    if (const Annotation* annotation = find(m_current))
        addItemActions(menu, *annotation);
    addNewActions(menu);
    menu.addSeparator();
}

void AnnotationRibbon::addItemActions(QMenu& menu, const Annotation& annotation)
{
    const qint64 id = annotation.id;
    connect(
        menu.addAction(tr("&Edit text") + QStringLiteral("\tF2")), &QAction::triggered, this, [this, id] { edit(id); });
    addLabelActions(menu, annotation);
    if (annotation.kind == Annotation::Kind::Transition && m_menuTime >= annotation.start
        && m_menuTime <= annotation.end)
        connect(menu.addAction(tr("&Mix point here")), &QAction::triggered, this, [this, id, time = m_menuTime] {
            if (std::optional<Annotation> changed = m_history.find(id)) {
                changed->mixPoint = time;
                m_history.change(*changed);
            }
        });
    connect(menu.addAction(tr("&Zoom to it")), &QAction::triggered, this, [this, annotation] {
        const double room = kZoomRoom * (annotation.end - annotation.start);
        if (annotation.kind == Annotation::Kind::Marker)
            viewport().reveal(annotation.start, kMarkerSpan);
        else
            viewport().setRange({annotation.start - room, annotation.end + room});
    });
    connect(menu.addAction(tr("&Delete") + u'\t' + QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)),
        &QAction::triggered, this, [this, id] { m_history.remove(id); });
    menu.addSeparator();
}

void AnnotationRibbon::addLabelActions(QMenu& menu, const Annotation& annotation)
{
    const QStringList& labels = usualLabels(annotation.kind);
    if (labels.isEmpty())
        return;
    QMenu* choices
        = menu.addMenu(annotation.kind == Annotation::Kind::Transition ? tr("&Type") : tr("&Label", "of a segment"));
    for (const QString& label : labels) {
        QAction* choice = choices->addAction(labelText(annotation.kind, label));
        choice->setCheckable(true);
        choice->setChecked(label == annotation.label);
        connect(choice, &QAction::triggered, this, [this, id = annotation.id, label] {
            m_session.undoStack().setClean(); // a step of its own, not one with what was typed before
            m_history.setLabel(id, label);
        });
    }
}

void AnnotationRibbon::addNewActions(QMenu& menu)
{
    const double time = m_menuTime;
    const TimeRange stretch = stretchFor(time, viewport(), m_session.currentRhythm().beatGrid.get());
    connect(menu.addAction(tr("Add a &marker here")), &QAction::triggered, this, [this, time] { addMarkerAt(time); });
    connect(
        menu.addAction(tr("Add a se&gment here")), &QAction::triggered, this, [this, stretch] { addSegment(stretch); });
    connect(menu.addAction(tr("Add a t&ransition here")), &QAction::triggered, this,
        [this, stretch] { addTransition(stretch); });
}

} // namespace heihachi
