// Laying out and painting the ribbon of annotations, on the offscreen platform.
#include "ui/session/theme.h"
#include "ui/views/timeline/annotation_painter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

using namespace heihachi;

namespace {

constexpr double kMixSeconds = 7200.0;
constexpr int kAnnotations = 2000;
constexpr QSize kRibbon(1920, 66);

/// Google Benchmark has the main(): the application comes with the first benchmark that needs one.
void needApplication()
{
    static int argc = 1;
    static char name[] = "bench_annotations";
    static char* argv[] = {name, nullptr};
    static const bool offscreen = qputenv("QT_QPA_PLATFORM", "offscreen");
    static const auto* application = new QApplication(argc, argv); // kept: at exit its plugins are gone before it
    Q_UNUSED(offscreen)
    Q_UNUSED(application)
}

/// Evenly over two hours: markers, and stretches of ten seconds that overlap.
std::vector<Annotation> manyAnnotations()
{
    std::vector<Annotation> annotations;
    for (int i = 0; i < kAnnotations; ++i) {
        const auto kind = kAnnotationKinds[size_t(i) % kAnnotationKinds.size()];
        const double start = kMixSeconds * i / kAnnotations;
        annotations.push_back({i + 1, kind, start, kind == Annotation::Kind::Marker ? start : start + 10.0,
            std::nullopt, QStringLiteral("label %1").arg(i % 20)});
    }
    return annotations;
}

/// Argument: seconds in view.
void paintRibbon(benchmark::State& state)
{
    needApplication();
    const std::vector<Annotation> annotations = manyAnnotations();
    const ThemeColors colors = Theme::colorsFor(true);
    QImage image(kRibbon, QImage::Format_ARGB32_Premultiplied);
    const QFontMetricsF metrics{QFont()};
    const AnnotationRows rows(annotations, metrics.height());
    AnnotationScale scale{QRectF(QPointF(0, 0), QSizeF(kRibbon)), 0.0, double(state.range(0)) / kRibbon.width()};
    for (auto _ : state) {
        scale.start = scale.start > 60.0 ? 0.0 : scale.start + 1.0; // panning
        QPainter painter(&image);
        const AnnotationPainter drawing{colors, scale.plot};
        for (const AnnotationItem& item : layOut(annotations, rows, scale, metrics))
            drawing.paint(painter, item);
    }
}
BENCHMARK(paintRibbon)->Arg(60)->Arg(600)->Arg(7200)->Unit(benchmark::kMillisecond);

} // namespace
