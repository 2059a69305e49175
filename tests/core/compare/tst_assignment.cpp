#include "core/compare/assignment.h"
#include "tests/core/compare/made_pair.h"

#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kWindow = 0.030;

CarriedEvent at(double milliseconds, int type = 0)
{
    return {0.001 * milliseconds, 0.001 * milliseconds, type, -1};
}

double costOf(const CarriedEvent& a, const CarriedEvent& b)
{
    return distanceOf(a, b) / kWindow + (a.type == b.type ? 0.0 : 1.0);
}

bool isInWindow(const CarriedEvent& a, const CarriedEvent& b)
{
    return distanceOf(a, b) <= kWindow + 1e-9;
}

/// -1: the partners are not one to one, or further apart than the window.
double costOf(const std::vector<CarriedEvent>& a, const std::vector<CarriedEvent>& b, const std::vector<int>& partners)
{
    if (partners.size() != a.size())
        return -1.0;
    std::vector<bool> isTaken(b.size(), false);
    double sum = double(a.size() + b.size());
    for (size_t i = 0; i < a.size(); ++i) {
        if (partners[i] < 0)
            continue;
        const auto partner = size_t(partners[i]);
        if (partner >= b.size() || isTaken[partner] || !isInWindow(a[i], b[partner]))
            return -1.0;
        isTaken[partner] = true;
        sum += costOf(a[i], b[partner]) - 2.0;
    }
    return sum;
}

/// The least cost by the Hungarian method on the full matrix, in which each event has a partner that stands for none.
double leastCost(const std::vector<CarriedEvent>& a, const std::vector<CarriedEvent>& b)
{
    const size_t n = a.size() + b.size();
    const auto cost = [&](size_t row, size_t column) {
        if (row < a.size() && column < b.size())
            return isInWindow(a[row], b[column]) ? costOf(a[row], b[column]) : 1e6;
        return row < a.size() || column < b.size() ? 1.0 : 0.0;
    };
    std::vector<double> u(n + 1, 0.0);
    std::vector<double> v(n + 1, 0.0);
    std::vector<size_t> rowOf(n + 1, 0);
    for (size_t row = 1; row <= n; ++row) {
        std::vector<double> least(n + 1, std::numeric_limits<double>::infinity());
        std::vector<size_t> way(n + 1, 0);
        std::vector<bool> isDone(n + 1, false);
        size_t column = 0;
        rowOf[0] = row;
        do {
            isDone[column] = true;
            const size_t from = rowOf[column];
            double delta = std::numeric_limits<double>::infinity();
            size_t next = 0;
            for (size_t j = 1; j <= n; ++j) {
                if (isDone[j])
                    continue;
                const double reduced = cost(from - 1, j - 1) - u[from] - v[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    way[j] = column;
                }
                if (least[j] < delta) {
                    delta = least[j];
                    next = j;
                }
            }
            for (size_t j = 0; j <= n; ++j) {
                if (isDone[j]) {
                    u[rowOf[j]] += delta;
                    v[j] -= delta;
                } else
                    least[j] -= delta;
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[way[column]];
            column = way[column];
        }
    }
    return -v[0];
}

/// What pairing the nearest first costs, classes alike before others.
double greedyCost(const std::vector<CarriedEvent>& a, const std::vector<CarriedEvent>& b)
{
    std::vector<std::tuple<double, size_t, size_t>> pairs;
    for (size_t i = 0; i < a.size(); ++i)
        for (size_t k = 0; k < b.size(); ++k)
            if (isInWindow(a[i], b[k]))
                pairs.emplace_back(costOf(a[i], b[k]), i, k);
    std::ranges::sort(pairs);
    std::vector<int> partners(a.size(), -1);
    std::vector<bool> isTaken(b.size(), false);
    for (const auto& [cost, i, k] : pairs)
        if (partners[i] < 0 && !isTaken[k]) {
            partners[i] = int(k);
            isTaken[k] = true;
        }
    return costOf(a, b, partners);
}

std::vector<CarriedEvent> randomEvents(std::mt19937& random, int count, double length, double grid, int types)
{
    std::vector<CarriedEvent> events;
    for (int i = 0; i < count; ++i)
        events.push_back(at(grid * std::floor(uniform(random) * length / grid), int(uniform(random) * types)));
    std::ranges::sort(events, {}, [](const CarriedEvent& event) { return std::tuple(event.own, event.type); });
    for (size_t i = 0; i < events.size(); ++i)
        events[i].index = int(i);
    return events;
}

std::vector<int> mirrored(const std::vector<int>& partners, size_t count)
{
    std::vector<int> mirror(count, -1);
    for (size_t i = 0; i < partners.size(); ++i)
        if (partners[i] >= 0)
            mirror[size_t(partners[i])] = int(i);
    return mirror;
}

} // namespace

class TestAssignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsNothingWithNothing()
    {
        const std::vector<CarriedEvent> some{at(0.0), at(10.0)};
        QVERIFY(assignEvents({}, {}, kWindow)->empty());
        QVERIFY(assignEvents({}, some, kWindow)->empty());
        QCOMPARE(*assignEvents(some, {}, kWindow), (std::vector<int>{-1, -1}));
    }

    void isOneToOneAndOptimal_data()
    {
        QTest::addColumn<double>("length"); // ms
        QTest::addColumn<double>("grid"); // ms
        QTest::addColumn<int>("types");
        QTest::newRow("one class, thin") << 400.0 << 0.001 << 1;
        QTest::newRow("one class, dense") << 60.0 << 0.001 << 1;
        QTest::newRow("five classes, dense") << 60.0 << 0.001 << 5;
        QTest::newRow("every 10 ms, with ties") << 100.0 << 10.0 << 2;
        QTest::newRow("every 5 ms, with ties") << 60.0 << 5.0 << 3;
        QTest::newRow("all within a window") << 20.0 << 1.0 << 5;
    }

    void isOneToOneAndOptimal()
    {
        QFETCH(const double, length);
        QFETCH(const double, grid);
        QFETCH(const int, types);
        std::mt19937 random(7);
        int better = 0;
        for (int i = 0; i < 200; ++i) {
            const auto a = randomEvents(random, int(uniform(random) * 14.0), length, grid, types);
            const auto b = randomEvents(random, int(uniform(random) * 14.0), length, grid, types);
            const auto partners = assignEvents(a, b, kWindow);
            QVERIFY(partners);
            const double cost = costOf(a, b, *partners);
            const double least = leastCost(a, b);
            QVERIFY2(std::abs(cost - least) < 1e-5,
                qPrintable(QStringLiteral("case %1: %2 instead of %3").arg(i).arg(cost).arg(least)));
            QCOMPARE(*assignEvents(b, a, kWindow), mirrored(*partners, b.size()));
            better += greedyCost(a, b) > cost + 1e-6 ? 1 : 0;
        }
        QVERIFY2(better > 5, "nearest first would have done as well: the cases are too easy");
    }

    void staysOptimalOverALongChain()
    {
        std::mt19937 random(11);
        for (const int types : {1, 3}) {
            const auto a = randomEvents(random, 110, 1000.0, 0.001, types);
            const auto b = randomEvents(random, 90, 1000.0, 0.001, types);
            const auto partners = assignEvents(a, b, kWindow);
            QCOMPARE_LE(std::abs(costOf(a, b, *partners) - leastCost(a, b)), 1e-5);
        }
    }

    void findsWhatNearestFirstMisses()
    {
        // Nearest first takes 20-19 and leaves 0 and 40 alone.
        const std::vector<CarriedEvent> a{at(0.0), at(20.0)};
        const std::vector<CarriedEvent> b{at(19.0), at(40.0)};
        QCOMPARE(*assignEvents(a, b, kWindow), (std::vector<int>{0, 1}));
    }

    void keepsClassesApart()
    {
        // The times would pair crosswise.
        const std::vector<CarriedEvent> a{at(0.0, 0), at(10.0, 1)};
        const std::vector<CarriedEvent> b{at(0.0, 1), at(10.0, 0)};
        QCOMPARE(*assignEvents(a, b, kWindow), (std::vector<int>{1, 0}));
    }

    void pairsUpToTheWindow()
    {
        for (const double start : {0.0, 1.0, 59.97, 3599.97})
            for (const int type : {0, 1}) { // at the border a pair of two classes costs as much as none
                const CarriedEvent a{start, start, 0, 0};
                const CarriedEvent inside{start + 0.030, start + 0.030, type, 0};
                const CarriedEvent outside{start + 0.0300011, start + 0.0300011, type, 0};
                QCOMPARE(assignEvents({&a, 1}, {&inside, 1}, kWindow)->front(), 0);
                QCOMPARE(assignEvents({&inside, 1}, {&a, 1}, kWindow)->front(), 0);
                QCOMPARE(assignEvents({&a, 1}, {&outside, 1}, kWindow)->front(), -1);
            }
    }

    void keepsWhatLiesOverEachOther()
    {
        // 0-10 and 10-20 would cost as much as 10-10 and 0-20.
        const std::vector<CarriedEvent> a{at(0.0), at(10.0)};
        const std::vector<CarriedEvent> b{at(10.0), at(20.0)};
        QCOMPARE(*assignEvents(a, b, kWindow), (std::vector<int>{1, 0}));
        // Copies of one hit, in their order.
        const std::vector<CarriedEvent> copies{at(5.0), at(5.0), at(5.0)};
        QCOMPARE(*assignEvents(copies, copies, kWindow), (std::vector<int>{0, 1, 2}));
    }

    void countsTheLargerOfBothDistances()
    {
        // Beside each other in B; in A a minute lies between.
        const CarriedEvent a{10.0, 10.0, 0, 0};
        const CarriedEvent b{10.001, 70.001, 0, 0};
        QCOMPARE(assignEvents({&a, 1}, {&b, 1}, kWindow)->front(), -1);
    }

    void isCancelled()
    {
        std::mt19937 random(3);
        const auto a = randomEvents(random, 9000, 90000.0, 0.001, 5);
        int asked = 0;
        QVERIFY(!assignEvents(a, a, kWindow, [&] { return ++asked == 2; }));
        QCOMPARE(asked, 2);
    }
};

QTEST_GUILESS_MAIN(TestAssignment)
#include "tst_assignment.moc"
