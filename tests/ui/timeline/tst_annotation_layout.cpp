#include "tests/core/analysis/groove/grids.h"
#include "ui/views/timeline/annotation_colors.h"
#include "ui/views/timeline/annotation_drag.h"
#include "ui/views/timeline/annotation_labels.h"
#include "ui/views/timeline/annotation_places.h"
#include "ui/views/timeline/annotation_rows.h"
#include "ui/views/timeline/annotation_text.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace heihachi;
using heihachi::test::makeGrid;

namespace {

constexpr double kSeconds = 20.0;
using Kind = Annotation::Kind;

Annotation segment(double start, double end, const QString& label = {}, qint64 id = 1)
{
    return {id, Kind::Segment, start, end, std::nullopt, label};
}

Annotation marker(double at, const QString& label = {}, qint64 id = 1)
{
    return {id, Kind::Marker, at, at, std::nullopt, label};
}

BeatLinesPtr beatsAt120()
{
    return std::make_shared<const BeatLines>(std::make_shared<const BeatGrid>(makeGrid(120.0, 8, 1.0)));
}

AnnotationDrag dragOf(const Annotation& origin, AnnotationPart part, double pressedAt)
{
    return {origin, part, pressedAt, kSeconds};
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

/// What the ribbon is made of, without a widget: snapping, dragging, geometry, colours, texts, places.
class TestAnnotationLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void timesCatchAtBeats()
    {
        const AnnotationSnap snap{beatsAt120(), {}, 0.01, true}; // 50 px a beat
        QVERIFY(isNear(snap(3.53), 3.5));
        QVERIFY(isNear(snap(3.70), 3.70)); // 20 px from either beat
        QVERIFY(isNear(snap(19.0), 19.0)); // behind the grid
    }
    void timesCatchAtBarsWhereBeatsAreTooClose()
    {
        const AnnotationSnap snap{beatsAt120(), {}, 0.1, true}; // 5 px a beat
        QVERIFY(isNear(snap(3.55), 3.0));
        QVERIFY(isNear(snap(4.4), 5.0));
    }
    void timesCatchAtEdges()
    {
        const AnnotationSnap snap{nullptr, {7.123}, 0.01, true};
        QVERIFY(isNear(snap(7.1), 7.123));
        QVERIFY(isNear(snap(7.3), 7.3));
    }
    void timesAreFreeOnRequest()
    {
        const AnnotationSnap snap{beatsAt120(), {3.51}, 0.01, false};
        QVERIFY(isNear(snap(3.53), 3.53));
    }

    void makesAStretchInEitherDirection()
    {
        const AnnotationSnap free{nullptr, {}, 0.01, false};
        const AnnotationDrag drag = dragOf({0, Kind::Transition, 0, 0, {}, {}}, AnnotationPart::Body, 5.0);
        const Annotation made = drag.at(3.0, free);
        QVERIFY(isNear(made.start, 3.0) && isNear(made.end, 5.0));
        QVERIFY(made.mixPoint && isNear(*made.mixPoint, 4.0));
        QVERIFY(isNear(drag.at(99.0, free).end, kSeconds)); // within the recording
        QVERIFY(isNear(drag.at(-99.0, free).start, 0.0));
    }
    void edgesDontPassEachOther()
    {
        const AnnotationSnap free{nullptr, {}, 0.01, false};
        const Annotation origin = segment(4.0, 8.0);
        QVERIFY(isNear(dragOf(origin, AnnotationPart::Start, 4.02).at(5.02, free).start, 5.0)); // pressed 20 ms beside
        QVERIFY(dragOf(origin, AnnotationPart::Start, 4.0).at(12.0, free).start < 8.0);
        QVERIFY(dragOf(origin, AnnotationPart::End, 8.0).at(1.0, free).end > 4.0);
        QVERIFY(isNear(dragOf(origin, AnnotationPart::End, 8.0).at(99.0, free).end, kSeconds));
    }
    void theBodyKeepsItsLength()
    {
        const AnnotationSnap snap{beatsAt120(), {}, 0.01, true};
        Annotation origin{3, Kind::Transition, 4.0, 6.2, 5.0, QStringLiteral("cut")};
        const AnnotationDrag drag = dragOf(origin, AnnotationPart::Body, 4.5);
        const Annotation byStart = drag.at(5.53, snap); // its start comes near 5.0, its end near nothing
        QVERIFY(isNear(byStart.start, 5.0) && isNear(byStart.end, 7.2) && isNear(*byStart.mixPoint, 6.0));
        const Annotation byEnd = drag.at(4.78, snap); // its start is at 4.28, its end at 6.48
        QVERIFY(isNear(byEnd.end, 6.5) && isNear(byEnd.end - byEnd.start, 2.2));
        const Annotation atEnd = drag.at(99.0, snap);
        QVERIFY(isNear(atEnd.end, kSeconds) && isNear(atEnd.end - atEnd.start, 2.2));
    }
    void theMixPointStaysInside()
    {
        const AnnotationSnap free{nullptr, {}, 0.01, false};
        const Annotation origin{3, Kind::Transition, 4.0, 6.0, 5.0, {}};
        QVERIFY(isNear(*dragOf(origin, AnnotationPart::MixPoint, 5.0).at(5.5, free).mixPoint, 5.5));
        QVERIFY(isNear(*dragOf(origin, AnnotationPart::MixPoint, 5.0).at(9.0, free).mixPoint, 6.0));
        QVERIFY(isNear(*dragOf(origin, AnnotationPart::Start, 4.0).at(5.5, free).mixPoint, 5.5)); // pushed along
    }

    void emptyRowsAreSlim()
    {
        const AnnotationRows none({}, 14.0);
        QVERIFY(none.isHint());
        QCOMPARE(none.height(), none.height(Kind::Segment));
        QCOMPARE(none.kindAt(3.0), Kind::Segment);
        const std::vector<Annotation> one{marker(1.0)};
        const AnnotationRows rows(one, 14.0);
        QVERIFY(!rows.isHint());
        QVERIFY(rows.height(Kind::Marker) > rows.height(Kind::Segment));
        QVERIFY(rows.height(Kind::Segment) >= 14);
        QCOMPARE(rows.kindAt(-5.0), Kind::Marker);
        QCOMPARE(rows.kindAt(rows.top(Kind::Segment)), Kind::Segment);
        QCOMPARE(rows.kindAt(999.0), Kind::Transition);
    }
    void shortStretchesLieOverLongOnes()
    {
        const std::vector<Annotation> annotations{
            segment(6.0, 7.0, QStringLiteral("fill"), 1), segment(4.0, 12.0, QStringLiteral("drop"), 2)};
        const AnnotationRows rows(annotations, 14.0);
        const AnnotationScale scale{{100, 0, 800, 60}, 0.0, 0.02};
        const std::vector<AnnotationItem> items = layOut(annotations, rows, scale, QFontMetricsF(QFont()));
        QCOMPARE(items.size(), size_t(2));
        QCOMPARE(items.back().annotation->id, qint64(1));
        QVERIFY(isNear(items.front().rect.left(), 300.0) && isNear(items.front().rect.right(), 700.0));
        QVERIFY(isNear(items.front().textRight, 400.0)); // its text ends where the short one begins
        const double y = items.front().rect.center().y();
        QCOMPARE(items.front().partAt({300, y}), std::optional(AnnotationPart::Start));
        QCOMPARE(items.front().partAt({698, y}), std::optional(AnnotationPart::End));
        QCOMPARE(items.front().partAt({500, y}), std::optional(AnnotationPart::Body));
        QCOMPARE(items.front().partAt({720, y}), std::optional<AnnotationPart>());
        QCOMPARE(items.front().partAt({500, -2}), std::optional<AnnotationPart>());
    }
    void flagsEndAtTheNextMarker()
    {
        const QString text = QStringLiteral("a rather long text of a marker");
        const std::vector<Annotation> annotations{
            marker(5.0, text, 1), marker(5.5, text, 2), marker(15.5, text, 3), marker(30.0, text, 4)};
        const AnnotationRows rows(annotations, 14.0);
        const AnnotationScale scale{{100, 0, 800, 60}, 0.0, 0.02};
        const std::vector<AnnotationItem> items = layOut(annotations, rows, scale, QFontMetricsF(QFont()));
        QCOMPARE(items.size(), size_t(3)); // the last is out of view
        for (const AnnotationItem& item : items) {
            if (item.annotation->id == 1)
                QVERIFY(item.rect.right() <= 375.0);
            QVERIFY(item.rect.right() <= 900.0); // where the plot area ends
        }
    }

    void coloursCanBeReadOn()
    {
        for (const char* label : {"intro", "drop", "breakdown", "build-up", "verse", "bridge", "outro", "", "rewind",
                 "mc", "double drop", "ÄÖÜ", "日本"}) {
            const QColor color = annotationColor(QString::fromUtf8(label));
            QVERIFY2(contrastOf(color, inkOn(color)) >= 4.5, label);
        }
        QVERIFY(isNear(contrastOf(Qt::black, Qt::white), 21.0));
    }
    void usualLabelsDifferAndAreStable()
    {
        QSet<QRgb> colors;
        for (const QString& label : usualLabels(Kind::Segment))
            colors.insert(annotationColor(label).rgb());
        QCOMPARE(colors.size(), usualLabels(Kind::Segment).size());
        QCOMPARE(annotationColor(QStringLiteral(" Drop ")), annotationColor(QStringLiteral("drop")));
        QCOMPARE(annotationColor(QStringLiteral("rewind")).rgb(), annotationColor(QStringLiteral("Rewind")).rgb());
    }
    void labelsAreStoredAsTheyAre()
    {
        for (const Kind kind : kAnnotationKinds)
            for (const QString& label : usualLabels(kind))
                QCOMPARE(storedLabel(kind, labelText(kind, label)), label);
        QCOMPARE(labelText(Kind::Segment, QStringLiteral("my own")), QStringLiteral("my own"));
        QCOMPARE(storedLabel(Kind::Marker, QStringLiteral("cut")), QStringLiteral("cut"));
        QVERIFY(usualLabels(Kind::Marker).isEmpty());
    }

    void textsSayWhenAndHowLong()
    {
        QCOMPARE(stretchText({1.0, 9.0}, beatsAt120()), QStringLiteral("8.000 s · 4 bar(s)"));
        QCOMPARE(stretchText({1.0, 2.0}, beatsAt120()), QStringLiteral("1.000 s · 0.5 bars"));
        QCOMPARE(stretchText({18.0, 19.0}, beatsAt120()), QStringLiteral("1.000 s")); // no beat there
        QCOMPARE(stretchText({1.0, 9.0}, nullptr), QStringLiteral("8.000 s"));
        const QString text = annotationText({1, Kind::Transition, 1.0, 9.0, 5.0, QStringLiteral("cut")}, beatsAt120());
        QVERIFY(text.contains(QStringLiteral("0:00:01.000")) && text.contains(QStringLiteral("0:00:09.000")));
        QVERIFY(text.contains(QStringLiteral("cut")) && text.contains(QStringLiteral("0:00:05.000")));
        QVERIFY(annotationText(marker(3.0), beatsAt120()).contains(QStringLiteral("bar 2.1")));
    }

    void newOnesGetAPlace()
    {
        TimeViewport viewport;
        viewport.reset(kSeconds);
        viewport.setRange({4.0, 8.0});
        QCOMPARE(placeFor(viewport), 6.0);
        viewport.setPointer(5.0);
        QCOMPARE(placeFor(viewport), 5.0);
        viewport.setPlayhead(11.0);
        QCOMPARE(placeFor(viewport), 11.0);
        const BeatGrid grid = makeGrid(120.0, 8, 1.0); // bars at 1, 3, 5, … s
        QCOMPARE(stretchFor(4.8, viewport, &grid), (TimeRange{5.0, kSeconds}));
        QCOMPARE(stretchFor(1.4, viewport, &grid), (TimeRange{1.0, 17.0}));
        QCOMPARE(stretchFor(2.0, viewport, nullptr), (TimeRange{2.0, 18.0}));
        viewport.setLoop(TimeRange{4.0, 7.0});
        QCOMPARE(stretchFor(5.0, viewport, &grid), (TimeRange{4.0, 7.0}));
        QCOMPARE(stretchFor(19.0, viewport, nullptr), (TimeRange{19.0, kSeconds}));
    }
};

QTEST_MAIN(TestAnnotationLayout)
#include "tst_annotation_layout.moc"
