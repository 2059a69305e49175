#include "tests/support/sample_rhythm.h"
#include "ui/itemmodels/pattern_list_model.h"
#include "ui/views/patterns/pattern_density.h"
#include "ui/views/patterns/pattern_heatmap.h"
#include "ui/views/patterns/pattern_list.h"
#include "ui/views/patterns/patterns_panel.h"

#include <QCheckBox>
#include <QLabel>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace heihachi;

namespace {

BarMatrix barWith(DrumClass drumClass, int position)
{
    BarMatrix bar;
    bar.velocity.resize(size_t(kDrumClassCount) * 16);
    bar.velocity[size_t(drumClass) * 16 + size_t(position)] = 1.0F;
    return bar;
}

/// 40 bars of 2 s: pattern 0 in the even ones up to 30, pattern 1 in the odd ones; bar 31 is a fill like no pattern,
/// 32 on are silent.
std::shared_ptr<DrumPatternCatalogue> sampleCatalogue()
{
    auto catalogue = std::make_shared<DrumPatternCatalogue>();
    DrumPattern first;
    first.typical = barWith(DrumClass::Kick, 0);
    first.variation = barWith(DrumClass::Kick, 2);
    first.variationCount = 3;
    first.count = 16;
    DrumPattern second;
    second.typical = barWith(DrumClass::Snare, 4);
    second.count = 15;
    second.firstTime = 2.0;
    catalogue->patterns = {first, second};
    for (int i = 0; i < 40; ++i)
        catalogue->bars.push_back({i + 1, {2.0 * i, 2.0 * i + 2.0}, i < 31 ? i % 2 : -1, 0.0F, i == 31, 4});
    catalogue->phrases = {{{0, 1, 0, 1}, 7, 4.0}};
    catalogue->clusters = {{DrumClass::Tom, 2.5, 0.375, 17}};
    catalogue->clusterCut = 0.35;
    catalogue->clusterCutReason = QStringLiteral("There they part.");
    return catalogue;
}

} // namespace

class TestPatternsPanel : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    std::unique_ptr<TimeViewport> m_viewport;
    std::unique_ptr<PatternsPanel> m_panel;

    [[nodiscard]] PatternList& list() const { return *m_panel->findChild<PatternList*>(); }
    [[nodiscard]] PatternHeatmap& heatmap() const { return *m_panel->findChild<PatternHeatmap*>(); }
    [[nodiscard]] QPoint middleOf(int row) const { return list().visualRect(list().model()->index(row, 0)).center(); }
    [[nodiscard]] double middle() const { return m_viewport->range().center(); }
    /// In the heatmap, in the row of a pattern at a time.
    [[nodiscard]] QPoint pointOf(int row, double seconds) const
    {
        return QPointF(heatmap().xOf(seconds), heatmap().rowRect(row).center().y()).toPoint();
    }
    void showSample() const
    {
        m_panel->setRhythm(std::make_shared<AnalysisResult>(), {nullptr, nullptr, nullptr, sampleCatalogue()});
        QCoreApplication::processEvents(); // the page is laid out
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_viewport = std::make_unique<TimeViewport>();
        m_viewport->reset(80.0);
        m_panel = std::make_unique<PatternsPanel>(*m_viewport, m_theme);
        m_panel->resize(420, 600);
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    void saysWhyThereAreNone()
    {
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No run yet")));
        auto result = std::make_shared<AnalysisResult>();
        StageOutcome outcome;
        outcome.id = QStringLiteral("patterns");
        outcome.reason = QStringLiteral("There is no beat.");
        result->run.stages.push_back(outcome);
        m_panel->setRhythm(result, {});
        QCOMPARE(m_panel->missingText(), QStringLiteral("Drum patterns were not computed. There is no beat."));
        m_panel->setRhythm(result, {nullptr, nullptr, nullptr, std::make_shared<DrumPatternCatalogue>()});
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No bar comes again")));
        QTest::keyClick(m_panel.get(), Qt::Key_N); // nowhere to go
        QCOMPARE(m_viewport->range(), (TimeRange{0.0, 80.0}));
        showSample();
        QVERIFY(m_panel->missingText().isEmpty());
        QCOMPARE(list().model()->rowCount(), 2);
    }

    void aClickGoesToTheFirstBarAndThenOn()
    {
        showSample();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, middleOf(1));
        QVERIFY(m_panel->placeText().startsWith(QStringLiteral("1 of 15 · 0:00:02.000")));
        QVERIFY(m_viewport->range().contains(3.0));
        QCOMPARE(m_viewport->range().length(), 16.0); // eight bars
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, middleOf(1));
        QVERIFY(m_panel->placeText().startsWith(QStringLiteral("2 of 15 · 0:00:06.000")));
        QTest::keyClick(&list(), Qt::Key_N);
        QTest::keyClick(&list(), Qt::Key_Return);
        QVERIFY(m_panel->placeText().startsWith(QStringLiteral("4 of 15 · 0:00:14.000")));
        QCOMPARE(middle(), 15.0);
        QTest::keyClick(&list(), Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(middle(), 11.0);
        QTest::mouseClick(m_panel->findChild<QToolButton*>(QStringLiteral("nextBar")), Qt::LeftButton);
        QCOMPARE(middle(), 15.0);
        QTest::mouseClick(m_panel->findChild<QToolButton*>(QStringLiteral("previousBar")), Qt::LeftButton);
        QCOMPARE(middle(), 11.0);
    }

    void theBarsGoRound()
    {
        showSample();
        QTest::keyClick(m_panel.get(), Qt::Key_N); // the first of the most frequent pattern
        QVERIFY(m_panel->placeText().startsWith(QStringLiteral("1 of 16")));
        QTest::keyClick(m_panel.get(), Qt::Key_N, Qt::ShiftModifier);
        QVERIFY(m_panel->placeText().startsWith(QStringLiteral("16 of 16 · 0:01:00.000")));
        QTest::keyClick(m_panel.get(), Qt::Key_N);
        QVERIFY(m_panel->placeText().startsWith(QStringLiteral("1 of 16")));
    }

    void theArrowKeysChooseCards()
    {
        showSample();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, middleOf(0));
        QTest::keyClick(&list(), Qt::Key_Down);
        QVERIFY(m_panel->placeText().startsWith(QStringLiteral("1 of 15")));
        QTest::keyClick(&list(), Qt::Key_Right);
        QVERIFY(m_panel->placeText().startsWith(QStringLiteral("2 of 15")));
        QTest::keyClick(&list(), Qt::Key_Left);
        QTest::keyClick(&list(), Qt::Key_Up);
        QVERIFY(m_panel->placeText().startsWith(QStringLiteral("1 of 16")));
    }

    void theFocusAloneGoesNowhere()
    {
        showSample();
        QApplication::setActiveWindow(m_panel.get());
        list().setFocus();
        QTRY_VERIFY(list().hasFocus());
        QCOMPARE(m_viewport->range(), (TimeRange{0.0, 80.0}));
    }

    void aDoubleClickZoomsToTheBar()
    {
        showSample();
        const auto clickTwice = [this] { // QTest sends a double click without the click before it
            QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, middleOf(1));
            QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, middleOf(1));
        };
        clickTwice();
        QCOMPARE(m_viewport->range(), (TimeRange{2.0, 4.0}));
        QTest::keyClick(&list(), Qt::Key_N);
        clickTwice(); // the bar that is shown, not the next one
        QCOMPARE(m_viewport->range(), (TimeRange{6.0, 8.0}));
    }

    void theHeatmapGoesToTheBarsOfAPattern()
    {
        showSample();
        QCOMPARE(heatmap().rows(), 2);
        QTest::mouseClick(&heatmap(), Qt::LeftButton, {}, pointOf(1, 27.0));
        QVERIFY2(
            m_panel->placeText().startsWith(QStringLiteral("7 of 15 · 0:00:26.000")), qPrintable(m_panel->placeText()));
        QCOMPARE(list().currentIndex().row(), 1);
        QCOMPARE(middle(), 27.0);
        QTest::mouseClick(&heatmap(), Qt::LeftButton, {}, pointOf(2, 63.0)); // the fill, which is like no pattern
        QCOMPARE(middle(), 63.0);
        QTest::mouseClick(&heatmap(), Qt::LeftButton, {}, pointOf(0, 70.0)); // nothing is played there
        QCOMPARE_LT(std::abs(middle() - 70.0), 0.5);
        QVERIFY2(heatmap().textAt(pointOf(1, 27.0)).startsWith(QStringLiteral("Pattern 2: 1 of 1")),
            qPrintable(heatmap().textAt(pointOf(1, 27.0))));
        QVERIFY(heatmap().textAt(pointOf(2, 63.0)).startsWith(QStringLiteral("Fills: 1 of 1")));
        QVERIFY(heatmap().textAt({1.0, 1.0}).isEmpty());
    }

    void theHeatmapShowsWhatIsPlayed()
    {
        showSample();
        const QImage image = heatmap().grab().toImage();
        const auto colorAt = [&](int row, double seconds) { return image.pixelColor(pointOf(row, seconds)); };
        QCOMPARE(colorAt(0, 25.0), m_theme.colors().accent); // all bars there
        QCOMPARE(colorAt(1, 25.0), m_theme.colors().background);
        bool hasFill = false;
        for (int x = pointOf(2, 61.0).x(); x < pointOf(2, 65.0).x(); ++x)
            hasFill |= image.pixelColor(x, pointOf(2, 0.0).y()) == m_theme.colors().warning;
        QVERIFY(hasFill);
    }

    void densityCountsBars()
    {
        const PatternDensity density = PatternDensity::of(*sampleCatalogue(), 80.0, 2, 4);
        QCOMPARE(density.bins.size(), size_t(4));
        QCOMPARE(density.bins[0], (PatternDensity::Bin{{5, 5}, 10, 0}));
        QCOMPARE(density.bins[3], (PatternDensity::Bin{{1, 0}, 10, 1}));
        QCOMPARE(density.binAt(-5.0), 0);
        QCOMPARE(density.binAt(1000.0), 3);
        QVERIFY(PatternDensity::of(*sampleCatalogue(), 0.0, 2, 4).bins.empty());
        QCOMPARE(PatternDensity::of(*sampleCatalogue(), 80.0, 1, 4).bins[0].bars, std::vector<int>{5});
    }

    void variationsMakeTheCardsHigher()
    {
        showSample();
        const int before = list().visualRect(list().model()->index(0, 0)).height();
        QTest::mouseClick(m_panel->findChild<QCheckBox*>(QStringLiteral("variations")), Qt::LeftButton);
        QTRY_COMPARE_GT(list().visualRect(list().model()->index(0, 0)).height(), before);
        QCOMPARE(list().visualRect(list().model()->index(1, 0)).height(), before); // it has none
    }

    void stepsAreDrawnInTheColourOfTheirClass()
    {
        showSample();
        const QImage card = list().viewport()->grab().toImage();
        bool hasKick = false;
        for (int y = 0; y < card.height(); ++y)
            for (int x = 30; x < card.width(); ++x) // right of the legend
                hasKick |= card.pixelColor(x, y) == Theme::classColor(DrumClass::Kick);
        QVERIFY(hasKick);
    }

    void phrasesAndStrikesAreListed()
    {
        showSample();
        auto* phrases = m_panel->findChild<QTreeWidget*>(QStringLiteral("phraseList"));
        QCOMPARE(phrases->topLevelItemCount(), 1);
        QCOMPARE(phrases->topLevelItem(0)->text(0), QStringLiteral("1 2 1 2"));
        QCOMPARE(phrases->topLevelItem(0)->text(1), QStringLiteral("×7"));
        m_panel->findChild<QTabWidget*>()->setCurrentIndex(1);
        QTest::mouseClick(
            phrases->viewport(), Qt::LeftButton, {}, phrases->visualItemRect(phrases->topLevelItem(0)).center());
        QCOMPARE(m_viewport->range(), (TimeRange{0.0, 16.0})); // 4 to 12 s in the middle
        const auto* strikes = m_panel->findChild<QTreeWidget*>(QStringLiteral("clusterTable"));
        QCOMPARE(strikes->topLevelItem(0)->text(0), drumClassName(DrumClass::Tom));
        QCOMPARE(strikes->topLevelItem(0)->text(1), QStringLiteral("3.50"));
        QCOMPARE(m_panel->findChild<QLabel*>(QStringLiteral("clusterReason"))->text(),
            QStringLiteral("Cut at a height of 0.35. There they part."));
    }

    void anotherRunForgetsTheOneBefore()
    {
        showSample();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, middleOf(1));
        AnalysisResult other;
        test::addRhythm(other);
        m_panel->setRhythm(std::make_shared<AnalysisResult>(other), Rhythm::of(other));
        QVERIFY(!m_panel->placeText().contains(QStringLiteral("of 15")));
        QVERIFY(!m_panel->grab().isNull());
        m_panel->setRhythm(nullptr, {});
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No run yet")));
    }
};

QTEST_MAIN(TestPatternsPanel)
#include "tst_patterns_panel.moc"
