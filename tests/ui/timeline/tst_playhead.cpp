#include "tests/ui/timeline/timeline_fixture.h"

#include <QPaintEvent>
#include <QSignalSpy>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// Counts the pixels of a widget that are asked to be painted again.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    int widest = 0; ///< px
    int paints = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            ++paints;
            for (const QRect& rect : static_cast<QPaintEvent*>(event)->region())
                widest = std::max(widest, rect.width());
        }
        return false;
    }
};

} // namespace

class TestPlayhead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsThroughAllViews()
    {
        TimelineFixture f;
        f.fill();
        for (TimeViewWidget* view :
            {static_cast<TimeViewWidget*>(&f.stack.overview()), static_cast<TimeViewWidget*>(&f.stack.ruler()),
                static_cast<TimeViewWidget*>(&f.stack.waveform()), static_cast<TimeViewWidget*>(&f.stack.lanes())}) {
            f.viewport.setPlayhead(std::nullopt);
            const int x = int(std::floor(view->xOf(10.5)));
            const QColor without = view->grab().toImage().pixelColor(x, view->height() - 6);
            f.viewport.setPlayhead(10.5);
            const QImage with = view->grab().toImage();
            QCOMPARE(with.pixelColor(x, view->height() - 6), f.theme.colors().playhead);
            QVERIFY(without != f.theme.colors().playhead);
        }
    }

    void onlyTheStripsThatChangeArePainted()
    {
        TimelineFixture f;
        f.fill();
        f.viewport.setPlayhead(5.0);
        QCoreApplication::processEvents();
        PaintWatch watch(f.stack.waveform());
        f.viewport.setPlayhead(12.0);
        QCoreApplication::processEvents();
        QCOMPARE(watch.paints, 1);
        QVERIFY(watch.widest <= 8);
        const double pixel = f.stack.waveform().secondsPerPixel();
        const double inPixel = f.stack.waveform().timeAt(std::floor(f.stack.waveform().xOf(12.0)) + 0.2);
        f.viewport.setPlayhead(inPixel);
        QCoreApplication::processEvents();
        watch.paints = 0;
        f.viewport.setPlayhead(inPixel + 0.3 * pixel); // within the same pixel
        QCoreApplication::processEvents();
        QCOMPARE(watch.paints, 0);
    }

    void aDragOnTheRulerSetsTheLoop()
    {
        TimelineFixture f;
        f.fill();
        TimeRuler& ruler = f.stack.ruler();
        QSignalSpy clicked(&f.stack, &TimelineStack::timeClicked);
        const auto at = [&](double seconds) { return QPoint(int(std::lround(ruler.xOf(seconds))), 10); };
        const TimeRange range = f.viewport.range();
        drag(ruler, at(12.0), at(8.0)); // to the left as well
        QVERIFY(f.viewport.loop());
        const double tolerance = ruler.secondsPerPixel();
        QVERIFY(std::abs(f.viewport.loop()->start - 8.0) <= tolerance);
        QVERIFY(std::abs(f.viewport.loop()->end - 12.0) <= tolerance);
        QCOMPARE(f.viewport.range(), range);
        QCOMPARE(clicked.count(), 0);
        drag(ruler, at(12.0), at(15.0)); // its edge
        QVERIFY(std::abs(f.viewport.loop()->start - 8.0) <= tolerance);
        QVERIFY(std::abs(f.viewport.loop()->end - 15.0) <= tolerance);
        QTest::mouseClick(&ruler, Qt::LeftButton, {}, at(3.0)); // seeks, the loop stays
        QCOMPARE(clicked.count(), 1);
        QVERIFY(std::abs(clicked.first().first().toDouble() - 3.0) <= tolerance);
        QVERIFY(f.viewport.loop());
        drag(ruler, at(3.0), at(5.0), Qt::LeftButton, Qt::ShiftModifier);
        QVERIFY(!f.viewport.loop());
    }

    void escapeClearsTheLoopOrTakesADragBack()
    {
        TimelineFixture f;
        f.fill();
        TimeRuler& ruler = f.stack.ruler();
        f.viewport.setLoop(TimeRange{2.0, 4.0});
        const QPoint from(int(ruler.xOf(10.0)), 10);
        QTest::mousePress(&ruler, Qt::LeftButton, {}, from);
        const QPointF to = from + QPointF(100, 0);
        QMouseEvent move(QEvent::MouseMove, to, ruler.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&ruler, &move);
        QVERIFY(f.viewport.loop()->start > 9.0);
        QTest::keyClick(&ruler, Qt::Key_Escape);
        QCOMPARE(*f.viewport.loop(), (TimeRange{2.0, 4.0}));
        QTest::mouseRelease(&ruler, Qt::LeftButton, {}, to.toPoint());
        QTest::keyClick(&ruler, Qt::Key_Escape);
        QVERIFY(!f.viewport.loop());
    }

    void theLoopIsShadedEverywhere()
    {
        TimelineFixture f;
        f.fill();
        for (TimeViewWidget* view :
            {static_cast<TimeViewWidget*>(&f.stack.overview()), static_cast<TimeViewWidget*>(&f.stack.ruler()),
                static_cast<TimeViewWidget*>(&f.stack.waveform()), static_cast<TimeViewWidget*>(&f.stack.lanes())}) {
            f.viewport.setLoop(std::nullopt);
            const QImage without = view->grab().toImage();
            f.viewport.setLoop(TimeRange{16.2, 18.4});
            const QImage with = view->grab().toImage();
            const int inside = int(view->xOf(17.3));
            const int outside = int(view->xOf(19.3));
            QVERIFY(with.pixel(inside, 3) != without.pixel(inside, 3));
            QCOMPARE(with.pixel(outside, 3), without.pixel(outside, 3));
            QCOMPARE(view->loopRect().left(), std::floor(view->xOf(16.2)));
        }
        f.viewport.setRange({0.0, 4.0}); // out of view
        QVERIFY(f.stack.waveform().loopRect().isEmpty());
    }

    void theViewportKeepsThemSane()
    {
        TimeViewport viewport;
        viewport.reset(100.0);
        QSignalSpy loops(&viewport, &TimeViewport::loopChanged);
        viewport.setLoop(TimeRange{30.0, 20.0});
        QCOMPARE(*viewport.loop(), (TimeRange{20.0, 30.0}));
        viewport.setLoop(TimeRange{90.0, 900.0});
        QCOMPARE(viewport.loop()->end, 100.0);
        viewport.setLoop(TimeRange{50.0, 50.001});
        QVERIFY(!viewport.loop());
        viewport.setLoop(TimeRange{std::nan(""), 3.0});
        QVERIFY(!viewport.loop());
        QCOMPARE(loops.count(), 3);
        viewport.setPlayhead(3.0);
        viewport.setPlayhead(INFINITY);
        QVERIFY(!viewport.playhead());
        viewport.setPlayhead(5.0);
        viewport.setLoop(TimeRange{1.0, 2.0});
        viewport.reset(10.0);
        QVERIFY(!viewport.playhead() && !viewport.loop());
    }
};

QTEST_MAIN(TestPlayhead)
#include "tst_playhead.moc"
