#include "ui/views/shares/class_rows_view.h"

#include "ui/views/common/class_icon.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace heihachi {

ClassRowsView::ClassRowsView(HitSelection& selection, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&selection, &HitSelection::changed, this, [this] {
        m_isSelectedStale = true;
        update();
    });
}

void ClassRowsView::setResult(const AnalysisResultPtr& result)
{
    m_result = result;
    m_statistics = classStatistics(hits());
    m_isSelectedStale = true;
    update();
}

std::span<const DrumHit> ClassRowsView::hits() const
{
    return m_result && m_result->drumHits ? std::span<const DrumHit>(*m_result->drumHits) : std::span<const DrumHit>();
}

int ClassRowsView::total() const
{
    return int(hits().size());
}

int ClassRowsView::selectedOf(DrumClass drumClass)
{
    if (m_isSelectedStale) {
        m_selected = {};
        for (const int hit : m_selection.indices())
            if (size_t(hit) < hits().size())
                ++m_selected[size_t(hits()[size_t(hit)].drumClass)];
        m_isSelectedStale = false;
    }
    return m_selected[size_t(drumClass)];
}

int ClassRowsView::nameWidth() const
{
    int widest = 0;
    for (const DrumClass drumClass : kDrumClasses)
        widest = std::max(widest, fontMetrics().horizontalAdvance(drumClassName(drumClass)));
    return kEdge + kMarkSize + 6 + widest + kEdge;
}

void ClassRowsView::paintCurrent(QPainter& painter) const
{
    for (int block = 0; hasFocus() && block < blocks(); ++block)
        painter.fillRect(rowRect(block, m_current), colors().selection);
}

void ClassRowsView::paintRowHead(QPainter& painter, const QRect& row, DrumClass drumClass) const
{
    paintClassMark(
        painter, QRectF(row.left() + kEdge, row.center().y() - kMarkSize / 2 + 1, kMarkSize, kMarkSize), drumClass);
    painter.setPen(colors().text);
    painter.drawText(
        row.adjusted(kEdge + kMarkSize + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, drumClassName(drumClass));
}

void ClassRowsView::paintFocus(QPainter& painter) const
{
    if (hasFocus())
        painter.fillRect(QRect(0, 0, 2, height()), colors().accent);
}

std::optional<DrumClass> ClassRowsView::classAt(const QPoint& position) const
{
    for (int block = 0; block < blocks(); ++block)
        for (const DrumClass drumClass : kDrumClasses)
            if (rowRect(block, drumClass).contains(position))
                return drumClass;
    return std::nullopt;
}

void ClassRowsView::setCurrent(DrumClass drumClass)
{
    m_current = drumClass;
    setAccessibleDescription(textOf(drumClass));
    update();
}

void ClassRowsView::selectClass(DrumClass drumClass, Qt::KeyboardModifiers modifiers)
{
    std::vector<int> meant;
    for (size_t i = 0; i < hits().size(); ++i)
        if (hits()[i].drumClass == drumClass)
            meant.push_back(int(i));
    m_selection.apply(std::move(meant), HitSelection::changeFor(modifiers));
}

bool ClassRowsView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::optional<DrumClass> drumClass = classAt(help->pos());
    QToolTip::showText(help->globalPos(), drumClass ? textOf(*drumClass) : QString(), this);
    return true;
}

void ClassRowsView::mousePressEvent(QMouseEvent* event)
{
    const std::optional<DrumClass> drumClass = classAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !drumClass)
        return;
    setCurrent(*drumClass);
    selectClass(*drumClass, event->modifiers());
}

void ClassRowsView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int next = int(m_current) + (event->key() == Qt::Key_Up ? -1 : 1);
        setCurrent(DrumClass(std::clamp(next, 0, kDrumClassCount - 1)));
        return QToolTip::showText(mapToGlobal(rowRect(0, m_current).center()), textOf(m_current), this);
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return selectClass(m_current, event->modifiers());
    case Qt::Key_Escape:
        return m_selection.clear();
    default:
        QWidget::keyPressEvent(event); // ignored there, so that the window gets it
    }
}

} // namespace heihachi
