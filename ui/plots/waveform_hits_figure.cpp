#include "core/base/tr.h"
#include "ui/plots/figure_canvas.h"
#include "ui/plots/figure_drawings.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace heihachi {

namespace {

constexpr double kNoPoint = std::numeric_limits<double>::quiet_NaN(); // breaks a line
constexpr double kLaneFill = 0.85; // of the lane's height at velocity 1

QCPGraph* envelope(QCPAxisRect& area, const QColor& color)
{
    auto* graph = new QCPGraph(area.axis(QCPAxis::atBottom), area.axis(QCPAxis::atLeft));
    graph->removeFromLegend();
    graph->setPen(QPen(color, 1));
    graph->setAntialiased(false);
    return graph;
}

/// Filled band between two curves, drawn as one graph with another as its lower border.
void addBand(QCPAxisRect& area, const QVector<double>& times, const QVector<double>& lower,
    const QVector<double>& upper, const QColor& color)
{
    QCPGraph* bottom = envelope(area, color);
    bottom->setData(times, lower, true);
    QCPGraph* top = envelope(area, color);
    top->setData(times, upper, true);
    top->setBrush(color);
    top->setChannelFillGraph(bottom);
}

void drawWave(FigureCanvas& canvas, const PeakPyramid& peaks, int columns)
{
    QVector<double> times, low, high, rmsLow, rmsHigh;
    const double perColumn = std::max(1.0, double(peaks.frames()) / columns);
    const int level = peaks.levelFor(perColumn);
    for (int i = 0; i < columns; ++i) {
        const auto first = qint64(double(i) * perColumn);
        const qint64 end = std::min(peaks.frames(), std::max(first + 1, qint64(double(i + 1) * perColumn)));
        if (first >= end)
            break;
        const Peak left = peaks.over(level, 0, first, end);
        const Peak right = peaks.over(level, 1, first, end);
        const float rms = std::sqrt(0.5F * (left.rms * left.rms + right.rms * right.rms));
        times << double(first) / kAnalysisRate;
        low << double(std::min(left.min, right.min));
        high << double(std::max(left.max, right.max));
        rmsLow << -double(rms);
        rmsHigh << double(rms);
    }
    addBand(canvas.area(), times, low, high, canvas.colors().waveform);
    addBand(canvas.area(), times, rmsLow, rmsHigh, canvas.colors().waveformRms);
}

/// One vertical line per pixel column that has hits, as high as the loudest of them.
void drawLane(QCPAxisRect& area, const std::vector<DrumHit>& hits, DrumClass drumClass, double base, double perColumn)
{
    QVector<double> keys, values;
    qint64 column = -1;
    double velocity = 0.0;
    double time = 0.0;
    const auto flush = [&] {
        if (column < 0)
            return;
        keys << time << time << time;
        values << base << base + kLaneFill * std::max(0.03, velocity) << kNoPoint;
    };
    for (const DrumHit& hit : hits) {
        if (hit.drumClass != drumClass)
            continue;
        const auto at = qint64(hit.time / perColumn);
        if (at != column) {
            flush();
            column = at;
            time = hit.time;
            velocity = 0.0;
        }
        velocity = std::max(velocity, double(std::clamp(hit.velocity, 0.0F, 1.0F)));
    }
    flush();
    auto* graph = new QCPGraph(area.axis(QCPAxis::atBottom), area.axis(QCPAxis::atLeft));
    graph->removeFromLegend();
    graph->setAdaptiveSampling(false);
    graph->setAntialiased(false);
    graph->setPen(QPen(Theme::classColor(drumClass), 1));
    graph->setData(keys, values, true);
}

} // namespace

Status writeWaveformHits(
    const AnalysisResult& result, const PeakPyramid& peaks, const QString& path, const FigureOptions& options)
{
    FigureCanvas canvas(options, tr("Waveform and drum hits: %1").arg(options.title));
    const double duration = peaks.durationSeconds();
    QCPAxis& timeAbove = *canvas.area().axis(QCPAxis::atBottom);
    canvas.useTimeAxis(timeAbove, duration);
    timeAbove.setLabel(QString());
    timeAbove.setTickLabels(false);
    QCPAxis& amplitude = *canvas.area().axis(QCPAxis::atLeft);
    canvas.styleAxis(amplitude, tr("Amplitude (1 = full scale)"));
    amplitude.setRange(-1.05, 1.05);
    drawWave(canvas, peaks, options.size.width());

    QCPAxisRect& lanes = canvas.addArea(0.8);
    canvas.useTimeAxis(*lanes.axis(QCPAxis::atBottom), duration);
    QCPAxis& classes = *lanes.axis(QCPAxis::atLeft);
    canvas.styleAxis(classes, tr("Hits (height: velocity, 0 to 1)"));
    const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    const std::array<int, kDrumClassCount> counts = hitCounts(*result.drumHits);
    for (const DrumClass drumClass : kDrumClasses) {
        const double base = kDrumClassCount - 1 - int(drumClass); // the first class on top
        names->addTick(base + 0.5 * kLaneFill, drumClassName(drumClass));
        drawLane(lanes, *result.drumHits, drumClass, base, duration / options.size.width());
        addLegendEntry(
            lanes, drumClass, tr("%1: %Ln hits", nullptr, counts[size_t(drumClass)]).arg(drumClassName(drumClass)));
    }
    classes.setTicker(names);
    classes.setTickLength(0);
    classes.setRange(-0.1, kDrumClassCount);
    canvas.finishLegend();
    return canvas.write(path);
}

} // namespace heihachi
