// Mouse, keyboard and menu of the anchors in the map lane.
#include "core/base/time_text.h"
#include "ui/views/compare/map_lane.h"
#include "ui/views/timeline/annotation_places.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kReach = 6.0; // px from an anchor in which the pointer means it
constexpr double kLeastMove = 3.0; // px
constexpr double kNudge = 0.001; // s
constexpr double kCoarseNudge = 0.010; // s
constexpr double kApart = 0.010; // s between two anchors, in A and in B

/// From a place to the nearest one of a line, px.
double distanceToLine(const QPointF& place, const QPointF& from, const QPointF& to)
{
    const QPointF way = to - from;
    const double length = QPointF::dotProduct(way, way);
    const double along = length > 0.0 ? QPointF::dotProduct(place - from, way) / length : 0.0;
    return QLineF(place, from + std::clamp(along, 0.0, 1.0) * way).length();
}

} // namespace

std::optional<size_t> MapLane::anchorAt(const QPointF& position) const
{
    if (!plotRect().contains(position.toPoint()))
        return std::nullopt;
    std::optional<size_t> nearest;
    double least = kReach;
    for (size_t i = 0; i < anchors().size(); ++i) {
        const QPointF top(xOf(anchors()[i].a), 0.0);
        const QPointF foot(xOfB(anchors()[i].b), height());
        const double away = std::min(distanceToLine(position, top, foot), QLineF(position, foot).length() - kReach);
        if (away > least)
            continue;
        least = away;
        nearest = i;
    }
    return nearest;
}

double MapLane::placeAt(const QPointF& position) const
{
    if (m_shown.isEmpty()) // nothing is joined yet: what lies under the pointer in A
        return std::clamp(timeAt(position.x()), 0.0, duration());
    const double down = std::clamp(position.y() / std::max(1, height()), 0.0, 1.0);
    const auto x = [&](double a) { return std::lerp(xOf(a), xOfB(m_shown.nearestB(a)), down); };
    // Both axes run to the right, so does what lies between them.
    double low = 0.0;
    double high = duration();
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        (x(middle) < position.x() ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

// ---- the anchors

void MapLane::choose(std::optional<size_t> anchor)
{
    if (anchor == m_chosen)
        return;
    m_chosen = anchor;
    setAccessibleDescription(m_chosen ? anchorText(anchors()[*m_chosen]) : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    invalidate();
}

void MapLane::begin()
{
    if (m_draft || !m_chosen)
        return;
    m_draft = m_anchors;
    m_from = m_anchors[*m_chosen].b;
}

void MapLane::moveTo(double secondsInB)
{
    const size_t at = *m_chosen;
    std::vector<MapAnchor>& draft = *m_draft;
    const double first = at > 0 ? draft[at - 1].b + kApart : 0.0;
    const double last = at + 1 < draft.size() ? draft[at + 1].b - kApart : m_viewportB.duration();
    draft[at].b = first <= last ? std::clamp(secondsInB, first, last) : m_from;
    m_shown = m_unbent.through(draft);
    setAccessibleDescription(anchorText(draft[at]));
    invalidate();
}

void MapLane::commit()
{
    m_isPressed = false;
    if (!m_draft)
        return;
    std::vector<MapAnchor> draft = *std::exchange(m_draft, std::nullopt);
    if (draft != m_anchors)
        apply(std::move(draft));
    else
        cancel();
}

void MapLane::cancel()
{
    m_draft.reset();
    m_isPressed = false;
    m_shown = m_map;
    QToolTip::hideText();
    invalidate();
}

void MapLane::apply(std::vector<MapAnchor> anchors)
{
    m_anchors = std::move(anchors);
    m_shown = m_unbent.through(m_anchors); // until the session has compared anew
    invalidate();
    const std::vector<MapAnchor> edited = m_anchors; // who hears of it may set others
    Q_EMIT anchorsEdited(edited);
}

void MapLane::add(double secondsInA)
{
    commit();
    const double a = std::clamp(secondsInA, 0.0, duration());
    std::vector<MapAnchor> anchors = m_anchors;
    const auto place = std::ranges::lower_bound(anchors, a, {}, &MapAnchor::a);
    const double b = std::clamp(m_map.isEmpty() ? timeOfBAt(xOf(a)) : m_map.nearestB(a), 0.0, m_viewportB.duration());
    const auto isTooNear = [a, b](const MapAnchor& other) {
        return std::abs(other.a - a) < kApart || (other.a < a ? other.b + kApart > b : other.b - kApart < b);
    };
    if (duration() <= 0.0 || m_viewportB.duration() <= 0.0 || std::ranges::any_of(anchors, isTooNear))
        return say(tr("An anchor is there already, or this place in B lies beyond that of the next one."));
    const auto index = size_t(place - anchors.begin());
    anchors.insert(place, MapAnchor{a, b});
    choose(std::nullopt); // its number may be that of another one now
    apply(std::move(anchors));
    if (index < m_anchors.size())
        choose(index);
}

void MapLane::remove(size_t anchor)
{
    if (m_draft)
        cancel();
    if (anchor >= m_anchors.size())
        return;
    std::vector<MapAnchor> anchors = m_anchors;
    anchors.erase(anchors.begin() + qsizetype(anchor));
    choose(std::nullopt);
    apply(std::move(anchors));
}

void MapLane::step(int direction)
{
    commit();
    if (m_anchors.empty())
        return;
    size_t next = 0;
    if (m_chosen) {
        const auto wanted = std::ptrdiff_t(*m_chosen) + direction;
        next = size_t(std::clamp<std::ptrdiff_t>(wanted, 0, std::ptrdiff_t(m_anchors.size()) - 1));
    } else { // the first one that is seen, or else the last
        const auto first = std::ranges::lower_bound(m_anchors, shownRange().start, {}, &MapAnchor::a);
        next = std::min(size_t(first - m_anchors.begin()), m_anchors.size() - 1);
    }
    choose(next);
    if (!shownRange().contains(m_anchors[next].a))
        viewport().centerOn(m_anchors[next].a);
}

void MapLane::say(const QString& text) const
{
    const QPoint middle = mapToGlobal(rect().center());
    QToolTip::showText(underMouse() ? QCursor::pos() : middle, text, const_cast<MapLane*>(this));
}

// ---- mouse

void MapLane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return TimeViewWidget::mousePressEvent(event);
    commit();
    choose(anchorAt(event->position()));
    if (!m_chosen)
        return TimeViewWidget::mousePressEvent(event);
    m_isPressed = true;
    m_pressX = event->position().x();
    event->accept();
}

void MapLane::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isPressed) {
        if (event->buttons() == Qt::NoButton) {
            if (anchorAt(event->position()))
                setCursor(Qt::SizeHorCursor);
            else
                unsetCursor();
        }
        return TimeViewWidget::mouseMoveEvent(event);
    }
    const double way = event->position().x() - m_pressX;
    if (!m_draft && std::abs(way) < kLeastMove)
        return;
    begin();
    moveTo(m_from + way * m_viewportB.range().length() / plotRect().width());
    const double by = 1000.0 * ((*m_draft)[*m_chosen].b - m_from);
    const QString change
        = (by < 0.0 ? QStringLiteral("−") : QStringLiteral("+")) + QLocale().toString(std::abs(by), 'f', 1);
    QToolTip::showText(event->globalPosition().toPoint(),
        tr("%1 in B (%2 ms)", "time of an anchor, and by how much it was moved")
            .arg(timeText((*m_draft)[*m_chosen].b), change),
        this);
}

void MapLane::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isPressed || event->button() != Qt::LeftButton)
        return TimeViewWidget::mouseReleaseEvent(event);
    QToolTip::hideText();
    commit();
}

void MapLane::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !plotRect().contains(event->position().toPoint()))
        return;
    if (!anchorAt(event->position()))
        add(placeAt(event->position()));
}

// ---- keyboard

bool MapLane::handlesKey(const QKeyEvent& event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return !m_anchors.empty()
            && (modifiers == Qt::NoModifier
                || (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::ControlModifier);
    case Qt::Key_Insert:
        return modifiers == Qt::NoModifier;
    case Qt::Key_Delete:
        return modifiers == Qt::NoModifier && m_chosen;
    case Qt::Key_Escape:
        return m_draft.has_value() || m_chosen.has_value();
    default:
        return false;
    }
}

void MapLane::keyPressEvent(QKeyEvent* event)
{
    if (!handlesKey(*event))
        return TimeViewWidget::keyPressEvent(event);
    const int direction = event->key() == Qt::Key_Right ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Escape:
        return m_draft || m_isPressed ? cancel() : choose(std::nullopt);
    case Qt::Key_Insert:
        return add(placeFor(viewport()));
    case Qt::Key_Delete:
        return remove(*m_chosen);
    default:
        break;
    }
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return step(direction);
    if (!m_chosen || m_isPressed)
        return;
    begin();
    const double by = event->modifiers().testFlag(Qt::ShiftModifier) ? kCoarseNudge : kNudge;
    moveTo((*m_draft)[*m_chosen].b + direction * by);
}

void MapLane::keyReleaseEvent(QKeyEvent* event)
{
    if (!m_isPressed && event->key() == Qt::Key_Control)
        commit();
    TimeViewWidget::keyReleaseEvent(event);
}

void MapLane::focusOutEvent(QFocusEvent* event)
{
    if (!m_isPressed)
        commit();
    TimeViewWidget::focusOutEvent(event);
}

bool MapLane::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && handlesKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::ToolTip)
        return TimeViewWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const QString text = textAt(help->pos()); !text.isEmpty())
        QToolTip::showText(help->globalPos(), text, this);
    else
        QToolTip::hideText();
    return true;
}

// ---- menu

void MapLane::contextMenuEvent(QContextMenuEvent* event)
{
    commit();
    m_pressX = event->reason() == QContextMenuEvent::Mouse ? event->pos().x() : xOf(placeFor(viewport()));
    if (event->reason() == QContextMenuEvent::Mouse)
        choose(anchorAt(event->pos()));
    TimeViewWidget::contextMenuEvent(event);
}

void MapLane::extendContextMenu(QMenu& menu)
{
    if (m_chosen) {
        const size_t chosen = *m_chosen;
        connect(
            menu.addAction(tr("&Remove this anchor")), &QAction::triggered, this, [this, chosen] { remove(chosen); });
    } else {
        const double a = placeAt(QPointF(m_pressX, 0.5 * height()));
        connect(menu.addAction(tr("&Add an anchor here")), &QAction::triggered, this, [this, a] { add(a); });
    }
    QAction* none = menu.addAction(tr("Remove a&ll anchors"));
    none->setEnabled(!m_anchors.empty());
    connect(none, &QAction::triggered, this, [this] {
        choose(std::nullopt);
        apply({});
    });
    menu.addSeparator();
}

} // namespace heihachi
