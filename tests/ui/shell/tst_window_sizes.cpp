#include "tests/ui/shell/window_fixture.h"
#include "ui/session/settings_keys.h"
#include "ui/shell/main_tool_bar.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workspaces.h"
#include "ui/views/timeline/timeline_stack.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace heihachi;
using heihachi::test::Sandbox;

/// The window from small to large. HEIHACHI_PICTURES names a folder for pictures of it.
class TestWindowSizes : public QObject
{
    Q_OBJECT

private:
    StageRegistry m_registry = test::fourHitsRegistry();
    std::unique_ptr<Sandbox> m_box;

    static void keepPicture(QWidget& window, const QString& name)
    {
        const QString folder = qEnvironmentVariable("HEIHACHI_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(100); // what is laid out later
        window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    static bool canHaveTheKeyboard(const QDockWidget& dock)
    {
        for (const QWidget* child : dock.widget()->findChildren<QWidget*>())
            if (child->isVisible() && child->focusPolicy() & Qt::TabFocus)
                return true;
        return false;
    }

    /// Widgets that can be clicked or typed into but say nothing to a screen reader.
    static QStringList namelessIn(const QWidget& window)
    {
        QStringList nameless;
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            const bool isInside = widget->isHidden() || widget->focusProxy()
                || widget->parentWidget()->inherits("QComboBoxPrivateContainer")
                || widget->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QScrollBar*>(widget);
            if (widget->focusPolicy() == Qt::NoFocus || isInside || !widget->accessibleName().isEmpty())
                continue;
            const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            if (heard && heard->text(QAccessible::Name).isEmpty())
                nameless << QStringLiteral("%1 “%2” in %3")
                                .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                    QLatin1String(widget->parentWidget()->metaObject()->className()));
        }
        return nameless;
    }

private Q_SLOTS:
    void init() { m_box = std::make_unique<Sandbox>(QStringLiteral("tst_window_sizes")); }
    void cleanup() { m_box.reset(); }

    void fits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        QTest::newRow("1024x700 dark") << QSize(1024, 700) << QStringLiteral("dark");
        QTest::newRow("1280x720 light") << QSize(1280, 720) << QStringLiteral("light");
        QTest::newRow("1280x720 dark") << QSize(1280, 720) << QStringLiteral("dark");
        QTest::newRow("3840x2160 dark") << QSize(3840, 2160) << QStringLiteral("dark");
    }

    void fits()
    {
        QFETCH(const QSize, size);
        QFETCH(const QString, theme);
        QSettings().setValue(settings::kTheme, theme);
        const auto window = test::makeWindow(m_registry, *m_box, {m_box->makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(window->session().currentResult());
        for (const Workspaces::Entry& entry : window->workspaces().entries()) {
            window->workspaces().select(entry.id);
            window->resize(size);
            QCoreApplication::processEvents();
            QCOMPARE(window->size(), size); // no panel forces it larger
            QVERIFY2(window->timeline().width() >= 200, qPrintable(entry.title));
            QVERIFY2(window->timeline().height() >= 200, qPrintable(entry.title));
            keepPicture(*window, QStringLiteral("%1_%2_%3").arg(entry.id, theme).arg(size.width()));
        }
    }

    void theWelcomePageCanBeUsedInASmallWindow()
    {
        QSettings().setValue(settings::kRecentAudio, QStringList{m_box->makeWav(QStringLiteral("mix.wav"))});
        const auto window = test::makeWindow(m_registry, *m_box);
        for (const QSize size : {QSize(1024, 700), QSize(800, 520)}) {
            window->resize(size);
            QCoreApplication::processEvents();
            keepPicture(*window, QStringLiteral("welcome_%1").arg(size.width()));
            for (const QPushButton* button : window->findChild<WelcomePage*>()->findChildren<QPushButton*>())
                QVERIFY2(button->visibleRegion().boundingRect().width() >= std::min(120, button->width()),
                    qPrintable(button->text()));
        }
    }

    void theToolBarSaysWhatDoesNotFit()
    {
        const auto window = test::makeWindow(m_registry, *m_box, {m_box->makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(window->session().currentResult());
        auto* bar = window->findChild<MainToolBar*>();
        auto* more = bar->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
        for (const int width : {1024, 800}) {
            window->resize(width, 700);
            QCoreApplication::processEvents();
            bool isCut = false;
            for (QAction* action : bar->actions())
                if (const QWidget* part = bar->widgetForAction(action))
                    isCut |= action->isVisible() && (!part->isVisible() || part->geometry().right() > bar->width());
            QVERIFY(!isCut || more->isVisible());
        }
        window->resize(1024, 700);
        QCoreApplication::processEvents();
        QVERIFY(!more->isVisible()); // at this width all of it fits
    }

    void everyControlHasAName()
    {
        const auto window = test::makeWindow(m_registry, *m_box, {m_box->makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(window->session().currentResult());
        const QStringList nameless = namelessIn(*window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral("; "))));
    }

    void tabReachesEveryPanel()
    {
        const auto window = test::makeWindow(m_registry, *m_box, {m_box->makeWav(QStringLiteral("mix.wav"))});
        QTRY_VERIFY(window->session().currentResult());
        QApplication::setActiveWindow(window.get());
        QSet<QString> docks;
        QWidget* widget = window->nextInFocusChain();
        for (int steps = 0; steps < 5000 && widget != window.get(); ++steps, widget = widget->nextInFocusChain()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            for (const QWidget* parent = widget; parent; parent = parent->parentWidget())
                if (qobject_cast<const QDockWidget*>(parent) || parent == &window->timeline())
                    docks << parent->objectName();
        }
        for (const QDockWidget* dock : window->workspace().docks())
            if (Workspace::isInFront(*dock) && canHaveTheKeyboard(*dock))
                QVERIFY2(docks.contains(dock->objectName()), qPrintable(dock->objectName()));
    }

    void goesOnWhereItWas()
    {
        WindowOptions next;
        QString title;
        {
            const auto window = test::makeWindow(m_registry, *m_box, {m_box->makeWav(QStringLiteral("mix.wav"))});
            QTRY_VERIFY(window->session().currentResult());
            QTRY_VERIFY(window->session().currentPeaks());
            window->session().analyseAgain();
            QTRY_COMPARE(window->session().runs().size(), size_t(2));
            QTRY_VERIFY(window->windowTitle().startsWith(QStringLiteral("run 2")));
            window->viewport().setRange({0.1, 0.3});
            next = window->continuation();
            title = window->windowTitle();
        }
        QVERIFY(next.range);
        MainWindow window(m_registry, next);
        window.show();
        QTRY_COMPARE(window.windowTitle(), title);
        QTRY_COMPARE(window.viewport().range().start, 0.1);
        QCOMPARE(window.viewport().range().end, 0.3);
        QVERIFY(!window.continuation().files.isEmpty());
    }
};

QTEST_MAIN(TestWindowSizes)
#include "tst_window_sizes.moc"
