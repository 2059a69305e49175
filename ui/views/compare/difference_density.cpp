#include "ui/views/compare/difference_density.h"

#include "core/base/time_text.h"
#include "ui/itemmodels/difference_text.h"
#include "ui/views/common/linear_ticks.h"
#include "ui/views/compare/difference_colors.h"
#include "ui/views/timeline/time_ticks.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kTop = 20; // px, with the unit of the scale
constexpr int kAxis = 20; // px, with the times
constexpr double kHeadroom = 1.08; // of the highest value
constexpr double kLeastBox = 3.0; // px
constexpr double kGlyph = 9.0; // px
constexpr double kLeastForGlyph = 13.0; // px of height
constexpr double kGap = 0.8; // px, above a kind
constexpr double kShortestWindow = 5.0; // s
constexpr double kLongestWindow = 60.0; // s
constexpr double kWindows = 50.0; // of the recording

} // namespace

DifferenceDensity::DifferenceDensity(TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : TimeViewWidget(viewport, theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Differences per minute over time, by kind"));
    setGutterWidth(neededGutterWidth());
    // The picture of the whole recording does not depend on the range, only the box does.
    disconnect(&viewport, &TimeViewport::rangeChanged, this, nullptr);
    connect(&viewport, &TimeViewport::rangeChanged, this, [this] { update(); });
    connect(&viewport, &TimeViewport::durationChanged, this, [this] { invalidate(); });
}

void DifferenceDensity::setDifferences(const RunComparisonPtr& comparison, std::span<const DifferenceRef> shown)
{
    m_hasComparison = comparison != nullptr;
    m_rates = comparison ? DifferenceRates(*comparison, shown) : DifferenceRates();
    invalidate();
}

TimeRange DifferenceDensity::shownRange() const
{
    return {0.0, viewport().duration()};
}

double DifferenceDensity::window() const
{
    return std::clamp(std::round(viewport().duration() / kWindows), kShortestWindow, kLongestWindow);
}

int DifferenceDensity::neededGutterWidth() const
{
    return QFontMetrics(smallFont()).horizontalAdvance(QStringLiteral("0,000.0")) + 12;
}

void DifferenceDensity::changeEvent(QEvent* event)
{
    TimeViewWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setGutterWidth(neededGutterWidth());
}

QRect DifferenceDensity::area() const
{
    return plotRect().adjusted(0, kTop, 0, -kAxis);
}

double DifferenceDensity::yOf(double perMinute) const
{
    const QRect area = this->area();
    return area.bottom() + 1 - area.height() * perMinute / m_highest;
}

void DifferenceDensity::paintContent(QPainter& painter)
{
    painter.setFont(smallFont());
    const int count = std::max(1, int(std::lround(area().width() * devicePixelRatioF())));
    const Columns columns = viewport().duration() > 0.0
        ? m_rates.columns(shownRange(), count, window(), viewport().duration())
        : Columns();
    double most = 0.0;
    for (const DifferenceRates::Column& column : columns)
        most = std::max(most, totalOf(column));
    m_highest = most > 0.0 ? kHeadroom * most : 1.0;
    paintScales(painter);
    if (most > 0.0)
        return paintStack(painter, columns);
    paintMessage(painter, m_hasComparison ? tr("No difference passes the filter.") : tr("Nothing is compared yet."));
}

void DifferenceDensity::paintScales(QPainter& painter) const
{
    const QRect area = this->area();
    const int line = painter.fontMetrics().height();
    painter.fillRect(rect(), colors().panel);
    painter.fillRect(area, colors().background);
    const LinearTicks ticks = LinearTicks::of(0.0, m_highest, std::max(2, area.height() / 32));
    painter.setPen(colors().mutedText);
    for (int i = 0; i < ticks.count; ++i) {
        const double y = std::floor(yOf(ticks.at(i)));
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), colors().grid);
        painter.drawText(QRectF(0, y - 0.5 * line, gutterWidth() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
            QLocale().toString(ticks.at(i), 'f', ticks.decimals));
    }
    const auto labelWidth
        = [&painter](int decimals) { return double(painter.fontMetrics().horizontalAdvance(tickText(0.0, decimals))); };
    const TimeRange range = shownRange();
    const TimeTicks times = timeTicksFor(range, area.width(), labelWidth, 16.0);
    for (qint64 i = TimeTicks::firstIndex(range.start, times.majorStep);
         !range.isEmpty() && double(i) * times.majorStep <= range.end; ++i) {
        const double x = std::floor(xOf(double(i) * times.majorStep));
        const QString text = tickText(double(i) * times.majorStep, times.decimals);
        const double textWidth = painter.fontMetrics().horizontalAdvance(text);
        painter.fillRect(QRectF(x, area.top(), 1, area.height() + 3), colors().grid);
        const double left = std::clamp(x - 0.5 * textWidth, 2.0, std::max(2.0, this->width() - textWidth - 2.0));
        painter.drawText(QRectF(left, area.bottom() + 3, textWidth + 1, line), Qt::AlignLeft | Qt::AlignTop, text);
    }
    const QRect titles(8, 2, this->width() - 16, line);
    const QString axis = tr("Time in A (h:m:s)");
    painter.setPen(colors().mutedText);
    painter.drawText(titles, Qt::AlignRight | Qt::AlignVCenter, axis);
    painter.setPen(colors().text);
    const int left = titles.width() - painter.fontMetrics().horizontalAdvance(axis) - 8;
    painter.drawText(titles, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(
            tr("Differences per minute (window of %1 s)").arg(QLocale().toString(window(), 'f', 0)), Qt::ElideRight,
            left));
}

void DifferenceDensity::paintStack(QPainter& painter, const Columns& columns) const
{
    CurveRaster raster(
        {int(columns.size()), int(std::lround(area().height() * devicePixelRatioF()))}, devicePixelRatioF());
    const double full = area().height() * devicePixelRatioF();
    struct Layer
    {
        DifferenceKind kind;
        std::vector<double> tops;
        std::vector<double> bottoms;
    };
    std::vector<Layer> layers;
    std::vector<double> sums(columns.size(), 0.0);
    std::vector<double> bottoms(columns.size(), full);
    for (const DifferenceKind kind : kDifferenceKinds) {
        const auto isNone = [kind](const DifferenceRates::Column& column) { return column[size_t(kind)] == 0.0; };
        if (std::ranges::all_of(columns, isNone))
            continue; // not even the line above it
        std::vector<double> tops(columns.size());
        for (size_t i = 0; i < columns.size(); ++i) {
            sums[i] += columns[i][size_t(kind)];
            tops[i] = full * (1.0 - sums[i] / m_highest);
        }
        raster.fillBetween(tops, bottoms, differenceColor(kind, colors()));
        raster.drawLine(tops, colors().background, kGap); // parts them by more than hue
        layers.push_back({kind, tops, std::move(bottoms)});
        bottoms = std::move(tops);
    }
    painter.drawImage(area().topLeft(), raster.image());
    for (const Layer& layer : layers)
        paintGlyph(painter, layer.kind, layer.tops, layer.bottoms);
}

/// Where the area of the kind is highest, if there is room.
void DifferenceDensity::paintGlyph(
    QPainter& painter, DifferenceKind kind, std::span<const double> tops, std::span<const double> bottoms) const
{
    const double ratio = devicePixelRatioF();
    const auto reach = size_t(std::lround(0.5 * kLeastForGlyph * ratio));
    double highest = 0.0;
    QPointF place;
    for (size_t i = reach; i + reach < tops.size(); ++i) { // all of the glyph lies on it
        const double top = std::max({tops[i - reach], tops[i], tops[i + reach]}) / ratio;
        const double bottom = std::min({bottoms[i - reach], bottoms[i], bottoms[i + reach]}) / ratio;
        if (bottom - top > highest) {
            highest = bottom - top;
            place = area().topLeft() + QPointF(double(i) / ratio, 0.5 * (top + bottom));
        }
    }
    if (highest >= kLeastForGlyph)
        paintDifferenceGlyph(painter, QRectF(place - QPointF(kGlyph / 2, kGlyph / 2), QSizeF(kGlyph, kGlyph)), kind,
            colors().background);
}

void DifferenceDensity::paintOverlay(QPainter& painter)
{
    if (viewport().duration() <= 0.0 || viewport().range().length() >= viewport().duration())
        return;
    const TimeRange range = viewport().range();
    const double left = xOf(range.start);
    const double width = std::max(kLeastBox, xOf(range.end) - left);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors().text, 1));
    painter.setBrush(colors().selection);
    painter.drawRoundedRect(QRectF(left + 0.5, area().top() - 2.5, width - 1, area().height() + 4.0), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void DifferenceDensity::clicked(const QPointF& position, Qt::KeyboardModifiers modifiers)
{
    if (!plotRect().contains(position.toPoint()) || viewport().duration() <= 0.0)
        return;
    viewport().centerOn(std::clamp(timeAt(position.x()), 0.0, viewport().duration()));
    TimeViewWidget::clicked(position, modifiers);
}

QString DifferenceDensity::textAt(double seconds) const
{
    const QLocale locale;
    const DifferenceRates::Column column = m_rates.at(seconds, window(), viewport().duration());
    QStringList lines{timeText(seconds),
        tr("%1 differences/min in %2 s")
            .arg(locale.toString(totalOf(column), 'f', 1), locale.toString(window(), 'f', 0))};
    for (const DifferenceKind kind : kDifferenceKinds)
        if (column[size_t(kind)] > 0.0)
            lines << tr("%1: %2 per minute", "kind of difference, number")
                         .arg(difference_text::kindTitle(kind), locale.toString(column[size_t(kind)], 'f', 1));
    return lines.join(QLatin1Char('\n'));
}

bool DifferenceDensity::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return TimeViewWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const bool isInside = area().contains(help->pos()) && viewport().duration() > 0.0;
    QToolTip::showText(help->globalPos(), isInside ? textAt(timeAt(help->pos().x())) : QString(), this);
    return true;
}

} // namespace heihachi
