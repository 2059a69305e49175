#include "tests/support/sample_result.h"
#include "tests/support/sample_rhythm.h"
#include "ui/views/step_heatmap/step_heatmap_panel.h"
#include "ui/views/step_heatmap/step_heatmap_view.h"

#include <QComboBox>
#include <QScrollBar>
#include <QTest>

using namespace heihachi;

namespace {

constexpr double kBeat = 0.5; // s, 120 BPM
constexpr double kBar = 4.0 * kBeat;

std::shared_ptr<BeatGrid> straightGrid(int bars)
{
    auto grid = std::make_shared<BeatGrid>();
    TempoSection section;
    section.range = {0.0, bars * kBar};
    section.bpm = 120.0;
    grid->sections.push_back(section);
    for (int n = 0; n < 4 * bars; ++n)
        grid->beats.push_back({n * kBeat, 1 + n / 4, 1 + n % 4, 120.0, 1.0F});
    return grid;
}

/// In every bar a kick on the first sixteenth and a snare on the fifth.
AnalysisResultPtr steadyBars(int bars)
{
    auto result = std::make_shared<AnalysisResult>();
    result->source.durationSeconds = bars * kBar;
    result->drumHits.emplace();
    for (int bar = 0; bar < bars; ++bar) {
        result->drumHits->push_back({bar * kBar + 0.004, DrumClass::Kick, 0.9F, 0.5F, {}, {}});
        result->drumHits->push_back({bar * kBar + kBeat - 0.01, DrumClass::Snare, 0.9F, 1.0F, {}, {}});
    }
    result->beatGrid = straightGrid(bars);
    return result;
}

} // namespace

class TestStepHeatmap : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    TimeViewport m_viewport;
    HitSelection m_selection;
    std::unique_ptr<StepHeatmapPanel> m_panel;
    AnalysisResultPtr m_result = steadyBars(40);

    [[nodiscard]] StepHeatmapView& view() const { return m_panel->view(); }
    [[nodiscard]] QPoint at(int bar, int step) const { return view().cellRect({bar, step}).center().toPoint(); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_selection.clear();
        m_viewport.reset(40 * kBar);
        m_panel = std::make_unique<StepHeatmapPanel>(m_viewport, m_selection, m_theme);
        m_panel->resize(420, 560);
        m_panel->setResult(m_result);
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    void laysHitsOnTheNearestSixteenth()
    {
        const StepMap map(*m_result->drumHits, *m_result->beatGrid);
        QCOMPARE(map.bars().size(), size_t(40));
        QCOMPARE(map.steps(), 16);
        QCOMPARE(map.cell(3, 4, 0, std::nullopt).hits, 1);
        QCOMPARE(map.cell(3, 4, 4, DrumClass::Snare).meanVelocity(), 1.0);
        QCOMPARE(map.cell(3, 4, 4, DrumClass::Kick).hits, 0);
        QCOMPARE(map.cell(0, 40, 0, std::nullopt).hits, 40);
        QCOMPARE(map.barsWithin({2.5 * kBar, 4.0 * kBar}), (std::pair{2, 4}));
        QCOMPARE(map.mostHits(std::nullopt), 1);
    }

    void aHitBeforeTheBarLineIsTheFirstOfTheNextBar()
    {
        const std::vector<DrumHit> hits{{kBar - 0.01, DrumClass::Kick, 0.9F, 0.5F, {}, {}},
            {2 * kBar - 0.01, DrumClass::Kick, 0.9F, 0.5F, {}, {}}, {9 * kBar, DrumClass::Kick, 0.9F, 0.5F, {}, {}}};
        const StepMap map(hits, *straightGrid(2));
        QCOMPARE(map.placeOf(0).bar, 1);
        QCOMPARE(map.placeOf(0).step, 0);
        QCOMPARE(map.placeOf(1).bar, 1); // no bar follows
        QCOMPARE(map.placeOf(1).step, 15);
        QCOMPARE(map.placeOf(2).bar, -1); // no beat reaches there
    }

    void oddGridsAreTaken()
    {
        BeatGrid grid = *straightGrid(2);
        grid.beats[2].beatInBar = 0;
        grid.beats[5].beatInBar = 9;
        grid.beats[6].time = grid.beats[7].time;
        grid.sections[0].beatsPerBar = 1000;
        const StepMap map(*m_result->drumHits, grid);
        QVERIFY(map.steps() <= 64);
        QCOMPARE(StepMap(*m_result->drumHits, BeatGrid()).bars().size(), size_t(0));
        auto withGaps = std::make_shared<AnalysisResult>(*test::makeResult(1, 400));
        test::addRhythm(*withGaps);
        QVERIFY(!StepMap(*withGaps->drumHits, *withGaps->beatGrid).bars().empty());
    }

    void aClickGoesToTheBar()
    {
        QTest::mouseClick(&view(), Qt::LeftButton, {}, at(20, 7));
        QVERIFY(m_viewport.range().contains(20.5 * kBar));
        QVERIFY(m_viewport.range().length() < 12 * kBar);
        QVERIFY(m_selection.indices().empty());
    }

    void aDragSelectsTheHitsBelowIt()
    {
        const auto drag = [this](QPoint from, QPoint to, Qt::KeyboardModifiers keys) {
            QTest::mousePress(&view(), Qt::LeftButton, keys, from);
            for (const QPoint& point : {(from + to) / 2, to}) {
                QMouseEvent move(
                    QEvent::MouseMove, point, view().mapToGlobal(point), Qt::NoButton, Qt::LeftButton, keys);
                QCoreApplication::sendEvent(&view(), &move);
            }
            QTest::mouseRelease(&view(), Qt::LeftButton, keys, to);
        };
        drag(at(2, 0), at(4, 2), {});
        QCOMPARE(m_selection.indices(), (std::vector{4, 6, 8})); // the kicks
        drag(at(3, 3), at(3, 9), Qt::ControlModifier);
        QCOMPARE(m_selection.indices(), (std::vector{4, 6, 7, 8}));
        drag(at(2, 0), at(2, 15), Qt::AltModifier);
        QCOMPARE(m_selection.indices(), (std::vector{6, 7, 8}));
        m_panel->findChild<QComboBox*>(QStringLiteral("heatmapClass"))->setCurrentIndex(2); // snare
        drag(at(10, 0), at(11, 15), {});
        QCOMPARE(m_selection.indices(), (std::vector{21, 23}));
    }

    void zoomsAndScrolls()
    {
        QCOMPARE(view().barSpan(), 40.0);
        view().zoom(4.0, 20.0);
        QCOMPARE(view().barSpan(), 10.0);
        auto* bar = m_panel->findChild<QScrollBar*>();
        bar->setValue(bar->maximum());
        QCOMPARE(view().firstBar(), 30.0);
        bar->setValue(0);
        QCOMPARE(view().firstBar(), 0.0);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(&view(), Qt::Key_Plus);
        QCOMPARE(view().barSpan(), 4.0); // there is an end to it
        QTest::keyClick(&view(), Qt::Key_0);
        QCOMPARE(view().barSpan(), 40.0);
    }

    void keysGoFromCellToCell()
    {
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&view(), Qt::Key_Down);
        QVERIFY(view().accessibleDescription().contains(QStringLiteral("Bar 4, position 1.1")));
        QTest::keyClick(&view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_selection.indices(), std::vector{6});
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(m_viewport.range().contains(3.5 * kBar));
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(m_selection.indices().empty());
    }

    void tellsNumbers()
    {
        const QString text = view().textOf({3, 4});
        QVERIFY(text.contains(QStringLiteral("Bar 4, position 2.1")));
        QVERIFY(text.contains(QStringLiteral("velocity 1.00")));
        QVERIFY(view().textOf({3, 5}).contains(QStringLiteral("no hits")));
    }

    void hardHitsAreStrongerThanSoftOnes()
    {
        const QImage image = view().grab().toImage();
        const auto strength = [&](int step) {
            const QColor ground = m_theme.colors().background;
            const QColor color = image.pixelColor(at(20, step));
            return std::abs(color.red() - ground.red()) + std::abs(color.green() - ground.green())
                + std::abs(color.blue() - ground.blue());
        };
        QVERIFY(strength(0) > 20); // velocity 0.5
        QVERIFY(strength(4) > strength(0) + 20); // 1
        QCOMPARE(strength(6), 0);
        m_selection.set({40});
        QVERIFY(view().grab().toImage() != image);
    }

    void aCorrectedGridCounts()
    {
        m_panel->setRhythm(m_result, straightGrid(5));
        QCOMPARE(view().map().bars().size(), size_t(5));
        m_panel->setResult(steadyBars(7));
        QCOMPARE(view().map().bars().size(), size_t(7));
    }

    void saysWhyItIsEmpty()
    {
        auto none = std::make_shared<AnalysisResult>(*m_result);
        none->beatGrid = std::make_shared<BeatGrid>();
        m_panel->setResult(none);
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No stable beat")));
        none = std::make_shared<AnalysisResult>(*m_result);
        none->beatGrid = nullptr;
        StageOutcome outcome;
        outcome.id = QStringLiteral("beats");
        outcome.reason = QStringLiteral("Because of this.");
        none->run.stages.push_back(outcome);
        m_panel->setResult(none);
        QVERIFY(m_panel->missingText().endsWith(QStringLiteral("Because of this.")));
        m_panel->setResult(nullptr);
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No run yet")));
    }
};

QTEST_MAIN(TestStepHeatmap)
#include "tst_step_heatmap.moc"
