#include "core/dsp/coherence.h"

#include <QtTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace heihachi;

namespace {

constexpr double kRate = 100.0;
constexpr int kSegment = 256;

std::vector<float> makeNoise(std::uint32_t seed, std::size_t count)
{
    std::mt19937 generator(seed); // sums of uniform values: the same with every library
    std::vector<float> noise(count);
    for (float& value : noise)
        for (int n = 0; n < 4; ++n)
            value += float(double(generator()) / 4294967296.0 - 0.5);
    return noise;
}

/// Share of the values that lie below the bound, without 0 Hz and its neighbour, which the straight line takes away.
double shareBelow(const Coherence& coherence)
{
    int below = 0;
    const std::size_t count = coherence.coherence.size() - 3;
    for (std::size_t k = 2; k < 2 + count; ++k)
        below += double(coherence.coherence[k]) < coherence.bound ? 1 : 0;
    return double(below) / double(count);
}

} // namespace

/// Welch's coherence of two signals.
class TestCoherence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooShortIsNone()
    {
        QVERIFY(!welchCoherence({}, {}, kRate, kSegment));
        const std::vector<float> noise = makeNoise(1, kSegment + kSegment / 2 - 1);
        QVERIFY(!welchCoherence(noise, noise, kRate, kSegment));
    }

    void countsAverages()
    {
        const std::vector<float> noise = makeNoise(1, 256 * 10);
        const auto found = welchCoherence(noise, noise, kRate, 256);
        QVERIFY(found);
        QCOMPARE(found->segments, 19);
        // Welch 1967 for a Hann window and half overlap: r = (1/6)^2
        const double worth = 19.0 / (1.0 + 2.0 / 36.0 * 18.0 / 19.0);
        QVERIFY(std::abs(found->independentAverages - worth) < 1e-3);
        QVERIFY(std::abs(found->bound - (1.0 - std::pow(0.05, 1.0 / (worth - 1.0)))) < 1e-4);
        QCOMPARE(found->coherence.size(), size_t(129));
        QVERIFY(std::abs(found->stepHz - 100.0 / 256.0) < 1e-12);
    }

    void independentNoiseStaysBelowItsBound_data()
    {
        QTest::addColumn<int>("segments");
        QTest::newRow("few") << 8;
        QTest::newRow("many") << 60;
    }

    void independentNoiseStaysBelowItsBound()
    {
        QFETCH(const int, segments);
        double share = 0.0;
        constexpr int kSeeds = 60;
        for (int seed = 0; seed < kSeeds; ++seed) {
            const std::size_t count = size_t(kSegment / 2 * (segments + 1));
            const auto found = welchCoherence(makeNoise(std::uint32_t(2 * seed + 1), count),
                makeNoise(std::uint32_t(2 * seed + 2), count), kRate, kSegment);
            QVERIFY(found);
            QCOMPARE(found->segments, segments);
            share += shareBelow(*found) / kSeeds;
        }
        QVERIFY2(std::abs(share - 0.95) <= 0.01, qPrintable(QString::number(share)));
    }

    void identicalSignalsAreCoherent()
    {
        std::vector<float> noise = makeNoise(5, 4000);
        std::vector<float> scaled = noise;
        for (float& value : scaled)
            value = 3.0F * value + 7.0F; // the level and an offset don't matter
        const auto found = welchCoherence(noise, scaled, kRate, kSegment);
        QVERIFY(found);
        for (std::size_t k = 2; k + 1 < found->coherence.size(); ++k) {
            QVERIFY(found->coherence[k] > 0.9999F);
            QVERIFY(std::abs(found->phaseRadians[k]) < 1e-3F);
        }
    }

    void aDelayIsAPhase()
    {
        constexpr std::size_t kDelay = 3; // values: 30 ms
        const std::vector<float> noise = makeNoise(6, 30000);
        const std::vector<float> first(noise.begin() + kDelay, noise.end());
        const std::vector<float> second(noise.begin(), noise.end() - kDelay); // what the first had 30 ms before
        const auto found = welchCoherence(first, second, kRate, kSegment);
        QVERIFY(found);
        for (std::size_t k = 2; double(k) * found->stepHz < 15.0; ++k) {
            const double expected = 2.0 * std::numbers::pi * double(k) * found->stepHz * 0.03;
            QVERIFY(found->coherence[k] > 0.95F);
            const double difference = std::remainder(double(found->phaseRadians[k]) - expected, 2.0 * std::numbers::pi);
            QVERIFY2(std::abs(difference) < 0.1, qPrintable(QString::number(difference)));
        }
    }

    void onlyTheSharedRateIsCoherent()
    {
        std::vector<float> first = makeNoise(7, 12800);
        std::vector<float> second = makeNoise(8, 12800);
        const double hz = 8.0 * kRate / kSegment;
        for (std::size_t n = 0; n < first.size(); ++n) {
            const float shared = float(std::sin(2.0 * std::numbers::pi * hz * double(n) / kRate));
            first[n] += shared;
            second[n] -= shared;
        }
        const auto found = welchCoherence(first, second, kRate, kSegment);
        QVERIFY(found);
        QVERIFY(found->coherence[8] > 0.9F);
        QVERIFY(std::abs(std::abs(double(found->phaseRadians[8])) - std::numbers::pi) < 0.1);
        QVERIFY(shareBelow(*found) > 0.9);
    }

    void silenceAndFlatSignalsAreNotCoherent_data()
    {
        QTest::addColumn<float>("level");
        QTest::addColumn<float>("slope");
        QTest::newRow("silence") << 0.0F << 0.0F;
        QTest::newRow("flat") << 0.3F << 0.0F;
        QTest::newRow("ramp") << 0.3F << 1e-4F;
    }

    void silenceAndFlatSignalsAreNotCoherent()
    {
        QFETCH(const float, level);
        QFETCH(const float, slope);
        std::vector<float> flat(4000, level);
        for (std::size_t n = 0; n < flat.size(); ++n)
            flat[n] += slope * float(n);
        for (const std::vector<float>& other : {flat, makeNoise(9, 4000)}) {
            const auto found = welchCoherence(flat, other, kRate, kSegment);
            QVERIFY(found);
            for (std::size_t k = 0; k < found->coherence.size(); ++k) {
                QCOMPARE(found->coherence[k], 0.0F);
                QCOMPARE(found->phaseRadians[k], 0.0F);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCoherence)
#include "tst_coherence.moc"
