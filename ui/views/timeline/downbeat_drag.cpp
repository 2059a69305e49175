#include "ui/views/timeline/downbeat_drag.h"

#include "core/analysis/rhythm/grid_edits.h"
#include "ui/views/timeline/time_view_widget.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kReach = 5.0; // px from a bar line in which the pointer means it
constexpr double kSnap = 4.0; // px from a beat in which the bar begins on it
constexpr double kLeastMove = 3.0; // px

} // namespace

DownbeatDrag::DownbeatDrag(QObject* parent)
    : QObject(parent)
{
}

void DownbeatDrag::watch(TimeViewWidget* view, Qt::KeyboardModifiers modifiers)
{
    m_watched.push_back({view, modifiers});
    view->installEventFilter(this);
}

void DownbeatDrag::setGrid(std::shared_ptr<const BeatGrid> grid, double durationSeconds)
{
    m_edit.reset();
    m_grid = std::move(grid);
    m_lines = m_grid ? std::make_shared<const BeatLines>(m_grid) : nullptr;
    m_seconds = durationSeconds;
}

std::optional<BeatLine> DownbeatDrag::lineAt(const TimeViewWidget& view, double x) const
{
    const std::optional<BeatLine> line = m_lines ? m_lines->nearestBar(view.timeAt(x)) : std::nullopt;
    if (!line || x < view.plotRect().left() || std::abs(view.xOf(line->time) - x) > kReach)
        return std::nullopt;
    return line;
}

bool DownbeatDrag::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = std::ranges::find(m_watched, watched, &Watched::view);
    if (found == m_watched.end())
        return QObject::eventFilter(watched, event);
    TimeViewWidget& view = *found->view;
    const auto* mouse = static_cast<const QMouseEvent*>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return !isDragging() && mouse->button() == Qt::LeftButton && mouse->modifiers() == found->modifiers
            && press(view, *mouse);
    case QEvent::MouseMove:
        if (isDragging())
            move(view, *mouse); // and the crosshair follows
        else if (mouse->buttons() == Qt::NoButton)
            showCursor(view, mouse->modifiers() == found->modifiers && lineAt(view, mouse->position().x()));
        return false;
    case QEvent::MouseButtonRelease:
        if (!isDragging() || mouse->button() != Qt::LeftButton)
            return false;
        release(view);
        return true;
    case QEvent::KeyPress:
        if (!isDragging() || static_cast<const QKeyEvent*>(event)->key() != Qt::Key_Escape)
            return false;
        cancel();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void DownbeatDrag::showCursor(TimeViewWidget& view, bool isOnLine)
{
    if (isOnLine)
        view.setCursor(Qt::SplitHCursor);
    else if (view.cursor().shape() == Qt::SplitHCursor) // any other is somebody else's
        view.unsetCursor();
}

bool DownbeatDrag::press(const TimeViewWidget& view, const QMouseEvent& event)
{
    const std::optional<BeatLine> line = lineAt(view, event.position().x());
    const TempoSection* section = line ? m_grid->sectionAt(line->time) : nullptr;
    if (!section)
        return false;
    GridEdit edit;
    edit.kind = GridEdit::Kind::SetDownbeat;
    edit.time = section->range.center(); // stays within it when another analysis finds its borders elsewhere
    edit.anchor = line->time;
    m_edit = edit;
    m_origin = line->time;
    m_pressX = event.position().x();
    m_moved = false;
    return true;
}

void DownbeatDrag::move(TimeViewWidget& view, const QMouseEvent& event)
{
    if (!m_moved && std::abs(event.position().x() - m_pressX) < kLeastMove)
        return;
    m_moved = true;
    view.setCursor(Qt::SplitHCursor);
    drag(view, event.position().x());
}

void DownbeatDrag::drag(const TimeViewWidget& view, double x)
{
    const double wanted = m_origin + (x - m_pressX) * view.secondsPerPixel();
    const TempoSection* section = m_grid->sectionAt(m_edit->time);
    const double time = std::clamp(wanted, section->range.start, section->range.end);
    const std::optional<BeatLine> beat = m_lines->nearestBeat(time);
    const bool snaps = beat && std::abs(beat->time - time) <= kSnap * view.secondsPerPixel();
    m_edit->anchor = snaps ? beat->time : time;
    Q_EMIT previewed(std::make_shared<const BeatGrid>(applyGridEdits(*m_grid, std::span(&*m_edit, 1), m_seconds)));
}

void DownbeatDrag::release(TimeViewWidget& view)
{
    view.unsetCursor();
    if (!m_moved || m_edit->anchor == m_origin) {
        cancel();
        return;
    }
    const GridEdit edit = *std::exchange(m_edit, std::nullopt);
    Q_EMIT dropped(edit);
}

void DownbeatDrag::cancel()
{
    m_edit.reset();
    Q_EMIT previewed(m_grid);
}

} // namespace heihachi
