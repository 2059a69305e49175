#include "tests/core/analysis/groove/grids.h"
#include "tests/support/signals.h"
#include "ui/playback/playback_renderer.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <complex>
#include <numbers>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kRate = 44100;

/// Renders the file at `path` from `start` on, in blocks, and keeps the segments.
struct Rendering
{
    explicit Rendering(const QString& path)
        : renderer(DecodedSource::open(path, kRate).value())
    {
    }
    bool begin(PlayOrder order) { return renderer.begin(std::move(order), 0).has_value(); }
    void run(qint64 frames)
    {
        while (frames > 0) {
            std::vector<float> block(size_t(2 * std::min<qint64>(frames, 256)));
            const qint64 got = renderer.render(block).value();
            samples.insert(samples.end(), block.begin(), block.begin() + 2 * got);
            const auto fresh = renderer.takeSegments();
            segments.insert(segments.end(), fresh.begin(), fresh.end());
            frames -= got;
            if (got < qint64(block.size() / 2)) {
                ended = true;
                break;
            }
        }
    }
    [[nodiscard]] qint64 frames() const { return qint64(samples.size() / 2); }
    [[nodiscard]] std::vector<float> left() const { return channelOf(samples, 2, 0); }

    PlaybackRenderer renderer;
    std::vector<float> samples;
    std::vector<PlaySegment> segments;
    bool ended = false;
};

/// Phase of a sine of `hz` in `mono` from `from` on, by correlation under a Hann window.
double phaseOf(const std::vector<float>& mono, double hz, size_t from, size_t length)
{
    std::complex<double> sum;
    for (size_t i = 0; i < length; ++i) {
        const double window = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * double(i) / double(length));
        sum += window * double(mono[from + i])
            * std::polar(1.0, -2.0 * std::numbers::pi * hz * double(from + i) / kRate);
    }
    return std::arg(sum);
}

/// Frequency of a sine that is within 2 Hz of `near`: how far its phase runs away from that of `near` in 0.2 s.
double pitchOf(const std::vector<float>& mono, double near)
{
    const auto window = size_t(0.2 * kRate);
    const double turned = phaseOf(mono, near, window, window) - phaseOf(mono, near, 0, window);
    return near + std::remainder(turned, 2.0 * std::numbers::pi) / (2.0 * std::numbers::pi * 0.2);
}

double rmsOf(const std::vector<float>& mono, size_t from)
{
    double sum = 0.0;
    for (size_t i = from; i < mono.size(); ++i)
        sum += double(mono[i]) * double(mono[i]);
    return std::sqrt(sum / double(mono.size() - from));
}

} // namespace

class TestPlaybackRenderer final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const std::vector<float>& samples, int channels = 2, int rate = kRate)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.wav").arg(++m_files));
        return writeWav(path, samples, channels, rate, SampleFormat::F32) ? path : QString();
    }
    QString writeMono(const std::vector<float>& mono) { return write(interleaved(mono, 2)); }
    int m_files = 0;

private Q_SLOTS:
    void isTheRecordingBitForBit()
    {
        const auto noise = interleavedStereo(makeNoise(1, kRate, 1.0), makeNoise(2, kRate, 1.0));
        Rendering all(write(noise));
        QVERIFY(all.begin(PlayOrder::from(0)));
        all.run(10 * kRate);
        QVERIFY(all.ended);
        QCOMPARE(all.samples, noise);
        Rendering part(write(noise));
        QVERIFY(part.begin(PlayOrder::from(20011)));
        part.run(5000);
        QVERIFY(std::equal(part.samples.begin(), part.samples.end(), noise.begin() + 2 * 20011));
        QCOMPARE(part.segments.size(), size_t(1));
        QCOMPARE(part.segments[0], (PlaySegment{0.0, 20011.0, 1.0, -1, 0}));
    }

    void aLoopIsExactAndWithoutAClick()
    {
        const auto noise = interleaved(makeNoise(3, kRate, 1.0), 2);
        Rendering r(write(noise));
        QVERIFY(r.begin(PlayOrder::from(1000, PlayOrder::Frames{5000, 9001})));
        r.run(4000 + 3 * 4001 + 1000 + 3 * 4001);
        QVERIFY(!r.ended);
        const auto same = [&](qint64 out, qint64 source, qint64 count) {
            return std::equal(
                r.samples.begin() + 2 * out, r.samples.begin() + 2 * (out + count), noise.begin() + 2 * source);
        };
        const qint64 first = 8001; // frames to the end of the loop
        QVERIFY(same(0, 1000, first - 256));
        for (int round = 0; round < 4; ++round) // every round as long as the loop, to the frame
            QVERIFY(same(first + round * 4001, 5000, 4001 - 256));
        QCOMPARE(r.segments.size() >= 4, true);
        QCOMPARE(r.segments[1].out, double(first));
        QCOMPARE(r.segments[2].out, double(first + 4001));
        QCOMPARE(r.segments[2].source, 5000.0);

        // A sine whose loop does not fit: no step anywhere.
        Rendering sine(writeMono(makeSine(200.0, kRate, 1.0)));
        QVERIFY(sine.begin(PlayOrder::from(4000, PlayOrder::Frames{4000, 9077})));
        sine.run(20000);
        const auto mono = sine.left();
        const double slope = 0.5 * 2.0 * std::numbers::pi * 200.0 / kRate;
        for (size_t i = 1; i < mono.size(); ++i)
            QVERIFY(std::abs(mono[i] - mono[i - 1]) < 1.5 * slope);
    }

    void aLoopBeyondTheEndTurnsThere()
    {
        const auto noise = interleaved(makeNoise(4, kRate, 0.2), 2); // 8820 frames
        Rendering r(write(noise));
        QVERIFY(r.begin(PlayOrder::from(0, PlayOrder::Frames{4000, 100000})));
        r.run(20000);
        QVERIFY(!r.ended);
        QCOMPARE(r.segments[1].out, 8820.0);
        Rendering none(write(noise));
        QVERIFY(none.begin(PlayOrder::from(50000, PlayOrder::Frames{50000, 100000})));
        none.run(1000); // nothing there: it ends instead of going round for ever
        QVERIFY(none.ended);
        QCOMPARE(none.frames(), qint64(0));
    }

    void keepsPitchAndLength_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.25, 0.5, 0.8, 1.25, 2.0})
            QTest::addRow("×%g", speed) << speed;
    }

    void keepsPitchAndLength()
    {
        QFETCH(const double, speed);
        Rendering r(writeMono(makeSine(440.0, kRate, 1.6)));
        QVERIFY(r.renderer.setSpeed(speed));
        QVERIFY(r.begin(PlayOrder::from(0)));
        r.run(20 * kRate);
        QVERIFY(r.ended);
        QCOMPARE(r.frames(), qint64(std::llround(1.6 * kRate / speed)));
        const auto mono = r.left();
        const auto middle = mono.size() / 4;
        const std::vector<float> stretch(
            mono.begin() + std::ptrdiff_t(middle), mono.begin() + std::ptrdiff_t(middle + size_t(0.4 * kRate)));
        QVERIFY(std::abs(pitchOf(stretch, 440.0) - 440.0) < 1.0);
        QVERIFY(rmsOf(stretch, 0) > 0.25);
    }

    void strikesLieWhereTheMapSays_data() { keepsPitchAndLength_data(); }
    void strikesLieWhereTheMapSays()
    {
        QFETCH(const double, speed);
        std::vector<double> times;
        for (double time = 0.31; time < 2.6; time += 0.27)
            times.push_back(time);
        Rendering r(writeMono(makeClicks(times, kRate, 3.0)));
        QVERIFY(r.renderer.setSpeed(speed));
        const qint64 start = 8820;
        QVERIFY(r.begin(PlayOrder::from(start)));
        r.run(30 * kRate);
        const auto mono = r.left();
        double worst = 0.0;
        double sum = 0.0;
        for (const double time : times) {
            const auto expected = (time * kRate - start) / speed;
            const double reach = 0.05 * kRate;
            const auto from = std::max<std::ptrdiff_t>(0, std::ptrdiff_t(expected - reach));
            const auto to = std::min<std::ptrdiff_t>(std::ptrdiff_t(mono.size()), std::ptrdiff_t(expected + reach));
            const auto peak = std::max_element(
                mono.begin() + from, mono.begin() + to, [](float a, float b) { return std::abs(a) < std::abs(b); });
            const PlaySegment& segment = r.segments.front();
            const double heard = segment.sourceAt(double(peak - mono.begin())) / kRate;
            worst = std::max(worst, std::abs(heard - time));
            sum += heard - time;
        }
        qInfo("map error: worst %.2f ms, mean %.2f ms", 1e3 * worst, 1e3 * sum / double(times.size()));
        QVERIFY(worst < 0.005);
    }

    void aChangeOfSpeedGoesOnWhereItIs()
    {
        Rendering r(writeMono(makeSine(300.0, kRate, 6.0)));
        QVERIFY(r.begin(PlayOrder::from(0)));
        r.run(kRate);
        QVERIFY(r.renderer.setSpeed(0.5));
        r.run(kRate);
        QVERIFY(r.renderer.setSpeed(1.0));
        r.run(kRate);
        QCOMPARE(r.segments.size(), size_t(3));
        QCOMPARE(r.segments[1], (PlaySegment{double(kRate), double(kRate), 0.5, -1, 0}));
        QCOMPARE(r.segments[2], (PlaySegment{2.0 * kRate, 1.5 * kRate, 1.0, -1, 0}));
        const auto mono = r.left();
        const double slope = 0.5 * 2.0 * std::numbers::pi * 300.0 / kRate;
        for (size_t i = 1; i < mono.size(); ++i)
            QVERIFY2(std::abs(mono[i] - mono[i - 1]) < 2.0 * slope, qPrintable(QString::number(i)));
    }

    void clicksLieOnTheBeats_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.25, 0.5, 1.0, 1.5, 2.0})
            QTest::addRow("×%g", speed) << speed;
    }
    void clicksLieOnTheBeats()
    {
        QFETCH(const double, speed);
        const auto grid = std::make_shared<const BeatGrid>(makeGrid(174.0, 1, 0.4));
        Rendering r(writeMono(makeSilence(kRate, 2.0)));
        QVERIFY(r.renderer.setSpeed(speed));
        ClickTracks tracks;
        tracks.grid = grid;
        tracks.hasMetronome = true;
        r.renderer.setTracks(tracks);
        const double start = 0.1;
        QVERIFY(r.begin(PlayOrder::from(qint64(start * kRate))));
        r.run(30 * kRate);
        const ClickSounds sounds(kRate);
        const auto mono = r.left();
        int heard = 0;
        for (const Beat& beat : grid->beats) {
            const auto at = std::llround((beat.time - start) / speed * kRate);
            if (at < 4 || at + 10 >= qint64(mono.size()))
                continue;
            const float first = sounds.of(beat.beatInBar == 1 ? ClickSound::Downbeat : ClickSound::Beat).front();
            // Its first sample: the place is a whole frame of the recording, so it may be off by half of one.
            const auto reach = qint64(std::ceil(0.5 / speed));
            bool isHere = false;
            for (qint64 i = std::max<qint64>(0, at - reach); i <= at + reach; ++i)
                isHere |= std::abs(mono[size_t(i)] - first) < 1e-6F;
            QVERIFY(isHere);
            QCOMPARE(mono[size_t(at - reach - 1)], 0.0F);
            ++heard;
        }
        QCOMPARE(heard, int(grid->beats.size()));
    }

    void aClickOnTheBorderOfALoopSoundsOnceARound()
    {
        BeatGrid grid;
        grid.beats = {{0.2, 1, 1, 300.0, 1.0F}, {0.4, 1, 2, 300.0, 1.0F}, {0.6, 1, 3, 300.0, 1.0F}};
        Rendering r(writeMono(makeSilence(kRate, 1.0)));
        ClickTracks tracks;
        tracks.grid = std::make_shared<const BeatGrid>(grid);
        tracks.hasMetronome = true;
        r.renderer.setTracks(tracks);
        const auto frame = [](double seconds) { return qint64(std::llround(seconds * kRate)); };
        QVERIFY(r.begin(PlayOrder::from(frame(0.2), PlayOrder::Frames{frame(0.2), frame(0.6)})));
        r.run(frame(0.4) * 5);
        const auto mono = r.left();
        int starts = 0;
        int silent = 1000; // samples so far
        for (const float sample : mono) {
            starts += silent > 200 && std::abs(sample) > 0.2F ? 1 : 0;
            silent = sample == 0.0F ? silent + 1 : 0;
        }
        QCOMPARE(starts, 10); // two in each of five rounds
    }

    void ticksOnlyTheWantedClasses()
    {
        auto result = std::make_shared<AnalysisResult>();
        result->drumHits = std::vector<DrumHit>{{0.1, DrumClass::Kick, 1.0F, 1.0F, {}, {}},
            {0.2, DrumClass::Snare, 1.0F, 1.0F, {}, {}}, {0.3, DrumClass::Kick, 1.0F, 1.0F, {}, {}}};
        Rendering r(writeMono(makeSilence(kRate, 0.5)));
        ClickTracks tracks;
        tracks.hits = result;
        tracks.tickClasses = {DrumClass::Kick};
        r.renderer.setTracks(tracks);
        QVERIFY(r.begin(PlayOrder::from(0)));
        r.run(kRate);
        const auto mono = r.left();
        QVERIFY(mono[4410] > 0.3F);
        QCOMPARE(mono[8820], 0.0F);
        QVERIFY(mono[13230] > 0.3F);
    }

    void soundsAreDistinct()
    {
        const ClickSounds sounds(kRate);
        for (int a = 0; a < kClickSoundCount; ++a) {
            const auto first = sounds.of(ClickSound(a));
            QVERIFY(first.size() > 500 && first.size() < 3200);
            QCOMPARE(*std::ranges::max_element(first), first.front()); // an instant attack
            for (int b = 0; b < a; ++b)
                QVERIFY(!std::ranges::equal(first, sounds.of(ClickSound(b))));
        }
    }

    void aSoloLetsItsBandThrough_data()
    {
        QTest::addColumn<int>("band");
        QTest::addColumn<double>("hz");
        QTest::addColumn<double>("decibel"); // expected
        QTest::addColumn<double>("tolerance");
        using B = SoloBand;
        QTest::addRow("low passes 50") << int(B::Low) << 50.0 << 0.0 << 0.5;
        QTest::addRow("low at its edge") << int(B::Low) << 150.0 << -6.0 << 0.3;
        QTest::addRow("low stops 600") << int(B::Low) << 600.0 << -48.0 << 1.5;
        QTest::addRow("mid stops 37.5") << int(B::Mid) << 37.5 << -48.0 << 1.5;
        QTest::addRow("mid at its edge") << int(B::Mid) << 150.0 << -6.0 << 0.3;
        QTest::addRow("mid passes 800") << int(B::Mid) << 800.0 << 0.0 << 0.3;
        QTest::addRow("mid at its upper edge") << int(B::Mid) << 4000.0 << -6.0 << 0.3;
        QTest::addRow("high stops 1000") << int(B::High) << 1000.0 << -48.0 << 1.5;
        QTest::addRow("high passes 12000") << int(B::High) << 12000.0 << 0.0 << 0.3;
        QTest::addRow("off") << int(B::Off) << 1000.0 << 0.0 << 1e-6;
    }

    void aSoloLetsItsBandThrough()
    {
        QFETCH(const int, band);
        QFETCH(const double, hz);
        QFETCH(const double, decibel);
        QFETCH(const double, tolerance);
        Rendering r(writeMono(makeSine(hz, kRate, 1.0)));
        r.renderer.setBand(SoloBand(band));
        QVERIFY(r.begin(PlayOrder::from(0)));
        r.run(2 * kRate);
        const double got = 20.0 * std::log10(rmsOf(r.left(), kRate / 2) / (0.5 / std::numbers::sqrt2));
        QVERIFY2(std::abs(got - decibel) <= tolerance, qPrintable(QString::number(got)));
    }

    void placesAreFadedAndFollowEachOther()
    {
        Rendering r(write(interleaved(std::vector<float>(size_t(kRate), 0.5F), 2)));
        QVERIFY(r.begin(PlayOrder::places({{1000, 3000}, {500, 500}, {40000, 99000}}, 100)));
        r.run(kRate);
        QVERIFY(r.ended);
        QCOMPARE(r.frames(), qint64(2000 + 4100)); // the empty one is left out, the last ends with the recording
        const auto mono = r.left();
        QCOMPARE(mono[0], 0.0F);
        QCOMPARE(mono[100], 0.5F);
        QVERIFY(mono[1999] < 0.01F);
        QCOMPARE(mono[2000], 0.0F);
        QCOMPARE(r.segments.size(), size_t(2));
        QCOMPARE(r.segments[0].place, 0);
        QCOMPARE(r.segments[1].place, 2);
        QCOMPARE(r.segments[1].out, 2000.0);
    }

    void anotherRateKeepsTheTimes()
    {
        Rendering r(write(interleaved(makeClicks({0.25}, 48000, 1.0), 2), 2, 48000));
        QVERIFY(r.begin(PlayOrder::from(0)));
        r.run(2 * kRate);
        const auto mono = r.left();
        const auto peak = std::max_element(mono.begin(), mono.end());
        QVERIFY(std::abs(double(peak - mono.begin()) / kRate - 0.25) < 0.001);
    }
};

QTEST_GUILESS_MAIN(TestPlaybackRenderer)
#include "tst_playback_renderer.moc"
