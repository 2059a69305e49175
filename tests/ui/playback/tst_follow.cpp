#include "ui/playback/follow.h"

#include <QTest>

using namespace heihachi;

class TestFollow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAtTheEdge()
    {
        Follow follow;
        follow.setMode(FollowMode::Page);
        QVERIFY(!follow.moved(9.99, {0.0, 10.0}, 100.0));
        const auto next = follow.moved(10.01, {0.0, 10.0}, 100.0);
        QVERIFY(next);
        QVERIFY(next->contains(10.01));
        QCOMPARE(next->length(), 10.0);
        QVERIFY(next->start > 9.0);
        const auto back = follow.moved(2.0, {50.0, 60.0}, 100.0); // a loop turned round
        QVERIFY(back && back->contains(2.0));
        const auto last = follow.moved(95.0, {80.0, 90.0}, 100.0);
        QCOMPARE(last->end, 100.0);
    }

    void scrollsFromTheMiddle()
    {
        Follow follow;
        follow.setMode(FollowMode::Scroll);
        QVERIFY(!follow.moved(3.0, {0.0, 10.0}, 100.0)); // it walks to the middle first
        QCOMPARE(follow.moved(6.0, {0.0, 10.0}, 100.0)->start, 1.0);
        QVERIFY(!follow.moved(99.0, {90.0, 100.0}, 100.0)); // the end is in view
        QVERIFY(!follow.moved(50.0, {0.0, 100.0}, 100.0)); // all is
    }

    void offDoesNothing()
    {
        Follow follow;
        follow.setMode(FollowMode::Off);
        QVERIFY(!follow.moved(50.0, {0.0, 10.0}, 100.0));
    }

    void restsWhileAPersonLooksElsewhere()
    {
        Follow follow;
        follow.setMode(FollowMode::Page);
        follow.rangeChosen(20.0, {50.0, 60.0});
        QVERIFY(follow.isSuspended());
        QVERIFY(!follow.moved(20.1, {50.0, 60.0}, 100.0));
        QVERIFY(!follow.moved(50.1, {50.0, 60.0}, 100.0)); // it comes into view
        QVERIFY(!follow.isSuspended());
        QVERIFY(follow.moved(60.1, {50.0, 60.0}, 100.0)); // and is followed again
        follow.rangeChosen(20.0, {50.0, 60.0});
        follow.sought(); // a person went there: they want to see it
        QVERIFY(follow.moved(20.0, {50.0, 60.0}, 100.0));
    }

    void scrollKeepsThePlaceAPersonChose()
    {
        Follow follow;
        follow.setMode(FollowMode::Scroll);
        follow.rangeChosen(58.0, {50.0, 60.0}); // at 0.8 of the span
        QVERIFY(!follow.moved(58.0, {50.0, 60.0}, 100.0)); // no jump to the middle
        QVERIFY(std::abs(follow.moved(59.0, {50.0, 60.0}, 100.0)->start - 51.0) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestFollow)
#include "tst_follow.moc"
