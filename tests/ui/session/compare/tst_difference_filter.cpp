#include "ui/session/compare/difference_filter.h"

#include <QTest>

#include <limits>

using namespace heihachi;

namespace {

DrumHit hit(DrumClass drumClass, float confidence)
{
    return {1.0, drumClass, confidence, 0.5F, {}, {}};
}

EventDifference pair(DifferenceKind kind, int a, int b, double shift, double confidenceChange = 0.0, double value = 0.0)
{
    return {kind, a, b, 1.0, 1.0 + shift, shift, confidenceChange, value};
}

EventDifference alone(DifferenceKind kind, int index)
{
    const bool isLost = kind == DifferenceKind::Lost;
    return {kind, isLost ? index : -1, isLost ? -1 : index, 1.0, 1.0, {}, {}, {}};
}

// Of the hits below.
enum Event
{
    Kept,
    Moved8,
    Moved8Rescored,
    Relabelled,
    Rescored,
    Lost,
    Added,
    EventCount
};

/// One hit event of each sort, two beats, and two segments.
RunComparison sample()
{
    auto a = std::make_shared<AnalysisResult>();
    auto b = std::make_shared<AnalysisResult>();
    a->drumHits = {hit(DrumClass::Kick, 0.9F), hit(DrumClass::Kick, 0.4F), hit(DrumClass::Kick, 0.9F),
        hit(DrumClass::Snare, 0.7F), hit(DrumClass::HiHat, 0.3F), hit(DrumClass::Tom, 0.2F)};
    b->drumHits = {hit(DrumClass::Kick, 0.9F), hit(DrumClass::Kick, 0.4F), hit(DrumClass::Kick, 0.6F),
        hit(DrumClass::Tom, 0.5F), hit(DrumClass::HiHat, 0.8F), hit(DrumClass::Cymbal, 0.95F)};
    RunComparison comparison;
    comparison.a = a;
    comparison.b = b;
    comparison.hits = ComparedEvents{
        {pair(DifferenceKind::Kept, 0, 0, 0.002), pair(DifferenceKind::Moved, 1, 1, -0.008),
            pair(DifferenceKind::Moved, 2, 2, 0.008, -0.3), pair(DifferenceKind::Relabelled, 3, 3, 0.001, -0.2),
            pair(DifferenceKind::Rescored, 4, 4, 0.0, 0.5), alone(DifferenceKind::Lost, 5),
            alone(DifferenceKind::Added, 5)},
        {}, {}};
    comparison.beats = ComparedEvents{
        {pair(DifferenceKind::Moved, 0, 0, 0.03), pair(DifferenceKind::Moved, 1, 1, 0.03, 0.0, 2.0)}, {}, {}};
    comparison.segments = ComparedEvents{
        {pair(DifferenceKind::Moved, 0, 0, 0.0, 0.0, 8.0), pair(DifferenceKind::Moved, 1, 1, 2.0)}, {}, {}};
    return comparison;
}

std::vector<int> passing(const DifferenceFilter& filter, const RunComparison& comparison, bool hasVerdict = false)
{
    std::vector<int> found;
    for (int i = 0; i < EventCount; ++i)
        if (filter.passes(comparison, {ComparedPart::Hits, i}, hasVerdict))
            found.push_back(i);
    return found;
}

using Events = std::vector<int>;

} // namespace

class TestDifferenceFilter final : public QObject
{
    Q_OBJECT

private:
    const RunComparison m_comparison = sample();

private Q_SLOTS:
    void letsDifferencesPassAtFirst()
    {
        const DifferenceFilter filter;
        QCOMPARE(passing(filter, m_comparison), (Events{Moved8, Moved8Rescored, Relabelled, Rescored, Lost, Added}));
        QCOMPARE(passing(filter, m_comparison, true).size(), size_t{6});
        QVERIFY(filter.passes(m_comparison, {ComparedPart::Beats, 1}, false));
    }

    void refusesWhatIsNotThere()
    {
        const DifferenceFilter filter;
        for (const int index : {-1, int(EventCount), std::numeric_limits<int>::max()})
            QVERIFY(!filter.passes(m_comparison, {ComparedPart::Hits, index}, false));
        QVERIFY(!filter.passes(m_comparison, {ComparedPart::Transitions, 0}, false)); // not compared
        QVERIFY(!filter.passes({}, {ComparedPart::Hits, 0}, false));
        RunComparison broken = m_comparison; // events of hits that the runs don't have
        broken.a = broken.b = std::make_shared<AnalysisResult>();
        QCOMPARE(passing(filter, broken), Events{});
    }

    void keepsPartsAndKinds()
    {
        DifferenceFilter filter;
        filter.parts = {ComparedPart::Beats};
        QCOMPARE(passing(filter, m_comparison), Events{});
        QVERIFY(filter.passes(m_comparison, {ComparedPart::Beats, 0}, false));
        filter = {};
        filter.kinds = {DifferenceKind::Kept, DifferenceKind::Added};
        QCOMPARE(passing(filter, m_comparison), (Events{Kept, Added}));
        filter.kinds.clear();
        QCOMPARE(passing(filter, m_comparison), Events{});
    }

    void eitherClassWillDo()
    {
        DifferenceFilter filter;
        filter.classes = {DrumClass::Tom};
        QCOMPARE(passing(filter, m_comparison), (Events{Relabelled, Lost}));
        filter.classes = {DrumClass::Snare, DrumClass::Cymbal};
        QCOMPARE(passing(filter, m_comparison), (Events{Relabelled, Added}));
        filter.classes.clear();
        QCOMPARE(passing(filter, m_comparison), Events{});
        QVERIFY(filter.passes(m_comparison, {ComparedPart::Beats, 0}, false)); // beats have none
    }

    void leavesOutSmallShifts()
    {
        DifferenceFilter filter;
        filter.kinds.insert(DifferenceKind::Kept);
        filter.smallestShift = 0.008;
        QCOMPARE(passing(filter, m_comparison).front(), int(Moved8)); // 2 ms are less, 8 ms earlier are enough
        filter.smallestShift = 0.010;
        QCOMPARE(passing(filter, m_comparison), (Events{Moved8Rescored, Relabelled, Rescored, Lost, Added}));
        filter.smallestShift = 0.05;
        QVERIFY(!filter.passes(m_comparison, {ComparedPart::Beats, 0}, false));
        QVERIFY(filter.passes(m_comparison, {ComparedPart::Beats, 1}, false)); // another tempo too
        filter.smallestShift = 5.0;
        QVERIFY(filter.passes(m_comparison, {ComparedPart::Segments, 0}, false)); // ends 8 s later
        QVERIFY(!filter.passes(m_comparison, {ComparedPart::Segments, 1}, false));
        filter.smallestShift = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(passing(filter, m_comparison).size(), size_t{7});
    }

    void theHigherConfidenceCounts()
    {
        DifferenceFilter filter;
        filter.smallestConfidence = 0.7; // 0.7F is a little less
        QCOMPARE(passing(filter, m_comparison), (Events{Moved8Rescored, Relabelled, Rescored, Added}));
        filter.smallestConfidence = 0.81;
        QCOMPARE(passing(filter, m_comparison), (Events{Moved8Rescored, Added}));
        QVERIFY(filter.passes(m_comparison, {ComparedPart::Beats, 0}, false));
    }

    void undecidedOnlyLeavesOutJudgedHits()
    {
        DifferenceFilter filter;
        filter.isUndecidedOnly = true;
        QCOMPARE(passing(filter, m_comparison, true), Events{});
        QCOMPARE(passing(filter, m_comparison), (Events{Moved8, Moved8Rescored, Relabelled, Rescored, Lost, Added}));
        QVERIFY(filter.passes(m_comparison, {ComparedPart::Beats, 0}, false)); // nothing can be said of beats
    }
};

QTEST_GUILESS_MAIN(TestDifferenceFilter)
#include "tst_difference_filter.moc"
