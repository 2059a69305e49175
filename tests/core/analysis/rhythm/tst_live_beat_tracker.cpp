#include "core/analysis/rhythm/live_beat_tracker.h"
#include "core/audio/source_info.h"
#include "tests/core/analysis/rhythm/made_rhythm.h"
#include "tests/support/signals.h"

#include <QTest>

#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

struct Told
{
    std::vector<LiveBeat> beats;
    double latency = 0.0; ///< greatest, s
};

Told follow(const std::vector<float>& samples, std::size_t block)
{
    LiveBeatTracker tracker;
    Told told;
    for (std::size_t at = 0; at < samples.size(); at += block) {
        const std::size_t count = std::min(block, samples.size() - at);
        for (const LiveBeat& beat : tracker.feed(std::span(samples).subspan(at, count))) {
            told.latency = std::max(told.latency, double(at + count) / kAnalysisRate - beat.time);
            told.beats.push_back(beat);
        }
    }
    return told;
}

} // namespace

/// The tracker of streams.
class TestLiveBeatTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsClicks_data()
    {
        QTest::addColumn<double>("bpm");
        for (const double bpm : {100.0, 128.0, 174.0})
            QTest::addRow("%g", bpm) << bpm;
    }
    void followsClicks()
    {
        QFETCH(double, bpm);
        const std::vector<double> beats = beatTimes(bpm, 0.5, 30.0);
        const Told told = follow(makeClicks(beats, kAnalysisRate, 30.0), 441);
        int near = 0;
        int late = 0;
        for (const LiveBeat& beat : told.beats) {
            if (beat.time < 10.0)
                continue;
            ++late;
            near += std::ranges::any_of(beats, [&](double time) { return std::abs(time - beat.time) < 0.04; }) ? 1 : 0;
            QVERIFY(std::abs(beat.bpm / bpm - 1.0) < 0.03);
        }
        QVERIFY(std::abs(double(late) - 20.0 * bpm / 60.0) <= 2.0);
        QVERIFY(near >= late - 1);
        QVERIFY(told.latency <= LiveBeatTracker::kLatencySeconds);
    }
    void dependsNotOnTheBlocks()
    {
        const std::vector<float> signal = makeClicks(beatTimes(174.0, 0.5, 15.0), kAnalysisRate, 15.0);
        const Told small = follow(signal, 100);
        const Told large = follow(signal, 50000);
        QCOMPARE(small.beats.size(), large.beats.size());
        for (std::size_t n = 0; n < small.beats.size(); ++n)
            QCOMPARE(small.beats[n].time, large.beats[n].time);
        QVERIFY(!small.beats.empty());
    }
    void saysNothingInSilenceAndSurvivesNan()
    {
        QVERIFY(follow(makeSilence(kAnalysisRate, 12.0), 441).beats.empty());
        QVERIFY(follow(std::vector<float>(441000, std::numeric_limits<float>::quiet_NaN()), 441).beats.empty());
        LiveBeatTracker tracker;
        QVERIFY(tracker.feed({}).empty());
    }
};

QTEST_GUILESS_MAIN(TestLiveBeatTracker)
#include "tst_live_beat_tracker.moc"
