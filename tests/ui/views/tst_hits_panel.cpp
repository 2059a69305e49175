#include "tests/support/sample_result.h"
#include "ui/itemmodels/hit_table_model.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/hits/hit_filter_bar.h"
#include "ui/views/hits/hit_table.h"
#include "ui/views/hits/hits_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace heihachi;

class TestHitsPanel : public QObject
{
    Q_OBJECT

private:
    static QTableView& table(const HitsPanel& panel) { return *panel.findChild<QTableView*>(); }
    static void clickRow(const HitsPanel& panel, int row, Qt::KeyboardModifiers keys = {})
    {
        QTableView& view = table(panel);
        const QRect cell = view.visualRect(view.model()->index(row, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, keys, cell.center());
    }

    /// Whether the row is painted as selected, which does not rest on Qt's selection model.
    static bool isPaintedSelected(const HitsPanel& panel, int row)
    {
        QTableView& view = table(panel);
        const QRect cell = view.visualRect(view.model()->index(row, HitTableModel::ClassColumn));
        const QColor ground = view.viewport()->grab().toImage().pixelColor(cell.right() - 2, cell.center().y());
        return ground
            == view.palette().color(view.hasFocus() ? QPalette::Active : QPalette::Inactive, QPalette::Highlight)
            || ground == view.palette().color(QPalette::Highlight);
    }

    TimeViewport m_viewport;
    HitSelection m_selection;
    AnalysisResultPtr m_result = test::makeResult(1, 200);

private Q_SLOTS:
    void init()
    {
        m_selection.clear();
        m_viewport.reset(m_result->source.durationSeconds);
    }

    void aClickSelectsTheHitAndBringsItIntoView()
    {
        HitsPanel panel(m_viewport, m_selection);
        panel.resize(500, 400);
        panel.setResult(m_result);
        panel.show();
        clickRow(panel, 3);
        QCOMPARE(m_selection.indices(), std::vector{3});
        QVERIFY(m_viewport.range().length() <= 4.0 + 1e-9);
        QVERIFY(m_viewport.range().contains((*m_result->drumHits)[3].time));
        clickRow(panel, 5, Qt::ShiftModifier);
        QCOMPARE(m_selection.indices(), (std::vector{3, 4, 5}));
    }

    void theSelectionOfOtherViewsShowsInTheTable()
    {
        HitsPanel panel(m_viewport, m_selection);
        panel.setResult(m_result);
        panel.show();
        const TimeRange before = m_viewport.range();
        m_selection.set({2, 3, 7});
        QCOMPARE(table(panel).selectionModel()->selectedRows().size(), 3);
        QVERIFY(table(panel).selectionModel()->isRowSelected(7));
        QCOMPARE(m_viewport.range(), before); // only what is done in the table moves the views
        m_selection.clear();
        QVERIFY(!table(panel).selectionModel()->hasSelection());
    }

    void filtersByClassConfidenceAndVisibleRange()
    {
        HitsPanel panel(m_viewport, m_selection);
        panel.setResult(m_result);
        const auto count = [this](auto accepts) { return int(std::ranges::count_if(*m_result->drumHits, accepts)); };
        auto* kick = panel.findChild<QToolButton*>(QStringLiteral("class_kick"));
        QTest::mouseClick(kick, Qt::LeftButton);
        QCOMPARE(panel.model().rowCount(), count([](const DrumHit& h) { return h.drumClass != DrumClass::Kick; }));
        QTest::mouseClick(kick, Qt::LeftButton);
        QCOMPARE(panel.model().rowCount(), 200);
        panel.findChild<QDoubleSpinBox*>()->setValue(0.5);
        QCOMPARE(panel.model().rowCount(), count([](const DrumHit& h) { return h.confidence >= 0.5F; }));
        panel.findChild<QDoubleSpinBox*>()->setValue(0.0);
        panel.findChild<QCheckBox*>(QStringLiteral("onlyVisible"))->click();
        m_viewport.setRange({0.0, 5.0});
        const TimeRange range = m_viewport.range();
        QCOMPARE(panel.model().rowCount(), count([range](const DrumHit& h) { return range.contains(h.time); }));
    }

    void aSelectionSurvivesFiltering()
    {
        HitsPanel panel(m_viewport, m_selection);
        panel.setResult(m_result);
        panel.show();
        m_selection.set({1, 2});
        panel.findChild<QDoubleSpinBox*>()->setValue(0.99);
        panel.findChild<QDoubleSpinBox*>()->setValue(0.0);
        QCOMPARE(m_selection.indices(), (std::vector{1, 2}));
        QCOMPARE(table(panel).selectionModel()->selectedRows().size(), 2);
    }

    void anySelectionIsPainted()
    {
        const AnalysisResultPtr many = test::makeResult(1, 60000);
        m_viewport.reset(many->source.durationSeconds);
        HitsPanel panel(m_viewport, m_selection);
        panel.resize(500, 600);
        panel.setResult(many);
        panel.show();
        std::vector<int> everyOther;
        for (int hit = 0; hit < 60000; hit += 2)
            everyOther.push_back(hit);
        m_selection.set(everyOther); // 30,000 runs of one row
        QVERIFY(isPaintedSelected(panel, 0));
        QVERIFY(!isPaintedSelected(panel, 1));
        QVERIFY(isPaintedSelected(panel, 2));
        clickRow(panel, 1, Qt::ControlModifier);
        QCOMPARE(m_selection.indices().size(), size_t(30001));
        QVERIFY(isPaintedSelected(panel, 1));
        clickRow(panel, 2, Qt::ControlModifier);
        QCOMPARE(m_selection.indices().size(), size_t(30000));
        QVERIFY(!m_selection.contains(2));
        clickRow(panel, 4);
        QCOMPARE(m_selection.indices(), std::vector{4});
        table(panel).selectAll();
        QCOMPARE(m_selection.indices().size(), size_t(60000));
        QTest::keyClick(&table(panel), Qt::Key_Escape);
        QVERIFY(m_selection.indices().empty());
    }

    void aCtrlDragTakesRowsInOrOut()
    {
        HitsPanel panel(m_viewport, m_selection);
        panel.resize(500, 500);
        panel.setResult(m_result);
        panel.show();
        QTableView& view = table(panel);
        const auto at = [&view](int row) { return view.visualRect(view.model()->index(row, 0)).center(); };
        const auto drag = [&](int from, int to) {
            QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::ControlModifier, at(from));
            for (const int row : {from + 1, to}) {
                QMouseEvent move(QEvent::MouseMove, at(row), view.viewport()->mapToGlobal(at(row)), Qt::NoButton,
                    Qt::LeftButton, Qt::ControlModifier);
                QCoreApplication::sendEvent(view.viewport(), &move);
            }
            QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::ControlModifier, at(to));
        };
        m_selection.set({0});
        drag(2, 5);
        QCOMPARE(m_selection.indices(), (std::vector{0, 2, 3, 4, 5}));
        drag(3, 4);
        QCOMPARE(m_selection.indices(), (std::vector{0, 2, 5}));
    }

    void sortingKeepsTheSelection()
    {
        HitsPanel panel(m_viewport, m_selection);
        panel.setResult(m_result);
        panel.show();
        m_selection.set({3, 9});
        table(panel).sortByColumn(HitTableModel::VelocityColumn, Qt::DescendingOrder);
        QCOMPARE(m_selection.indices(), (std::vector{3, 9}));
        panel.setResult(test::makeResult(1, 200)); // corrected by hand: the same run
        QCOMPARE(m_selection.indices(), (std::vector{3, 9}));
    }

    void listsNothingWhileHidden()
    {
        HitsPanel panel(m_viewport, m_selection);
        panel.setResult(m_result);
        QCOMPARE(table(panel).model()->rowCount(), 0);
        QCOMPARE(panel.model().rowCount(), 200); // somebody asks
        panel.setResult(test::makeResult(1, 30));
        QCOMPARE(table(panel).model()->rowCount(), 200);
        panel.show();
        QCOMPARE(table(panel).model()->rowCount(), 30);
    }

    void aSharedFilterHoldsInAllBars()
    {
        HitFiltering filtering(m_viewport);
        HitsPanel panel(m_viewport, m_selection, filtering);
        HitFilterBar other(filtering, HitFilterBar::Form::Folded);
        panel.setResult(m_result);
        panel.show();
        auto* reset = other.findChild<QToolButton*>(QStringLiteral("resetFilter"));
        QVERIFY(!reset->isEnabled());
        panel.findChild<QDoubleSpinBox*>()->setValue(0.5);
        QCOMPARE(other.findChild<QDoubleSpinBox*>()->value(), 0.5);
        QVERIFY(other.summary().contains(QStringLiteral("0.5")));
        other.findChild<QToolButton*>(QStringLiteral("class_tom"))->click();
        QVERIFY(!panel.findChild<QToolButton*>(QStringLiteral("class_tom"))->isChecked());
        reset->click();
        QVERIFY(filtering.isOpen());
        QCOMPARE(panel.model().rowCount(), 200);
        QVERIFY(panel.findChild<QToolButton*>(QStringLiteral("class_tom"))->isChecked());
    }

    void countsOneHitInTheSingular()
    {
        HitsPanel panel(m_viewport, m_selection);
        panel.show();
        auto one = std::make_shared<AnalysisResult>(*m_result);
        one->drumHits->resize(1);
        panel.setResult(one);
        const QString text = QCoreApplication::translate("heihachi::HitsPanel", "%Ln hit(s)", nullptr, 1);
        bool found = false;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            found |= label->text() == text;
        QVERIFY(found);
    }

    void aRightClickOffersTheActions()
    {
        HitsPanel panel(m_viewport, m_selection);
        QAction copy(QStringLiteral("Copy"));
        panel.setTableActions({&copy});
        QCOMPARE(table(panel).contextMenuPolicy(), Qt::ActionsContextMenu);
        QCOMPARE(table(panel).actions(), QList<QAction*>{&copy});
    }

    void copiesTheSelection()
    {
        HitsPanel panel(m_viewport, m_selection);
        panel.setResult(m_result);
        m_selection.set({0, 4});
        panel.copySelected();
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n')).size(), 3);
        panel.selectAllShown();
        QCOMPARE(m_selection.indices().size(), size_t(200));
    }

    void saysWhyItIsEmpty()
    {
        HitsPanel panel(m_viewport, m_selection);
        panel.show();
        auto* hint = panel.findChild<EmptyHint*>();
        QVERIFY(hint->isVisible());
        QVERIFY(hint->text().contains(QStringLiteral("No run")));
        const AnalysisResultPtr missing = test::makeResult(1, -1);
        panel.setResult(missing);
        QVERIFY(hint->text().contains(missing->missingReason(QStringLiteral("drum_hits"))));
        panel.setResult(m_result);
        QVERIFY(!hint->isVisible());
        panel.findChild<QDoubleSpinBox*>()->setValue(1.0);
        for (const DrumClass drumClass : kDrumClasses)
            panel.findChild<QToolButton*>(QStringLiteral("class_") + drumClassId(drumClass))->setChecked(false);
        QVERIFY(hint->isVisible());
        QTest::mouseClick(hint->findChild<QPushButton*>(), Qt::LeftButton); // show all hits
        QCOMPARE(panel.model().rowCount(), 200);
    }
};

QTEST_MAIN(TestHitsPanel)
#include "tst_hits_panel.moc"
