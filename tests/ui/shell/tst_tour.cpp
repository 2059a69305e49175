#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/tour.h"
#include "ui/shell/tour_callout.h"
#include "ui/shell/workspace.h"

#include <QDockWidget>
#include <QPushButton>
#include <QTest>

using namespace heihachi;
using heihachi::test::actionNamed;
using heihachi::test::Sandbox;

class TestTour : public QObject
{
    Q_OBJECT

private:
    StageRegistry m_registry = test::fourHitsRegistry();
    std::unique_ptr<Sandbox> m_box;

private Q_SLOTS:
    void init() { m_box = std::make_unique<Sandbox>(QStringLiteral("tst_tour")); }
    void cleanup() { m_box.reset(); }

    void leadsThroughTheWindow()
    {
        const auto window = test::makeWindow(m_registry, *m_box, {m_box->makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(window->session().currentResult());
        auto* tour = window->findChild<Tour*>();
        QVERIFY(!tour->isRunning() && !Tour::wasSeen());
        actionNamed(*window, "help_tour")->trigger();
        QVERIFY(tour->isRunning());
        QCOMPARE(tour->steps().size(), tourSteps().size()); // each has its place
        auto* callout = window->findChild<TourCallout*>();
        QVERIFY(callout->isVisible());
        int seen = 0;
        for (; tour->isRunning(); ++seen) {
            QCOMPARE(tour->step(), seen);
            QVERIFY2(window->rect().contains(callout->geometry()), qPrintable(callout->accessibleName()));
            QVERIFY(!callout->accessibleDescription().isEmpty());
            if (QDockWidget* dock = window->workspace().dock(tour->steps()[size_t(seen)].anchor))
                QVERIFY(Workspace::isInFront(*dock));
            QTest::keyClick(callout, Qt::Key_Right);
        }
        QCOMPARE(seen, int(tourSteps().size()));
        QVERIFY(Tour::wasSeen());
    }

    void goesBackAndEnds()
    {
        const auto window = test::makeWindow(m_registry, *m_box);
        auto* tour = window->findChild<Tour*>();
        tour->go(1); // does not run
        QVERIFY(!tour->isRunning());
        tour->start();
        QVERIFY(tour->steps().size() < tourSteps().size()); // no timeline without a run
        tour->go(1);
        QCOMPARE(tour->step(), 1);
        auto* callout = window->findChild<TourCallout*>();
        QTest::keyClick(callout, Qt::Key_Left);
        QTest::keyClick(callout, Qt::Key_Left);
        QCOMPARE(tour->step(), 0);
        tour->start(); // again, while it runs
        QCOMPARE(window->findChildren<TourCallout*>().size(), 1);
        QTest::keyClick(callout, Qt::Key_Escape);
        QVERIFY(!tour->isRunning());
        QTRY_VERIFY(!window->findChild<TourCallout*>());
    }

    void aStepWhoseDockWasTornOffIsLeftOut()
    {
        const auto window = test::makeWindow(m_registry, *m_box);
        window->workspace().dock(QStringLiteral("hitsDock"))->setFloating(true);
        auto* tour = window->findChild<Tour*>();
        tour->start();
        for (const TourStep& step : tour->steps())
            QVERIFY(step.anchor != QStringLiteral("hitsDock"));
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
