#include "tests/ui/timeline/timeline_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

class TestTimelineStack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edgesLineUp_data();
    void edgesLineUp();
    void showsAnotherRecordingAsAWhole();
    void keepsTheRangeForAnotherRun();
    void wheelZoomsAtThePointer();
    void wheelScrolls();
    void dragPans_data();
    void dragPans();
    void keysMove_data();
    void keysMove();
    void crosshairRunsThroughAllViews();
    void clickAsksForATime();
    void contextMenuActs();
    void scrollBarFollowsAndLeads();
    void overviewBoxIsDragged();
    void emptyStackSaysWhy();
    void ribbonShowsDiagnostics();
    void rulerChangesWithTheRange();
    void viewsAreAccessible();
};

void TestTimelineStack::edgesLineUp_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {500, 1000, 1601, 2560})
        QTest::addRow("%d px", width) << width;
}

void TestTimelineStack::edgesLineUp()
{
    QFETCH(const int, width);
    TimelineFixture f;
    f.fill();
    f.stack.resize(width, 600);
    QCoreApplication::processEvents();
    const QList<TimeViewWidget*> views = f.stack.findChildren<TimeViewWidget*>();
    QCOMPARE(views.size(), 6);
    const auto edge = [&](const TimeViewWidget& view, bool left) {
        const QRect plot = view.plotRect();
        return view.mapTo(&f.stack, left ? plot.topLeft() : plot.topRight()).x();
    };
    for (const TimeViewWidget* view : views)
        for (const bool left : {true, false})
            if (view->isVisible())
                QCOMPARE(edge(*view, left), edge(f.stack.waveform(), left));
    const auto* bar = f.stack.findChild<QScrollBar*>();
    QCOMPARE(bar->mapTo(&f.stack, QPoint(0, 0)).x(), edge(f.stack.waveform(), true));
    QCOMPARE(bar->mapTo(&f.stack, bar->rect().topRight()).x(), edge(f.stack.waveform(), false));
    QCOMPARE(f.stack.waveform().xOf(5.0), f.stack.lanes().xOf(5.0));
}

void TestTimelineStack::showsAnotherRecordingAsAWhole()
{
    TimelineFixture f;
    f.fill();
    QCOMPARE(f.viewport.range(), (TimeRange{0.0, kTestSeconds}));
    f.viewport.setRange({1.0, 2.0});
    f.selection.set({1});
    auto other = testResult();
    other->source.info.path = QStringLiteral("/music/other.wav");
    f.stack.setResult(other);
    QCOMPARE(f.viewport.range(), (TimeRange{0.0, kTestSeconds}));
    QVERIFY(f.selection.indices().empty());
}

void TestTimelineStack::keepsTheRangeForAnotherRun()
{
    TimelineFixture f;
    f.fill();
    f.viewport.setRange({1.0, 2.0});
    f.stack.setResult(testResult());
    QCOMPARE(f.viewport.range(), (TimeRange{1.0, 2.0}));
}

void TestTimelineStack::wheelZoomsAtThePointer()
{
    TimelineFixture f;
    f.fill();
    WaveformView& view = f.stack.waveform();
    const QPointF at(view.plotRect().left() + 0.25 * view.plotRect().width(), 50);
    const double anchor = view.timeAt(at.x());
    wheel(view, at, {0, 240});
    QVERIFY(f.viewport.range().length() < 0.7 * kTestSeconds);
    QVERIFY(std::abs(view.timeAt(at.x()) - anchor) < 1e-9);
    wheel(view, at, {0, -2400});
    QCOMPARE(f.viewport.range(), (TimeRange{0.0, kTestSeconds}));
}

void TestTimelineStack::wheelScrolls()
{
    TimelineFixture f;
    f.fill();
    f.viewport.setRange({5.0, 10.0});
    wheel(f.stack.lanes(), {500, 20}, {0, -120}, Qt::ShiftModifier);
    QVERIFY(std::abs(f.viewport.range().start - 5.5) < 1e-9);
    wheel(f.stack.ruler(), {500, 10}, {120, 0});
    QVERIFY(std::abs(f.viewport.range().start - 5.0) < 1e-9);
    QVERIFY(std::abs(f.viewport.range().length() - 5.0) < 1e-9);
}

void TestTimelineStack::dragPans_data()
{
    QTest::addColumn<bool>("lanes");
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addRow("left in the waveform") << false << Qt::LeftButton;
    QTest::addRow("middle in the waveform") << false << Qt::MiddleButton;
    QTest::addRow("middle in the lanes") << true << Qt::MiddleButton;
}

void TestTimelineStack::dragPans()
{
    QFETCH(const bool, lanes);
    QFETCH(const Qt::MouseButton, button);
    TimelineFixture f;
    f.fill();
    f.viewport.setRange({5.0, 10.0});
    TimeViewWidget& view = lanes ? static_cast<TimeViewWidget&>(f.stack.lanes()) : f.stack.waveform();
    const double grasped = view.timeAt(500);
    drag(view, {500, 40}, {600, 40}, button);
    QVERIFY(std::abs(view.timeAt(600) - grasped) < 1e-9);
    QVERIFY(f.selection.indices().empty());
}

void TestTimelineStack::keysMove_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::addRow("+") << int(Qt::Key_Plus) << 10.0 - 2.0 / 1.5 << 10.0 + 2.0 / 1.5;
    QTest::addRow("-") << int(Qt::Key_Minus) << 7.0 << 13.0;
    QTest::addRow("left") << int(Qt::Key_Left) << 7.6 << 11.6;
    QTest::addRow("right") << int(Qt::Key_Right) << 8.4 << 12.4;
    QTest::addRow("page up") << int(Qt::Key_PageUp) << 4.0 << 8.0;
    QTest::addRow("page down") << int(Qt::Key_PageDown) << 12.0 << 16.0;
    QTest::addRow("home") << int(Qt::Key_Home) << 0.0 << 4.0;
    QTest::addRow("end") << int(Qt::Key_End) << 16.0 << 20.0;
    QTest::addRow("0") << int(Qt::Key_0) << 0.0 << 20.0;
}

void TestTimelineStack::keysMove()
{
    QFETCH(const int, key);
    QFETCH(const double, start);
    QFETCH(const double, end);
    TimelineFixture f;
    f.fill();
    const std::initializer_list<TimeViewWidget*> views{
        &f.stack.overview(), &f.stack.ruler(), &f.stack.waveform(), &f.stack.lanes()};
    for (TimeViewWidget* view : views) {
        f.viewport.setRange({8.0, 12.0});
        QTest::keyClick(view, Qt::Key(key));
        QVERIFY(std::abs(f.viewport.range().start - start) < 1e-9);
        QVERIFY(std::abs(f.viewport.range().end - end) < 1e-9);
    }
}

void TestTimelineStack::crosshairRunsThroughAllViews()
{
    TimelineFixture f;
    f.fill();
    f.viewport.setRange({3.1, 3.9}); // no hit and no box there
    QMouseEvent move(QEvent::MouseMove, QPointF(500, 30), f.stack.lanes().mapToGlobal(QPointF(500, 30)), Qt::NoButton,
        Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.stack.lanes(), &move);
    QVERIFY(f.viewport.pointer());
    const double pointed = *f.viewport.pointer();
    QVERIFY(std::abs(pointed - f.stack.lanes().timeAt(500)) < 1e-9);
    const int x = int(std::floor(f.stack.waveform().xOf(pointed)));
    const QImage with = f.stack.waveform().grab().toImage();
    const QImage lanesWith = f.stack.lanes().grab().toImage();
    f.viewport.setPointer(std::nullopt);
    const QImage without = f.stack.waveform().grab().toImage();
    QVERIFY(with.pixel(x, 20) != without.pixel(x, 20));
    QCOMPARE(with.pixel(x + 3, 20), without.pixel(x + 3, 20));
    QVERIFY(lanesWith.pixel(x, 20) != f.stack.lanes().grab().toImage().pixel(x, 20));
    // Leaving takes it away.
    f.viewport.setPointer(1.0);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&f.stack.lanes(), &leave);
    QVERIFY(!f.viewport.pointer());
}

void TestTimelineStack::clickAsksForATime()
{
    TimelineFixture f;
    f.fill();
    QSignalSpy clicks(&f.stack, &TimelineStack::timeClicked);
    QTest::mouseClick(&f.stack.waveform(), Qt::LeftButton, {}, {500, 40});
    QCOMPARE(clicks.count(), 1);
    QVERIFY(std::abs(clicks.first().first().toDouble() - f.stack.waveform().timeAt(500)) < 1e-6);
    QTest::mouseClick(&f.stack.waveform(), Qt::LeftButton, {}, {5, 40}); // the gutter
    QCOMPARE(clicks.count(), 1);
}

void TestTimelineStack::contextMenuActs()
{
    TimelineFixture f;
    f.fill();
    f.viewport.setRange({4.0, 8.0});
    f.selection.set({0, 9});
    const auto trigger = [&](const QString& start) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, {500, 40}, f.stack.waveform().mapToGlobal(QPoint(500, 40)));
        QCoreApplication::sendEvent(&f.stack.waveform(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (QString(action->text()).remove(QLatin1Char('&')).startsWith(start) && action->isEnabled())
                action->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const double pointed = f.stack.waveform().timeAt(500);
    trigger(QStringLiteral("Center here"));
    QVERIFY(std::abs(f.viewport.range().center() - pointed) < 1e-6);
    trigger(QStringLiteral("Copy time"));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("0:00:0")));
    trigger(QStringLiteral("Zoom to selection"));
    QVERIFY(std::abs(f.viewport.range().start - 0.55) < 1e-6); // hits at 1 s and 10 s with 5 % of room
    QVERIFY(std::abs(f.viewport.range().end - 10.45) < 1e-6);
    trigger(QStringLiteral("Show all"));
    QCOMPARE(f.viewport.range(), (TimeRange{0.0, kTestSeconds}));
    f.selection.clear();
    trigger(QStringLiteral("Zoom to selection")); // nothing selected: greyed out
    QCOMPARE(f.viewport.range(), (TimeRange{0.0, kTestSeconds}));
}

void TestTimelineStack::scrollBarFollowsAndLeads()
{
    TimelineFixture f;
    f.fill();
    auto* bar = f.stack.findChild<QScrollBar*>();
    QVERIFY(!bar->isEnabled());
    f.viewport.setRange({5.0, 10.0});
    QVERIFY(bar->isEnabled());
    QVERIFY(std::abs(double(bar->value()) / double(bar->maximum() + bar->pageStep()) - 0.25) < 1e-6);
    bar->setValue(bar->maximum());
    QVERIFY(std::abs(f.viewport.range().end - kTestSeconds) < 1e-6);
    QVERIFY(std::abs(f.viewport.range().length() - 5.0) < 1e-6);
}

void TestTimelineStack::overviewBoxIsDragged()
{
    TimelineFixture f;
    f.fill();
    OverviewStrip& overview = f.stack.overview();
    const auto x = [&](double seconds) { return int(std::lround(overview.xOf(seconds))); };
    const double tolerance = 2.0 * overview.secondsPerPixel();
    f.viewport.setRange({5.0, 10.0});
    drag(overview, {x(7.0), 20}, {x(9.0), 20});
    QVERIFY(std::abs(f.viewport.range().start - 7.0) < tolerance);
    QVERIFY(std::abs(f.viewport.range().length() - 5.0) < 1e-9);
    drag(overview, {x(12.0), 20}, {x(15.0), 20}); // its right edge
    QVERIFY(std::abs(f.viewport.range().end - 15.0) < tolerance);
    QVERIFY(std::abs(f.viewport.range().start - 7.0) < tolerance);
    drag(overview, {x(7.0), 20}, {x(10.0), 20}); // its left edge
    QVERIFY(std::abs(f.viewport.range().start - 10.0) < tolerance);
    QTest::mouseClick(&overview, Qt::LeftButton, {}, {x(4.0), 20});
    QVERIFY(std::abs(f.viewport.range().center() - 4.0) < tolerance);
    QTest::mouseDClick(&overview, Qt::LeftButton, {}, {x(4.0), 20});
    QCOMPARE(f.viewport.range(), (TimeRange{0.0, kTestSeconds}));
}

void TestTimelineStack::emptyStackSaysWhy()
{
    TimelineFixture f;
    QVERIFY(f.stack.waveform().missingReason().contains(QStringLiteral("Ctrl+R")));
    QVERIFY(!f.stack.lanes().emptyText().isEmpty());
    const QImage before = f.stack.waveform().grab().toImage();
    QAction locate(QStringLiteral("Locate file"));
    QSignalSpy triggered(&locate, &QAction::triggered);
    f.stack.setMissingReason(QStringLiteral("The file “x.wav” was not found at “/music”."), &locate);
    QCoreApplication::processEvents();
    QVERIFY(f.stack.waveform().grab().toImage() != before);
    auto* button = f.stack.waveform().findChild<QPushButton*>();
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    f.fill();
    QVERIFY(!button->isVisible());
    // Keys and wheel on an empty stack do no harm.
    f.stack.setPeaks(nullptr, QString());
    f.stack.setResult(nullptr);
    QCOMPARE(f.viewport.duration(), 0.0);
    QTest::keyClick(&f.stack.waveform(), Qt::Key_Plus);
    wheel(f.stack.waveform(), {500, 40}, {0, 120});
    QVERIFY(!f.stack.grab().isNull());
}

void TestTimelineStack::ribbonShowsDiagnostics()
{
    TimelineFixture f;
    f.fill();
    QVERIFY(!f.stack.ribbon().isVisible());
    auto result = testResult();
    result->diagnostics.push_back({Severity::Warning, QStringLiteral("signal.clipping"), QStringLiteral("audio"),
        QStringLiteral("Clipped."), TimeRange{5.0, 6.0}});
    f.stack.setResult(result);
    QCoreApplication::processEvents();
    QVERIFY(f.stack.ribbon().isVisible());
    const double x = f.stack.ribbon().xOf(5.5);
    QVERIFY(f.stack.ribbon().textAt(x).contains(QStringLiteral("Clipped.")));
    QVERIFY(f.stack.ribbon().textAt(f.stack.ribbon().xOf(8.0)).isEmpty());
    const QImage image = f.stack.ribbon().grab().toImage();
    QCOMPARE(image.pixelColor(int(x), image.height() - 3), f.theme.colors().warning);
}

void TestTimelineStack::rulerChangesWithTheRange()
{
    TimelineFixture f;
    f.fill();
    const QImage whole = f.stack.ruler().grab().toImage();
    f.viewport.setRange({5.0, 5.001});
    QVERIFY(f.stack.ruler().grab().toImage() != whole);
}

void TestTimelineStack::viewsAreAccessible()
{
    TimelineFixture f;
    for (const TimeViewWidget* view : f.stack.findChildren<TimeViewWidget*>()) {
        QVERIFY(!view->accessibleName().isEmpty());
        QCOMPARE(view->focusPolicy(), Qt::StrongFocus);
    }
}

QTEST_MAIN(TestTimelineStack)
#include "tst_timeline_stack.moc"
