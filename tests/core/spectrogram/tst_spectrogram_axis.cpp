#include "core/spectrogram/frequency_axis.h"
#include "core/spectrogram/spectral_reading.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace heihachi;

namespace {

constexpr std::array kScales{
    FrequencyScale::Linear, FrequencyScale::Logarithmic, FrequencyScale::Mel, FrequencyScale::Bark};

} // namespace

class TestSpectrogramAxis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void mappingInverts()
    {
        for (const FrequencyScale scale : kScales) {
            FrequencyAxis axis(scale);
            for (int zoom = 0; zoom < 3; ++zoom) {
                double last = -1.0;
                for (double position = 0.0; position <= 1.0; position += 0.05) {
                    const double hz = axis.hzAt(position);
                    QVERIFY(hz > last);
                    last = hz;
                    QCOMPARE_LE(std::abs(axis.positionOf(hz) - position), 1e-6);
                }
                axis.zoom(3.0, 0.3);
            }
        }
    }

    void wholeRange()
    {
        for (const FrequencyScale scale : kScales) {
            const FrequencyAxis axis(scale);
            QCOMPARE_LE(std::abs(axis.lowHz() - (scale == FrequencyScale::Logarithmic ? 20.0 : 0.0)), 1e-6);
            QCOMPARE_LE(std::abs(axis.highHz() - 22050.0), 1e-6);
        }
    }

    void knownPlaces()
    {
        // Equal ratios are equally far apart.
        const FrequencyAxis log(FrequencyScale::Logarithmic);
        QCOMPARE_LE(std::abs((log.positionOf(200.0) - log.positionOf(100.0))
                        - (log.positionOf(8000.0) - log.positionOf(4000.0))),
            1e-9);
        // 1000 Hz are 1000 mel.
        const FrequencyAxis mel(FrequencyScale::Mel);
        QCOMPARE_LE(std::abs(mel.positionOf(1000.0) / mel.positionOf(22050.0) - 1000.0 / 3923.3), 1e-3);
        // 1000 Hz lie at 8.53 Bark by Traunmueller's formula.
        const FrequencyAxis bark(FrequencyScale::Bark);
        const double top = 26.81 * 22050.0 / 24010.0;
        QCOMPARE_LE(std::abs(bark.positionOf(1000.0) - 26.81 * 1000.0 / 2960.0 / top), 1e-9);
    }

    void zoomKeepsWhatIsUnderThePointer()
    {
        for (const FrequencyScale scale : kScales) {
            FrequencyAxis axis(scale);
            const double hz = axis.hzAt(0.4);
            axis.zoom(2.0, 0.4);
            QCOMPARE_LE(std::abs(axis.hzAt(0.4) - hz), 1e-6 * hz);
            axis.zoom(0.5, 0.4);
            QVERIFY(axis.showsAll());
            axis.zoom(1e9, 0.5);
            QVERIFY(axis.highHz() > axis.lowHz());
            axis.scroll(-1e9);
            QCOMPARE_LE(std::abs(axis.lowHz() - FrequencyAxis(scale).lowHz()), 1e-6);
            axis.showAll();
            axis.scroll(0.5);
            QVERIFY(axis.showsAll());
        }
    }

    void showsARange()
    {
        for (const FrequencyScale scale : kScales) {
            FrequencyAxis axis(scale);
            axis.show(100.0, 5000.0);
            QCOMPARE_LE(std::abs(axis.lowHz() - 100.0), 1e-3);
            QCOMPARE_LE(std::abs(axis.highHz() - 5000.0), 1e-3);
            axis.setScale(FrequencyScale::Linear);
            QCOMPARE_LE(std::abs(axis.lowHz() - 100.0), 1e-3);
            axis.show(5000.0, 100.0); // the wrong way round: the least that can be shown
            QVERIFY(axis.highHz() > axis.lowHz());
        }
    }

    void notes_data()
    {
        QTest::addColumn<double>("hz");
        QTest::addColumn<QString>("text");
        QTest::newRow("A4") << 440.0 << QStringLiteral("A4 ±0 ct");
        QTest::newRow("C4") << 261.6256 << QStringLiteral("C4 ±0 ct");
        QTest::newRow("C0") << 16.3516 << QStringLiteral("C0 ±0 ct");
        QTest::newRow("a little sharp") << 440.0 * std::exp2(12.0 / 1200.0) << QStringLiteral("A4 +12 ct");
        QTest::newRow("flat of G sharp") << 415.3047 * std::exp2(-30.0 / 1200.0) << QStringLiteral("G♯4 −30 ct");
        QTest::newRow("sub") << 43.6535 << QStringLiteral("F1 ±0 ct");
        QTest::newRow("lowest") << 8.1758 << QStringLiteral("C-1 ±0 ct");
    }

    void notes()
    {
        QFETCH(const double, hz);
        QFETCH(const QString, text);
        QVERIFY(noteOf(hz));
        QCOMPARE(noteText(*noteOf(hz)), text);
    }

    void noNoteWhereThereIsNone()
    {
        QVERIFY(!noteOf(0.0));
        QVERIFY(!noteOf(-5.0));
        QVERIFY(!noteOf(7.9));
        QVERIFY(!noteOf(std::nan("")));
    }

    void frequencies()
    {
        QCOMPARE(frequencyText(43.65), QStringLiteral("43.6 Hz"));
        QCOMPARE(frequencyText(3420.0), QStringLiteral("3.420 kHz"));
        QCOMPARE(frequencyText(12345.0), QStringLiteral("12.35 kHz"));
    }

    void readingsLieBetweenBins()
    {
        SpectrogramTile tile(4);
        tile.values[size_t(1) * SpectrogramTile::kColumns] = 100;
        tile.values[size_t(2) * SpectrogramTile::kColumns] = 200;
        QCOMPARE(readingAt(tile, 0, 150.0, 100.0).db, tileDb(150.0));
        QCOMPARE(readingAt(tile, 0, 1e9, 100.0).db, kTileFloorDb);
        QCOMPARE(readingAt(tile, 0, -5.0, 100.0).db, kTileFloorDb);
        QVERIFY(!peakNear(tile, 1, 100.0, 50.0, 100.0));
        const auto peak = peakNear(tile, 0, 150.0, 50.0, 100.0);
        QVERIFY(peak);
        QVERIFY(peak->hz > 150.0 && peak->hz < 200.0); // leans to its louder neighbour
    }
};

QTEST_GUILESS_MAIN(TestSpectrogramAxis)
#include "tst_spectrogram_axis.moc"
