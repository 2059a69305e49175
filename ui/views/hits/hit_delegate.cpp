#include "ui/views/hits/hit_delegate.h"

#include "ui/itemmodels/hit_table_model.h"
#include "ui/session/hit_selection.h"
#include "ui/views/common/class_icon.h"

namespace heihachi {

HitDelegate::HitDelegate(const HitSelection& selection, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_selection(selection)
{
    for (const DrumClass drumClass : kDrumClasses)
        m_icons[size_t(drumClass)] = classIcon(drumClass);
}

void HitDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the selected row says enough
    option->state.setFlag(
        QStyle::State_Selected, m_selection.contains(index.data(HitTableModel::HitIndexRole).toInt()));
    if (index.column() != HitTableModel::ClassColumn)
        return;
    const auto drumClass = size_t(index.data(HitTableModel::SortRole).toDouble());
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = m_icons[drumClass];
    option->decorationSize = QSize(12, 12);
}

} // namespace heihachi
