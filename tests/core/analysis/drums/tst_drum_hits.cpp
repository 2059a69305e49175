#include "core/analysis/drums/drum_features.h"
#include "core/analysis/drums/drum_stages.h"
#include "core/analysis/drums/strike_measure.h"
#include "core/analysis/drums/template_drum_classifier.h"
#include "core/analysis/onset/onset_stages.h"
#include "core/analysis/pipeline/analyzer.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kRate = 44100.0;
constexpr double kBeat = 0.4;
constexpr int kBeats = 24;

/// Noise, differenced twice and short: a closed hi-hat.
std::vector<float> makeHiHat()
{
    const std::vector<float> noise = makeNoise(17, kRate, 0.12, 0.5);
    std::vector<float> hat(noise.size(), 0.0F);
    for (std::size_t n = 2; n < noise.size(); ++n)
        hat[n] = 0.25F * (noise[n] - 2.0F * noise[n - 1] + noise[n - 2]) * float(std::exp(-double(n) / kRate / 0.025));
    return hat;
}

/// Kicks on every second beat, hi-hats on every beat: half the hi-hats coincide with a kick.
std::vector<float> makeLoop()
{
    std::vector<float> signal = makeSilence(kRate, kBeats * kBeat + 1.0);
    for (int beat = 0; beat < kBeats; ++beat) {
        const auto at = size_t((0.5 + beat * kBeat) * kRate);
        mixInto(signal, makeHiHat(), at);
        if (beat % 2 == 0)
            mixInto(signal, makeKick(kRate), at);
    }
    return signal;
}

std::vector<DrumHit> hitsOf(const std::vector<float>& signal, double chunkSeconds = 30.0)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("signal.wav"));
    if (!writeWav(path, signal, 1, int(kRate), SampleFormat::F32))
        return {};
    const auto registry = StageRegistry::build(
        {onsetFunctionsStage(), attackEnvelopeStage(), onsetStage(), drumSpectrumStage(), drumHitStage()});
    if (!registry)
        return {};
    AnalysisOptions options;
    options.config = AnalysisConfig::defaults(*registry);
    options.chunkSeconds = chunkSeconds;
    const Result<AnalysisOutcome> outcome = analyze(path, *registry, options);
    return outcome && outcome->result->drumHits ? *outcome->result->drumHits : std::vector<DrumHit>();
}

bool hasHit(const std::vector<DrumHit>& hits, DrumClass drumClass, double time)
{
    return std::ranges::any_of(
        hits, [&](const DrumHit& hit) { return hit.drumClass == drumClass && std::abs(hit.time - time) <= 0.01; });
}

} // namespace

/// The drum stages without a network: features, classifier and measurement.
class TestDrumHits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoHits();
    void silenceHasNoHits();
    void steadyChordHasNoHits();
    void coincidingKickAndHiHatAreBothFound();
    void valuesStayInTheirRanges();
    void noHitComesTwice();
    void doesNotDependOnChunks();
    void stopsWhenAsked();
};

void TestDrumHits::nothingHasNoHits()
{
    const auto probabilities = TemplateDrumClassifier().classify({}, {}, [](double) { return true; });
    QVERIFY(probabilities && probabilities->empty());
    QVERIFY(measuredHits({}, {}).empty());
}

void TestDrumHits::silenceHasNoHits()
{
    QVERIFY(hitsOf(makeSilence(kRate, 3.0)).empty());
}

void TestDrumHits::steadyChordHasNoHits()
{
    std::vector<float> chord = makeSine(220.0, kRate, 5.0, 0.2);
    mixInto(chord, makeSine(277.2, kRate, 5.0, 0.2));
    mixInto(chord, makeSine(329.6, kRate, 5.0, 0.2));
    for (const DrumHit& hit : hitsOf(chord))
        QVERIFY2(hit.time < 0.1 || hit.time > 4.9, qPrintable(QString::number(hit.time)));
}

void TestDrumHits::coincidingKickAndHiHatAreBothFound()
{
    const std::vector<DrumHit> hits = hitsOf(makeLoop());
    int kicks = 0;
    int hats = 0;
    int falseKicks = 0;
    for (int beat = 0; beat < kBeats; ++beat) {
        const double time = 0.5 + beat * kBeat;
        const bool kick = hasHit(hits, DrumClass::Kick, time);
        kicks += beat % 2 == 0 && kick ? 1 : 0;
        falseKicks += beat % 2 == 1 && kick ? 1 : 0;
        hats += hasHit(hits, DrumClass::HiHat, time) ? 1 : 0;
    }
    QCOMPARE_GE(kicks, kBeats / 2 - 1);
    QCOMPARE_LE(falseKicks, 0);
    QCOMPARE_GE(hats, kBeats - 2);
}

void TestDrumHits::valuesStayInTheirRanges()
{
    std::vector<float> signal = makeLoop();
    mixInto(signal, makeNoise(23, kRate, 3.0, 0.05));
    const std::vector<DrumHit> hits = hitsOf(signal);
    QVERIFY(!hits.empty());
    for (const DrumHit& hit : hits) {
        QVERIFY(hit.confidence >= 0.0F && hit.confidence <= 1.0F);
        QVERIFY(hit.velocity >= 0.0F && hit.velocity <= 1.0F);
        QVERIFY(hit.snrDb && std::isfinite(*hit.snrDb));
        QVERIFY(hit.clarity && *hit.clarity >= 0.0F && *hit.clarity <= 1.0F);
    }
}

void TestDrumHits::noHitComesTwice()
{
    const std::vector<DrumHit> hits = hitsOf(makeLoop());
    for (std::size_t a = 0; a < hits.size(); ++a)
        for (std::size_t b = a + 1; b < hits.size(); ++b)
            QVERIFY(hits[a].drumClass != hits[b].drumClass || hits[b].time - hits[a].time > 0.02);
}

void TestDrumHits::doesNotDependOnChunks()
{
    const std::vector<float> signal = makeLoop();
    QVERIFY(hitsOf(signal, 1.3) == hitsOf(signal));
}

void TestDrumHits::stopsWhenAsked()
{
    const std::vector<std::uint8_t> rows(1000 * 42, 50);
    const DrumEvidence evidence{rows, std::span(rows).first(15000), std::span(rows).first(27000)};
    const std::vector<Onset> onsets{{0.5, 1.0F}, {1.0, 1.0F}};
    const auto probabilities = TemplateDrumClassifier().classify(evidence, onsets, [](double) { return false; });
    QVERIFY(!probabilities);
    QCOMPARE(probabilities.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestDrumHits)
#include "tst_drum_hits.moc"
