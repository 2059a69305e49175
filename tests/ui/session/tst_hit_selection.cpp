#include "ui/session/hit_selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace heihachi;

class TestHitSelection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsAndDropsRepetitions()
    {
        HitSelection selection;
        selection.set({5, 1, 3, 1, 5});
        QCOMPARE(selection.indices(), (std::vector<int>{1, 3, 5}));
        QVERIFY(selection.contains(3));
        QVERIFY(!selection.contains(2));
    }

    void signalsOnlyChanges()
    {
        HitSelection selection;
        QSignalSpy changes(&selection, &HitSelection::changed);
        selection.clear();
        QCOMPARE(changes.count(), 0);
        selection.set({2, 1});
        selection.set({1, 2});
        QCOMPARE(changes.count(), 1);
        selection.clear();
        QCOMPARE(changes.count(), 2);
        QVERIFY(selection.indices().empty());
    }

    void negativeIndicesAreNoHits()
    {
        HitSelection selection;
        selection.set({-1, 4, -7});
        QCOMPARE(selection.indices(), std::vector<int>{4});
        QVERIFY(!selection.contains(-1));
        QVERIFY(!selection.contains(5));
    }

    void addsTakesAwayAndToggles()
    {
        HitSelection selection;
        selection.set({1, 3});
        selection.apply({5, 3, 2}, HitSelection::Change::Add);
        QCOMPARE(selection.indices(), (std::vector<int>{1, 2, 3, 5}));
        selection.apply({9, 1, 5}, HitSelection::Change::Subtract);
        QCOMPARE(selection.indices(), (std::vector<int>{2, 3}));
        QVERIFY(!selection.contains(5));
        selection.toggle(2);
        selection.toggle(4);
        QCOMPARE(selection.indices(), (std::vector<int>{3, 4}));
        selection.apply({7}, HitSelection::Change::Replace);
        QCOMPARE(selection.indices(), std::vector<int>{7});
    }

    void theKeysAreTheSameEverywhere()
    {
        QCOMPARE(HitSelection::changeFor(Qt::NoModifier), HitSelection::Change::Replace);
        QCOMPARE(HitSelection::changeFor(Qt::ShiftModifier), HitSelection::Change::Replace);
        QCOMPARE(HitSelection::changeFor(Qt::ControlModifier), HitSelection::Change::Add);
        QCOMPARE(HitSelection::changeFor(Qt::AltModifier), HitSelection::Change::Subtract);
    }
};

QTEST_GUILESS_MAIN(TestHitSelection)
#include "tst_hit_selection.moc"
