// Mouse, keyboard and menu of the editing of beats.
#include "core/base/time_text.h"
#include "ui/views/timeline/bar_ruler.h"
#include "ui/views/timeline/beat_editing.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kLeastMove = 3.0; // px
constexpr double kNudge = 0.001; // s
constexpr double kCoarseNudge = 0.010; // s
constexpr double kInside = 1e-6; // s; times that are the same

} // namespace

bool BeatEditing::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_ruler || !m_grid)
        return QObject::eventFilter(watched, event);
    const auto* mouse = static_cast<const QMouseEvent*>(event); // where it is one
    const auto isLeftWithCtrl
        = [mouse] { return mouse->button() == Qt::LeftButton && mouse->modifiers().testFlag(Qt::ControlModifier); };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return isLeftWithCtrl() && press(*mouse);
    case QEvent::MouseMove:
        if (m_isPressed)
            drag(*mouse);
        else if (mouse->buttons() == Qt::NoButton)
            hover(*mouse);
        return false; // and the crosshair follows
    case QEvent::MouseButtonRelease:
        if (!m_isPressed || mouse->button() != Qt::LeftButton)
            return false;
        release();
        return true;
    case QEvent::MouseButtonDblClick:
        if (!isLeftWithCtrl())
            return false;
        addAtPointer(*mouse);
        return true;
    case QEvent::ShortcutOverride:
        if (!handlesKey(*static_cast<const QKeyEvent*>(event)))
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress:
        return key(*static_cast<const QKeyEvent*>(event));
    case QEvent::KeyRelease:
        if (!m_isPressed && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Control)
            commit();
        return false;
    case QEvent::FocusOut:
        if (!m_isPressed)
            commit();
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

// ---- mouse

bool BeatEditing::press(const QMouseEvent& event)
{
    commit();
    m_isPressed = true; // with Ctrl there is no panning, whether there is a beat or not
    m_hasMoved = false;
    m_pressX = event.position().x();
    if (const std::optional<BeatLine> line = lineAt(m_pressX)) {
        m_ruler.setChosenBeat(line->time);
        begin(line->time);
    }
    return true;
}

void BeatEditing::drag(const QMouseEvent& event)
{
    const double way = event.position().x() - m_pressX;
    if (!m_edit || (!m_hasMoved && std::abs(way) < kLeastMove))
        return;
    m_hasMoved = true;
    m_ruler.setCursor(Qt::SizeHorCursor);
    moveTo(m_edit->time + way * m_ruler.secondsPerPixel());
    const double by = 1000.0 * (m_edit->anchor - m_edit->time);
    const QString change
        = (by < 0.0 ? QStringLiteral("−") : QStringLiteral("+")) + QLocale().toString(std::abs(by), 'f', 1);
    QToolTip::showText(event.globalPosition().toPoint(),
        tr("%1 (%2 ms)", "time of a beat, and by how much it was moved").arg(timeText(m_edit->anchor), change),
        &m_ruler);
}

void BeatEditing::release()
{
    m_isPressed = false;
    m_ruler.unsetCursor();
    QToolTip::hideText();
    if (m_hasMoved)
        commit();
    else
        m_edit.reset();
}

void BeatEditing::hover(const QMouseEvent& event)
{
    const bool isOn = event.modifiers().testFlag(Qt::ControlModifier) && lineAt(event.position().x());
    if (isOn)
        m_ruler.setCursor(Qt::SizeHorCursor);
    else if (m_ruler.cursor().shape() == Qt::SizeHorCursor) // any other is somebody else's
        m_ruler.unsetCursor();
}

void BeatEditing::addAtPointer(const QMouseEvent& event)
{
    const double seconds = m_ruler.timeAt(event.position().x());
    if (event.position().x() >= m_ruler.plotRect().left())
        add(seconds);
}

// ---- keyboard

bool BeatEditing::handlesKey(const QKeyEvent& event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return modifiers == Qt::ControlModifier
            || (modifiers == Qt::NoModifier && !event.modifiers().testFlag(Qt::ShiftModifier));
    case Qt::Key_Insert:
    case Qt::Key_Delete:
        return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    case Qt::Key_Escape:
        return m_edit.has_value() || m_ruler.chosenBeat().has_value();
    default:
        return false;
    }
}

bool BeatEditing::key(const QKeyEvent& event)
{
    if (!handlesKey(event))
        return false;
    const int direction = event.key() == Qt::Key_Right ? 1 : -1;
    switch (event.key()) {
    case Qt::Key_Escape:
        if (m_edit)
            cancel();
        else
            m_ruler.setChosenBeat(std::nullopt);
        return true;
    case Qt::Key_Insert:
        addAfterChosen();
        return true;
    case Qt::Key_Delete:
        if (m_ruler.chosenBeat())
            remove(*m_ruler.chosenBeat());
        return true;
    default:
        if (event.modifiers().testFlag(Qt::ControlModifier))
            nudge(direction * (event.modifiers().testFlag(Qt::ShiftModifier) ? kCoarseNudge : kNudge));
        else
            choose(direction);
        return true;
    }
}

void BeatEditing::choose(int direction)
{
    commit();
    const std::vector<Beat>& beats = m_grid->beats;
    if (beats.empty())
        return;
    const TimeRange view = m_ruler.visibleRange();
    std::size_t next = 0;
    if (const std::optional<double> chosen = m_ruler.chosenBeat()) {
        const auto at = std::ranges::lower_bound(beats, *chosen - kInside, {}, &Beat::time);
        const std::ptrdiff_t place = (at - beats.begin()) + direction;
        next = std::size_t(std::clamp<std::ptrdiff_t>(place, 0, std::ptrdiff_t(beats.size()) - 1));
    } else { // the first one that is seen, or else the nearest
        const auto first = std::ranges::lower_bound(beats, view.start, {}, &Beat::time);
        next = first == beats.end() ? beats.size() - 1 : std::size_t(first - beats.begin());
    }
    m_ruler.setChosenBeat(beats[next].time);
    m_ruler.showTime(beats[next].time);
}

void BeatEditing::nudge(double seconds)
{
    const std::optional<double> chosen = m_ruler.chosenBeat();
    if (!chosen || m_isPressed)
        return;
    if (!m_edit)
        begin(*chosen);
    moveTo(m_edit->anchor + seconds);
}

void BeatEditing::addAfterChosen()
{
    commit();
    const double from = m_ruler.chosenBeat().value_or(m_ruler.visibleRange().center());
    const TempoSection* section = m_grid->sectionAt(from);
    if (!m_ruler.chosenBeat() || !section)
        return add(from);
    double to = section->range.end;
    if (const auto next = std::ranges::upper_bound(m_grid->beats, from + kInside, {}, &Beat::time);
        next != m_grid->beats.end())
        to = std::min(to, next->time);
    add(0.5 * (from + to));
}

// ---- menu

void BeatEditing::extendMenu(QMenu* menu, double seconds)
{
    if (!m_grid)
        return;
    commit();
    const std::optional<BeatLine> beat = lineAt(m_ruler.xOf(seconds));
    if (beat) {
        m_ruler.setChosenBeat(beat->time);
        const double time = beat->time;
        const QString bar = QStringLiteral("%1.%2").arg(beat->bar).arg(beat->beatInBar);
        connect(menu->addAction(tr("&Remove beat %1", "%1: bar and beat, as in 5.3").arg(bar)), &QAction::triggered,
            this, [this, time] { remove(time); });
        QAction* begins = menu->addAction(tr("&Begin a bar here"));
        begins->setEnabled(!beat->isBar);
        connect(begins, &QAction::triggered, this, [this, time] { beginBar(time); });
    } else {
        connect(menu->addAction(tr("Add a b&eat here")), &QAction::triggered, this, [this, seconds] { add(seconds); });
    }
    menu->addSeparator();
}

} // namespace heihachi
