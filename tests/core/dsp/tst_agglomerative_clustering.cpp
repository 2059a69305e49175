#include "core/dsp/agglomerative_clustering.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace heihachi;

namespace {

std::vector<double> distancesOf(const std::vector<double>& points)
{
    std::vector<double> distances;
    for (const double a : points)
        for (const double b : points)
            distances.push_back(std::abs(a - b));
    return distances;
}

std::vector<ClusterMerge> linkage(const std::vector<double>& points, const std::vector<double>& weights = {})
{
    return averageLinkage(distancesOf(points), points.size(), weights);
}

} // namespace

/// Average linkage against a tree made by hand, and what must not change it.
class TestAgglomerativeClustering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewItemsHaveNoTree()
    {
        QVERIFY(linkage({}).empty());
        QVERIFY(linkage({3.0}).empty());
        QVERIFY(cutTree({}, 0, 1.0).empty());
        QCOMPARE(cutTree({}, 1, 1.0), std::vector<int>{0});
    }

    /// 0 and 1 meet at 1; they and 4 at (4 + 3) / 2; all of them and 9 at (9 + 8 + 5) / 3.
    void treeByHand()
    {
        const std::vector<ClusterMerge> merges = linkage({0.0, 1.0, 4.0, 9.0});
        QCOMPARE(merges.size(), size_t(3));
        QCOMPARE(merges[0], (ClusterMerge{0, 1, 1.0}));
        QCOMPARE(merges[1], (ClusterMerge{2, 4, 3.5}));
        QCOMPARE(merges[2].first, 3);
        QCOMPARE(merges[2].second, 5);
        QCOMPARE(merges[2].height, 22.0 / 3.0);
    }

    void weightsStandForManyItems()
    {
        const std::vector<ClusterMerge> merges = linkage({0.0, 1.0, 4.0}, {3.0, 1.0, 1.0});
        QCOMPARE(merges[1].height, 3.75); // (3 * 4 + 3) / 4
        const std::vector<ClusterMerge> copies = linkage({0.0, 0.0, 0.0, 1.0, 4.0});
        QCOMPARE(copies.back().height, 3.75);
    }

    void cutsKeepWhatIsBelow()
    {
        const std::vector<ClusterMerge> merges = linkage({9.0, 0.0, 4.0, 1.0});
        QCOMPARE(cutTree(merges, 4, 0.5), (std::vector<int>{0, 1, 2, 3}));
        QCOMPARE(cutTree(merges, 4, 1.0), (std::vector<int>{0, 1, 2, 1})); // the height itself is made
        QCOMPARE(cutTree(merges, 4, 4.0), (std::vector<int>{0, 1, 1, 1}));
        QCOMPARE(cutTree(merges, 4, 100.0), (std::vector<int>{0, 0, 0, 0}));
    }

    void equalItemsMeetAtZero()
    {
        const std::vector<ClusterMerge> merges = linkage(std::vector<double>(6, 2.0));
        QCOMPARE(merges.size(), size_t(5));
        for (const ClusterMerge& merge : merges)
            QCOMPARE(merge.height, 0.0);
        QCOMPARE(cutTree(merges, 6, 0.0), std::vector<int>(6, 0));
    }

    void theOrderOfTheItemsDoesNotMatter()
    {
        std::mt19937 random(7);
        std::vector<double> points;
        for (int n = 0; n < 60; ++n)
            points.push_back(double(random()) / 4294967296.0);
        std::vector<std::size_t> order(points.size());
        for (std::size_t n = 0; n < order.size(); ++n)
            order[n] = (n * 37 + 11) % order.size(); // 37 and 60 share no factor
        std::vector<double> shuffled;
        for (const std::size_t n : order)
            shuffled.push_back(points[n]);
        const std::vector<ClusterMerge> one = linkage(points);
        const std::vector<ClusterMerge> other = linkage(shuffled);
        for (std::size_t n = 0; n < one.size(); ++n) {
            QCOMPARE_LE(std::abs(one[n].height - other[n].height), 1e-12);
            QVERIFY(n == 0 || one[n].height >= one[n - 1].height);
        }
        const double height = 0.5 * (one[50].height + one[51].height);
        const std::vector<int> labels = cutTree(one, points.size(), height);
        const std::vector<int> others = cutTree(other, points.size(), height);
        QCOMPARE(std::ranges::max(labels), 8); // 60 items, 51 merges
        for (std::size_t a = 0; a < order.size(); ++a)
            for (std::size_t b = 0; b < a; ++b)
                QCOMPARE(others[a] == others[b], labels[order[a]] == labels[order[b]]);
    }
};

QTEST_APPLESS_MAIN(TestAgglomerativeClustering)
#include "tst_agglomerative_clustering.moc"
