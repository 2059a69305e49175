#include "ui/views/timeline/time_ruler.h"

#include "ui/views/timeline/time_ticks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kLabelGap = 24.0; // px between two labels
constexpr double kLabelOffset = 4.0; // px right of the tick
constexpr int kMinorHeight = 4; // px
constexpr double kLoopBar = 4.0; // px, its height
constexpr int kPadding = 6; // px around the pointer's time

} // namespace

TimeRuler::TimeRuler(TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : TimeViewWidget(viewport, theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time ruler"));
    setToolTip(tr("Click to go there. Drag to set the loop; Shift+drag or Escape clears it."));
    connect(&viewport, &TimeViewport::pointerChanged, this, &TimeRuler::movePointerText);
    connect(&viewport, &TimeViewport::rangeChanged, this, &TimeRuler::movePointerText);
}

QSize TimeRuler::sizeHint() const
{
    return {320, std::max(24, QFontMetrics(smallFont()).height() + 10)};
}

QString TimeRuler::unitText() const
{
    return tr("h:m:s", "unit of the time ruler");
}

int TimeRuler::neededGutterWidth() const
{
    return QFontMetrics(smallFont()).horizontalAdvance(unitText()) + 16;
}

void TimeRuler::paintContent(QPainter& painter)
{
    paintRulerGround(painter, unitText());
    if (viewport().duration() > 0.0)
        paintTicks(painter);
}

void TimeRuler::paintTicks(QPainter& painter) const
{
    const QRect plot = plotRect();
    const TimeRange range = shownRange();
    const QFontMetricsF metrics(painter.font());
    const auto labelWidth = [&](int decimals) { return metrics.horizontalAdvance(tickText(range.end, decimals)); };
    const TimeTicks ticks = timeTicksFor(range, plot.width(), labelWidth, kLabelGap);
    const auto line = [&](double seconds, int top) {
        const double x = std::floor(xOf(seconds));
        painter.fillRect(QRectF(x, top, 1, height() - top), colors().mutedText);
    };

    for (qint64 i = TimeTicks::firstIndex(range.start, ticks.minorStep); double(i) * ticks.minorStep <= range.end; ++i)
        line(double(i) * ticks.minorStep, height() - kMinorHeight);
    for (qint64 i = TimeTicks::firstIndex(range.start, ticks.majorStep); double(i) * ticks.majorStep <= range.end;
         ++i) {
        const double seconds = double(i) * ticks.majorStep;
        line(seconds, height() / 2);
        const QString text = tickText(seconds, ticks.decimals);
        const double x = std::floor(xOf(seconds)) + kLabelOffset;
        if (x + metrics.horizontalAdvance(text) <= width())
            painter.drawText(QPointF(x, (height() - kMinorHeight + metrics.ascent()) / 2.0), text);
    }
}

int TimeRuler::pointerDecimals() const
{
    constexpr double kMillisecond = 1e-3;
    return secondsPerPixel() < kMillisecond ? 6 : 3;
}

void TimeRuler::movePointerText()
{
    update(m_pointerText);
    m_pointerText = {};
    const std::optional<double> pointer = viewport().pointer();
    if (!pointer || viewport().duration() <= 0.0)
        return;
    const QFontMetricsF metrics(smallFont());
    const int textWidth
        = int(std::ceil(metrics.horizontalAdvance(tickText(*pointer, pointerDecimals())))) + 2 * kPadding;
    const QRect plot = plotRect();
    const int x = int(std::floor(xOf(*pointer)));
    const int left = x + textWidth <= plot.right() ? x : std::max(plot.left(), x - textWidth + 1);
    m_pointerText = QRect(left, 0, textWidth, height() - 1);
    update(m_pointerText);
}

void TimeRuler::paintLoopBar(QPainter& painter) const
{
    const QRectF loop = loopRect();
    if (!loop.isEmpty())
        painter.fillRect(QRectF(loop.left(), 0, loop.width(), kLoopBar), colors().accent);
}

void TimeRuler::paintPlayheadHandle(QPainter& painter) const
{
    const std::optional<double> playhead = viewport().playhead();
    const double x = playhead ? std::floor(xOf(*playhead)) : -1.0;
    if (x < plotRect().left() || x > plotRect().right())
        return;
    const double half = playheadReach() - 1.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().playhead);
    painter.drawPolygon(QPolygonF({{x + 0.5 - half, 0.0}, {x + 0.5 + half, 0.0}, {x + 0.5, 1.4 * half}}));
    painter.restore();
}

void TimeRuler::paintOverlay(QPainter& painter)
{
    paintLoopBar(painter);
    paintPlayheadHandle(painter);
    const std::optional<double> pointer = viewport().pointer();
    if (!pointer || m_pointerText.isEmpty())
        return;
    painter.fillRect(m_pointerText, colors().accent);
    painter.setFont(smallFont());
    painter.setPen(colors().background);
    painter.drawText(m_pointerText, Qt::AlignCenter, tickText(*pointer, pointerDecimals()));
}

} // namespace heihachi
