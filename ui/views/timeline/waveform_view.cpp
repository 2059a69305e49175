#include "ui/views/timeline/waveform_view.h"

#include "core/audio/source_info.h"
#include "ui/views/timeline/waveform_raster.h"

#include <QAction>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace heihachi {
namespace {

constexpr int kChannels = 2;
constexpr double kLineFramesPerPixel = 2.0; // finer: a line instead of columns
constexpr double kDotFramesPerPixel = 0.3; // finer: a dot for every sample
constexpr qint64 kSpareFrames = 4096; // read on either side at least

struct ScaleTick
{
    double amplitude;
    int decibels;
};
constexpr std::array kScaleTicks{ScaleTick{1.0, 0}, ScaleTick{0.501187, -6}, ScaleTick{0.251189, -12}};

double yOf(double amplitude, const QRectF& area)
{
    return area.center().y() - 0.5 * area.height() * amplitude;
}

qint64 frameAt(double seconds)
{
    return qint64(std::floor(seconds * kAnalysisRate));
}

} // namespace

WaveformView::WaveformView(TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : TimeViewWidget(viewport, theme, parent)
    , m_missingReason(tr("No run yet. Analyse (Ctrl+R)"))
{
    setAccessibleName(tr("Waveform"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&viewport, &TimeViewport::rangeChanged, this, &WaveformView::fetchSamples);
    connect(&m_loader, &SampleLoader::loaded, this, [this](const SampleWindowPtr& window) {
        m_window = window;
        // Less than asked for: the file ends there, a few frames before what the pyramid says.
        m_readableFrames = double(window->end()) < m_requested.end ? window->end() : m_peaks->frames();
        m_sampleError.clear();
        invalidate();
    });
    connect(&m_loader, &SampleLoader::failed, this, [this](const Error& error) {
        m_sampleError = error.message;
        invalidate();
    });
}

void WaveformView::setPeaks(std::shared_ptr<const PeakPyramid> peaks, const QString& audioPath)
{
    m_peaks = std::move(peaks);
    m_audioPath = audioPath;
    m_window.reset();
    m_requested = {};
    m_sampleError.clear();
    m_loader.cancel();
    placeNextStep();
    fetchSamples();
    invalidate();
}

void WaveformView::setMissingReason(const QString& reason, QAction* nextStep)
{
    m_missingReason = reason;
    delete std::exchange(m_nextStep, nullptr);
    if (nextStep) {
        m_nextStep = new QPushButton(nextStep->text(), this);
        connect(m_nextStep, &QPushButton::clicked, nextStep, &QAction::trigger);
    }
    placeNextStep();
    invalidate();
}

void WaveformView::placeNextStep()
{
    if (!m_nextStep)
        return;
    m_nextStep->setVisible(!m_peaks);
    m_nextStep->adjustSize();
    const QRect plot = plotRect();
    m_nextStep->move(plot.center().x() - m_nextStep->width() / 2, plot.center().y() + 24);
}

void WaveformView::resizeEvent(QResizeEvent* event)
{
    TimeViewWidget::resizeEvent(event);
    placeNextStep();
    fetchSamples();
}

int WaveformView::neededGutterWidth() const
{
    const QFontMetrics metrics(smallFont());
    const QString widest = tr("%1 dB").arg(QStringLiteral("−12"));
    return metrics.horizontalAdvance(widest) + metrics.horizontalAdvance(tr("R", "right channel")) + 28;
}

QRect WaveformView::channelRect(int channel) const
{
    constexpr int kPadding = 4; // px above, between and below
    const QRect plot = plotRect();
    const int lane = (plot.height() - 3 * kPadding) / kChannels;
    return {plot.left(), kPadding + channel * (lane + kPadding), plot.width(), lane};
}

double WaveformView::framesPerDevicePixel() const
{
    return secondsPerPixel() * kAnalysisRate / devicePixelRatioF();
}

bool WaveformView::showsSamples() const
{
    const TimeRange range = shownRange();
    return m_peaks && m_window && framesPerDevicePixel() < double(PeakPyramid::kBaseFrames)
        && m_window->covers(frameAt(range.start), std::min(frameAt(range.end), m_readableFrames));
}

void WaveformView::fetchSamples()
{
    const TimeRange range = shownRange();
    if (!m_peaks || m_audioPath.isEmpty() || framesPerDevicePixel() >= double(PeakPyramid::kBaseFrames))
        return;
    const qint64 first = frameAt(range.start);
    const qint64 end = std::min(frameAt(range.end) + 1, m_peaks->frames());
    if (double(first) >= m_requested.start && double(end) <= m_requested.end)
        return; // there, or on its way
    const qint64 spare = std::max(kSpareFrames, (end - first) / 2);
    const qint64 from = std::max<qint64>(0, first - spare);
    const qint64 to = std::min(end + spare, m_peaks->frames());
    m_requested = {double(from), double(to)};
    m_loader.request(m_audioPath, from, to);
}

void WaveformView::paintContent(QPainter& painter)
{
    if (!m_peaks) {
        paintMessage(painter, m_missingReason);
        return;
    }
    for (int channel = 0; channel < kChannels; ++channel)
        paintScale(painter, channel);
    paintWave(painter);
    paintBeatLines(painter);
    if (!m_sampleError.isEmpty() && framesPerDevicePixel() < double(PeakPyramid::kBaseFrames)) {
        painter.setFont(smallFont());
        painter.setPen(colors().warning);
        painter.drawText(plotRect().adjusted(8, 4, -8, -4), Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap,
            tr("No finer detail: %1").arg(m_sampleError));
    }
}

void WaveformView::paintScale(QPainter& painter, int channel) const
{
    const QRectF area = channelRect(channel);
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    const double labelHeight = metrics.ascent() + 2.0;
    std::vector<double> taken;
    const auto label = [&](double amplitude, const QString& text) {
        const double y
            = std::clamp(yOf(amplitude, area), area.top() + 0.5 * labelHeight, area.bottom() - 0.5 * labelHeight);
        if (std::ranges::any_of(taken, [&](double other) { return std::abs(other - y) < labelHeight; }))
            return;
        taken.push_back(y);
        painter.drawText(
            QRectF(0, y - labelHeight, gutterWidth() - 8, 2.0 * labelHeight), Qt::AlignRight | Qt::AlignVCenter, text);
    };
    painter.setPen(colors().mutedText);
    for (const ScaleTick& tick : kScaleTicks) {
        const QString number = tick.decibels == 0 ? QStringLiteral("0") : QStringLiteral("−%1").arg(-tick.decibels);
        label(tick.amplitude, tr("%1 dB").arg(number));
        label(-tick.amplitude, tr("%1 dB").arg(number));
    }
    label(0.0, QStringLiteral("−∞"));
    painter.setFont(font());
    painter.setPen(colors().text);
    painter.drawText(QRectF(12, area.top(), gutterWidth() - 12, area.height()), Qt::AlignLeft | Qt::AlignVCenter,
        channel == 0 ? tr("L", "left channel") : tr("R", "right channel"));
}

void WaveformView::paintGrid(QPainter& painter) const
{
    const double pixel = 1.0 / devicePixelRatioF();
    for (int channel = 0; channel < kChannels; ++channel) {
        const QRectF area = channelRect(channel);
        for (const double amplitude : {1.0, kScaleTicks[1].amplitude, 0.0, -kScaleTicks[1].amplitude, -1.0}) {
            const double y = std::min(yOf(amplitude, area), area.bottom() - 1.0);
            painter.fillRect(QRectF(area.left(), std::floor(y), area.width(), pixel), colors().grid);
        }
    }
}

void WaveformView::paintWave(QPainter& painter) const
{
    const double perColumn = framesPerDevicePixel();
    const bool samples = showsSamples();
    if (samples && perColumn < kLineFramesPerPixel) {
        paintGrid(painter);
        for (int channel = 0; channel < kChannels; ++channel)
            paintSamples(painter, channel);
        return;
    }
    // An image of device pixels, written column by column: sharp on any pixel ratio, and fast.
    const double ratio = devicePixelRatioF();
    const QRect plot = plotRect();
    const QSize size(int(std::ceil(plot.width() * ratio)), int(std::ceil(plot.height() * ratio)));
    QImage image(size, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(colors().background);
    {
        QPainter gridPainter(&image);
        gridPainter.translate(-plot.left(), 0);
        paintGrid(gridPainter);
    }
    std::vector<WaveColumn> columns(size_t(size.width()));
    const double start = shownRange().start * kAnalysisRate;
    // A grid of columns that is fixed to the recording, so that peaks do not flicker while scrolling.
    const double first = std::floor(start / perColumn) * perColumn;
    for (int channel = 0; channel < kChannels; ++channel) {
        const QRect area = channelRect(channel);
        const QRect inImage(
            0, int(std::lround(area.top() * ratio)), size.width(), int(std::lround(area.height() * ratio)));
        if (samples)
            columnsFromSamples(*m_window, channel, first, perColumn, columns);
        else
            columnsFromPeaks(*m_peaks, channel, first, perColumn, columns);
        paintColumns(image, inImage, columns, colors().waveform, colors().waveformRms);
    }
    painter.drawImage(plot.topLeft(), image);
}

void WaveformView::paintSamples(QPainter& painter, int channel) const
{
    const QRectF area = channelRect(channel);
    const TimeRange range = shownRange();
    const qint64 first = std::max(frameAt(range.start) - 1, m_window->first);
    const qint64 end = std::min(frameAt(range.end) + 2, m_window->end());
    QPolygonF line;
    line.reserve(end - first);
    for (qint64 frame = first; frame < end; ++frame) {
        const double sample = std::clamp(double(m_window->at(frame, channel)), -1.0, 1.0);
        line.append({xOf(double(frame) / kAnalysisRate), yOf(sample, area)});
    }
    painter.save();
    painter.setClipRect(plotRect());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors().waveformRms, 1.25));
    painter.drawPolyline(line);
    if (secondsPerPixel() * kAnalysisRate < kDotFramesPerPixel) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().accent);
        for (const QPointF& point : line)
            painter.drawEllipse(point, 2.5, 2.5);
    }
    painter.restore();
}

} // namespace heihachi
