#include "ui/views/compare/difference_delegate.h"

#include "ui/itemmodels/difference_model.h"
#include "ui/views/common/class_icon.h"
#include "ui/views/compare/difference_colors.h"

#include <QPainter>

namespace heihachi {

DifferenceDelegate::DifferenceDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    for (const DrumClass drumClass : kDrumClasses)
        m_classes[size_t(drumClass)] = classIcon(drumClass);
    connect(&theme, &Theme::changed, this, &DifferenceDelegate::makeIcons);
    makeIcons();
}

void DifferenceDelegate::makeIcons()
{
    for (const DifferenceKind kind : kDifferenceKinds) {
        QIcon& icon = m_kinds[size_t(kind)];
        icon = differenceIcon(kind, m_theme.colors());
        for (const int size : {12, 24}) {
            QPixmap pixmap(size, size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paintDifferenceGlyph(painter, QRectF(0, 0, size, size), kind, Qt::white); // as the text of a chosen row
            painter.end();
            icon.addPixmap(pixmap, QIcon::Selected);
        }
    }
}

void DifferenceDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the selected row says enough
    QIcon icon;
    if (index.column() == DifferenceModel::KindColumn)
        icon = m_kinds[size_t(index.data(DifferenceModel::KindRole).toInt())];
    else if (index.column() == DifferenceModel::WhatColumn) {
        const QVariant inA = index.data(DifferenceModel::ClassARole);
        const QVariant shown = inA.isValid() ? inA : index.data(DifferenceModel::ClassBRole);
        if (shown.isValid())
            icon = m_classes[size_t(shown.toInt())];
    }
    if (icon.isNull())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon;
    option->decorationSize = QSize(12, 12);
}

} // namespace heihachi
