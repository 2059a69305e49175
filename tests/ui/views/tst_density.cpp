#include "tests/support/sample_result.h"
#include "ui/views/density/density_panel.h"
#include "ui/views/density/density_view.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace heihachi;

namespace {

/// 100 s: a kick every second; from 50 s on a snare every half second.
AnalysisResultPtr steadyHits()
{
    auto result = std::make_shared<AnalysisResult>();
    result->source.durationSeconds = 100.0;
    result->drumHits.emplace();
    for (int i = 0; i < 200; ++i) {
        if (i % 2 == 0)
            result->drumHits->push_back({0.5 * i + 0.01, DrumClass::Kick, 0.9F, 0.5F, {}, {}});
        if (i >= 100)
            result->drumHits->push_back({0.5 * i + 0.02, DrumClass::Snare, 0.4F, 0.5F, {}, {}});
    }
    return result;
}

bool isNear(double value, double wanted, double tolerance)
{
    return std::abs(value - wanted) <= tolerance;
}

} // namespace

class TestDensity : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    TimeViewport m_viewport;
    HitSelection m_selection;
    std::unique_ptr<HitFiltering> m_filtering;
    std::unique_ptr<DensityPanel> m_panel;
    AnalysisResultPtr m_result = steadyHits();

    [[nodiscard]] DensityView& view() const { return m_panel->view(); }
    [[nodiscard]] QPoint at(double seconds) const { return {int(view().xOf(seconds)), view().area().center().y()}; }
    void drag(double from, double to, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mousePress(&view(), Qt::LeftButton, keys, at(from));
        for (const double seconds : {0.5 * (from + to), to}) {
            QMouseEvent move(
                QEvent::MouseMove, at(seconds), view().mapToGlobal(at(seconds)), Qt::NoButton, Qt::LeftButton, keys);
            QCoreApplication::sendEvent(&view(), &move);
        }
        QTest::mouseRelease(&view(), Qt::LeftButton, keys, at(to));
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_selection.clear();
        m_viewport.reset(100.0);
        m_filtering = std::make_unique<HitFiltering>(m_viewport);
        m_panel = std::make_unique<DensityPanel>(m_viewport, m_selection, *m_filtering, m_theme);
        m_panel->resize(600, 400);
        m_panel->setResult(m_result);
        m_panel->show();
        QVERIFY(view().grab().width() > 0); // its scale is known once it is painted
    }
    void cleanup() { m_panel.reset(); }

    void countsInAWindow()
    {
        const ClassDensities densities(*m_result->drumHits, {});
        const ClassDensities::Column early = densities.at(25.0, 10.0, 100.0);
        QVERIFY(isNear(early[size_t(DrumClass::Kick)], 1.0, 0.11)); // one hit more or less in the window
        QCOMPARE(early[size_t(DrumClass::Snare)], 0.0);
        const ClassDensities::Column late = densities.at(75.0, 10.0, 100.0);
        QVERIFY(isNear(late[size_t(DrumClass::Snare)], 2.0, 0.11));
        QVERIFY(isNear(totalOf(late), 3.0, 0.22));
        // At the edge the window is shorter, and so is what it is divided by.
        QVERIFY(isNear(densities.at(100.0, 10.0, 100.0)[size_t(DrumClass::Snare)], 2.0, 0.21));
    }

    void columnsAreWhatSingleMomentsAre_data()
    {
        QTest::addColumn<double>("window");
        for (const double window : {1.0, 7.5, 60.0})
            QTest::addRow("%g s", window) << window;
    }

    void columnsAreWhatSingleMomentsAre()
    {
        QFETCH(const double, window);
        const ClassDensities densities(*m_result->drumHits, {});
        const auto columns = densities.columns({20.0, 80.0}, 60, window, 100.0);
        QCOMPARE(columns.size(), size_t(60));
        for (size_t i = 0; i < columns.size(); ++i)
            QCOMPARE(columns[i], densities.at(20.5 + double(i), window, 100.0));
    }

    void nothingHasNoDensity()
    {
        const ClassDensities none;
        QCOMPARE(totalOf(none.at(0.0, 10.0, 0.0)), 0.0);
        QVERIFY(none.columns({0.0, 1.0}, 0, 10.0, 1.0).empty());
    }

    void aDragSelectsTheHitsBelowIt()
    {
        drag(9.5, 12.5);
        QCOMPARE(m_selection.indices(), (std::vector{10, 11, 12}));
        drag(19.5, 22.5, Qt::ControlModifier);
        QCOMPARE(m_selection.indices(), (std::vector{10, 11, 12, 20, 21, 22}));
        drag(10.5, 13.5, Qt::AltModifier);
        QCOMPARE(m_selection.indices(), (std::vector{10, 20, 21, 22}));
    }

    void hiddenClassesAreNotSelected()
    {
        m_panel->findChild<QToolButton*>(QStringLiteral("class_kick"))->click();
        drag(9.5, 12.5);
        QVERIFY(m_selection.indices().empty());
    }

    void aClickCentresAndTells()
    {
        m_viewport.setRange({0.0, 10.0});
        QSignalSpy clicks(&view(), &DensityView::timeClicked);
        QTest::mouseClick(&view(), Qt::LeftButton, {}, at(60.0));
        QCOMPARE(clicks.count(), 1);
        QVERIFY(isNear(m_viewport.range().center(), 60.0, 0.3));
    }

    void followsTheTimelineWhenAsked()
    {
        m_viewport.setRange({50.0, 60.0});
        QVERIFY(isNear(view().timeAt(view().area().left()), 0.0, 1e-9));
        m_panel->findChild<QComboBox*>(QStringLiteral("densityRange"))->setCurrentIndex(1);
        QVERIFY(isNear(view().timeAt(view().area().left()), 50.0, 1e-9));
        m_viewport.setRange({20.0, 30.0});
        QVERIFY(isNear(view().timeAt(view().area().left()), 20.0, 1e-9));
    }

    void theScaleFitsTheForm()
    {
        const double stacked = view().highest();
        QVERIFY(stacked > 3.0 && stacked < 3.6);
        m_panel->findChild<QComboBox*>(QStringLiteral("densityForm"))->setCurrentIndex(1);
        QVERIFY(!view().grab().isNull());
        QVERIFY(view().highest() > 2.0 && view().highest() < stacked);
        m_panel->findChild<QSpinBox*>(QStringLiteral("densityWindow"))->setValue(30);
        QVERIFY(view().textAt(75.0).contains(QStringLiteral("30 s")));
        QVERIFY(view().textAt(75.0).contains(QStringLiteral("Snare: 2.0 hits/s")));
    }

    void theSelectionShows()
    {
        const QImage before = view().grab().toImage();
        m_selection.set({3, 4, 5, 6});
        QVERIFY(view().grab().toImage() != before);
        m_selection.clear();
        QVERIFY(view().grab().toImage() == before);
    }

    void saysWhyItIsEmpty()
    {
        m_panel->setResult(nullptr);
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No run yet")));
        m_panel->setResult(test::makeResult(1, -1));
        QVERIFY(m_panel->missingText().startsWith(QStringLiteral("Drum hits were not computed")));
    }
};

QTEST_MAIN(TestDensity)
#include "tst_density.moc"
