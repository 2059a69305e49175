#include "core/compare/difference_passages.h"
#include "tests/core/compare/made_pair.h"

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// An event every tenth of a second; `isLost` tells which.
template <typename IsLost>
ComparedEvents events(int count, const IsLost& isLost)
{
    ComparedEvents made;
    for (int i = 0; i < count; ++i) {
        EventDifference event;
        event.timeA = event.timeB = 0.1 * i;
        event.a = i;
        event.kind = isLost(i) ? DifferenceKind::Lost : DifferenceKind::Kept;
        made.events.push_back(event);
    }
    return made;
}

std::vector<DifferencePassage> passages(const ComparedEvents& made)
{
    return differencePassages(made, TimeMap::identity(1e6));
}

/// The largest ratio over every passage there is.
double bestScore(const ComparedEvents& made)
{
    const auto term = [](double n, double m) { return n > 0.0 ? n * std::log(n / m) : 0.0; };
    const auto n = double(made.events.size());
    const double all = double(made.differences());
    double best = 0.0;
    for (size_t first = 0; first < made.events.size(); ++first) {
        double c = 0.0;
        for (size_t last = first; last < made.events.size(); ++last) {
            c += made.events[last].kind == DifferenceKind::Kept ? 0.0 : 1.0;
            const auto m = double(last - first + 1);
            if (c * n > all * m)
                best = std::max(best,
                    term(c, m) + term(m - c, m) + term(all - c, n - m) + term(n - m - all + c, n - m) - term(all, n)
                        - term(n - all, n));
        }
    }
    return best;
}

} // namespace

class TestDifferencePassages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhereNothingGathers()
    {
        QVERIFY(passages({}).empty());
        QVERIFY(passages(events(1000, [](int) { return false; })).empty());
        QVERIFY(passages(events(1000, [](int) { return true; })).empty());
        QVERIFY(passages(events(1000, [](int i) { return i % 10 == 0; })).empty()); // evenly
        QVERIFY(passages(events(1000, [](int i) { return i == 500 || i == 501; })).empty()); // too few
    }

    void seldomFindsChance()
    {
        std::mt19937 random(3);
        int found = 0;
        for (int i = 0; i < 200; ++i)
            found += passages(events(1000, [&](int) { return uniform(random) < 0.05; })).empty() ? 0 : 1;
        QCOMPARE_LE(found, 20); // of 200
    }

    void findsWhereTheyGather()
    {
        std::mt19937 random(4);
        const auto made = events(20000, [&](int i) {
            return (i >= 5000 && i < 5100 && i % 2 == 0) || (i >= 12000 && i < 12400 && i % 4 == 0)
                || uniform(random) < 0.01;
        });
        const auto found = passages(made);
        QCOMPARE(found.size(), size_t(2));
        std::vector<TimeRange> ranges{found[0].a, found[1].a};
        std::ranges::sort(ranges, {}, &TimeRange::start);
        QCOMPARE_LE(std::abs(ranges[0].start - 500.0), 2.0);
        QCOMPARE_LE(std::abs(ranges[0].end - 510.0), 2.0);
        QCOMPARE_LE(std::abs(ranges[1].start - 1200.0), 5.0);
        QCOMPARE_LE(std::abs(ranges[1].end - 1240.0), 5.0);
        for (const DifferencePassage& passage : found) {
            QVERIFY(passage.differences > 3.0 * passage.expected);
            QVERIFY(passage.differences <= passage.events);
        }
        QVERIFY(found[0].score >= found[1].score);
    }

    void tellsItsFigures()
    {
        // All of 5 in 1000, and nothing else: the ratio by hand.
        const auto found = passages(events(1000, [](int i) { return i >= 300 && i < 305; }));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].differences, 5);
        QCOMPARE(found[0].events, 5);
        QCOMPARE_LE(std::abs(found[0].expected - 0.025), 1e-9);
        QCOMPARE_LE(std::abs(found[0].score - (-5.0 * std::log(0.005) - 995.0 * std::log(0.995))), 1e-9);
        QCOMPARE_LE(std::abs(found[0].a.start - 29.95), 1e-9); // half-way to the event before
        QCOMPARE_LE(std::abs(found[0].a.end - 30.45), 1e-9);
    }

    void comesNearTheBestThereIs()
    {
        std::mt19937 random(6);
        for (int i = 0; i < 40; ++i) {
            const int start = int(uniform(random) * 250.0);
            const double raised = 0.3 + 0.7 * uniform(random);
            const auto made
                = events(300, [&](int k) { return uniform(random) < (k >= start && k < start + 40 ? raised : 0.05); });
            const auto found = passages(made);
            const double best = bestScore(made);
            QVERIFY(!found.empty() || best < std::log(20.0 * 300.0) / 0.9);
            QVERIFY(found.empty() || found[0].score > 0.9 * best);
        }
    }

    void givesTenAtMostThatDontOverlap()
    {
        const auto found = passages(events(40000, [](int i) { return i % 2000 < 40; }));
        QCOMPARE(found.size(), size_t(10));
        for (size_t i = 0; i < found.size(); ++i)
            for (size_t k = 0; k < i; ++k) {
                QVERIFY(found[i].a.end <= found[k].a.start || found[k].a.end <= found[i].a.start);
                QVERIFY(found[i].score <= found[k].score);
            }
    }
};

QTEST_GUILESS_MAIN(TestDifferencePassages)
#include "tst_difference_passages.moc"
