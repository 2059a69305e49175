#include "tests/ui/playback/manual_output.h"
#include "tests/ui/session/grid_fixture.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/itemmodels/hit_edit_model.h"
#include "ui/shell/hand_work.h"
#include "ui/shell/window_playback.h"
#include "ui/shell/workspace.h"
#include "ui/views/corrections/corrections_panel.h"
#include "ui/views/scatter/scatter_panel.h"
#include "ui/views/scatter/scatter_plot.h"
#include "ui/views/timeline/annotation_ribbon.h"
#include "ui/views/timeline/drum_lanes.h"
#include "ui/views/timeline/timeline_stack.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

#include <set>

using namespace heihachi;
using namespace heihachi::test;

/// What a person does in a session: open, play, loop, select, correct, undo, be interrupted, analyse again.
class TestWorkingByHand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_box;
    StageRegistry m_registry;
    std::unique_ptr<MainWindow> m_window;
    ManualOutputs* m_outputs = nullptr;

    void open(const QString& file)
    {
        m_window.reset();
        WindowOptions options;
        options.files = {file};
        options.cacheDirectory = m_box->cache();
        options.dataDirectory = m_box->data();
        options.threads = 1;
        options.makeOutputs = [this]() -> std::unique_ptr<AudioOutputs> {
            auto outputs = std::make_unique<ManualOutputs>();
            m_outputs = outputs.get();
            return outputs;
        };
        m_window = std::make_unique<MainWindow>(m_registry, options);
        m_window->resize(1440, 900);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(m_window->session().currentResult());
        QTRY_VERIFY(m_window->session().currentPeaks());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers); // as from the window system
        QCoreApplication::processEvents();
    }
    [[nodiscard]] const std::vector<DrumHit>& hits() const { return *m_window->session().currentResult()->drumHits; }
    [[nodiscard]] QUndoStack& history() const { return m_window->session().undoStack(); }
    [[nodiscard]] Player& player() const { return m_window->playback().player(); }
    /// Lets so much of the sound be heard.
    void hear(double seconds)
    {
        auto frames = qint64(seconds * 44100.0);
        while (frames > 0) {
            const qint64 block = std::min<qint64>(frames, 512);
            const auto isMade = [&] { // or nothing can be made before the output takes away what was flushed
                const PlaybackStream& stream = player().stream();
                return stream.readyFrames() >= block || (stream.isReady() && stream.roomFrames() < 256);
            };
            QTRY_VERIFY_WITH_TIMEOUT(isMade(), 30000);
            m_outputs->last->take(block);
            frames -= block;
        }
        player().tick();
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>(QStringLiteral("tst_working_by_hand"));
        m_registry = gridRegistry();
        open(makeGridWav(*m_box, QStringLiteral("mix.wav")));
    }
    void cleanup()
    {
        m_window.reset();
        m_box.reset();
    }

    void playsLoopsAndStops()
    {
        QTRY_VERIFY(player().duration() > 0.0);
        m_window->timeline().setFocus();
        press(Qt::Key_Space);
        QCOMPARE(player().state(), PlayState::Playing);
        hear(0.5);
        QVERIFY(std::abs(player().position() - 0.5) < 0.02);
        QVERIFY(std::abs(m_window->viewport().playhead().value() - 0.5) < 0.02);
        Q_EMIT m_window->timeline().timeClicked(4.0);
        hear(0.3);
        QVERIFY(std::abs(player().position() - 4.3) < 0.05);
        press(Qt::Key_BracketLeft);
        hear(0.5);
        press(Qt::Key_BracketRight);
        const TimeRange loop = m_window->viewport().loop().value();
        QVERIFY(std::abs(loop.length() - 0.5) < 0.05);
        QVERIFY(player().isLooping());
        hear(0.7);
        QVERIFY2(loop.contains(player().position()),
            qPrintable(QStringLiteral("%1 not in %2 to %3").arg(player().position()).arg(loop.start).arg(loop.end)));
        press(Qt::Key_L);
        QVERIFY(!player().isLooping());
        press(Qt::Key_Space);
        QCOMPARE(player().state(), PlayState::Paused);
    }

    void whatIsSelectedInTheScatterIsSelectedEverywhere()
    {
        m_window->workspace().showPanel(QStringLiteral("scatterDock"));
        auto* scatter = m_window->findChild<ScatterPanel*>();
        const QRect plot = scatter->plot().plotRect();
        QTest::mousePress(&scatter->plot(), Qt::LeftButton, {}, plot.topLeft() + QPoint(1, 1));
        QTest::mouseMove(&scatter->plot(), plot.center());
        QTest::mouseMove(&scatter->plot(), plot.bottomRight() - QPoint(1, 1));
        QTest::mouseRelease(&scatter->plot(), Qt::LeftButton, {}, plot.bottomRight() - QPoint(1, 1));
        QCOMPARE(m_window->selection().indices().size(), hits().size());
        const TimeRange selected = m_window->timeline().lanes().selectedRange().value();
        QVERIFY(selected.contains(hits().front().time) && selected.contains(hits().back().time));
    }

    void relabelsUndoesAndRedoesByKeys()
    {
        m_window->selection().set({0, 1, 2});
        m_window->timeline().setFocus();
        press(Qt::Key_2); // snare
        for (const int hit : {0, 1, 2})
            QCOMPARE(hits()[size_t(hit)].drumClass, DrumClass::Snare);
        QCOMPARE(history().count(), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(hits()[0].drumClass, DrumClass::Kick);
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(hits()[0].drumClass, DrumClass::Snare);
        QCOMPARE(m_window->selection().indices(), (std::vector<int>{0, 1, 2}));
        press(Qt::Key_Delete);
        QVERIFY(m_window->selection().indices().empty());
        QCOMPARE(hits()[0].time, m_window->session().runAsFound()->drumHits->at(3).time);
        // What rests on the hits follows: the groove counts three less.
        QTRY_COMPARE(m_window->session().currentRhythm().groove->positions.size(), hits().size());
    }

    void marksAPlaceAndTypes()
    {
        m_window->timeline().setFocus();
        press(Qt::Key_Semicolon);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        for (const Qt::Key key : {Qt::Key_D, Qt::Key_R, Qt::Key_O, Qt::Key_P})
            press(key);
        QCOMPARE(m_window->session().currentResult()->annotations->front().label, QStringLiteral("drop"));
        press(Qt::Key_Return);
        m_window->timeline().setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_window->session().currentResult()->annotations);
    }

    /// What lies on the disk right after a step is what a kill at that moment would leave.
    void aKillLosesNothing()
    {
        m_window->selection().set({1});
        m_window->timeline().setFocus();
        press(Qt::Key_5);
        m_window->hand().annotations().add({0, Annotation::Kind::Segment, 1.0, 3.0, {}, QStringLiteral("intro")});
        const QString project = m_window->session().projectPath();
        const QString left = m_box->path(QStringLiteral("left.heihachi"));
        const auto holdsBoth = [&] {
            for (const QString& suffix : {QString(), QStringLiteral("-wal")}) {
                QFile::remove(left + suffix);
                QFile::copy(project + suffix, left + suffix);
            }
            const auto store = ProjectStore::open(left, ProjectStore::Access::ReadOnly);
            const auto layer = store ? (*store)->handLayer(SourceId{1}) : Result<HandLayer>(HandLayer());
            return layer && layer->hits.size() == 1 && layer->annotations.size() == 1;
        };
        QTRY_VERIFY(holdsBoth());
        open(left);
        QCOMPARE(hits()[1].drumClass, DrumClass::Cymbal);
        QCOMPARE(m_window->session().currentResult()->annotations->front().label, QStringLiteral("intro"));
    }

    void anotherAnalysisFindsTheCorrections()
    {
        m_window->hand().hits().relabel({1}, DrumClass::Tom);
        m_window->hand().hits().remove({0});
        const RunId first = m_window->session().currentRunId();
        actionNamed(*m_window, "analysis_again")->trigger();
        QTRY_VERIFY(m_window->session().currentRunId() != first);
        QCOMPARE(hits()[0].drumClass, DrumClass::Tom);
        m_window->workspace().showPanel(QStringLiteral("correctionsDock"));
        HitEditModel& model = m_window->findChild<CorrectionsPanel*>()->model();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.conflictCount(), 0);
        QCOMPARE(model.stateAt(0), HitEditState::Applied);
    }

    /// A run that no longer has what was corrected: it is told, listed and decided.
    void conflictsAreToldAndDecided()
    {
        HandLayer layer;
        const DrumHit gone{10.5, DrumClass::Snare, 0.5F, 0.5F, {}, {}}; // in the gap, where no run has a hit
        DrumHit wanted = gone;
        wanted.drumClass = DrumClass::Tom;
        layer.hits = {{1, gone, wanted}};
        m_window->session().setHandLayer(layer);
        m_window->workspace().showPanel(QStringLiteral("correctionsDock"));
        HitEditModel& model = m_window->findChild<CorrectionsPanel*>()->model();
        QCOMPARE(model.conflictCount(), 1);
        m_window->hand().hits().decide({1}, HitEdit::Winner::Run);
        QCOMPARE(model.conflictCount(), 0);
        QCOMPARE(hits(), *m_window->session().runAsFound()->drumHits);
    }

    /// Every panel shows something and can have the keyboard.
    void everyDockIsAlive()
    {
        for (QDockWidget* dock : m_window->workspace().docks()) {
            m_window->workspace().showPanel(dock->objectName());
            QCoreApplication::processEvents();
            QVERIFY2(Workspace::isInFront(*dock), qPrintable(dock->objectName()));
            QVERIFY2(dock->isAncestorOf(QApplication::focusWidget()), qPrintable(dock->objectName()));
            const QImage picture = dock->widget()->grab().toImage();
            std::set<QRgb> colors;
            for (int y = 0; y < picture.height(); y += 2)
                for (int x = 0; x < picture.width(); x += 2)
                    colors.insert(picture.pixel(x, y));
            QVERIFY2(colors.size() > 8, qPrintable(dock->objectName())); // texts alone have more
        }
    }

    /// With Tab alone one comes through the window and back.
    void theKeyboardGoesAround()
    {
        m_window->timeline().setFocus();
        const QWidget* start = QApplication::focusWidget();
        QVERIFY(start);
        std::set<const QWidget*> visited;
        for (int i = 0; i < 400; ++i) {
            press(Qt::Key_Tab);
            const QWidget* now = QApplication::focusWidget();
            QVERIFY(now);
            if (now == start || !visited.insert(now).second)
                break;
            QVERIFY2(now->isVisible() && now->isEnabled(), now->metaObject()->className());
        }
        QVERIFY(visited.size() > 10);
        QVERIFY(visited.contains(&m_window->timeline().lanes()));
    }
};

QTEST_MAIN(TestWorkingByHand)
#include "tst_working_by_hand.moc"
