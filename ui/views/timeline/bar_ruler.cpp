#include "ui/views/timeline/bar_ruler.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kLabelGap = 12.0; // px between two numbers
constexpr double kLabelOffset = 4.0; // px right of the line
constexpr int kBeatHeight = 4; // px
constexpr int kPadding = 6; // px around the pointer's bar

} // namespace

BarRuler::BarRuler(TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : TimeViewWidget(viewport, theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Bars and beats"));
    setToolTip(tr("Bars. Drag a bar line to where the bar begins."));
    connect(&viewport, &TimeViewport::pointerChanged, this, &BarRuler::movePointerText);
    connect(&viewport, &TimeViewport::rangeChanged, this, &BarRuler::movePointerText);
}

QSize BarRuler::sizeHint() const
{
    return {320, std::max(20, QFontMetrics(smallFont()).height() + 6)};
}

int BarRuler::neededGutterWidth() const
{
    return QFontMetrics(smallFont()).horizontalAdvance(tr("Bar", "number of the bar")) + 16;
}

void BarRuler::paintContent(QPainter& painter)
{
    paintRulerGround(painter, tr("Bar", "number of the bar"));
    if (beatLines())
        paintNumbers(painter);
}

void BarRuler::paintNumbers(QPainter& painter) const
{
    const QRect plot = plotRect();
    const QFontMetricsF metrics(painter.font());
    const auto isSeen = [&plot](double x) { return x >= plot.left() && x <= plot.right(); };
    for (const BeatLine& line : beatLines()->within(shownRange(), secondsPerPixel())) {
        const double x = std::floor(xOf(line.time));
        const int top = line.isBar ? height() / 3 : height() - kBeatHeight;
        if (isSeen(x))
            painter.fillRect(QRectF(x, top, 1, height() - top), line.isBar ? colors().mutedText : colors().barLine);
    }
    const int lastBar = beatLines()->grid()->beats.empty() ? 0 : beatLines()->grid()->beats.back().bar;
    const double gap = kLabelOffset + metrics.horizontalAdvance(QString::number(lastBar)) + kLabelGap;
    double freeFrom = plot.left(); // px; sections meet within a bar
    for (const BeatLine& bar : beatLines()->barsWithin(shownRange(), secondsPerPixel(), gap)) {
        const double x = std::floor(xOf(bar.time));
        const QString text = QString::number(bar.bar);
        const double right = x + kLabelOffset + metrics.horizontalAdvance(text);
        if (!isSeen(x) || x < freeFrom || right > width())
            continue;
        painter.drawText(QPointF(x + kLabelOffset, (height() - kBeatHeight + metrics.ascent()) / 2.0), text);
        freeFrom = right + kPadding;
    }
}

void BarRuler::movePointerText()
{
    update(m_pointerText);
    m_pointerText = {};
    const std::optional<double> pointer = viewport().pointer();
    const QString text = pointer ? barBeatText(beatLines(), *pointer) : QString();
    if (text.isEmpty())
        return;
    const int textWidth = int(std::ceil(QFontMetricsF(smallFont()).horizontalAdvance(text))) + 2 * kPadding;
    const QRect plot = plotRect();
    const int x = int(std::floor(xOf(*pointer)));
    const int left = x + textWidth <= plot.right() ? x : std::max(plot.left(), x - textWidth + 1);
    m_pointerText = QRect(left, 0, textWidth, height() - 1);
    update(m_pointerText);
}

void BarRuler::paintOverlay(QPainter& painter)
{
    const std::optional<double> pointer = viewport().pointer();
    if (!pointer || m_pointerText.isEmpty())
        return;
    painter.fillRect(m_pointerText, colors().accent);
    painter.setFont(smallFont());
    painter.setPen(colors().background);
    painter.drawText(m_pointerText, Qt::AlignCenter, barBeatText(beatLines(), *pointer));
}

} // namespace heihachi
