#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/picture_actions.h"
#include "ui/shell/view_export.h"
#include "ui/shell/workspace.h"
#include "ui/views/common/scalable_widget.h"
#include "ui/views/timeline/timeline_stack.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

using namespace heihachi;
using heihachi::test::Sandbox;

namespace {

class RedView final : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Qt::red); }
};

/// Remembers how fine it was painted last.
class RatioView final : public ScalableWidget
{
public:
    double ratio = 0.0;

protected:
    void paintEvent(QPaintEvent*) override { ratio = devicePixelRatioF(); }
};

const PictureFrame kFrame{
    QStringLiteral("Title"), QStringLiteral("mix.wav"), QColor(Qt::white), QColor(Qt::black), QColor(Qt::gray)};

} // namespace

class TestViewExport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> m_box;

private Q_SLOTS:
    void init() { m_box = std::make_unique<Sandbox>(QStringLiteral("tst_view_export")); }
    void cleanup() { m_box.reset(); }

    void aPictureHasTheViewBelowItsTitleAtTwiceTheSize()
    {
        RedView view;
        view.resize(200, 100);
        const QImage image = pictureOf(view, kFrame);
        QCOMPARE(image.devicePixelRatio(), 2.0);
        QVERIFY(image.width() > 400 && image.height() > 200);
        QCOMPARE(image.pixelColor(image.width() / 2, image.height() - 100), QColor(Qt::red));
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        bool hasInk = false;
        for (int x = 0; x < image.width() / 2 && !hasInk; ++x)
            for (int y = 0; y < 60 && !hasInk; ++y)
                hasInk = image.pixelColor(x, y).lightness() < 100;
        QVERIFY(hasInk);
        PictureFrame bare = kFrame;
        bare.title.clear();
        QVERIFY(pictureOf(view, bare).height() < image.height());
    }

    void whatIsKeptAsPixmapsIsPaintedAtTheSizeOfThePicture()
    {
        QWidget panel;
        panel.resize(200, 100);
        auto* view = new RatioView;
        view->setParent(&panel);
        view->resize(100, 50);
        const double before = view->devicePixelRatioF();
        (void)pictureOf(panel, kFrame);
        QCOMPARE(view->ratio, kPictureScale);
        QCOMPARE(view->devicePixelRatioF(), before);
        view->ratio = 0.0;
        (void)pictureOf(*view, kFrame);
        QCOMPARE(view->ratio, kPictureScale);
    }

    void writesEachKind()
    {
        RedView view;
        view.resize(200, 100);
        for (const char* name : {"v.png", "v.svg", "v.pdf", "V.PNG"}) {
            const QString path = m_box->path(QLatin1String(name));
            const Status done = writePicture(view, kFrame, path);
            QVERIFY2(done, name);
            QVERIFY(QFileInfo(path).size() > 100);
        }
        QVERIFY(!QImage(m_box->path(QStringLiteral("v.png"))).isNull());
        QVERIFY(QSvgRenderer(m_box->path(QStringLiteral("v.svg"))).isValid());
        QFile pdf(m_box->path(QStringLiteral("v.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }

    void whatCannotBeWrittenSaysWhy()
    {
        RedView view;
        view.resize(20, 10);
        QCOMPARE(
            writePicture(view, kFrame, m_box->path(QStringLiteral("v.bmp"))).error().code, ErrorCode::InvalidArgument);
        const QString inTheWay = m_box->makeText(QStringLiteral("file"));
        QVERIFY(!writePicture(view, kFrame, inTheWay + QStringLiteral("/v.png")));
        view.resize(0, 0);
        QVERIFY(!writePicture(view, kFrame, m_box->path(QStringLiteral("v.png"))));
        QVERIFY(!QFileInfo::exists(m_box->path(QStringLiteral("v.png"))));
    }

    void thePanelWithTheKeyboardIsMeantElseTheTimeline()
    {
        const StageRegistry registry = test::fourHitsRegistry();
        const auto window = test::makeWindow(registry, *m_box);
        QApplication::setActiveWindow(window.get());
        auto* pictures = window->findChild<PictureActions*>();
        QCOMPARE(&pictures->currentView(), static_cast<QWidget*>(&window->timeline()));
        QDockWidget* dock = window->workspace().dock(QStringLiteral("grooveDock"));
        auto* inside = new QWidget(dock->widget());
        inside->setFocusPolicy(Qt::StrongFocus);
        inside->show();
        window->workspace().bringUp(dock->objectName());
        inside->setFocus();
        QTRY_VERIFY(inside->hasFocus());
        QCOMPARE(&pictures->currentView(), dock->widget());
        QApplication::clipboard()->clear();
        pictures->copy()->trigger();
        QVERIFY(!QApplication::clipboard()->image().isNull());
        QVERIFY(window->messages().texts().front().contains(dock->windowTitle()));
        QSignalSpy failed(pictures, &PictureActions::failed);
        pictures->saveView(*dock->widget(), QStringLiteral("x"), m_box->path(QStringLiteral("no folder/x.png")));
        QTRY_COMPARE(failed.size(), qsizetype(1));
        pictures->saveView(*dock->widget(), QStringLiteral("x"), m_box->path(QStringLiteral("x.tiff")));
        QTRY_COMPARE(failed.size(), qsizetype(2));
        QVERIFY(window->messages().texts().front().contains(QStringLiteral("x.tiff")));
    }
};

QTEST_MAIN(TestViewExport)
#include "tst_view_export.moc"
