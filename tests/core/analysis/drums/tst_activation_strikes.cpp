#include "core/analysis/drums/activation_strikes.h"
#include "core/analysis/drums/drum_activation_tracks.h"
#include "core/analysis/onset/attack_envelope.h"
#include "core/analysis/pipeline/track.h"
#include "tests/support/signals.h"

#include <QtTest>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kFrames = 400;
constexpr DrumThresholds kThresholds{0.4F, 0.4F, 0.4F, 0.4F, 0.4F};

/// Rows of the network's track, all silent.
struct Activations
{
    std::vector<std::uint16_t> rows = std::vector<std::uint16_t>(size_t(kFrames) * kDrumActivationWidth, 0);

    void set(DrumClass drumClass, int frame, float probability, float velocity = 0.5F)
    {
        rows[size_t(frame) * kDrumActivationWidth + size_t(drumClass)] = activationValue(probability);
        rows[size_t(frame) * kDrumActivationWidth + kDrumClassCount + size_t(drumClass)] = activationValue(velocity);
    }
};

/// The attack envelope of short noise bursts that begin at `times` (s), over a little noise.
std::vector<std::uint8_t> envelopeOf(const std::vector<double>& times)
{
    std::vector<float> signal = makeNoise(3, 44100.0, kFrames / kFrameRate, 0.001);
    for (const double time : times) {
        std::vector<float> burst = makeNoise(5, 44100.0, 0.05, 0.5);
        for (std::size_t n = 0; n < burst.size(); ++n)
            burst[n] *= float(std::exp(-double(n) / 44100.0 / 0.01));
        mixInto(signal, burst, size_t(time * 44100.0));
    }
    std::vector<float> padded(size_t(AttackEnvelope::kReach), 0.0F);
    padded.insert(padded.end(), signal.begin(), signal.end());
    padded.resize(padded.size() + size_t(AttackEnvelope::kReach), 0.0F);
    std::vector<std::uint8_t> rows(size_t(kFrames) * AttackEnvelope::kRowsPerFrame * AttackEnvelope::kBands);
    AttackEnvelope::compute(padded, rows);
    return rows;
}

} // namespace

/// From the network's activations to strikes.
class TestActivationStrikes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNothing()
    {
        QVERIFY(strikesFromActivations({}, {}, kThresholds).empty());
        QVERIFY(strikesFromActivations(Activations().rows, envelopeOf({}), kThresholds).empty());
    }

    void isTimedOnTheWaveform()
    {
        const double time = 1.0062;
        Activations activations;
        activations.set(DrumClass::Snare, 101, 0.9F, 0.7F);
        const auto strikes = strikesFromActivations(activations.rows, envelopeOf({time}), kThresholds);
        QCOMPARE(strikes.size(), size_t(1));
        QCOMPARE(strikes[0].drumClass, DrumClass::Snare);
        QVERIFY2(std::abs(strikes[0].time - time) <= 0.003, qPrintable(QString::number(strikes[0].time)));
        QVERIFY(std::abs(strikes[0].probability - 0.9F) < 1e-4F);
        QVERIFY(strikes[0].velocity && std::abs(*strikes[0].velocity - 0.7F) < 1e-4F);
    }

    void thresholdIsOfEachClass()
    {
        Activations activations;
        activations.set(DrumClass::Kick, 100, 0.5F);
        activations.set(DrumClass::Tom, 200, 0.5F);
        DrumThresholds thresholds = kThresholds;
        thresholds[size_t(DrumClass::Tom)] = 0.6F;
        const auto strikes = strikesFromActivations(activations.rows, envelopeOf({1.0, 2.0}), thresholds);
        QCOMPARE(strikes.size(), size_t(1));
        QCOMPARE(strikes[0].drumClass, DrumClass::Kick);
    }

    void coincidingDrumsAreAllReported()
    {
        for (const DrumClass a : kDrumClasses)
            for (const DrumClass b : kDrumClasses) {
                if (a >= b)
                    continue;
                Activations activations;
                activations.set(a, 150, 0.8F);
                activations.set(b, 151, 0.6F);
                const auto strikes = strikesFromActivations(activations.rows, envelopeOf({1.5}), kThresholds);
                QCOMPARE(strikes.size(), size_t(2));
                QCOMPARE(strikes[0].drumClass, a);
                QCOMPARE(strikes[1].drumClass, b);
                QCOMPARE(strikes[0].time, strikes[1].time);
            }
    }

    void oneStrikeSeenTwiceCountsOnce()
    {
        Activations activations;
        activations.set(DrumClass::Snare, 98, 0.6F);
        activations.set(DrumClass::Snare, 102, 0.9F); // both are timed to the one rise between them
        const auto strikes = strikesFromActivations(activations.rows, envelopeOf({1.0}), kThresholds);
        QCOMPARE(strikes.size(), size_t(1));
        QVERIFY(strikes[0].probability > 0.85F);
    }

    void aRollKeepsItsStrokes()
    {
        Activations activations;
        std::vector<double> times;
        for (int k = 0; k < 12; ++k) {
            times.push_back(1.0 + 0.043 * k); // thirty-seconds at 174 BPM
            activations.set(DrumClass::Snare, int(std::lround(times.back() * 100.0)), 0.8F);
        }
        const auto strikes = strikesFromActivations(activations.rows, envelopeOf(times), kThresholds);
        QCOMPARE(strikes.size(), times.size());
        for (std::size_t k = 0; k < times.size(); ++k)
            QVERIFY(std::abs(strikes[k].time - times[k]) <= 0.004);
    }

    void strikesAtBothEndsCount()
    {
        Activations activations;
        activations.set(DrumClass::Kick, 0, 0.9F);
        activations.set(DrumClass::Kick, kFrames - 1, 0.9F);
        const auto strikes = strikesFromActivations(activations.rows, envelopeOf({}), kThresholds);
        QCOMPARE(strikes.size(), size_t(2));
        QVERIFY(strikes[0].time >= 0.0 && strikes[0].time < 0.03);
    }
};

QTEST_GUILESS_MAIN(TestActivationStrikes)
#include "tst_activation_strikes.moc"
