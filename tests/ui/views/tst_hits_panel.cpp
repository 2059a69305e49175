#include "tests/support/sample_result.h"
#include "ui/itemmodels/hit_table_model.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/hits/hits_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
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
        m_selection.set({1, 2});
        panel.findChild<QDoubleSpinBox*>()->setValue(0.99);
        panel.findChild<QDoubleSpinBox*>()->setValue(0.0);
        QCOMPARE(m_selection.indices(), (std::vector{1, 2}));
        QCOMPARE(table(panel).selectionModel()->selectedRows().size(), 2);
    }

    void countsOneHitInTheSingular()
    {
        HitsPanel panel(m_viewport, m_selection);
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
