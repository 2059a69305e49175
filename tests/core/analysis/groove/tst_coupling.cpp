#include "core/analysis/drums/drum_spectrum.h"
#include "core/analysis/groove/measure_coupling.h"
#include "core/analysis/groove/percussive_harmonic.h"
#include "core/dsp/robust_statistics.h"
#include "tests/core/analysis/groove/grids.h"

#include <QtTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr auto kWidth = std::size_t(DrumSpectrum::kWidth);
constexpr double kBeatHz = 174.0 / 60.0;

bool goOn(double)
{
    return true;
}

/// Rows of a spectrum whose level in dB is `level` of row and band.
template <typename Level>
std::vector<std::uint8_t> makeRows(std::size_t count, Level level)
{
    std::vector<std::uint8_t> rows(count * kWidth, 0);
    for (std::size_t n = 0; n < count; ++n)
        for (std::size_t band = 0; band < std::size_t(DrumSpectrum::kLevels); ++band)
            rows[n * kWidth + band] = std::uint8_t(std::clamp(2.0 * (double(level(n, int(band))) + 100.0), 0.0, 255.0));
    return rows;
}

double uniform(std::mt19937& generator)
{
    return double(generator()) / 4294967296.0;
}

std::vector<DrumHit> kicksEveryBeat(double seconds)
{
    std::vector<DrumHit> hits;
    std::mt19937 generator(7);
    for (int n = 0; double(n) / kBeatHz < seconds; ++n) // some are left out, so that not only the beat is there
        if (uniform(generator) < 0.7)
            hits.push_back(strike(double(n) / kBeatHz, DrumClass::Kick, 0.5F + 0.5F * float(uniform(generator))));
    return hits;
}

const CouplingPair* pairOf(const Coupling& coupling, const char* id)
{
    for (const CouplingPair& pair : coupling.pairs)
        if (pair.id == QLatin1String(id))
            return &pair;
    return nullptr;
}

} // namespace

/// Coherence between envelopes of a recording.
class TestCoupling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBassThatDucksIsCoupled()
    {
        const std::vector<DrumHit> kicks = kicksEveryBeat(90.0);
        std::vector<double> duck(9000, 0.0); // 0.25 s after each kick, the bass is down by as much as it is hard
        for (const DrumHit& kick : kicks)
            for (std::size_t n = 0; n < 25; ++n)
                if (const std::size_t row = std::size_t(kick.time * 100.0) + n; row < duck.size())
                    duck[row] = double(kick.velocity);
        const auto rows
            = makeRows(9000, [&](std::size_t n, int band) { return band < 7 ? -20.0 - 12.0 * duck[n] : -90.0; });
        Coupling coupling = measureCoupling(rows, &kicks, goOn);
        const CouplingPair* pair = pairOf(coupling, "kick_bass");
        QVERIFY(pair);
        QVERIFY(pair->firstHz >= 0.5 && pair->firstHz < 0.6);
        const double lastHz = pair->firstHz + pair->stepHz * double(pair->coherence.size() - 1);
        QVERIFY(lastHz <= 20.0 && lastHz > 19.9);
        QCOMPARE(pair->phaseRadians.size(), pair->coherence.size());
        QCOMPARE(pair->averages, 15); // 16 segments
        setRates(coupling, 174.0, 4);
        QVERIFY(pair->atBeat && pair->atBar);
        QCOMPARE(pair->atBeat->frequencyHz, kBeatHz);
        QVERIFY(pair->atBeat->isSignificant);
        QVERIFY(pair->atBar->coherence > 0.8);
        QVERIFY(std::abs(pair->atBar->frequencyHz - kBeatHz / 4.0) < 1e-9);
        // it goes down about 0.12 s after the kick: half a period less that delay behind, at the slow bar rate
        const double expected = -std::numbers::pi + 2.0 * std::numbers::pi * kBeatHz / 4.0 * 0.12;
        QVERIFY2(std::abs(std::remainder(pair->atBar->phaseRadians - expected, 2.0 * std::numbers::pi)) < 0.3,
            qPrintable(QString::number(pair->atBar->phaseRadians)));
    }

    void aKickIsNoBass()
    {
        const std::vector<DrumHit> kicks = kicksEveryBeat(90.0);
        std::vector<double> burst(9000, -60.0); // 60 ms each
        for (const DrumHit& kick : kicks)
            for (std::size_t n = 0; n < 6; ++n)
                if (const std::size_t row = std::size_t(kick.time * 100.0) + n; row < burst.size())
                    burst[row] = -6.0;
        std::mt19937 generator(8);
        std::vector<double> bass(9000);
        for (std::size_t n = 0; n < bass.size(); ++n) // a level of its own, new every 0.31 s
            bass[n] = n % 31 == 0 ? -40.0 + 20.0 * uniform(generator) : bass[n - 1];
        const auto rows
            = makeRows(9000, [&](std::size_t n, int band) { return band < 7 ? std::max(burst[n], bass[n]) : -90.0; });
        Coupling coupling = measureCoupling(rows, &kicks, goOn);
        const CouplingPair* pair = pairOf(coupling, "kick_bass");
        QVERIFY(pair);
        int below = 0;
        int counted = 0;
        for (std::size_t k = 0; pair->firstHz + double(k) * pair->stepHz < 6.0; ++k, ++counted)
            below += double(pair->coherence[k]) < pair->bound ? 1 : 0;
        QVERIFY2(double(below) / counted > 0.85, qPrintable(QString::number(double(below) / counted)));
    }

    void attacksServeWhereNoHitsAreKnown()
    {
        const auto rows = makeRows(9000, [&](std::size_t n, int band) {
            return band < 5 && (n * 7919 / 50) % 3 == 0 && n % 50 < 8 ? -10.0 : -60.0;
        });
        const Coupling coupling = measureCoupling(rows, nullptr, goOn);
        const CouplingPair* pair = pairOf(coupling, "snare_mix");
        QVERIFY(pair);
        QCOMPARE(coupling.pairs.size(), size_t(3));
        for (const CouplingPair& each : coupling.pairs)
            for (const float value : each.coherence)
                QVERIFY(value >= 0.0F && value <= 1.0F); // not NaN
    }

    void ratesFollowTheGrid()
    {
        std::mt19937 generator(9);
        const auto rows = makeRows(6000, [&](std::size_t, int) { return -40.0 + 20.0 * uniform(generator); });
        Coupling coupling = measureCoupling(rows, nullptr, goOn);
        BeatGrid grid = makeGrid(174.0, 20);
        setRates(coupling, grid);
        QVERIFY(coupling.pairs[0].atBeat && std::abs(coupling.pairs[0].atBeat->frequencyHz - 2.9) < 1e-9);
        BeatGrid longer = makeGrid(120.0, 40, 60.0, 3);
        grid.sections.push_back(longer.sections[0]);
        setRates(coupling, grid);
        QVERIFY(std::abs(coupling.pairs[0].atBeat->frequencyHz - 2.0) < 1e-9);
        QVERIFY(std::abs(coupling.pairs[0].atBar->frequencyHz - 2.0 / 3.0) < 1e-9);
        setRates(coupling, 80.0, 4); // a bar of 0.33 Hz lies outside
        QVERIFY(coupling.pairs[0].atBeat && !coupling.pairs[0].atBar);
        setRates(coupling, BeatGrid());
        QVERIFY(!coupling.pairs[0].atBeat && !coupling.pairs[0].atBar);
    }

    void silenceIsNotCoupled()
    {
        const std::vector<DrumHit> none;
        const Coupling coupling = measureCoupling(makeRows(6000, [](std::size_t, int) { return -90.0; }), &none, goOn);
        QCOMPARE(coupling.pairs.size(), size_t(3));
        for (const CouplingPair& pair : coupling.pairs)
            QCOMPARE(std::ranges::count(pair.coherence, 0.0F), std::ptrdiff_t(pair.coherence.size()));
    }

    void tooShortHasNoPairs()
    {
        QVERIFY(measureCoupling({}, nullptr, goOn).pairs.empty());
        const auto level = [](std::size_t n, int) { return -40.0 + double(n % 30); };
        QVERIFY(measureCoupling(makeRows(1000, level), nullptr, goOn).pairs.empty());
        QCOMPARE(measureCoupling(makeRows(2400, level), nullptr, goOn).pairs.size(), size_t(3));
    }

    void canBeStopped()
    {
        const auto rows = makeRows(6000, [](std::size_t n, int) { return -40.0 + double(n % 30); });
        int asked = 0;
        const Coupling coupling = measureCoupling(rows, nullptr, [&](double) { return ++asked < 3; });
        QCOMPARE(asked, 3);
        QVERIFY(coupling.pairs.size() < 3);
    }

    void strikesAndTonesComeApart()
    {
        // a tone in one band throughout, a strike over all bands every half second
        const auto rows
            = makeRows(1000, [](std::size_t n, int band) { return n % 50 < 4 ? -20.0 : (band == 12 ? -20.0 : -80.0); });
        const PercussiveHarmonic parts = MedianSeparation::of(rows, goOn);
        QCOMPARE(parts.percussive.size(), size_t(1000));
        for (std::size_t n = 100; n < 900; ++n) {
            const bool isStruck = n % 50 < 4;
            QVERIFY(isStruck ? parts.percussive[n] > 0.5F : parts.percussive[n] < 0.01F);
            QVERIFY(parts.harmonic[n] > 0.05F && parts.harmonic[n] < 0.2F);
        }
    }

    void byteMedianIsTheMedian_data()
    {
        QTest::addColumn<int>("reach");
        QTest::addColumn<int>("count");
        for (const int reach : {0, 1, 7, 15, 400})
            for (const int count : {0, 1, 2, 10, 300})
                QTest::addRow("%d of %d", reach, count) << reach << count;
    }

    void byteMedianIsTheMedian()
    {
        QFETCH(const int, reach);
        QFETCH(const int, count);
        std::mt19937 generator(10);
        std::vector<std::uint8_t> bytes;
        std::vector<float> values;
        for (int n = 0; n < count; ++n) {
            bytes.push_back(std::uint8_t(generator() >> 24));
            values.push_back(float(bytes.back()));
        }
        const std::vector<std::uint8_t> found = runningByteMedian(bytes, reach);
        const std::vector<float> expected = runningMedian(values, reach);
        QCOMPARE(std::vector<float>(found.begin(), found.end()), expected);
    }
};

QTEST_APPLESS_MAIN(TestCoupling)
#include "tst_coupling.moc"
