#include "tests/support/sample_result.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/scatter/scatter_panel.h"
#include "ui/views/scatter/scatter_plot.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace heihachi;

namespace {

/// A kick at (0.2, 0.2), two snares at (0.8, 0.8) and next to it, a hi-hat at (0.2, 0.8).
AnalysisResultPtr fourHits()
{
    auto result = std::make_shared<AnalysisResult>();
    result->source.durationSeconds = 100.0;
    result->drumHits = std::vector<DrumHit>{
        {10.0, DrumClass::Kick, 0.2F, 0.2F, {}, {}},
        {20.0, DrumClass::Snare, 0.8F, 0.8F, {}, {}},
        {30.0, DrumClass::Snare, 0.9F, 0.9F, {}, {}},
        {40.0, DrumClass::HiHat, 0.2F, 0.8F, {}, {}},
    };
    return result;
}

int coloured(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

} // namespace

class TestScatter : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    TimeViewport m_viewport;
    HitSelection m_selection;
    std::unique_ptr<HitFiltering> m_filtering;
    std::unique_ptr<ScatterPanel> m_panel;
    AnalysisResultPtr m_result = fourHits();

    [[nodiscard]] ScatterPlot& plot() const { return m_panel->plot(); }
    [[nodiscard]] QPoint at(float confidence, float velocity) const
    {
        return plot().positionOf({0.0, DrumClass::Kick, confidence, velocity, {}, {}}).toPoint();
    }
    void drag(const std::vector<QPoint>& path, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mousePress(&plot(), Qt::LeftButton, keys, path.front());
        for (const QPoint& point : path) {
            QMouseEvent move(QEvent::MouseMove, point, plot().mapToGlobal(point), Qt::NoButton, Qt::LeftButton, keys);
            QCoreApplication::sendEvent(&plot(), &move);
        }
        QTest::mouseRelease(&plot(), Qt::LeftButton, keys, path.back());
    }

private Q_SLOTS:
    void init()
    {
        m_selection.clear();
        m_viewport.reset(100.0);
        m_filtering = std::make_unique<HitFiltering>(m_viewport);
        m_panel = std::make_unique<ScatterPanel>(m_viewport, m_selection, *m_filtering, m_theme);
        m_panel->resize(500, 600);
        m_panel->setResult(m_result);
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    void aClickSelectsTheNearestHit()
    {
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, at(0.8F, 0.8F) + QPoint(3, -2));
        QCOMPARE(m_selection.indices(), std::vector{1});
        QTest::mouseClick(&plot(), Qt::LeftButton, Qt::ControlModifier, at(0.2F, 0.2F));
        QCOMPARE(m_selection.indices(), (std::vector{0, 1}));
        QTest::mouseClick(&plot(), Qt::LeftButton, Qt::ControlModifier, at(0.8F, 0.8F));
        QCOMPARE(m_selection.indices(), std::vector{0});
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, at(0.5F, 0.5F));
        QVERIFY(m_selection.indices().empty());
    }

    void aRectangleSelectsAddsAndTakesAway()
    {
        drag({at(0.7F, 0.95F), at(0.95F, 0.7F)});
        QCOMPARE(m_selection.indices(), (std::vector{1, 2}));
        drag({at(0.1F, 0.95F), at(0.3F, 0.7F)}, Qt::ControlModifier);
        QCOMPARE(m_selection.indices(), (std::vector{1, 2, 3}));
        drag({at(0.75F, 0.85F), at(0.85F, 0.75F)}, Qt::AltModifier);
        QCOMPARE(m_selection.indices(), (std::vector{2, 3}));
        QTest::keyClick(&plot(), Qt::Key_Escape);
        QVERIFY(m_selection.indices().empty());
    }

    void aLassoSelectsWhatItEncloses()
    {
        QTest::keyClick(&plot(), Qt::Key_L, Qt::ShiftModifier);
        QVERIFY(m_panel->findChild<QToolButton*>(QStringLiteral("lassoTool"))->isChecked());
        // An L around both ends of the diagonal's left side: kick and hi-hat, but not what its bounding box holds.
        drag({at(0.1F, 0.1F), at(0.3F, 0.1F), at(0.3F, 0.95F), at(0.1F, 0.95F)});
        QCOMPARE(m_selection.indices(), (std::vector{0, 3}));
        drag({at(0.1F, 0.1F), at(0.95F, 0.1F), at(0.95F, 0.95F), at(0.85F, 0.95F), at(0.85F, 0.3F), at(0.1F, 0.3F)});
        QCOMPARE(m_selection.indices(), (std::vector{0, 2}));
    }

    void aBarSelectsItsHits()
    {
        const QRect top = plot().marginRect(ScatterPlot::Axis::Confidence);
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, {at(0.21F, 0.5F).x(), top.center().y()});
        QCOMPARE(m_selection.indices(), (std::vector{0, 3}));
        const QRect right = plot().marginRect(ScatterPlot::Axis::Velocity);
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, {right.center().x(), at(0.5F, 0.81F).y()});
        QCOMPARE(m_selection.indices(), (std::vector{1, 3}));
    }

    void theFilterHoldsHere()
    {
        QCOMPARE(plot().shownCount(), 4);
        m_panel->findChild<QToolButton*>(QStringLiteral("class_snare"))->click();
        QCOMPARE(plot().shownCount(), 2);
        drag({at(0.0F, 1.0F), at(1.0F, 0.0F)});
        QCOMPARE(m_selection.indices(), (std::vector{0, 3})); // not those that are hidden
        QVERIFY(!plot().hitAt(at(0.8F, 0.8F)));
        m_filtering->setOnlyVisible(true);
        m_viewport.setRange({35.0, 45.0});
        QCOMPARE(plot().shownCount(), 1);
        m_panel->findChild<QToolButton*>(QStringLiteral("resetFilter"))->click();
        QCOMPARE(plot().shownCount(), 4);
    }

    void theWheelZoomsAtThePointer()
    {
        const QPoint place = at(0.8F, 0.8F);
        QWheelEvent wheel(
            place, plot().mapToGlobal(place), {}, {0, 360}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&plot(), &wheel);
        QVERIFY(plot().view().width() < 0.6);
        QVERIFY((at(0.8F, 0.8F) - place).manhattanLength() <= 2);
        QCOMPARE(plot().shownCount(), 2);
        QTest::keyClick(&plot(), Qt::Key_0);
        QCOMPARE(plot().shownCount(), 4);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&plot(), Qt::Key_Plus);
        QVERIFY(plot().view().width() >= 0.0099); // there is an end to it
    }

    void keysGoFromHitToHit()
    {
        QTest::keyClick(&plot(), Qt::Key_Right);
        QCOMPARE(m_selection.indices(), std::vector{0});
        QTest::keyClick(&plot(), Qt::Key_Right);
        QCOMPARE(m_selection.indices(), std::vector{1});
        QTest::keyClick(&plot(), Qt::Key_Down); // the next snare
        QCOMPARE(m_selection.indices(), std::vector{2});
        QTest::keyClick(&plot(), Qt::Key_Down); // there is none
        QCOMPARE(m_selection.indices(), std::vector{2});
        QTest::keyClick(&plot(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_selection.indices(), (std::vector{1, 2}));
        m_viewport.setRange({80.0, 90.0});
        QTest::keyClick(&plot(), Qt::Key_Return);
        QCOMPARE(m_viewport.range(), (TimeRange{15.0, 25.0}));
        QVERIFY(plot().accessibleDescription().contains(QStringLiteral("0:00:20.000")));
    }

    void aDoubleClickCentresTheTimeline()
    {
        m_viewport.setRange({80.0, 90.0});
        QTest::mouseDClick(&plot(), Qt::LeftButton, {}, at(0.2F, 0.2F));
        QCOMPARE(m_viewport.range(), (TimeRange{5.0, 15.0}));
    }

    void showsClassesAndTheSelection()
    {
        const QImage before = plot().grab().toImage();
        QVERIFY(coloured(before, Theme::classColor(DrumClass::Kick)) > 10); // bars of the margins at least
        QCOMPARE(coloured(before, Theme::classColor(DrumClass::Tom)), 0);
        m_selection.set({0, 1});
        QVERIFY(plot().grab().toImage() != before);
        m_selection.clear();
        QVERIFY(plot().grab().toImage() == before);
    }

    void manyHitsAreShadedByDensity()
    {
        std::vector<DrumHit> hits;
        for (int i = 0; i < 5000; ++i)
            hits.push_back({0.01 * i, DrumClass::Tom, 0.5F, 0.5F, {}, {}});
        hits.push_back({60.0, DrumClass::Kick, 0.1F, 0.1F, {}, {}});
        const ScatterRaster raster(hits, {}, {QRectF(0, 0, 1, 1), {200, 200}, 1.0});
        QCOMPARE(raster.points().size(), size_t(5001));
        QCOMPARE(raster.confidenceMargin()[26][size_t(DrumClass::Tom)], 5000);
        const QImage image = raster.image();
        QCOMPARE(image.pixelColor(100, 100), Theme::classColor(DrumClass::Tom));
        QCOMPARE(image.pixelColor(106, 100).alpha(), 0); // a cell, not a mark
        QVERIFY(image.pixelColor(20, 180).alpha() > 200); // the single kick is a mark
        QVERIFY(image.pixelColor(18, 180).alpha() > 200);
    }

    void hitsThatAreNoNumbersAreLeftOut()
    {
        constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
        const std::vector<DrumHit> hits{
            {1.0, DrumClass::Kick, kNan, 0.5F, {}, {}}, {2.0, DrumClass::Kick, 0.5F, 0.5F, {}, {}}};
        QCOMPARE(ScatterRaster(hits, {}, {QRectF(0, 0, 1, 1), {50, 50}, 1.0}).points().size(), size_t(1));
    }

    void saysWhyItIsEmpty()
    {
        QAction open(QStringLiteral("Open…"));
        m_panel->setEmptyAction(&open);
        m_panel->setResult(nullptr);
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No run yet")));
        const AnalysisResultPtr missing = test::makeResult(1, -1);
        m_panel->setResult(missing);
        QVERIFY(m_panel->missingText().contains(missing->missingReason(QStringLiteral("drum_hits"))));
        m_panel->setResult(test::makeResult(1, 0));
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No drum hit")));
        m_panel->setResult(m_result);
        QVERIFY(m_panel->missingText().isEmpty());
    }
};

QTEST_MAIN(TestScatter)
#include "tst_scatter.moc"
