#include "tests/support/sample_rhythm.h"
#include "ui/views/groove/coherence_plot.h"
#include "ui/views/groove/deviation_chart.h"
#include "ui/views/groove/fact_strip.h"
#include "ui/views/groove/groove_panel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace heihachi;

namespace {

/// Kick 3 ms late at position 0 and 0.5 ms late at 4, hi-hat 8 ms early at 2.
GrooveSummary summaryOf(TimeRange range)
{
    GrooveSummary summary;
    summary.range = range;
    for (std::vector<Deviation>& row : summary.cells)
        row.resize(16);
    summary.cells[0][0] = {40, 3.0, 3.25, 1.5, false};
    summary.cells[0][4] = {40, 0.5, 1.0, 1.0, true};
    summary.cells[2][2] = {20, -8.0, 8.0, 2.0, false};
    summary.classes[0] = {80, 1.75, 2.125, 1.25, false};
    summary.classes[2] = {20, -8.0, 8.0, 2.0, false};
    summary.swing = Estimate{1.25, 0.01, 37};
    summary.swingDivision = 4;
    summary.subdivisionConfidence = 0.97F;
    summary.syncopation = Syncopation{3.5, 1.25, 6.0, 30};
    summary.pulseClarity = 0.625;
    summary.offGridShare = 0.04;
    return summary;
}

std::shared_ptr<Groove> sampleGroove()
{
    auto groove = std::make_shared<Groove>();
    groove->floorMs = 2.0;
    groove->whole = summaryOf({0.0, 100.0});
    groove->sections = {summaryOf({0.0, 60.0}), summaryOf({60.0, 100.0})};
    groove->sections[1].swing.reset();
    groove->sections[1].syncopation.reset();
    groove->sections[1].pulseClarity.reset();
    groove->sections[1].subdivision = 3;
    for (std::vector<Deviation>& row : groove->sections[1].cells)
        row.assign(12, {});
    return groove;
}

std::shared_ptr<BeatGrid> sampleGrid()
{
    auto grid = std::make_shared<BeatGrid>();
    for (const TimeRange& range : {TimeRange{0.0, 60.0}, TimeRange{60.0, 100.0}}) {
        TempoSection section;
        section.range = range;
        section.bpm = range.start > 0.0 ? 140.5 : 174.0;
        grid->sections.push_back(section);
    }
    return grid;
}

std::shared_ptr<AnalysisResult> runWithReasons()
{
    auto result = std::make_shared<AnalysisResult>();
    for (const char* id : {"groove", "coupling"}) {
        StageOutcome outcome;
        outcome.id = QLatin1String(id);
        outcome.reason = QStringLiteral("Because of %1.").arg(outcome.id);
        result->run.stages.push_back(outcome);
    }
    return result;
}

} // namespace

class TestGroovePanel : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    std::unique_ptr<GroovePanel> m_panel;

    [[nodiscard]] DeviationChart& chart() const { return *m_panel->findChild<DeviationChart*>(); }
    [[nodiscard]] FactStrip& facts() const { return *m_panel->findChild<FactStrip*>(); }
    [[nodiscard]] QComboBox& ranges() const { return *m_panel->findChild<QComboBox*>(); }
    [[nodiscard]] QTabWidget& tabs() const { return *m_panel->findChild<QTabWidget*>(); }
    void showSample() const { m_panel->setRhythm(runWithReasons(), {sampleGrid(), sampleGroove(), {}, {}}); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_panel = std::make_unique<GroovePanel>(m_theme);
        m_panel->resize(420, 700);
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    void saysThatThereIsNoRun()
    {
        QAction open(QStringLiteral("Open…"));
        m_panel->setEmptyAction(&open);
        m_panel->setRhythm(nullptr, {});
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No run yet")));
        const auto buttons = m_panel->findChildren<QPushButton*>();
        QCOMPARE(std::ranges::count_if(buttons, &QWidget::isVisible), 1);
    }

    void saysWhyNothingWasComputed()
    {
        m_panel->setRhythm(runWithReasons(), {});
        QCOMPARE(m_panel->missingText(), QStringLiteral("The groove was not computed. Because of groove."));
        tabs().setCurrentIndex(1);
        QCOMPARE(m_panel->missingText(), QStringLiteral("Coupling was not computed. Because of coupling."));
    }

    void saysThatThereIsNoBeatOrTooLittle()
    {
        m_panel->setRhythm(
            runWithReasons(), {nullptr, std::make_shared<Groove>(), std::make_shared<Coupling>(), nullptr});
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No stable beat")));
        tabs().setCurrentIndex(1);
        QVERIFY(m_panel->missingText().contains(QStringLiteral("too short")));
    }

    void showsTheFigures()
    {
        showSample();
        QVERIFY(m_panel->missingText().isEmpty());
        QCOMPARE(facts().valueOf(QStringLiteral("swing")), QStringLiteral("1.25 ± 0.01"));
        QCOMPARE(facts().valueOf(QStringLiteral("grid")), QStringLiteral("straight sixteenths, 97 %"));
        QCOMPARE(facts().valueOf(QStringLiteral("longuetHigginsLee")), QStringLiteral("3.50"));
        QCOMPARE(facts().valueOf(QStringLiteral("weightedNoteToBeat")), QStringLiteral("1.25"));
        QCOMPARE(facts().valueOf(QStringLiteral("witek")), QStringLiteral("6.00"));
        QCOMPARE(facts().valueOf(QStringLiteral("pulseClarity")), QStringLiteral("0.63"));
        QCOMPARE(facts().valueOf(QStringLiteral("offGrid")), QStringLiteral("4 %"));
        QVERIFY(facts().meaningOf(QStringLiteral("swing")).contains(QStringLiteral("straight")));
    }

    void aChosenSectionIsShownAndStaysChosen()
    {
        const auto run = runWithReasons();
        const Rhythm rhythm{sampleGrid(), sampleGroove(), {}, {}};
        m_panel->setRhythm(run, rhythm);
        QCOMPARE(ranges().count(), 3);
        QCOMPARE(ranges().itemText(2), QStringLiteral("0:01:00.000 – 0:01:40.000 · 140.50 BPM"));
        ranges().setCurrentIndex(2);
        for (const char* id : {"swing", "longuetHigginsLee", "weightedNoteToBeat", "witek", "pulseClarity"})
            QCOMPARE(facts().valueOf(QLatin1String(id)), QStringLiteral("not measurable")); // never a zero
        QVERIFY(facts().valueOf(QStringLiteral("grid")).startsWith(QStringLiteral("triplets")));
        QCOMPARE(chart().positions(), 12);

        auto corrected = sampleGroove();
        corrected->sections.erase(corrected->sections.begin()); // the grid was changed by hand
        m_panel->setRhythm(run, {sampleGrid(), corrected, {}, {}});
        QCOMPARE(ranges().currentIndex(), 1);
        QCOMPARE(chart().positions(), 12);
        m_panel->setRhythm(runWithReasons(), rhythm); // another run
        QCOMPARE(ranges().currentIndex(), 0);
        QCOMPARE(chart().positions(), 16);
    }

    void hoveringTellsTheNumbers()
    {
        showSample();
        const DeviationChart::Cell hat{DrumClass::HiHat, 2};
        const QPointF mark = chart().markOf(hat);
        QCOMPARE(chart().cellAt(mark), hat);
        QTest::mouseMove(&chart(), mark.toPoint());
        QTRY_COMPARE(chart().current(), hat);
        const QString text = chart().textOf(hat);
        for (const char* part : {"Hi-hat: Beat 1, position 3 of 4", "20", "-8.0 ms (early)", "(MT): 8.0 ms", "2.0 ms"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("jitter")));
        QVERIFY(chart()
                    .textOf({DrumClass::Kick, 4})
                    .endsWith(QStringLiteral("The mean cannot be told from the detector's jitter of ±2 ms.")));
        QVERIFY(chart().textOf({DrumClass::Kick, 16}).contains(QStringLiteral("all positions")));
        QVERIFY(!chart().cellAt(chart().markOf({DrumClass::Kick, 9}))); // nothing is struck there
    }

    void lateIsUp()
    {
        showSample();
        QCOMPARE_LT(chart().markOf({DrumClass::Kick, 0}).y(), chart().markOf({DrumClass::Kick, 4}).y());
        QCOMPARE_LT(chart().markOf({DrumClass::Kick, 4}).y(), chart().markOf({DrumClass::HiHat, 2}).y());
    }

    void theKeysGoFromMarkToMark()
    {
        showSample();
        using Cell = DeviationChart::Cell;
        QTest::keyClick(&chart(), Qt::Key_Right);
        QCOMPARE(chart().current(), (Cell{DrumClass::Kick, 0}));
        QTest::keyClick(&chart(), Qt::Key_Right);
        QCOMPARE(chart().current(), (Cell{DrumClass::Kick, 4}));
        QTest::keyClick(&chart(), Qt::Key_Right);
        QTest::keyClick(&chart(), Qt::Key_Right); // at the end it stays
        QCOMPARE(chart().current(), (Cell{DrumClass::Kick, 16}));
        QTest::keyClick(&chart(), Qt::Key_Down);
        QCOMPARE(chart().current(), (Cell{DrumClass::HiHat, 16}));
        QVERIFY(chart().accessibleDescription().contains(QStringLiteral("Hi-hat")));
    }

    void aClassIsHiddenByItsToggle()
    {
        showSample();
        const DeviationChart::Cell hat{DrumClass::HiHat, 2};
        const DeviationScale before = chart().scale();
        QTest::mouseClick(m_panel->findChild<QToolButton*>(QStringLiteral("class_hihat")), Qt::LeftButton);
        QCOMPARE(chart().cellAt(chart().markOf({DrumClass::Kick, 0})), (DeviationChart::Cell{DrumClass::Kick, 0}));
        QVERIFY(chart().cellAt(chart().markOf(hat)) != hat);
        QCOMPARE_LT(chart().scale().limitMs, before.limitMs);
    }

    void aStrayHitDoesNotSquashTheScale()
    {
        GrooveSummary summary = summaryOf({0.0, 10.0});
        const ShownClasses all{true, true, true, true, true};
        const DeviationScale usual = DeviationScale::of(summary, all, 2.0);
        summary.cells[1][7] = {1, 42.0, 42.0, 0.0, false};
        QCOMPARE(DeviationScale::of(summary, all, 2.0), usual);
        QCOMPARE_GE(usual.limitMs, 10.0); // mean and spread of the hi-hat
        QCOMPARE_GE(DeviationScale::of({}, all, 30.0).limitMs, 60.0); // the floor has room
    }

    void faintMarksAreDrawnPaler()
    {
        DeviationChart one(m_theme);
        one.resize(400, 240);
        GrooveSummary summary = summaryOf({0.0, 10.0});
        one.setSummary(summary, 2.0);
        const QPoint mark = one.markOf({DrumClass::Kick, 0}).toPoint();
        const QColor strong = one.grab().toImage().pixelColor(mark);
        QCOMPARE(strong, Theme::classColor(DrumClass::Kick));
        summary.cells[0][0].isBelowFloor = true;
        one.setSummary(summary, 2.0);
        QVERIFY(one.grab().toImage().pixelColor(mark) != strong);
    }

    void couplingIsShown()
    {
        AnalysisResult sample;
        test::addRhythm(sample);
        m_panel->setRhythm(runWithReasons(), {nullptr, nullptr, sample.coupling, nullptr});
        QVERIFY(!m_panel->missingText().isEmpty()); // there is no groove
        tabs().setCurrentIndex(1);
        QVERIFY(m_panel->missingText().isEmpty());
        const auto plots = m_panel->findChildren<CoherencePlot*>();
        QCOMPARE(plots.size(), 2);
        const QString beats = m_panel->findChild<QLabel*>(QStringLiteral("rates_kick_bass"))->text();
        QVERIFY2(beats.contains(QStringLiteral("Beats (2.90 Hz): 0.50, bass 22 ms behind")), qPrintable(beats));
        QVERIFY2(beats.contains(QStringLiteral("0.01, no more than chance")), qPrintable(beats));
        QVERIFY(m_panel->findChild<QLabel*>(QStringLiteral("rates_snare_mix"))
                    ->text()
                    .contains(QStringLiteral("No stable beat")));
        const auto* plot = m_panel->findChild<CoherencePlot*>(QStringLiteral("coherence_kick_bass"));
        const QString text = plot->textAt({plot->xOf(0.75), plot->yOf(0.5)});
        QVERIFY2(text.startsWith(QStringLiteral("0.75 Hz: coherence 0.50 (more than chance)")), qPrintable(text));
        QVERIFY(plot->textAt({0.0, 10.0}).isEmpty());
        QVERIFY(!m_panel->grab().isNull());
    }

    void drawsACurveWithoutValues()
    {
        CoherencePlot plot(CouplingPair{}, m_theme);
        plot.resize(200, 110);
        QVERIFY(!plot.grab().isNull());
        QVERIFY(plot.textAt({100.0, 50.0}).isEmpty());
    }
};

QTEST_MAIN(TestGroovePanel)
#include "tst_groove_panel.moc"
