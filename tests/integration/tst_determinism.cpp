#include "core/analysis/drums/drum_thresholds.h"
#include "core/analysis/pipeline/analyzer.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr int kRate = 44100;
constexpr double kSeconds = 41.3; // two chunks at the usual length, and a piece of a frame at the end
constexpr double kBeat = 60.0 / 174.0;

/// Noise that decays with the time constant `decay` (s).
std::vector<float> makeBurst(std::uint32_t seed, double decay, double amplitude)
{
    auto samples = makeNoise(seed, kRate, 8.0 * decay, amplitude);
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] *= float(std::exp(-double(i) / kRate / decay));
    return samples;
}

/// A two-step drum loop at 174 BPM over a bass note and some noise, stereo, with a second of silence in it.
std::vector<float> makeDrumLoop()
{
    auto left = makeNoise(1, kRate, kSeconds, 0.003);
    auto right = makeNoise(2, kRate, kSeconds, 0.003);
    const auto hit = [&](const std::vector<float>& sound, double time, float gainLeft, float gainRight) {
        const auto at = size_t(time * kRate);
        mixInto(left, sound, at, gainLeft);
        mixInto(right, sound, at, gainRight);
    };
    const auto kick = makeKick(kRate, 0.2, 0.06);
    const auto snare = makeBurst(3, 0.05, 0.6);
    const auto hat = makeBurst(4, 0.01, 0.25);
    for (int bar = 0; double(bar) * 4.0 * kBeat < kSeconds; ++bar) {
        const double start = bar * 4.0 * kBeat;
        if (bar == 12)
            continue;
        for (const double beat : {0.0, 2.5})
            hit(kick, start + beat * kBeat, 1.0F, 1.0F);
        for (const double beat : {1.0, 3.0})
            hit(snare, start + beat * kBeat, 0.9F, 0.8F);
        for (int step = 0; step < 8; ++step)
            hit(hat, start + step * kBeat / 2.0 + (step % 2) * 0.004, 0.5F, 0.9F);
    }
    const auto bass = makeSine(55.0, kRate, kSeconds, 0.2);
    mixInto(left, bass);
    mixInto(right, bass);
    return interleavedStereo(left, right);
}

} // namespace

/// A result of the built-in stages must not depend on how the work was divided: bit for bit.
class TestDeterminism : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("loop.wav"));
        QVERIFY(writeWav(m_path, makeDrumLoop(), 2, kRate));
        m_reference = run(1, 100.0); // in one piece
        QVERIFY(m_reference);
        for (const StageOutcome& stage : m_reference->run.stages)
            QVERIFY2(stage.status == StageStatus::Done, qPrintable(stage.id + QLatin1Char(' ') + stage.reason));
        QVERIFY(m_reference->onsets && m_reference->onsets->size() > 100);
        QVERIFY(m_reference->drumHits && m_reference->drumHits->size() > 100);
        QVERIFY(m_reference->drumActivations); // the network was at work
        const DrumThresholds thresholds = drumThresholds(m_reference->run.config, StageRegistry::builtin());
        qsizetype peaks = 0;
        for (qint64 row = 0; row < m_reference->drumActivations->rows(); ++row)
            for (const DrumClass drumClass : kDrumClasses)
                peaks += m_reference->drumActivations->row(row)[size_t(drumClass)]
                        >= DrumActivations::leastValue(thresholds[size_t(drumClass)])
                    ? 1
                    : 0;
        QCOMPARE(peaks, qsizetype(m_reference->drumHits->size())); // what is kept gives the hits again
    }

    void sameForAnyChunkSizeAndThreads_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<double>("chunkSeconds");
        for (const int threads : {1, 2, 4})
            for (const double seconds : {7.0, 13.37, 30.0})
                QTest::addRow("%d threads, %g s", threads, seconds) << threads << seconds;
    }

    void sameForAnyChunkSizeAndThreads()
    {
        QFETCH(const int, threads);
        QFETCH(const double, chunkSeconds);
        const AnalysisResultPtr result = run(threads, chunkSeconds);
        QVERIFY(result);
        QVERIFY(result->onsets == m_reference->onsets);
        QVERIFY(result->drumHits == m_reference->drumHits);
        QVERIFY(result->drumActivations && *result->drumActivations == *m_reference->drumActivations);
        QVERIFY(result->diagnostics == m_reference->diagnostics);
        QCOMPARE(result->source.durationSeconds, m_reference->source.durationSeconds);
        QCOMPARE(result->source.contentHash, m_reference->source.contentHash);
        QCOMPARE(result->run.stages.size(), m_reference->run.stages.size());
    }

    void sameWhenOtherStagesAreOff() // a stage alone sees what it sees among all others
    {
        AnalysisConfig config = AnalysisConfig::defaults(StageRegistry::builtin());
        const auto needed = StageRegistry::builtin().withDependencies({QStringLiteral("onsets")});
        QVERIFY(needed);
        for (const QString& id : config.stages().keys())
            config.setEnabled(id, needed->contains(id));
        const AnalysisResultPtr result = run(2, 13.37, config);
        QVERIFY(result);
        QVERIFY(result->onsets == m_reference->onsets);
        QVERIFY(!result->drumHits);
    }

private:
    AnalysisResultPtr run(int threads, double chunkSeconds, const AnalysisConfig& config = {}) const
    {
        AnalysisOptions options;
        options.config = config;
        options.threads = threads;
        options.chunkSeconds = chunkSeconds;
        const auto outcome = analyze(m_path, StageRegistry::builtin(), options);
        if (!outcome)
            qWarning("%s", qPrintable(outcome.error().text()));
        return outcome ? outcome->result : nullptr;
    }

    const QTemporaryDir m_folder;
    QString m_path;
    AnalysisResultPtr m_reference;
};

QTEST_GUILESS_MAIN(TestDeterminism)
#include "tst_determinism.moc"
