#include "core/analysis/drums/drum_spectrum.h"
#include "core/analysis/plausibility/class_energy.h"
#include "tests/core/analysis/plausibility/hit_lists.h"

#include <QTest>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kFrames = 6000;

/// Rows of a spectrum: a floor in every band, and bursts of 80 ms in some of them.
class MadeSpectrum
{
public:
    explicit MadeSpectrum(double floorDb)
        : m_rows(size_t(kFrames) * DrumSpectrum::kWidth, step(floorDb))
    {
    }
    void addBurst(double seconds, std::size_t firstBand, std::size_t endBand, double db)
    {
        const auto frame = size_t(std::lround(seconds * 100.0));
        for (std::size_t n = frame; n < std::min<std::size_t>(frame + 8, kFrames); ++n)
            for (std::size_t b = firstBand; b < endBand; ++b)
                m_rows[n * DrumSpectrum::kWidth + b] = step(db);
    }
    [[nodiscard]] std::span<const std::uint8_t> rows() const { return m_rows; }

private:
    static std::uint8_t step(double db) { return std::uint8_t(std::lround(2.0 * (db + 100.0))); }
    std::vector<std::uint8_t> m_rows;
};

std::vector<DrumHit> everyHalfSecond(DrumClass drumClass, double confidence = 0.9)
{
    std::vector<DrumHit> hits;
    for (double time = 0.5; time < 59.0; time += 0.5)
        hits.push_back(hitAt(time, drumClass, confidence));
    return hits;
}

} // namespace

class TestClassEnergy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrumIsExpectedInItsBands_data()
    {
        QTest::addColumn<DrumClass>("drumClass");
        QTest::addColumn<size_t>("first");
        QTest::addColumn<size_t>("end");
        QTest::addColumn<bool>("alarmed");
        QTest::newRow("kick in the lows") << DrumClass::Kick << size_t(0) << size_t(5) << false;
        QTest::newRow("kick in the highs") << DrumClass::Kick << size_t(24) << size_t(32) << true;
        QTest::newRow("snare in the middle") << DrumClass::Snare << size_t(8) << size_t(24) << false;
        QTest::newRow("snare in the lows") << DrumClass::Snare << size_t(0) << size_t(5) << true;
        QTest::newRow("hi-hat in the highs") << DrumClass::HiHat << size_t(26) << size_t(32) << false;
        QTest::newRow("hi-hat in the lows") << DrumClass::HiHat << size_t(0) << size_t(5) << true;
        QTest::newRow("tom in its place") << DrumClass::Tom << size_t(3) << size_t(8) << false;
        QTest::newRow("tom in the highs") << DrumClass::Tom << size_t(24) << size_t(32) << true;
        QTest::newRow("cymbal in the middle") << DrumClass::Cymbal << size_t(10) << size_t(20) << true;
    }

    void aDrumIsExpectedInItsBands()
    {
        QFETCH(const DrumClass, drumClass);
        QFETCH(const size_t, first);
        QFETCH(const size_t, end);
        QFETCH(const bool, alarmed);
        MadeSpectrum spectrum(-70.0);
        const std::vector<DrumHit> hits = everyHalfSecond(drumClass);
        for (const DrumHit& hit : hits)
            spectrum.addBurst(hit.time, first, end, -20.0);
        const Diagnostics found = ClassEnergy::check(hits, spectrum.rows());
        QCOMPARE(!found.empty(), alarmed);
        if (alarmed) {
            QCOMPARE(found[0].code, QStringLiteral("plausibility.class_energy"));
            QVERIFY(found[0].message.startsWith(drumClassName(drumClass)));
            QVERIFY(found[0].range && found[0].range->length() <= 10.0);
        }
    }

    void aRiseOfTheNoiseFloorIsNoStrike()
    {
        MadeSpectrum spectrum(-99.0);
        const std::vector<DrumHit> hits = everyHalfSecond(DrumClass::Kick);
        for (const DrumHit& hit : hits) {
            spectrum.addBurst(hit.time, 24, 32, -10.0); // what sounds is a hi-hat
            spectrum.addBurst(hit.time, 0, 5, -88.0); // 11 dB, of nothing
        }
        QCOMPARE(ClassEnergy::check(hits, spectrum.rows()).size(), size_t(1));
    }

    void onlyManyConfidentHitsCount()
    {
        const MadeSpectrum spectrum(-50.0);
        QVERIFY(!ClassEnergy::check(everyHalfSecond(DrumClass::Kick), spectrum.rows()).empty());
        QVERIFY(ClassEnergy::check(everyHalfSecond(DrumClass::Kick, 0.55), spectrum.rows()).empty());
        auto few = everyHalfSecond(DrumClass::Kick);
        few.resize(size_t(ClassEnergy::kLeastHits) - 1);
        QVERIFY(ClassEnergy::check(few, spectrum.rows()).empty());
    }

    void someMayLackEnergy() // over a loud bass
    {
        MadeSpectrum spectrum(-60.0);
        const std::vector<DrumHit> hits = everyHalfSecond(DrumClass::Kick);
        for (size_t n = 0; n < hits.size(); n += n % 5 == 0 ? 1 : 2) // three of five
            spectrum.addBurst(hits[n].time, 0, 5, -20.0);
        const auto counts = ClassEnergy::count(hits, spectrum.rows());
        QVERIFY(!counts[0].lacking.empty());
        QVERIFY(ClassEnergy::check(hits, spectrum.rows()).empty());
    }

    void placesOutsideTheTrackAreLeftOut()
    {
        const std::vector hits{hitAt(-1.0, DrumClass::Kick), hitAt(0.0, DrumClass::Kick), hitAt(0.049, DrumClass::Kick),
            hitAt(59.99, DrumClass::Kick), hitAt(1e12, DrumClass::Kick), hitAt(std::nan(""), DrumClass::Kick)};
        const MadeSpectrum spectrum(-50.0);
        QCOMPARE(ClassEnergy::count(hits, spectrum.rows())[0].confident, 1); // 0.049 s is frame 5
        QVERIFY(ClassEnergy::check(hits, {}).empty());
        QVERIFY(ClassEnergy::check({}, spectrum.rows()).empty());
    }
};

QTEST_GUILESS_MAIN(TestClassEnergy)
#include "tst_class_energy.moc"
