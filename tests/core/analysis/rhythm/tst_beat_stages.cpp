#include "core/analysis/drums/drum_stages.h"
#include "core/analysis/onset/onset_stages.h"
#include "core/analysis/pipeline/analyzer.h"
#include "core/analysis/rhythm/beat_stage.h"
#include "core/analysis/rhythm/chroma.h"
#include "core/dsp/stft.h"
#include "tests/core/analysis/fake_stages.h"
#include "tests/core/analysis/rhythm/made_rhythm.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <numbers>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kRate = 44100.0;

/// Pulls the stages that need no network over a signal.
AnalysisResultPtr analysed(const std::vector<float>& signal)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.wav"));
    if (!writeWav(path, signal, 1, int(kRate)))
        return nullptr;
    const StageRegistry registry = registryOf({onsetFunctionsStage(), attackEnvelopeStage(), drumSpectrumStage(),
        onsetStage(), drumHitStage(), chromaStage(), beatStage()});
    const auto outcome = analyze(path, registry, {});
    return outcome ? outcome->result : nullptr;
}

void mixAt(std::vector<float>& signal, const std::vector<float>& what, double time, float gain)
{
    mixInto(signal, what, std::size_t(std::lround(time * kRate)), gain);
}

/// Noise that dies away, as a snare or hat does.
std::vector<float> burst(double decay, double seconds, double amplitude)
{
    std::vector<float> out = makeNoise(5, kRate, seconds, amplitude);
    for (std::size_t n = 0; n < out.size(); ++n)
        out[n] *= float(std::exp(-double(n) / kRate / decay));
    return out;
}

std::vector<float> drumAndBass(double bpm, double seconds)
{
    std::vector<float> signal = makeSilence(kRate, seconds);
    const std::vector<float> kick = makeKick(kRate);
    const std::vector<float> snare = burst(0.06, 0.2, 0.7);
    const std::vector<float> hat = burst(0.012, 0.05, 0.3);
    for (const DrumHit& hit : twoStep(beatTimes(bpm, 0.5, seconds - 0.5)))
        mixAt(signal,
            hit.drumClass == DrumClass::Kick        ? kick
                : hit.drumClass == DrumClass::Snare ? snare
                                                    : hat,
            hit.time, hit.drumClass == DrumClass::HiHat ? 0.5F : 0.9F);
    return signal;
}

/// Chords that swell and fade: no attack anywhere.
std::vector<float> pads(double seconds)
{
    std::vector<float> signal(std::size_t(seconds * kRate));
    for (std::size_t n = 0; n < signal.size(); ++n) {
        const double t = double(n) / kRate;
        for (const double hz : {220.0, 277.2, 329.6})
            signal[n] += float(0.1 * std::sin(2.0 * std::numbers::pi * hz * t)
                * (0.6 + 0.4 * std::sin(2.0 * std::numbers::pi * 0.11 * t + hz)));
    }
    return signal;
}

} // namespace

/// Beats and chroma from sound, without the network.
class TestBeatStages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheTempoOfSound()
    {
        const AnalysisResultPtr result = analysed(drumAndBass(174.0, 40.0));
        QVERIFY(result && result->beatGrid);
        const BeatGrid& grid = *result->beatGrid;
        QCOMPARE(grid.sections.size(), 1U);
        QVERIFY2(
            std::abs(grid.sections.front().bpm - 174.0) < 0.02, qPrintable(QString::number(grid.sections.front().bpm)));
        const std::vector<double> truth = beatTimes(174.0, 0.5, 39.5);
        for (const double beat : truth)
            QVERIFY(std::ranges::any_of(grid.beats, [beat](const Beat& b) { return std::abs(b.time - beat) < 0.006; }));
    }
    void saysThatPadsHaveNoBeat()
    {
        const AnalysisResultPtr result = analysed(pads(30.0));
        QVERIFY(result && result->beatGrid);
        QVERIFY(result->beatGrid->sections.empty());
        QVERIFY(std::ranges::any_of(
            result->diagnostics, [](const Diagnostic& d) { return d.code == QLatin1String("beats.none"); }));
    }
    void saysThatSilenceAndNoiseHaveNoBeat()
    {
        for (const auto& signal :
            {makeSilence(kRate, 20.0), makeNoise(3, kRate, 20.0, 0.3), makeSilence(kRate, 0.05)}) {
            const AnalysisResultPtr result = analysed(signal);
            QVERIFY(result && result->beatGrid);
            QVERIFY(result->beatGrid->sections.empty());
        }
    }
    void chromaNamesThePitch()
    {
        // A4 and its octave are the pitch class A, 9 from C.
        for (const double hz : {440.0, 880.0}) {
            Stft stft(Chroma::kWindow);
            std::vector<std::complex<float>> spectrum(std::size_t(stft.bins()));
            stft.spectrum(makeSine(hz, kRate, 0.1), spectrum);
            std::vector<std::uint8_t> row(Chroma::kWidth);
            Chroma::compute({Chroma::kWindow, 0, 1, stft.bins(), spectrum}, 0, 1, row);
            QCOMPARE(std::ranges::max_element(row) - row.begin(), 9);
            QVERIFY(Chroma::magnitude(row[9]) > 5.0F * Chroma::magnitude(row[3]));
        }
        QCOMPARE(Chroma::magnitude(0), 0.0F);
    }
};

QTEST_GUILESS_MAIN(TestBeatStages)
#include "tst_beat_stages.moc"
