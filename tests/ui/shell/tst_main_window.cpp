#include "core/base/time_text.h"
#include "tests/ui/session/session_fixture.h"
#include "ui/session/settings_keys.h"
#include "ui/shell/exporter.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/parameter_editor.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/workspace.h"
#include "ui/views/hits/hits_panel.h"

#include <QAction>
#include <QApplication>
#include <QDBusVariant>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

using namespace heihachi;
using heihachi::test::Sandbox;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    StageRegistry m_registry = test::fourHitsRegistry();
    std::unique_ptr<Sandbox> m_box;

    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow(const QStringList& files = {}) const
    {
        WindowOptions options;
        options.files = files;
        options.cacheDirectory = m_box->cache();
        options.dataDirectory = m_box->data();
        options.threads = 1;
        auto window = std::make_unique<MainWindow>(m_registry, options);
        window->show();
        return window;
    }

    static QAction* action(const QWidget& window, const QString& text)
    {
        for (QAction* candidate : window.findChildren<QAction*>())
            if (candidate->text().remove(QLatin1Char('&')) == text)
                return candidate;
        return nullptr;
    }

    /// Presses this button of the next message box.
    static void answerBox(const QString& text)
    {
        QTimer::singleShot(0, qApp, [text] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box)
                return answerBox(text);
            for (QAbstractButton* button : box->buttons())
                if (button->text().remove(QLatin1Char('&')) == text)
                    button->click();
        });
    }

private Q_SLOTS:
    void init() { m_box = std::make_unique<Sandbox>(QStringLiteral("tst_main_window")); }
    void cleanup() { m_box.reset(); }

    void startsWithAWelcome()
    {
        const auto window = makeWindow();
        QCOMPARE(window->windowTitle(), QStringLiteral("Heihachi"));
        bool offersOpen = false;
        for (const QPushButton* button : window->findChildren<QPushButton*>())
            offersOpen |= button->isVisible() && button->text().startsWith(QStringLiteral("Open"));
        QVERIFY(offersOpen);
        QVERIFY(!action(*window, QStringLiteral("Analyse again"))->isEnabled());
    }

    void droppedFilesAreAnalysed()
    {
        const auto window = makeWindow();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_box->makeWav(QStringLiteral("one & two.wav"), 1)),
            QUrl::fromLocalFile(m_box->makeWav(QStringLiteral("b.wav"), 2))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &drop);
        QTRY_COMPARE(window->session().runs().size(), size_t(2));
        QTRY_VERIFY(window->windowTitle().startsWith(QStringLiteral("run 1 · one & two.wav · Untitled")));
        QCOMPARE(window->findChild<HitsPanel*>()->findChild<QTableView*>()->model()->rowCount(), 4);
        QVERIFY(action(*window, QStringLiteral("Analyse again"))->isEnabled());
    }

    void aTextIsRefusedInTheMessageBar()
    {
        const auto window = makeWindow({m_box->makeText(QStringLiteral("letter.mp3"))});
        QTRY_VERIFY(window->messages().isVisible());
        QCOMPARE(window->messages().texts().size(), 1);
        QVERIFY(window->messages().texts().front().contains(QStringLiteral("letter.mp3")));
        QVERIFY(QSettings().value(settings::kRecentAudio).toStringList().isEmpty());
        for (QToolButton* button : window->messages().findChildren<QToolButton*>())
            QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!window->messages().isVisible());
    }

    void remembersRecentFilesAndOffersThem()
    {
        const QString wav = m_box->makeWav(QStringLiteral("mix.wav"));
        {
            const auto window = makeWindow({wav});
            QTRY_VERIFY(window->session().currentResult());
        }
        const auto window = makeWindow();
        QVERIFY(QTest::qWaitForWindowExposed(window.get())); // laid out
        QPushButton* entry = nullptr;
        for (QPushButton* button : window->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("mix.wav"))
                entry = button;
        QVERIFY(entry);
        QTest::mouseClick(entry, Qt::LeftButton);
        QTRY_VERIFY(window->session().currentResult());
    }

    void restoresTheLayoutAndIgnoresABadOne()
    {
        {
            const auto window = makeWindow();
            window->findChild<QDockWidget*>(QStringLiteral("jobsDock"))->hide();
            window->resize(1001, 707);
            window->close();
        }
        {
            const auto window = makeWindow();
            QVERIFY(window->findChild<QDockWidget*>(QStringLiteral("jobsDock"))->isHidden());
            QCOMPARE(window->size(), QSize(1001, 707));
            action(*window, QStringLiteral("Reset this workspace"))->trigger();
            QVERIFY(!window->findChild<QDockWidget*>(QStringLiteral("jobsDock"))->isHidden());
        }
        QSettings().setValue(settings::kWorkspaces + QStringLiteral("/overview/docks"), QByteArray("rubbish"));
        const auto window = makeWindow();
        QVERIFY(window->findChild<QDockWidget*>(QStringLiteral("hitsDock"))->isVisible());
    }

    void switchesTheThemeAndRemembersIt()
    {
        const auto window = makeWindow();
        QVERIFY(window->theme().isDark());
        const QString dark = window->styleSheet();
        window->findChild<QAction*>(QStringLiteral("theme_light"))->trigger();
        QVERIFY(!window->theme().isDark());
        QVERIFY(window->styleSheet() != dark);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
        const auto next = makeWindow();
        QVERIFY(!next->theme().isDark());
    }

    void theDeleteKeyDeletesARunAfterAsking()
    {
        const auto window = makeWindow({m_box->makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(window->session().currentResult());
        auto* tree = window->findChild<QTreeView*>(QStringLiteral("runTree"));
        QApplication::setActiveWindow(window.get());
        tree->setFocus();
        QTRY_VERIFY(tree->hasFocus());
        answerBox(QStringLiteral("Delete"));
        QTest::keyClick(tree, Qt::Key_Delete);
        QTRY_VERIFY(window->session().runs().empty());
    }

    void thePortalsColorSchemeIsUnderstood()
    {
        using Answer = std::optional<bool>;
        QCOMPARE(DesktopColorScheme::prefersDark(1U), Answer(true));
        QCOMPARE(DesktopColorScheme::prefersDark(2U), Answer(false));
        QCOMPARE(DesktopColorScheme::prefersDark(0U), Answer());
        QCOMPARE(DesktopColorScheme::prefersDark(QVariant::fromValue(QDBusVariant(1U))), Answer(true));
    }

    void exportsEverythingThatIsThere()
    {
        const auto window = makeWindow({m_box->makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(window->session().currentResult());
        Exporter& exporter = window->fileActions().exporter();
        QSignalSpy written(&exporter, &Exporter::written);
        QSignalSpy failed(&exporter, &Exporter::failed);
        exporter.writeAll(
            window->session().currentResult(), window->session().currentPeaks(), m_box->path(QStringLiteral("out")));
        QTRY_COMPARE(written.size() + failed.size(), 1);
        QVERIFY(failed.isEmpty());
        const QDir folder(m_box->path(QStringLiteral("out/mix")));
        QVERIFY(folder.exists(QStringLiteral("drum_hits.csv")));
        QVERIFY(folder.exists(QStringLiteral("analysis.json")));
        QVERIFY(folder.exists(QStringLiteral("figures/waveform_hits.png")));
        QVERIFY(window->messages().isVisible()); // says where
    }

    void anExportThatCannotBeWrittenSaysSo()
    {
        const auto window = makeWindow({m_box->makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(window->session().currentResult());
        const QString inTheWay = m_box->makeText(QStringLiteral("file"));
        Exporter& exporter = window->fileActions().exporter();
        QSignalSpy failed(&exporter, &Exporter::failed);
        exporter.writeFormat(
            window->session().currentResult(), reportFormats().front(), inTheWay + QStringLiteral("/hits.csv"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(window->messages().isVisible());
    }

    void preferencesAreUsedByTheNextAnalysisAndRemembered()
    {
        const auto window = makeWindow();
        QTimer::singleShot(0, qApp, [] {
            auto* dialog = qobject_cast<PreferencesDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<ParameterEditor*>(QStringLiteral("drum_hits.count"))->setValue(qint64(7));
            dialog->accept();
        });
        QAction* preferences = action(*window, QStringLiteral("Preferences…"));
        QCOMPARE(preferences->shortcut(), QKeySequence(QStringLiteral("Ctrl+,")));
        preferences->trigger();
        const auto chosen = [](const AnalysisConfig& config) {
            return std::get<qint64>(config.stages()[QStringLiteral("drum_hits")].parameters[QStringLiteral("count")]);
        };
        QCOMPARE(chosen(window->session().config()), 7);
        window->session().analyse(m_box->makeWav(QStringLiteral("a.wav")));
        QTRY_VERIFY(window->session().currentResult());
        QCOMPARE(chosen(window->session().currentResult()->run.config), 7);
        QCOMPARE(chosen(makeWindow()->session().config()), 7);
    }

    void theSensitivityPanelIsInTheViewMenu()
    {
        const auto window = makeWindow();
        auto* dock = window->findChild<QDockWidget*>(QStringLiteral("sensitivityDock"));
        QAction* toggle = action(*window, QStringLiteral("Sensitivity"));
        QVERIFY(toggle->isChecked());
        QCOMPARE(toggle->shortcut(), QKeySequence(QStringLiteral("Ctrl+5")));
        toggle->trigger(); // it was behind the hits
        QVERIFY(Workspace::isInFront(*dock));
        toggle->trigger();
        QVERIFY(dock->isHidden());
    }

    void asksBeforeQuittingDuringAJob()
    {
        test::holdAnalyses = true;
        const auto window = makeWindow({m_box->makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(!window->session().jobs().isIdle());
        answerBox(QStringLiteral("Keep working"));
        QVERIFY(!window->close());
        QVERIFY(!window->session().jobs().isIdle());
        answerBox(QStringLiteral("Cancel jobs and quit"));
        QVERIFY(window->close());
        QTRY_VERIFY(window->session().jobs().isIdle());
    }

    void showsTheTimeUnderThePointer()
    {
        const auto window = makeWindow({m_box->makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(window->session().currentResult());
        window->viewport().setPointer(0.25);
        bool shown = false;
        for (const QLabel* label : window->findChildren<QLabel*>())
            shown |= label->text() == timeText(0.25);
        QVERIFY(shown);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
