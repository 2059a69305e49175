#include "core/dsp/peak_picking.h"
#include "core/dsp/robust_statistics.h"

#include <QtTest>

using namespace heihachi;

/// Robust statistics and the peaks that are told from the floor with them.
class TestPeakPicking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statisticsOfNothingAreZero();
    void statisticsOfFewValues();
    void runningStatisticsShrinkAtTheEnds();
    void nothingHasNoPeaks();
    void flatHasNoPeaks();
    void findsSinglePeak();
    void keepsPeaksApart();
};

void TestPeakPicking::statisticsOfNothingAreZero()
{
    QCOMPARE(median({}), 0.0F);
    QCOMPARE(medianAbsoluteDeviation({}), 0.0F);
    QVERIFY(runningMean({}, 3).empty());
    QVERIFY(runningMedian({}, 3).empty());
}

void TestPeakPicking::statisticsOfFewValues()
{
    const std::vector<float> values{5.0F, 1.0F, 100.0F, 3.0F};
    QCOMPARE(median(values), 4.0F);
    QCOMPARE(percentile(values, 0.0), 1.0F);
    QCOMPARE(percentile(values, 1.0), 100.0F);
    QCOMPARE(medianAbsoluteDeviation(values), 2.0F); // of 1, 3, 96, 1
}

void TestPeakPicking::runningStatisticsShrinkAtTheEnds()
{
    const std::vector<float> values{1.0F, 2.0F, 9.0F, 4.0F};
    QCOMPARE(runningMean(values, 1), (std::vector<float>{1.5F, 4.0F, 5.0F, 6.5F}));
    QCOMPARE(runningMedian(values, 1), (std::vector<float>{1.0F, 2.0F, 4.0F, 4.0F}));
    QCOMPARE(runningMedian(values, 100), (std::vector<float>(4, 2.0F)));
}

void TestPeakPicking::nothingHasNoPeaks()
{
    QVERIFY(pickPeaks({}, {}).empty());
}

void TestPeakPicking::flatHasNoPeaks()
{
    QVERIFY(pickPeaks(std::vector<float>(50, 3.0F), {}).empty());
    QVERIFY(pickPeaks(std::vector<float>(50, 0.0F), {}).empty());
}

void TestPeakPicking::findsSinglePeak()
{
    std::vector<float> function(50, 0.1F);
    function[20] = 2.0F;
    const std::vector<Peak> peaks = pickPeaks(function, {});
    QCOMPARE(peaks.size(), size_t(1));
    QCOMPARE(peaks[0].index, size_t(20));
    QVERIFY(peaks[0].height > 1.0F && peaks[0].height < 2.0F);
}

void TestPeakPicking::keepsPeaksApart()
{
    std::vector<float> function(60, 0.0F);
    function[20] = function[22] = 2.0F; // equal neighbours: the first
    function[30] = 2.0F;
    function[33] = 2.0F;
    std::vector<size_t> indices;
    for (const Peak& peak : pickPeaks(function, {}))
        indices.push_back(peak.index);
    QCOMPARE(indices, (std::vector<size_t>{20, 30, 33}));
}

QTEST_APPLESS_MAIN(TestPeakPicking)
#include "tst_peak_picking.moc"
