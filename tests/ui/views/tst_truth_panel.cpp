#include "tests/ui/session/session_fixture.h"
#include "ui/session/hit_history.h"
#include "ui/session/hit_selection.h"
#include "ui/session/project_session.h"
#include "ui/session/theme.h"
#include "ui/session/time_viewport.h"
#include "ui/views/truth/listening_card.h"
#include "ui/views/truth/reliability_model.h"
#include "ui/views/truth/truth_class_model.h"
#include "ui/views/truth/truth_panel.h"
#include "ui/views/truth/truth_text.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace heihachi;
using heihachi::test::Sandbox;

namespace {

/// 24 kicks and 16 snares in less than half a second, with confidences that grow with time; or a failure.
class FortyHitsStage final : public DerivedStage
{
public:
    explicit FortyHitsStage(bool fails)
        : m_fails(fails)
    {
    }
    Status process(DerivedContext& context) const override
    {
        if (m_fails)
            return failure(ErrorCode::DamagedModel, QStringLiteral("The model is damaged."));
        std::vector<DrumHit> hits;
        for (int i = 0; i < 40; ++i)
            hits.push_back(
                {0.012 * i, i % 5 < 3 ? DrumClass::Kick : DrumClass::Snare, 0.6F + 0.01F * float(i), 0.5F, {}, {}});
        context.result().drumHits = hits;
        return {};
    }

private:
    bool m_fails;
};

StageRegistry fortyHitsRegistry(bool fails = false)
{
    StageEntry entry;
    entry.declaration.id = QStringLiteral("drum_hits");
    entry.declaration.title = QStringLiteral("Drum hits");
    entry.declaration.description = QStringLiteral("Forty hits, always the same.");
    entry.declaration.outputs = {QStringLiteral("drum_hits")};
    entry.makeDerivedStage = [fails](const StageParameters&) { return std::make_unique<FortyHitsStage>(fails); };
    Result<StageRegistry> registry = StageRegistry::build({entry});
    return registry ? std::move(*registry) : StageRegistry();
}

} // namespace

class TestTruthPanel : public QObject
{
    Q_OBJECT

private:
    const StageRegistry m_registry = fortyHitsRegistry();
    const StageRegistry m_failing = fortyHitsRegistry(true);
    std::unique_ptr<Sandbox> m_box;
    std::unique_ptr<ProjectSession> m_session;
    HitSelection m_selection;
    TimeViewport m_viewport;
    std::unique_ptr<HitHistory> m_history;
    std::unique_ptr<TruthPanel> m_panel;
    std::vector<double> m_played;

    void open(const StageRegistry& registry)
    {
        m_panel.reset();
        m_history.reset();
        m_session.reset();
        m_session
            = std::make_unique<ProjectSession>(registry, ProjectSession::Settings{m_box->cache(), m_box->data(), 1});
        m_history = std::make_unique<HitHistory>(*m_session, m_selection);
        m_panel = std::make_unique<TruthPanel>(*m_session, *m_history, m_selection, m_viewport);
        m_panel->setPlay([this](double seconds) { m_played.push_back(seconds); });
        m_panel->resize(380, 900);
        m_panel->show();
        m_played.clear();
    }
    void analyse(const QString& name = QStringLiteral("a.wav"), std::uint32_t seed = 1)
    {
        const AnalysisResultPtr before = m_session->currentResult();
        m_session->openFiles({m_box->makeWav(name, seed)});
        QTRY_VERIFY(m_session->currentResult() && m_session->currentResult() != before);
        m_viewport.reset(0.5);
    }
    void draw(int perClass = 20)
    {
        find<QSpinBox>("hitsPerClass")->setValue(perClass);
        QTest::mouseClick(find<QPushButton>("drawSample"), Qt::LeftButton);
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return m_panel->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] ListeningCard* card() const { return m_panel->findChild<ListeningCard*>(); }
    void press(Qt::Key key) { QTest::keyClick(card(), key); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_panel->classModel().index(row, column).data().toString().replace(QChar::Nbsp, QLatin1Char(' '));
    }
    [[nodiscard]] const DrumHit& current() const { return *m_panel->listening().current(); }
    [[nodiscard]] const std::vector<Verdict>& verdicts() const { return m_session->verdicts(); }
    /// Says right to kicks and wrong to snares.
    void judgeAll()
    {
        while (m_panel->listening().current())
            press(current().drumClass == DrumClass::Kick ? Qt::Key_Y : Qt::Key_N);
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_truth_panel"));
        QLocale::setDefault(QLocale(QLocale::English));
        open(m_registry);
    }
    void cleanup()
    {
        m_panel.reset();
        m_history.reset();
        m_session.reset();
        m_box.reset();
    }

    void saysThatThereIsNoRun() { QVERIFY(m_panel->missingText().startsWith(QStringLiteral("No run yet"))); }

    void saysWhyThereAreNoHits()
    {
        open(m_failing);
        analyse();
        QCOMPARE(m_panel->missingText(), QStringLiteral("Drum hits were not computed. The model is damaged."));
    }

    void saysThatNothingWasJudged()
    {
        analyse();
        QVERIFY(m_panel->missingText().isEmpty());
        QVERIFY(find<QLabel>("summary")->text().startsWith(QStringLiteral("No hit of this run was judged yet.")));
        QVERIFY(!find<QTableView>("truthTable")->isVisible());
        QVERIFY(!find<QPushButton>("exportVerdicts")->isEnabled());
        QVERIFY(!find<QPushButton>("copyTruth")->isEnabled());
        QVERIFY(!card()->isVisible());
    }

    void playsShowsAndSelectsEachHit()
    {
        analyse();
        draw(5);
        QCOMPARE(m_panel->listening().size(), 10);
        QVERIFY(card()->isVisible() && card()->hasFocus());
        QCOMPARE(m_played, std::vector<double>{current().time});
        QVERIFY(m_viewport.range().contains(current().time));
        QCOMPARE(m_selection.indices(), std::vector<int>{int(std::lround(current().time / 0.012))});
        QVERIFY2(card()->text().contains(QStringLiteral("1 of 10")), qPrintable(card()->text()));
        QVERIFY(card()->text().contains(drumClassName(current().drumClass)));
        press(Qt::Key_R);
        QCOMPARE(m_played.size(), size_t(2));
        press(Qt::Key_Y);
        QCOMPARE(m_played.size(), size_t(3));
        QCOMPARE(m_played.back(), current().time);
    }

    void confidenceIsHiddenUntilJudged()
    {
        analyse();
        draw(5);
        const QString confidence = truth_text::percent(double(current().confidence));
        QVERIFY(!card()->text().contains(confidence));
        press(Qt::Key_Y);
        QVERIFY(card()->text().contains(QStringLiteral("Its confidence is %1.").arg(confidence)));
        find<QCheckBox>("showConfidence")->click();
        QVERIFY(card()->text().contains(truth_text::percent(double(current().confidence))));
    }

    void keysGiveVerdicts()
    {
        analyse();
        draw();
        const auto judges = [this](Qt::Key key) { // the hit that was asked about
            const DrumHit hit = current();
            press(key);
            return !verdicts().empty() && verdicts().back().hit == hit;
        };
        QVERIFY(judges(Qt::Key_Y));
        QCOMPARE(verdicts().back().kind, Verdict::Kind::Right);
        QVERIFY(verdicts().back().givenUtc.isValid());
        QVERIFY(judges(Qt::Key_Right));
        QCOMPARE(verdicts().back().kind, Verdict::Kind::Right);
        QVERIFY(judges(Qt::Key_N));
        QCOMPARE(verdicts().back().kind, Verdict::Kind::Wrong);
        QVERIFY(judges(Qt::Key_5));
        QCOMPARE(verdicts().back().kind, Verdict::Kind::OtherClass);
        QCOMPARE(verdicts().back().heard, std::optional(DrumClass::Cymbal));
        const Qt::Key own = current().drumClass == DrumClass::Kick ? Qt::Key_1 : Qt::Key_2;
        QVERIFY(judges(own)); // what the run says itself
        QCOMPARE(verdicts().back().kind, Verdict::Kind::Right);
        QCOMPARE(verdicts().size(), size_t(5));
        QVERIFY(!judges(Qt::Key_S));
        QCOMPARE(verdicts().size(), size_t(5));
        QCOMPARE(m_panel->listening().position(), 6);
    }

    void keysWorkFromEveryButtonAndOnlyOnce()
    {
        analyse();
        draw();
        find<QPushButton>("wrong")->setFocus();
        QTest::keyClick(find<QPushButton>("wrong"), Qt::Key_Right);
        QCOMPARE(verdicts().size(), size_t(1));
        QCOMPARE(verdicts().back().kind, Verdict::Kind::Right);
        QTest::keyClick(find<QTableView>("truthTable"), Qt::Key_N);
        QCOMPARE(verdicts().size(), size_t(2));
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Y, Qt::NoModifier, QStringLiteral("y"), true);
        QApplication::sendEvent(card(), &held);
        QCOMPARE(verdicts().size(), size_t(2));
        QTest::keyClick(card(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(verdicts().size(), size_t(2));
    }

    void keysAreFreeWithoutASample()
    {
        analyse();
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_R, Qt::NoModifier);
        asked.ignore();
        QApplication::sendEvent(m_panel.get(), &asked);
        QVERIFY(!asked.isAccepted());
        draw();
        QApplication::sendEvent(m_panel.get(), &asked);
        QVERIFY(asked.isAccepted());
        QTest::mouseClick(find<QPushButton>("endSample"), Qt::LeftButton);
        QVERIFY(!card()->isVisible());
        QVERIFY(find<QPushButton>("drawSample")->hasFocus());
        press(Qt::Key_Y);
        QVERIFY(verdicts().empty());
    }

    void buttonsDoAsTheKeys()
    {
        analyse();
        draw();
        QTest::mouseClick(find<QPushButton>("right"), Qt::LeftButton);
        QTest::mouseClick(find<QPushButton>("wrong"), Qt::LeftButton);
        QTest::mouseClick(find<QPushButton>("heard_tom"), Qt::LeftButton);
        QCOMPARE(verdicts().size(), size_t(3));
        QCOMPARE(verdicts()[1].kind, Verdict::Kind::Wrong);
        QCOMPARE(verdicts()[2].heard, std::optional(DrumClass::Tom));
        QTest::mouseClick(find<QPushButton>("skip"), Qt::LeftButton);
        QTest::mouseClick(find<QPushButton>("back"), Qt::LeftButton);
        QTest::mouseClick(find<QPushButton>("back"), Qt::LeftButton);
        QCOMPARE(verdicts().size(), size_t(2));
        const bool isKick = current().drumClass == DrumClass::Kick;
        QVERIFY(!find<QPushButton>(isKick ? "heard_kick" : "heard_snare")->isEnabled());
        for (QPushButton* button : card()->findChildren<QPushButton*>())
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->text()));
        QVERIFY(find<QPushButton>("wrong")->toolTip().endsWith(QStringLiteral("(N)")));
    }

    void aVerdictIsTakenBack()
    {
        analyse();
        draw();
        const DrumHit first = current();
        QVERIFY(!find<QPushButton>("back")->isEnabled());
        press(Qt::Key_Backspace); // nothing to take back
        press(Qt::Key_N);
        press(Qt::Key_Backspace);
        QCOMPARE(current(), first);
        QVERIFY(verdicts().empty());
        press(Qt::Key_Y);
        QCOMPARE(verdicts().size(), size_t(1));
        QCOMPARE(verdicts().front().kind, Verdict::Kind::Right);
    }

    void correctsTheHitIfWanted()
    {
        analyse();
        draw();
        const auto shown = [this] { return m_session->currentResult()->drumHits->size(); };
        press(Qt::Key_N);
        QCOMPARE(shown(), size_t(40)); // off at first
        find<QCheckBox>("alsoCorrect")->click();
        press(Qt::Key_N);
        QCOMPARE(shown(), size_t(39));
        const double time = current().time;
        press(Qt::Key_4);
        const auto& hits = *m_session->currentResult()->drumHits;
        QVERIFY(std::ranges::any_of(
            hits, [time](const DrumHit& hit) { return hit.time == time && hit.drumClass == DrumClass::Tom; }));
        press(Qt::Key_Y);
        QVERIFY(std::ranges::find(*m_session->currentResult()->handMarks, HandMark::Confirmed)
            != m_session->currentResult()->handMarks->end());
        QCOMPARE(m_session->runAsFound()->drumHits->size(), size_t(40)); // the estimate stays about the run
        QCOMPARE(cell(kDrumClassCount, TruthClassModel::JudgedColumn), QStringLiteral("4"));
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Backspace);
        QCOMPARE(shown(), size_t(40));
        QVERIFY(m_session->handLayer().isEmpty());
        QCOMPARE(verdicts().size(), size_t(1));
    }

    void aLaterStepIsNotUndone()
    {
        analyse();
        draw();
        find<QCheckBox>("alsoCorrect")->click();
        press(Qt::Key_N);
        m_history->add({0.4999, DrumClass::Tom, 1.0F, 0.5F, {}, {}});
        press(Qt::Key_Backspace);
        QVERIFY(verdicts().empty());
        QCOMPARE(m_session->handLayer().hits.size(), size_t(2)); // the deletion and the addition
    }

    void tellsThePrecision()
    {
        analyse();
        const QAbstractItemModelTester classes(
            &m_panel->classModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester bins(
            &m_panel->reliabilityModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        draw(16);
        judgeAll();
        QCOMPARE(verdicts().size(), size_t(32));
        QCOMPARE(m_panel->classModel().rowCount(), kDrumClassCount + 1);
        QCOMPARE(cell(0, TruthClassModel::RightColumn), QStringLiteral("16"));
        QCOMPARE(cell(0, TruthClassModel::PrecisionColumn), QStringLiteral("100 %"));
        QVERIFY(!cell(0, TruthClassModel::IntervalColumn).startsWith(QStringLiteral("100")));
        QCOMPARE(cell(1, TruthClassModel::PrecisionColumn), QStringLiteral("0 %"));
        QCOMPARE(cell(1, TruthClassModel::IntervalColumn), QStringLiteral("0–0 %")); // all snares were heard
        QCOMPARE(cell(2, TruthClassModel::PrecisionColumn), QStringLiteral("no hits"));
        QCOMPARE(cell(2, TruthClassModel::IntervalColumn), QStringLiteral("–"));
        QCOMPARE(cell(kDrumClassCount, TruthClassModel::PrecisionColumn), QStringLiteral("60 %"));
        QCOMPARE(m_panel->reliabilityModel().rowCount(), 4);
        const QString summary = find<QLabel>("summary")->text();
        QVERIFY2(summary.startsWith(QStringLiteral("32 hit(s) judged: 16 right, 16 wrong, 0 of another class.")),
            qPrintable(summary));
        QVERIFY(summary.contains(QStringLiteral("surer than it should be")));
        QVERIFY(card()->text().startsWith(QStringLiteral("The sample is finished")));
        m_session->newProject();
        QCOMPARE(m_panel->classModel().rowCount(), 0);
    }

    void oneClassOnlyIsSaidToBeOnlyThat()
    {
        analyse();
        find<QToolButton>("class_snare")->click();
        draw(2);
        QCOMPARE(m_panel->listening().size(), 2);
        judgeAll();
        QVERIFY(find<QLabel>("summary")->text().contains(QStringLiteral("Not judged yet: Snare.")));
        QCOMPARE(cell(1, TruthClassModel::PrecisionColumn), QStringLiteral("not judged"));
        QVERIFY(cell(0, TruthClassModel::PrecisionColumn).startsWith(QStringLiteral("≈"))); // two of four strata
        for (const char* name : {"class_kick", "class_hihat", "class_tom", "class_cymbal"})
            find<QToolButton>(name)->click();
        QTest::mouseClick(find<QPushButton>("endSample"), Qt::LeftButton);
        QVERIFY(!find<QPushButton>("drawSample")->isEnabled());
    }

    void theNextSampleIsOfTheOthers()
    {
        analyse();
        draw(100);
        QCOMPARE(m_panel->listening().size(), 40);
        judgeAll();
        QTest::mouseClick(find<QPushButton>("endSample"), Qt::LeftButton);
        QVERIFY(!find<QLabel>("formNote")->isVisible());
        draw();
        QVERIFY(find<QLabel>("formNote")->isVisible());
        QVERIFY(!m_panel->listening().hasSample());
    }

    void verdictsAreKept()
    {
        analyse();
        draw(5);
        judgeAll();
        const QString project = m_session->projectPath();
        open(m_registry); // without closing anything
        m_session->openProject(project);
        QTRY_COMPARE(verdicts().size(), size_t(10));
        QCOMPARE(cell(kDrumClassCount, TruthClassModel::JudgedColumn), QStringLiteral("10"));
    }

    void anotherRunEndsTheSample()
    {
        analyse();
        draw();
        press(Qt::Key_Y);
        analyse(QStringLiteral("b.wav"), 2);
        QVERIFY(!m_panel->listening().hasSample());
        QVERIFY(!card()->isVisible());
        QVERIFY(verdicts().empty());
    }

    void tablesShowAllTheirRows()
    {
        analyse();
        draw(5);
        judgeAll();
        for (const int width : {700, 220}) { // with and without a scroll bar below
            m_panel->resize(width, 900);
            for (const char* name : {"truthTable", "reliabilityTable"}) {
                auto* table = find<QTableView>(name);
                const auto bottom = [table] {
                    return table->visualRect(table->model()->index(table->model()->rowCount() - 1, 0)).bottom();
                };
                QTRY_VERIFY(bottom() < table->viewport()->height());
                QTRY_VERIFY(bottom() > table->viewport()->height() - 8);
            }
        }
    }

    void saysWhenNothingCanBeHeard()
    {
        analyse();
        m_panel->setPlay({});
        draw();
        QVERIFY(card()->text().contains(QStringLiteral("can't be heard")));
        QVERIFY(!find<QPushButton>("replay")->isEnabled());
        press(Qt::Key_R); // must not crash
    }

    void exportsAndCopies()
    {
        analyse();
        draw(5);
        judgeAll();
        QSignalSpy written(m_panel.get(), &TruthPanel::written);
        QSignalSpy failed(m_panel.get(), &TruthPanel::failed);
        QString proposed;
        m_panel->setAskPath([&](const QString& name) {
            proposed = name;
            return m_box->path(QStringLiteral("v.csv"));
        });
        QTest::mouseClick(find<QPushButton>("exportVerdicts"), Qt::LeftButton);
        QTRY_COMPARE(written.size(), qsizetype(1));
        QCOMPARE(proposed, QStringLiteral("a verdicts.csv"));
        QFile file(m_box->path(QStringLiteral("v.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.startsWith("time_s,class,confidence,velocity,verdict,heard_class,given_utc\n"));
        QCOMPARE(csv.count('\n'), 11);
        m_panel->setAskPath([](const QString&) { return QString(); }); // cancelled
        QTest::mouseClick(find<QPushButton>("exportVerdicts"), Qt::LeftButton);
        m_panel->setAskPath([&](const QString&) { return file.fileName() + QStringLiteral("/no/v.csv"); });
        QTest::mouseClick(find<QPushButton>("exportVerdicts"), Qt::LeftButton);
        QTRY_COMPARE(failed.size(), qsizetype(1));
        QCOMPARE(written.size(), qsizetype(1));
        QTest::mouseClick(find<QPushButton>("copyTruth"), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("| Kick | 24 | 5 | 5 |")));
    }
};

QTEST_MAIN(TestTruthPanel)
#include "tst_truth_panel.moc"
