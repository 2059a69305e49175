#include "core/report/drum_hits_midi.h"
#include "core/report/midi_tempo_map.h"
#include "tests/support/midi_reader.h"
#include "tests/support/sample_result.h"

#include <QTest>

#include <limits>
#include <map>
#include <random>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr int kNoteOn = 0x99;
constexpr int kNoteOff = 0x89;
const std::map<int, DrumClass> kKeys{{36, DrumClass::Kick}, {38, DrumClass::Snare}, {42, DrumClass::HiHat},
    {45, DrumClass::Tom}, {49, DrumClass::Cymbal}};

DrumHit hitAt(double time, DrumClass drumClass = DrumClass::Kick, float velocity = 0.5F)
{
    return {time, drumClass, 1.0F, velocity, std::nullopt, std::nullopt};
}

BeatGrid gridOf(const std::vector<double>& times, int beatsPerBar = 4, int firstBeatInBar = 1)
{
    BeatGrid grid;
    int beatInBar = firstBeatInBar;
    for (size_t i = 0; i < times.size(); ++i) {
        const double interval = i + 1 < times.size() ? times[i + 1] - times[i] : times[i] - times[i - 1];
        grid.beats.push_back({times[i], 1, beatInBar, 60.0 / interval, 1.0F});
        beatInBar = beatInBar % beatsPerBar + 1;
    }
    TempoSection section;
    section.range = {times.front(), times.back() + 1.0};
    section.beatsPerBar = beatsPerBar;
    grid.sections.push_back(section);
    return grid;
}

MidiSong songOf(const AnalysisResult& result)
{
    MidiSong song = readMidi(renderDrumHitsMidi(result));
    if (!song.error.isEmpty())
        qWarning("%s", qPrintable(song.error));
    return song;
}

std::vector<MidiEvent> eventsOf(const MidiSong& song, int status, int first = -1)
{
    std::vector<MidiEvent> events;
    std::ranges::copy_if(song.events, std::back_inserter(events),
        [&](const MidiEvent& event) { return event.status == status && (first < 0 || event.first == first); });
    return events;
}

/// "4/4" and so on, with its tick in quarters.
QStringList signaturesOf(const MidiSong& song)
{
    QStringList texts;
    for (const MidiEvent& event : eventsOf(song, 0xff, 0x58))
        texts << QStringLiteral("%1:%2/%3")
                     .arg(double(event.tick) / song.ticksPerQuarter)
                     .arg(int(event.data.at(0)))
                     .arg(1 << event.data.at(1));
    return texts;
}

/// Greatest distance of a hit to the nearest note of its class, in ms; the song must be right.
double worstError(const AnalysisResult& result, const MidiSong& song)
{
    const std::vector<MidiEvent> notes = eventsOf(song, kNoteOn);
    double worst = song.error.isEmpty() ? 0.0 : 1e9;
    for (const DrumHit& hit : *result.drumHits) {
        double nearest = 1e9;
        for (const MidiEvent& note : notes)
            if (kKeys.at(note.first) == hit.drumClass)
                nearest = std::min(nearest, std::abs(note.time - hit.time));
        worst = std::max(worst, 1000.0 * nearest);
    }
    return worst;
}

} // namespace

class TestDrumHitsMidi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsEachHitAtItsTime_data()
    {
        QTest::addColumn<double>("bpm");
        QTest::addColumn<double>("bpmPerBeat");
        QTest::addColumn<double>("first"); // s, of the first beat
        QTest::addColumn<double>("jitter"); // s, of the beats
        QTest::newRow("drum & bass") << 174.0 << 0.0 << 0.2173 << 0.0;
        QTest::newRow("from the first sample on") << 174.0 << 0.0 << 0.0 << 0.0;
        QTest::newRow("hardly after the start") << 174.0 << 0.0 << 0.0004 << 0.0;
        QTest::newRow("a sixteenth after the start") << 174.0 << 0.0 << 0.08 << 0.0;
        QTest::newRow("after a long intro") << 174.0 << 0.0 << 61.7 << 0.0;
        QTest::newRow("slow") << 60.0 << 0.0 << 1.5 << 0.0;
        QTest::newRow("fast") << 220.0 << 0.0 << 0.1 << 0.0;
        QTest::newRow("a ramp") << 170.0 << 0.02 << 0.3 << 0.0;
        QTest::newRow("beats that wander") << 172.5 << 0.0 << 0.3 << 0.01;
    }

    void playsEachHitAtItsTime()
    {
        QFETCH(const double, bpm);
        QFETCH(const double, bpmPerBeat);
        QFETCH(const double, first);
        QFETCH(const double, jitter);
        std::mt19937 random(174);
        const auto unit = [&] { return double(random()) / 4294967296.0; };
        std::vector<double> beats;
        double time = first;
        for (int i = 0; i < 600; ++i, time += 60.0 / (bpm + bpmPerBeat * i))
            beats.push_back(std::max(0.0, time + jitter * (unit() - 0.5)));
        AnalysisResult result;
        result.beatGrid = std::make_shared<BeatGrid>(gridOf(beats));
        result.drumHits.emplace();
        for (double at = 0.0; at < beats.back() + 5.0; at += 0.1 + 0.3 * unit())
            result.drumHits->push_back(hitAt(at, kDrumClasses[size_t(5.0 * unit())], float(unit())));
        const MidiSong song = songOf(result);
        QCOMPARE(song.format, 1);
        QCOMPARE(eventsOf(song, kNoteOn).size(), result.drumHits->size());
        QCOMPARE_LE(worstError(result, song), 0.7); // half a tick at 60 BPM and the drift
        for (size_t i = 1; i < beats.size(); ++i) { // beats are quarters
            const MidiTempoMap map(result.beatGrid.get());
            const int tick = map.tickAt(beats[i]) - map.tickAt(beats[0]);
            const int off = tick % MidiTempoMap::kTicksPerQuarter;
            QVERIFY(std::min(off, MidiTempoMap::kTicksPerQuarter - off) <= 3); // of 0.2 ms
            if (i % 60 != 0)
                i += 58;
        }
    }

    void aConstantTempoIsSaidOnce()
    {
        std::vector<double> beats;
        for (int i = 0; i < 200; ++i)
            beats.push_back(0.5 + i * 0.5);
        AnalysisResult result;
        result.drumHits.emplace();
        result.beatGrid = std::make_shared<BeatGrid>(gridOf(beats));
        QCOMPARE(eventsOf(songOf(result), 0xff, 0x51).size(), size_t(1));
        QCOMPARE(eventsOf(songOf(result), 0xff, 0x51)[0].data.toHex(), QByteArray("07a120"));
    }

    void barsAreTimeSignatures()
    {
        std::vector<double> beats;
        for (int i = 0; i < 14; ++i)
            beats.push_back(0.7 + i * 0.35);
        AnalysisResult result;
        result.drumHits.emplace();
        result.beatGrid = std::make_shared<BeatGrid>(gridOf(beats, 4, 1)); // two quarters before the first bar
        QCOMPARE(signaturesOf(songOf(result)), (QStringList{QStringLiteral("0:2/4"), QStringLiteral("2:4/4")}));
        result.beatGrid = std::make_shared<BeatGrid>(gridOf(beats, 4, 3));
        QCOMPARE(signaturesOf(songOf(result)), QStringList{QStringLiteral("0:4/4")});
        result.beatGrid = std::make_shared<BeatGrid>(gridOf(beats, 3, 3));
        QCOMPARE(signaturesOf(songOf(result)), QStringList{QStringLiteral("0:3/4")});
        for (double& beat : beats)
            beat -= 0.6; // the first comes a quarter of a beat after the start
        result.beatGrid = std::make_shared<BeatGrid>(gridOf(beats, 4, 1));
        QCOMPARE(signaturesOf(songOf(result)), (QStringList{QStringLiteral("0:1/16"), QStringLiteral("0.25:4/4")}));
    }

    void gapsKeepTimeAndBars()
    {
        SampleOptions options;
        options.hitCount = 400;
        options.withRhythm = true;
        const auto result = makeResult(options);
        const MidiSong song = songOf(*result);
        QCOMPARE_LE(worstError(*result, song), 0.7);
        const MidiTempoMap map(result->beatGrid.get());
        std::vector<int> downbeats;
        for (const Beat& beat : result->beatGrid->beats)
            if (beat.beatInBar == 1)
                downbeats.push_back(map.tickAt(beat.time));
        // Bars as a sequencer draws them: every downbeat of the grid must be the first beat of one.
        const auto& signatures = map.signatures();
        for (const int tick : downbeats) {
            const auto after = std::ranges::upper_bound(signatures, tick + 2, {}, &MidiTempoMap::Signature::tick);
            QVERIFY(after != signatures.begin());
            const auto& bar = *std::prev(after);
            const int length = 4 * MidiTempoMap::kTicksPerQuarter * bar.numerator / bar.denominator;
            const int off = (tick - bar.tick) % length;
            QVERIFY2(std::min(off, length - off) <= 1, qPrintable(QString::number(tick)));
        }
    }

    void withoutAGridTheTimesAreRight()
    {
        SampleOptions options;
        options.hitCount = 300;
        AnalysisResult result = *makeResult(options);
        QCOMPARE_LE(worstError(result, songOf(result)), 0.3);
        result.beatGrid = std::make_shared<BeatGrid>(); // no stable beat
        const MidiSong song = songOf(result);
        QCOMPARE_LE(worstError(result, song), 0.3);
        QCOMPARE(eventsOf(song, 0xff, 0x51)[0].data.toHex(), QByteArray("07a120")); // 120 BPM
        QCOMPARE(signaturesOf(song), QStringList{QStringLiteral("0:4/4")});
    }

    void notesAreGeneralMidi()
    {
        AnalysisResult result;
        result.drumHits.emplace();
        for (const DrumClass drumClass : kDrumClasses)
            result.drumHits->push_back(hitAt(1.0 + int(drumClass), drumClass, 0.25F * float(int(drumClass))));
        const std::vector<MidiEvent> notes = eventsOf(songOf(result), kNoteOn);
        const int keys[]{36, 38, 42, 45, 49};
        const int velocities[]{1, 33, 64, 96, 127};
        QCOMPARE(notes.size(), size_t(5));
        for (size_t i = 0; i < 5; ++i) {
            QCOMPARE(notes[i].first, keys[i]);
            QVERIFY(std::abs(notes[i].second - velocities[i]) <= 1);
        }
    }

    void everyNoteEndsBeforeTheNext()
    {
        AnalysisResult result;
        // A roll faster than a note is long, two strikes on one tick, and another drum at the same time.
        result.drumHits = {hitAt(1.0), hitAt(1.01), hitAt(1.01, DrumClass::Kick, 0.9F), hitAt(1.01, DrumClass::Snare),
            hitAt(1.02), hitAt(2.0)};
        const MidiSong song = songOf(result);
        std::map<int, bool> sounds;
        int played = 0;
        for (const MidiEvent& event : song.events) {
            if (event.status == kNoteOn) {
                QVERIFY(!sounds[event.first]);
                sounds[event.first] = true;
                ++played;
            } else if (event.status == kNoteOff) {
                QVERIFY(sounds[event.first]);
                sounds[event.first] = false;
            }
        }
        QVERIFY(std::ranges::none_of(sounds, [](const auto& key) { return key.second; }));
        QCOMPARE(played, 5);
        QCOMPARE(eventsOf(song, kNoteOn, 36)[1].second, 1 + int(std::lround(126.0 * 0.9))); // as hard as the hardest
    }

    void bearsOddInput()
    {
        AnalysisResult result;
        result.drumHits
            = {hitAt(-0.5), hitAt(kNaN), hitAt(0.5, DrumClass::Kick, std::numeric_limits<float>::quiet_NaN()),
                hitAt(0.75, DrumClass::Kick, 7.0F), hitAt(1e9)};
        BeatGrid grid = gridOf({0.1, 0.5, 0.9});
        grid.beats.push_back({0.2, 1, 1, kNaN, 0.0F}); // out of order
        grid.beats.push_back({kNaN, 1, 1, 174.0, 0.0F});
        grid.beats.push_back({500.0, -5, 999, -3.0, 0.0F});
        grid.sections[0].beatsPerBar = 0;
        result.beatGrid = std::make_shared<BeatGrid>(grid);
        const MidiSong song = songOf(result);
        QCOMPARE(song.error, QString());
        const std::vector<MidiEvent> notes = eventsOf(song, kNoteOn);
        QCOMPARE(notes.size(), size_t(4));
        QCOMPARE(notes[0].tick, 0);
        QCOMPARE(notes[1].second, 64);
        QCOMPARE(notes[2].second, 127);
        result.drumHits.reset();
        QCOMPARE(songOf(result).error, QString());
    }
};

QTEST_GUILESS_MAIN(TestDrumHitsMidi)
#include "tst_drum_hits_midi.moc"
