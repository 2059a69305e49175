#include "core/analysis/rhythm/beat_axis.h"
#include "core/analysis/rhythm/tempo_readings.h"
#include "tests/core/analysis/rhythm/made_rhythm.h"

#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// Without a network: the curve shows every eighth, as onsets do.
RhythmEvidence onsetEvidence(const std::vector<double>& beats, double seconds, std::span<const DrumHit> hits)
{
    const BeatAxis axis(beats);
    RhythmEvidence evidence;
    evidence.beat = beatCurve(axis.grid(0.0, 0.5, 0.0, axis.lastIndex()), seconds, 0.6F);
    evidence.hits = hits;
    return evidence;
}

double bestBpm(const RhythmEvidence& evidence, double readBpm, double start, double seconds)
{
    const std::vector<double> read = beatTimes(readBpm, start, seconds);
    return readBpm * readTempo(evidence, read).front().ratio.value();
}

} // namespace

/// Which level of a tempo the evidence speaks for.
class TestTempoReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightsWrongLevels_data()
    {
        QTest::addColumn<double>("readBpm");
        QTest::addRow("right") << 174.0;
        QTest::addRow("half") << 87.0;
        QTest::addRow("two thirds") << 116.0;
        QTest::addRow("three quarters") << 130.5;
    }
    void rightsWrongLevels()
    {
        QFETCH(double, readBpm);
        const std::vector<double> beats = beatTimes(174.0, 0.5, 60.0);
        const std::vector<DrumHit> hits = twoStep(beats);
        QCOMPARE(bestBpm(onsetEvidence(beats, 60.0, hits), readBpm, 0.5, 60.0), 174.0);
        RhythmEvidence network{beatCurve(beats, 60.0), {}, hits, {}};
        network.downbeat.assign(network.beat.size(), 0.0F);
        QCOMPARE(bestBpm(network, readBpm, 0.5, 60.0), 174.0);
    }
    void leavesSlowMusicSlow()
    {
        // Rock at 90: kick on 1 and 3, snare on 2 and 4. At 180 that would be one snare in four beats.
        const std::vector<double> beats = beatTimes(90.0, 0.5, 60.0);
        std::vector<DrumHit> hits;
        addBars(hits, beats, 4, DrumClass::Kick, {0.0, 2.0});
        addBars(hits, beats, 4, DrumClass::Snare, {1.0, 3.0});
        QCOMPARE(bestBpm(onsetEvidence(beats, 60.0, hits), 90.0, 0.5, 60.0), 90.0);
        QCOMPARE(bestBpm(onsetEvidence(beats, 60.0, hits), 180.0, 0.5, 60.0), 90.0);
    }
    void keepsFourOnTheFloorAtItsTempo()
    {
        const std::vector<double> beats = beatTimes(128.0, 0.5, 60.0);
        std::vector<DrumHit> hits;
        addBars(hits, beats, 4, DrumClass::Kick, {0.0, 1.0, 2.0, 3.0});
        addBars(hits, beats, 4, DrumClass::HiHat, {0.5, 1.5, 2.5, 3.5});
        for (const double read : {64.0, 128.0})
            QCOMPARE(bestBpm(onsetEvidence(beats, 60.0, hits), read, 0.5, 60.0), 128.0);
    }
    void sharesSumToOne()
    {
        const std::vector<double> beats = beatTimes(128.0, 0.5, 20.0);
        float sum = 0.0F;
        for (const TempoReading& reading : readTempo(RhythmEvidence{beatCurve(beats, 20.0), {}, {}, {}}, beats))
            sum += reading.share;
        QVERIFY(std::abs(sum - 1.0F) < 1e-5F);
    }
    void leavesOutWhatIsNotPlayed()
    {
        const std::vector<double> beats = beatTimes(200.0, 0.5, 20.0);
        for (const TempoReading& reading : readTempo(RhythmEvidence{beatCurve(beats, 20.0), {}, {}, {}}, beats))
            QVERIFY(200.0 * reading.ratio.value() <= 260.0);
    }
};

QTEST_GUILESS_MAIN(TestTempoReadings)
#include "tst_tempo_readings.moc"
