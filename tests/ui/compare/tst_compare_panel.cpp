#include "core/store/project_store.h"
#include "tests/support/sample_result.h"
#include "tests/ui/session/session_fixture.h"
#include "ui/itemmodels/difference_model.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/compare/compare_panel.h"
#include "ui/views/compare/compare_plots.h"
#include "ui/views/compare/compare_scatter.h"
#include "ui/views/compare/run_choice.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace heihachi;
using namespace heihachi::test;

/// Two runs of one recording in a project file: at 2 s a snare is a tom, at 3 s a kick is lost, at 6 s one added.
class TestComparePanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_box;
    StageRegistry m_registry;
    Theme m_theme;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<TimeViewport> m_viewport;
    std::unique_ptr<HitSelection> m_selection;
    std::unique_ptr<CompareSession> m_compare;
    std::unique_ptr<ComparePanel> m_panel;
    RunId m_first;
    RunId m_second;
    RunId m_foreign; ///< of another recording, which is not there

    static std::vector<DrumHit> hitsOfA()
    {
        return {{1.0, DrumClass::Kick, 0.9F, 0.8F, {}, {}}, {2.0, DrumClass::Snare, 0.9F, 0.8F, {}, {}},
            {3.0, DrumClass::Kick, 0.9F, 0.8F, {}, {}}, {4.0, DrumClass::HiHat, 0.9F, 0.8F, {}, {}},
            {5.0, DrumClass::Kick, 0.9F, 0.8F, {}, {}}};
    }
    static std::vector<DrumHit> hitsOfB()
    {
        std::vector<DrumHit> hits = hitsOfA();
        hits[1].drumClass = DrumClass::Tom;
        hits.erase(hits.begin() + 2);
        hits.push_back({6.0, DrumClass::Kick, 0.7F, 0.8F, {}, {}});
        return hits;
    }

    [[nodiscard]] QString makeProject(int runs)
    {
        const QString path = m_box->path(QStringLiteral("p%1.heihachi").arg(runs));
        auto store = ProjectStore::create(path);
        const auto save = [&store](std::vector<DrumHit> hits, std::uint32_t recording = 1) {
            AnalysisResult run = *makeResult(recording, 5);
            run.source.durationSeconds = 20.0;
            run.drumHits = std::move(hits);
            return (*store)->saveRun(run).value();
        };
        m_first = save(hitsOfA());
        if (runs > 1)
            m_second = save(hitsOfB());
        if (runs > 2)
            m_foreign = save(hitsOfB(), 2);
        return path;
    }

    void open(const QString& project)
    {
        m_panel.reset();
        m_compare.reset();
        m_session
            = std::make_unique<ProjectSession>(m_registry, ProjectSession::Settings{m_box->cache(), m_box->data(), 1});
        m_viewport = std::make_unique<TimeViewport>();
        m_selection = std::make_unique<HitSelection>();
        m_compare = std::make_unique<CompareSession>(*m_session, *m_viewport, *m_selection);
        connect(m_session.get(), &ProjectSession::currentRunChanged, m_viewport.get(),
            [this] { m_viewport->reset(m_session->currentResult() ? 20.0 : 0.0); });
        m_panel = std::make_unique<ComparePanel>(*m_compare, *m_session, m_theme);
        m_panel->resize(420, 560);
        m_panel->show();
        if (!project.isEmpty())
            m_session->openProject(project);
    }

    void compareBoth()
    {
        open(makeProject(2));
        QTRY_VERIFY(m_session->currentResult());
        m_compare->open(m_first, m_second);
        QTRY_COMPARE(m_compare->state(), CompareSession::State::Ready);
        QCOMPARE(m_panel->emptyText(), QString());
    }

    template <class Widget = QToolButton>
    [[nodiscard]] Widget& part(const char* name) const
    {
        return *m_panel->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableView& table() const { return part<QTableView>("differenceTable"); }
    [[nodiscard]] static DifferenceRef hit(int index) { return {ComparedPart::Hits, index}; }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_compare_panel"));
    }
    void cleanup()
    {
        m_panel.reset();
        m_compare.reset();
        m_session.reset();
        m_box.reset();
    }

    void saysWhatToDoWithoutARun()
    {
        open({});
        QAction open(QStringLiteral("Open…"));
        QSignalSpy triggered(&open, &QAction::triggered);
        m_panel->setEmptyAction(&open);
        QVERIFY(m_panel->emptyText().startsWith(QStringLiteral("No run yet")));
        part<EmptyHint>("compareHint").findChild<QPushButton*>()->click();
        QCOMPARE(triggered.size(), 1);
    }

    void saysWhatToDoWithOneRun()
    {
        open(makeProject(1));
        QTRY_VERIFY(m_session->currentResult());
        QAction again(QStringLiteral("Analyse again…"));
        m_panel->setAnalyseAction(&again);
        QVERIFY(m_panel->emptyText().startsWith(QStringLiteral("There is only one run")));
        QCOMPARE(part<EmptyHint>("compareHint").findChild<QPushButton*>()->text(), again.text());
        QVERIFY(!part<RunChoice>("runB").isEnabled());
    }

    void runBIsChosenFromTheList()
    {
        open(makeProject(2));
        QTRY_VERIFY(m_session->currentResult());
        const RunId shown = m_session->currentRunId();
        const RunId other = shown == m_first ? m_second : m_first;
        QVERIFY(m_panel->emptyText().startsWith(QStringLiteral("Choose run B")));
        auto& b = part<RunChoice>("runB");
        QCOMPARE(part<RunChoice>("runA").chosen(), shown);
        b.setFocus();
        QTest::keyClick(&b, Qt::Key_Down); // past the title and the shown run
        QTRY_COMPARE(m_compare->state(), CompareSession::State::Ready);
        QCOMPARE(m_compare->runB(), other);
        part("swapRuns").click();
        QTRY_COMPARE(m_compare->state(), CompareSession::State::Ready);
        QCOMPARE(m_compare->runA(), other);
        QCOMPARE(part<RunChoice>("runA").chosen(), other);
        part("closeComparison").click();
        QCOMPARE(m_compare->state(), CompareSession::State::Closed);
        QTRY_COMPARE(part<QListWidget>("keptComparisons").count(), 1); // whichever way round
        part<QPushButton>("openKept").click();
        QTRY_COMPARE(m_compare->state(), CompareSession::State::Ready);
    }

    void saysWhyItFailed()
    {
        open(makeProject(3));
        QTRY_VERIFY(m_session->currentResult());
        m_compare->open(m_first, m_foreign);
        QTRY_COMPARE(m_compare->state(), CompareSession::State::Failed);
        QVERIFY(!m_panel->emptyText().isEmpty());
        QCOMPARE(m_panel->emptyText(), m_compare->reason());
        QSignalSpy states(m_compare.get(), &CompareSession::stateChanged);
        part<EmptyHint>("compareHint").findChild<QPushButton*>()->click(); // tries again
        QVERIFY(!states.isEmpty());
        QTRY_COMPARE(m_compare->state(), CompareSession::State::Failed);
        part("closeComparison").click();
        QVERIFY(m_panel->emptyText().startsWith(QStringLiteral("Choose run B")));
    }

    void itCanBeCancelled()
    {
        open(makeProject(2));
        QTRY_VERIFY(m_session->currentResult());
        m_compare->open(m_first, m_second);
        QCOMPARE(m_compare->state(), CompareSession::State::Loading);
        QVERIFY(part<QLabel>("busyText").isVisible());
        QVERIFY(part<QLabel>("busyText").text().contains(m_compare->nameB()));
        part<QPushButton>("cancelComparison").click();
        QCOMPARE(m_compare->state(), CompareSession::State::Closed);
        QVERIFY(m_panel->emptyText().startsWith(QStringLiteral("Choose run B")));
    }

    void theKindsAreTheFilter()
    {
        compareBoth();
        QCOMPARE(m_panel->model().rowCount(), 3);
        QCOMPARE(part("kind_kept").text(), QStringLiteral("Kept 3"));
        QCOMPARE(part("kind_lost").text(), QStringLiteral("Lost 1"));
        part("kind_lost").click();
        QVERIFY(!m_compare->filter().kinds.contains(DifferenceKind::Lost));
        QCOMPARE(m_panel->model().rowCount(), 2);
        part("kind_kept").click();
        QCOMPARE(m_panel->model().rowCount(), 5);
        DifferenceFilter none;
        none.kinds.clear();
        m_compare->setFilter(none); // from elsewhere
        QVERIFY(!part("kind_added").isChecked());
        QVERIFY(table().isHidden());
        for (auto* hint : m_panel->findChildren<EmptyHint*>())
            if (hint->isVisible())
                QCOMPARE(hint->text(), QStringLiteral("No difference passes this filter."));
    }

    void theFilterBarFilters()
    {
        compareBoth();
        part("class_kick").click();
        QVERIFY(!m_compare->filter().classes.contains(DrumClass::Kick));
        QCOMPARE(m_panel->model().rowCount(), 1); // the relabelled snare
        part("resetFilter").click();
        QCOMPARE(m_panel->model().rowCount(), 3);
    }

    void theListAndTheCurrentDifferenceFollowEachOther()
    {
        compareBoth();
        QTest::mouseClick(
            table().viewport(), Qt::LeftButton, {}, table().visualRect(table().model()->index(1, 0)).center());
        QCOMPARE(m_compare->current(), m_panel->model().refAt(1));
        QCOMPARE(part<QLabel>("differencePlace").text(), QStringLiteral("2 of 3"));
        QVERIFY(m_compare->goToNext());
        QCOMPARE(table().currentIndex().row(), 2);
        QVERIFY(table().selectionModel()->isRowSelected(2));
        QTest::keyClick(&table(), Qt::Key_Up);
        QCOMPARE(m_compare->current(), m_panel->model().refAt(1));
        m_panel->model().sort(DifferenceModel::TimeColumn, Qt::DescendingOrder);
        QCOMPARE(m_panel->model().refAt(table().currentIndex().row()), *m_compare->current());
        m_compare->setCurrent(std::nullopt);
        QVERIFY(!table().selectionModel()->hasSelection());
        QCOMPARE(part<QLabel>("differencePlace").text(), QStringLiteral("3 listed"));
    }

    void returnAndDoubleClickAskToBeHeard()
    {
        compareBoth();
        QSignalSpy heard(m_panel.get(), &ComparePanel::auditionRequested);
        table().setCurrentIndex(table().model()->index(1, 0));
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.at(0).at(0).value<DifferenceRef>(), m_panel->model().refAt(1));
        const QPoint first = table().visualRect(table().model()->index(0, 0)).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, first);
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(heard.size(), 2);
        QCOMPARE(heard.at(1).at(0).value<DifferenceRef>(), m_panel->model().refAt(0));
    }

    void verdictsAreGivenAndShown()
    {
        compareBoth();
        QVERIFY(!part("aIsRight").isEnabled());
        QVERIFY(part("aIsRight").toolTip().contains(QStringLiteral("Choose a difference")));
        part("nextDifference").click();
        const DifferenceRef judged = *m_compare->current();
        QVERIFY(part("aIsRight").isEnabled());
        part("bIsRight").click();
        QCOMPARE(m_compare->score(), (ComparisonScore{1, 0, 0}));
        QVERIFY(m_compare->current() != judged); // went on
        const int row = m_panel->model().rowOf(judged);
        QCOMPARE(m_panel->model().index(row, DifferenceModel::VerdictColumn).data().toString(), QStringLiteral("B"));
        QCOMPARE(part<QLabel>("score").text(), QStringLiteral("B fixes 1, breaks 0"));
        m_compare->setCurrent(judged);
        QCOMPARE(part<QLabel>("verdictState").text(), QStringLiteral("Verdict: B is right."));
    }

    void aToleranceMatchesAgain()
    {
        compareBoth();
        QSignalSpy changed(m_compare.get(), &CompareSession::comparisonChanged);
        part<QTabWidget>("compareTabs").setCurrentIndex(1);
        part<QDoubleSpinBox>("hitWindow").setValue(50.0);
        QCOMPARE(m_compare->tolerances().hitWindow, 0.05);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(part<QLabel>("hitsLine").text().contains(QStringLiteral("50\u00A0ms")));
    }

    void thePlotsFollow()
    {
        compareBoth();
        part<QTabWidget>("compareTabs").setCurrentIndex(2);
        CompareScatter& scatter = m_panel->plots().scatter();
        QCOMPARE(scatter.pairCount(), 4); // three that were kept, and the relabelled one
        QTest::mouseClick(&scatter, Qt::LeftButton, {}, scatter.positionOf(0.9, 0.9).toPoint());
        QVERIFY(m_compare->current());
        part("kind_relabelled").click();
        QCOMPARE(scatter.pairCount(), 3);
    }

    void hiddenItDoesNoWork()
    {
        compareBoth();
        m_panel->hide();
        part("kind_lost").click();
        const auto* model = table().model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(m_panel->model().rowCount(), 2); // when somebody asks
    }

    void everyControlHasANameAndATip()
    {
        compareBoth();
        for (const QAbstractButton* button : m_panel->findChildren<QAbstractButton*>()) {
            if (button->objectName().startsWith(QStringLiteral("qt_")) || button->inherits("QTableCornerButton")
                || button->parent()->inherits("QTabBar") || button->parent()->inherits("heihachi::EmptyHint"))
                continue; // of Qt, or with the text of what it does at the moment
            QVERIFY2(
                !button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(button->focusPolicy() != Qt::NoFocus || button->objectName().startsWith(QStringLiteral("class_")),
                qPrintable(button->objectName()));
        }
        for (const QDoubleSpinBox* spin : m_panel->findChildren<QDoubleSpinBox*>())
            QVERIFY2(!spin->accessibleName().isEmpty() && !spin->toolTip().isEmpty(), qPrintable(spin->objectName()));
    }
};

QTEST_MAIN(TestComparePanel)
#include "tst_compare_panel.moc"
