#include "ui/views/timeline/hit_drag.h"

#include "ui/session/hit_history.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr size_t kMostGhosts = 2000; // shown while dragging; all are moved

} // namespace

HitDrag::HitDrag(DrumLanes& lanes, HitSelection& selection, HitHistory& history, QObject* parent)
    : QObject(parent)
    , m_lanes(lanes)
    , m_selection(selection)
    , m_history(history)
{
    lanes.installEventFilter(this);
}

void HitDrag::setResult(AnalysisResultPtr result)
{
    cancel();
    m_result = std::move(result);
}

bool HitDrag::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_result || !m_result->drumHits || m_lanes.hasPreview())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return release();
    case QEvent::MouseButtonDblClick:
        return addAt(*static_cast<QMouseEvent*>(event));
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (m_mode == Mode::None || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            break;
        event->accept();
        cancel();
        return true;
    case QEvent::FocusOut:
    case QEvent::Hide:
        cancel();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool HitDrag::press(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || event.modifiers().testFlag(Qt::ControlModifier) || !isFine())
        return false;
    const std::optional<int> hit = m_lanes.markAt(event.position());
    if (!hit)
        return false;
    m_lanes.setFocus(Qt::MouseFocusReason);
    m_mode = Mode::Pressed;
    m_hit = *hit;
    m_origin = event.position();
    if (!m_selection.contains(m_hit))
        m_selection.set({m_hit});
    return true;
}

bool HitDrag::move(const QMouseEvent& event)
{
    if (m_mode == Mode::None) {
        if (event.buttons() == Qt::NoButton) {
            if (isFine() && m_lanes.markAt(event.position()))
                m_lanes.setCursor(Qt::SizeAllCursor);
            else
                m_lanes.unsetCursor();
        }
        return false;
    }
    const QPointF moved = event.position() - m_origin;
    if (m_mode == Mode::Pressed) {
        if (moved.manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
            return true;
        m_mode = event.modifiers().testFlag(Qt::AltModifier) ? Mode::Velocity : Mode::Moving;
    }
    const DrumHit& held = (*m_result->drumHits)[size_t(m_hit)];
    if (m_mode == Mode::Velocity) {
        const double height = m_lanes.laneRect(held.drumClass).height();
        m_velocity = float(-moved.y() / std::max(1.0, height));
    } else {
        m_seconds = moved.x() * m_lanes.secondsPerPixel();
        const std::optional<DrumClass> lane = m_lanes.laneAt(event.position().y());
        m_into = lane && *lane != held.drumClass ? lane : std::nullopt;
    }
    showGhosts();
    return true;
}

void HitDrag::showGhosts()
{
    std::vector<DrumHit> ghosts;
    for (const int index : m_selection.indices()) {
        DrumHit ghost = (*m_result->drumHits)[size_t(index)];
        ghost.time += m_seconds;
        ghost.velocity = std::clamp(ghost.velocity + m_velocity, 0.0F, 1.0F);
        ghost.drumClass = m_into.value_or(ghost.drumClass);
        ghosts.push_back(ghost);
        if (ghosts.size() >= kMostGhosts)
            break;
    }
    m_lanes.setGhosts(std::move(ghosts));
}

bool HitDrag::release()
{
    const Mode mode = m_mode;
    if (mode == Mode::None)
        return false;
    const double seconds = m_seconds;
    const float velocity = m_velocity;
    const std::optional<DrumClass> into = m_into;
    const std::vector<int> hits = m_selection.indices();
    const int held = m_hit;
    cancel();
    if (mode == Mode::Pressed)
        m_selection.set({held}); // a click: this one only
    else if (mode == Mode::Moving)
        m_history.moveBy(hits, seconds, into);
    else
        m_history.addVelocity(hits, velocity);
    return true;
}

void HitDrag::cancel()
{
    if (m_mode == Mode::None)
        return;
    m_mode = Mode::None;
    m_hit = -1;
    m_seconds = 0.0;
    m_velocity = 0.0F;
    m_into.reset();
    m_lanes.setGhosts({});
    m_lanes.unsetCursor();
}

double HitDrag::snapped(double seconds) const
{
    if (!m_result->onsets || m_result->onsets->empty())
        return seconds;
    const std::vector<Onset>& onsets = *m_result->onsets;
    const auto next = std::ranges::lower_bound(onsets, seconds, {}, &Onset::time);
    double nearest = next == onsets.end() ? onsets.back().time : next->time;
    if (next != onsets.begin() && seconds - std::prev(next)->time < std::abs(nearest - seconds))
        nearest = std::prev(next)->time;
    return std::abs(nearest - seconds) <= kSnapSeconds ? nearest : seconds;
}

bool HitDrag::addAt(const QMouseEvent& event)
{
    const std::optional<DrumClass> lane = m_lanes.laneAt(event.position().y());
    const bool isOnPlot = m_lanes.plotRect().contains(event.position().toPoint());
    if (event.button() != Qt::LeftButton || !isFine() || !lane || !isOnPlot || m_lanes.hitAt(event.position()))
        return false;
    const double pointed = std::clamp(m_lanes.timeAt(event.position().x()), 0.0, m_result->source.durationSeconds);
    DrumHit hit;
    hit.time = event.modifiers().testFlag(Qt::AltModifier) ? pointed : snapped(pointed);
    hit.drumClass = *lane;
    hit.velocity = m_lanes.velocityAt(event.position().y());
    m_history.add(hit);
    return true;
}

} // namespace heihachi
