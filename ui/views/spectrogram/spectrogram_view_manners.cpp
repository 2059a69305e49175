// How a SpectrogramView answers to mouse and keyboard, and what it says of the place under the pointer.
#include "core/audio/source_info.h"
#include "core/base/time_text.h"
#include "core/spectrogram/spectral_reading.h"
#include "ui/views/spectrogram/spectrogram_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kWheelStep = 120.0; // units of one notch, an eighth of a degree each
constexpr double kZoomPerNotch = 1.25;
constexpr double kZoomPerKey = 1.5;
constexpr double kScrollPerKey = 0.1; // of what is shown
constexpr double kPeakReach = 3.0; // px: a peak this near to the pointer is read instead of its flank

} // namespace

double SpectrogramView::positionAt(double y) const
{
    const QRect plot = plotRect();
    return std::clamp(1.0 - (y - plot.top()) / plot.height(), 0.0, 1.0);
}

void SpectrogramView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        TimeViewWidget::wheelEvent(event);
        return;
    }
    const double notches = event->angleDelta().y() / kWheelStep;
    FrequencyAxis axis = m_axis;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        axis.scroll(notches * kScrollPerKey);
    else
        axis.zoom(std::pow(kZoomPerNotch, notches), positionAt(event->position().y()));
    setFrequencyAxis(axis);
    event->accept();
}

void SpectrogramView::mousePressEvent(QMouseEvent* event)
{
    const bool inPlot = plotRect().contains(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier && inPlot) {
        m_bandOrigin = event->position();
        pointAtFrequency(event->position());
        event->accept();
        return;
    }
    TimeViewWidget::mousePressEvent(event);
}

void SpectrogramView::mouseMoveEvent(QMouseEvent* event)
{
    TimeViewWidget::mouseMoveEvent(event);
    const QRectF plot(plotRect());
    const QPointF position = event->position();
    if (m_bandOrigin)
        pointAtFrequency(QPointF(position.x(), std::clamp(position.y(), plot.top(), plot.bottom() - 1.0)));
    else
        pointAtFrequency(plot.contains(position) ? std::optional(position) : std::nullopt);
}

void SpectrogramView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_bandOrigin) {
        TimeViewWidget::mouseReleaseEvent(event);
        return;
    }
    const double from = m_bandOrigin->y();
    const double to = event->position().y();
    m_bandOrigin.reset();
    update();
    if (std::abs(from - to) < QGuiApplication::styleHints()->startDragDistance())
        return;
    FrequencyAxis axis = m_axis;
    axis.show(m_axis.hzAt(positionAt(std::max(from, to))), m_axis.hzAt(positionAt(std::min(from, to))));
    setFrequencyAxis(axis);
}

void SpectrogramView::leaveEvent(QEvent* event)
{
    TimeViewWidget::leaveEvent(event);
    pointAtFrequency(std::nullopt);
}

void SpectrogramView::keyPressEvent(QKeyEvent* event)
{
    FrequencyAxis axis = m_axis;
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Up:
        zooms ? axis.zoom(kZoomPerKey, 0.5) : axis.scroll(kScrollPerKey);
        break;
    case Qt::Key_Down:
        zooms ? axis.zoom(1.0 / kZoomPerKey, 0.5) : axis.scroll(-kScrollPerKey);
        break;
    case Qt::Key_Backspace:
        axis.showAll();
        break;
    case Qt::Key_Escape:
        if (m_bandOrigin) {
            m_bandOrigin.reset();
            update();
            return;
        }
        [[fallthrough]];
    default:
        TimeViewWidget::keyPressEvent(event);
        return;
    }
    setFrequencyAxis(axis);
}

/// Moves the horizontal line and the readout.
void SpectrogramView::pointAtFrequency(const std::optional<QPointF>& position)
{
    constexpr int kHalfHeight = 2; // px; the line is one high and may lie between device pixels
    const auto renew = [this] {
        if (m_bandOrigin)
            update();
        else if (m_pointer)
            update(QRect(0, int(m_pointer->y()) - kHalfHeight, width(), 2 * kHalfHeight + 1));
    };
    renew();
    m_pointer = position;
    renew();
    refreshReadout();
}

void SpectrogramView::refreshReadout()
{
    const QString text = m_pointer ? readoutAt(*m_pointer) : QString();
    if (m_settings.showsReadout)
        update(m_readoutRect);
    const bool isNew = text != m_readout;
    m_readout = text;
    m_readoutRect = text.isEmpty() ? QRect() : readoutRect();
    if (m_settings.showsReadout)
        update(m_readoutRect);
    if (isNew)
        Q_EMIT readoutChanged(m_readout);
}

QString SpectrogramView::readoutAt(const QPointF& position) const
{
    const double seconds = timeAt(position.x());
    if (seconds < 0.0 || seconds > viewport().duration() || m_sources.isEmpty())
        return {};
    const double hz = m_axis.hzAt(positionAt(position.y()));
    QStringList parts{timeText(seconds), frequencyText(hz)};
    if (const std::optional<Note> note = noteOf(hz))
        parts << noteText(*note);
    const SpectrogramSources::Column column = m_sources.at(seconds * kAnalysisRate);
    if (!column.tile) {
        parts << tr("level not computed yet");
        return parts.join(QStringLiteral("  "));
    }
    const double perBin = m_sources.layout.hzPerBin();
    const double reach = m_axis.hzAt(positionAt(position.y() - kPeakReach)) - hz;
    const std::optional<SpectralReading> peak = peakNear(*column.tile, column.column, hz, reach, perBin);
    const double db = peak ? peak->db : readingAt(*column.tile, column.column, hz, perBin).db;
    const QString number = QLocale().toString(std::abs(db), 'f', 1);
    parts << (db <= kTileFloorDb ? tr("≤ −%1 dBFS").arg(number)
                                 : tr("%1 dBFS").arg(db < 0.0 ? QStringLiteral("−") + number : number));
    return parts.join(QStringLiteral("  "));
}

} // namespace heihachi
