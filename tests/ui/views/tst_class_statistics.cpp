#include "tests/support/sample_result.h"
#include "ui/views/shares/class_means_panel.h"
#include "ui/views/shares/class_means_view.h"
#include "ui/views/shares/class_shares_panel.h"
#include "ui/views/shares/class_shares_view.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace heihachi;

namespace {

/// Three kicks, one snare, nothing else.
AnalysisResultPtr fourHits()
{
    auto result = std::make_shared<AnalysisResult>();
    result->drumHits = std::vector<DrumHit>{
        {1.0, DrumClass::Kick, 0.4F, 0.2F, {}, {}},
        {2.0, DrumClass::Kick, 0.6F, 0.4F, {}, {}},
        {3.0, DrumClass::Snare, 0.5F, 1.0F, {}, {}},
        {4.0, DrumClass::Kick, 0.8F, 0.6F, {}, {}},
    };
    return result;
}

} // namespace

class TestClassStatistics : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    HitSelection m_selection;
    AnalysisResultPtr m_result = fourHits();

    template <class Panel>
    void fill(Panel& panel) const
    {
        panel.resize(360, 460);
        panel.setResult(m_result);
        panel.show();
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_selection.clear();
    }

    void meanAndSpread()
    {
        const auto statistics = classStatistics(*m_result->drumHits);
        const ClassStatistics& kick = statistics[size_t(DrumClass::Kick)];
        QCOMPARE(kick.count, 3);
        QVERIFY(std::abs(kick.confidence->mean - 0.6) < 1e-6);
        QVERIFY(std::abs(*kick.confidence->deviation - 0.2) < 1e-6); // of the sample: sqrt(0.08 / 2)
        QVERIFY(std::abs(kick.velocity->mean - 0.4) < 1e-6);
        const ClassStatistics& snare = statistics[size_t(DrumClass::Snare)];
        QCOMPARE(snare.count, 1);
        QCOMPARE(snare.confidence->mean, 0.5);
        QVERIFY(!snare.confidence->deviation);
        QVERIFY(!statistics[size_t(DrumClass::Tom)].confidence); // never a zero
        QCOMPARE(classStatistics({}), (std::array<ClassStatistics, kDrumClassCount>{}));
    }

    void sharesInNumbers()
    {
        ClassSharesPanel panel(m_selection, m_theme);
        fill(panel);
        QVERIFY(panel.missingText().isEmpty());
        QCOMPARE(panel.view().textOf(DrumClass::Kick), QStringLiteral("Kick: 3 · 75.0 %"));
        QCOMPARE(panel.view().textOf(DrumClass::Tom), QStringLiteral("Tom: no hits"));
        QVERIFY(panel.view().totalText().contains(QStringLiteral("4 hit")));
    }

    void aClickSelectsTheClass()
    {
        ClassSharesPanel panel(m_selection, m_theme);
        fill(panel);
        ClassSharesView& view = panel.view();
        const auto click = [&view](DrumClass drumClass, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(&view, Qt::LeftButton, keys, view.rowRect(0, drumClass).center());
        };
        click(DrumClass::Kick, {});
        QCOMPARE(m_selection.indices(), (std::vector{0, 1, 3}));
        click(DrumClass::Snare, Qt::ControlModifier);
        QCOMPARE(m_selection.indices(), (std::vector{0, 1, 2, 3}));
        click(DrumClass::Kick, Qt::AltModifier);
        QCOMPARE(m_selection.indices(), std::vector{2});
        click(DrumClass::Tom, {});
        QVERIFY(m_selection.indices().empty());
    }

    void keysSelectTheClass()
    {
        ClassMeansPanel panel(m_selection, m_theme);
        fill(panel);
        QTest::keyClick(&panel.view(), Qt::Key_Down);
        QCOMPARE(panel.view().current(), DrumClass::Snare);
        QTest::keyClick(&panel.view(), Qt::Key_Return);
        QCOMPARE(m_selection.indices(), std::vector{2});
        QTest::keyClick(&panel.view(), Qt::Key_Up);
        QTest::keyClick(&panel.view(), Qt::Key_Up); // stays at the first
        QCOMPARE(panel.view().current(), DrumClass::Kick);
        QTest::keyClick(&panel.view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_selection.indices().size(), size_t(4));
        QTest::keyClick(&panel.view(), Qt::Key_Escape);
        QVERIFY(m_selection.indices().empty());
        QVERIFY(panel.view().accessibleDescription().contains(QStringLiteral("Kick")));
    }

    void meansInNumbers()
    {
        ClassMeansPanel panel(m_selection, m_theme);
        fill(panel);
        const ClassMeansView& view = panel.view();
        QCOMPARE(view.valueText(0, DrumClass::Kick), QStringLiteral("0.60 ± 0.20"));
        QCOMPARE(view.valueText(1, DrumClass::Snare), QStringLiteral("1.00"));
        QCOMPARE(view.valueText(0, DrumClass::Cymbal), QStringLiteral("no hits"));
        QVERIFY(view.textOf(DrumClass::Snare).contains(QStringLiteral("no spread")));
        QVERIFY(view.textOf(DrumClass::Kick).contains(QStringLiteral("3 hit")));
    }

    void theSelectedPartShows()
    {
        ClassSharesPanel panel(m_selection, m_theme);
        fill(panel);
        const QImage before = panel.grab().toImage();
        m_selection.set({0});
        QVERIFY(panel.grab().toImage() != before);
    }

    void saysWhyTheyAreEmpty()
    {
        ClassSharesPanel shares(m_selection, m_theme);
        ClassMeansPanel means(m_selection, m_theme);
        for (HitStatisticsPanel* panel :
            {static_cast<HitStatisticsPanel*>(&shares), static_cast<HitStatisticsPanel*>(&means)}) {
            panel->show();
            QVERIFY(panel->missingText().startsWith(QStringLiteral("No run yet")));
            panel->setResult(test::makeResult(1, -1));
            QVERIFY(panel->missingText().startsWith(QStringLiteral("Drum hits were not computed")));
            panel->setResult(test::makeResult(1, 0));
            QVERIFY(panel->missingText().startsWith(QStringLiteral("No drum hit")));
            panel->setResult(m_result);
            QVERIFY(panel->missingText().isEmpty());
        }
    }
};

QTEST_MAIN(TestClassStatistics)
#include "tst_class_statistics.moc"
