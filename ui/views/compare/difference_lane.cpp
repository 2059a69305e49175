// What a person does in the difference lane, and what it says.
#include "ui/views/compare/difference_lane.h"

#include "ui/itemmodels/difference_text.h"
#include "ui/views/compare/difference_sentence.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kReach = 8.0; // px from a difference in which the pointer means it

bool differsBesideHits(const RunComparison& comparison)
{
    return std::ranges::any_of(kComparedParts, [&comparison](ComparedPart part) {
        return part != ComparedPart::Hits && comparison.part(part) && comparison.part(part)->differences() > 0;
    });
}

bool differsAnywhere(const RunComparison& comparison)
{
    return differsBesideHits(comparison) || (comparison.hits && comparison.hits->differences() > 0);
}

} // namespace

DifferenceLane::DifferenceLane(TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : TimeViewWidget(viewport, theme, parent)
{
    setObjectName(QStringLiteral("differenceLane"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Differences"));
    chooseRows();
}

void DifferenceLane::setComparison(RunComparisonPtr comparison)
{
    m_comparison = std::move(comparison);
    m_index = {};
    setCurrent(std::nullopt);
    chooseRows();
    invalidate();
}

void DifferenceLane::setShown(std::span<const DifferenceRef> shown)
{
    m_index = m_comparison ? DifferenceIndex(*m_comparison, shown) : DifferenceIndex();
    chooseRows();
    invalidate();
}

void DifferenceLane::setVerdicts(HasVerdict hasVerdict)
{
    m_hasVerdict = std::move(hasVerdict);
    invalidate();
}

void DifferenceLane::setCurrent(std::optional<DifferenceRef> current)
{
    if (current == m_current)
        return;
    m_current = current;
    setAccessibleDescription(m_current && m_comparison ? differenceSentence(*m_comparison, *m_current) : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

/// Rows do not come and go with a filter.
void DifferenceLane::chooseRows()
{
    std::vector<int> rows;
    const bool hasRest
        = !m_index.row(DifferenceIndex::kRestRow).times.empty() || (m_comparison && differsBesideHits(*m_comparison));
    if (!m_comparison || m_comparison->hits || !hasRest)
        for (int row = 0; row < DifferenceIndex::kRestRow; ++row)
            rows.push_back(row);
    if (hasRest)
        rows.push_back(DifferenceIndex::kRestRow);
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    updateGeometry();
}

QString DifferenceLane::emptyText() const
{
    if (!m_comparison)
        return tr("Nothing is compared yet.");
    if (m_comparison->map.isEmpty())
        return tr("These recordings have nothing in common.");
    if (!m_index.isEmpty())
        return {};
    const bool isAnythingCompared = std::ranges::any_of(
        kComparedParts, [this](ComparedPart part) { return m_comparison->part(part).has_value(); });
    if (!isAnythingCompared)
        return tr("The runs have no results in common that could be compared.");
    return differsAnywhere(*m_comparison) ? tr("No difference passes the filter.")
                                          : tr("No differences: the runs agree within the tolerances.");
}

QSize DifferenceLane::sizeHint() const
{
    return {640, int(m_rows.size()) * std::max(16, QFontMetrics(smallFont()).height() + 2)};
}

QSize DifferenceLane::minimumSizeHint() const
{
    return {160, int(m_rows.size()) * 13};
}

QRect DifferenceLane::rowRect(int row) const
{
    const auto found = std::ranges::find(m_rows, row);
    if (found == m_rows.end())
        return {};
    const QRect plot = plotRect();
    const int count = int(m_rows.size());
    const int place = int(found - m_rows.begin());
    const int top = place * plot.height() / count;
    return {plot.left(), top, plot.width(), (place + 1) * plot.height() / count - top};
}

std::optional<int> DifferenceLane::rowAt(double y) const
{
    for (const int row : m_rows)
        if (const QRect rect = rowRect(row); y >= rect.top() && y < rect.bottom() + 1)
            return row;
    return std::nullopt;
}

std::optional<DifferenceRef> DifferenceLane::differenceAt(const QPointF& position) const
{
    const std::optional<int> at = plotRect().contains(position.toPoint()) ? rowAt(position.y()) : std::nullopt;
    if (!at)
        return std::nullopt;
    const DifferenceIndex::Row& row = m_index.row(*at);
    const std::optional<size_t> nearest = row.nearest(timeAt(position.x()));
    if (!nearest || std::abs(xOf(row.times[*nearest]) - position.x()) > kReach)
        return std::nullopt;
    return row.refs[*nearest];
}

/// What else lies in the same column.
QString DifferenceLane::dense(int row, const DifferenceRef& nearest) const
{
    const DifferenceIndex::Row& all = m_index.row(row);
    const EventDifference* event = difference_text::eventOf(*m_comparison, nearest);
    const double half = 0.5 * columnSeconds();
    const auto [first, end] = all.within({event->timeA - half, event->timeA + half});
    return end - first > 1 ? QLatin1Char('\n') + tr("and %n more here", nullptr, int(end - first) - 1) : QString();
}

QString DifferenceLane::textAt(const QPointF& position) const
{
    if (!m_comparison)
        return {};
    if (const std::optional<DifferenceRef> difference = differenceAt(position))
        return differenceSentence(*m_comparison, *difference) + dense(*rowAt(position.y()), *difference);
    const double seconds = timeAt(position.x());
    const bool isWithin = plotRect().contains(position.toPoint()) && seconds >= 0.0 && seconds < viewport().duration();
    return isWithin && !m_comparison->map.toB(seconds) ? tr("No counterpart in B") : QString();
}

void DifferenceLane::clicked(const QPointF& position, Qt::KeyboardModifiers modifiers)
{
    if (const std::optional<DifferenceRef> difference = differenceAt(position))
        Q_EMIT differenceChosen(*difference);
    else
        TimeViewWidget::clicked(position, modifiers);
}

void DifferenceLane::mouseDoubleClickEvent(QMouseEvent* event)
{
    const std::optional<DifferenceRef> difference
        = event->button() == Qt::LeftButton ? differenceAt(event->position()) : std::nullopt;
    if (!difference)
        return TimeViewWidget::mouseDoubleClickEvent(event);
    Q_EMIT differenceChosen(*difference);
    Q_EMIT differenceActivated(*difference);
}

void DifferenceLane::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && event->key() == Qt::Key_Left)
        Q_EMIT previousWanted();
    else if (control && event->key() == Qt::Key_Right)
        Q_EMIT nextWanted();
    else if (m_current && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT differenceActivated(*m_current);
    else
        TimeViewWidget::keyPressEvent(event);
}

void DifferenceLane::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        if (const std::optional<DifferenceRef> difference = differenceAt(event->pos()))
            Q_EMIT differenceChosen(*difference);
    TimeViewWidget::contextMenuEvent(event);
}

void DifferenceLane::extendContextMenu(QMenu& menu)
{
    QAction* listen = menu.addAction(tr("P&lay this difference"));
    listen->setEnabled(m_current.has_value());
    connect(listen, &QAction::triggered, this, [this] {
        if (m_current)
            Q_EMIT differenceActivated(*m_current);
    });
    QAction* next = menu.addAction(tr("&Next difference"));
    QAction* previous = menu.addAction(tr("&Previous difference"));
    next->setEnabled(!m_index.isEmpty());
    previous->setEnabled(!m_index.isEmpty());
    connect(next, &QAction::triggered, this, &DifferenceLane::nextWanted);
    connect(previous, &QAction::triggered, this, &DifferenceLane::previousWanted);
    menu.addSeparator();
    if (m_actions.isEmpty())
        return;
    menu.addActions(m_actions);
    menu.addSeparator();
}

bool DifferenceLane::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return TimeViewWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const QString text = textAt(help->pos()); !text.isEmpty())
        QToolTip::showText(help->globalPos(), text, this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace heihachi
