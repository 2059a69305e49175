#include "tests/support/sample_rhythm.h"
#include "ui/itemmodels/pattern_list_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace heihachi;

namespace {

AnalysisResult sample()
{
    AnalysisResult result;
    test::addRhythm(result);
    return result;
}

/// A pattern of so many positions that is first played at 1 s.
DrumPattern patternOf(int positions)
{
    DrumPattern pattern;
    pattern.typical.positions = positions;
    pattern.typical.velocity.resize(size_t(kDrumClassCount) * size_t(positions));
    pattern.firstTime = 1.0;
    return pattern;
}

BeatGrid gridOf(int beatsPerBar)
{
    BeatGrid grid;
    TempoSection section;
    section.range = {0.0, 10.0};
    section.bpm = 174.0;
    section.beatsPerBar = beatsPerBar;
    grid.sections.push_back(section);
    return grid;
}

} // namespace

class TestPatternListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void keepsTheRulesOfModels()
    {
        PatternListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const AnalysisResult result = sample();
        model.setPatterns(result.patterns, result.beatGrid);
        QCOMPARE(model.rowCount(), 2);
        model.setPatterns(result.patterns, nullptr);
        model.setPatterns(nullptr, nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsWhatAPatternIs()
    {
        PatternListModel model;
        const AnalysisResult result = sample();
        model.setPatterns(result.patterns, result.beatGrid);
        const QModelIndex first = model.index(0, 0);
        QCOMPARE(first.data(PatternListModel::NameRole).toString(), QStringLiteral("Two-step 0.96"));
        QCOMPARE(first.data(PatternListModel::CountRole).toInt(), 5);
        QCOMPARE(first.data(PatternListModel::FillsRole).toInt(), 0);
        QCOMPARE(first.data(PatternListModel::FirstTimeRole).toDouble(), 1.3);
        QCOMPARE(first.data(PatternListModel::MeterRole).toString(), QStringLiteral("4/4"));
        QCOMPARE(first.data(PatternListModel::TypicalRole).value<BarMatrix>(), result.patterns->patterns[0].typical);
        QVERIFY(first.data(PatternListModel::VariationRole).isValid());
        QCOMPARE(first.data(PatternListModel::VariationCountRole).toInt(), 2);
        QVERIFY(first.data().toString().contains(QStringLiteral("Pattern 1, Two-step 0.96")));
        QVERIFY(first.data(Qt::ToolTipRole).toString().contains(patternDescription(QStringLiteral("two_step"))));
    }

    void tellsOfAPatternWithoutANameOrAVariation()
    {
        PatternListModel model;
        const AnalysisResult result = sample();
        model.setPatterns(result.patterns, result.beatGrid);
        const QModelIndex second = model.index(1, 0);
        QVERIFY(second.data(PatternListModel::NameRole).toString().isEmpty());
        QVERIFY(!second.data(PatternListModel::VariationRole).isValid());
        QCOMPARE(second.data(PatternListModel::FillsRole).toInt(), 1);
        QVERIFY(second.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Fills among its bars: 1")));
    }

    void dividesTheBarAsItsSectionDoes_data()
    {
        QTest::addColumn<int>("positions");
        QTest::addColumn<int>("beatsPerBar");
        QTest::addColumn<int>("beats");
        QTest::addRow("sixteenths of 4/4") << 16 << 4 << 4;
        QTest::addRow("triplets of 4/4") << 12 << 4 << 4;
        QTest::addRow("sixteenths of 3/4") << 12 << 3 << 3;
        QTest::addRow("no section") << 16 << 0 << 4;
        QTest::addRow("a section that does not divide it") << 16 << 5 << 4;
        QTest::addRow("nothing that divides it") << 7 << 4 << 1;
    }

    void dividesTheBarAsItsSectionDoes()
    {
        QFETCH(const int, positions);
        QFETCH(const int, beatsPerBar);
        const BeatGrid grid = gridOf(beatsPerBar);
        QTEST(PatternListModel::beatsOf(patternOf(positions), beatsPerBar > 0 ? &grid : nullptr), "beats");
    }

    void ignoresBarsOfPatternsThatDoNotExist()
    {
        auto catalogue = std::make_shared<DrumPatternCatalogue>();
        catalogue->patterns.push_back(patternOf(16));
        catalogue->bars = {{1, {0.0, 1.0}, 7, 0.0F, true, 3}, {2, {1.0, 2.0}, -1, 0.0F, true, 3}};
        PatternListModel model;
        model.setPatterns(catalogue, nullptr);
        QCOMPARE(model.index(0, 0).data(PatternListModel::FillsRole).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPatternListModel)
#include "tst_pattern_list_model.moc"
