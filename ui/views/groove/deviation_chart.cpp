#include "ui/views/groove/deviation_chart.h"

#include "ui/views/groove/groove_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace heihachi {
namespace {

constexpr double kReach = 14.0; // px around a mark in which the pointer means it

} // namespace

DeviationChart::DeviationChart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Deviation from the grid for each position and class"));
    connect(&theme, &Theme::changed, this, [this] { update(); });
    rescale();
}

void DeviationChart::setSummary(const GrooveSummary& summary, double floorMs)
{
    m_summary = summary;
    m_floorMs = floorMs;
    rescale();
}

void DeviationChart::setClasses(const ShownClasses& classes)
{
    m_classes = classes;
    rescale();
}

void DeviationChart::rescale()
{
    m_scale = DeviationScale::of(m_summary, m_classes, m_floorMs);
    setCurrent(std::nullopt);
    update();
}

const Deviation& DeviationChart::at(const Cell& cell) const
{
    static const Deviation kNone;
    if (cell.position == positions())
        return m_summary.classes[size_t(cell.drumClass)];
    const std::vector<Deviation>& row = m_summary.cells[size_t(cell.drumClass)];
    return size_t(cell.position) < row.size() ? row[size_t(cell.position)] : kNone;
}

bool DeviationChart::isDrawn(const Cell& cell) const
{
    return m_classes[size_t(cell.drumClass)] && at(cell).count > 0;
}

std::vector<DeviationChart::Cell> DeviationChart::cells() const
{
    std::vector<Cell> drawn;
    for (int position = 0; position <= positions(); ++position)
        for (const DrumClass drumClass : kDrumClasses)
            if (const Cell cell{drumClass, position}; isDrawn(cell))
                drawn.push_back(cell);
    return drawn;
}

std::optional<DeviationChart::Cell> DeviationChart::cellAt(const QPointF& point) const
{
    std::optional<Cell> nearest;
    double least = kReach * kReach;
    for (const Cell& cell : cells()) {
        const QPointF away = point - markOf(cell);
        if (const double square = QPointF::dotProduct(away, away); square < least) {
            least = square;
            nearest = cell;
        }
    }
    return nearest;
}

QString DeviationChart::textOf(const Cell& cell) const
{
    const QString where
        = cell.position == positions() ? tr("all positions") : positionText(cell.position, m_summary.subdivision);
    return tr("%1: %2", "drum class, position").arg(drumClassName(cell.drumClass), where) + QLatin1Char('\n')
        + deviationText(at(cell), m_floorMs);
}

void DeviationChart::setCurrent(std::optional<Cell> cell)
{
    if (cell == m_current)
        return;
    m_current = cell;
    setAccessibleDescription(cell ? textOf(*cell) : QString());
    update();
}

bool DeviationChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::optional<Cell> cell = cellAt(help->pos());
    QToolTip::showText(help->globalPos(), cell ? textOf(*cell) : QString(), this); // an empty text hides it
    return true;
}

void DeviationChart::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(cellAt(event->position()));
}

void DeviationChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setCurrent(std::nullopt);
}

void DeviationChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && !m_current)
        moveBy(1, 0);
}

void DeviationChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(-1, 0);
    case Qt::Key_Right:
        return moveBy(1, 0);
    case Qt::Key_Up:
        return moveBy(0, -1);
    case Qt::Key_Down:
        return moveBy(0, 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void DeviationChart::moveBy(int positions, int classes)
{
    const std::vector<Cell> drawn = cells();
    if (drawn.empty())
        return;
    if (!m_current) {
        setCurrent(drawn.front());
        return tellCurrent();
    }
    // To the next mark of the same class, or of another class at the same position; at the end it stays.
    Cell next = *m_current;
    do {
        next.position += positions;
        next.drumClass = DrumClass(int(next.drumClass) + classes);
        if (next.position < 0 || next.position > this->positions() || int(next.drumClass) < 0
            || int(next.drumClass) >= kDrumClassCount)
            return tellCurrent();
    } while (!isDrawn(next));
    setCurrent(next);
    tellCurrent();
}

void DeviationChart::tellCurrent()
{
    QToolTip::showText(mapToGlobal(markOf(*m_current).toPoint()), textOf(*m_current), this);
}

} // namespace heihachi
