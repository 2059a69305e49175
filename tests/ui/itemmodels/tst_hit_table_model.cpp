#include "tests/support/sample_result.h"
#include "ui/itemmodels/hit_table_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace heihachi;

namespace {

/// Five hits that can be told apart in every column.
AnalysisResultPtr fiveHits()
{
    auto result = std::make_shared<AnalysisResult>();
    result->drumHits = std::vector<DrumHit>{
        {0.5, DrumClass::Kick, 0.9F, 0.8F, 12.0F, 0.5F},
        {1.0, DrumClass::Snare, 0.4F, 0.3F, std::nullopt, 0.9F},
        {1.5, DrumClass::HiHat, 0.6F, 0.3F, -3.0F, std::nullopt},
        {2.0, DrumClass::Kick, 0.2F, 1.0F, 6.0F, 0.1F},
        {3661.25, DrumClass::Cymbal, 0.7F, 0.6F, 9.0F, 0.7F},
    };
    return result;
}

std::vector<int> shownHits(const HitTableModel& model)
{
    std::vector<int> hits;
    for (int row = 0; row < model.rowCount(); ++row)
        hits.push_back(model.hitIndexAt(row));
    return hits;
}

} // namespace

class TestHitTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        HitTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(test::makeResult(1, 500));
        model.sort(HitTableModel::ConfidenceColumn, Qt::DescendingOrder);
        HitFilter filter;
        filter.minimumConfidence = 0.5F;
        model.setFilter(filter);
        model.setResult(test::makeResult(2, -1));
        model.setResult(nullptr);
    }

    void showsValuesAndUnknownsAsADash()
    {
        HitTableModel model;
        model.setResult(fiveHits());
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(4, HitTableModel::TimeColumn), QStringLiteral("1:01:01.250"));
        QCOMPARE(text(0, HitTableModel::ClassColumn), QStringLiteral("Kick"));
        QCOMPARE(text(0, HitTableModel::ConfidenceColumn), QStringLiteral("0.90"));
        QCOMPARE(text(1, HitTableModel::SnrColumn), QStringLiteral("–"));
        QCOMPARE(text(2, HitTableModel::ClarityColumn), QStringLiteral("–"));
        QVERIFY(!model.index(1, HitTableModel::SnrColumn).data(HitTableModel::SortRole).isValid());
    }

    void saysWhatWasDoneByHand()
    {
        HitTableModel model;
        auto result = std::make_shared<AnalysisResult>(*fiveHits());
        result->handMarks = std::make_shared<const std::vector<HandMark>>(
            std::vector{HandMark::None, HandMark::Added, HandMark::None, HandMark::Changed, HandMark::Confirmed});
        model.setResult(result);
        const auto text = [&model](int row) { return model.index(row, HitTableModel::HandColumn).data().toString(); };
        QCOMPARE(text(0), QString());
        QCOMPARE(text(1), QStringLiteral("added"));
        model.sort(HitTableModel::HandColumn, Qt::AscendingOrder);
        QCOMPARE(text(0), QStringLiteral("added"));
        QCOMPARE(text(2), QStringLiteral("confirmed"));
        QCOMPARE(text(4), QString()); // what nobody touched comes last
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<std::vector<int>>("hits");
        const auto row = [](const char* name, int column, Qt::SortOrder order, std::vector<int> hits) {
            QTest::newRow(name) << column << order << std::move(hits);
        };
        row("time up", HitTableModel::TimeColumn, Qt::AscendingOrder, {0, 1, 2, 3, 4});
        row("time down", HitTableModel::TimeColumn, Qt::DescendingOrder, {4, 3, 2, 1, 0});
        row("class up, equal ones by time", HitTableModel::ClassColumn, Qt::AscendingOrder, {0, 3, 1, 2, 4});
        row("confidence down", HitTableModel::ConfidenceColumn, Qt::DescendingOrder, {0, 4, 2, 1, 3});
        row("velocity up, equal ones by time", HitTableModel::VelocityColumn, Qt::AscendingOrder, {1, 2, 4, 0, 3});
        row("SNR up, unknown last", HitTableModel::SnrColumn, Qt::AscendingOrder, {2, 3, 4, 0, 1});
    }

    void sorts()
    {
        QFETCH(const int, column);
        QFETCH(const Qt::SortOrder, order);
        QFETCH(const std::vector<int>, hits);
        HitTableModel model;
        model.setResult(fiveHits());
        const QPersistentModelIndex second = model.index(1, 0);
        model.sort(column, order);
        QCOMPARE(shownHits(model), hits);
        QCOMPARE(second.data(HitTableModel::HitIndexRole).toInt(), 1);
        for (int hit = 0; hit < 5; ++hit)
            QCOMPARE(model.hitIndexAt(model.rowOfHit(hit)), hit);
    }

    void filtersAndKeepsTheOrder()
    {
        HitTableModel model;
        model.setResult(fiveHits());
        model.sort(HitTableModel::ConfidenceColumn, Qt::AscendingOrder);
        HitFilter filter;
        filter.classes[size_t(DrumClass::Snare)] = false;
        model.setFilter(filter);
        QCOMPARE(shownHits(model), (std::vector{3, 2, 4, 0}));
        QCOMPARE(model.rowOfHit(1), -1);
        filter.minimumConfidence = 0.6F; // inclusive
        model.setFilter(filter);
        QCOMPARE(shownHits(model), (std::vector{2, 4, 0}));
        filter.range = TimeRange{0.5, 1.5}; // half-open
        model.setFilter(filter);
        QCOMPARE(shownHits(model), std::vector{0});
        model.setFilter({});
        QCOMPARE(model.rowCount(), 5);
    }

    void copiesRowsAsTabSeparatedText()
    {
        HitTableModel model;
        model.setResult(fiveHits());
        const std::vector rows{1};
        const QStringList lines = model.textOf(rows).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3); // header, one row, end
        QCOMPARE(lines[0].count(QLatin1Char('\t')), HitTableModel::ColumnCount - 1);
        QCOMPARE(lines[1], QStringLiteral("0:00:01.000\tSnare\t0.40\t0.30\t–\t0.90\t"));
    }

    void staysQuickWithManyHits()
    {
        HitTableModel model;
        model.setResult(test::makeResult(3, 100000));
        QCOMPARE(model.rowCount(), 100000);
        QElapsedTimer timer;
        timer.start();
        model.sort(HitTableModel::VelocityColumn, Qt::DescendingOrder);
        const qint64 sorting = timer.restart();
        HitFilter filter;
        filter.classes[size_t(DrumClass::HiHat)] = false;
        filter.minimumConfidence = 0.3F;
        model.setFilter(filter);
        const qint64 filtering = timer.elapsed();
        qInfo("100,000 hits: sorted in %lld ms, filtered in %lld ms", sorting, filtering);
        QVERIFY2(sorting < 600 && filtering < 600, "150 ms on an idle machine; room for busy ones and sanitizers");
    }
};

QTEST_MAIN(TestHitTableModel)
#include "tst_hit_table_model.moc"
