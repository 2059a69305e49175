#include "ui/plots/figure_drawings.h"
#include "ui/plots/figures.h"
#include "ui/session/theme.h"

#include "core/audio/source_info.h"
#include "tests/support/sample_result.h"
#include "tests/support/signals.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace heihachi;

namespace {

std::shared_ptr<const PeakPyramid> peaksOf(double seconds)
{
    PeakPyramidBuilder builder;
    builder.add(test::interleaved(test::makeSine(440.0, kAnalysisRate, seconds, 0.8), 2));
    return builder.finish();
}

bool hasColor(const QImage& image, const QColor& color)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == color)
                return true;
    return false;
}

} // namespace

class TestFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAllOfThem_data();
    void writesAllOfThem();
    void leavesOutWhatWasNotComputed();
    void takesEmptyAndOddResults();
    void refusesSillyOptions();
    void reportsAFolderThatCannotBeMade();
    void countsDensity();
};

void TestFigures::writesAllOfThem_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addRow("light") << false << QSize(1600, 900);
    QTest::addRow("dark and small") << true << QSize(800, 500);
}

void TestFigures::writesAllOfThem()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("out/figures"));
    const AnalysisResultPtr result = test::makeResult(1, 300);
    FigureOptions options;
    options.size = size;
    options.dark = dark;
    const auto written = writeFigures(*result, peaksOf(result->source.durationSeconds), target, options);
    QVERIFY(written.has_value());
    const QStringList files = QDir(target).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files,
        (QStringList{QStringLiteral("class_shares.png"), QStringLiteral("confidence_velocity.png"),
            QStringLiteral("hit_density.png"), QStringLiteral("waveform_hits.png")}));
    for (const QString& file : files) {
        const QImage image(QDir(target).filePath(file));
        QCOMPARE(image.size(), size);
        QCOMPARE(image.pixelColor(1, 1), Theme::colorsFor(dark).background);
        for (const DrumClass drumClass : kDrumClasses)
            QVERIFY2(hasColor(image, Theme::classColor(drumClass)), qPrintable(file));
    }
}

void TestFigures::leavesOutWhatWasNotComputed()
{
    const QTemporaryDir folder;
    QVERIFY(writeFigures(*test::makeResult(1, -1), peaksOf(10.0), folder.path(), {}));
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    QVERIFY(writeFigures(*test::makeResult(1, 10), nullptr, folder.path(), {}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
}

void TestFigures::takesEmptyAndOddResults()
{
    const QTemporaryDir folder;
    AnalysisResult result = *test::makeResult(1, 3);
    result.drumHits->front().velocity = std::nanf("");
    result.drumHits->back().confidence = std::nanf("");
    QVERIFY(writeFigures(result, peaksOf(0.01), folder.path(), {}));
    result.drumHits->clear();
    result.source.durationSeconds = 0.0;
    QVERIFY(writeFigures(result, peaksOf(0.0), folder.path(), {}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
}

void TestFigures::refusesSillyOptions()
{
    const QTemporaryDir folder;
    FigureOptions options;
    options.size = QSize(0, 100);
    const auto noSize = writeFigures(*test::makeResult(1, 3), nullptr, folder.path(), options);
    QVERIFY(!noSize);
    QCOMPARE(noSize.error().code, ErrorCode::InvalidArgument);
    options = {};
    options.densityWindowSeconds = 0.0;
    QVERIFY(!writeFigures(*test::makeResult(1, 3), nullptr, folder.path(), options));
}

void TestFigures::reportsAFolderThatCannotBeMade()
{
    QVERIFY(!writeFigures(*test::makeResult(1, 3), nullptr, QStringLiteral("/proc/no/such/folder"), {}));
}

void TestFigures::countsDensity()
{
    std::vector<DrumHit> hits;
    for (int i = 0; i < 200; ++i)
        hits.push_back({i * 0.5, DrumClass::Kick, 1.0F, 1.0F, {}, {}});
    const DensityCurve curve = hitDensity(hits, DrumClass::Kick, 100.0, 10.0);
    QCOMPARE(curve.times.front(), 0.0);
    QCOMPARE(curve.times.back(), 100.0);
    for (const double density : curve.density)
        QVERIFY(std::abs(density - 2.0) < 1e-9); // also at both ends
    for (const double density : hitDensity(hits, DrumClass::Snare, 100.0, 10.0).density)
        QCOMPARE(density, 0.0);
    QVERIFY(hitDensity(hits, DrumClass::Kick, 0.0, 10.0).times.empty());
}

QTEST_MAIN(TestFigures)
#include "tst_figures.moc"
