#include "ui/views/shares/class_shares_view.h"

#include "ui/views/common/linear_ticks.h"
#include "ui/views/common/small_font.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace heihachi {
namespace {

constexpr double kPixelsPerTick = 56.0;

} // namespace

ClassSharesView::ClassSharesView(HitSelection& selection, const Theme& theme, QWidget* parent)
    : ClassRowsView(selection, theme, parent)
{
    setAccessibleName(tr("Share of each class in the hits"));
}

int ClassSharesView::rowHeight() const
{
    return 2 * fontMetrics().height() + 14;
}

QRect ClassSharesView::rowRect(int, DrumClass drumClass) const
{
    return {0, kEdge + rowHeight() * int(drumClass), width(), rowHeight()};
}

QSize ClassSharesView::sizeHint() const
{
    return {320, 2 * kEdge + rowHeight() * kDrumClassCount + 2 * fontMetrics().height() + 12};
}

double ClassSharesView::shareOf(DrumClass drumClass) const
{
    return double(statisticsOf(drumClass).count) / total();
}

QString ClassSharesView::numbersOf(DrumClass drumClass) const
{
    const int count = statisticsOf(drumClass).count;
    if (count == 0)
        return tr("no hits");
    return tr("%1 · %2 %", "number of hits, percentage")
        .arg(QLocale().toString(count), QLocale().toString(100.0 * shareOf(drumClass), 'f', 1));
}

QString ClassSharesView::totalText() const
{
    return tr("of %Ln hit(s)", nullptr, total());
}

QString ClassSharesView::textOf(DrumClass drumClass) const
{
    return tr("%1: %2", "drum class, numbers").arg(drumClassName(drumClass), numbersOf(drumClass));
}

QRectF ClassSharesView::barArea() const
{
    return QRectF(QPointF(kEdge, 0), QPointF(std::max(kEdge + 1, width() - kEdge), height()));
}

void ClassSharesView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors().background);
    if (total() == 0)
        return;
    double longest = 0.01;
    for (const DrumClass drumClass : kDrumClasses)
        longest = std::max(longest, shareOf(drumClass));
    longest = std::min(1.0, 1.04 * longest);
    paintCurrent(painter);
    paintScale(painter, longest);
    for (const DrumClass drumClass : kDrumClasses)
        paintRow(painter, drumClass, longest);
    paintFocus(painter);
}

void ClassSharesView::paintScale(QPainter& painter, double longest) const
{
    const QRectF bars = barArea();
    const int top = kEdge + rowHeight() * kDrumClassCount;
    painter.setFont(smallFont(font()));
    const int line = painter.fontMetrics().height();
    const LinearTicks ticks = LinearTicks::of(0.0, 100.0 * longest, std::max(2, int(bars.width() / kPixelsPerTick)));
    painter.setPen(colors().mutedText);
    for (int i = 0; i < ticks.count; ++i) {
        const double x = std::floor(bars.left() + bars.width() * 0.01 * ticks.at(i) / longest);
        painter.fillRect(QRectF(x, kEdge, 1, top - kEdge + 3), colors().grid);
        const QString text = tr("%1 %").arg(QLocale().toString(ticks.at(i), 'f', ticks.decimals));
        const double textWidth = painter.fontMetrics().horizontalAdvance(text);
        const double left = std::clamp(x - 0.5 * textWidth, 4.0, std::max(4.0, width() - textWidth - 2.0));
        painter.drawText(QRectF(left, top + 4, textWidth + 1, line), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    painter.drawText(
        QRectF(kEdge, top + 4 + line, bars.width(), line + 4), Qt::AlignCenter, tr("Share %1").arg(totalText()));
    painter.setFont(font());
}

void ClassSharesView::paintRow(QPainter& painter, DrumClass drumClass, double longest)
{
    const QRect row = rowRect(0, drumClass);
    const int line = fontMetrics().height();
    const QRect head(row.left(), row.top() + 2, row.width(), line);
    paintRowHead(painter, head, drumClass);
    painter.setPen(statisticsOf(drumClass).count > 0 ? colors().text : colors().mutedText);
    painter.drawText(head.adjusted(0, 0, -kEdge, 0), Qt::AlignRight | Qt::AlignVCenter, numbersOf(drumClass));
    const QRectF bars = barArea();
    const QRectF ground(bars.left(), head.bottom() + 4, bars.width(), line - 2);
    painter.fillRect(ground, colors().panel);
    const double length = ground.width() * shareOf(drumClass) / longest;
    painter.fillRect(QRectF(ground.topLeft(), QSizeF(length, ground.height())), Theme::classColor(drumClass));
    const int count = statisticsOf(drumClass).count;
    if (const int selected = selectedOf(drumClass); selected > 0 && count > 0)
        painter.fillRect(
            QRectF(ground.left(), ground.bottom() + 1, std::max(2.0, length * selected / count), 3), colors().text);
}

} // namespace heihachi
