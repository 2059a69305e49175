#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/drop_overlay.h"
#include "ui/shell/drop_plan.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace heihachi;
using heihachi::test::Sandbox;

class TestDropZone : public QObject
{
    Q_OBJECT

private:
    StageRegistry m_registry = test::fourHitsRegistry();
    std::unique_ptr<Sandbox> m_box;

    [[nodiscard]] QUrl file(const QString& name) const { return QUrl::fromLocalFile(m_box->makeText(name)); }

    static bool enter(QWidget& widget, const QMimeData& data)
    {
        QDragEnterEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(&widget, &event);
        return event.isAccepted();
    }

    static void drop(QWidget& widget, const QMimeData& data)
    {
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
    }

private Q_SLOTS:
    void init() { m_box = std::make_unique<Sandbox>(QStringLiteral("tst_drop_zone")); }
    void cleanup() { m_box.reset(); }

    void saysWhatWillHappen()
    {
        const DropPlan one = planDrop({file(QStringLiteral("mix.mp3"))});
        QCOMPARE(one.paths.size(), 1);
        QVERIFY(one.text.contains(QStringLiteral("mix.mp3")));
        QVERIFY(one.refused.isEmpty());
        const DropPlan two = planDrop({file(QStringLiteral("a.wav")), file(QStringLiteral("b.wav"))});
        QCOMPARE(two.paths.size(), 2);
        QVERIFY(two.text.contains(QLatin1Char('2')));
        const DropPlan folder = planDrop({QUrl::fromLocalFile(m_box->path({}))});
        QCOMPARE(folder.paths.size(), 1);
        QVERIFY(folder.text.contains(QStringLiteral("folder")));
        const DropPlan unknown = planDrop({file(QStringLiteral("recording.xyzzy"))}); // opening it finds out
        QCOMPARE(unknown.paths.size(), 1);
    }

    void aProjectIsOpenedAlone()
    {
        const DropPlan plan = planDrop({file(QStringLiteral("a.wav")), file(QStringLiteral("p.heihachi"))});
        QCOMPARE(plan.paths, QStringList{m_box->path(QStringLiteral("p.heihachi"))});
        QVERIFY(plan.text.contains(QStringLiteral("p.heihachi")));
        QVERIFY(!plan.refused.isEmpty());
    }

    void wrongFilesAreRefusedWithTheReason()
    {
        const DropPlan text = planDrop({file(QStringLiteral("letter.txt"))});
        QVERIFY(text.paths.isEmpty());
        QVERIFY(text.text.contains(QStringLiteral("letter.txt")));
        QVERIFY(planDrop({QUrl(QStringLiteral("https://example.org/a.mp3"))}).paths.isEmpty());
        const DropPlan gone = planDrop({QUrl::fromLocalFile(m_box->path(QStringLiteral("gone.wav")))});
        QVERIFY(gone.paths.isEmpty());
        QVERIFY(gone.text.contains(QStringLiteral("gone.wav")));
        QVERIFY(!planDrop({}).text.isEmpty());
        const DropPlan mixed = planDrop({file(QStringLiteral("a.wav")), file(QStringLiteral("cover.png"))});
        QCOMPARE(mixed.paths.size(), 1);
        QVERIFY(mixed.refused.contains(QStringLiteral("cover.png")));
    }

    void theOverlayShowsItAndTheMessageStays()
    {
        const auto window = test::makeWindow(m_registry, *m_box);
        auto* overlay = window->findChild<DropOverlay*>();
        QVERIFY(!overlay->isVisible());
        QMimeData data;
        data.setUrls({file(QStringLiteral("letter.txt"))});
        QVERIFY(enter(*window, data));
        QVERIFY(overlay->isVisible());
        QCOMPARE(overlay->size(), window->size());
        QVERIFY(overlay->text().contains(QStringLiteral("letter.txt")));
        drop(*window, data);
        QVERIFY(!overlay->isVisible());
        QVERIFY(window->messages().texts().front().contains(QStringLiteral("letter.txt")));
        QVERIFY(!window->session().hasProject());
        QMimeData words;
        words.setText(QStringLiteral("no file"));
        QVERIFY(!enter(*window, words));
        QVERIFY(!overlay->isVisible());
    }

    void aDockThatWasTornOffTakesFilesAsWell()
    {
        const auto window = test::makeWindow(m_registry, *m_box);
        QDockWidget* dock = window->workspace().dock(QStringLiteral("notesDock"));
        dock->setFloating(true);
        dock->show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_box->makeWav(QStringLiteral("mix.wav")))});
        QVERIFY(enter(*dock, data));
        QVERIFY(dock->findChild<DropOverlay*>()->isVisible());
        drop(*dock, data);
        QTRY_VERIFY(window->session().currentResult());
    }
};

QTEST_MAIN(TestDropZone)
#include "tst_drop_zone.moc"
