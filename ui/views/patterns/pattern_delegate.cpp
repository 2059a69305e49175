#include "ui/views/patterns/pattern_delegate.h"

#include "ui/itemmodels/pattern_list_model.h"
#include "ui/views/common/small_font.h"
#include "ui/views/patterns/step_grid.h"
#include "ui/views/timeline/time_ticks.h"

#include <QLocale>
#include <QPainter>

namespace heihachi {
namespace {

constexpr double kPadding = 8.0; // px
constexpr double kGap = 4.0; // px between the lines of a card
constexpr double kFillMark = 6.0; // px, the mark of fills as in the heatmap
constexpr double kMark = 3.0; // px, width of the bar beside the chosen card

/// Draws `text` at the right of `line` and takes its room away.
void drawRight(QPainter& painter, QRectF& line, const QString& text)
{
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(text) - kPadding);
}

} // namespace

PatternDelegate::PatternDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

bool PatternDelegate::hasVariation(const QModelIndex& index) const
{
    return m_variations && index.data(PatternListModel::VariationRole).isValid();
}

QSize PatternDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QFont bold = option.font;
    bold.setBold(true);
    double height = 2 * kPadding + QFontMetricsF(bold).height() + kGap + kStepGridHeight;
    if (hasVariation(index))
        height += 2 * kGap + QFontMetricsF(smallFont(option.font)).height() + kStepGridHeight;
    return {160, int(height) + 1};
}

void PatternDelegate::paintTitle(QPainter& painter, QRectF line, const QModelIndex& index) const
{
    const ThemeColors& colors = m_theme.colors();
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colors.text);
    drawRight(painter, line, QStringLiteral("×") + QLocale().toString(index.data(PatternListModel::CountRole).toInt()));
    painter.setFont(smallFont(plain));
    painter.setPen(colors.mutedText);
    drawRight(painter, line, tickText(index.data(PatternListModel::FirstTimeRole).toDouble(), 0));
    if (const int fills = index.data(PatternListModel::FillsRole).toInt(); fills > 0) {
        painter.setPen(colors.warning);
        drawRight(painter, line, QLocale().toString(fills));
        const double side = line.right() + kPadding - kFillMark - 3.0;
        painter.fillRect(QRectF(side, line.center().y() - 0.5 * kFillMark, kFillMark, kFillMark), colors.warning);
        line.setRight(side - kPadding);
    }
    painter.setFont(bold);
    painter.setPen(colors.accent);
    const QString number = QLocale().toString(index.row() + 1);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, number);
    line.setLeft(line.left() + std::max(StepGrid::kLegendWidth, painter.fontMetrics().horizontalAdvance(number) + 6.0));
    painter.setFont(plain);
    painter.setPen(colors.text);
    const QString name = index.data(PatternListModel::NameRole).toString();
    const QString meter = index.data(PatternListModel::MeterRole).toString();
    const QString title = name.isEmpty() ? meter : tr("%1 · %2", "known pattern, meter").arg(name, meter);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(title, Qt::ElideRight, int(line.width())));
}

void PatternDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& colors = m_theme.colors();
    painter->save();
    painter->setFont(option.font);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colors.selection);
        painter->fillRect(QRectF(option.rect.left(), option.rect.top(), kMark, option.rect.height()), colors.accent);
    }
    painter->fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.grid);
    QRectF area = QRectF(option.rect).adjusted(kPadding, kPadding, -kPadding, -kPadding);
    QFont bold = option.font;
    bold.setBold(true);
    const double title = QFontMetricsF(bold).height();
    paintTitle(*painter, QRectF(area.left(), area.top(), area.width(), title), index);
    area.setTop(area.top() + title + kGap);

    const auto typical = index.data(PatternListModel::TypicalRole).value<BarMatrix>();
    const int beats = index.data(PatternListModel::BeatsRole).toInt();
    StepGrid{typical, beats}.paint(*painter, QRectF(area.topLeft(), QSizeF(area.width(), kStepGridHeight)), colors);
    if (hasVariation(index)) {
        area.setTop(area.top() + kStepGridHeight + kGap);
        painter->setFont(smallFont(option.font));
        painter->setPen(colors.mutedText);
        const double line = painter->fontMetrics().height();
        painter->drawText(QRectF(area.left() + StepGrid::kLegendWidth, area.top(), area.width(), line), Qt::AlignLeft,
            tr("most frequent variation ×%Ln", nullptr, index.data(PatternListModel::VariationCountRole).toInt()));
        area.setTop(area.top() + line + kGap);
        const auto variation = index.data(PatternListModel::VariationRole).value<BarMatrix>();
        StepGrid{variation, beats, &typical}.paint(
            *painter, QRectF(area.topLeft(), QSizeF(area.width(), kStepGridHeight)), colors);
    }
    painter->restore();
}

} // namespace heihachi
