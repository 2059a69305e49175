#include "core/dsp/dtw.h"

#include <QtTest>

#include <cmath>

using namespace heihachi;

namespace {

std::vector<float> costsOf(const std::vector<float>& a, const std::vector<float>& b)
{
    std::vector<float> costs;
    for (const float x : a)
        for (const float y : b)
            costs.push_back(std::abs(x - y));
    return costs;
}

DtwAlignment align(const std::vector<float>& a, const std::vector<float>& b, std::size_t window)
{
    return dtw(costsOf(a, b), a.size(), b.size(), window);
}

using Path = std::vector<std::pair<int, int>>;

} // namespace

/// Dynamic time warping with step pattern symmetric2, against sums made by hand.
class TestDtw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCostsNothing()
    {
        const DtwAlignment alignment = align({}, {1.0F, 2.0F}, 3);
        QCOMPARE(alignment.cost, 0.0);
        QVERIFY(alignment.path.empty());
        QCOMPARE(dtwCost({}, 0, 0, 0), 0.0);
    }

    void oneAgainstOneCountsTwice()
    {
        const DtwAlignment alignment = align({1.0F}, {4.0F}, 0);
        QCOMPARE(alignment.cost, 6.0);
        QCOMPARE(alignment.path, (Path{{0, 0}}));
    }

    /// Local costs 0 4 4 / 0 4 4 / 4 0 0, accumulated 0 4 8 / 0 4 8 / 4 0 0.
    void warpsWithinTheWindow()
    {
        const DtwAlignment alignment = align({0.0F, 0.0F, 4.0F}, {0.0F, 4.0F, 4.0F}, 1);
        QCOMPARE(alignment.cost, 0.0);
        QCOMPARE(alignment.path, (Path{{0, 0}, {1, 0}, {2, 1}, {2, 2}}));
    }

    void withoutAWindowElementMeetsElement()
    {
        const DtwAlignment alignment = align({0.0F, 0.0F, 4.0F}, {0.0F, 4.0F, 4.0F}, 0);
        QCOMPARE(alignment.cost, 8.0); // 2 * (0 + 4 + 0)
        QCOMPARE(alignment.path, (Path{{0, 0}, {1, 1}, {2, 2}}));
    }

    /// Local costs 1 3 / 1 1: the diagonal step costs 2 + 2 * 1, and so does the way round by (1, 0).
    void prefersTheDiagonal()
    {
        const DtwAlignment alignment = align({0.0F, 2.0F}, {1.0F, 3.0F}, 1);
        QCOMPARE(alignment.cost, 4.0);
        QCOMPARE(alignment.path, (Path{{0, 0}, {1, 1}}));
    }

    /// A pulse two places away is out of a window of one.
    void theWindowLimits()
    {
        const std::vector<float> early{0.0F, 1.0F, 0.0F, 0.0F, 0.0F};
        const std::vector<float> late{0.0F, 0.0F, 0.0F, 1.0F, 0.0F};
        QVERIFY(align(early, late, 1).cost > 0.0);
        QCOMPARE(align(early, late, 2).cost, 0.0);
    }

    void theWindowWidensForUnequalLengths()
    {
        const DtwAlignment alignment = align({0.0F}, {1.0F, 2.0F, 3.0F}, 0);
        QCOMPARE(alignment.cost, 7.0); // 2 * 1 + 2 + 3
        QCOMPARE(alignment.path, (Path{{0, 0}, {0, 1}, {0, 2}}));
    }

    void costAndPathAgree()
    {
        const std::vector<float> a{3.0F, 1.0F, 4.0F, 1.0F, 5.0F, 9.0F, 2.0F, 6.0F};
        const std::vector<float> b{2.0F, 7.0F, 1.0F, 8.0F, 2.0F, 8.0F};
        const std::vector<float> costs = costsOf(a, b);
        const DtwAlignment alignment = dtw(costs, a.size(), b.size(), 3);
        double sum = 2.0 * double(costs[0]);
        for (std::size_t n = 1; n < alignment.path.size(); ++n) {
            const auto [row, column] = alignment.path[n];
            const auto [rowBefore, columnBefore] = alignment.path[n - 1];
            const int steps = row - rowBefore + column - columnBefore;
            QVERIFY(steps == 1 || (steps == 2 && row > rowBefore && column > columnBefore));
            sum += steps * double(costs[std::size_t(row) * b.size() + std::size_t(column)]);
        }
        QCOMPARE(alignment.cost, sum);
        QCOMPARE(dtwCost(costs, a.size(), b.size(), 3), sum);
        QVERIFY(sum <= dtwCost(costs, a.size(), b.size(), 2)); // less room is never better
    }
};

QTEST_APPLESS_MAIN(TestDtw)
#include "tst_dtw.moc"
