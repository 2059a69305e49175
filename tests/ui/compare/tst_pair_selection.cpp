#include "tests/ui/compare/made_comparison.h"
#include "ui/views/compare/pair_selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

class TestPairSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectsPartnersBothWays()
    {
        HitSelection a;
        HitSelection b;
        PairSelection pairs(a, b);
        a.set({1});
        QVERIFY(b.indices().empty()); // nothing is compared yet
        pairs.setComparison(madeComparison());
        QCOMPARE(b.indices(), std::vector<int>{1}); // what was selected
        QSignalSpy spyA(&a, &HitSelection::changed);
        QSignalSpy spyB(&b, &HitSelection::changed);
        a.set({0, 2, 4}); // 4 is lost
        QCOMPARE(b.indices(), (std::vector<int>{0, 2}));
        QCOMPARE(a.indices(), (std::vector<int>{0, 2, 4})); // and stays
        QCOMPARE(spyA.size(), 1);
        QCOMPARE(spyB.size(), 1);
        b.set({3, 4}); // 4 is added
        QCOMPARE(a.indices(), std::vector<int>{3});
        QCOMPARE(b.indices(), (std::vector<int>{3, 4}));
        b.clear();
        QVERIFY(a.indices().empty());
    }

    void endsWithTheComparison()
    {
        HitSelection a;
        HitSelection b;
        PairSelection pairs(a, b);
        pairs.setComparison(madeComparison());
        pairs.setComparison(nullptr);
        a.set({1});
        QVERIFY(b.indices().empty());
        auto withoutHits = madeComparison();
        withoutHits->hits.reset();
        pairs.setComparison(withoutHits);
        a.set({2});
        QVERIFY(b.indices().empty());
    }

    void goesByWhatIsShownOfA()
    {
        HitSelection a;
        HitSelection b;
        PairSelection pairs(a, b);
        // A person deleted the first hit of A: hit 1 of the comparison is shown as hit 0.
        pairs.setShownA([](int shown) { return shown + 1; },
            [](int compared) { return compared > 0 ? std::optional(compared - 1) : std::nullopt; });
        pairs.setComparison(madeComparison());
        a.set({0});
        QCOMPARE(b.indices(), std::vector<int>{1});
        b.set({0});
        QVERIFY(a.indices().empty()); // deleted
        b.set({2});
        QCOMPARE(a.indices(), std::vector<int>{1});
    }

    void selectsAllOfMany()
    {
        constexpr int kHits = 100'000;
        auto comparison = denseComparison(kHits);
        auto b = std::make_shared<AnalysisResult>(*comparison->b);
        b->drumHits = comparison->a->drumHits;
        comparison->b = b;
        for (int i = 0; i < kHits; ++i)
            comparison->hits->events[size_t(i)].b = kHits - 1 - i;
        HitSelection selectionA;
        HitSelection selectionB;
        PairSelection pairs(selectionA, selectionB);
        pairs.setComparison(comparison);
        std::vector<int> all(kHits);
        std::iota(all.begin(), all.end(), 0);
        selectionA.set(all);
        QCOMPARE(selectionB.indices(), all);
        selectionB.set({0});
        QCOMPARE(selectionA.indices(), std::vector<int>{kHits - 1});
    }

    void survivesIndicesThatDoNotExist()
    {
        HitSelection a;
        HitSelection b;
        PairSelection pairs(a, b);
        auto comparison = madeComparison();
        comparison->hits->events.push_back({DifferenceKind::Kept, 77, 99, 1.0, 1.0, {}, {}, {}});
        pairs.setComparison(comparison);
        a.set({1, 77, 1000});
        QCOMPARE(b.indices(), std::vector<int>{1});
    }
};

QTEST_MAIN(TestPairSelection)
#include "tst_pair_selection.moc"
