#include "ui/views/hits/hit_table.h"

#include "ui/itemmodels/hit_table_model.h"
#include "ui/views/common/plain_table.h"
#include "ui/views/hits/hit_delegate.h"
#include "ui/views/hits/hit_row_selection_model.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace heihachi {

HitTable::HitTable(HitTableModel& model, HitSelection& selection, QWidget* parent)
    : QTableView(parent)
    , m_selection(selection)
{
    setModel(&model);
    delete selectionModel(); // the one that setModel() made
    m_rowSelection = new HitRowSelectionModel(model, selection, this); // hears of a reset after the table
    setSelectionModel(m_rowSelection);
    setItemDelegate(new HitDelegate(selection, this));
    setUpPlainTable(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    sortByColumn(HitTableModel::TimeColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
    setUpColumns();
    connect(&selection, &HitSelection::changed, viewport(), qOverload<>(&QWidget::update));
}

void HitTable::setUpColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const auto widthOf = [this, &metrics](int column, const QString& sample) {
        const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::max(metrics.horizontalAdvance(sample) + 14, metrics.horizontalAdvance(title) + 20);
    };
    int longest = 0;
    for (const DrumClass drumClass : kDrumClasses)
        longest = std::max(longest, metrics.horizontalAdvance(drumClassName(drumClass)));
    setColumnWidth(HitTableModel::TimeColumn, widthOf(HitTableModel::TimeColumn, QStringLiteral("0:00:00.000")));
    setColumnWidth(HitTableModel::ClassColumn, longest + 30);
    for (int column = HitTableModel::ConfidenceColumn; column < HitTableModel::ColumnCount; ++column)
        setColumnWidth(column, widthOf(column, QStringLiteral("−00.0")));
}

QItemSelectionModel::SelectionFlags HitTable::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    const bool isPress = event && event->type() == QEvent::MouseButtonPress;
    const bool isMove = event && event->type() == QEvent::MouseMove;
    if ((isPress || isMove) && index.isValid()) {
        const auto* mouse = static_cast<const QMouseEvent*>(event);
        const Qt::KeyboardModifiers keys = mouse->modifiers();
        const bool isLeft = isMove || mouse->button() == Qt::LeftButton;
        if (isLeft && keys.testFlag(Qt::ControlModifier) && !keys.testFlag(Qt::ShiftModifier)) {
            if (isPress)
                m_ctrlDrag = m_rowSelection->isHitSelected(index) ? QItemSelectionModel::Deselect
                                                                  : QItemSelectionModel::Select;
            return (isMove ? QItemSelectionModel::Current : QItemSelectionModel::NoUpdate) | m_ctrlDrag
                | QItemSelectionModel::Rows;
        }
        if (isPress && !isLeft && m_rowSelection->isHitSelected(index))
            return QItemSelectionModel::NoUpdate; // the menu is about all that is selected
    }
    return QTableView::selectionCommand(index, event);
}

void HitTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_selection.indices().empty())
        m_selection.clear();
    else
        QTableView::keyPressEvent(event);
}

} // namespace heihachi
