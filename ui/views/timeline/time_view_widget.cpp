#include "ui/views/timeline/time_view_widget.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {

TimeViewWidget::TimeViewWidget(TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : ScalableWidget(parent)
    , m_viewport(viewport)
    , m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&viewport, &TimeViewport::rangeChanged, this, [this] {
        invalidate();
        moveLines();
    });
    connect(&viewport, &TimeViewport::pointerChanged, this, &TimeViewWidget::moveCrosshair);
    connect(&viewport, &TimeViewport::playheadChanged, this, &TimeViewWidget::movePlayhead);
    connect(&viewport, &TimeViewport::loopChanged, this, &TimeViewWidget::moveLoop);
    connect(&theme, &Theme::changed, this, &TimeViewWidget::invalidate);
}

void TimeViewWidget::setGutterWidth(int pixels)
{
    if (pixels == m_gutterWidth)
        return;
    m_gutterWidth = pixels;
    invalidate();
    moveLines();
}

QRect TimeViewWidget::plotRect() const
{
    return {m_gutterWidth, 0, std::max(1, width() - m_gutterWidth - kRightMargin), height()};
}

double TimeViewWidget::secondsPerPixel() const
{
    return shownRange().length() / plotRect().width();
}

double TimeViewWidget::xOf(double seconds) const
{
    const double perPixel = secondsPerPixel();
    return plotRect().left() + (perPixel > 0.0 ? (seconds - shownRange().start) / perPixel : 0.0);
}

double TimeViewWidget::timeAt(double x) const
{
    return shownRange().start + (x - plotRect().left()) * secondsPerPixel();
}

void TimeViewWidget::paintRulerGround(QPainter& painter, const QString& unit) const
{
    painter.fillRect(rect(), colors().panel);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), colors().grid);
    painter.setFont(smallFont());
    painter.setPen(colors().mutedText);
    painter.drawText(QRect(0, 0, m_gutterWidth - 8, height()), Qt::AlignRight | Qt::AlignVCenter, unit);
}

QFont TimeViewWidget::smallFont() const
{
    QFont small = font();
    if (small.pointSizeF() > 0.0)
        small.setPointSizeF(std::max(7.0, small.pointSizeF() - 1.0));
    return small;
}

void TimeViewWidget::invalidate()
{
    m_contentValid = false;
    update();
}

void TimeViewWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_contentValid = false;
    moveLines();
}

void TimeViewWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::EnabledChange:
    case QEvent::LanguageChange:
    case QEvent::StyleChange:
        invalidate();
        break;
    default:
        break;
    }
}

void TimeViewWidget::paintEvent(QPaintEvent* event)
{
    const double ratio = devicePixelRatioF();
    if (!m_contentValid || m_content.devicePixelRatio() != ratio) {
        const QSize size(int(std::ceil(width() * ratio)), int(std::ceil(height() * ratio)));
        if (m_content.size() != size)
            m_content = QPixmap(size);
        m_content.setDevicePixelRatio(ratio);
        m_content.fill(colors().background);
        QPainter painter(&m_content);
        painter.setFont(font());
        paintContent(painter);
        m_contentValid = true;
    }
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, m_content);
    paintLoop(painter);
    paintOverlay(painter);
    if (m_drag.moved && m_drag.button == Qt::LeftButton && leftDrag() == LeftDrag::Select) {
        painter.setPen(colors().accent);
        painter.setBrush(colors().selection);
        painter.drawRect(QRectF(m_drag.origin, m_drag.current).normalized().intersected(plotRect()));
    }
    paintPlayhead(painter);
    paintCrosshair(painter);
    if (hasFocus())
        painter.fillRect(QRect(0, 0, 2, height()), colors().accent);
}

void TimeViewWidget::setBeatLines(BeatLinesPtr lines)
{
    if (lines == m_beatLines)
        return;
    m_beatLines = std::move(lines);
    invalidate();
}

void TimeViewWidget::paintBeatLines(QPainter& painter) const
{
    if (!m_beatLines)
        return;
    const QRect plot = plotRect();
    const double pixel = 1.0 / devicePixelRatioF();
    for (const BeatLine& line : m_beatLines->within(shownRange(), secondsPerPixel())) {
        const double x = std::floor(xOf(line.time) / pixel) * pixel;
        if (x >= plot.left() && x <= plot.right())
            painter.fillRect(
                QRectF(x, plot.top(), 1.0, plot.height()), line.isBar ? colors().barLine : colors().beatLine);
    }
}

void TimeViewWidget::paintMessage(QPainter& painter, const QString& text) const
{
    painter.setFont(font());
    painter.setPen(colors().mutedText);
    painter.drawText(plotRect().adjusted(8, 0, -8, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace heihachi
