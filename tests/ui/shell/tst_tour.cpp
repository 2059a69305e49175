#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/numbers_dialog.h"
#include "ui/shell/tour.h"
#include "ui/shell/tour_callout.h"
#include "ui/shell/workspace.h"

#include <QDockWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

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
            QTest::keyClick(window->focusWidget(), Qt::Key_Right); // the button that has the keyboard
        }
        QCOMPARE(seen, int(tourSteps().size()));
        QVERIFY(Tour::wasSeen());
    }

    void theWelcomePageStartsItWithTheDemo()
    {
        WindowOptions options;
        options.demoPath = m_box->makeWav(QStringLiteral("demo.wav"));
        options.cacheDirectory = m_box->cache();
        options.dataDirectory = m_box->data();
        options.threads = 1;
        MainWindow window(m_registry, options);
        window.show();
        auto* tour = window.findChild<Tour*>();
        auto* button = window.findChild<QPushButton*>(QStringLiteral("welcomeTour"));
        QVERIFY(button && button->isVisible());
        button->click();
        QTRY_VERIFY(tour->isRunning());
        QVERIFY(window.session().currentResult());
        QCOMPARE(tour->steps().size(), tourSteps().size());
        tour->end();
    }

    void helpSaysWhatTheNumbersMean()
    {
        const NumbersDialog dialog;
        const QString text = dialog.findChild<QTextBrowser*>()->toPlainText();
        for (const char* word : {"Confidence", "Velocity", "SNR", "Clarity", "Precision", "Interval"})
            QVERIFY2(text.contains(QLatin1String(word)), word);
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
        QVERIFY(tour->isRunning() && !tour->steps().empty());
        for (const TourStep& step : tour->steps())
            QVERIFY(step.anchor != QStringLiteral("hitsDock"));
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
