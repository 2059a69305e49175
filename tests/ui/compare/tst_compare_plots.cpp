#include "tests/ui/compare/compared_runs.h"
#include "ui/views/compare/compare_scatter.h"
#include "ui/views/compare/difference_density.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

class TestComparePlots : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    RunComparisonPtr m_comparison;

    static DifferenceRef hit(int index) { return {ComparedPart::Hits, index}; }
    static std::set<DrumClass> allClasses() { return {kDrumClasses.begin(), kDrumClasses.end()}; }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_theme.setChoice(Theme::Choice::Dark);
        m_comparison = compared(runA(), runB());
        QVERIFY(m_comparison);
    }

    void thePairsLieWhereTheirConfidencesAre()
    {
        CompareScatter scatter(m_theme);
        scatter.resize(400, 320);
        scatter.setDifferences(m_comparison, shownOf(*m_comparison, {}), allClasses());
        QCOMPARE(scatter.pairCount(), 4); // the kept one too
        QCOMPARE(scatter.pairAt(scatter.positionOf(0.4, 0.8)), hit(3)); // hi-hat, surer in B
        QCOMPARE(scatter.pairAt(scatter.positionOf(0.9, 0.9)), hit(0));
        QVERIFY(!scatter.pairAt(scatter.positionOf(0.1, 0.2)));
        QVERIFY(scatter.positionOf(1.0, 0.0).x() > scatter.positionOf(0.0, 0.0).x());
        QVERIFY(scatter.positionOf(0.0, 1.0).y() < scatter.positionOf(0.0, 0.0).y());
        const QString text = scatter.textAt(scatter.positionOf(0.4, 0.8));
        QVERIFY2(text.contains(QStringLiteral("0.40 → 0.80")), qPrintable(text));
        QVERIFY(
            scatter.plotRect().isValid() && scatter.rect().contains(scatter.stripRect(CompareScatter::Strip::Lost)));
    }

    void whatIsNotShownIsNotThere()
    {
        CompareScatter scatter(m_theme);
        scatter.resize(400, 320);
        DifferenceFilter filter;
        filter.kinds = {DifferenceKind::Lost};
        scatter.setDifferences(m_comparison, shownOf(*m_comparison, filter), {DrumClass::Snare});
        QCOMPARE(scatter.pairCount(), 0); // the kept one is a kick
        scatter.setDifferences(nullptr, {}, allClasses());
        QCOMPARE(scatter.pairCount(), 0);
        QVERIFY(!scatter.grab().isNull());
    }

    void lostAndAddedHitsAreCountedAtTheAxes()
    {
        CompareScatter scatter(m_theme);
        scatter.resize(400, 320);
        scatter.setDifferences(m_comparison, shownOf(*m_comparison, {}), allClasses());
        using Strip = CompareScatter::Strip;
        QCOMPARE(scatter.countIn(Strip::Lost, 35), 1); // cymbal of 0.7
        QCOMPARE(scatter.countIn(Strip::Added, 25), 1); // kick of 0.5
        QCOMPARE(scatter.countIn(Strip::Added, 24), 0);
        const QPointF lost(scatter.positionOf(0.71, 0.0).x(), scatter.stripRect(Strip::Lost).center().y());
        QVERIFY(scatter.textAt(lost).startsWith(QStringLiteral("Only in A, confidence 0.70–0.72: 1 hit")));
        QSignalSpy chosen(&scatter, &CompareScatter::chosen);
        QTest::mouseClick(&scatter, Qt::LeftButton, {}, lost.toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<DifferenceRef>(), hit(4));
    }

    void aClickAndTheArrowsChooseADifference()
    {
        CompareScatter scatter(m_theme);
        scatter.resize(400, 320);
        scatter.setDifferences(m_comparison, shownOf(*m_comparison, {}), allClasses());
        QSignalSpy chosen(&scatter, &CompareScatter::chosen);
        QTest::mouseClick(&scatter, Qt::LeftButton, {}, scatter.positionOf(0.4, 0.8).toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<DifferenceRef>(), hit(3));
        scatter.setCurrent(hit(3));
        QTest::keyClick(&scatter, Qt::Key_Right); // there is none
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(&scatter, Qt::Key_Left);
        QCOMPARE(chosen.at(1).at(0).value<DifferenceRef>(), hit(2));
    }

    void theCurrentOneIsMarked()
    {
        CompareScatter scatter(m_theme);
        scatter.resize(400, 320);
        scatter.setDifferences(m_comparison, shownOf(*m_comparison, {}), allClasses());
        const QImage before = scatter.grab().toImage();
        for (const int index : {3, 4, 5}) { // a pair, a lost and an added one
            scatter.setCurrent(hit(index));
            QVERIFY(scatter.grab().toImage() != before);
        }
        scatter.setCurrent(hit(99));
        QVERIFY(scatter.grab().toImage() == before);
    }

    void ratesCountInAWindow()
    {
        const DifferenceRates rates(*m_comparison, shownOf(*m_comparison, everything()));
        // 1.5 s to 5.5 s: moved, relabelled, rescored and lost.
        const DifferenceRates::Column middle = rates.at(3.5, 4.0, 10.0);
        QCOMPARE(totalOf(middle), 60.0);
        QCOMPARE(middle[size_t(DifferenceKind::Moved)], 15.0);
        QCOMPARE(middle[size_t(DifferenceKind::Kept)], 0.0);
        // At the edge the window is shorter, and so is what it is divided by: 8 s to 10 s has none, 5 s to 10 s two.
        QCOMPARE(totalOf(rates.at(10.0, 4.0, 10.0)), 0.0);
        QCOMPARE(totalOf(rates.at(10.0, 10.0, 10.0)), 24.0);
        const auto columns = rates.columns({0.0, 10.0}, 20, 4.0, 10.0);
        for (size_t i = 0; i < columns.size(); ++i)
            QCOMPARE(columns[i], rates.at(0.25 + 0.5 * double(i), 4.0, 10.0));
        QVERIFY(rates.columns({0.0, 10.0}, 0, 4.0, 10.0).empty());
        QCOMPARE(totalOf(DifferenceRates().at(0.0, 4.0, 0.0)), 0.0);
    }

    void theDensityGoesWhereItIsClicked()
    {
        TimeViewport viewport;
        viewport.reset(10.0);
        viewport.setRange({0.0, 1.0});
        DifferenceDensity density(viewport, m_theme);
        density.resize(400, 160);
        density.setDifferences(m_comparison, shownOf(*m_comparison, {}));
        QVERIFY(!density.grab().isNull());
        QVERIFY(density.highest() > 40.0 && density.highest() < 70.0);
        QVERIFY(density.textAt(3.0).contains(QStringLiteral("Moved: 12.0 per minute")));
        const QPoint at(int(density.xOf(6.0)), density.area().center().y());
        QTest::mouseClick(&density, Qt::LeftButton, {}, at);
        QVERIFY(std::abs(viewport.range().center() - 6.0) < 0.1);
        const QImage before = density.grab().toImage();
        viewport.setRange({0.0, 2.0});
        QVERIFY(density.grab().toImage() != before); // the box
    }

    void anEmptyDensitySaysWhy()
    {
        TimeViewport viewport;
        DifferenceDensity density(viewport, m_theme);
        density.resize(400, 160);
        QVERIFY(!density.grab().isNull());
        density.setDifferences(m_comparison, {});
        const QImage nothing = density.grab().toImage();
        density.setDifferences(nullptr, {});
        QVERIFY(density.grab().toImage() != nothing); // other words
    }
};

QTEST_MAIN(TestComparePlots)
#include "tst_compare_plots.moc"
