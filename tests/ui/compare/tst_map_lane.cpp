#include "tests/ui/compare/made_comparison.h"
#include "ui/views/compare/map_gaps.h"
#include "ui/views/compare/map_lane.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kSecondsOfB = 20.2;

struct MapFixture
{
    MapFixture()
    {
        theme.setChoice(Theme::Choice::Dark);
        viewportA.reset(kTestSeconds);
        viewportB.reset(kSecondsOfB);
        lane.setGutterWidth(80);
        lane.resize(1280, 48);
        lane.setMap(madeMap(), madeMap());
        lane.show();
    }

    void anchor(const std::vector<MapAnchor>& anchors)
    {
        lane.setAnchors(anchors);
        lane.setMap(madeMap().through(anchors), madeMap());
    }

    [[nodiscard]] QImage image() { return lane.grab().toImage().convertToFormat(QImage::Format_RGB32); }
    /// The handle of an anchor in B.
    [[nodiscard]] QPoint foot(size_t index) const
    {
        return {int(std::lround(lane.xOfB(lane.anchors()[index].b))), lane.height() - 4};
    }
    [[nodiscard]] static std::vector<MapAnchor> edited(const QSignalSpy& spy, int call = 0)
    {
        return spy.at(call).front().value<std::vector<MapAnchor>>();
    }

    Theme theme;
    TimeViewport viewportA;
    TimeViewport viewportB;
    MapLane lane{viewportA, viewportB, theme};
};

} // namespace

class TestMapLane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheGaps()
    {
        const std::vector<MapGap> gaps = gapsOf(madeMap(), 20.0, 20.2);
        QCOMPARE(gaps.size(), size_t{2});
        QCOMPARE(gaps[0], (MapGap{{0.0, 0.0}, {0.0, 5.0}})); // B alone
        QCOMPARE(gaps[1], (MapGap{{8.0, 12.0}, {13.0, 13.0}})); // A alone
        QCOMPARE(gapsOf(TimeMap(), 20.0, 10.0), (std::vector<MapGap>{{{0.0, 20.0}, {0.0, 10.0}}}));
        QVERIFY(gapsOf(TimeMap::identity(20.0), 20.0, 20.0).empty());
        QVERIFY(gapsOf(TimeMap(), 0.0, 0.0).empty());
    }

    void hatchesThem()
    {
        MapFixture f;
        const QImage image = f.image();
        const auto ground = [&](double secondsOfA) { return QRect(int(f.lane.xOf(secondsOfA)) - 8, 1, 16, 3); };
        QCOMPARE(countOf(image, ground(10.0), f.theme.colors().background), 0);
        QVERIFY(countOf(image, ground(4.2), f.theme.colors().background) > 20);
        const QRect belowInB(int(f.lane.xOfB(1.0)), f.lane.height() - 5, 16, 3);
        QCOMPARE(countOf(image, belowInB, f.theme.colors().background), 0);
        QVERIFY(f.lane.textAt(QPointF(f.lane.xOf(10.0), 4.0)).startsWith(QStringLiteral("In A only")));
        QVERIFY(f.lane.textAt(QPointF(f.lane.xOfB(2.0), 44.0)).startsWith(QStringLiteral("In B only")));
    }

    void fadesWhereTheMapIsNotSure()
    {
        MapFixture f;
        f.viewportB.reset(20.0); // the axes as each other
        const TimeMap map({{{0.0, 10.0}, {0.0, 10.0}, 1.0F}, {{10.0, 20.0}, {10.0, 20.0}, 0.0F}});
        f.lane.setMap(map, map);
        const QImage image = f.image();
        const auto brightest = [&](double from, double to) {
            int most = 0;
            for (int x = int(f.lane.xOf(from)); x < int(f.lane.xOf(to)); ++x)
                most = std::max(most, image.pixelColor(x, 24).lightness());
            return most;
        };
        QVERIFY(brightest(1.0, 9.0) > brightest(11.0, 19.0) + 40);
        QVERIFY(brightest(11.0, 19.0) > f.theme.colors().background.lightness() + 10);
    }

    void dragMovesTheEndInB()
    {
        MapFixture f;
        f.anchor({{4.0, 9.0}, {16.0, 16.6}});
        QSignalSpy spy(&f.lane, &MapLane::anchorsEdited);
        const QPoint from = f.foot(0);
        drag(f.lane, from, from + QPoint(59, 0));
        QCOMPARE(spy.size(), 1); // once, at the end
        const std::vector<MapAnchor> anchors = MapFixture::edited(spy);
        QCOMPARE(anchors.size(), size_t{2});
        QCOMPARE(anchors[0].a, 4.0);
        const double second = f.lane.plotRect().width() / kSecondsOfB; // px
        QVERIFY(std::abs(anchors[0].b - (9.0 + 59.0 / second)) < 1e-6);
        QCOMPARE(anchors[1], (MapAnchor{16.0, 16.6}));
        QCOMPARE(f.viewportA.range(), (TimeRange{0.0, kTestSeconds})); // no panning meanwhile
    }

    void anchorsNeverPassEachOther()
    {
        MapFixture f;
        f.anchor({{4.0, 9.0}, {6.0, 11.0}});
        QSignalSpy spy(&f.lane, &MapLane::anchorsEdited);
        const QPoint from = f.foot(0);
        drag(f.lane, from, from + QPoint(600, 0));
        QCOMPARE(spy.size(), 1);
        QVERIFY(MapFixture::edited(spy)[0].b < 11.0);
        QVERIFY(MapFixture::edited(spy)[0].b > 10.9);
    }

    void escapeTakesADragBack()
    {
        MapFixture f;
        f.anchor({{4.0, 9.0}});
        QSignalSpy spy(&f.lane, &MapLane::anchorsEdited);
        const QPoint from = f.foot(0);
        QTest::mousePress(&f.lane, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, from + QPoint(40, 0), f.lane.mapToGlobal(QPointF(from + QPoint(40, 0))),
            Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&f.lane, &move);
        QVERIFY(f.lane.anchors()[0].b > 9.1);
        QTest::keyClick(&f.lane, Qt::Key_Escape);
        QCOMPARE(f.lane.anchors()[0].b, 9.0);
        QTest::mouseRelease(&f.lane, Qt::LeftButton, {}, from + QPoint(40, 0));
        QCOMPARE(spy.size(), 0);
    }

    void doubleClickAddsOne()
    {
        MapFixture f;
        QSignalSpy spy(&f.lane, &MapLane::anchorsEdited);
        // On the upper edge it is the time of A that counts, and B's is that of the map.
        QTest::mouseDClick(&f.lane, Qt::LeftButton, {}, QPoint(int(f.lane.xOf(6.0)), 0));
        QCOMPARE(spy.size(), 1);
        const std::vector<MapAnchor> anchors = MapFixture::edited(spy);
        QCOMPARE(anchors.size(), size_t{1});
        QVERIFY(std::abs(anchors[0].a - 6.0) < 0.02);
        QVERIFY(std::abs(anchors[0].b - anchors[0].a - 5.0) < 1e-6);
        QCOMPARE(f.lane.chosenAnchor(), size_t{0});
        // On the lower edge that of B.
        QTest::mouseDClick(&f.lane, Qt::LeftButton, {}, QPoint(int(f.lane.xOfB(8.0)), f.lane.height() - 1));
        QCOMPARE(spy.size(), 2);
        QVERIFY(std::abs(MapFixture::edited(spy, 1)[0].b - 8.0) < 0.2);
        // On an anchor: no second one.
        QTest::mouseDClick(&f.lane, Qt::LeftButton, {}, f.foot(0));
        QCOMPARE(spy.size(), 2);
    }

    void addsOneWhereNothingIsInCommon()
    {
        MapFixture f;
        f.lane.setMap({}, {});
        QVERIFY(!f.image().isNull());
        QSignalSpy spy(&f.lane, &MapLane::anchorsEdited);
        QTest::mouseDClick(&f.lane, Qt::LeftButton, {}, QPoint(600, 20));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(MapFixture::edited(spy).size(), size_t{1});
    }

    void deleteRemovesTheChosenOne()
    {
        MapFixture f;
        f.anchor({{4.0, 9.0}, {16.0, 16.6}});
        QSignalSpy spy(&f.lane, &MapLane::anchorsEdited);
        QTest::keyClick(&f.lane, Qt::Key_Delete); // none is chosen
        QCOMPARE(spy.size(), 0);
        QTest::mouseClick(&f.lane, Qt::LeftButton, {}, f.foot(1));
        QCOMPARE(spy.size(), 0); // a click alone changes nothing
        QTest::keyClick(&f.lane, Qt::Key_Delete);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(MapFixture::edited(spy), (std::vector<MapAnchor>{{4.0, 9.0}}));
    }

    void menuAddsAndRemoves()
    {
        MapFixture f;
        f.anchor({{4.0, 9.0}});
        QSignalSpy spy(&f.lane, &MapLane::anchorsEdited);
        const auto trigger = [&f](const QPoint& at, const QString& text) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, f.lane.mapToGlobal(at));
            QCoreApplication::sendEvent(&f.lane, &event);
            auto* menu = f.lane.findChild<QMenu*>();
            QVERIFY(menu);
            const QList<QAction*> actions = menu->actions();
            const auto found = std::ranges::find(actions, text, &QAction::text);
            QVERIFY2(found != actions.end(), qPrintable(text));
            (*found)->trigger();
            delete menu;
        };
        trigger(f.foot(0), QStringLiteral("&Remove this anchor"));
        QCOMPARE(spy.size(), 1);
        QVERIFY(MapFixture::edited(spy).empty());
        trigger(QPoint(int(f.lane.xOf(15.0)), 24), QStringLiteral("&Add an anchor here"));
        QCOMPARE(spy.size(), 2);
        QCOMPARE(MapFixture::edited(spy, 1).size(), size_t{1});
    }

    void keysChooseAndMove()
    {
        MapFixture f;
        f.anchor({{4.0, 9.0}, {16.0, 16.6}});
        QSignalSpy spy(&f.lane, &MapLane::anchorsEdited);
        QTest::keyClick(&f.lane, Qt::Key_Right);
        QCOMPARE(f.lane.chosenAnchor(), size_t{0});
        QTest::keyClick(&f.lane, Qt::Key_Right);
        QCOMPARE(f.lane.chosenAnchor(), size_t{1});
        QTest::keyPress(&f.lane, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyPress(&f.lane, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyPress(&f.lane, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(spy.size(), 0); // one edit, until Ctrl is let go
        QVERIFY(std::abs(f.lane.anchors()[1].b - (16.6 + 0.002 - 0.010)) < 1e-9);
        QTest::keyRelease(&f.lane, Qt::Key_Control);
        QCOMPARE(spy.size(), 1);
        QVERIFY(std::abs(MapFixture::edited(spy)[1].b - 16.592) < 1e-9);
    }

    void insertAddsOneAtThePointer()
    {
        MapFixture f;
        f.viewportA.setPointer(6.0);
        QSignalSpy spy(&f.lane, &MapLane::anchorsEdited);
        QTest::keyClick(&f.lane, Qt::Key_Insert);
        QCOMPARE(spy.size(), 1);
        QVERIFY(std::abs(MapFixture::edited(spy)[0].a - 6.0) < 1e-9);
        QTest::keyClick(&f.lane, Qt::Key_Insert); // one is there already
        QCOMPARE(spy.size(), 1);
    }

    void withoutAnchorsItScrollsAsAnyView()
    {
        MapFixture f;
        f.viewportA.setRange({5.0, 10.0});
        QTest::keyClick(&f.lane, Qt::Key_Right);
        QVERIFY(f.viewportA.range().start > 5.1);
        QSignalSpy sought(&f.lane, &TimeViewWidget::timeClicked);
        QTest::mouseClick(&f.lane, Qt::LeftButton, {}, QPoint(400, 10));
        QCOMPARE(sought.size(), 1);
    }

    void saysWhatLiesOverWhat()
    {
        MapFixture f;
        const QString text = f.lane.textAt(QPointF(f.lane.xOf(4.0), 0.0));
        QVERIFY2(text.contains(QStringLiteral("0:00:04.0")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("0:00:09.0")), qPrintable(text));
        f.anchor({{4.0, 9.0}});
        QVERIFY(f.lane.textAt(f.foot(0)).startsWith(QStringLiteral("Anchor")));
    }
};

QTEST_MAIN(TestMapLane)
#include "tst_map_lane.moc"
