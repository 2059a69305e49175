#include "tests/ui/compare/compared_runs.h"
#include "ui/views/common/fold_section.h"
#include "ui/views/compare/agreement_model.h"
#include "ui/views/compare/compare_summary.h"
#include "ui/views/compare/compare_text.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace heihachi;
using namespace heihachi::test;

namespace {

std::shared_ptr<RunComparison> withPassage(const RunComparisonPtr& comparison)
{
    auto made = std::make_shared<RunComparison>(*comparison);
    made->passages = {{{2.0, 4.0}, 41, 60, 12.0, 30.0}, {{6.0, 7.0}, 5, 9, 1.5, 4.0}};
    made->settings = {{SettingDifference::Kind::Parameter, QStringLiteral("drum_hits.threshold"),
        QStringLiteral("0.30"), QStringLiteral("0.45")}};
    return made;
}

} // namespace

class TestCompareSummary : public QObject
{
    Q_OBJECT

private:
    RunComparisonPtr m_comparison;

    static QString line(const CompareSummary& summary, const char* name)
    {
        const auto* label = summary.findChild<QLabel*>(QString::fromLatin1(name));
        return label->isHidden() ? QString() : label->text();
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_comparison = compared(runA(), runB());
        QVERIFY(m_comparison);
    }

    void tellsHowTheHitsAgree()
    {
        QCOMPARE(compare_text::hitsLine(*m_comparison, false),
            QStringLiteral("Drum hits agree with F 0.60 within 30\u00A0ms: 3 pairs of 5 hits in A and 5 in B."));
        const QString against = compare_text::hitsLine(*m_comparison, true);
        QVERIFY2(against.contains(QStringLiteral("precision 0.60, recall 0.60, F 0.60 within 30\u00A0ms")),
            qPrintable(against));
        const RunComparisonPtr none = compared(runWith({}), runWith({}));
        QVERIFY(compare_text::hitsLine(*none, false).contains(QStringLiteral("F not computed")));
        const RunComparisonPtr same = compared(runA(), runA());
        QCOMPARE(compare_text::headline(*same), QStringLiteral("Hits F 1.00 · nothing differs within the tolerances"));
    }

    void tellsHowTwoRecordingsLie()
    {
        Alignment alignment;
        alignment.map = TimeMap::identity(10.0);
        alignment.tempoRatio = 1.031;
        alignment.pitchSemitones = 1.0;
        alignment.confidence = 0.9;
        alignment.coverageA = 0.92;
        alignment.coverageB = 0.5;
        QCOMPARE(compare_text::alignmentLine(alignment),
            QStringLiteral("B over A: tempo\u00A0+3.1\u00A0%, pitch\u00A0+1.0\u00A0semitones; 92\u00A0% of A and "
                           "50\u00A0% of B are in both; confidence "
                           "90\u00A0%."));
        alignment.tempoRatio = 1.0001;
        alignment.pitchSemitones = -0.01;
        QVERIFY(compare_text::alignmentLine(alignment).startsWith(QStringLiteral("B over A: same tempo, same pitch")));
    }

    void tellsTheScore()
    {
        QCOMPARE(compare_text::scoreLine({}), QString());
        QCOMPARE(compare_text::scoreLine({41, 6, 0}), QStringLiteral("B fixes 41, breaks 6"));
        QCOMPARE(compare_text::scoreLine({41, 6, 2}), QStringLiteral("B fixes 41, breaks 6; 2 neither"));
    }

    void theClassesAddUp()
    {
        AgreementModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(m_comparison);
        QCOMPARE(model.rowCount(), int(m_comparison->classes.size()) + 1);
        const int last = model.rowCount() - 1;
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(last, AgreementModel::ClassColumn), QStringLiteral("All"));
        QCOMPARE(text(last, AgreementModel::PairsColumn), QStringLiteral("3"));
        QCOMPARE(text(last, AgreementModel::LostColumn), QStringLiteral("1"));
        QCOMPARE(text(last, AgreementModel::AddedColumn), QStringLiteral("1"));
        QCOMPARE(text(last, AgreementModel::RelabelledColumn), QStringLiteral("1"));
        QCOMPARE(text(last, AgreementModel::ShiftColumn), QStringLiteral("+4.0")); // 12 ms over three pairs
        for (int row = 0; row < last; ++row)
            if (text(row, AgreementModel::ClassColumn) == QStringLiteral("Cymbal"))
                QCOMPARE(text(row, AgreementModel::ShiftColumn), QStringLiteral("–")); // no pair: no mean
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void passagesAreGoneTo()
    {
        CompareSummary summary;
        summary.resize(420, 600);
        summary.setComparison(withPassage(m_comparison), false);
        summary.show();
        auto* table = summary.findChild<QTableView*>(QStringLiteral("passageTable"));
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("41"));
        QSignalSpy chosen(&summary, &CompareSummary::passageChosen);
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<TimeRange>(), (TimeRange{6.0, 7.0}));
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.at(1).at(0).value<TimeRange>(), (TimeRange{2.0, 4.0}));
        summary.setComparison(m_comparison, false);
        QVERIFY(m_comparison->passages.empty() == line(summary, "passagesTitle").contains(QStringLiteral("nowhere")));
    }

    void settingsAreFoldedAway()
    {
        CompareSummary summary;
        summary.setComparison(withPassage(m_comparison), false);
        auto* section = summary.findChild<FoldSection*>(QStringLiteral("settingSection"));
        QCOMPARE(section->findChild<QToolButton*>(QStringLiteral("unfold"))->text(),
            QStringLiteral("Made differently: 1 setting(s)"));
        QVERIFY(!section->isOpen());
        section->findChild<QToolButton*>(QStringLiteral("unfold"))->click();
        QVERIFY(section->isOpen());
        QCOMPARE(line(summary, "settingLines"), QStringLiteral("Setting drum_hits.threshold: 0.30 → 0.45"));
    }

    void saysWhatIsMissing()
    {
        auto without = std::make_shared<AnalysisResult>(*runB());
        without->drumHits.reset();
        const RunComparisonPtr comparison = compared(runA(), without);
        CompareSummary summary;
        summary.setComparison(comparison, false);
        QVERIFY(line(summary, "missingParts").contains(QStringLiteral("Drum hits not compared: B:")));
        QCOMPARE(line(summary, "hitsLine"), QStringLiteral("Drum hits were not compared."));
        QCOMPARE(line(summary, "calibrationLine"), QString());
        QVERIFY(summary.findChild<QTableView*>(QStringLiteral("agreementTable"))->isHidden());
        summary.setComparison(nullptr, false);
        QCOMPARE(line(summary, "hitsLine"), QString());
    }

    void theTruthBringsPrecisionAndRecall()
    {
        CompareSummary summary;
        summary.setComparison(m_comparison, false);
        auto* table = summary.findChild<QTableView*>(QStringLiteral("agreementTable"));
        QVERIFY(table->isColumnHidden(AgreementModel::RecallColumn));
        QSignalSpy chosen(&summary, &CompareSummary::referenceChosen);
        summary.findChild<QCheckBox*>(QStringLiteral("referenceA"))->click();
        QCOMPARE(chosen.size(), 1);
        summary.setComparison(m_comparison, true);
        QVERIFY(!table->isColumnHidden(AgreementModel::RecallColumn));
        QVERIFY(line(summary, "hitsLine").contains(QStringLiteral("recall")));
    }
};

QTEST_MAIN(TestCompareSummary)
#include "tst_compare_summary.moc"
