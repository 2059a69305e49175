#include "core/analysis/drums/hit_confidence.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace heihachi;

namespace {

std::vector<float> numbers(std::array<float, 7> ofEach)
{
    std::vector<float> all;
    for (int c = 0; c < kDrumClassCount; ++c)
        all.insert(all.end(), ofEach.begin(), ofEach.end());
    return all;
}

} // namespace

class TestHitConfidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesProbabilitiesAloneByDefault()
    {
        for (const float p : {0.0F, 0.3F, 1.0F})
            QCOMPARE(HitConfidence().weighted(DrumClass::Snare, {p, 0.2F, 1.0F, 12.0F, 0.4F}), p);
    }

    void isTheLogisticRegressionItSays()
    {
        const auto confidence = HitConfidence::fromNumbers(numbers({0.8F, 0.3F, 0.7F, 0.25F, 2.0F, 1.5F, -1.0F}));
        QVERIFY(confidence);
        const auto logit = [](double p) { return std::log(p / (1.0 - p)); };
        const double rest = 0.8 * logit(0.3) + 0.25 * 2.4 + 2.0 * 10.0 / 40.0 + 1.5 * 0.5 - 1.0;
        const auto expect = [&](std::optional<float> second, double sum) {
            const float weighted = confidence->weighted(DrumClass::Kick, {0.3F, second, 2.4F, 10.0F, 0.5F});
            QVERIFY(std::abs(weighted - 1.0 / (1.0 + std::exp(-sum))) < 1e-5);
        };
        expect(0.6F, rest + 0.3 * logit(0.6));
        expect(std::nullopt, rest + 0.3 * logit(0.01) + 0.7);
        expect(0.005F, rest + 0.3 * logit(0.01) + 0.7);
    }

    void staysAProbability()
    {
        const auto confidence = HitConfidence::fromNumbers(numbers({3.0F, 1.0F, 0.0F, 5.0F, 50.0F, 50.0F, -20.0F}));
        QVERIFY(confidence);
        for (const float p : {0.0F, 0.5F, 1.0F})
            for (const float snr : {-200.0F, 0.0F, 200.0F}) {
                const float weighted = confidence->weighted(DrumClass::Tom, {p, 1.0F, 9.0F, snr, 1.0F});
                QVERIFY(weighted >= 0.0F && weighted <= 1.0F);
            }
        QCOMPARE(confidence->weighted(DrumClass::Tom, {0.5F, 0.5F, 0.0F, 40.0F, 0.2F}),
            confidence->weighted(DrumClass::Tom, {0.5F, 0.5F, 0.0F, 99.0F, 0.2F}));
    }

    void eachClassHasItsOwnNumbers()
    {
        std::vector<float> all = numbers({1.0F, 0.0F, 0.0F, 0.0F, 0.0F, 0.0F, 0.0F});
        all[7 * size_t(DrumClass::HiHat) + 6] = 2.0F;
        const auto confidence = HitConfidence::fromNumbers(all);
        QVERIFY(confidence);
        QCOMPARE(confidence->weighted(DrumClass::Snare, {0.5F, std::nullopt, 0.0F, 0.0F, 0.0F}), 0.5F);
        QVERIFY(confidence->weighted(DrumClass::HiHat, {0.5F, std::nullopt, 0.0F, 0.0F, 0.0F}) > 0.8F);
    }

    void refusesWhatIsDamaged()
    {
        std::vector<float> all = numbers({1.0F, 0.0F, 0.0F, 0.0F, 0.0F, 0.0F, 0.0F});
        all[9] = std::numeric_limits<float>::quiet_NaN();
        QCOMPARE(HitConfidence::fromNumbers(all).error().code, ErrorCode::DamagedModel);
        all.pop_back();
        QCOMPARE(HitConfidence::fromNumbers(all).error().code, ErrorCode::DamagedModel);
        QCOMPARE(HitConfidence::fromNumbers({}).error().code, ErrorCode::DamagedModel);
    }
};

QTEST_GUILESS_MAIN(TestHitConfidence)
#include "tst_hit_confidence.moc"
