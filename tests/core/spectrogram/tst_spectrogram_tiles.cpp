#include "core/audio/source_info.h"
#include "core/dsp/stft.h"
#include "core/spectrogram/spectral_reading.h"
#include "core/spectrogram/tile_maker.h"
#include "tests/support/signals.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kColumns = SpectrogramTile::kColumns;

/// Hands out a signal in memory.
ReadMono readerOf(const std::vector<float>& signal)
{
    return [&signal](qint64 first, std::span<float> mono) -> Status {
        for (size_t n = 0; n < mono.size(); ++n) {
            const qint64 at = first + qint64(n);
            mono[n] = at >= 0 && at < qint64(signal.size()) ? signal[size_t(at)] : 0.0F;
        }
        return {};
    };
}

SpectrogramTilePtr make(const SpectrogramLayout& layout, const std::vector<float>& signal, SpectrogramTileKey key)
{
    TileMaker maker(layout, readerOf(signal));
    const auto tile = maker.make(key);
    return tile ? *tile : nullptr;
}

/// The level of one spectrum, computed as straight as can be.
std::vector<double> directDb(const std::vector<float>& signal, const SpectrogramParameters& parameters, qint64 centre)
{
    const int size = parameters.fftSize;
    Stft stft(size, parameters.window);
    std::vector<std::complex<float>> spectrum(size_t(stft.bins()));
    stft.spectra(signal, std::ptrdiff_t(centre), 1, 1, spectrum);
    std::vector<double> db;
    for (int bin = 0; bin < stft.bins(); ++bin) {
        const double scale = bin == 0 || bin == size / 2 ? 1.0 : 2.0;
        db.push_back(20.0 * std::log10(scale * double(std::abs(spectrum[size_t(bin)])) + 1e-9));
    }
    return db;
}

} // namespace

class TestSpectrogramTiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blackmanHarrisHasLowSideLobes();
    void sineReadsItsLevelAndFrequency_data();
    void sineReadsItsLevelAndFrequency();
    void impulseLiesAtItsTime_data();
    void impulseLiesAtItsTime();
    void tilesEqualDirectSpectra_data();
    void tilesEqualDirectSpectra();
    void coarseTilesAreMaximaOfFineOnes();
    void halvesGiveTheSameTile();
    void lastTileEndsWithTheRecording();
    void shorterThanOneTransform();
    void silentIsTheFloor();
    void noFramesNoTiles();
    void fullScaleStaysWithinTheByte();
    void cancelEndsIt();
    void readErrorsComeThrough();
    void layoutCoversTheRecording();
};

/// Harris' table: highest side lobe -92 dB; the main lobe ends at four bins.
void TestSpectrogramTiles::blackmanHarrisHasLowSideLobes()
{
    constexpr int kSize = 64;
    constexpr int kPadding = 16; // values of the window's spectrum per bin
    const auto window = blackmanHarrisWindow(kSize);
    QCOMPARE_LE(std::abs(window[kSize / 2] - 1.0F), 1e-6F);
    QCOMPARE_LE(std::abs(window[0] - 6e-5F), 1e-6F);
    RealFft fft(kSize * kPadding);
    std::ranges::fill(fft.input(), 0.0F);
    std::ranges::copy(window, fft.input().begin());
    const auto spectrum = fft.transform();
    double highest = 0.0;
    for (size_t n = 4 * kPadding + 1; n < spectrum.size(); ++n)
        highest = std::max(highest, double(std::abs(spectrum[n])));
    const double db = 20.0 * std::log10(highest / double(std::abs(spectrum[0])));
    QCOMPARE_LE(db, -91.0);
    QCOMPARE_GE(db, -94.0);
}

void TestSpectrogramTiles::sineReadsItsLevelAndFrequency_data()
{
    QTest::addColumn<int>("fftSize");
    QTest::addColumn<WindowShape>("window");
    QTest::addColumn<double>("offset");
    for (const int size : kFftSizes)
        for (const WindowShape window : {WindowShape::Hann, WindowShape::BlackmanHarris})
            for (const double offset : {0.0, 0.25, 0.5, 0.8})
                QTest::addRow("%d %s +%g bins", size, window == WindowShape::Hann ? "Hann" : "BH", offset)
                    << size << window << offset;
}

void TestSpectrogramTiles::sineReadsItsLevelAndFrequency()
{
    QFETCH(const int, fftSize);
    QFETCH(const WindowShape, window);
    QFETCH(const double, offset);
    constexpr double kAmplitude = 0.25; // -12.04 dBFS
    const double hzPerBin = double(kAnalysisRate) / fftSize;
    const double hz = (std::floor(1234.0 / hzPerBin) + offset) * hzPerBin;
    const auto signal = makeSine(hz, kAnalysisRate, 1.5, kAmplitude);
    const SpectrogramLayout layout({fftSize, window}, qint64(signal.size()));
    const auto tile = make(layout, signal, {0, 0});
    QVERIFY(tile);
    const int column = int(std::lround(layout.columnAt(0, 0.35 * kAnalysisRate)));
    const auto peak = peakNear(*tile, column, hz, 2.0 * hzPerBin, layout.hzPerBin());
    QVERIFY(peak);
    QCOMPARE_LE(std::abs(peak->db - 20.0 * std::log10(kAmplitude)), 0.5);
    QCOMPARE_LE(std::abs(peak->hz - hz), 0.25 * hzPerBin);
}

void TestSpectrogramTiles::impulseLiesAtItsTime_data()
{
    QTest::addColumn<int>("fftSize");
    for (const int size : {1024, 4096, 16384})
        QTest::addRow("%d", size) << size;
}

void TestSpectrogramTiles::impulseLiesAtItsTime()
{
    QFETCH(const int, fftSize);
    std::vector<float> signal(size_t(30 * kAnalysisRate), 0.0F);
    const SpectrogramLayout layout({fftSize, WindowShape::Hann}, qint64(signal.size()));
    for (const qint64 at : {qint64(3), qint64(100'003), qint64(1'000'001)}) {
        std::ranges::fill(signal, 0.0F);
        signal[size_t(at)] = 1.0F;
        for (int level = 0; level <= layout.chunkLevel(); ++level) {
            const qint64 column = qint64(std::floor(layout.columnAt(level, double(at))));
            const SpectrogramTileKey key{level, column / kColumns};
            const auto tile = make(layout, signal, key);
            QVERIFY(tile);
            const auto row = tile->row(layout.bins() / 2);
            const auto highest = std::ranges::max_element(row) - row.begin();
            QCOMPARE_LE(std::abs(double(key.index * kColumns + highest - column)), 1.0);
            QCOMPARE_GT(int(*std::ranges::max_element(row)), 60);
        }
    }
}

void TestSpectrogramTiles::tilesEqualDirectSpectra_data()
{
    QTest::addColumn<int>("fftSize");
    QTest::addColumn<WindowShape>("window");
    for (const int size : kFftSizes)
        for (const WindowShape window : {WindowShape::Hann, WindowShape::BlackmanHarris})
            QTest::addRow("%d %s", size, window == WindowShape::Hann ? "Hann" : "BH") << size << window;
}

/// At both borders of neighbouring tiles and in the middle; tolerance: half a step of the byte and rounding.
void TestSpectrogramTiles::tilesEqualDirectSpectra()
{
    QFETCH(const int, fftSize);
    QFETCH(const WindowShape, window);
    const SpectrogramParameters parameters{fftSize, window};
    const auto signal = makeNoise(5, kAnalysisRate, 1.02 * 2.0 * kColumns * fftSize / 8 / kAnalysisRate + 0.5, 0.7);
    const SpectrogramLayout layout(parameters, qint64(signal.size()));
    QCOMPARE_GE(layout.tiles(0), 3);
    for (const int level : {0, 1}) {
        for (qint64 index = 0; index < layout.tiles(level); ++index) {
            const auto tile = make(layout, signal, {level, index});
            QVERIFY(tile);
            QVERIFY(tile->known.all());
            const int last = layout.columnsIn({level, index}) - 1;
            for (const int column : {0, last / 2, last}) {
                const auto db = directDb(signal, parameters, (index * kColumns + column) * layout.hop(level));
                for (int bin = 0; bin < layout.bins(); bin += 7)
                    QCOMPARE_LE(
                        std::abs(tileDb(tile->at(bin, column)) - std::max(db[size_t(bin)], kTileFloorDb)), 0.26);
            }
        }
    }
}

void TestSpectrogramTiles::coarseTilesAreMaximaOfFineOnes()
{
    const auto signal = makeNoise(6, kAnalysisRate, 9.0, 0.5);
    const SpectrogramLayout layout({1024, WindowShape::Hann}, qint64(signal.size()));
    const auto coarse = make(layout, signal, {3, 0});
    for (const int column : {0, 1, 100, 255}) {
        const qint64 first = qint64(column) * 4; // of level 1
        for (int bin = 0; bin < layout.bins(); bin += 31) {
            int highest = 0;
            for (qint64 fine = first; fine < first + 4; ++fine) {
                const auto tile = make(layout, signal, {1, fine / kColumns});
                highest = std::max(highest, int(tile->at(bin, int(fine % kColumns))));
            }
            QCOMPARE(int(coarse->at(bin, column)), highest);
        }
    }
}

void TestSpectrogramTiles::halvesGiveTheSameTile()
{
    const auto signal = makeNoise(7, kAnalysisRate, 7.3, 0.5);
    const SpectrogramLayout layout({1024, WindowShape::BlackmanHarris}, qint64(signal.size()));
    for (int level = 1; level <= layout.chunkLevel(); ++level) {
        for (qint64 index = 0; index < layout.tiles(level); ++index) {
            const auto first = make(layout, signal, {level - 1, 2 * index});
            const auto second = 2 * index + 1 < layout.tiles(level - 1)
                ? make(layout, signal, {level - 1, 2 * index + 1})
                : SpectrogramTilePtr();
            const auto merged = tileFromHalves(level, *first, second.get());
            QVERIFY(merged->known.all());
            QVERIFY(merged->values == make(layout, signal, {level, index})->values);
        }
    }
}

void TestSpectrogramTiles::lastTileEndsWithTheRecording()
{
    const auto signal = makeSine(1000.0, kAnalysisRate, 2.0, 0.5);
    const SpectrogramLayout layout({1024, WindowShape::Hann}, qint64(signal.size()));
    const SpectrogramTileKey key{0, layout.tiles(0) - 1};
    const auto tile = make(layout, signal, key);
    const int bin = int(std::lround(1000.0 / layout.hzPerBin()));
    const int count = layout.columnsIn(key);
    QVERIFY(count > 0 && count < kColumns);
    QCOMPARE_GT(int(tile->at(bin, count - 1)), 200);
    for (int column = count; column < kColumns; ++column)
        QCOMPARE(int(tile->at(bin, column)), 0);
}

void TestSpectrogramTiles::shorterThanOneTransform()
{
    const auto signal = makeSine(1000.0, kAnalysisRate, 0.01, 0.5);
    const SpectrogramLayout layout({16384, WindowShape::Hann}, qint64(signal.size()));
    QCOMPARE(layout.columns(0), 1);
    QCOMPARE(layout.tiles(0), 1);
    const auto tile = make(layout, signal, {0, 0});
    QVERIFY(tile);
    const int bin = int(std::lround(1000.0 / layout.hzPerBin()));
    QCOMPARE_GT(int(tile->at(bin, 0)), int(tile->at(3 * bin, 0)));
    QCOMPARE(int(tile->at(bin, 1)), 0);
}

void TestSpectrogramTiles::silentIsTheFloor()
{
    const std::vector<float> signal(size_t(kAnalysisRate), 0.0F);
    const SpectrogramLayout layout({2048, WindowShape::Hann}, qint64(signal.size()));
    const auto tile = make(layout, signal, {0, 0});
    QVERIFY(std::ranges::all_of(tile->values, [](std::uint8_t value) { return value == 0; }));
    QVERIFY(!peakNear(*tile, 10, 1000.0, 100.0, layout.hzPerBin()));
    QCOMPARE(readingAt(*tile, 10, 1000.0, layout.hzPerBin()).db, kTileFloorDb);
}

void TestSpectrogramTiles::noFramesNoTiles()
{
    const SpectrogramLayout layout({2048, WindowShape::Hann}, 0);
    QCOMPARE(layout.tiles(0), 0);
    QCOMPARE(layout.chunks(), 0);
    QCOMPARE(SpectrogramLayout({2048, WindowShape::Hann}, -5).frames(), 0);
}

void TestSpectrogramTiles::fullScaleStaysWithinTheByte()
{
    std::vector<float> signal(size_t(kAnalysisRate), 4.0F); // +12 dBFS of direct current
    const SpectrogramLayout layout({1024, WindowShape::Hann}, qint64(signal.size()));
    QCOMPARE(int(make(layout, signal, {0, 0})->at(0, 100)), 255);
    std::ranges::fill(signal, 1.0F);
    QCOMPARE(tileDb(make(layout, signal, {0, 0})->at(0, 100)), 0.0);
}

void TestSpectrogramTiles::cancelEndsIt()
{
    const auto signal = makeNoise(8, kAnalysisRate, 20.0);
    const SpectrogramLayout layout({1024, WindowShape::Hann}, qint64(signal.size()));
    TileMaker maker(layout, readerOf(signal));
    int asked = 0;
    const auto tile = maker.make({layout.chunkLevel(), 0}, [&asked] { return ++asked < 3; });
    QVERIFY(!tile);
    QCOMPARE(tile.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 3);
    const auto again = maker.make({0, 0}); // nothing of it is left behind
    QVERIFY(again);
    QVERIFY((*again)->values == make(layout, signal, {0, 0})->values);
}

void TestSpectrogramTiles::readErrorsComeThrough()
{
    const SpectrogramLayout layout({1024, WindowShape::Hann}, 100'000);
    TileMaker maker(layout,
        [](qint64, std::span<float>) -> Status { return failure(ErrorCode::ReadFailed, QStringLiteral("no more")); });
    QCOMPARE(maker.make({0, 0}).error().code, ErrorCode::ReadFailed);
    std::vector<std::uint8_t> column(size_t(layout.bins()));
    QCOMPARE(maker.glance(5000, column).error().code, ErrorCode::ReadFailed);
}

void TestSpectrogramTiles::layoutCoversTheRecording()
{
    for (const int size : kFftSizes) {
        for (const qint64 frames : {qint64(1), qint64(100'000), qint64(88'177'950), qint64(36'000) * kAnalysisRate}) {
            const SpectrogramLayout layout({size, WindowShape::Hann}, frames);
            QCOMPARE(layout.hop(layout.chunkLevel()) * kColumns, SpectrogramLayout::kChunkFrames);
            for (int level = 0; level < layout.levels(); ++level) {
                QVERIFY(layout.tiles(level) * kColumns >= layout.columns(level));
                QVERIFY((layout.columns(level) - 1) * layout.hop(level) < frames);
                QVERIFY(layout.columns(level) * layout.hop(level) >= frames);
                QCOMPARE(layout.columnsIn({level, layout.tiles(level)}), 0);
            }
            QVERIFY(layout.tiles(layout.levels() - 1) <= 4);
            QCOMPARE(layout.levelFor(0.1), 0);
            QCOMPARE(layout.levelFor(1e12), layout.levels() - 1);
            QCOMPARE(layout.levelFor(double(layout.hop(2))), 2);
        }
    }
}

QTEST_GUILESS_MAIN(TestSpectrogramTiles)
#include "tst_spectrogram_tiles.moc"
