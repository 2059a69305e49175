#include "core/analysis/rhythm/bar_phase.h"
#include "core/analysis/rhythm/chroma.h"
#include "tests/core/analysis/rhythm/made_rhythm.h"

#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// Chroma rows with another chord in every bar.
std::vector<std::uint8_t> chords(const std::vector<double>& beats, std::size_t firstDownbeat, double seconds)
{
    std::vector<std::uint8_t> rows(std::size_t(seconds * RhythmEvidence::kRate) * Chroma::kWidth, 60);
    for (std::size_t n = 0; n < rows.size() / Chroma::kWidth; ++n) {
        std::size_t beat = 0;
        while (beat < beats.size() && beats[beat] <= double(n) / RhythmEvidence::kRate)
            ++beat;
        const std::size_t chord = (beat + 3 - firstDownbeat) / 4;
        for (const std::size_t tone : {chord * 5 % 12, (chord * 5 + 4) % 12, (chord * 5 + 7) % 12})
            rows[n * Chroma::kWidth + tone] = 140;
    }
    return rows;
}

} // namespace

/// Where bars begin.
class TestBarPhase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheNetwork_data()
    {
        QTest::addColumn<int>("first");
        for (int first = 0; first < 4; ++first)
            QTest::addRow("%d", first) << first;
    }
    void followsTheNetwork()
    {
        QFETCH(int, first);
        const std::vector<double> beats = beatTimes(174.0, 0.5, 40.0);
        std::vector<double> downbeats;
        for (std::size_t n = std::size_t(first); n < beats.size(); n += 4)
            downbeats.push_back(beats[n]);
        const BarPhase bars = findBars({beatCurve(beats, 40.0), beatCurve(downbeats, 40.0, 0.5F), {}, {}}, beats);
        QCOMPARE(bars.beatsPerBar, 4);
        QCOMPARE(bars.firstDownbeat, first);
        QVERIFY(bars.confidence > 0.8F);
    }
    void followsTheHarmonyWhereEveryBeatHasAKick()
    {
        const std::vector<double> beats = beatTimes(128.0, 0.5, 60.0);
        std::vector<DrumHit> hits;
        addBars(hits, beats, 4, DrumClass::Kick, {0.0, 1.0, 2.0, 3.0});
        const std::vector<std::uint8_t> chroma = chords(beats, 2, 60.0);
        const BarPhase bars = findBars({beatCurve(beats, 60.0), {}, hits, chroma}, beats);
        QCOMPARE(bars.firstDownbeat, 2);
    }
    void tellsBackbeatFromHalfTime()
    {
        const std::vector<double> beats = beatTimes(174.0, 0.5, 60.0);
        std::vector<DrumHit> half;
        addBars(half, beats, 4, DrumClass::Kick, {0.0});
        addBars(half, beats, 4, DrumClass::Snare, {2.0});
        const BarPhase halfTime = findBars({beatCurve(beats, 60.0), {}, half, {}}, beats);
        QVERIFY(halfTime.isHalfTimeFeel);
        QCOMPARE(halfTime.firstDownbeat, 0);
        const std::vector<DrumHit> hits = twoStep(beats);
        const BarPhase twoStepBars = findBars({beatCurve(beats, 60.0), {}, hits, {}}, beats);
        QVERIFY(!twoStepBars.isHalfTimeFeel);
        QCOMPARE(twoStepBars.firstDownbeat, 0);
    }
    void isUnsureWithoutEvidence()
    {
        const std::vector<double> beats = beatTimes(174.0, 0.5, 40.0);
        const BarPhase bars = findBars({beatCurve(beats, 40.0), {}, {}, {}}, beats);
        QVERIFY(bars.confidence < 0.35F);
        QCOMPARE(findBars({}, std::vector<double>{0.0, 0.5}).confidence, 0.0F);
    }
};

QTEST_GUILESS_MAIN(TestBarPhase)
#include "tst_bar_phase.moc"
