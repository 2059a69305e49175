#include "ui/views/diagnostics/diagnostic_delegate.h"

#include "ui/itemmodels/diagnostic_model.h"
#include "ui/views/common/themed_icon.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace heihachi {
namespace {

constexpr int kPadding = 8;
constexpr int kIconSize = 16;
constexpr int kTextLeft = kPadding + kIconSize + 8;

int textWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80, width - kTextLeft - kPadding);
}

QRect messageRect(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return option.fontMetrics.boundingRect(QRect(0, 0, textWidth(option), 10000),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
}

} // namespace

DiagnosticDelegate::DiagnosticDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void DiagnosticDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    opt.text.clear();
    const QStyle* style = opt.widget ? opt.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &opt, painter, opt.widget);

    const bool isSelected = opt.state.testFlag(QStyle::State_Selected);
    const ThemeColors& colors = m_theme.colors();
    const auto severity = Severity(index.data(DiagnosticModel::SeverityRole).toInt());
    const QString name = severity == Severity::Error ? QStringLiteral("error")
        : severity == Severity::Warning              ? QStringLiteral("warning")
                                                     : QStringLiteral("info");
    const QColor color = severity == Severity::Error ? colors.error
        : severity == Severity::Warning              ? colors.warning
                                                     : colors.mutedText;
    const QColor strong = opt.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    themedIcon(name, isSelected ? strong : color)
        .paint(painter, QRect(opt.rect.left() + kPadding, opt.rect.top() + kPadding, kIconSize, kIconSize));
    painter->save();
    painter->setFont(opt.font);
    painter->setPen(strong);
    QRect rect(
        opt.rect.left() + kTextLeft, opt.rect.top() + kPadding, textWidth(opt), messageRect(opt, index).height());
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
    const QString where = index.data(DiagnosticModel::RangeTextRole).toString();
    if (!where.isEmpty()) {
        painter->setPen(isSelected ? strong : colors.accent);
        rect.translate(0, rect.height() + 2);
        rect.setHeight(opt.fontMetrics.height());
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, where);
    }
    painter->restore();
}

QSize DiagnosticDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const bool hasWhere = !index.data(DiagnosticModel::RangeTextRole).toString().isEmpty();
    const int text = messageRect(opt, index).height() + (hasWhere ? opt.fontMetrics.height() + 2 : 0);
    return {120, std::max(text, kIconSize) + 2 * kPadding};
}

} // namespace heihachi
