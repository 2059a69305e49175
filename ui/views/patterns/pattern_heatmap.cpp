#include "ui/views/patterns/pattern_heatmap.h"

#include "core/base/time_text.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kRowHeight = 12.0; // px
constexpr double kPadding = 4.0; // px
constexpr double kLeastBox = 3.0; // px, so that a deep zoom still shows
constexpr double kLeastOpacity = 0.25; // of a stretch with one bar among many

} // namespace

PatternHeatmap::PatternHeatmap(TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : TimeViewWidget(viewport, theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Density of the drum patterns over the recording"));
    // The picture does not depend on the range, only the box does.
    disconnect(&viewport, &TimeViewport::rangeChanged, this, nullptr);
    connect(&viewport, &TimeViewport::rangeChanged, this, [this] { update(); });
    connect(&viewport, &TimeViewport::durationChanged, this, &PatternHeatmap::invalidate);
}

void PatternHeatmap::setPatterns(std::shared_ptr<const DrumPatternCatalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    m_rows = m_catalogue ? std::min(kMostRows, int(m_catalogue->patterns.size())) : 0;
    setGutterWidth(neededGutterWidth());
    updateGeometry();
    invalidate();
}

void PatternHeatmap::setChosen(int pattern)
{
    m_chosen = pattern;
    invalidate();
}

QSize PatternHeatmap::sizeHint() const
{
    return {320, int(kRowHeight * (m_rows + 1) + 2 * kPadding)};
}

int PatternHeatmap::neededGutterWidth() const
{
    return QFontMetrics(smallFont()).horizontalAdvance(tr("Fills")) + 16;
}

QRectF PatternHeatmap::rowRect(int row) const
{
    const QRectF plot = plotRect();
    return {plot.left(), kPadding + kRowHeight * row, plot.width(), kRowHeight};
}

int PatternHeatmap::rowAt(double y) const
{
    const int row = int(std::floor((y - kPadding) / kRowHeight));
    return row >= 0 && row <= m_rows ? row : -1;
}

PatternDensity PatternHeatmap::density() const
{
    const int bins = std::max(1, plotRect().width() / kBinWidth);
    return m_catalogue ? PatternDensity::of(*m_catalogue, viewport().duration(), m_rows, bins) : PatternDensity();
}

void PatternHeatmap::paintContent(QPainter& painter)
{
    painter.setFont(smallFont());
    const PatternDensity density = this->density();
    for (int row = 0; row <= m_rows; ++row) {
        const QRectF line = rowRect(row);
        painter.setPen(row == m_chosen ? colors().accent : colors().mutedText);
        painter.drawText(QRectF(0, line.top(), gutterWidth() - 8, line.height()), Qt::AlignRight | Qt::AlignVCenter,
            row == m_rows ? tr("Fills") : QLocale().toString(row + 1));
        if (row == m_chosen)
            painter.fillRect(line, colors().panel);
        painter.fillRect(QRectF(line.left(), line.bottom() - 1, line.width(), 1), colors().grid);
        paintRow(painter, density, row);
    }
}

void PatternHeatmap::paintRow(QPainter& painter, const PatternDensity& density, int row) const
{
    const QRectF line = rowRect(row).adjusted(0, 1, 0, -2);
    for (size_t i = 0; i < density.bins.size(); ++i) {
        const PatternDensity::Bin& bin = density.bins[i];
        const double left = std::round(xOf(double(i) * density.binSeconds));
        const double right = std::round(xOf(double(i + 1) * density.binSeconds));
        if (row == m_rows) {
            if (bin.fills > 0)
                painter.fillRect(QRectF(left + 1, line.top() + 2, std::max(2.0, right - left - 2), line.height() - 4),
                    colors().warning);
            continue;
        }
        const int bars = bin.bars[size_t(row)];
        if (bars == 0)
            continue;
        QColor color = colors().accent;
        color.setAlphaF(float(kLeastOpacity + (1.0 - kLeastOpacity) * double(bars) / double(bin.all)));
        painter.fillRect(QRectF(left, line.top(), right - left, line.height()), color);
    }
}

void PatternHeatmap::paintOverlay(QPainter& painter)
{
    if (viewport().duration() <= 0.0)
        return;
    const TimeRange range = viewport().range();
    const double left = xOf(range.start);
    const double width = std::max(kLeastBox, xOf(range.end) - left);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors().text, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(left + 0.5, 0.5, width - 1, height() - 1.0), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

std::optional<int> PatternHeatmap::firstBarAt(const QPointF& point) const
{
    const int row = rowAt(point.y());
    if (!m_catalogue || row < 0 || viewport().duration() <= 0.0)
        return std::nullopt;
    const PatternDensity density = this->density();
    const int bin = density.binAt(timeAt(point.x()));
    for (size_t i = 0; i < m_catalogue->bars.size(); ++i) {
        const BarEntry& bar = m_catalogue->bars[i];
        if ((row == m_rows ? bar.isFill : bar.pattern == row) && density.binAt(bar.range.center()) == bin)
            return int(i);
    }
    return std::nullopt;
}

void PatternHeatmap::clicked(const QPointF& position, Qt::KeyboardModifiers modifiers)
{
    if (!plotRect().contains(position.toPoint()) || viewport().duration() <= 0.0)
        return;
    if (const std::optional<int> bar = firstBarAt(position))
        Q_EMIT barClicked(m_catalogue->bars[size_t(*bar)].pattern, *bar);
    else
        viewport().centerOn(std::clamp(timeAt(position.x()), 0.0, viewport().duration()));
    TimeViewWidget::clicked(position, modifiers);
}

void PatternHeatmap::dragSelected(const QRectF& area, Qt::KeyboardModifiers)
{
    viewport().setRange({timeAt(area.left()), timeAt(area.right())});
}

QString PatternHeatmap::textAt(const QPointF& point) const
{
    const int row = rowAt(point.y());
    if (!m_catalogue || row < 0 || viewport().duration() <= 0.0 || !plotRect().contains(point.toPoint()))
        return {};
    const PatternDensity density = this->density();
    const int index = density.binAt(timeAt(point.x()));
    const PatternDensity::Bin& bin = density.bins[size_t(index)];
    const QString times
        = tr("%1 – %2", "times").arg(timeText(index * density.binSeconds), timeText((index + 1) * density.binSeconds));
    const QString all = tr("of %Ln bar(s)", nullptr, bin.all);
    const QString counted = row == m_rows
        ? tr("Fills: %1 %2", "number, of how many bars").arg(QLocale().toString(bin.fills), all)
        : tr("Pattern %1: %2 %3", "which, number, of how many bars")
              .arg(QLocale().toString(row + 1), QLocale().toString(bin.bars[size_t(row)]), all);
    return counted + QLatin1Char('\n') + times;
}

bool PatternHeatmap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return TimeViewWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

} // namespace heihachi
