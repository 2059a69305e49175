#include "core/analysis/corrections/hit_corrections.h"
#include "core/analysis/results/hit_order.h"
#include "core/compare/comparison_verdict.h"

#include <QTest>

#include <random>

using namespace heihachi;

/// Two runs that differ in every way, judged difference by difference: what both have after the corrections that the
/// verdicts mean.
namespace {

using Kind = ComparisonVerdict::Kind;
using Hits = std::vector<DrumHit>;

constexpr int kPlaces = 300; // where something is struck
constexpr double kPlaceSeconds = 0.150; // from one to the next: two hits of a class are never taken for one another
constexpr double kDuration = (kPlaces + 1) * kPlaceSeconds;

struct TwoRuns
{
    Hits a;
    Hits b;
};

/// At each place up to two drums in A; in B they are kept, moved, relabelled, rescored or lost, and now and then there
/// is one more.
class RandomRuns
{
public:
    explicit RandomRuns(std::uint32_t seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] TwoRuns make()
    {
        TwoRuns runs;
        for (int place = 1; place <= kPlaces; ++place) {
            std::array<DrumClass, kDrumClassCount> classes = kDrumClasses;
            std::ranges::shuffle(classes, m_random);
            const int count = int(m_random() % 3);
            for (int i = 0; i < count; ++i)
                addTo(runs, {place * kPlaceSeconds + within(0.008), classes[size_t(i)], share(), share(), {}, {}},
                    classes[size_t(i) + 2]);
            if (m_random() % 8 == 0)
                runs.b.push_back({place * kPlaceSeconds + within(0.02), classes[4], share(), share(), {}, {}});
        }
        std::ranges::sort(runs.a, comesFirst);
        std::ranges::sort(runs.b, comesFirst);
        return runs;
    }

private:
    void addTo(TwoRuns& runs, DrumHit hit, DrumClass other)
    {
        runs.a.push_back(hit);
        const int fate = int(m_random() % 10);
        if (fate == 0)
            return;
        if (fate <= 2)
            hit.drumClass = other;
        if (fate == 2 || fate == 3)
            hit.time += within(0.018);
        if (fate == 4 || fate == 5)
            hit.confidence = share();
        if (fate == 5)
            hit.velocity = share();
        runs.b.push_back(hit);
    }

    float share() { return std::uniform_real_distribution<float>(0.0F, 1.0F)(m_random); }
    double within(double most) { return std::uniform_real_distribution<double>(-most, most)(m_random); }

    std::mt19937 m_random;
};

RunComparisonPtr compared(const Hits& a, const Hits& b)
{
    auto runA = std::make_shared<AnalysisResult>();
    auto runB = std::make_shared<AnalysisResult>();
    runA->drumHits = a;
    runB->drumHits = b;
    runA->source.durationSeconds = runB->source.durationSeconds = kDuration;
    return compareRuns(runA, runB, TimeMap::identity(kDuration)).value();
}

/// The corrections that follow from one and the same word on every difference.
std::vector<HitEdit> judged(const RunComparison& comparison, Kind kind)
{
    std::vector<HitEdit> edits;
    for (const EventDifference& event : comparison.hits->events)
        if (const auto verdict = makeVerdict(comparison, event, kind))
            for (HitEdit edit : correctionsOf(*verdict)) {
                edit.id = qint64(edits.size()) + 1;
                edits.push_back(edit);
            }
    return edits;
}

/// Times and classes, within what counts as the same.
bool isSameMusic(Hits one, Hits other)
{
    for (Hits* hits : {&one, &other}) // those that differ a little may be in another order
        std::ranges::stable_sort(*hits, {}, &DrumHit::drumClass);
    return std::ranges::equal(one, other, [](const DrumHit& a, const DrumHit& b) {
        return a.drumClass == b.drumClass && std::abs(a.time - b.time) <= CompareTolerances().moved;
    });
}

} // namespace

class TestJudgedComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfDifferenceIsThere()
    {
        const TwoRuns runs = RandomRuns(1).make();
        const RunComparisonPtr comparison = compared(runs.a, runs.b);
        for (const DifferenceKind kind : kDifferenceKinds)
            QVERIFY2(comparison->hits->count(kind) >= 5, qPrintable(differenceKindId(kind)));
    }

    void bothRunsAgreeWithTheOneThatIsRight_data()
    {
        QTest::addColumn<std::uint32_t>("seed");
        QTest::addColumn<bool>("aIsRight");
        for (std::uint32_t seed = 1; seed <= 10; ++seed)
            for (const bool aIsRight : {true, false})
                QTest::addRow("seed %u, %s", seed, aIsRight ? "A" : "B") << seed << aIsRight;
    }

    void bothRunsAgreeWithTheOneThatIsRight()
    {
        QFETCH(const std::uint32_t, seed);
        QFETCH(const bool, aIsRight);
        const TwoRuns runs = RandomRuns(seed).make();
        const RunComparisonPtr before = compared(runs.a, runs.b);
        QVERIFY(before->hits->differences() > kPlaces / 4);
        const std::vector<HitEdit> edits = judged(*before, aIsRight ? Kind::ARight : Kind::BRight);
        const Hits a = applyHitEdits(runs.a, edits).hits;
        const Hits b = applyHitEdits(runs.b, edits).hits;
        QVERIFY(isSameMusic(a, aIsRight ? runs.a : runs.b));
        const RunComparisonPtr after = compared(a, b);
        QCOMPARE(after->hits->differences(), 0);
        QCOMPARE(after->allHits.f, std::optional(1.0));
    }

    void whatNeitherHasRightIsGone()
    {
        const TwoRuns runs = RandomRuns(77).make();
        const RunComparisonPtr before = compared(runs.a, runs.b);
        const std::vector<HitEdit> edits = judged(*before, Kind::Neither);
        const RunComparisonPtr after = compared(applyHitEdits(runs.a, edits).hits, applyHitEdits(runs.b, edits).hits);
        for (const DifferenceKind kind : {DifferenceKind::Lost, DifferenceKind::Added, DifferenceKind::Relabelled})
            QCOMPARE(after->hits->count(kind), 0);
        for (const DifferenceKind kind : {DifferenceKind::Kept, DifferenceKind::Moved, DifferenceKind::Rescored})
            QCOMPARE(after->hits->count(kind), before->hits->count(kind));
    }

    void aWordOnOneDifferenceSettlesIt()
    {
        const TwoRuns runs = RandomRuns(5).make();
        const RunComparisonPtr before = compared(runs.a, runs.b);
        for (const EventDifference& event : before->hits->events) {
            const auto verdict = makeVerdict(*before, event, Kind::BRight);
            if (!verdict)
                continue;
            const std::vector<HitEdit> edits = correctionsOf(*verdict);
            const RunComparisonPtr after
                = compared(applyHitEdits(runs.a, edits).hits, applyHitEdits(runs.b, edits).hits);
            QCOMPARE(after->hits->differences(), before->hits->differences() - 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestJudgedComparison)
#include "tst_judged_comparison.moc"
