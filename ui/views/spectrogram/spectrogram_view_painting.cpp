// What a SpectrogramView draws.
#include "core/audio/source_info.h"
#include "ui/views/spectrogram/frequency_ticks.h"
#include "ui/views/spectrogram/spectrogram_view.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kLabelMargin = 8; // px from the edges of the plot area
constexpr int kLabelPadding = 6; // px around the text of a label
constexpr double kBeatOpacity = 0.6; // the picture shines through
constexpr int kTick = 4; // px, of the frequency scale

} // namespace

void SpectrogramView::paintContent(QPainter& painter)
{
    if (!m_loader.hasRecording()) {
        paintMessage(painter, m_missingReason);
        return;
    }
    const Sight now = sight();
    requestTiles(now);
    m_sources = collectSources(m_loader, now.level, now.first, now.end);
    m_painted = now;
    paintScale(painter);
    if (m_sources.isEmpty()) {
        paintMessage(painter, emptyText());
        return;
    }
    paintPicture(painter, now);
    painter.setOpacity(kBeatOpacity);
    paintBeatLines(painter);
    painter.setOpacity(1.0);
    const SpectrogramPlace place{plotRect(), shownRange(), m_axis};
    if (m_settings.showsHits)
        paintHitMarks(painter, place, m_hits);
    painter.setFont(smallFont());
    if (m_settings.showsSegments)
        paintSegments(painter, place, m_segments, colors());
    paintProgress(painter);
}

void SpectrogramView::paintPicture(QPainter& painter, const Sight& sight)
{
    const double ratio = devicePixelRatioF();
    const QRect plot = plotRect();
    const QSize size(int(std::ceil(plot.width() * ratio)), int(std::ceil(plot.height() * ratio)));
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(ratio);
    m_raster.setAxis(m_axis, size.height(), m_sources.layout);
    m_raster.paint(m_image, m_sources, sight.first, sight.framesPerPixel, m_colors, colors().background.rgb());
    painter.drawImage(plot.topLeft(), m_image);
}

void SpectrogramView::paintScale(QPainter& painter) const
{
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    const QRect plot = plotRect();
    const double half = 0.5 * metrics.height();
    const double pixel = 1.0 / devicePixelRatioF();
    for (const double hz : frequencyTicks(m_axis, plot.height(), 1.4 * metrics.height())) {
        const double y = plot.top() + (1.0 - m_axis.positionOf(hz)) * plot.height();
        const double middle = std::clamp(y, plot.top() + half, plot.top() + plot.height() - half);
        painter.fillRect(QRectF(plot.left() - kTick, std::min(std::floor(y), plot.bottom() + 1 - pixel), kTick, 1.0),
            colors().mutedText);
        painter.setPen(colors().mutedText);
        painter.drawText(QRectF(0, middle - half, plot.left() - kTick - 4, 2.0 * half),
            Qt::AlignRight | Qt::AlignVCenter, frequencyTickText(hz));
    }
}

void SpectrogramView::paintProgress(QPainter& painter) const
{
    QString text;
    QColor color = colors().text;
    if (const std::optional<Error> error = m_loader.error()) {
        text = tr("No finer picture: %1").arg(error->message);
        color = colors().warning;
    } else if (const double share = m_loader.overviewShare(); share < 1.0 && !isSharp()) {
        text = tr("Sharpening: %1 %").arg(QLocale().toString(std::floor(100.0 * share), 'f', 0));
    } else {
        return;
    }
    const QRect plot = plotRect();
    const QFontMetrics metrics(painter.font());
    const QRect room = plot.adjusted(kLabelMargin + kLabelPadding, 0, -kLabelMargin - kLabelPadding, -kLabelMargin - 4);
    const QRect bounds = metrics.boundingRect(room, Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap, text);
    QColor ground = colors().panel;
    ground.setAlpha(0xE0);
    painter.fillRect(bounds.adjusted(-kLabelPadding, -4, kLabelPadding, 4), ground);
    painter.setPen(color);
    painter.drawText(bounds, Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, text);
}

void SpectrogramView::paintOverlay(QPainter& painter)
{
    const QRect plot = plotRect();
    if (m_bandOrigin && m_pointer) {
        const double top = std::min(m_bandOrigin->y(), m_pointer->y());
        const QRectF band(plot.left(), top, plot.width() - 1, std::abs(m_bandOrigin->y() - m_pointer->y()));
        painter.setPen(colors().accent);
        painter.setBrush(colors().selection);
        painter.drawRect(band);
    }
    if (m_pointer && !m_sources.isEmpty())
        painter.fillRect(QRectF(plot.left(), std::floor(m_pointer->y()), plot.width(), 1.0), colors().crosshair);
    if (m_settings.showsReadout && !m_readout.isEmpty())
        paintReadout(painter);
}

/// In the lower left corner, or in the upper one when the pointer is there.
QRect SpectrogramView::readoutRect() const
{
    const QRect plot = plotRect();
    const QFontMetrics metrics(smallFont());
    const int width
        = std::min(metrics.horizontalAdvance(m_readout) + 2 * kLabelPadding + 2, plot.width() - 2 * kLabelMargin);
    const int height = metrics.height() + 8;
    QRect label(plot.left() + kLabelMargin, plot.bottom() + 1 - kLabelMargin - height, width, height);
    if (m_pointer && label.adjusted(-16, -16, 48, 16).contains(m_pointer->toPoint()))
        label.moveTop(plot.top() + kLabelMargin + (m_segments.empty() ? 0 : height)); // below their names
    return label;
}

void SpectrogramView::paintReadout(QPainter& painter) const
{
    QColor ground = colors().panel;
    ground.setAlpha(0xE8);
    painter.fillRect(m_readoutRect, ground);
    painter.setFont(smallFont());
    painter.setPen(colors().text);
    const QRect text = m_readoutRect.adjusted(kLabelPadding, 0, -kLabelPadding, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter.font()).elidedText(m_readout, Qt::ElideRight, text.width()));
}

} // namespace heihachi
