// compareRuns(b, a) is the mirror image of compareRuns(a, b).
#include "tests/core/compare/made_pair.h"

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

bool isNear(const std::optional<double>& value, double expected)
{
    return value && std::abs(*value - expected) < 1e-9;
}

/// Hits as they come: some at the same place, some near each other, of all classes.
std::vector<DrumHit> randomHits(std::mt19937& random, int count, double length, double grid)
{
    std::vector<DrumHit> hits;
    for (int i = 0; i < count; ++i)
        hits.push_back(hitAt(grid * std::floor(length * uniform(random) / grid),
            kDrumClasses[size_t(uniform(random) * kDrumClassCount)], 0.1 * std::floor(11.0 * uniform(random)),
            0.1 * std::floor(11.0 * uniform(random))));
    std::ranges::sort(hits, {}, [](const DrumHit& hit) { return std::pair(hit.time, hit.drumClass); });
    return hits;
}

DifferenceKind mirrored(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Lost:
        return DifferenceKind::Added;
    case DifferenceKind::Added:
        return DifferenceKind::Lost;
    default:
        return kind;
    }
}

/// The same events, seen from the other side; `rate` is seconds of B for one of A.
void compareMirrored(const ComparedEvents& one, const ComparedEvents& other, double rate)
{
    QCOMPARE(one.uncomparedA, other.uncomparedB);
    QCOMPARE(one.uncomparedB, other.uncomparedA);
    QCOMPARE(one.events.size(), other.events.size());
    const auto key = [](const EventDifference& event) { return std::pair(event.a, event.b); };
    std::vector<EventDifference> turned = other.events;
    for (EventDifference& event : turned) {
        std::swap(event.a, event.b);
        std::swap(event.timeA, event.timeB);
        event.kind = mirrored(event.kind);
    }
    std::vector<EventDifference> events = one.events;
    std::ranges::sort(events, {}, key);
    std::ranges::sort(turned, {}, key);
    const auto isOpposite = [](const std::optional<double>& a, const std::optional<double>& b, double scale) {
        return a.has_value() == b.has_value() && (!a || std::abs(*a * scale + *b) < 1e-9);
    };
    for (size_t i = 0; i < events.size(); ++i) {
        QCOMPARE(key(events[i]), key(turned[i]));
        QCOMPARE(events[i].kind, turned[i].kind);
        QVERIFY(std::abs(events[i].timeA - turned[i].timeA) < 1e-9);
        QVERIFY(std::abs(events[i].timeB - turned[i].timeB) < 1e-9);
        QVERIFY(isOpposite(events[i].shift, turned[i].shift, rate));
        QVERIFY(isOpposite(events[i].confidenceChange, turned[i].confidenceChange, 1.0));
        QVERIFY(isOpposite(events[i].valueChange, turned[i].valueChange, 1.0));
    }
}

void compareMirrored(const HitAgreement& one, const HitAgreement& other)
{
    QCOMPARE(one.drumClass, other.drumClass);
    QCOMPARE((std::vector{one.countA, one.countB, one.pairs, one.kept, one.moved, one.rescored, one.relabelledFrom,
                 one.relabelledTo, one.lost, one.added}),
        (std::vector{other.countB, other.countA, other.pairs, other.kept, other.moved, other.rescored,
            other.relabelledTo, other.relabelledFrom, other.added, other.lost}));
    QCOMPARE(one.recall, other.precision);
    QCOMPARE(one.precision, other.recall);
    QCOMPARE(one.f, other.f);
    QCOMPARE(one.meanShift.has_value(), other.meanShift.has_value());
    QVERIFY(!one.meanShift || isNear(-*one.meanShift, *other.meanShift));
    QVERIFY(!one.shiftDeviation || isNear(*one.shiftDeviation, *other.shiftDeviation));
    QVERIFY(!one.meanConfidenceChange || isNear(-*one.meanConfidenceChange, *other.meanConfidenceChange));
    QVERIFY(!one.meanVelocityChange || isNear(-*one.meanVelocityChange, *other.meanVelocityChange));
}

void compareMirrored(const Calibration& one, const Calibration& other)
{
    QCOMPARE(one.bins.size(), size_t(10));
    for (size_t i = 0; i < one.bins.size(); ++i) {
        QCOMPARE(one.bins[i].count, other.bins[i].count);
        QVERIFY(isNear(one.bins[i].meanConfidence, other.bins[i].meanConfidence));
        QVERIFY(isNear(one.bins[i].agreeing, other.bins[i].agreeing));
    }
    QCOMPARE(one.error.has_value(), other.error.has_value());
    QVERIFY(!one.error || isNear(one.error, *other.error));
}

/// All that there is about hits; axes the same.
void compareMirrored(const RunComparison& one, const RunComparison& other)
{
    compareMirrored(*one.hits, *other.hits, 1.0);
    compareMirrored(one.allHits, other.allHits);
    QCOMPARE(one.classes.size(), size_t(kDrumClassCount));
    for (size_t i = 0; i < one.classes.size(); ++i)
        compareMirrored(one.classes[i], other.classes[i]);
    compareMirrored(one.calibrationA, other.calibrationB);
    compareMirrored(one.calibrationB, other.calibrationA);
    QCOMPARE(one.passages.size(), other.passages.size());
    for (size_t i = 0; i < one.passages.size(); ++i) {
        QCOMPARE(one.passages[i].a, other.passages[i].a);
        QCOMPARE(one.passages[i].differences, other.passages[i].differences);
        QCOMPARE(one.passages[i].events, other.passages[i].events);
    }
    QCOMPARE(one.isSame(), other.isSame());
    QCOMPARE(one.isSameRecording, other.isSameRecording);
}

} // namespace

class TestRunComparisonMirror : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mirrors()
    {
        std::mt19937 random(17);
        for (int i = 0; i < 150; ++i) {
            const double grid = i % 2 ? 0.010 : 1e-5; // with ties, and without
            const auto a = runOf(randomHits(random, int(uniform(random) * 60.0), 1.0, grid));
            const auto b = runOf(randomHits(random, int(uniform(random) * 60.0), 1.0, grid));
            compareMirrored(*compared(a, b), *compared(b, a));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void mirrorsThroughAMap()
    {
        std::mt19937 random(23);
        const TimeMap map({{{0.2, 0.6}, {0.0, 0.42}, 1.0F}, {{0.7, 1.0}, {0.42, 0.735}, 1.0F}});
        for (int i = 0; i < 100; ++i) {
            const auto a = runOf(randomHits(random, 60, 1.0, 1e-5));
            const auto b = runOf(randomHits(random, 90, 1.0, 1e-5));
            const auto one = compared(a, b, map);
            QVERIFY(!one->hits->uncomparedA.empty() && !one->hits->uncomparedB.empty());
            compareMirrored(*one->hits, *compared(b, a, map.mirrored())->hits, 1.05);
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_GUILESS_MAIN(TestRunComparisonMirror)
#include "tst_run_comparison_mirror.moc"
