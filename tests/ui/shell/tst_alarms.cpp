#include "core/analysis/plausibility/alarm.h"
#include "tests/ui/session/session_fixture.h"
#include "ui/itemmodels/diagnostic_model.h"
#include "ui/shell/main_window.h"
#include "ui/views/diagnostics/alarm_badge.h"
#include "ui/views/diagnostics/diagnostics_panel.h"
#include "ui/views/hits/hits_panel.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QListView>
#include <QStatusBar>
#include <QTest>

using namespace heihachi;
using heihachi::test::Sandbox;

namespace {

/// Four hits, a warning about the signal, and the alarms that are wanted.
StageRegistry registryWith(const Diagnostics& alarms)
{
    StageEntry entry;
    entry.declaration.id = QStringLiteral("drum_hits");
    entry.declaration.title = QStringLiteral("Drum hits");
    entry.declaration.outputs = {QStringLiteral("drum_hits")};
    class Stage final : public DerivedStage
    {
    public:
        explicit Stage(const Diagnostics& alarms)
            : m_alarms(alarms)
        {
        }
        Status process(DerivedContext& context) const override
        {
            context.result().drumHits = std::vector<DrumHit>{{0.1, DrumClass::Kick, 0.9F, 1.0F, {}, {}}};
            Diagnostics& all = context.result().diagnostics;
            all.push_back({Severity::Warning, QStringLiteral("signal.clipping"), QStringLiteral("audio"),
                QStringLiteral("Clipped."), TimeRange{0.0, 0.1}});
            all.insert(all.end(), m_alarms.begin(), m_alarms.end());
            return {};
        }

    private:
        Diagnostics m_alarms;
    };
    entry.makeDerivedStage = [alarms](const StageParameters&) { return std::make_unique<Stage>(alarms); };
    Result<StageRegistry> registry = StageRegistry::build({entry});
    return registry ? std::move(*registry) : StageRegistry();
}

Diagnostics twoAlarms()
{
    return {makeAlarm(QStringLiteral("hit_density"), QStringLiteral("Too many hits."), TimeRange{1.2, 1.3}),
        makeAlarm(QStringLiteral("equal_shares"), QStringLiteral("Guessed."))};
}

} // namespace

/// Alarms of plausibility in the window.
class TestAlarms : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_box;

    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow(const StageRegistry& registry) const
    {
        const QString file = m_box->path(QStringLiteral("mix.wav"));
        const bool written = test::writeWav(file, test::makeNoise(1, 44100.0, 3.0), 1, 44100);
        WindowOptions options;
        options.files = {written ? file : QString()};
        options.cacheDirectory = m_box->cache();
        options.dataDirectory = m_box->data();
        options.threads = 1;
        auto window = std::make_unique<MainWindow>(registry, options);
        window->show();
        return window;
    }

    static AlarmBadge* badgeIn(const QWidget* parent)
    {
        return parent->findChild<AlarmBadge*>(QString(), Qt::FindDirectChildrenOnly);
    }

private Q_SLOTS:
    void init() { m_box = std::make_unique<Sandbox>(QStringLiteral("tst_alarms")); }
    void cleanup() { m_box.reset(); }

    void alarmsComeFirstAmongWarnings()
    {
        auto result = std::make_shared<AnalysisResult>();
        result->diagnostics = {{Severity::Warning, QStringLiteral("signal.clipping"), QStringLiteral("audio"),
                                   QStringLiteral("Clipped."), std::nullopt},
            {Severity::Error, QStringLiteral("stage.failed"), QStringLiteral("x"), QStringLiteral("Failed."), {}}};
        DiagnosticModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(result);
        QCOMPARE(model.alarmCount(), 0);
        QCOMPARE(model.firstAlarm(), -1);
        for (const Diagnostic& alarm : twoAlarms())
            result->diagnostics.push_back(alarm);
        model.setResult(result);
        QCOMPARE(model.alarmCount(), 2);
        QCOMPARE(model.firstAlarm(), 1); // after the error
        QCOMPARE(model.index(2).data().toString(), QStringLiteral("Guessed."));
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Alarm")));
        QVERIFY(model.index(3).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Warning")));
    }

    void aRunWithoutAlarmsShowsNoBadge()
    {
        const StageRegistry registry = registryWith({});
        const auto window = makeWindow(registry);
        QTRY_VERIFY(window->session().currentResult());
        QVERIFY(!badgeIn(window->statusBar())->isVisible());
        QVERIFY(!badgeIn(window->findChild<HitsPanel*>())->isVisible());
    }

    void aBadgeSaysHowManyAndLeadsToThem_data()
    {
        QTest::addColumn<bool>("inStatusBar");
        QTest::newRow("status bar") << true;
        QTest::newRow("hits") << false;
    }

    void aBadgeSaysHowManyAndLeadsToThem()
    {
        QFETCH(const bool, inStatusBar);
        const StageRegistry registry = registryWith(twoAlarms());
        const auto window = makeWindow(registry);
        QTRY_VERIFY(window->session().currentResult());
        QWidget* place = inStatusBar ? static_cast<QWidget*>(window->statusBar()) : window->findChild<HitsPanel*>();
        AlarmBadge* badge = badgeIn(place);
        QVERIFY(badge->isVisible());
        QVERIFY(badge->text().startsWith(QLatin1Char('2')));

        auto* dock = window->findChild<QDockWidget*>(QStringLiteral("notesDock"));
        dock->hide();
        const TimeRange before = window->viewport().range();
        QTest::mouseClick(badge, Qt::LeftButton);
        QVERIFY(dock->isVisible());
        auto* list = dock->findChild<QListView*>();
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Too many hits."));
        QCOMPARE(window->viewport().range(), before);
        const QRect entry = list->visualRect(list->currentIndex());
        QVERIFY(list->viewport()->rect().intersects(entry));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, entry.topLeft() + QPoint(20, 12));
        QVERIFY(window->viewport().range() != before);
        QVERIFY(window->viewport().range().contains(1.25)); // the place of the alarm
    }

    void theBadgeGoesWithTheRun()
    {
        const StageRegistry registry = registryWith(twoAlarms());
        const auto window = makeWindow(registry);
        QTRY_VERIFY(window->session().currentResult());
        auto* panel = window->findChild<DiagnosticsPanel*>();
        QVERIFY(badgeIn(window->statusBar())->isVisible());
        panel->setResult(nullptr);
        QVERIFY(!badgeIn(window->statusBar())->isVisible());
    }
};

QTEST_MAIN(TestAlarms)
#include "tst_alarms.moc"
