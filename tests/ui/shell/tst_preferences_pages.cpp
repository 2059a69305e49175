#include "tests/ui/shell/window_fixture.h"
#include "ui/session/settings_keys.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/appearance.h"
#include "ui/shell/appearance_page.h"
#include "ui/shell/audio_page.h"
#include "ui/shell/libraries.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/shortcuts_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace heihachi;
using heihachi::test::actionNamed;
using heihachi::test::Sandbox;

/// The pages of the preferences that concern the program as a whole, and the boxes of Help.
class TestPreferencesPages : public QObject
{
    Q_OBJECT

private:
    StageRegistry m_registry = test::fourHitsRegistry();
    std::unique_ptr<Sandbox> m_box;

    template <typename T>
    static T* part(const QWidget& page, const char* name)
    {
        return page.findChild<T*>(QLatin1String(name));
    }

    static void choose(QComboBox* box, const QVariant& data) { box->setCurrentIndex(box->findData(data)); }

private Q_SLOTS:
    void init() { m_box = std::make_unique<Sandbox>(QStringLiteral("tst_preferences_pages")); }
    void cleanup() { m_box.reset(); }

    void theDeviceIsRememberedAlsoWhileItIsAway()
    {
        const std::vector<OutputDevice> devices{{"usb", QStringLiteral("USB box"), false}};
        {
            AudioPage page(devices);
            QCOMPARE(part<QComboBox>(page, "outputDevice")->currentData().toByteArray(), QByteArray());
            choose(part<QComboBox>(page, "outputDevice"), QByteArray("usb"));
            part<QSlider>(page, "volume")->setValue(40);
            choose(part<QComboBox>(page, "follow"), QStringLiteral("scroll"));
            QVERIFY(!QSettings().contains(settings::kPlaybackDevice)); // not before apply()
            page.apply();
        }
        AudioPage away({});
        QCOMPARE(part<QComboBox>(away, "outputDevice")->currentData().toByteArray(), QByteArray("usb"));
        QVERIFY(part<QComboBox>(away, "outputDevice")->currentText() != QStringLiteral("usb")); // says that it is away
        QCOMPARE(part<QSlider>(away, "volume")->value(), 40);
        bool saysSo = false;
        for (const QLabel* label : away.findChildren<QLabel*>())
            saysSo |= label->text().contains(QStringLiteral("no sound device"));
        QVERIFY(saysSo);
        away.reset();
        away.apply();
        QCOMPARE(QSettings().value(settings::kPlaybackDevice).toByteArray(), QByteArray());
        QCOMPARE(QSettings().value(settings::kPlaybackVolume).toDouble(), 1.0);
        QCOMPARE(QSettings().value(settings::kPlaybackFollow).toString(), QStringLiteral("page"));
    }

    void appearanceTellsWhetherAnotherWindowIsNeeded()
    {
        Theme theme;
        AppearancePage page(theme);
        choose(part<QComboBox>(page, "themeChoice"), QStringLiteral("light"));
        QVERIFY(theme.isDark());
        page.apply();
        QVERIFY(!theme.isDark());
        QVERIFY(!page.needsAnotherWindow());
        choose(part<QComboBox>(page, "languageChoice"), QStringLiteral("ja"));
        page.apply();
        QVERIFY(page.needsAnotherWindow());
        QCOMPARE(QSettings().value(settings::kLanguage).toString(), QStringLiteral("ja"));
        page.apply();
        QVERIFY(!page.needsAnotherWindow());
        choose(part<QComboBox>(page, "fontChoice"), 150);
        page.apply();
        QVERIFY(page.needsAnotherWindow());
        QCOMPARE(savedFontPercent(), 150);
        QSettings().setValue(settings::kFontPercent, 7);
        QCOMPARE(savedFontPercent(), 100);
    }

    void anotherLanguageAsksForAnotherWindowOrSaysWhenItComes()
    {
        const auto window = test::makeWindow(m_registry, *m_box);
        QAction* japanese = actionNamed(*window, "language_ja");
        QVERIFY(japanese);
        japanese->trigger(); // nobody there who could make another
        QCOMPARE(window->messages().texts().size(), 1);
        QSignalSpy asked(window.get(), &MainWindow::rebuildRequested);
        actionNamed(*window, "language_de")->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(QSettings().value(settings::kLanguage).toString(), QStringLiteral("de"));
        actionNamed(*window, "language_de")->trigger(); // it is that already
        QCOMPARE(asked.size(), 1);
        test::holdAnalyses = true;
        window->session().analyse(m_box->makeWav(QStringLiteral("mix.wav")));
        QTRY_VERIFY(!window->session().jobs().isIdle());
        actionNamed(*window, "language_fr")->trigger(); // nothing that runs is cut off
        QCOMPARE(asked.size(), 1);
    }

    void thePreferencesHaveAllPagesAndApplyThem()
    {
        const auto window = test::makeWindow(m_registry, *m_box);
        QStringList titles;
        QTimer::singleShot(0, qApp, [&titles] {
            auto* dialog = qobject_cast<PreferencesDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto* list = dialog->findChild<QListWidget*>();
            for (int i = 0; i < list->count(); ++i) {
                titles << list->item(i)->text();
                dialog->showPage(i);
                const QString folder = qEnvironmentVariable("HEIHACHI_PICTURES");
                if (!folder.isEmpty())
                    dialog->grab().save(QStringLiteral("%1/preferences_%2.png").arg(folder).arg(i));
            }
            choose(part<QComboBox>(*dialog, "themeChoice"), QStringLiteral("light"));
            dialog->accept();
        });
        actionNamed(*window, "edit_preferences")->trigger();
        QCOMPARE(titles,
            (QStringList{QStringLiteral("Drum model"), QStringLiteral("Analysis"), QStringLiteral("Audio"),
                QStringLiteral("Appearance"), QStringLiteral("Keys"), QStringLiteral("Storage")}));
        QVERIFY(!window->theme().isDark());
    }

    void aboutNamesEveryLibraryWithItsVersion()
    {
        AboutDialog about;
        const QString text = about.findChild<QTextBrowser*>()->toPlainText();
        for (const char* name : {"Qt", "FFmpeg", "FFTW", "QCustomPlot", "LibTorch", "SQLite", "Zstandard", "yaml-cpp",
                 "Rubber Band", "Eigen", "libsmf", "CLI11"})
            QVERIFY2(text.contains(QLatin1String(name)), name);
        for (const Library& library : libraries()) {
            QVERIFY2(library.version.contains(QRegularExpression(QStringLiteral("\\d"))), qPrintable(library.name));
            QVERIFY(!library.licence.isEmpty() && library.url.startsWith(QStringLiteral("https://")));
        }
    }

    void theCardShowsTheKeysInForceAndThoseOfTheViews()
    {
        const auto window = test::makeWindow(m_registry, *m_box);
        window->keys().setKeys(QStringLiteral("file_open"), {QKeySequence(Qt::Key_F9)});
        ShortcutsDialog card(*window->menuBar());
        const QString text = card.findChild<QTextBrowser*>()->toPlainText();
        QVERIFY(text.contains(QStringLiteral("F9")));
        QVERIFY(!text.contains(QStringLiteral("Ctrl+O")));
        QVERIFY(text.contains(QStringLiteral("PgDown")));
        QVERIFY(text.contains(QStringLiteral("Ctrl+Shift+2"))); // a workspace, in a menu of a menu
    }
};

QTEST_MAIN(TestPreferencesPages)
#include "tst_preferences_pages.moc"
