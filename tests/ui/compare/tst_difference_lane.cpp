#include "tests/ui/compare/made_comparison.h"
#include "ui/views/compare/difference_colors.h"
#include "ui/views/compare/difference_lane.h"
#include "ui/views/timeline/annotation_colors.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace heihachi;
using namespace heihachi::test;

namespace {

struct LaneFixture
{
    explicit LaneFixture(int width = 1280)
    {
        theme.setChoice(Theme::Choice::Dark);
        viewport.reset(kTestSeconds);
        lane.setGutterWidth(80);
        lane.resize(width, 108);
        lane.show();
    }

    void fill(const std::shared_ptr<RunComparison>& made = madeComparison())
    {
        comparison = made;
        lane.setComparison(made);
        lane.setShown(allOf(*made));
    }

    [[nodiscard]] QImage image() { return lane.grab().toImage().convertToFormat(QImage::Format_RGB32); }
    /// Around a place in a row.
    [[nodiscard]] QRect around(double seconds, int row, int half = 7) const
    {
        const QRect area = lane.rowRect(row);
        const int x = int(lane.xOf(seconds));
        return {x - half, area.top() + 1, 2 * half + 1, area.height() - 1};
    }
    [[nodiscard]] QPoint at(double seconds, int row) const
    {
        return {int(lane.xOf(seconds)), lane.rowRect(row).center().y()};
    }
    [[nodiscard]] QColor color(DifferenceKind kind) const { return differenceColor(kind, theme.colors()); }

    Theme theme;
    TimeViewport viewport;
    DifferenceLane lane{viewport, theme};
    std::shared_ptr<RunComparison> comparison;
};

constexpr int kSnare = int(DrumClass::Snare);

} // namespace

class TestDifferenceLane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEachKindAtItsPlace_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        for (const bool dark : {true, false})
            for (const int width : {640, 1280, 3840})
                QTest::addRow("%s, %d px", dark ? "dark" : "light", width) << dark << width;
    }

    void drawsEachKindAtItsPlace()
    {
        QFETCH(const bool, dark);
        QFETCH(const int, width);
        LaneFixture f(width);
        f.theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        f.fill();
        const QImage image = f.image();
        const auto expect = [&](DifferenceKind kind, double seconds, int row) {
            QVERIFY2(countOf(image, f.around(seconds, row), f.color(kind)) > 8,
                qPrintable(QStringLiteral("%1 at %2 s").arg(differenceKindId(kind)).arg(seconds)));
        };
        expect(DifferenceKind::Moved, 4.0, kSnare);
        expect(DifferenceKind::Relabelled, 7.0, kSnare);
        expect(DifferenceKind::Rescored, 10.0, int(DrumClass::HiHat));
        expect(DifferenceKind::Lost, 13.0, int(DrumClass::Tom));
        expect(DifferenceKind::Added, 16.0, int(DrumClass::Cymbal));
        expect(DifferenceKind::Lost, 2.0, DifferenceIndex::kRestRow);
        // Nowhere else: what was kept is not shown, and the row of the kick is empty.
        QRect kick = f.lane.rowRect(int(DrumClass::Kick));
        for (const DifferenceKind kind : kDifferenceKinds)
            QCOMPARE(countOf(image, kick, f.color(kind)), 0);
        QCOMPARE(countOf(image, f.lane.rect(), f.color(DifferenceKind::Added)),
            countOf(image, f.around(16.0, int(DrumClass::Cymbal)), f.color(DifferenceKind::Added)));
    }

    void drawsTheWayOfWhatMoved()
    {
        LaneFixture f;
        f.fill();
        const QImage image = f.image();
        const QColor moved = f.color(DifferenceKind::Moved);
        const int y = f.lane.rowRect(kSnare).center().y();
        const int from = int(f.lane.xOf(4.0)) + 8;
        const int to = int(f.lane.xOf(4.4));
        QVERIFY(to - from > 8);
        for (int x = from; x <= to; ++x)
            QVERIFY2(countOf(image, QRect(x, y - 1, 1, 3), moved) > 0, qPrintable(QString::number(x)));
        QCOMPARE(countOf(image, QRect(to + 2, y - 6, 30, 13), moved), 0);
    }

    void showsSharesWhereItIsDense()
    {
        LaneFixture f;
        f.fill(denseComparison(10000));
        const QImage image = f.image();
        // Full of colour from 1 s to 11 s, and nothing beside it.
        const QRect row = f.lane.rowRect(kSnare);
        const int y = row.center().y();
        int filled = 0;
        for (int x = int(f.lane.xOf(1.1)); x < int(f.lane.xOf(10.9)); ++x)
            filled += image.pixelColor(x, y) == f.color(DifferenceKind::Lost) ? 1 : 0;
        QCOMPARE(filled, int(f.lane.xOf(10.9)) - int(f.lane.xOf(1.1)));
        const QRect beside(int(f.lane.xOf(11.2)), row.top(), 200, row.height());
        QCOMPARE(countOf(image, beside, f.color(DifferenceKind::Lost)), 0);
        QVERIFY(f.lane.textAt(f.at(5.0, kSnare)).contains(QStringLiteral("more here")));
    }

    void frameMovesWithTheCurrentOne()
    {
        LaneFixture f;
        f.fill();
        const QColor frame = f.theme.colors().text;
        const QRect lost = f.around(13.0, int(DrumClass::Tom), 10);
        QCOMPARE(countOf(f.image(), lost, frame), 0);
        f.lane.setCurrent(DifferenceRef{ComparedPart::Hits, 4});
        QVERIFY(countOf(f.image(), lost, frame) > 20);
        QVERIFY(f.lane.accessibleDescription().contains(QStringLiteral("Tom in A only")));
        f.lane.setCurrent(std::nullopt);
        QCOMPARE(countOf(f.image(), lost, frame), 0);
        QVERIFY(f.lane.accessibleDescription().isEmpty());
    }

    void marksWhatWasDecided()
    {
        LaneFixture f;
        f.fill();
        const QRect lost = f.around(13.0, int(DrumClass::Tom), 10);
        QCOMPARE(countOf(f.image(), lost, f.theme.colors().text), 0);
        f.lane.setVerdicts([](const DifferenceRef& ref) { return ref == DifferenceRef{ComparedPart::Hits, 4}; });
        QVERIFY(countOf(f.image(), lost, f.theme.colors().text) > 2);
        QCOMPARE(countOf(f.image(), f.around(16.0, int(DrumClass::Cymbal), 10), f.theme.colors().text), 0);
    }

    void findsWhatIsUnderThePointer()
    {
        LaneFixture f;
        f.fill();
        QCOMPARE(f.lane.differenceAt(f.at(7.0, kSnare)), (DifferenceRef{ComparedPart::Hits, 2}));
        QCOMPARE(f.lane.differenceAt(f.at(2.0, DifferenceIndex::kRestRow)), (DifferenceRef{ComparedPart::Beats, 0}));
        QVERIFY(!f.lane.differenceAt(f.at(7.0, int(DrumClass::Kick)))); // another row
        QVERIFY(!f.lane.differenceAt(f.at(8.0, kSnare))); // another time
        QVERIFY(!f.lane.differenceAt(QPointF(10, f.at(7.0, kSnare).y()))); // the gutter
    }

    void saysInWordsWhatDiffers()
    {
        LaneFixture f;
        f.fill();
        const QString relabelled = f.lane.textAt(f.at(7.0, kSnare));
        QVERIFY2(relabelled.contains(QStringLiteral("Snare in A, Kick in B")), qPrintable(relabelled));
        QVERIFY2(relabelled.contains(QStringLiteral("+4.2 ms")), qPrintable(relabelled));
        QVERIFY2(relabelled.contains(QStringLiteral("confidence 0.81 → 0.64")), qPrintable(relabelled));
        QVERIFY(f.lane.textAt(f.at(13.0, int(DrumClass::Tom))).startsWith(QStringLiteral("Tom in A only")));
        QVERIFY(f.lane.textAt(f.at(16.0, int(DrumClass::Cymbal))).startsWith(QStringLiteral("Cymbal in B only")));
        QVERIFY(f.lane.textAt(f.at(2.0, DifferenceIndex::kRestRow)).startsWith(QStringLiteral("Bar 3.1 in A only")));
        QVERIFY(f.lane.textAt(f.at(18.0, kSnare)).isEmpty());
    }

    void clickChoosesAndDoubleClickPlays()
    {
        LaneFixture f;
        f.fill();
        QSignalSpy chosen(&f.lane, &DifferenceLane::differenceChosen);
        QSignalSpy activated(&f.lane, &DifferenceLane::differenceActivated);
        QSignalSpy sought(&f.lane, &TimeViewWidget::timeClicked);
        QTest::mouseClick(&f.lane, Qt::LeftButton, {}, f.at(10.0, int(DrumClass::HiHat)));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<DifferenceRef>(), (DifferenceRef{ComparedPart::Hits, 3}));
        QCOMPARE(activated.size(), 0);
        QTest::mouseDClick(&f.lane, Qt::LeftButton, {}, f.at(10.0, int(DrumClass::HiHat)));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(sought.size(), 0);
        QTest::mouseClick(&f.lane, Qt::LeftButton, {}, f.at(18.0, kSnare)); // nothing is there: seeks
        QCOMPARE(sought.size(), 1);
    }

    void keysStepAndPlay()
    {
        LaneFixture f;
        f.fill();
        QSignalSpy next(&f.lane, &DifferenceLane::nextWanted);
        QSignalSpy previous(&f.lane, &DifferenceLane::previousWanted);
        QSignalSpy activated(&f.lane, &DifferenceLane::differenceActivated);
        QTest::keyClick(&f.lane, Qt::Key_Return); // no current one yet
        QCOMPARE(activated.size(), 0);
        QTest::keyClick(&f.lane, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&f.lane, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&f.lane, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(next.size(), 2);
        QCOMPARE(previous.size(), 1);
        f.lane.setCurrent(DifferenceRef{ComparedPart::Hits, 3});
        QTest::keyClick(&f.lane, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
    }

    void menuOffersWhatCanBeDone()
    {
        LaneFixture f;
        f.fill();
        QAction right(QStringLiteral("A is right"));
        f.lane.setDifferenceActions({&right});
        QSignalSpy next(&f.lane, &DifferenceLane::nextWanted);
        QContextMenuEvent event(QContextMenuEvent::Mouse, f.at(13.0, int(DrumClass::Tom)),
            f.lane.mapToGlobal(f.at(13.0, int(DrumClass::Tom))));
        QSignalSpy chosen(&f.lane, &DifferenceLane::differenceChosen);
        QCoreApplication::sendEvent(&f.lane, &event);
        QCOMPARE(chosen.size(), 1);
        auto* menu = f.lane.findChild<QMenu*>();
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(&right));
        for (QAction* action : menu->actions())
            if (action->text() == QStringLiteral("&Next difference"))
                action->trigger();
        QCOMPARE(next.size(), 1);
        menu->close();
    }

    void hatchesWhatHasNoCounterpart()
    {
        LaneFixture f;
        auto made = madeComparison();
        made->isSameRecording = false;
        made->map = madeMap();
        f.fill(made);
        const QImage image = f.image();
        const int y = f.lane.rowRect(int(DrumClass::Kick)).center().y();
        const auto ground = [&](double seconds) { return QRect(int(f.lane.xOf(seconds)), y - 4, 30, 8); };
        QVERIFY(countOf(image, ground(9.0), f.theme.colors().background) < 20);
        QVERIFY(countOf(image, ground(5.0), f.theme.colors().background) > 200);
        QVERIFY(countOf(image, ground(14.0), f.theme.colors().background) > 200);
        QCOMPARE(f.lane.textAt(f.at(9.0, int(DrumClass::Kick))), QStringLiteral("No counterpart in B"));
    }

    void emptinessSpeaks()
    {
        LaneFixture f;
        QVERIFY(!f.lane.emptyText().isEmpty());
        auto same = madeComparison();
        same->hits->events.resize(1); // the one that was kept
        same->beats->events.clear();
        f.fill(same);
        QVERIFY2(f.lane.emptyText().contains(QStringLiteral("agree")), qPrintable(f.lane.emptyText()));
        f.fill();
        QVERIFY(f.lane.emptyText().isEmpty());
        f.lane.setShown({});
        QVERIFY2(f.lane.emptyText().contains(QStringLiteral("filter")), qPrintable(f.lane.emptyText()));
        auto unrelated = madeComparison();
        unrelated->map = TimeMap();
        f.fill(unrelated);
        QVERIFY(f.lane.emptyText().contains(QStringLiteral("nothing in common")));
        auto nothing = madeComparison();
        nothing->hits.reset();
        nothing->beats.reset();
        f.fill(nothing);
        QVERIFY(!f.lane.emptyText().isEmpty());
    }

    void survivesWhatDoesNotFit()
    {
        LaneFixture f;
        auto made = madeComparison();
        made->hits->events.push_back({DifferenceKind::Lost, 99, -1, 5.0, 5.0, {}, {}, {}}); // no such hit
        made->hits->events.push_back({DifferenceKind::Lost, 1, -1, std::nan(""), 5.0, {}, {}, {}});
        f.fill(made);
        f.lane.setShown(std::vector<DifferenceRef>{
            {ComparedPart::Hits, -1}, {ComparedPart::Hits, 500}, {ComparedPart::Segments, 0}, {ComparedPart::Hits, 4}});
        f.lane.setCurrent(DifferenceRef{ComparedPart::Segments, 3});
        QVERIFY(!f.image().isNull());
        QVERIFY(f.lane.differenceAt(f.at(13.0, int(DrumClass::Tom))));
        f.lane.setShown(allOf(*made));
        QVERIFY(!f.image().isNull());
        QVERIFY(f.lane.textAt(f.at(5.0, DifferenceIndex::kRestRow)).contains(QStringLiteral("0:00:05")));
    }

    void colorsStandOutInBothThemes()
    {
        for (const bool dark : {true, false}) {
            const ThemeColors colors = Theme::colorsFor(dark);
            std::vector<QRgb> seen;
            for (const DifferenceKind kind : kDifferenceKinds) {
                const QColor color = differenceColor(kind, colors);
                QVERIFY(contrastOf(color, colors.background) >= 3.0);
                QVERIFY(contrastOf(color, colors.panel) >= 3.0);
                QVERIFY(std::ranges::find(seen, color.rgb()) == seen.end());
                seen.push_back(color.rgb());
            }
        }
    }

    void kindsHaveShapesOfTheirOwn()
    {
        std::vector<QImage> shapes;
        for (const DifferenceKind kind : kDifferenceKinds) {
            QImage shape(16, 16, QImage::Format_RGB32);
            shape.fill(Qt::black);
            QPainter painter(&shape);
            paintDifferenceGlyph(painter, QRectF(0, 0, 16, 16), kind, Qt::white);
            painter.end();
            QVERIFY(countOf(shape, shape.rect(), Qt::white) > 4);
            for (const QImage& other : shapes)
                QVERIFY(other != shape);
            shapes.push_back(shape);
        }
    }
};

QTEST_MAIN(TestDifferenceLane)
#include "tst_difference_lane.moc"
