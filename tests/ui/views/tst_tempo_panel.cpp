#include "tests/ui/session/grid_fixture.h"
#include "ui/itemmodels/tempo_section_model.h"
#include "ui/session/grid_history.h"
#include "ui/shell/main_window.h"
#include "ui/views/tempo/grid_corrections.h"
#include "ui/views/tempo/tap_row.h"
#include "ui/views/tempo/tap_tempo.h"
#include "ui/views/tempo/tempo_curve_view.h"
#include "ui/views/tempo/tempo_panel.h"
#include "ui/views/timeline/bar_ruler.h"
#include "ui/views/timeline/timeline_stack.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace heihachi;
using heihachi::test::Sandbox;

class TestTempoPanel : public QObject
{
    Q_OBJECT

private:
    const StageRegistry m_registry = test::gridRegistry();
    const StageRegistry m_noBeat = test::gridRegistry(false);
    const StageRegistry m_noStage = test::fourHitsRegistry();
    std::unique_ptr<Sandbox> m_box;
    std::unique_ptr<MainWindow> m_window;
    TempoPanel* m_panel = nullptr;

    void open(const StageRegistry& registry)
    {
        m_window.reset();
        WindowOptions options;
        options.cacheDirectory = m_box->cache();
        options.dataDirectory = m_box->data();
        options.threads = 1;
        m_window = std::make_unique<MainWindow>(registry, options);
        m_window->resize(1200, 800);
        m_window->show();
        m_panel = m_window->findChild<TempoPanel*>();
        QVERIFY(m_panel);
        dock()->raise();
    }
    void analyse()
    {
        m_window->session().analyse(test::makeGridWav(*m_box, QStringLiteral("a.wav")));
        QTRY_VERIFY(m_window->session().currentResult());
    }
    [[nodiscard]] QDockWidget* dock() const { return m_window->findChild<QDockWidget*>(QStringLiteral("tempoDock")); }
    [[nodiscard]] const BeatGrid& grid() const { return *m_window->session().currentRhythm().beatGrid; }
    [[nodiscard]] QPushButton* reading(const char* ratio) const
    {
        QPushButton* newest = nullptr; // older ones wait for their deletion
        for (auto* button : m_panel->findChildren<QPushButton*>(QStringLiteral("reading_") + QLatin1String(ratio)))
            newest = button;
        return newest;
    }
    [[nodiscard]] QTableView* table() const { return m_panel->findChild<QTableView*>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_panel->model().index(row, column).data().toString();
    }
    [[nodiscard]] QAction* action(const QKeySequence& keys) const
    {
        for (QAction* candidate : m_window->findChildren<QAction*>())
            if (candidate->shortcut() == keys)
                return candidate;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_tempo_panel"));
        QLocale::setDefault(QLocale(QLocale::English));
        open(m_registry);
    }
    void cleanup()
    {
        m_window.reset();
        m_box.reset();
    }

    void saysThatThereIsNoRun() { QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No run yet"))); }

    void saysWhyThereAreNoBeats()
    {
        open(m_noStage);
        analyse();
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("Beats were not computed.")));
        QVERIFY(!action(QKeySequence(Qt::Key_T))->isEnabled());
    }

    void listsTheSections()
    {
        const QAbstractItemModelTester tester(
            &m_panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_panel->model().rowCount(), 0);
        analyse();
        QVERIFY(m_panel->missingText().isEmpty());
        QCOMPARE(m_panel->model().rowCount(), 2);
        QCOMPARE(cell(0, TempoSectionModel::TimeColumn), QStringLiteral("0:01–0:09"));
        QCOMPARE(cell(1, TempoSectionModel::BpmColumn), QStringLiteral("150.00"));
        QCOMPARE(cell(1, TempoSectionModel::ConfidenceColumn), QStringLiteral("90 %"));
        QCOMPARE(cell(0, TempoSectionModel::KindColumn), QStringLiteral("constant"));
        QVERIFY(m_panel->curve().bpmRange().first < 120.0 && m_panel->curve().bpmRange().second > 150.0);
    }

    void aReadingIsOneClickAndBackAnother()
    {
        analyse();
        QVERIFY(reading("1")->isChecked());
        QCOMPARE(reading("2")->text(), QStringLiteral("240.00 BPM · 30 %"));
        QTest::mouseClick(reading("2"), Qt::LeftButton);
        QTRY_COMPARE(grid().sections[0].bpm, 240.0);
        auto* mark = m_panel->findChild<QWidget*>(QStringLiteral("correctedMark"));
        QVERIFY(!mark->isHidden());
        QTRY_VERIFY(reading("1/2"));
        QCOMPARE(reading("1/2")->text(), QStringLiteral("120.00 BPM · 70 %"));
        QTest::mouseClick(reading("1/2"), Qt::LeftButton);
        QTRY_COMPARE(grid().sections[0].bpm, 120.0);
        QCOMPARE(m_window->gridHistory().stack().undoText(), QStringLiteral("Halve the tempo of 0:01–0:09"));
        action(QKeySequence(Qt::CTRL | Qt::Key_Z))->trigger();
        QTRY_COMPARE(grid().sections[0].bpm, 240.0);
        action(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z))->trigger();
        QTRY_COMPARE(grid().sections[0].bpm, 120.0);
        m_panel->findChild<QAbstractButton*>(QStringLiteral("discard"))->click();
        QTRY_VERIFY(mark->isHidden());
        QVERIFY(m_window->gridHistory().stack().canUndo());
    }

    void aSectionIsChosenInTableOrCurve()
    {
        analyse();
        m_window->viewport().setRange({1.0, 3.0});
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(m_panel->model().index(1, 0)).center());
        QVERIFY(m_window->viewport().range().start >= 12.0);
        QTest::mouseClick(reading("2"), Qt::LeftButton);
        QTRY_COMPARE(grid().sections[1].bpm, 300.0);
        QCOMPARE(grid().sections[0].bpm, 120.0);
        QTest::mouseClick(&m_panel->curve(), Qt::LeftButton, {}, m_panel->curve().sectionRect(0).center().toPoint());
        QCOMPARE(table()->currentIndex().row(), 0);
        QVERIFY(m_window->viewport().range().end <= 9.0);
        QTest::keyClick(&m_panel->curve(), Qt::Key_Right);
        QCOMPARE(table()->currentIndex().row(), 1);
    }

    void keysMoveBeatsAndBars()
    {
        analyse();
        m_window->viewport().setRange({2.0, 8.0});
        action(QKeySequence(Qt::ALT | Qt::Key_Right))->trigger();
        QTRY_COMPARE(grid().beats.front().time, 1.25);
        action(QKeySequence(Qt::ALT | Qt::Key_Left))->trigger();
        QTRY_COMPARE(grid().beats.front().time, 1.0);
        action(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right))->trigger();
        QTRY_COMPARE(grid().beats.front().beatInBar, 4);
        m_window->viewport().setPointer(6.05); // beat 3 of its bar; after the shift, the second
        action(QKeySequence(Qt::Key_D))->trigger();
        QTRY_COMPARE(grid().beats[10].beatInBar, 1);
        QCOMPARE(m_window->session().gridEdits().back().anchor, 6.0);
    }

    void aTappedTempoIsTheMedian()
    {
        TapTempo taps;
        QVERIFY(!taps.bpm());
        for (int i = 0; i < 12; ++i)
            taps.tap(100.0 + 0.5 * i + (i == 7 ? 0.2 : 0.0)); // one slips
        QVERIFY(std::abs(*taps.bpm() - 120.0) < 1e-9);
        taps.tap(110.0); // after a pause
        QCOMPARE(taps.count(), 1);
        QVERIFY(!taps.bpm());
        taps.tap(109.0); // back in time
        QCOMPARE(taps.count(), 1);
        taps.tap(std::nan(""));
        taps.tap(1.0);
        QCOMPARE(taps.count(), 1);
        for (int i = 0; i < 1000; ++i)
            taps.tap(200.0 + i);
        QCOMPARE(taps.count(), TapTempo::kMostTaps);
    }

    void tappingShowsATempoAndOpensTheDock()
    {
        analyse();
        dock()->hide();
        QAction* tap = action(QKeySequence(Qt::Key_T));
        for (int i = 0; i < 3; ++i)
            tap->trigger();
        QVERIFY(dock()->isVisible());
        QVERIFY(m_panel->tapRow().isTapped());
        QCOMPARE(m_panel->findChild<QPushButton*>(QStringLiteral("tap"))->text(), QStringLiteral("Tap (3)"));
    }

    void aTempoNearAReadingIsThatReading()
    {
        analyse();
        auto* corrections = m_window->findChild<GridCorrections*>();
        corrections->setTempo(237.0, true);
        QCOMPARE(int(m_window->session().gridEdits().back().kind), int(GridEdit::Kind::Ratio));
        QTRY_COMPARE(grid().sections[0].bpm, 240.0);
        corrections->setTempo(237.0, false); // typed: meant as it is
        QTRY_COMPARE(grid().sections[0].bpm, 237.0);
        corrections->setTempo(170.0, true); // near to none
        QTRY_COMPARE(grid().sections[0].bpm, 170.0);
        corrections->setTempo(0.0, true);
        QCOMPARE(m_window->session().gridEdits().size(), std::size_t(3));
    }

    void whereThereIsNoBeatOneIsSet()
    {
        open(m_noBeat);
        analyse();
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No stable beat was found")));
        QVERIFY(table()->isHidden());
        auto* bpm = m_panel->findChild<QDoubleSpinBox*>(QStringLiteral("bpm"));
        bpm->setValue(120.0);
        m_window->viewport().setRange({2.0, 6.0});
        QTest::mouseClick(m_panel->findChild<QPushButton*>(QStringLiteral("applyTempo")), Qt::LeftButton);
        QTRY_COMPARE(grid().sections.size(), std::size_t(1));
        QVERIFY(m_panel->missingText().isEmpty());
        QVERIFY(m_window->findChild<TimelineStack*>()->bars().isVisible());
        const double beats = (grid().beats.front().time - 1.0) / 0.5; // the kicks of the first part are beats
        QVERIFY(std::abs(beats - std::round(beats)) < 0.02);
        action(QKeySequence(Qt::CTRL | Qt::Key_Z))->trigger();
        QTRY_VERIFY(grid().sections.empty());
    }

    void theBeatGridIsToggledAndRemembered()
    {
        analyse();
        auto* stack = m_window->findChild<TimelineStack*>();
        QVERIFY(stack->bars().isVisible());
        action(QKeySequence(Qt::Key_G))->trigger();
        QVERIFY(!stack->bars().isVisible());
        open(m_registry);
        QVERIFY(!action(QKeySequence(Qt::Key_G))->isChecked());
    }

    void thePointersBarIsSaid()
    {
        analyse();
        m_window->viewport().setPointer(6.1);
        bool shown = false;
        for (const QLabel* label : m_window->findChildren<QLabel*>())
            shown
                |= label->text().contains(QStringLiteral("bar 3.3")) && label->text().endsWith(QStringLiteral("6.100"));
        QVERIFY(shown);
    }
};

QTEST_MAIN(TestTempoPanel)
#include "tst_tempo_panel.moc"
