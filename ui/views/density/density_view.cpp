#include "ui/views/density/density_view.h"

#include "core/base/time_text.h"
#include "ui/views/common/class_icon.h"
#include "ui/views/common/linear_ticks.h"
#include "ui/views/timeline/time_ticks.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMenu>
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
constexpr double kMark = 9.0; // px
constexpr int kEdgeDarkness = 160; // percent, of the line above a class
constexpr int kMarkEvery = 96; // px along a line

} // namespace

DensityView::DensityView(
    TimeViewport& viewport, HitSelection& selection, HitFiltering& filtering, const Theme& theme, QWidget* parent)
    : TimeViewWidget(viewport, theme, parent)
    , m_selection(selection)
    , m_filtering(filtering)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Hits per second over time, by class"));
    setGutterWidth(neededGutterWidth());
    // The picture of the whole recording does not depend on the range, only the box does.
    disconnect(&viewport, &TimeViewport::rangeChanged, this, nullptr);
    connect(&viewport, &TimeViewport::rangeChanged, this, [this] {
        m_isSelectedStale = m_isSelectedStale || m_follows;
        m_follows ? invalidate() : update();
    });
    connect(&viewport, &TimeViewport::durationChanged, this, &DensityView::recount);
    connect(&filtering, &HitFiltering::changed, this, &DensityView::recount);
    connect(&selection, &HitSelection::changed, this, [this] {
        m_isSelectedStale = true;
        update();
    });
}

void DensityView::setResult(const AnalysisResultPtr& result)
{
    m_result = result;
    recount();
}

std::span<const DrumHit> DensityView::hits() const
{
    return m_result && m_result->drumHits ? std::span<const DrumHit>(*m_result->drumHits) : std::span<const DrumHit>();
}

void DensityView::recount()
{
    m_isStale = m_isSelectedStale = true;
    invalidate();
}

void DensityView::bringUpToDate()
{
    if (m_isStale)
        m_densities = ClassDensities(hits(), m_filtering.filter());
    m_isStale = false;
}

void DensityView::setForm(Form form)
{
    m_form = form;
    m_isSelectedStale = true;
    invalidate();
}

void DensityView::setWindow(double seconds)
{
    m_window = std::clamp(seconds, kShortestWindow, kLongestWindow);
    m_isSelectedStale = true;
    invalidate();
}

void DensityView::setFollowing(bool follows)
{
    m_follows = follows;
    m_isSelectedStale = true;
    invalidate();
}

TimeRange DensityView::shownRange() const
{
    return m_follows ? viewport().range() : TimeRange{0.0, viewport().duration()};
}

int DensityView::neededGutterWidth() const
{
    return QFontMetrics(smallFont()).horizontalAdvance(QStringLiteral("000.0")) + 12;
}

void DensityView::changeEvent(QEvent* event)
{
    TimeViewWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setGutterWidth(neededGutterWidth());
}

QRect DensityView::area() const
{
    return plotRect().adjusted(0, kTop, 0, -kAxis);
}

double DensityView::yOf(double hitsPerSecond) const
{
    const QRect area = this->area();
    return area.bottom() + 1 - area.height() * hitsPerSecond / m_highest;
}

CurveRaster DensityView::makeRaster() const
{
    return {(QSizeF(area().size()) * devicePixelRatioF()).toSize(), devicePixelRatioF()};
}

/// Device px from the top of the area.
std::vector<double> DensityView::heightsOf(std::span<const double> hitsPerSecond) const
{
    const double full = area().height() * devicePixelRatioF();
    std::vector<double> heights;
    heights.reserve(hitsPerSecond.size());
    for (const double value : hitsPerSecond)
        heights.push_back(full * (1.0 - value / m_highest));
    return heights;
}

DensityView::Columns DensityView::columnsOf(const ClassDensities& densities) const
{
    return densities.columns(shownRange(), makeRaster().image().width(), m_window, viewport().duration());
}

void DensityView::paintContent(QPainter& painter)
{
    bringUpToDate();
    painter.setFont(smallFont());
    const Columns columns = columnsOf(m_densities);
    double most = 0.0;
    for (const ClassDensities::Column& column : columns)
        most = std::max(most, m_form == Form::Stacked ? totalOf(column) : std::ranges::max(column));
    m_highest = most > 0.0 ? kHeadroom * most : 1.0;
    m_isSelectedStale = true; // its scale may have changed
    paintScales(painter);
    if (most <= 0.0)
        return paintMessage(painter, tr("No hit passes the filter."));
    m_form == Form::Stacked ? paintStack(painter, columns) : paintLines(painter, columns);
}

void DensityView::paintScales(QPainter& painter) const
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
    painter.setPen(colors().text);
    painter.drawText(QRect(8, 2, this->width() - 16, line), Qt::AlignLeft | Qt::AlignVCenter, tr("Hits per second"));
    painter.setPen(colors().mutedText);
    painter.drawText(QRect(8, 2, this->width() - 16, line), Qt::AlignRight | Qt::AlignVCenter, tr("Time (h:m:s)"));
}

void DensityView::paintStack(QPainter& painter, const Columns& columns) const
{
    CurveRaster raster = makeRaster();
    std::vector<double> sums(columns.size(), 0.0);
    std::vector<double> bottoms = heightsOf(sums);
    for (const DrumClass drumClass : kDrumClasses) {
        const auto isNone
            = [drumClass](const ClassDensities::Column& column) { return column[size_t(drumClass)] == 0.0; };
        if (std::ranges::all_of(columns, isNone))
            continue; // not even the line above it
        for (size_t i = 0; i < columns.size(); ++i)
            sums[i] += columns[i][size_t(drumClass)];
        std::vector<double> tops = heightsOf(sums);
        raster.fillBetween(tops, bottoms, Theme::classColor(drumClass));
        raster.drawLine(tops, Theme::classColor(drumClass).darker(kEdgeDarkness), 1.0); // parts them by more than hue
        bottoms = std::move(tops);
    }
    painter.drawImage(area().topLeft(), raster.image());
}

void DensityView::paintLines(QPainter& painter, const Columns& columns) const
{
    CurveRaster raster = makeRaster();
    std::array<std::vector<double>, kDrumClassCount> curves;
    for (const DrumClass drumClass : kDrumClasses) {
        if (!m_filtering.filter().classes[size_t(drumClass)])
            continue;
        std::vector<double> values;
        for (const ClassDensities::Column& column : columns)
            values.push_back(column[size_t(drumClass)]);
        curves[size_t(drumClass)] = heightsOf(values);
        raster.drawLine(curves[size_t(drumClass)], Theme::classColor(drumClass), 1.6);
    }
    painter.drawImage(area().topLeft(), raster.image());
    constexpr int kShift = kMarkEvery / kDrumClassCount;
    const double ratio = devicePixelRatioF();
    for (const DrumClass drumClass : kDrumClasses) {
        const std::vector<double>& curve = curves[size_t(drumClass)];
        for (int x = kShift / 2 + kShift * int(drumClass); size_t(x * ratio) < curve.size(); x += kMarkEvery) {
            const QPointF place = area().topLeft() + QPointF(x, curve[size_t(x * ratio)] / ratio);
            paintClassMark(painter, QRectF(place - QPointF(kMark / 2, kMark / 2), QSizeF(kMark, kMark)), drumClass);
        }
    }
}

void DensityView::paintSelected(QPainter& painter)
{
    if (m_selection.indices().empty())
        return;
    if (m_isSelectedStale) {
        std::vector<double> totals;
        for (const ClassDensities::Column& column :
            columnsOf(ClassDensities(hits(), m_filtering.filter(), &m_selection)))
            totals.push_back(totalOf(column));
        CurveRaster raster = makeRaster();
        const std::vector<double> heights = heightsOf(totals);
        raster.drawLine(heights, colors().background, 3.5);
        raster.drawLine(heights, colors().text, 1.6);
        m_selected = raster.image();
        m_isSelectedStale = false;
    }
    painter.drawImage(area().topLeft(), m_selected);
}

void DensityView::paintOverlay(QPainter& painter)
{
    paintSelected(painter);
    if (m_follows || viewport().duration() <= 0.0 || viewport().range().length() >= viewport().duration())
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

void DensityView::clicked(const QPointF& position, Qt::KeyboardModifiers modifiers)
{
    if (!plotRect().contains(position.toPoint()) || viewport().duration() <= 0.0)
        return;
    viewport().centerOn(std::clamp(timeAt(position.x()), 0.0, viewport().duration()));
    TimeViewWidget::clicked(position, modifiers);
}

void DensityView::dragSelected(const QRectF& area, Qt::KeyboardModifiers modifiers)
{
    selectRange({timeAt(area.left()), timeAt(area.right())}, modifiers);
}

void DensityView::selectRange(TimeRange range, Qt::KeyboardModifiers modifiers)
{
    const std::span<const DrumHit> all = hits();
    std::vector<int> meant;
    for (auto hit = std::ranges::lower_bound(all, range.start, {}, &DrumHit::time);
         hit != all.end() && hit->time < range.end; ++hit)
        if (m_filtering.filter().accepts(*hit))
            meant.push_back(int(hit - all.begin()));
    m_selection.apply(std::move(meant), HitSelection::changeFor(modifiers));
}

void DensityView::extendContextMenu(QMenu& menu)
{
    QAction* visible = menu.addAction(tr("Select the hits of the &visible range"));
    visible->setEnabled(!hits().empty());
    connect(visible, &QAction::triggered, this, [this] { selectRange(viewport().range(), Qt::NoModifier); });
    QAction* none = menu.addAction(tr("Select &none"));
    none->setEnabled(!m_selection.indices().empty());
    connect(none, &QAction::triggered, &m_selection, &HitSelection::clear);
    menu.addSeparator();
}

QString DensityView::textAt(double seconds)
{
    bringUpToDate();
    const QLocale locale;
    const ClassDensities::Column column = m_densities.at(seconds, m_window, viewport().duration());
    QStringList lines{timeText(seconds),
        tr("%1 hits/s in %2 s").arg(locale.toString(totalOf(column), 'f', 1), locale.toString(m_window, 'f', 0))};
    for (const DrumClass drumClass : kDrumClasses)
        if (m_filtering.filter().classes[size_t(drumClass)])
            lines << tr("%1: %2 hits/s", "drum class, number")
                         .arg(drumClassName(drumClass), locale.toString(column[size_t(drumClass)], 'f', 1));
    return lines.join(QLatin1Char('\n'));
}

bool DensityView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return TimeViewWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const bool isInside = area().contains(help->pos()) && viewport().duration() > 0.0;
    QToolTip::showText(help->globalPos(), isInside ? textAt(timeAt(help->pos().x())) : QString(), this);
    return true;
}

} // namespace heihachi
