#include "tests/ui/compare/made_comparison.h"
#include "ui/views/compare/annotation_strip.h"
#include "ui/views/compare/compared_views.h"
#include "ui/views/compare/difference_colors.h"
#include "ui/views/spectrogram/spectrogram_view.h"
#include "ui/views/timeline/bar_ruler.h"

#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// A's timeline above, as in the window.
struct ViewsFixture
{
    explicit ViewsFixture(QSize size = {1280, 900})
    {
        theme.setChoice(Theme::Choice::Dark);
        viewportA.reset(kTestSeconds);
        viewportB.reset(kTestSeconds);
        splitter.addWidget(&timelineA);
        splitter.addWidget(&views);
        splitter.setChildrenCollapsible(false);
        splitter.resize(size);
        timelineA.setPeaks(testPeaks(), QStringLiteral("/music/test.wav"));
        views.setNames(QStringLiteral("run 1 · test.wav"), QStringLiteral("run 2 · test.wav"));
    }

    ~ViewsFixture()
    {
        views.setParent(nullptr); // they are members
        timelineA.setParent(nullptr);
    }

    void fill(const std::shared_ptr<RunComparison>& comparison = madeComparison())
    {
        timelineA.setResult(comparison->a);
        views.setResult(comparison->b);
        views.setRecording(testPeaks(), QStringLiteral("/music/test.wav"), QString());
        views.setComparison(comparison, comparison->map);
        views.differences().setShown(allOf(*comparison));
        splitter.show();
        QCoreApplication::processEvents();
    }

    void compareRecordings()
    {
        auto comparison = madeComparison();
        comparison->isSameRecording = false;
        comparison->map = madeMap();
        fill(comparison);
    }

    Theme theme;
    TimeViewport viewportA;
    TimeViewport viewportB;
    HitSelection selectionA;
    HitSelection selectionB;
    QSplitter splitter{Qt::Vertical};
    TimelineStack timelineA{viewportA, selectionA, theme};
    ComparedViews views{{timelineA, viewportA, viewportB, selectionB, theme, QString()}};
};

QRect globalPlot(const TimeViewWidget& view)
{
    const QRect plot = view.plotRect();
    return {view.mapToGlobal(plot.topLeft()), plot.size()};
}

} // namespace

class TestComparedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edgesLineUpToThePixel_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280") << QSize(1280, 900);
        QTest::newRow("3840") << QSize(3840, 1600);
    }

    void edgesLineUpToThePixel()
    {
        QFETCH(const QSize, size);
        ViewsFixture f(size);
        f.compareRecordings();
        f.views.setSpectrogramShown(true);
        QCoreApplication::processEvents();
        QVERIFY(f.views.map().isVisible());
        QVERIFY(f.views.spectrogram());
        const QRect a = globalPlot(f.timelineA.waveform());
        const auto views = f.splitter.findChildren<TimeViewWidget*>();
        QVERIFY(views.size() >= 10);
        for (const TimeViewWidget* view : views) {
            if (!view->isVisible())
                continue;
            QCOMPARE(globalPlot(*view).left(), a.left());
            QCOMPARE(globalPlot(*view).right(), a.right());
        }
    }

    void widerLabelsOfOneAreTheGutterOfAll()
    {
        ViewsFixture f;
        f.fill();
        const int before = f.timelineA.gutterWidth();
        QFont large = f.views.font();
        large.setPointSizeF(2.0 * large.pointSizeF());
        f.views.differences().setFont(large);
        f.views.setFont(large);
        QCoreApplication::processEvents();
        QVERIFY(f.timelineA.gutterWidth() > before);
        QCOMPARE(f.timelineA.gutterWidth(), f.views.differences().gutterWidth());
        QCOMPARE(f.timelineA.gutterWidth(), f.views.timelineB().gutterWidth());
        f.views.hide(); // A gets its own back
        QCOMPARE(f.timelineA.gutterWidth(), before);
        f.views.show();
        QVERIFY(f.timelineA.gutterWidth() > before);
    }

    void nothingOfBCanBeEdited()
    {
        ViewsFixture f;
        f.fill();
        auto grid = std::make_shared<BeatGrid>();
        for (int i = 0; i < 40; ++i)
            grid->beats.push_back({0.5 * i, 1 + i / 4, 1 + i % 4, 120.0, 0.9F});
        grid->sections.push_back({});
        grid->sections.back().range = {0.0, 20.0};
        grid->sections.back().bpm = 120.0;
        TimelineStack& b = f.views.timelineB();
        b.setBeatGrid(grid);
        f.viewportB.setRange({0.0, 8.0});
        QCoreApplication::processEvents();
        QVERIFY(b.bars().isVisible());
        QSignalSpy edited(&b, &TimelineStack::downbeatMoved);
        const auto at = [&b](double seconds) { return QPoint(int(b.bars().xOf(seconds)), 8); };
        drag(b.bars(), at(4.0), at(4.0) + QPoint(40, 0));
        drag(b.bars(), at(4.5), at(4.5) + QPoint(40, 0), Qt::LeftButton, Qt::ControlModifier);
        drag(b.waveform(), at(4.0), at(4.0) + QPoint(40, 0), Qt::LeftButton, Qt::AltModifier);
        QTest::mouseDClick(&b.bars(), Qt::LeftButton, Qt::ControlModifier, at(2.2));
        QTest::keyClick(&b.bars(), Qt::Key_Insert);
        QTest::keyClick(&b.bars(), Qt::Key_Delete);
        QCOMPARE(edited.size(), 0);
        // The same in A's does something, or this test would prove nothing.
        f.timelineA.setBeatGrid(grid);
        f.viewportA.setRange({0.0, 8.0});
        QCoreApplication::processEvents();
        QSignalSpy moved(&f.timelineA, &TimelineStack::downbeatMoved);
        const QPoint bar(int(f.timelineA.bars().xOf(f.viewportA.range().start + 4.0)), 8);
        drag(f.timelineA.bars(), bar, bar + QPoint(40, 0));
        QCOMPARE(moved.size(), 1);
    }

    void anotherRunOfBLeavesTheViewport()
    {
        ViewsFixture f;
        f.fill();
        f.viewportB.setRange({3.0, 5.0});
        auto other = std::make_shared<AnalysisResult>(*madeComparison()->b);
        other->source.info.path = QStringLiteral("/music/other.wav");
        other->source.durationSeconds = 15.0;
        f.views.setResult(other);
        f.views.setRecording(nullptr, QStringLiteral("/music/other.wav"), QStringLiteral("It is gone."));
        QCOMPARE(f.viewportB.range(), (TimeRange{3.0, 5.0}));
        QCOMPARE(f.viewportB.duration(), kTestSeconds);
        QCOMPARE(f.views.timelineB().waveform().missingReason(), QStringLiteral("It is gone."));
    }

    void hitsOfBAreHatched()
    {
        ViewsFixture f;
        f.fill();
        f.viewportA.setRange({0.9, 1.3});
        f.viewportB.setRange({0.9, 1.3});
        QCoreApplication::processEvents();
        const auto inked = [](DrumLanes& lanes, const QColor& background) {
            const QImage image = lanes.grab().toImage().convertToFormat(QImage::Format_RGB32);
            const QRect lane = lanes.laneRect(DrumClass::Kick).adjusted(0, 2, 0, -1);
            return lane.width() * lane.height() - countOf(image, lane, background);
        };
        const QColor background = f.theme.colors().background;
        DrumLanes& a = f.timelineA.lanes();
        DrumLanes& b = f.views.timelineB().lanes();
        QVERIFY(inked(a, background) > 20);
        QVERIFY(inked(b, background) > 20);
        const auto shades = [](DrumLanes& lanes) {
            std::set<QRgb> seen;
            const QImage image = lanes.grab().toImage().convertToFormat(QImage::Format_RGB32);
            const QRect lane = lanes.laneRect(DrumClass::Kick).adjusted(0, 2, 0, -1);
            const int x = int(lanes.xOf(1.0)) + 1;
            for (int y = lane.bottom() - 8; y < lane.bottom() - 3; ++y)
                seen.insert(image.pixel(x, y));
            return seen.size();
        };
        QCOMPARE(shades(a), size_t{1}); // solid
        QCOMPARE(shades(b), size_t{2}); // hatch and what is between
    }

    void overlayShowsGhostsInA()
    {
        ViewsFixture f;
        f.fill();
        DrumLanes& lanes = f.timelineA.lanes();
        const auto cymbal = [&] { // B alone has one, at 16 s
            const QImage image = lanes.grab().toImage().convertToFormat(QImage::Format_RGB32);
            const QRect lane = lanes.laneRect(DrumClass::Cymbal).adjusted(0, 2, 0, -1);
            const QRect around(int(lanes.xOf(16.0)) - 2, lane.top(), 8, lane.height());
            return around.width() * around.height() - countOf(image, around, f.theme.colors().background);
        };
        QCOMPARE(cymbal(), 0);
        QSignalSpy changed(&f.views, &ComparedViews::overlaidChanged);
        auto* button = f.views.findChild<QToolButton*>(QStringLiteral("overlayRuns"));
        QVERIFY(button);
        button->click();
        QCOMPARE(changed.size(), 1);
        QVERIFY(f.views.isOverlaid());
        QVERIFY(!f.views.timelineB().isVisible());
        QVERIFY(f.views.differences().isVisible());
        QVERIFY(cymbal() > 8);
        const int tall = f.timelineA.height();
        f.views.setOverlaid(false);
        QVERIFY(!button->isChecked());
        QVERIFY(f.views.timelineB().isVisible());
        QCOMPARE(cymbal(), 0);
        QCoreApplication::processEvents();
        QVERIFY(f.timelineA.height() <= tall);
    }

    void ghostsGoWithTheComparison()
    {
        ViewsFixture f;
        f.fill();
        f.views.setOverlaid(true);
        const auto picture = [&] {
            QCoreApplication::processEvents(); // laid out anew
            return f.timelineA.lanes().grab().toImage();
        };
        const QImage ghosted = picture();
        f.views.setComparison(nullptr, {});
        QVERIFY(picture() != ghosted);
        f.fill();
        QCOMPARE(picture(), ghosted);
    }

    void clicksInBSeekInA()
    {
        ViewsFixture f;
        f.compareRecordings();
        QSignalSpy sought(&f.views, &ComparedViews::timeClicked);
        WaveformView& wave = f.views.timelineB().waveform();
        QTest::mouseClick(&wave, Qt::LeftButton, {}, QPoint(int(wave.xOf(9.0)), 20)); // is 4 s in A
        QCOMPARE(sought.size(), 1);
        QVERIFY(std::abs(sought.front().front().toDouble() - 4.0) < 0.03);
        QTest::mouseClick(&wave, Qt::LeftButton, {}, QPoint(int(wave.xOf(2.0)), 20)); // A has nothing of it
        QCOMPARE(sought.size(), 1);
    }

    void mapIsForTwoRecordings()
    {
        ViewsFixture f;
        f.fill();
        QVERIFY(!f.views.map().isVisible());
        f.compareRecordings();
        QVERIFY(f.views.map().isVisible());
    }

    void segmentsOfBAreSeenAndNamed()
    {
        ViewsFixture f;
        auto comparison = madeComparison();
        auto b = std::make_shared<AnalysisResult>(*comparison->b);
        Annotation drop;
        drop.id = 1;
        drop.kind = Annotation::Kind::Segment;
        drop.start = 5.0;
        drop.end = 15.0;
        drop.label = QStringLiteral("drop");
        b->annotations = std::make_shared<std::vector<Annotation>>(std::vector{drop});
        comparison->b = b;
        f.fill(comparison);
        auto* strip = f.views.findChild<AnnotationStrip*>();
        QVERIFY(strip && strip->isVisible());
        QString text;
        for (int y = 0; y < strip->height() && text.isEmpty(); ++y)
            text = strip->textAt(QPointF(strip->xOf(10.0), y));
        QVERIFY2(!text.isEmpty(), "no segment under the pointer");
        f.views.setResult(madeComparison()->b);
        QVERIFY(!strip->isVisible());
    }

    void choosesBetweenWaveformAndSpectrogram()
    {
        ViewsFixture f;
        f.fill();
        QVERIFY(!f.views.spectrogram()); // not before it is wanted
        QTest::mouseClick(f.views.findChild<QToolButton*>(QStringLiteral("spectrogramOfB")), Qt::LeftButton);
        QVERIFY(f.views.spectrogram() && f.views.spectrogram()->isVisible());
        QTest::mouseClick(f.views.findChild<QToolButton*>(QStringLiteral("waveformOfB")), Qt::LeftButton);
        QVERIFY(!f.views.timelineB().waveform().isVisible());
        f.views.setSpectrogramShown(false);
        QVERIFY(!f.views.spectrogram()->isVisible());
        QVERIFY(f.views.timelineB().lanes().isVisible());
    }

    void controlsHaveNamesAndKeys()
    {
        ViewsFixture f;
        f.fill();
        for (const QToolButton* button : f.views.findChildren<QToolButton*>()) {
            if (!button->isVisible())
                continue;
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
            QVERIFY(!button->toolTip().isEmpty());
        }
        QSignalSpy closed(&f.views, &ComparedViews::closeRequested);
        QSignalSpy swapped(&f.views, &ComparedViews::swapRequested);
        QTest::keyClick(f.views.findChild<QToolButton*>(QStringLiteral("closeComparison")), Qt::Key_Space);
        QTest::keyClick(f.views.findChild<QToolButton*>(QStringLiteral("swapRuns")), Qt::Key_Space);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(swapped.size(), 1);
    }

    void looksAtItself() // HEIHACHI_COMPARE_PICTURES: a folder for pictures to look at
    {
        const QString folder = qEnvironmentVariable("HEIHACHI_COMPARE_PICTURES");
        if (folder.isEmpty())
            QSKIP("no folder for pictures");
        for (const bool dark : {true, false})
            for (const QSize size : {QSize(1280, 900), QSize(1000, 760), QSize(3840, 1600)}) {
                ViewsFixture f(size);
                f.theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
                const auto save = [&](const QString& name) {
                    QCoreApplication::processEvents();
                    f.splitter.grab().save(
                        QStringLiteral("%1/%2_%3_%4.png")
                            .arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                            .arg(size.width()));
                };
                f.fill();
                f.views.differences().setCurrent(DifferenceRef{ComparedPart::Hits, 2});
                f.views.differences().setVerdicts([](const DifferenceRef& ref) { return ref.index == 4; });
                save(QStringLiteral("runs"));
                f.views.setOverlaid(true);
                save(QStringLiteral("overlay"));
                f.views.setOverlaid(false);
                f.compareRecordings();
                f.views.map().setAnchors(std::vector<MapAnchor>{{4.0, 9.2}, {16.0, 16.6}});
                f.views.map().setMap(madeMap().through(std::vector<MapAnchor>{{4.0, 9.2}, {16.0, 16.6}}), madeMap());
                QTest::keyClick(&f.views.map(), Qt::Key_Right);
                save(QStringLiteral("recordings"));
                f.views.setSpectrogramShown(true);
                save(QStringLiteral("spectrogram"));
                f.fill(denseComparison(10000));
                save(QStringLiteral("dense"));
            }
    }
};

QTEST_MAIN(TestComparedViews)
#include "tst_compared_views.moc"
