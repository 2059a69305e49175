#include "core/analysis/drums/activation_peaks.h"
#include "core/analysis/drums/threshold_preview.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace heihachi;

using Values = std::vector<std::uint16_t>;
using Frames = std::vector<qint64>;

namespace {

/// The rule, word for word: of all local maxima the highest stands and strikes out what is near, and so on.
Frames byTheRule(const Values& values, float threshold)
{
    Frames candidates;
    for (size_t i = 0; i < values.size(); ++i) {
        size_t next = i + 1;
        while (next < values.size() && values[next] == values[i])
            ++next;
        const int before = i > 0 ? values[i - 1] : 0;
        const int after = next < values.size() ? values[next] : 0;
        if (values[i] > before && values[i] > after && double(values[i]) / 65535.0 >= double(threshold) - 1e-7)
            candidates.push_back(qint64(i));
    }
    Frames standing;
    while (!candidates.empty()) {
        const auto highest
            = std::ranges::max_element(candidates, {}, [&](qint64 frame) { return values[size_t(frame)]; });
        const qint64 frame = *highest;
        standing.push_back(frame);
        std::erase_if(candidates, [&](qint64 other) { return std::abs(other - frame) <= 3; });
    }
    std::ranges::sort(standing);
    return standing;
}

Values noise(std::uint32_t seed, size_t count, std::uint32_t levels)
{
    std::mt19937 random(seed);
    Values values(count);
    for (std::uint16_t& value : values)
        value = std::uint16_t((random() % levels) * 65535U / (levels - 1));
    return values;
}

DrumActivations noisyActivations(std::uint32_t seed, size_t rows)
{
    return {100.0, noise(seed, rows * kDrumClassCount, 1000)};
}

/// The hits that a run makes of these activations, `delay` s behind their frames.
std::vector<DrumHit> hitsOf(const DrumActivations& activations, const DrumThresholds& thresholds, double delay)
{
    std::vector<DrumHit> hits;
    for (const DrumClass drumClass : kDrumClasses)
        for (const qint64 frame :
            activationPeaks(activations.values, kDrumClassCount, int(drumClass), thresholds[size_t(drumClass)]))
            hits.push_back({double(frame) / 100.0 + delay, drumClass, 0.5F, 0.25F, 6.0F, {}});
    std::ranges::sort(hits, [](const DrumHit& a, const DrumHit& b) {
        return a.time != b.time ? a.time < b.time : a.drumClass < b.drumClass;
    });
    return hits;
}

} // namespace

class TestActivationPeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<float>("threshold");
        QTest::addColumn<Frames>("frames");
        QTest::newRow("nothing in nothing") << Values{} << 0.01F << Frames{};
        QTest::newRow("nothing in silence") << Values(50, 0) << 0.01F << Frames{};
        QTest::newRow("one peak") << Values{0, 0, 40000, 0} << 0.5F << Frames{2};
        QTest::newRow("too low") << Values{0, 0, 30000, 0} << 0.5F << Frames{};
        QTest::newRow("just as high as the threshold") << Values{0, 26214, 0} << 0.4F << Frames{1}; // 0.4 exactly
        QTest::newRow("one step short of the threshold") << Values{0, 26213, 0} << 0.4F << Frames{};
        QTest::newRow("full scale at threshold 1") << Values{0, 65535, 0} << 1.0F << Frames{1};
        QTest::newRow("almost full scale at threshold 1") << Values{0, 65534, 0} << 1.0F << Frames{};
        QTest::newRow("at the start") << Values{40000, 10, 0} << 0.5F << Frames{0};
        QTest::newRow("at the end") << Values{0, 10, 40000} << 0.5F << Frames{2};
        QTest::newRow("a single frame") << Values{40000} << 0.5F << Frames{0};
        QTest::newRow("a plateau counts once, at its start") << Values{0, 50000, 50000, 50000, 0} << 0.5F << Frames{1};
        QTest::newRow("a plateau from end to end") << Values(20, 50000) << 0.5F << Frames{0};
        QTest::newRow("a step up is no peak") << Values{0, 40000, 40000, 60000, 0} << 0.5F << Frames{3};
        QTest::newRow("a step down is no peak") << Values{0, 60000, 40000, 40000, 0} << 0.5F << Frames{1};
        QTest::newRow("3 frames apart: the higher") << Values{0, 40000, 0, 0, 50000, 0} << 0.5F << Frames{4};
        QTest::newRow("4 frames apart: both") << Values{0, 40000, 0, 0, 0, 50000, 0} << 0.5F << Frames{1, 5};
        QTest::newRow("equals: the earlier") << Values{0, 40000, 0, 40000, 0} << 0.5F << Frames{1};
        QTest::newRow("a peak struck out strikes none out")
            << Values{0, 40000, 0, 0, 50000, 0, 0, 60000, 0} << 0.5F << Frames{1, 7};
    }

    void finds()
    {
        QFETCH(const Values, values);
        QFETCH(const float, threshold);
        QFETCH(const Frames, frames);
        QCOMPARE(activationPeaks(values, 1, 0, threshold), frames);
        QCOMPARE(byTheRule(values, threshold), frames);
        Values interleaved(values.size() * 3, 12345); // in the middle of three
        for (size_t i = 0; i < values.size(); ++i)
            interleaved[3 * i + 1] = values[i];
        QCOMPARE(activationPeaks(interleaved, 3, 1, threshold), frames);
    }

    void agreesWithTheRuleOnNoise()
    {
        for (const std::uint32_t levels : {3U, 20U, 60000U}) // few levels: many plateaus and equals
            for (std::uint32_t seed = 1; seed <= 20; ++seed) {
                const Values values = noise(seed, 400, levels);
                for (const float threshold : {0.01F, 0.3F, 0.77F})
                    QCOMPARE(activationPeaks(values, 1, 0, threshold), byTheRule(values, threshold));
            }
    }

    void aSliderCountsAsARecomputation()
    {
        const DrumActivations activations = noisyActivations(7, 3000);
        const DrumThresholds own{0.4F, 0.9F, 0.6F, 1.0F, 0.01F};
        const ThresholdPreview preview(activations, hitsOf(activations, own, 0.0), own);
        for (const DrumClass drumClass : kDrumClasses)
            for (int percent = 1; percent <= 100; ++percent) {
                const float threshold = float(percent) / 100.0F;
                const auto peaks = activationPeaks(activations.values, kDrumClassCount, int(drumClass), threshold);
                QCOMPARE(preview.count(drumClass, threshold), qint64(peaks.size()));
            }
        QCOMPARE(ThresholdPreview().count(DrumClass::Kick, 0.01F), 0);
        QVERIFY(ThresholdPreview().hits(own).empty());
    }

    void withTheRunsThresholdsItIsTheRun()
    {
        const DrumActivations activations = noisyActivations(3, 5000);
        const DrumThresholds own{0.9F, 0.8F, 0.95F, 0.99F, 0.85F};
        std::vector<DrumHit> run = hitsOf(activations, own, 0.012); // as if its rise had been measured
        std::erase_if(run, [](const DrumHit& hit) { return hit.drumClass == DrumClass::Tom; }); // and passed over
        const ThresholdPreview preview(activations, run, own);
        const auto same = preview.hits(own);
        QCOMPARE(same.size(), run.size());
        for (size_t i = 0; i < same.size(); ++i) {
            QCOMPARE(same[i].index, int(i));
            QVERIFY(same[i].hit == run[i]);
        }
    }

    void previewsAsManyHitsAsItCounts()
    {
        const DrumActivations activations = noisyActivations(3, 5000);
        const DrumThresholds own{0.9F, 0.8F, 0.95F, 0.99F, 0.85F};
        const std::vector<DrumHit> run = hitsOf(activations, own, 0.012);
        const ThresholdPreview preview(activations, run, own);
        const DrumThresholds others{0.95F, 0.5F, 1.0F, 0.5F, 0.5F};
        qint64 expected = 0;
        for (const DrumClass drumClass : kDrumClasses)
            expected += preview.count(drumClass, others[size_t(drumClass)]);
        const auto hits = preview.hits(others);
        QCOMPARE(qint64(hits.size()), expected);
        QVERIFY(std::ranges::is_sorted(hits, {}, [](const PreviewHit& found) { return found.hit.time; }));
        for (const PreviewHit& found : hits) {
            QVERIFY(found.index < 0 || found.hit == run[size_t(found.index)]);
            if (found.index < 0) { // at its frame, with what the network said
                const auto frame = qint64(std::lround(found.hit.time * 100.0));
                const auto value = activations.row(frame)[size_t(found.hit.drumClass)];
                QCOMPARE(found.hit.confidence, float(value / 65535.0));
            }
        }
        QVERIFY(std::ranges::any_of(hits, [](const PreviewHit& found) { return found.index < 0; }));
    }

    void aHitWithoutAPeakStandsByItsConfidence()
    {
        const std::vector<DrumHit> run{{1.0, DrumClass::Kick, 0.6F, 1.0F, {}, {}}};
        const ThresholdPreview preview({}, run, {0.5F, 0.5F, 0.5F, 0.5F, 0.5F});
        QCOMPARE(preview.count(DrumClass::Kick, 0.5F), 1);
        QCOMPARE(preview.count(DrumClass::Kick, 0.7F), 0);
    }

    void tenHoursAreInstant()
    {
        const DrumActivations activations = noisyActivations(5, 3'600'000); // dense: a peak every five frames
        const DrumThresholds own{0.98F, 0.98F, 0.98F, 0.98F, 0.98F};
        const std::vector<DrumHit> run = hitsOf(activations, own, 0.003);
        QElapsedTimer timer;
        timer.start();
        const ThresholdPreview preview(activations, run, own);
        const qint64 builtMs = timer.restart();
        qint64 sum = 0;
        for (int i = 0; i < 1000; ++i)
            sum += preview.count(kDrumClasses[size_t(i % kDrumClassCount)], float(i) / 1000.0F);
        const double countUs = double(timer.nsecsElapsed()) / 1e6;
        QVERIFY(sum > 0);
        timer.restart();
        const size_t hits = preview.hits({0.9F, 0.9F, 0.9F, 0.9F, 0.9F}).size();
        qInfo("ten hours, %zu hits in the run: built in %lld ms, a count in %.2f µs, %zu hits previewed in %lld ms",
            run.size(), builtMs, countUs, hits, timer.elapsed());
        QCOMPARE_LE(countUs, 100.0);
    }
};

QTEST_GUILESS_MAIN(TestActivationPeaks)
#include "tst_activation_peaks.moc"
