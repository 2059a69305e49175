#include "ui/views/runs/run_delegate.h"

#include "ui/itemmodels/run_tree_model.h"
#include "ui/views/common/themed_icon.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace heihachi {
namespace {

constexpr int kPadding = 4;
constexpr int kMark = 3; ///< width of the bar beside the shown run

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(0.9 * font.pointSizeF());
    return small;
}

/// Draws `text` at the right of `rect` and gives what is left of it.
QRect drawRight(QPainter& painter, const QRect& rect, const QString& text)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width() * 3 / 5);
    const int width = painter.fontMetrics().horizontalAdvance(shown);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, shown);
    return rect.adjusted(0, 0, -width - 8, 0);
}

void drawElided(QPainter& painter, const QRect& rect, const QString& text, Qt::TextElideMode mode)
{
    painter.drawText(
        rect, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, mode, rect.width()));
}

QString hitsText(const QModelIndex& index)
{
    const QVariant count = index.data(RunTreeModel::HitCountRole);
    return count.isValid() ? RunDelegate::tr("%Ln hit(s)", nullptr, count.toInt())
                           : RunDelegate::tr("no hits computed");
}

} // namespace

void RunDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const bool isRun = index.data(RunTreeModel::RunIdRole).isValid();
    const bool isCurrent = index.data(RunTreeModel::CurrentRole).toBool();
    const bool isSelected = opt.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorRole strong = isSelected ? QPalette::HighlightedText : QPalette::Text;
    const QPalette::ColorRole muted = isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText;
    opt.text.clear();
    const QStyle* style = opt.widget ? opt.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &opt, painter, opt.widget);

    painter->save();
    QRect rect = opt.rect.adjusted(kPadding, kPadding, -kPadding - 4, -kPadding);
    if (isCurrent)
        painter->fillRect(QRect(opt.rect.left(), opt.rect.top() + 2, kMark, opt.rect.height() - 4),
            opt.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Link));
    rect.setLeft(rect.left() + kMark);
    const QFont base = option.font;
    QFont title = base;
    title.setBold(isCurrent || !isRun);
    const int lineHeight = QFontMetrics(title).height();
    QRect line(rect.left(), rect.top(), rect.width(), lineHeight);

    painter->setFont(smallFont(base));
    painter->setPen(opt.palette.color(muted));
    const QModelIndex side = index.siblingAtColumn(isRun ? RunTreeModel::HitsColumn : RunTreeModel::CreatedColumn);
    const QString sideText = side.data().toString();
    line = drawRight(*painter, line, isRun ? hitsText(index) : sideText);
    if (isRun && index.data(RunTreeModel::WarningCountRole).toInt() > 0) {
        const int size = lineHeight - 2;
        themedIcon(QStringLiteral("warning"), opt.palette.color(muted))
            .paint(painter, QRect(line.right() - size, line.top() + 1, size, size));
        line.adjust(0, 0, -size - 6, 0);
    }
    painter->setFont(title);
    painter->setPen(opt.palette.color(strong));
    drawElided(*painter, line, index.data().toString(), isRun ? Qt::ElideRight : Qt::ElideMiddle);
    if (isRun) {
        painter->setFont(smallFont(base));
        painter->setPen(opt.palette.color(muted));
        drawElided(*painter, QRect(rect.left(), rect.top() + lineHeight, rect.width(), lineHeight),
            index.data(RunTreeModel::DetailRole).toString(), Qt::ElideRight);
    }
    painter->restore();
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int lines = index.data(RunTreeModel::RunIdRole).isValid() ? 2 : 1;
    QFont bold = option.font;
    bold.setBold(true);
    return {80, lines * QFontMetrics(bold).height() + 2 * kPadding};
}

QWidget* RunDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setPlaceholderText(tr("Note about this run"));
    return editor;
}

} // namespace heihachi
