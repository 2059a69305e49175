#include "core/analysis/onset/attack_envelope.h"
#include "core/analysis/onset/onset_functions.h"
#include "core/analysis/onset/onset_picker.h"
#include "core/analysis/onset/onset_stages.h"
#include "core/analysis/pipeline/analyzer.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kRate = 44100.0;

/// Onsets of a mono signal through the whole pipeline. The signal must not be empty.
std::vector<Onset> onsetsOf(const std::vector<float>& signal, double chunkSeconds = 30.0, int threads = 1)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("signal.wav"));
    if (!writeWav(path, signal, 1, int(kRate), SampleFormat::F32))
        return {};
    const auto registry = StageRegistry::build({onsetFunctionsStage(), attackEnvelopeStage(), onsetStage()});
    if (!registry)
        return {};
    AnalysisOptions options;
    options.config = AnalysisConfig::defaults(*registry);
    options.chunkSeconds = chunkSeconds;
    options.threads = threads;
    const Result<AnalysisOutcome> outcome = analyze(path, *registry, options);
    return outcome && outcome->result->onsets ? *outcome->result->onsets : std::vector<Onset>();
}

std::vector<float> busySignal()
{
    std::vector<double> times;
    for (double t = 0.3; t < 9.5; t += 0.137)
        times.push_back(t);
    std::vector<float> signal = makeClicks(times, kRate, 10.0, 0.4);
    mixInto(signal, makeNoise(5, kRate, 10.0, 0.002));
    mixInto(signal, makeSine(220.0, kRate, 10.0, 0.05));
    return signal;
}

} // namespace

/// The onset stages: functions, envelope and picking.
class TestOnsets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoOnsets();
    void silenceHasNoOnsets();
    void steadyToneHasNoOnsetAfterItsStart();
    void timesOneClick();
    void timesManyClicksWithinTwoMilliseconds();
    void repeatsNoOnset();
    void doesNotDependOnChunksOrThreads();
};

void TestOnsets::nothingHasNoOnsets()
{
    QVERIFY(OnsetPicker({}).pick({}, {}).empty());
    QVERIFY(OnsetPicker::fuse({}).empty());
}

void TestOnsets::silenceHasNoOnsets()
{
    QVERIFY(onsetsOf(makeSilence(kRate, 3.0)).empty());
}

void TestOnsets::steadyToneHasNoOnsetAfterItsStart()
{
    for (const Onset& onset : onsetsOf(makeSine(440.0, kRate, 4.0)))
        QVERIFY2(onset.time < 0.1, qPrintable(QString::number(onset.time)));
}

void TestOnsets::timesOneClick()
{
    const std::vector<Onset> onsets = onsetsOf(makeClicks({1.2345}, kRate, 3.0));
    QCOMPARE(onsets.size(), size_t(1));
    QVERIFY(std::abs(onsets[0].time - 1.2345) <= 0.002);
    QVERIFY(onsets[0].strength > 0.0F);
}

void TestOnsets::timesManyClicksWithinTwoMilliseconds()
{
    std::vector<double> times;
    for (double t = 0.5; t < 19.0; t += 0.0971)
        times.push_back(t);
    const std::vector<Onset> onsets = onsetsOf(makeClicks(times, kRate, 20.0));
    QCOMPARE(onsets.size(), times.size());
    for (std::size_t n = 0; n < times.size(); ++n)
        QVERIFY2(std::abs(onsets[n].time - times[n]) <= 0.002,
            qPrintable(QStringLiteral("%1 for %2").arg(onsets[n].time).arg(times[n])));
}

void TestOnsets::repeatsNoOnset()
{
    std::vector<float> signal = makeNoise(11, kRate, 5.0, 0.3); // as many peaks as there can be
    mixInto(signal, busySignal());
    const std::vector<Onset> onsets = onsetsOf(signal);
    for (std::size_t n = 1; n < onsets.size(); ++n)
        QVERIFY(onsets[n].time - onsets[n - 1].time >= 0.022 - 1e-9);
}

void TestOnsets::doesNotDependOnChunksOrThreads()
{
    const std::vector<float> signal = busySignal();
    const std::vector<Onset> whole = onsetsOf(signal, 30.0, 1);
    QVERIFY(whole.size() > 50);
    QVERIFY(onsetsOf(signal, 1.0, 2) == whole);
    QVERIFY(onsetsOf(signal, 3.21, 3) == whole);
}

QTEST_GUILESS_MAIN(TestOnsets)
#include "tst_onsets.moc"
