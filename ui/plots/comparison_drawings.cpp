#include "ui/plots/comparison_drawings.h"

#include "core/base/tr.h"
#include "ui/plots/figure_canvas.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

/// How a kind is filled, so that colour is not alone.
Qt::BrushStyle patternOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Kept:
    case DifferenceKind::Lost:
        return Qt::SolidPattern;
    case DifferenceKind::Added:
        return Qt::BDiagPattern;
    case DifferenceKind::Moved:
        return Qt::Dense4Pattern;
    case DifferenceKind::Relabelled:
        return Qt::DiagCrossPattern;
    case DifferenceKind::Rescored:
        return Qt::HorPattern;
    }
    Q_UNREACHABLE();
}

/// As in the window: added green-blue, lost vermilion, moved yellow, relabelled violet, rescored blue, kept grey.
QColor colorOf(DifferenceKind kind, bool dark)
{
    switch (kind) {
    case DifferenceKind::Kept:
        return dark ? QColor(0xA0, 0xA8, 0xB4) : QColor(0x5B, 0x65, 0x73);
    case DifferenceKind::Moved:
        return dark ? QColor(0xF0, 0xE4, 0x42) : QColor(0x94, 0x76, 0x00);
    case DifferenceKind::Relabelled:
        return dark ? QColor(0xC3, 0xA2, 0xFF) : QColor(0x74, 0x40, 0xC4);
    case DifferenceKind::Rescored:
        return dark ? QColor(0x5F, 0xB0, 0xF2) : QColor(0x1A, 0x6D, 0xB8);
    case DifferenceKind::Lost:
        return dark ? QColor(0xF0, 0x70, 0x3A) : QColor(0xC4, 0x4A, 0x00);
    case DifferenceKind::Added:
        return dark ? QColor(0x22, 0xC0, 0xA6) : QColor(0x00, 0x7F, 0x6D);
    }
    Q_UNREACHABLE();
}

/// The pattern of a kind over a tint of its colour.
QBrush brushOf(DifferenceKind kind, const QColor& color)
{
    if (patternOf(kind) == Qt::SolidPattern)
        return color;
    constexpr int kTile = 8; // px, what Qt's patterns repeat after
    constexpr float kTint = 0.3F;
    QPixmap tile(kTile, kTile);
    QColor tint = color;
    tint.setAlphaF(kTint);
    tile.fill(tint);
    QPainter(&tile).fillRect(tile.rect(), QBrush(color, patternOf(kind)));
    return tile;
}

QCPBars* addBars(FigureCanvas& canvas, DifferenceKind kind, double width, bool dark)
{
    auto* bars = new QCPBars(canvas.area().axis(QCPAxis::atBottom), canvas.area().axis(QCPAxis::atLeft));
    const QColor color = colorOf(kind, dark);
    bars->setName(differenceKindText(kind));
    bars->setWidth(width);
    bars->setPen(QPen(color, 1));
    bars->setBrush(brushOf(kind, color));
    return bars;
}

/// An axis from 0 that counts: no ticks between whole numbers.
void useCountAxis(FigureCanvas& canvas, QCPAxis& axis, const QString& label, int highest)
{
    const QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(1.0);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    axis.setTicker(ticker);
    canvas.styleAxis(axis, label);
    axis.setRange(0.0, 1.12 * std::max(1, highest));
}

void addText(FigureCanvas& canvas, double key, double value, const QString& text)
{
    auto* label = new QCPItemText(&canvas.plot());
    label->position->setCoords(key, value);
    label->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    label->setPadding(QMargins(0, 0, 0, 4));
    label->setText(text);
    label->setFont(canvas.area().axis(QCPAxis::atLeft)->tickLabelFont());
    label->setColor(canvas.colors().text);
    label->setClipToAxisRect(false);
}

void addLine(FigureCanvas& canvas, double offset, Qt::PenStyle style)
{
    auto* line = new QCPGraph(canvas.area().axis(QCPAxis::atBottom), canvas.area().axis(QCPAxis::atLeft));
    line->removeFromLegend();
    line->setPen(QPen(canvas.colors().mutedText, 1.25, style));
    line->setData({0.0, 1.0}, {offset, 1.0 + offset}, true);
}

void addPoints(FigureCanvas& canvas, const std::vector<ConfidencePair>& pairs, DrumClass drumClass, float alpha)
{
    QVector<double> keys, values;
    for (const ConfidencePair& pair : pairs) {
        keys << pair.a;
        values << pair.b;
    }
    auto* graph = new QCPGraph(canvas.area().axis(QCPAxis::atBottom), canvas.area().axis(QCPAxis::atLeft));
    graph->removeFromLegend();
    QColor color = Theme::classColor(drumClass);
    color.setAlphaF(alpha);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(QCPScatterStyle(classShape(drumClass), QPen(color, 1), QBrush(Qt::NoBrush), 5));
    graph->setAdaptiveSampling(false);
    graph->setData(keys, values);
}

/// Hits of one run of a class by what became of them, in the order of kDifferenceKinds.
std::array<int, kDifferenceKinds.size()> countsOf(const HitAgreement& hits, bool ofB)
{
    return {hits.kept, hits.moved, ofB ? hits.relabelledTo : hits.relabelledFrom, hits.rescored, ofB ? 0 : hits.lost,
        ofB ? hits.added : 0};
}

} // namespace

Status writeDifferencesOverTime(const RunComparison& comparison, const QString& path, const FigureOptions& options)
{
    const double duration = comparison.a->source.durationSeconds;
    const DifferenceCounts counted = countDifferences(*comparison.hits, duration);
    const size_t bins = counted.counts.front().size();
    FigureCanvas canvas(options, tr("Drum hits that differ: %Ln in all", nullptr, comparison.hits->differences()));
    canvas.useTimeAxis(*canvas.area().axis(QCPAxis::atBottom), std::max(duration, 1.0));
    canvas.area().axis(QCPAxis::atBottom)->setLabel(tr("Time in A (h:m:s)"));
    std::vector<int> sums(bins, 0);
    QCPBars* below = nullptr;
    for (const DifferenceKind kind : {DifferenceKind::Lost, DifferenceKind::Added, DifferenceKind::Moved,
             DifferenceKind::Relabelled, DifferenceKind::Rescored}) {
        QCPBars* bars = addBars(canvas, kind, 0.86 * counted.binSeconds, options.dark);
        for (size_t i = 0; i < bins; ++i) {
            const int count = counted.counts[size_t(kind)][i];
            sums[i] += count;
            if (count > 0)
                bars->addData((double(i) + 0.5) * counted.binSeconds, count);
        }
        const int total = comparison.hits->count(kind);
        bars->setName(
            tr("%1: %2", "kind of difference, number").arg(differenceKindText(kind), QLocale().toString(total)));
        if (below)
            bars->moveAbove(below);
        below = bars;
    }
    useCountAxis(canvas, *canvas.area().axis(QCPAxis::atLeft),
        tr("Hits in each %1 s").arg(QLocale().toString(counted.binSeconds, 'g', 4)), *std::ranges::max_element(sums));
    canvas.finishLegend();
    return canvas.write(path);
}

Status writeConfidenceOfPairs(
    const RunComparison& comparison, const ConfidencePairs& pairs, const QString& path, const FigureOptions& options)
{
    FigureCanvas canvas(options, tr("Confidence of the hits that both runs have"));
    QCPAxis& keys = *canvas.area().axis(QCPAxis::atBottom);
    QCPAxis& values = *canvas.area().axis(QCPAxis::atLeft);
    canvas.styleAxis(keys, tr("Confidence in A (probability, 0 to 1)"));
    canvas.styleAxis(values, tr("Confidence in B (probability, 0 to 1)"));
    keys.setRange(-0.02, 1.02);
    values.setRange(-0.02, 1.02);
    size_t count = 0;
    std::array<DrumClass, kDrumClassCount> byCount = kDrumClasses;
    for (const DrumClass drumClass : kDrumClasses)
        count += pairs.classes[size_t(drumClass)].size();
    std::ranges::stable_sort(
        byCount, std::greater(), [&](DrumClass drumClass) { return pairs.classes[size_t(drumClass)].size(); });
    const float alpha = std::clamp(std::sqrt(2000.0F / float(count)), 0.45F, 0.9F);
    for (const DrumClass drumClass : byCount) // the rarest on top
        addPoints(canvas, pairs.classes[size_t(drumClass)], drumClass, alpha);
    addLine(canvas, 0.0, Qt::SolidLine);
    addLine(canvas, comparison.tolerances.confidence, Qt::DashLine); // beyond: rescored
    addLine(canvas, -comparison.tolerances.confidence, Qt::DashLine);
    for (const DrumClass drumClass : kDrumClasses)
        if (const auto size = int(pairs.classes[size_t(drumClass)].size()); size > 0)
            addLegendEntry(canvas.area(), drumClass,
                tr("%1: %2", "class of drum, number").arg(drumClassName(drumClass), QLocale().toString(size)));
    canvas.finishLegend();
    return canvas.write(path);
}

Status writeClassCounts(const RunComparison& comparison, const QString& path, const FigureOptions& options)
{
    constexpr double kBarWidth = 0.34;
    FigureCanvas canvas(options, tr("Hits of each class in A and in B"));
    QCPAxis& keys = *canvas.area().axis(QCPAxis::atBottom);
    const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    std::vector<QCPBars*> stack;
    for (const DifferenceKind kind : kDifferenceKinds) {
        stack.push_back(addBars(canvas, kind, kBarWidth, options.dark));
        if (stack.size() > 1)
            stack.back()->moveAbove(stack[stack.size() - 2]);
    }
    int highest = 1;
    int classes = 0;
    for (const HitAgreement& hits : comparison.classes) {
        if (!hits.drumClass)
            continue;
        ++classes;
        names->addTick(classes, drumClassName(*hits.drumClass));
        for (const bool ofB : {false, true}) {
            const double key = classes + (ofB ? 0.2 : -0.2);
            int sum = 0;
            const auto counts = countsOf(hits, ofB);
            for (size_t kind = 0; kind < counts.size(); ++kind) {
                if (counts[kind] > 0) // else a line without height
                    stack[kind]->addData(key, counts[kind]);
                sum += counts[kind];
            }
            highest = std::max(highest, sum);
            addText(canvas, key, sum,
                tr("%1: %2", "A or B, number of hits")
                    .arg(ofB ? QStringLiteral("B") : QStringLiteral("A"), QLocale().toString(sum)));
        }
    }
    keys.setTicker(names);
    keys.setTickLength(0);
    keys.grid()->setVisible(false);
    keys.setRange(0.4, std::max(1, classes) + 0.6);
    canvas.styleAxis(keys, tr("Class"));
    useCountAxis(canvas, *canvas.area().axis(QCPAxis::atLeft), tr("Number of hits"), highest);
    canvas.finishLegend();
    return canvas.write(path);
}

} // namespace heihachi
