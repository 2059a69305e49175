#include "core/analysis/rhythm/beat_tracker.h"
#include "tests/core/analysis/rhythm/made_rhythm.h"

#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

const auto kGoOn = [](double) { return true; };

/// Evidence as from a network, the downbeats on every fourth beat from the first.
RhythmEvidence evidenceOf(const std::vector<double>& beats, double seconds, std::span<const DrumHit> hits = {})
{
    RhythmEvidence evidence;
    evidence.beat = beatCurve(beats, seconds);
    std::vector<double> downbeats;
    for (std::size_t n = 0; n < beats.size(); n += 4)
        downbeats.push_back(beats[n]);
    evidence.downbeat = beatCurve(downbeats, seconds, 0.5F);
    evidence.hits = hits;
    return evidence;
}

BeatGrid tracked(const RhythmEvidence& evidence)
{
    auto grid = trackBeats(evidence, kGoOn);
    return grid ? std::move(*grid) : BeatGrid();
}

/// Share of `beats` with a beat of the grid within 20 ms.
double found(const BeatGrid& grid, const std::vector<double>& beats)
{
    int hits = 0;
    for (const double beat : beats)
        hits += std::ranges::any_of(grid.beats, [beat](const Beat& b) { return std::abs(b.time - beat) < 0.02; }) ? 1
                                                                                                                  : 0;
    return double(hits) / double(beats.size());
}

} // namespace

/// Beats, sections and bars from beat curves of known tempo.
class TestBeatTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAConstantTempo_data()
    {
        QTest::addColumn<double>("bpm");
        for (const double bpm : {60.0, 87.31, 101.99, 128.0, 140.55, 174.02, 220.0})
            QTest::addRow("%g", bpm) << bpm;
    }
    void findsAConstantTempo()
    {
        QFETCH(double, bpm);
        const std::vector<double> beats = beatTimes(bpm, 0.73, 60.0);
        std::vector<DrumHit> hits;
        addBars(hits, beats, 4, DrumClass::Kick, {0.0, 1.0, 2.0, 3.0});
        const BeatGrid grid = tracked(evidenceOf(beats, 60.0, hits));
        QCOMPARE(grid.sections.size(), 1U);
        QVERIFY(grid.sections.front().isConstant);
        QVERIFY2(
            std::abs(grid.sections.front().bpm - bpm) < 0.02, qPrintable(QString::number(grid.sections.front().bpm)));
        QVERIFY(grid.sections.front().confidence > 0.5F);
        QCOMPARE(found(grid, beats), 1.0);
        QVERIFY(std::abs(double(grid.beats.size()) - double(beats.size())) <= 2.0);
    }
    void laysTheGridOnTheKicks()
    {
        const std::vector<double> beats = beatTimes(174.0, 0.5, 60.0);
        std::vector<DrumHit> hits;
        addBars(hits, beats, 4, DrumClass::Kick, {0.0});
        addBars(hits, beats, 4, DrumClass::Snare, {1.0, 2.0, 3.0});
        for (DrumHit& hit : hits)
            hit.time += hit.drumClass == DrumClass::Snare ? 0.012 : 0.0;
        const BeatGrid grid = tracked(evidenceOf(beats, 60.0, hits));
        for (const double beat : beats)
            QVERIFY(std::ranges::any_of(grid.beats, [beat](const Beat& b) { return std::abs(b.time - beat) < 0.001; }));
    }
    void findsAConstantTempoWithoutHits()
    {
        const std::vector<double> beats = beatTimes(174.0, 0.4, 40.0);
        const BeatGrid grid = tracked(evidenceOf(beats, 40.0));
        QCOMPARE(grid.sections.size(), 1U);
        QVERIFY(std::abs(grid.sections.front().bpm - 174.0) < 0.05);
        QCOMPARE(found(grid, beats), 1.0);
    }
    void followsARamp()
    {
        const auto bpmAt = [](double time) { return 170.0 + 8.0 * time / 120.0; };
        const std::vector<double> beats = beatTimes(bpmAt, 0.5, 120.0);
        const std::vector<DrumHit> hits = twoStep(beats);
        const BeatGrid grid = tracked(evidenceOf(beats, 120.0, hits));
        QVERIFY(!grid.sections.empty());
        QVERIFY(found(grid, beats) > 0.98);
        for (const Beat& beat : grid.beats)
            QVERIFY2(std::abs(beat.bpm / bpmAt(beat.time) - 1.0) < 0.003,
                qPrintable(QStringLiteral("%1 at %2 s").arg(beat.bpm).arg(beat.time)));
        QCOMPARE(grid.sections.size(), 1U);
        QVERIFY(!grid.sections.front().isConstant);
    }
    void separatesASuddenChange()
    {
        std::vector<double> beats = beatTimes(128.0, 0.5, 60.0);
        const std::vector<double> second = beatTimes(174.0, 60.2, 120.0);
        beats.insert(beats.end(), second.begin(), second.end());
        const BeatGrid grid = tracked(evidenceOf(beats, 120.0));
        QCOMPARE(grid.sections.size(), 2U);
        QVERIFY(std::abs(grid.sections[0].bpm - 128.0) < 0.05);
        QVERIFY(std::abs(grid.sections[1].bpm - 174.0) < 0.05);
        QVERIFY(std::abs(grid.sections[1].range.start - 60.0) < 2.0);
        QVERIFY(grid.sections[0].range.end <= grid.sections[1].range.start);
    }
    void separatesACutAtTheSameTempo()
    {
        std::vector<double> beats = beatTimes(174.0, 0.5, 60.0);
        const std::vector<double> second = beatTimes(174.0, beats.back() + 0.5 * 60.0 / 174.0, 120.0);
        beats.insert(beats.end(), second.begin(), second.end());
        const BeatGrid grid = tracked(evidenceOf(beats, 120.0));
        QCOMPARE(grid.sections.size(), 2U);
        QVERIFY(found(grid, beats) > 0.97);
    }
    void keepsCountingThroughABreak()
    {
        std::vector<double> heard;
        const std::vector<double> beats = beatTimes(174.0, 0.5, 90.0);
        for (const double beat : beats)
            if (beat < 30.0 || beat > 48.0)
                heard.push_back(beat);
        const BeatGrid grid = tracked(evidenceOf(heard, 90.0));
        QCOMPARE(grid.sections.size(), 1U);
        QCOMPARE(found(grid, beats), 1.0);
        const auto inBreak = std::ranges::lower_bound(grid.beats, 40.0, {}, &Beat::time);
        QVERIFY(inBreak->confidence < 0.85F * grid.beats[20].confidence);
    }
    void numbersBarsFromTheDownbeats()
    {
        const std::vector<double> all = beatTimes(174.0, 0.5, 40.0);
        // The first bar is cut: the downbeats fall on the third beat and every fourth from there.
        const std::vector<double> beats(all.begin() + 2, all.end());
        const BeatGrid grid = tracked(evidenceOf(beats, 40.0));
        const auto first = std::ranges::lower_bound(grid.beats, beats.front() - 0.02, {}, &Beat::time);
        QCOMPARE(first->beatInBar, 1);
        for (std::size_t n = 1; n < grid.beats.size(); ++n) {
            const bool newBar = grid.beats[n].beatInBar == 1;
            QCOMPARE(grid.beats[n].bar - grid.beats[n - 1].bar, newBar ? 1 : 0);
        }
    }
    void findsShortRecordings()
    {
        const std::vector<double> beats = beatTimes(174.0, 0.2, 10.0);
        const BeatGrid grid = tracked(evidenceOf(beats, 10.0));
        QCOMPARE(grid.sections.size(), 1U);
        QVERIFY(std::abs(grid.sections.front().bpm - 174.0) < 0.3);
    }
    void saysThatThereIsNoBeat_data()
    {
        QTest::addColumn<double>("height");
        QTest::addColumn<double>("seconds");
        QTest::addRow("silence") << 0.0 << 60.0;
        QTest::addRow("irregular") << 0.9 << 60.0;
        QTest::addRow("faint and irregular") << 0.15 << 60.0;
        QTest::addRow("nothing at all") << 0.0 << 0.0;
        QTest::addRow("one second") << 0.9 << 1.0;
    }
    void saysThatThereIsNoBeat()
    {
        QFETCH(double, height);
        QFETCH(double, seconds);
        std::mt19937 random(7);
        std::exponential_distribution<double> pause(2.5);
        std::vector<double> events;
        for (double time = pause(random); time < seconds; time += 0.08 + pause(random))
            events.push_back(time);
        RhythmEvidence evidence;
        evidence.beat = beatCurve(events, seconds, float(height));
        evidence.downbeat.assign(evidence.beat.size(), 0.0F);
        const BeatGrid grid = tracked(evidence);
        QVERIFY(grid.sections.empty());
        QVERIFY(grid.beats.empty());
    }
    void givesTheOtherReadings()
    {
        const std::vector<double> beats = beatTimes(174.0, 0.5, 60.0);
        const std::vector<DrumHit> hits = twoStep(beats);
        const BeatGrid grid = tracked(evidenceOf(beats, 60.0, hits));
        const auto& alternatives = grid.sections.front().alternatives;
        QVERIFY(alternatives.size() >= 5);
        float sum = 0.0F;
        for (const TempoAlternative& alternative : alternatives) {
            sum += alternative.score;
            QVERIFY(std::abs(alternative.bpm - grid.sections.front().bpm * alternative.ratio.value()) < 1e-6);
        }
        QVERIFY(std::abs(sum - 1.0F) < 1e-4F);
        QCOMPARE(alternatives.front().ratio, TempoRatio());
        QCOMPARE(alternatives.front().score, grid.sections.front().confidence);
    }
    void doesNotCrashOnThreeFour()
    {
        const std::vector<double> beats = beatTimes(150.0, 0.5, 60.0);
        std::vector<DrumHit> hits;
        addBars(hits, beats, 3, DrumClass::Kick, {0.0});
        addBars(hits, beats, 3, DrumClass::Snare, {1.0, 2.0});
        RhythmEvidence evidence = evidenceOf(beats, 60.0, hits);
        std::vector<double> downbeats;
        for (std::size_t n = 0; n < beats.size(); n += 3)
            downbeats.push_back(beats[n]);
        evidence.downbeat = beatCurve(downbeats, 60.0, 0.6F);
        const BeatGrid grid = tracked(evidence);
        QCOMPARE(grid.sections.size(), 1U);
        QVERIFY(grid.sections.front().beatsPerBar == 3 || grid.sections.front().downbeatConfidence < 0.5F);
    }
    void stopsWhenAsked()
    {
        const auto grid = trackBeats(evidenceOf(beatTimes(174.0, 0.0, 30.0), 30.0), [](double) { return false; });
        QVERIFY(!grid);
        QCOMPARE(grid.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestBeatTracker)
#include "tst_beat_tracker.moc"
