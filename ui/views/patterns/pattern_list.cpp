#include "ui/views/patterns/pattern_list.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace heihachi {

PatternList::PatternList(QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(tr("Drum patterns"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void PatternList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (!selected.isEmpty()) // the focus alone makes a card the current one, but does not select it
        Q_EMIT chosen(selected.front().top());
}

void PatternList::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    m_stepped = event->button() == Qt::LeftButton && under.isValid() && selectionModel()->isSelected(under);
    QListView::mousePressEvent(event);
    if (m_stepped)
        Q_EMIT stepRequested(1);
}

void PatternList::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !indexAt(event->position().toPoint()).isValid())
        return;
    if (m_stepped) // the bar that was shown is meant, not the next one
        Q_EMIT stepRequested(-1);
    m_stepped = false;
    Q_EMIT zoomRequested();
}

void PatternList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Right:
        return Q_EMIT stepRequested(1);
    case Qt::Key_Left:
        return Q_EMIT stepRequested(-1);
    case Qt::Key_N: // no search by letters: the panel takes it
        return event->ignore();
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace heihachi
