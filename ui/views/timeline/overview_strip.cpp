#include "ui/views/timeline/overview_strip.h"

#include "core/audio/source_info.h"
#include "ui/views/timeline/waveform_raster.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace heihachi {
namespace {

constexpr double kEdgeReach = 5.0; // px around an edge of the box in which it can be grasped
constexpr double kMinimumBox = 3.0; // px, so that a deep zoom still shows
constexpr double kEdgesFrom = 16.0; // px of box width from which edges can be told from the box

} // namespace

OverviewStrip::OverviewStrip(TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : TimeViewWidget(viewport, theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Overview of the whole recording"));
    // The picture does not depend on the range, only the box does: a zoom must not paint the peaks again.
    disconnect(&viewport, &TimeViewport::rangeChanged, this, nullptr);
    connect(&viewport, &TimeViewport::rangeChanged, this, [this] { update(); });
    connect(&viewport, &TimeViewport::durationChanged, this, &OverviewStrip::invalidate);
}

void OverviewStrip::setPeaks(std::shared_ptr<const PeakPyramid> peaks)
{
    m_peaks = std::move(peaks);
    invalidate();
}

int OverviewStrip::neededGutterWidth() const
{
    return QFontMetrics(smallFont()).horizontalAdvance(tr("Overview")) + 16;
}

QRectF OverviewStrip::viewportBox() const
{
    const TimeRange range = viewport().range();
    const double left = xOf(range.start);
    const double width = xOf(range.end) - left;
    const double lacking = std::max(0.0, kMinimumBox - width);
    return QRectF(left - 0.5 * lacking, 0.5, width + lacking, height() - 1.0);
}

void OverviewStrip::paintContent(QPainter& painter)
{
    painter.setFont(smallFont());
    painter.setPen(colors().mutedText);
    painter.drawText(QRect(0, 0, gutterWidth() - 8, height()), Qt::AlignRight | Qt::AlignVCenter, tr("Overview"));
    if (!m_peaks || viewport().duration() <= 0.0)
        return;
    const double ratio = devicePixelRatioF();
    const QRect plot = plotRect();
    QImage image(int(std::ceil(plot.width() * ratio)), int(std::ceil(plot.height() * ratio)), QImage::Format_RGB32);
    image.fill(colors().background);
    const double perColumn = secondsPerPixel() * kAnalysisRate / ratio;
    std::vector<WaveColumn> columns(size_t(image.width()));
    std::vector<WaveColumn> right(columns.size());
    columnsFromPeaks(*m_peaks, 0, 0.0, perColumn, columns);
    columnsFromPeaks(*m_peaks, 1, 0.0, perColumn, right);
    mergeColumns(columns, right);
    const int padding = int(std::lround(4 * ratio));
    paintColumns(
        image, image.rect().adjusted(0, padding, 0, -padding), columns, colors().waveform, colors().waveformRms);
    image.setDevicePixelRatio(ratio);
    painter.drawImage(plot.topLeft(), image);
}

void OverviewStrip::paintOverlay(QPainter& painter)
{
    if (viewport().duration() <= 0.0)
        return;
    const QRectF box = viewportBox();
    const QRectF plot = plotRect();
    QColor shade = colors().background;
    shade.setAlphaF(0.6F);
    painter.fillRect(QRectF(plot.topLeft(), QPointF(box.left(), plot.bottom())), shade);
    painter.fillRect(QRectF(QPointF(box.right(), plot.top()), plot.bottomRight()), shade);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors().accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.25, 0.5, -0.25, -0.5), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

OverviewStrip::Grip OverviewStrip::gripAt(double x) const
{
    const QRectF box = viewportBox();
    const bool edges = box.width() >= kEdgesFrom;
    if (edges && std::abs(x - box.left()) <= kEdgeReach)
        return Grip::Start;
    if (edges && std::abs(x - box.right()) <= kEdgeReach)
        return Grip::End;
    if (x >= box.left() - kEdgeReach && x <= box.right() + kEdgeReach)
        return Grip::Box;
    return Grip::None;
}

void OverviewStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || viewport().duration() <= 0.0)
        return;
    const double x = event->position().x();
    m_grip = gripAt(x);
    if (m_grip == Grip::None) {
        viewport().centerOn(timeAt(x));
        m_grip = Grip::Box;
    }
    m_gripOffset = timeAt(x) - viewport().range().start;
    if (m_grip == Grip::Box)
        setCursor(Qt::ClosedHandCursor);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    const double seconds = std::clamp(timeAt(x), 0.0, viewport().duration());
    const TimeRange range = viewport().range();
    switch (m_grip) {
    case Grip::Start:
        viewport().setRange({std::min(seconds, range.end - TimeViewport::kMinimumSpan), range.end});
        break;
    case Grip::End:
        viewport().setRange({range.start, std::max(seconds, range.start + TimeViewport::kMinimumSpan)});
        break;
    case Grip::Box: {
        const double start = timeAt(x) - m_gripOffset;
        viewport().setRange({start, start + range.length()});
        break;
    }
    case Grip::None: {
        const Grip under = gripAt(x);
        const bool edge = under == Grip::Start || under == Grip::End;
        setCursor(edge ? Qt::SizeHorCursor : under == Grip::Box ? Qt::OpenHandCursor : Qt::ArrowCursor);
        break;
    }
    }
    TimeViewWidget::mouseMoveEvent(event); // the crosshair
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = Grip::None;
    unsetCursor();
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        viewport().showAll();
}

} // namespace heihachi
