#include "ui/views/compare/compare_setup.h"
#include "ui/views/compare/difference_filter_bar.h"
#include "ui/views/compare/kept_comparisons.h"
#include "ui/views/compare/kind_toggles.h"
#include "ui/views/compare/run_choice.h"
#include "ui/views/compare/tolerance_form.h"
#include "ui/views/compare/verdict_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace heihachi;

namespace {

template <class Widget = QToolButton>
Widget& part(const QWidget& of, const char* objectName)
{
    return *of.findChild<Widget*>(QString::fromLatin1(objectName));
}

std::vector<StoredSource> twoRecordings()
{
    std::vector<StoredSource> sources(2);
    sources[0].id = {1};
    sources[0].source.info.path = QStringLiteral("/music/mix.mp3");
    sources[1].id = {2};
    sources[1].source.info.path = QStringLiteral("/music/dub.wav");
    return sources;
}

std::vector<RunSummary> threeRuns()
{
    std::vector<RunSummary> runs(3);
    runs[0] = {{11}, {1}, 1, QDateTime::currentDateTimeUtc(), {}, 0.0, {}, 0, {}};
    runs[1] = {{12}, {1}, 2, QDateTime::currentDateTimeUtc(), {}, 0.0, {}, 0, QStringLiteral("network")};
    runs[2] = {{21}, {2}, 1, QDateTime::currentDateTimeUtc(), {}, 0.0, {}, 0, {}};
    return runs;
}

} // namespace

class TestCompareControls : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

    void kindsTellTheirNumbersAndAreAFilter()
    {
        KindToggles toggles(m_theme);
        toggles.setCounts({4210, 12, 3, 0, 7, 9}, {QStringLiteral("Drum hits: 4,210")});
        toggles.setChosen({DifferenceKind::Lost, DifferenceKind::Added});
        QSignalSpy changed(&toggles, &KindToggles::changed);
        QCOMPARE(part(toggles, "kind_kept").text(), QStringLiteral("Kept 4,210"));
        QVERIFY(part(toggles, "kind_kept").toolTip().contains(QStringLiteral("Drum hits: 4,210")));
        QVERIFY(!part(toggles, "kind_kept").isChecked());
        QVERIFY(part(toggles, "kind_lost").isChecked());
        QCOMPARE(changed.size(), 0);
        QTest::mouseClick(&part(toggles, "kind_kept"), Qt::LeftButton);
        QTest::keyClick(&part(toggles, "kind_added"), Qt::Key_Space);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(toggles.chosen(), (std::set{DifferenceKind::Kept, DifferenceKind::Lost}));
    }

    void theFilterBarSetsWhatIsListed()
    {
        DifferenceFilterBar bar;
        QSignalSpy changed(&bar, &DifferenceFilterBar::filterChanged);
        DifferenceFilter filter;
        filter.kinds = {DifferenceKind::Moved};
        bar.setFilter(filter);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(bar.summary(), QString());
        QVERIFY(!part(bar, "resetFilter").isEnabled());
        part(bar, "unfoldFilter").click();
        part(bar, "part_beats").click();
        part(bar, "class_kick").click();
        part<QDoubleSpinBox>(bar, "smallestShift").setValue(7.5);
        part<QDoubleSpinBox>(bar, "smallestConfidence").setValue(0.3);
        part<QCheckBox>(bar, "undecidedOnly").click();
        QCOMPARE(changed.size(), 5);
        QVERIFY(!bar.filter().parts.contains(ComparedPart::Beats));
        QVERIFY(!bar.filter().classes.contains(DrumClass::Kick));
        QCOMPARE(bar.filter().smallestShift, 0.0075);
        QCOMPARE(bar.filter().smallestConfidence, 0.3);
        QVERIFY(bar.filter().isUndecidedOnly);
        QCOMPARE(bar.filter().kinds, filter.kinds); // are set elsewhere
        QVERIFY(bar.summary().contains(QStringLiteral("shift from 7.5 ms")));
        part(bar, "resetFilter").click();
        QCOMPARE(bar.filter(), filter);
        QVERIFY(part<QCheckBox>(bar, "undecidedOnly").isChecked() == false);
    }

    void whatWasNotComparedCannotBeChosen()
    {
        DifferenceFilterBar bar;
        bar.setAvailable({ComparedPart::Hits});
        QVERIFY(part(bar, "part_drum_hits").isEnabled());
        QVERIFY(!part(bar, "part_beats").isEnabled());
        QVERIFY(part(bar, "part_beats").toolTip().contains(QStringLiteral("not compared")));
    }

    void tolerancesKeepTheirRanges()
    {
        ToleranceForm form;
        QSignalSpy changed(&form, &ToleranceForm::changed);
        form.setTolerances({});
        QCOMPARE(changed.size(), 0);
        QCOMPARE(part<QDoubleSpinBox>(form, "hitWindow").value(), 30.0);
        QCOMPARE(part<QDoubleSpinBox>(form, "hitWindow").suffix(), QStringLiteral(" ms"));
        part<QDoubleSpinBox>(form, "moved").setValue(25.0);
        QCOMPARE(changed.size(), 1);
        part<QDoubleSpinBox>(form, "hitWindow").setValue(20.0); // moved cannot be more
        QCOMPARE(form.tolerances().hitWindow, 0.02);
        QCOMPARE(form.tolerances().moved, 0.02);
        QCOMPARE(part<QDoubleSpinBox>(form, "moved").value(), 20.0);
        for (const char* name : {"hitWindow", "moved", "confidence", "velocity", "beatWindow", "bpm", "boundary"})
            for (const double value : {-1e9, 1e9}) {
                part<QDoubleSpinBox>(form, name).setValue(value);
                QVERIFY2(form.tolerances().check(), name);
            }
        part(form, "resetTolerances").click();
        QCOMPARE(form.tolerances(), CompareTolerances());
        QVERIFY(!part(form, "resetTolerances").isEnabled());
    }

    void runsAreGroupedByRecording()
    {
        RunChoice choice;
        QSignalSpy chosen(&choice, &RunChoice::runChosen);
        choice.setRuns(twoRecordings(), threeRuns());
        QCOMPARE(choice.runCount(), 3);
        QCOMPARE(choice.count(), 5); // with a title for each recording
        QVERIFY(!choice.chosen().isValid());
        QCOMPARE(choice.itemText(1), QStringLiteral("Run 2 · mix.mp3 · network")); // the newest first
        choice.setChosen({21});
        QCOMPARE(choice.chosen(), RunId{21});
        QCOMPARE(chosen.size(), 0);
        choice.setRuns(twoRecordings(), threeRuns());
        QCOMPARE(choice.chosen(), RunId{21});
        choice.setExcluded({12});
        QVERIFY(!choice.model()->flags(choice.model()->index(1, 0)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(choice.model()->flags(choice.model()->index(2, 0)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(!choice.model()->flags(choice.model()->index(0, 0)).testFlag(Qt::ItemIsEnabled)); // a title
        choice.setChosen({99}); // is gone
        QVERIFY(!choice.chosen().isValid());
        choice.setRuns({}, {});
        QCOMPARE(choice.runCount(), 0);
    }

    void theSetupSwapsOnlyWhatIsOpen()
    {
        CompareSetup setup;
        setup.setRuns(twoRecordings(), threeRuns());
        setup.setChosen({11}, {}, false);
        QVERIFY(!part(setup, "swapRuns").isEnabled());
        QVERIFY(!part(setup, "closeComparison").isEnabled());
        QSignalSpy chosen(&setup, &CompareSetup::bChosen);
        auto& b = part<RunChoice>(setup, "runB");
        b.setFocus();
        QTest::keyClick(&b, Qt::Key_Down); // past the title
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.at(0).at(0).value<RunId>().isValid());
        setup.setChosen({11}, {12}, true);
        QSignalSpy swapped(&setup, &CompareSetup::swapAsked);
        part(setup, "swapRuns").click();
        QCOMPARE(swapped.size(), 1);
    }

    void earlierComparisonsAreOfferedWhileTheirRunsAreThere()
    {
        KeptComparisons list;
        std::vector<KeptComparison> kept(2);
        kept[0].a = {11};
        kept[0].b = {12};
        kept[0].createdUtc = QDateTime::currentDateTimeUtc();
        kept[0].verdicts.resize(1);
        kept[0].verdicts[0].kind = ComparisonVerdict::Kind::BRight;
        kept[1].a = {11};
        kept[1].b = {99}; // is gone
        list.setKept(
            kept, [](RunId id) { return id.value == 99 ? QString() : QStringLiteral("Run %1").arg(id.value); });
        QCOMPARE(list.count(), 1);
        QVERIFY(!list.isHidden());
        auto& rows = part<QListWidget>(list, "keptComparisons");
        QVERIFY(rows.item(0)->text().contains(QStringLiteral("Run 11 → Run 12")));
        QVERIFY(rows.item(0)->text().contains(QStringLiteral("B fixes 1, breaks 0")));
        QSignalSpy chosen(&list, &KeptComparisons::chosen);
        part<QPushButton>(list, "openKept").click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(1).value<RunId>(), RunId{12});
        list.setKept({}, [](RunId) { return QString(); });
        QVERIFY(list.isHidden());
    }

    void verdictsSayWhyTheyCannotBeGiven()
    {
        VerdictBar bar;
        bar.setState(-1, 0, QStringLiteral("Choose a difference first."), std::nullopt);
        QVERIFY(!part(bar, "aIsRight").isEnabled());
        QVERIFY(!part(bar, "nextDifference").isEnabled());
        QCOMPARE(part(bar, "aIsRight").toolTip(), QStringLiteral("Choose a difference first."));
        QCOMPARE(part<QLabel>(bar, "verdictState").text(), QStringLiteral("Choose a difference first."));
        bar.setState(2, 1340, {}, ComparisonVerdict::Kind::BRight);
        QVERIFY(part(bar, "aIsRight").isEnabled());
        QCOMPARE(part<QLabel>(bar, "differencePlace").text(), QStringLiteral("3 of 1,340"));
        QCOMPARE(part<QLabel>(bar, "verdictState").text(), QStringLiteral("Verdict: B is right."));
        bar.setScore({41, 6, 0});
        QCOMPARE(part<QLabel>(bar, "score").text(), QStringLiteral("B fixes 41, breaks 6"));
    }

    void verdictButtonsTriggerTheirActions()
    {
        VerdictBar bar;
        bar.setState(0, 1, {}, std::nullopt);
        QSignalSpy asked(&bar, &VerdictBar::stepAsked);
        part(bar, "bIsRight").click();
        QCOMPARE(asked.size(), 1);
        {
            QAction action;
            action.setShortcut(QKeySequence(Qt::Key_B));
            bar.setAction(VerdictBar::BRight, &action);
            QCOMPARE(part(bar, "bIsRight").text(), QStringLiteral("B is right (B)"));
            QSignalSpy triggered(&action, &QAction::triggered);
            part(bar, "bIsRight").click();
            QCOMPARE(triggered.size(), 1);
            QCOMPARE(asked.size(), 1);
            action.setEnabled(false);
            QVERIFY(!part(bar, "bIsRight").isEnabled());
        }
        QCOMPARE(part(bar, "bIsRight").text(), QStringLiteral("B is right")); // the action is gone
        part(bar, "bIsRight").click();
        QCOMPARE(asked.size(), 2);
    }
};

QTEST_MAIN(TestCompareControls)
#include "tst_compare_controls.moc"
