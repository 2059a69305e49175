#include "ui/views/timeline/bar_ruler.h"

#include "core/base/time_text.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kLabelGap = 12.0; // px between two numbers
constexpr double kLabelOffset = 4.0; // px right of the line
constexpr int kBeatHeight = 4; // px
constexpr int kPadding = 6; // px around the pointer's bar
constexpr double kFoot = 4.0; // px, the mark of the chosen beat

} // namespace

BarRuler::BarRuler(TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : TimeViewWidget(viewport, theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Bars and beats"));
    setToolTip(
        tr("Bars. Drag a bar line to where the bar begins. Ctrl+drag moves a single beat, Ctrl+double click adds "
           "one, a right click removes one. Keys: ← → choose a beat, Ctrl+← → move it by 1 ms (with Shift "
           "10 ms), Insert and Delete add and remove."));
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
    placePointerText(viewport().pointer() ? viewport().pointer() : m_chosen);
}

void BarRuler::placePointerText(const std::optional<double>& seconds)
{
    const QString text = seconds ? barBeatText(beatLines(), *seconds) : QString();
    const double x = seconds ? std::floor(xOf(*seconds)) : 0.0;
    const QRect plot = plotRect();
    if (text.isEmpty() || x < plot.left() || x > plot.right())
        return;
    const int textWidth = int(std::ceil(QFontMetricsF(smallFont()).horizontalAdvance(text))) + 2 * kPadding;
    const int left = int(x) + textWidth <= plot.right() ? int(x) : std::max(plot.left(), int(x) - textWidth + 1);
    m_pointerText = QRect(left, 0, textWidth, height() - 1);
    update(m_pointerText);
}

void BarRuler::setChosenBeat(std::optional<double> seconds)
{
    if (seconds == m_chosen)
        return;
    m_chosen = seconds;
    const QString bar = seconds ? barBeatText(beatLines(), *seconds) : QString();
    setAccessibleDescription(bar.isEmpty() ? QString() : tr("Beat %1 at %2").arg(bar, timeText(*seconds)));
    movePointerText();
    update();
}

void BarRuler::showTime(double seconds)
{
    if (!viewport().range().contains(seconds))
        viewport().centerOn(seconds);
}

void BarRuler::paintChosen(QPainter& painter) const
{
    const double x = m_chosen ? std::floor(xOf(*m_chosen)) : -1.0;
    if (x < plotRect().left() || x > plotRect().right())
        return;
    painter.fillRect(QRectF(x - 1, 0, 3, height()), colors().accent);
    QPainterPath foot(QPointF(x + 0.5, height() - kFoot));
    foot.lineTo(x + 0.5 + kFoot, height());
    foot.lineTo(x + 0.5 - kFoot, height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(foot, colors().accent);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void BarRuler::paintOverlay(QPainter& painter)
{
    paintChosen(painter);
    const std::optional<double> named = viewport().pointer() ? viewport().pointer() : m_chosen;
    if (!named || m_pointerText.isEmpty())
        return;
    painter.fillRect(m_pointerText, colors().accent);
    painter.setFont(smallFont());
    painter.setPen(colors().background);
    painter.drawText(m_pointerText, Qt::AlignCenter, barBeatText(beatLines(), *named));
}

void BarRuler::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    m_menuTime = byMouse ? timeAt(event->pos().x()) : m_chosen.value_or(viewport().range().center());
    TimeViewWidget::contextMenuEvent(event);
}

void BarRuler::extendContextMenu(QMenu& menu)
{
    Q_EMIT menuOpening(&menu, m_menuTime);
}

} // namespace heihachi
