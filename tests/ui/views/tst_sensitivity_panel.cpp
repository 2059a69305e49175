#include "core/analysis/drums/activation_peaks.h"
#include "tests/ui/session/session_fixture.h"
#include "ui/session/remembered_config.h"
#include "ui/shell/main_window.h"
#include "ui/views/sensitivity/sensitivity_panel.h"
#include "ui/views/sensitivity/threshold_row.h"
#include "ui/views/timeline/drum_lanes.h"

#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <cmath>

using namespace heihachi;
using heihachi::test::Sandbox;

namespace {

constexpr int kFrames = 50; // of half a second

/// Kicks at frames 10, 20, 30, 40 with activations of 0.2, 0.4, 0.6, 0.8, and a snare of 0.5 at 25.
std::shared_ptr<DrumActivations> activations()
{
    auto made = std::make_shared<DrumActivations>();
    made->values.resize(size_t(kFrames) * kDrumClassCount);
    for (size_t i = 1; i <= 4; ++i)
        made->values[10 * i * kDrumClassCount] = std::uint16_t(std::lround(0.2 * double(i) * DrumActivations::kFull));
    made->values[25 * kDrumClassCount + 1] = 32768;
    return made;
}

/// Picks hits as the real stage does.
class PickingStage final : public DerivedStage
{
public:
    PickingStage(const DrumThresholds& thresholds, bool keeps)
        : m_thresholds(thresholds)
        , m_keeps(keeps)
    {
    }
    Status process(DerivedContext& context) const override
    {
        const auto made = activations();
        std::vector<DrumHit> hits;
        for (const DrumClass drumClass : kDrumClasses)
            for (const qint64 frame :
                activationPeaks(made->values, kDrumClassCount, int(drumClass), m_thresholds[size_t(drumClass)]))
                hits.push_back({double(frame) / 100.0 - 0.006, drumClass, 0.5F, 0.75F, 9.0F, 0.5F});
        std::ranges::sort(hits, {}, &DrumHit::time);
        context.result().drumHits = hits;
        if (m_keeps)
            context.result().drumActivations = made;
        return {};
    }

private:
    DrumThresholds m_thresholds;
    bool m_keeps;
};

StageRegistry makeRegistry(bool keeps)
{
    StageEntry entry;
    entry.declaration.id = QStringLiteral("drum_hits");
    entry.declaration.outputs = {QStringLiteral("drum_hits")};
    for (const DrumClass drumClass : kDrumClasses)
        entry.declaration.parameters.push_back(
            {drumThresholdName(drumClass), {}, 0.505, 0.01, 1.0, {}, QStringLiteral("Least.")});
    const StageDeclaration declaration = entry.declaration;
    entry.makeDerivedStage = [keeps](const StageParameters& parameters) -> std::unique_ptr<DerivedStage> {
        DrumThresholds thresholds{};
        for (const DrumClass drumClass : kDrumClasses)
            thresholds[size_t(drumClass)] = float(parameters.number(drumThresholdName(drumClass)));
        return std::make_unique<PickingStage>(thresholds, keeps);
    };
    return StageRegistry::build({entry}).value();
}

} // namespace

class TestSensitivityPanel : public QObject
{
    Q_OBJECT

private:
    const StageRegistry m_registry = makeRegistry(true);
    std::unique_ptr<Sandbox> m_box;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<SensitivityPanel> m_panel;

    void open(const StageRegistry& registry)
    {
        m_panel.reset();
        m_session
            = std::make_unique<ProjectSession>(registry, ProjectSession::Settings{m_box->cache(), m_box->data(), 1});
        m_panel = std::make_unique<SensitivityPanel>(*m_session, registry);
        m_panel->resize(300, 420);
        m_panel->show();
    }

    void analyseOne()
    {
        m_session->analyse(m_box->makeWav(QStringLiteral("a.wav")));
        QTRY_VERIFY(m_session->currentResult());
        QTRY_VERIFY(m_panel->missingText().isEmpty());
    }

    [[nodiscard]] ThresholdRow& kick() const { return m_panel->row(DrumClass::Kick); }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return m_panel->findChild<QPushButton*>(QLatin1String(name));
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_sensitivity_panel"));
        QLocale::setDefault(QLocale(QLocale::English));
        open(m_registry);
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
        m_box.reset();
    }

    void saysThatThereIsNoRun() { QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No run yet"))); }

    void showsTheRun()
    {
        analyseOne();
        QCOMPARE(kick().value(), 0.505F); // not rounded to what the slider can show
        QCOMPARE(kick().countText(), QStringLiteral("2"));
        QCOMPARE(m_panel->row(DrumClass::Snare).countText(), QStringLiteral("0"));
        QVERIFY(!m_panel->preview());
        QVERIFY(!button("apply")->isEnabled());
        QVERIFY(!button("makeDefault")->isEnabled());
        QVERIFY(!button("reset")->isEnabled());
    }

    void keysMoveTheSliderAndTheCountFollows()
    {
        analyseOne();
        QSignalSpy previews(m_panel.get(), &SensitivityPanel::previewChanged);
        auto* slider = kick().findChild<QSlider*>();
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Left);
        QCOMPARE(kick().value(), 0.5F);
        QTest::keyClick(slider, Qt::Key_PageDown);
        QTest::keyClick(slider, Qt::Key_PageDown);
        QTest::keyClick(slider, Qt::Key_PageDown);
        QCOMPARE(kick().value(), 0.2F);
        QCOMPARE(kick().countText(), QStringLiteral("2 → 4"));
        QCOMPARE(m_panel->findChild<QLabel*>(QStringLiteral("total"))->text(), QStringLiteral("All classes: 2 → 4"));
        QTRY_COMPARE(previews.count(), 1); // one for all the keys of this turn
        QCOMPARE(m_panel->preview()->size(), size_t(4));
        QCOMPARE(m_panel->preview()->at(0).index, -1);
        QCOMPARE(m_panel->preview()->at(0).hit.time, 0.1); // of the frame
        QCOMPARE(m_panel->preview()->at(2).index, 0);
        QCOMPARE(m_panel->preview()->at(2).hit.time, 0.294); // of the run
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(kick().countText(), QStringLiteral("2 → 0"));
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(kick().value(), 0.01F);
    }

    void countsWhatANewRunWouldFind()
    {
        analyseOne();
        for (const float threshold : {0.01F, 0.2F, 0.21F, 0.4F, 0.6F, 0.61F, 0.8F, 1.0F}) {
            kick().setValue(threshold);
            const auto peaks = activationPeaks(activations()->values, kDrumClassCount, 0, threshold);
            QVERIFY2(
                kick().countText().endsWith(QStringLiteral(" %1").arg(peaks.size())), qPrintable(kick().countText()));
        }
    }

    void goesBackToTheRun()
    {
        analyseOne();
        auto* slider = kick().findChild<QSlider*>();
        kick().findChild<QDoubleSpinBox*>()->setValue(0.3);
        QCOMPARE(kick().value(), 0.3F);
        QTRY_VERIFY(m_panel->preview());
        QTest::mouseDClick(slider, Qt::LeftButton);
        QCOMPARE(kick().value(), 0.505F);
        QCOMPARE(kick().countText(), QStringLiteral("2"));
        QTRY_VERIFY(!m_panel->preview());
        kick().setValue(0.3F);
        m_panel->row(DrumClass::Tom).setValue(0.9F);
        QTest::mouseClick(button("reset"), Qt::LeftButton);
        QCOMPARE(kick().value(), 0.505F);
        QCOMPARE(m_panel->row(DrumClass::Tom).value(), 0.505F);
    }

    void applyMakesANewRun()
    {
        analyseOne();
        const AnalysisResultPtr first = m_session->currentResult();
        kick().findChild<QSlider*>()->setValue(40);
        QTest::mouseClick(button("apply"), Qt::LeftButton);
        QVERIFY(!button("apply")->isEnabled()); // on its way
        QTRY_VERIFY(m_session->currentResult() != first);
        QCOMPARE(m_session->runs().size(), size_t(2));
        QCOMPARE(m_session->currentResult()->drumHits->size(), size_t(3));
        const auto parameters = m_session->currentResult()->run.config.stages().value(QStringLiteral("drum_hits"));
        QCOMPARE(std::get<double>(parameters.parameters[QStringLiteral("kick_threshold")]), 0.4);
        QCOMPARE(std::get<double>(parameters.parameters[QStringLiteral("tom_threshold")]), 0.505);
        QTRY_COMPARE(kick().countText(), QStringLiteral("3"));
        QVERIFY(m_session->config() == AnalysisConfig::defaults(m_registry)); // the next recording is not meant
        QCOMPARE(first->drumHits->size(), size_t(2));
    }

    void makesThemTheDefault()
    {
        analyseOne();
        QSignalSpy notices(m_panel.get(), &SensitivityPanel::notice);
        kick().findChild<QSlider*>()->setValue(33);
        QTest::mouseClick(button("makeDefault"), Qt::LeftButton);
        QCOMPARE(notices.count(), 1);
        QCOMPARE(drumThresholds(m_session->config(), m_registry)[0], 0.33F);
        QCOMPARE(drumThresholds(rememberedConfig(m_registry).value(), m_registry)[0], 0.33F);
        QVERIFY(!button("makeDefault")->isEnabled());
        QCOMPARE(m_session->runs().size(), size_t(1));
    }

    void aRunThatWasLoadedBringsItsActivations()
    {
        analyseOne();
        const QString project = m_box->path(QStringLiteral("p.heihachi"));
        m_session->saveAs(project);
        QTRY_COMPARE(m_session->projectPath(), project);
        open(m_registry);
        m_session->openProject(project);
        QTRY_VERIFY(m_session->currentResult());
        QVERIFY(!m_session->currentResult()->drumActivations);
        QTRY_VERIFY(m_panel->missingText().isEmpty());
        kick().setValue(0.2F);
        QCOMPARE(kick().countText(), QStringLiteral("2 → 4"));
    }

    void saysWhyARunHasNone()
    {
        const StageRegistry without = makeRegistry(false);
        open(without);
        m_session->analyse(m_box->makeWav(QStringLiteral("a.wav")));
        QTRY_VERIFY(m_session->currentResult());
        QTRY_VERIFY2(
            m_panel->missingText().contains(QStringLiteral("did not keep")), qPrintable(m_panel->missingText()));
        QVERIFY(!m_panel->preview());
    }

    void theWindowPreviewsInTheLanes()
    {
        cleanup();
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_sensitivity_panel"));
        WindowOptions options;
        options.files = {m_box->makeWav(QStringLiteral("a.wav"))};
        options.cacheDirectory = m_box->cache();
        options.dataDirectory = m_box->data();
        MainWindow window(m_registry, options);
        window.show();
        window.findChild<QDockWidget*>(QStringLiteral("sensitivityDock"))->raise();
        auto* panel = window.findChild<SensitivityPanel*>();
        QTRY_VERIFY(window.session().currentResult());
        QTRY_VERIFY(panel->isVisible() && panel->missingText().isEmpty());
        auto* lanes = window.findChild<DrumLanes*>(QStringLiteral("drumLanes"));
        QTRY_VERIFY(lanes->isVisible());
        const QImage before = lanes->grab().toImage();
        panel->row(DrumClass::Kick).setValue(0.2F);
        QTRY_VERIFY(lanes->grab().toImage() != before);
        panel->row(DrumClass::Kick).reset();
        QTRY_VERIFY(lanes->grab().toImage() == before);
        panel->row(DrumClass::Kick).setValue(0.2F); // and the window goes while it previews
        QTRY_VERIFY(panel->preview());
    }

    void doesNotLoadOrPreviewWhileHidden()
    {
        analyseOne();
        kick().setValue(0.2F);
        QTRY_VERIFY(m_panel->preview());
        m_panel->hide();
        QVERIFY(!m_panel->preview());
        m_session->analyseAgain();
        QTRY_COMPARE(m_session->runs().size(), size_t(2));
        QTRY_COMPARE(m_session->currentRunId().value, qint64(2));
        QVERIFY(!m_session->currentThresholdPreview());
        m_panel->show();
        QTRY_VERIFY(m_session->currentThresholdPreview());
        QCOMPARE(kick().value(), 0.505F); // of the run that is shown
    }
};

QTEST_MAIN(TestSensitivityPanel)
#include "tst_sensitivity_panel.moc"
