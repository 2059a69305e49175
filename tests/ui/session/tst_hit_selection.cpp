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
};

QTEST_GUILESS_MAIN(TestHitSelection)
#include "tst_hit_selection.moc"
