// What a person does in the drum lanes: select, toggle, drag, reveal, step from hit to hit.
#include "ui/views/timeline/drum_lanes.h"
#include "ui/views/timeline/hit_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kReach = 8.0; // px from a hit in which the pointer means it
constexpr double kRevealSpan = 2.0; // s

} // namespace

std::optional<int> DrumLanes::hitAt(const QPointF& position) const
{
    if (!plotRect().contains(position.toPoint()))
        return std::nullopt;
    for (const DrumClass drumClass : kDrumClasses) {
        const QRect area = laneRect(drumClass);
        if (position.y() < area.top() || position.y() >= area.bottom() + 1)
            continue;
        const HitLaneIndex::Lane& lane = m_index.lane(drumClass);
        const std::optional<size_t> nearest = lane.nearest(timeAt(position.x()));
        if (nearest && lane.indices[*nearest] >= 0 && std::abs(xOf(lane.times[*nearest]) - position.x()) <= kReach)
            return lane.indices[*nearest];
    }
    return std::nullopt;
}

std::optional<int> DrumLanes::markAt(const QPointF& position) const
{
    constexpr double kHold = 4.0; // px around the mark
    const std::optional<int> hit = hitAt(position);
    if (!hit || m_preview)
        return std::nullopt;
    const DrumHit& held = hits()[size_t(*hit)];
    const QRectF mark = markRect(laneRect(held.drumClass), xOf(held.time), held.velocity, markWidth());
    return mark.adjusted(-kHold, -kHold, kHold, kHold).contains(position) ? hit : std::nullopt;
}

std::optional<DrumClass> DrumLanes::laneAt(double y) const
{
    for (const DrumClass drumClass : kDrumClasses)
        if (const QRect lane = laneRect(drumClass); y >= lane.top() && y < lane.bottom() + 1)
            return drumClass;
    return std::nullopt;
}

float DrumLanes::velocityAt(double y) const
{
    const std::optional<DrumClass> drumClass = laneAt(y);
    if (!drumClass)
        return 0.5F;
    const QRectF full = markRect(laneRect(*drumClass), 0.0, 1.0F, 1.0);
    return float(std::clamp((full.bottom() - y) / std::max(1.0, full.height()), 0.05, 1.0));
}

void DrumLanes::clicked(const QPointF& position, Qt::KeyboardModifiers modifiers)
{
    const std::optional<int> hit = hitAt(position);
    if (!modifiers.testFlag(Qt::ControlModifier)) {
        m_selection.set(hit ? std::vector<int>{*hit} : std::vector<int>{});
        if (!hit)
            TimeViewWidget::clicked(position, modifiers);
    } else if (hit) {
        std::vector<int> indices = m_selection.indices();
        if (std::erase(indices, *hit) == 0)
            indices.push_back(*hit);
        m_selection.set(std::move(indices));
    }
}

void DrumLanes::dragSelected(const QRectF& area, Qt::KeyboardModifiers modifiers)
{
    std::vector<int> indices;
    if (modifiers.testFlag(Qt::ControlModifier))
        indices = m_selection.indices();
    for (const DrumClass drumClass : kDrumClasses) {
        const QRect rect = laneRect(drumClass);
        if (area.bottom() < rect.top() || area.top() > rect.bottom())
            continue;
        const HitLaneIndex::Lane& lane = m_index.lane(drumClass);
        const auto [first, end] = lane.within({timeAt(area.left()), timeAt(area.right())});
        indices.insert(indices.end(), lane.indices.begin() + qsizetype(first), lane.indices.begin() + qsizetype(end));
        std::erase(indices, -1);
    }
    m_selection.set(std::move(indices));
}

void DrumLanes::extendContextMenu(QMenu& menu)
{
    QAction* visible = menu.addAction(tr("Select &visible hits"));
    visible->setEnabled(!hits().empty());
    connect(visible, &QAction::triggered, this, [this] { dragSelected(QRectF(plotRect()), Qt::NoModifier); });
    QAction* none = menu.addAction(tr("Select &none"));
    none->setEnabled(!m_selection.indices().empty());
    connect(none, &QAction::triggered, this, [this] { m_selection.clear(); });
    menu.addSeparator();
    if (!m_hitActions.isEmpty()) {
        menu.addActions(m_hitActions);
        menu.addSeparator();
    }
}

void DrumLanes::activate(int index)
{
    viewport().reveal(hits()[size_t(index)].time, kRevealSpan);
    Q_EMIT hitActivated(index);
}

void DrumLanes::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const std::optional<int> hit = hitAt(event->position())) {
        m_selection.set({*hit});
        activate(*hit);
    } else {
        TimeViewWidget::mouseDoubleClickEvent(event);
    }
}

void DrumLanes::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool selected = !m_selection.indices().empty();
    if (control && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        stepSelection(event->key() == Qt::Key_Left ? -1 : 1);
    else if (selected && event->key() == Qt::Key_Escape)
        m_selection.clear();
    else if (selected && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        activate(m_selection.indices().front());
    else
        TimeViewWidget::keyPressEvent(event);
}

void DrumLanes::stepSelection(int direction)
{
    if (hits().empty())
        return;
    const std::vector<int>& selected = m_selection.indices();
    int next = 0;
    if (selected.empty()) {
        const auto first = std::ranges::lower_bound(hits(), viewport().range().start, {}, &DrumHit::time);
        next = int(first - hits().begin());
    } else {
        next = (direction < 0 ? selected.front() : selected.back()) + direction;
    }
    next = std::clamp(next, 0, int(hits().size()) - 1);
    m_selection.set({next});
    const double time = hits()[size_t(next)].time;
    if (!viewport().range().contains(time))
        viewport().centerOn(time);
}

bool DrumLanes::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return TimeViewWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const std::optional<int> hit = hitAt(help->pos()))
        QToolTip::showText(help->globalPos(), hitToolTip(hits()[size_t(*hit)], m_result->handMark(size_t(*hit))), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace heihachi
