#include "tests/ui/timeline/timeline_fixture.h"
#include "ui/views/timeline/sample_window.h"
#include "ui/views/timeline/waveform_raster.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

class TestWaveformView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leftIsAboveRight();
    void columnsFromPeaksMatchTheSignal();
    void columnsFromSamplesAreExact();
    void columnsOutsideAreEmpty();
    void paintsWithinItsArea();
    void readsSamplesWhenZoomedIn();
    void drawsCoarselyWithoutTheFile();
    void loaderKeepsOnlyTheLatestRequest();
    void loaderReportsAMissingFile();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestWaveformView::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("sine.wav"));
    const auto sine = makeSine(440.0, kAnalysisRate, kTestSeconds, 0.8);
    QVERIFY(writeWav(m_path, interleavedStereo(sine, makeSilence(kAnalysisRate, kTestSeconds)), 2, kAnalysisRate));
}

void TestWaveformView::leftIsAboveRight()
{
    TimelineFixture f;
    f.fill();
    WaveformView& view = f.stack.waveform();
    const QImage image = view.grab().toImage();
    const int height = image.height();
    const int x = image.width() / 2;
    // Amplitude 0.8 reaches three quarters of the half lane of the left channel, 0.1 does not on the right.
    QCOMPARE(image.pixelColor(x, height / 4 - height / 6), f.theme.colors().waveform);
    QCOMPARE(image.pixelColor(x, 3 * height / 4 - height / 6), f.theme.colors().background);
    QCOMPARE(image.pixelColor(x, height / 4 - 3), f.theme.colors().waveformRms);
}

void TestWaveformView::columnsFromPeaksMatchTheSignal()
{
    const auto peaks = testPeaks();
    std::vector<WaveColumn> columns(100);
    columnsFromPeaks(*peaks, 0, 0.0, double(peaks->frames()) / 100.0, columns);
    for (const WaveColumn& column : columns) {
        QVERIFY(std::abs(column.max - 0.8F) < 0.01F);
        QVERIFY(std::abs(column.min + 0.8F) < 0.01F);
        QVERIFY(std::abs(column.rms - 0.8F / std::sqrt(2.0F)) < 0.02F);
    }
}

void TestWaveformView::columnsFromSamplesAreExact()
{
    SampleWindow window;
    window.first = 10;
    window.interleaved = {0.1F, 0.0F, -0.2F, 0.0F, 0.3F, 0.0F, 0.4F, 0.0F};
    std::vector<WaveColumn> columns(2);
    columnsFromSamples(window, 0, 10.0, 2.0, columns);
    QCOMPARE(columns[0].min, -0.2F);
    QCOMPARE(columns[0].max, 0.1F);
    QCOMPARE(columns[1].min, 0.3F);
    QCOMPARE(columns[1].max, 0.4F);
}

void TestWaveformView::columnsOutsideAreEmpty()
{
    const auto peaks = testPeaks();
    std::vector<WaveColumn> columns(3);
    columnsFromPeaks(*peaks, 0, double(peaks->frames()) - 1000.0, 1000.0, columns);
    QVERIFY(!columns[0].isEmpty());
    QVERIFY(columns[1].isEmpty());
    columnsFromPeaks(*peaks, 0, -5000.0, 1000.0, columns);
    QVERIFY(columns[0].isEmpty());
    const SampleWindow nothing;
    columnsFromSamples(nothing, 1, 0.0, 4.0, columns);
    QVERIFY(columns[0].isEmpty());
}

void TestWaveformView::paintsWithinItsArea()
{
    QImage image(8, 20, QImage::Format_RGB32);
    image.fill(Qt::black);
    const std::vector<WaveColumn> columns(20, WaveColumn{-5.0F, 5.0F, 0.5F}); // beyond full scale and too many
    paintColumns(image, QRect(2, 5, 50, 10), columns, Qt::red, Qt::blue);
    QCOMPARE(image.pixelColor(1, 10), QColor(Qt::black));
    QCOMPARE(image.pixelColor(2, 4), QColor(Qt::black));
    QCOMPARE(image.pixelColor(2, 5), QColor(Qt::red));
    QCOMPARE(image.pixelColor(7, 10), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(7, 14), QColor(Qt::red));
    QCOMPARE(image.pixelColor(7, 15), QColor(Qt::black));
}

void TestWaveformView::readsSamplesWhenZoomedIn()
{
    TimelineFixture f;
    f.stack.setPeaks(testPeaks(), m_path);
    WaveformView& view = f.stack.waveform();
    QCoreApplication::processEvents();
    QVERIFY(!view.showsSamples());
    f.viewport.setRange({10.0, 10.002});
    QVERIFY(!view.showsSamples());
    const QImage coarse = view.grab().toImage();
    QTRY_VERIFY(view.showsSamples());
    const QImage sharp = view.grab().toImage();
    QVERIFY(sharp != coarse);
    // 440 Hz of amplitude 0.8 crosses zero upwards at 10 s: the line is in the middle there and above after a quarter.
    const double quarter = 10.0 + 0.25 / 440.0;
    const int x = int(std::lround(view.xOf(quarter)));
    const int laneHeight = (view.height() - 12) / 2;
    const int top = 4 + int(std::lround(laneHeight * 0.1));
    bool found = false;
    for (int y = top - 2; y <= top + 2; ++y)
        found = found || sharp.pixelColor(x, y) != f.theme.colors().background;
    QVERIFY(found);
    f.viewport.setRange({9.9, 10.1}); // outside of what was read: coarse, then sharp again
    QTRY_VERIFY(view.showsSamples());
    f.viewport.setRange({kTestSeconds - 0.001, kTestSeconds});
    QTRY_VERIFY(view.showsSamples());
}

void TestWaveformView::drawsCoarselyWithoutTheFile()
{
    TimelineFixture f;
    f.stack.setPeaks(testPeaks(), m_folder.filePath(QStringLiteral("gone.wav")));
    f.viewport.setRange({10.0, 10.002});
    const QImage before = f.stack.waveform().grab().toImage();
    QTRY_VERIFY(f.stack.waveform().grab().toImage() != before); // the note that there is no finer detail
    QVERIFY(!f.stack.waveform().showsSamples());
}

void TestWaveformView::loaderKeepsOnlyTheLatestRequest()
{
    SampleLoader loader;
    std::vector<SampleWindowPtr> windows;
    connect(&loader, &SampleLoader::loaded, this, [&](const SampleWindowPtr& window) { windows.push_back(window); });
    for (qint64 first = 0; first < 50000; first += 1000)
        loader.request(m_path, first, first + 500);
    QTRY_VERIFY(!windows.empty());
    QTest::qWait(0);
    QCOMPARE(windows.size(), 1U);
    QCOMPARE(windows.front()->first, 49000);
    QCOMPARE(windows.front()->end(), 49500);
    const double expected = 0.8 * std::sin(2.0 * M_PI * 440.0 * 49100.0 / kAnalysisRate);
    QVERIFY(std::abs(double(windows.front()->at(49100, 0)) - expected) < 1e-3);
}

void TestWaveformView::loaderReportsAMissingFile()
{
    SampleLoader loader;
    int failures = 0;
    connect(&loader, &SampleLoader::failed, this, [&](const Error& error) {
        QCOMPARE(error.code, ErrorCode::FileNotFound);
        ++failures;
    });
    loader.request(m_folder.filePath(QStringLiteral("gone.wav")), 0, 100);
    QTRY_COMPARE(failures, 1);
}

QTEST_MAIN(TestWaveformView)
#include "tst_waveform_view.moc"
