#include "core/base/tr.h"
#include "ui/plots/figure_canvas.h"
#include "ui/plots/figure_drawings.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace heihachi {

namespace {

QCPGraph* curve(QCPAxisRect& area)
{
    auto* graph = new QCPGraph(area.axis(QCPAxis::atBottom), area.axis(QCPAxis::atLeft));
    graph->removeFromLegend();
    return graph;
}

QColor translucent(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

/// Hits with values outside of the plot (NaN) are left out.
void drawPoints(QCPAxisRect& area, const std::vector<DrumHit>& hits, DrumClass drumClass, float alpha)
{
    QVector<double> confidences, velocities;
    for (const DrumHit& hit : hits)
        if (hit.drumClass == drumClass && std::isfinite(hit.confidence) && std::isfinite(hit.velocity)) {
            confidences << double(hit.confidence);
            velocities << double(hit.velocity);
        }
    QCPGraph* graph = curve(area);
    const QColor color = translucent(Theme::classColor(drumClass), alpha);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(QCPScatterStyle(classShape(drumClass), QPen(color, 1), QBrush(Qt::NoBrush), 5));
    graph->setAdaptiveSampling(false);
    graph->setData(confidences, velocities);
}

void labelBar(FigureCanvas& canvas, double key, double value, const QString& text)
{
    auto* label = new QCPItemText(&canvas.plot());
    label->position->setCoords(key, value);
    label->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    label->setPadding(QMargins(0, 0, 0, 6));
    label->setText(text);
    label->setFont(canvas.area().axis(QCPAxis::atLeft)->tickLabelFont());
    label->setColor(canvas.colors().text);
    label->setClipToAxisRect(false);
}

} // namespace

Status writeHitDensity(const AnalysisResult& result, const QString& path, const FigureOptions& options)
{
    FigureCanvas canvas(options, tr("Density of hits: %1").arg(options.title));
    const double duration = result.source.durationSeconds;
    canvas.useTimeAxis(*canvas.area().axis(QCPAxis::atBottom), duration);
    double highest = 1.0;
    for (const DrumClass drumClass : kDrumClasses) {
        const DensityCurve density = hitDensity(*result.drumHits, drumClass, duration, options.densityWindowSeconds);
        const QColor color = Theme::classColor(drumClass);
        const QVector<double> times(density.times.begin(), density.times.end());
        const QVector<double> values(density.density.begin(), density.density.end());
        QCPGraph* graph = curve(canvas.area());
        graph->setPen(QPen(color, 1.75));
        graph->setData(times, values, true);
        graph->setScatterStyle(QCPScatterStyle(classShape(drumClass), QPen(color, 1.5), QBrush(color), 8));
        graph->setScatterSkip(std::max(0, int(times.size()) / 24 - 1));
        for (const double value : values)
            highest = std::max(highest, value);
        addLegendEntry(canvas.area(), drumClass, drumClassName(drumClass));
    }
    QCPAxis& axis = *canvas.area().axis(QCPAxis::atLeft);
    canvas.styleAxis(
        axis, tr("Hits per second (in windows of %1 s)").arg(QLocale().toString(options.densityWindowSeconds, 'g', 3)));
    axis.setRange(0.0, 1.08 * highest);
    canvas.finishLegend();
    return canvas.write(path);
}

Status writeClassShares(const AnalysisResult& result, const QString& path, const FigureOptions& options)
{
    const std::array<int, kDrumClassCount> counts = hitCounts(*result.drumHits);
    const auto total = int(result.drumHits->size());
    FigureCanvas canvas(options, tr("Hits by class: %1 (%Ln in all)", nullptr, total).arg(options.title));
    QCPAxis& keys = *canvas.area().axis(QCPAxis::atBottom);
    QCPAxis& values = *canvas.area().axis(QCPAxis::atLeft);
    const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    for (const DrumClass drumClass : kDrumClasses) {
        const int count = counts[size_t(drumClass)];
        const double key = int(drumClass) + 1;
        auto* bar = new QCPBars(&keys, &values);
        bar->setName(drumClassName(drumClass));
        bar->setWidth(0.6);
        bar->setPen(Qt::NoPen);
        bar->setBrush(Theme::classColor(drumClass));
        bar->addData(key, count);
        bar->removeFromLegend();
        names->addTick(key, drumClassName(drumClass));
        const double percent = total > 0 ? 100.0 * count / total : 0.0;
        labelBar(
            canvas, key, count, tr("%1 (%2 %)").arg(QLocale().toString(count), QLocale().toString(percent, 'f', 1)));
    }
    keys.setTicker(names);
    keys.setTickLength(0);
    keys.grid()->setVisible(false);
    keys.setRange(0.4, kDrumClassCount + 0.6);
    canvas.styleAxis(keys, tr("Class"));
    canvas.styleAxis(values, tr("Number of hits"));
    values.setRange(0.0, 1.12 * std::max(1, *std::ranges::max_element(counts)));
    return canvas.write(path);
}

Status writeConfidenceVelocity(const AnalysisResult& result, const QString& path, const FigureOptions& options)
{
    FigureCanvas canvas(options, tr("Confidence and velocity of the hits: %1").arg(options.title));
    canvas.styleAxis(*canvas.area().axis(QCPAxis::atBottom), tr("Confidence (probability, 0 to 1)"));
    canvas.styleAxis(*canvas.area().axis(QCPAxis::atLeft), tr("Velocity (relative, 0 to 1)"));
    canvas.area().axis(QCPAxis::atBottom)->setRange(-0.02, 1.02);
    canvas.area().axis(QCPAxis::atLeft)->setRange(-0.02, 1.02);
    const auto count = float(std::max<size_t>(1, result.drumHits->size()));
    const float alpha = std::clamp(std::sqrt(2000.0F / count), 0.45F, 0.9F);
    std::array<DrumClass, kDrumClassCount> byCount = kDrumClasses;
    const std::array<int, kDrumClassCount> counts = hitCounts(*result.drumHits);
    std::ranges::stable_sort(byCount, std::greater(), [&](DrumClass drumClass) { return counts[size_t(drumClass)]; });
    for (const DrumClass drumClass : byCount) // the rarest on top
        drawPoints(canvas.area(), *result.drumHits, drumClass, alpha);
    for (const DrumClass drumClass : kDrumClasses)
        addLegendEntry(canvas.area(), drumClass, drumClassName(drumClass));
    canvas.finishLegend();
    return canvas.write(path);
}

} // namespace heihachi
