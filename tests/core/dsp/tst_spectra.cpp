#include "core/dsp/decibel.h"
#include "core/dsp/filter_bank.h"
#include "core/dsp/stft.h"
#include "core/dsp/window.h"
#include "tests/support/signals.h"

#include <QtTest>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kRate = 44100.0;

} // namespace

/// Window, Fourier transform, short-time spectra and bands.
class TestSpectra : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hannWindowIsPeriodic();
    void fftAgreesWithItsDefinition();
    void stftOfSineIsHalfAtItsBin();
    void stftOutsideTheSignalIsZero();
    void stftDoesNotDependOnWhereTheSpanBegins();
    void bandsAdjoinAndHoldAtLeastOneBin();
    void decibelsAreExactEnough();
};

void TestSpectra::hannWindowIsPeriodic()
{
    const std::vector<float> window = hannWindow(8);
    QCOMPARE(window[0], 0.0F);
    QCOMPARE(window[4], 1.0F);
    QVERIFY(std::abs(window[1] - window[7]) < 1e-6F);
}

void TestSpectra::fftAgreesWithItsDefinition()
{
    RealFft fft(16);
    const std::vector<float> noise = makeNoise(3, kRate, 16 / kRate);
    std::ranges::copy_n(noise.begin(), 16, fft.input().begin());
    const std::span<const std::complex<float>> spectrum = fft.transform();
    QCOMPARE(spectrum.size(), size_t(9));
    for (std::size_t k = 0; k < spectrum.size(); ++k) {
        std::complex<double> sum;
        for (std::size_t n = 0; n < 16; ++n)
            sum += double(noise[n]) * std::polar(1.0, -2.0 * M_PI * double(k * n) / 16.0);
        QVERIFY(std::abs(std::complex<double>(spectrum[k]) - sum) < 1e-5);
    }
}

void TestSpectra::stftOfSineIsHalfAtItsBin()
{
    Stft stft(1024);
    const std::vector<float> sine = makeSine(kRate * 32 / 1024, kRate, 0.1, 1.0);
    std::vector<std::complex<float>> spectrum(size_t(stft.bins()));
    stft.spectrum(std::span(sine).first(1024), spectrum);
    QVERIFY(std::abs(std::abs(spectrum[32]) - 0.5F) < 1e-4F);
    QVERIFY(std::abs(spectrum[40]) < 1e-4F);
}

void TestSpectra::stftOutsideTheSignalIsZero()
{
    Stft stft(1024);
    const std::vector<float> sine = makeSine(1000.0, kRate, 0.05);
    std::vector<std::complex<float>> spectra(2 * size_t(stft.bins()));
    stft.spectra(sine, -5000, 441, 2, spectra);
    for (const std::complex<float>& value : spectra)
        QCOMPARE(std::abs(value), 0.0F);
}

void TestSpectra::stftDoesNotDependOnWhereTheSpanBegins()
{
    Stft stft(512);
    const std::vector<float> noise = makeNoise(7, kRate, 0.2);
    std::vector<std::complex<float>> whole(4 * size_t(stft.bins()));
    std::vector<std::complex<float>> part(4 * size_t(stft.bins()));
    stft.spectra(noise, 2000, 441, 4, whole);
    stft.spectra(std::span(noise).subspan(1000), 1000, 441, 4, part);
    QVERIFY(std::ranges::equal(whole, part));
}

void TestSpectra::bandsAdjoinAndHoldAtLeastOneBin()
{
    const std::vector<float> edges = logarithmicEdges(100.0, 10000.0, 20);
    QCOMPARE(edges.size(), size_t(21));
    QVERIFY(std::abs(edges[10] - 1000.0F) < 0.01F);
    for (const BinRange& band : binRanges(edges, 1024, kRate))
        QVERIFY(band.size() >= 1 && band.end <= 513);
    const std::vector<BinRange> bands{{0, 2}, {2, 3}};
    const std::vector<float> power{1.0F, 2.0F, 4.0F};
    std::vector<float> sums(2);
    bandSums(power, bands, sums);
    QCOMPARE(sums, (std::vector<float>{3.0F, 4.0F}));
}

void TestSpectra::decibelsAreExactEnough()
{
    for (float power = 1e-10F; power < 10.0F; power *= 1.7F)
        QVERIFY(std::abs(powerToDb(power, 0.0F) - 10.0F * std::log10(power)) < 1e-3F);
    QVERIFY(std::abs(powerToDb(0.0F, 1e-9F) + 90.0F) < 1e-3F);
}

QTEST_APPLESS_MAIN(TestSpectra)
#include "tst_spectra.moc"
