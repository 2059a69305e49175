#include "ui/plots/comparison_drawings.h"
#include "ui/plots/comparison_figures.h"
#include "ui/session/theme.h"
#include "ui/views/compare/difference_colors.h"

#include "tests/support/sample_result.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace heihachi;

namespace {

bool hasColor(const QImage& image, const QColor& color)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == color)
                return true;
    return false;
}

/// Hits of every kind of difference, spread over the recording.
RunComparisonPtr makeComparison(int hits)
{
    const AnalysisResultPtr a = test::makeResult(1, hits);
    auto b = std::make_shared<AnalysisResult>(*a);
    std::vector<DrumHit> changed;
    for (size_t i = 0; i < b->drumHits->size(); ++i) {
        DrumHit hit = (*b->drumHits)[i];
        if (i % 7 == 0) // lost
            continue;
        if (i % 7 == 1)
            hit.time += 0.012;
        if (i % 7 == 2)
            hit.drumClass = hit.drumClass == DrumClass::Tom ? DrumClass::Snare : DrumClass::Tom;
        if (i % 7 == 3)
            hit.confidence = 1.0F - hit.confidence;
        changed.push_back(hit);
        if (i % 7 == 4) {
            hit.time += 0.045;
            changed.push_back(hit);
        }
    }
    std::ranges::stable_sort(changed, {}, &DrumHit::time);
    b->drumHits = std::move(changed);
    return compareRuns(a, b, TimeMap::identity(a->source.durationSeconds)).value_or(nullptr);
}

} // namespace

class TestComparisonFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAllOfThem_data();
    void writesAllOfThem();
    void writesNothingWithoutHits();
    void leavesOutConfidenceWithoutPairs();
    void takesEmptyAndOddComparisons();
    void countsOverTime();
    void reportsErrors();
};

void TestComparisonFigures::writesAllOfThem_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addRow("light") << false << QSize(1600, 900);
    QTest::addRow("dark and small") << true << QSize(800, 500);
}

void TestComparisonFigures::writesAllOfThem()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    const QTemporaryDir kept;
    const QString folder = qEnvironmentVariable("HEIHACHI_FIGURES_DIR", kept.path()) + QStringLiteral("/%1").arg(dark);
    const RunComparisonPtr comparison = makeComparison(2000);
    QVERIFY(comparison);
    FigureOptions options;
    options.size = size;
    options.dark = dark;
    const auto written = writeComparisonFigures(*comparison, folder, options);
    QVERIFY(written);
    QCOMPARE(*written, comparisonFigureNames());
    const ThemeColors colors = Theme::colorsFor(dark);
    for (const QString& name : *written) {
        const QImage image(QDir(folder).filePath(name));
        QCOMPARE(image.size(), size);
        QCOMPARE(image.pixelColor(1, 1), colors.background);
    }
    // The colours are those of the window.
    const QImage overTime(QDir(folder).filePath(written->at(0)));
    const QImage classes(QDir(folder).filePath(written->at(2)));
    for (const DifferenceKind kind : kDifferenceKinds) {
        QVERIFY(hasColor(classes, differenceColor(kind, colors)));
        QVERIFY(kind == DifferenceKind::Kept || hasColor(overTime, differenceColor(kind, colors)));
    }
    const QImage confidence(QDir(folder).filePath(written->at(1)));
    for (const DrumClass drumClass : kDrumClasses)
        QVERIFY(hasColor(confidence, Theme::classColor(drumClass)));
}

void TestComparisonFigures::writesNothingWithoutHits()
{
    const QTemporaryDir folder;
    RunComparison comparison = *makeComparison(10);
    comparison.hits.reset();
    const auto written = writeComparisonFigures(comparison, folder.path(), {});
    QVERIFY(written);
    QVERIFY(written->isEmpty());
    QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}

void TestComparisonFigures::leavesOutConfidenceWithoutPairs()
{
    const QTemporaryDir folder;
    auto a = std::make_shared<AnalysisResult>(*test::makeResult(1, 20));
    for (DrumHit& hit : *a->drumHits)
        hit.confidence = std::nanf(""); // a truth has none
    const auto comparison = compareRuns(a, test::makeResult(1, 20), TimeMap::identity(10.0));
    QVERIFY(comparison);
    QVERIFY((*comparison)->allHits.pairs > 0);
    const auto written = writeComparisonFigures(**comparison, folder.path(), {});
    QVERIFY(written);
    QCOMPARE(written->size(), 2);
    QVERIFY(!written->contains(QStringLiteral("figures/confidence.png")));
}

void TestComparisonFigures::takesEmptyAndOddComparisons()
{
    const QTemporaryDir folder;
    auto empty = std::make_shared<AnalysisResult>(*test::makeResult(1, 0));
    empty->source.durationSeconds = 0.0;
    const auto nothing = compareRuns(empty, empty, TimeMap::identity(0.0));
    QVERIFY(nothing);
    const auto written = writeComparisonFigures(**nothing, folder.path(), {});
    QVERIFY(written);
    QCOMPARE(written->size(), 2);
}

void TestComparisonFigures::countsOverTime()
{
    ComparedEvents hits;
    const auto add = [&](DifferenceKind kind, double time) {
        hits.events.push_back({kind, 0, 0, time, time, {}, {}, {}});
    };
    add(DifferenceKind::Kept, 1.0);
    add(DifferenceKind::Lost, 0.0);
    add(DifferenceKind::Lost, 9.999);
    add(DifferenceKind::Lost, 10.0);
    add(DifferenceKind::Added, -3.0); // before the start
    add(DifferenceKind::Added, 2000.0); // behind the end
    add(DifferenceKind::Moved, std::nan(""));
    const DifferenceCounts counted = countDifferences(hits, 1000.0);
    QCOMPARE(counted.binSeconds, 10.0);
    const auto& lost = counted.counts[size_t(DifferenceKind::Lost)];
    QCOMPARE(lost.size(), size_t(100));
    QCOMPARE(lost[0], 2);
    QCOMPARE(lost[1], 1);
    QCOMPARE(counted.counts[size_t(DifferenceKind::Added)].front(), 1);
    QCOMPARE(counted.counts[size_t(DifferenceKind::Added)].back(), 1);
    for (const DifferenceKind kind : {DifferenceKind::Kept, DifferenceKind::Moved})
        for (const int count : counted.counts[size_t(kind)])
            QCOMPARE(count, 0);
}

void TestComparisonFigures::reportsErrors()
{
    const QTemporaryDir folder;
    const RunComparisonPtr comparison = makeComparison(10);
    FigureOptions options;
    options.size = QSize(0, 100);
    const auto noSize = writeComparisonFigures(*comparison, folder.path(), options);
    QVERIFY(!noSize);
    QCOMPARE(noSize.error().code, ErrorCode::InvalidArgument);
    QFile file(folder.filePath(QStringLiteral("figures")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!writeComparisonFigures(*comparison, folder.path(), {}));
}

QTEST_MAIN(TestComparisonFigures)
#include "tst_comparison_figures.moc"
