#pragma once

#include <QStyledItemDelegate>

namespace heihachi {

/// Draws the project tree: a recording on one line with its length, a run on two: number and hits, then when and note.
/// The run that is shown is bold and carries a mark at the left; editing a run edits its note.
class RunDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace heihachi
