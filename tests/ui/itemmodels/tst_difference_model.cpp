#include "tests/ui/compare/compared_runs.h"
#include "ui/itemmodels/difference_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

AnalysisResultPtr withRhythm(const AnalysisResultPtr& run, double bpm, const QString& label)
{
    auto made = std::make_shared<AnalysisResult>(*run);
    auto grid = std::make_shared<BeatGrid>();
    for (int i = 0; i < 4; ++i)
        grid->beats.push_back({0.5 + 0.5 * i, 1, i + 1, bpm, 0.9F});
    TempoSection section;
    section.range = {0.5, 2.5};
    section.bpm = bpm;
    section.confidence = 0.8F;
    grid->sections.push_back(section);
    made->beatGrid = grid;
    made->annotations = std::make_shared<const std::vector<Annotation>>(
        std::vector<Annotation>{{1, Annotation::Kind::Segment, 0.0, 4.0, {}, label}});
    return made;
}

} // namespace

class TestDifferenceModel : public QObject
{
    Q_OBJECT

private:
    RunComparisonPtr m_comparison;

    [[nodiscard]] QString text(const DifferenceModel& model, int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }
    [[nodiscard]] QStringList column(const DifferenceModel& model, int column) const
    {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells << text(model, row, column);
        return cells;
    }
    [[nodiscard]] QStringList sorted(int by, Qt::SortOrder order) const
    {
        DifferenceModel model;
        model.setDifferences(m_comparison, shownOf(*m_comparison, everything()));
        model.sort(by, order);
        return column(model, DifferenceModel::KindColumn);
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_comparison = compared(runA(), runB());
        QVERIFY(m_comparison);
    }

    void keepsTheRulesOfModels()
    {
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDifferences(m_comparison, shownOf(*m_comparison, everything()));
        for (int column = 0; column < DifferenceModel::ColumnCount; ++column)
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                model.sort(column, order);
        model.setVerdictOf([](const DifferenceRef&) { return ComparisonVerdict::Kind::BRight; });
        model.setDifferences(m_comparison, shownOf(*m_comparison, {}));
        model.setDifferences(nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsEachKind()
    {
        DifferenceModel model;
        model.setDifferences(m_comparison, shownOf(*m_comparison, everything()));
        QCOMPARE(column(model, DifferenceModel::KindColumn),
            QStringList({QStringLiteral("kept"), QStringLiteral("moved"), QStringLiteral("relabelled"),
                QStringLiteral("rescored"), QStringLiteral("lost"), QStringLiteral("added")}));
        QCOMPARE(text(model, 1, DifferenceModel::TimeColumn), QStringLiteral("0:00:02.000"));
        QCOMPARE(column(model, DifferenceModel::WhatColumn),
            QStringList({QStringLiteral("Kick"), QStringLiteral("Snare"), QStringLiteral("Tom → Snare"),
                QStringLiteral("Hi-hat"), QStringLiteral("Cymbal"), QStringLiteral("Kick")}));
        QCOMPARE(text(model, 1, DifferenceModel::ShiftColumn), QStringLiteral("+12.0"));
        QCOMPARE(text(model, 4, DifferenceModel::ShiftColumn), QStringLiteral("–"));
        QCOMPARE(text(model, 3, DifferenceModel::ConfidenceColumn), QStringLiteral("0.40 → 0.80"));
        QCOMPARE(text(model, 4, DifferenceModel::ConfidenceColumn), QStringLiteral("0.70 → –"));
        QCOMPARE(text(model, 5, DifferenceModel::ConfidenceColumn), QStringLiteral("– → 0.50"));
        QCOMPARE(text(model, 0, DifferenceModel::ValueColumn), QStringLiteral("0.80 → 0.80"));
        QCOMPARE(text(model, 5, DifferenceModel::TimeColumn), QStringLiteral("0:00:06.000")); // where A would have it
    }

    void tellsInWords()
    {
        DifferenceModel model;
        model.setDifferences(m_comparison, shownOf(*m_comparison, everything()));
        model.setVerdictOf([](const DifferenceRef& ref) {
            return ref.index == 1 ? std::optional(ComparisonVerdict::Kind::BRight) : std::nullopt;
        });
        const QString moved = text(model, 1, DifferenceModel::KindColumn, Qt::ToolTipRole);
        QVERIFY2(moved.contains(QStringLiteral("Moved: Snare")), qPrintable(moved));
        QVERIFY(moved.contains(QStringLiteral("12.0 ms later")));
        QVERIFY(moved.contains(QStringLiteral("B is right")));
        QVERIFY(text(model, 4, 0, Qt::ToolTipRole).contains(QStringLiteral("In A at 0:00:05.000, not in B")));
        QVERIFY(text(model, 5, 0, Qt::ToolTipRole).contains(QStringLiteral("In B at 0:00:06.000, not in A")));
        QCOMPARE(text(model, 1, DifferenceModel::VerdictColumn), QStringLiteral("B"));
        QCOMPARE(
            text(model, 2, DifferenceModel::VerdictColumn, Qt::AccessibleTextRole), QStringLiteral("No verdict yet"));
        QCOMPARE(
            text(model, 1, DifferenceModel::ShiftColumn, Qt::AccessibleTextRole), QStringLiteral("Shift ms: +12.0"));
    }

    void numbersStandAtTheRight()
    {
        DifferenceModel model;
        model.setDifferences(m_comparison, shownOf(*m_comparison, {}));
        const auto alignment = [&model](int column) {
            return Qt::Alignment(model.index(0, column).data(Qt::TextAlignmentRole).toInt());
        };
        for (const int column : {DifferenceModel::TimeColumn, DifferenceModel::ShiftColumn,
                 DifferenceModel::ConfidenceColumn, DifferenceModel::ValueColumn})
            QVERIFY(alignment(column).testFlag(Qt::AlignRight));
        QVERIFY(alignment(DifferenceModel::KindColumn).testFlag(Qt::AlignLeft));
        for (int column = 0; column < DifferenceModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }

    void sorts()
    {
        const auto is = [](const QStringList& kinds, const char* wanted) {
            return kinds.join(QLatin1Char(' ')) == QLatin1String(wanted);
        };
        QVERIFY(
            is(sorted(DifferenceModel::TimeColumn, Qt::DescendingOrder), "added lost rescored relabelled moved kept"));
        QVERIFY(
            is(sorted(DifferenceModel::KindColumn, Qt::DescendingOrder), "added lost rescored relabelled moved kept"));
        // Tom before snare would be by name; by class the kicks come first, then the snare.
        QVERIFY(
            is(sorted(DifferenceModel::WhatColumn, Qt::AscendingOrder), "kept added moved rescored relabelled lost"));
        // By size; what is no pair comes last, both ways.
        QVERIFY(
            is(sorted(DifferenceModel::ShiftColumn, Qt::DescendingOrder), "moved kept relabelled rescored lost added"));
        QVERIFY(
            is(sorted(DifferenceModel::ShiftColumn, Qt::AscendingOrder), "kept relabelled rescored moved lost added"));
        QVERIFY(is(sorted(DifferenceModel::ConfidenceColumn, Qt::DescendingOrder),
            "kept moved rescored lost relabelled added"));
    }

    void findsTheRowOfAnEvent()
    {
        DifferenceModel model;
        model.setDifferences(m_comparison, shownOf(*m_comparison, {}));
        const QPersistentModelIndex second = model.index(1, DifferenceModel::KindColumn);
        const QVariant kind = second.data();
        model.sort(DifferenceModel::TimeColumn, Qt::DescendingOrder);
        QCOMPARE(second.data(), kind);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.refAt(row)), row);
        QCOMPARE(model.rowOf({ComparedPart::Hits, 0}), -1); // kept, not listed
        QCOMPARE(model.rowOf({ComparedPart::Hits, 99}), -1);
        QCOMPARE(model.rowOf({ComparedPart::Hits, -1}), -1);
        QCOMPARE(model.rowOf({ComparedPart::Beats, 0}), -1);
    }

    void leavesOutWhatIsNotThere()
    {
        DifferenceModel model;
        model.setDifferences(
            m_comparison, {{ComparedPart::Hits, 99}, {ComparedPart::Hits, -3}, {ComparedPart::Beats, 0}});
        QCOMPARE(model.rowCount(), 0);
        model.setDifferences(nullptr, {{ComparedPart::Hits, 0}});
        QCOMPARE(model.rowCount(), 0);
    }

    void otherPartsHaveTheirUnits()
    {
        const RunComparisonPtr rhythm = compared(
            withRhythm(runA(), 174.0, QStringLiteral("drop")), withRhythm(runB(), 176.0, QStringLiteral("breakdown")));
        QVERIFY(rhythm && rhythm->beats && rhythm->sections && rhythm->segments);
        DifferenceModel model;
        model.setLabelText([](Annotation::Kind, const QString& label) { return label.toUpper(); });
        DifferenceFilter filter = everything();
        filter.parts = {ComparedPart::Beats, ComparedPart::Sections, ComparedPart::Segments};
        model.setDifferences(rhythm, shownOf(*rhythm, filter));
        const auto cell = [&](ComparedPart part, int column) { return text(model, model.rowOf({part, 0}), column); };
        QCOMPARE(cell(ComparedPart::Beats, DifferenceModel::WhatColumn), QStringLiteral("Bar 1.1"));
        QCOMPARE(cell(ComparedPart::Beats, DifferenceModel::ValueColumn), QStringLiteral("174.00 → 176.00 BPM"));
        QCOMPARE(cell(ComparedPart::Sections, DifferenceModel::ValueColumn), QStringLiteral("174.00 → 176.00 BPM"));
        QCOMPARE(cell(ComparedPart::Segments, DifferenceModel::WhatColumn), QStringLiteral("DROP → BREAKDOWN"));
        QCOMPARE(cell(ComparedPart::Segments, DifferenceModel::ValueColumn), QStringLiteral("4.0 → 4.0 s"));
        QCOMPARE(cell(ComparedPart::Segments, DifferenceModel::ConfidenceColumn), QStringLiteral("–"));
    }

    void aVerdictIsShownAtOnce()
    {
        DifferenceModel model;
        std::optional<ComparisonVerdict::Kind> said;
        model.setVerdictOf([&said](const DifferenceRef&) { return said; });
        model.setDifferences(m_comparison, shownOf(*m_comparison, {}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        said = ComparisonVerdict::Kind::Neither;
        model.verdictsChanged();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(text(model, 0, DifferenceModel::VerdictColumn), QStringLiteral("neither"));
    }
};

QTEST_MAIN(TestDifferenceModel)
#include "tst_difference_model.moc"
