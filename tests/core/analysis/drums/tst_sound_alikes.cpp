#include "core/analysis/drums/drum_spectrum.h"
#include "core/analysis/drums/sound_alikes.h"

#include <QtTest>

#include <cmath>

using namespace heihachi;

namespace {

constexpr int kFrames = 2000;

/// A drum spectrum in which strikes of two sounds alternate every ten frames: one fills the low bands, one the high.
struct Recording
{
    std::vector<std::uint8_t> spectrum = std::vector<std::uint8_t>(size_t(kFrames) * DrumSpectrum::kWidth, 40);
    std::vector<Strike> strikes;
    std::vector<float> values;

    explicit Recording(int count)
    {
        for (int n = 0; n < count; ++n) {
            const bool isLow = n % 2 == 0;
            const int frame = 20 + 12 * n;
            for (int k = 0; k < 4; ++k)
                for (int band = isLow ? 0 : 16; band < (isLow ? 16 : 32); ++band)
                    spectrum[size_t(frame + k) * DrumSpectrum::kWidth + size_t(band)] = std::uint8_t(140 - 10 * k);
            strikes.push_back({frame / 100.0, DrumClass::Snare, 0.5F, std::nullopt, frame, std::nullopt});
            values.push_back(isLow ? 2.0F : -2.0F);
        }
    }
    [[nodiscard]] DrumEvidence evidence() const { return {spectrum, {}, {}}; }
};

const GoOn kGoOn = [](double) { return true; };

} // namespace

class TestSoundAlikes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesNothing()
    {
        const auto means = meansOfAlikes({}, {}, {}, kGoOn);
        QVERIFY(means && means->empty());
    }

    void aStrikeAloneGetsItsOwnValue()
    {
        const Recording recording(1);
        const auto means = meansOfAlikes(recording.evidence(), recording.strikes, recording.values, kGoOn);
        QVERIFY(means && means->size() == 1);
        QCOMPARE(means->front(), 2.0F);
    }

    void strikesAreJudgedByTheirLikes()
    {
        Recording recording(100);
        recording.values[40] = -2.0F; // a low one that was misheard
        const auto means = meansOfAlikes(recording.evidence(), recording.strikes, recording.values, kGoOn);
        QVERIFY(means);
        QCOMPARE(means->size(), recording.strikes.size());
        QVERIFY((*means)[40] > 1.9F);
        for (std::size_t n = 0; n < means->size(); ++n)
            QVERIFY2(n % 2 == 0 ? (*means)[n] > 1.0F : (*means)[n] < -1.0F, qPrintable(QString::number(n)));
    }

    void classesAreJudgedApart()
    {
        Recording recording(40);
        for (std::size_t n = 0; n < 40; n += 4)
            recording.strikes[n].drumClass = DrumClass::Kick;
        for (std::size_t n = 0; n < 40; n += 4)
            recording.values[n] = 7.0F;
        const auto means = meansOfAlikes(recording.evidence(), recording.strikes, recording.values, kGoOn);
        QVERIFY(means);
        QCOMPARE((*means)[0], 7.0F);
        QCOMPARE((*means)[2], 2.0F);
    }

    void strikesOfSeveralBlocksAreJudgedAlike()
    {
        Recording recording(160);
        const auto means = meansOfAlikes(recording.evidence(), recording.strikes, recording.values, kGoOn);
        QVERIFY(means);
        for (std::size_t n = 0; n < means->size(); ++n)
            QCOMPARE((*means)[n], n % 2 == 0 ? 2.0F : -2.0F);
    }

    void stopsWhenAsked()
    {
        const Recording recording(10);
        const auto means
            = meansOfAlikes(recording.evidence(), recording.strikes, recording.values, [](double) { return false; });
        QVERIFY(!means);
        QCOMPARE(means.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSoundAlikes)
#include "tst_sound_alikes.moc"
