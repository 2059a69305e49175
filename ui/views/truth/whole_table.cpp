#include "ui/views/truth/whole_table.h"

#include "ui/views/common/plain_table.h"

#include <QHeaderView>
#include <QScrollBar>

namespace heihachi {

WholeTable::WholeTable(QWidget* parent)
    : QTableView(parent)
{
    setUpPlainTable(*this);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &QWidget::updateGeometry);
}

void WholeTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
}

QSize WholeTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int wide = horizontalHeader()->length();
    const int bar = wide > width() - 2 * frameWidth() ? horizontalScrollBar()->sizeHint().height() : 0;
    const int high = horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize();
    return {wide + 2 * frameWidth(), high + bar + 2 * frameWidth()};
}

void WholeTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    updateGeometry();
}

} // namespace heihachi
