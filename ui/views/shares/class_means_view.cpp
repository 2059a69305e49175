#include "ui/views/shares/class_means_view.h"

#include "ui/views/common/class_icon.h"
#include "ui/views/common/linear_ticks.h"
#include "ui/views/common/small_font.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kMark = 10.0; // px
constexpr double kSpread = 6.0; // px, thickness of the bar
constexpr double kPixelsPerTick = 40.0;

QString number(double value)
{
    return QLocale().toString(value, 'f', 2);
}

} // namespace

ClassMeansView::ClassMeansView(HitSelection& selection, const Theme& theme, QWidget* parent)
    : ClassRowsView(selection, theme, parent)
{
    setAccessibleName(tr("Mean confidence and velocity of each class"));
}

int ClassMeansView::blockHeight() const
{
    return kDrumClassCount * rowHeight() + 2 * lineHeight() + kEdge; // title, rows, scale
}

QSize ClassMeansView::sizeHint() const
{
    return {340, 2 * blockHeight() + lineHeight() + kEdge};
}

QRect ClassMeansView::rowRect(int block, DrumClass drumClass) const
{
    return {0, block * blockHeight() + lineHeight() + rowHeight() * int(drumClass), width(), rowHeight()};
}

int ClassMeansView::numbersWidth() const
{
    return fontMetrics().horizontalAdvance(number(0.0) + QStringLiteral(" ± ") + number(0.0)) + kEdge;
}

QRectF ClassMeansView::scaleRect(int block) const
{
    const double left = nameWidth();
    const double right = std::max(left + 1.0, double(width() - kEdge - numbersWidth()));
    const QRect first = rowRect(block, DrumClass::Kick);
    return {QPointF(left, first.top()), QPointF(right, first.top() + rowHeight() * kDrumClassCount)};
}

const std::optional<MeanAndSpread>& ClassMeansView::valueOf(int block, DrumClass drumClass) const
{
    return block == 0 ? statisticsOf(drumClass).confidence : statisticsOf(drumClass).velocity;
}

QString ClassMeansView::valueText(int block, DrumClass drumClass) const
{
    const std::optional<MeanAndSpread>& value = valueOf(block, drumClass);
    if (!value)
        return tr("no hits");
    return value->deviation
        ? tr("%1 ± %2", "mean, standard deviation").arg(number(value->mean), number(*value->deviation))
        : number(value->mean);
}

QString ClassMeansView::textOf(DrumClass drumClass) const
{
    const ClassStatistics& statistics = statisticsOf(drumClass);
    if (statistics.count == 0)
        return tr("%1: no hits", "drum class").arg(drumClassName(drumClass));
    QStringList lines{
        tr("%1: %Ln hit(s)", "drum class", statistics.count).arg(drumClassName(drumClass)),
        tr("Mean confidence: %1").arg(valueText(0, drumClass)),
        tr("Mean velocity: %1").arg(valueText(1, drumClass)),
    };
    lines << (statistics.count > 1 ? tr("± is one standard deviation") : tr("A single hit has no spread"));
    return lines.join(QLatin1Char('\n'));
}

void ClassMeansView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors().background);
    paintCurrent(painter);
    for (int block = 0; block < blocks(); ++block) {
        paintScale(painter, block);
        for (const DrumClass drumClass : kDrumClasses)
            paintRow(painter, block, drumClass);
    }
    painter.setFont(smallFont(font()));
    painter.setPen(colors().mutedText);
    painter.drawText(QRect(kEdge, 2 * blockHeight(), width() - 2 * kEdge, lineHeight()),
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(
            tr("Bar: ± one standard deviation; n: hits"), Qt::ElideRight, width() - 2 * kEdge));
    paintFocus(painter);
}

void ClassMeansView::paintScale(QPainter& painter, int block) const
{
    const QRectF scale = scaleRect(block);
    painter.setFont(font());
    painter.setPen(colors().text);
    painter.drawText(QRect(kEdge, block * blockHeight(), width() - 2 * kEdge, lineHeight()),
        Qt::AlignLeft | Qt::AlignVCenter, block == 0 ? tr("Mean confidence (0 to 1)") : tr("Mean velocity (0 to 1)"));
    painter.setFont(smallFont(font()));
    painter.setPen(colors().mutedText);
    const LinearTicks ticks = LinearTicks::of(0.0, 1.0, std::clamp(int(scale.width() / kPixelsPerTick), 2, 6));
    for (int i = 0; i < ticks.count; ++i) {
        const double x = std::floor(scale.left() + scale.width() * ticks.at(i));
        painter.fillRect(QRectF(x, scale.top(), 1, scale.height() + 3), colors().grid);
        painter.drawText(QRectF(x - 30, scale.bottom() + 2, 60, lineHeight() - 4), Qt::AlignHCenter | Qt::AlignVCenter,
            QLocale().toString(ticks.at(i), 'f', std::max(1, ticks.decimals)));
    }
    painter.setFont(font());
}

void ClassMeansView::paintRow(QPainter& painter, int block, DrumClass drumClass) const
{
    const QRect row = rowRect(block, drumClass);
    const int half = row.height() / 2;
    paintRowHead(painter, row.adjusted(0, 0, 0, -half), drumClass);
    if (const int count = statisticsOf(drumClass).count; count > 0) {
        painter.setFont(smallFont(font()));
        painter.setPen(colors().mutedText);
        painter.drawText(row.adjusted(kEdge + kMarkSize + 6, half, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            tr("n = %1", "number of hits").arg(QLocale().toString(count)));
        painter.setFont(font());
    }
    const std::optional<MeanAndSpread>& value = valueOf(block, drumClass);
    painter.setPen(value ? colors().text : colors().mutedText);
    painter.drawText(row.adjusted(0, 0, -kEdge, 0), Qt::AlignRight | Qt::AlignVCenter, valueText(block, drumClass));
    if (!value)
        return;
    const QRectF scale = scaleRect(block);
    const auto xOf = [&scale](double at) { return scale.left() + scale.width() * std::clamp(at, 0.0, 1.0); };
    const double y = row.center().y() + 1.0;
    if (value->deviation) {
        QColor color = Theme::classColor(drumClass);
        color.setAlphaF(0.4F);
        const double left = xOf(value->mean - *value->deviation);
        const double right = xOf(value->mean + *value->deviation);
        painter.fillRect(QRectF(left, y - 0.5 * kSpread, right - left, kSpread), color);
    }
    paintClassMark(painter, QRectF(xOf(value->mean) - 0.5 * kMark, y - 0.5 * kMark, kMark, kMark), drumClass);
}

} // namespace heihachi
