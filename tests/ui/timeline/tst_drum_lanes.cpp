#include "tests/ui/timeline/timeline_fixture.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>

#include <cmath>

using namespace heihachi;
using namespace heihachi::test;

class TestDrumLanes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsAHitInItsLane();
    void heightIsVelocityAndOpacityConfidence();
    void outlinesSelectedHits();
    void clickSelectsTheNearest();
    void controlClickToggles();
    void dragSelectsAcrossLanes();
    void doubleClickReveals();
    void keysStepThroughHits();
    void toolTipShowsTheHit();
    void saysWhyThereIsNothing();
    void denseHitsShowTheLargest();
    void sharpAtAnyPixelRatio();
    void previewsOtherHits();
};

namespace {

QPoint pointOf(const DrumLanes& lanes, double seconds, DrumClass drumClass)
{
    return {int(std::lround(lanes.xOf(seconds))), lanes.laneRect(drumClass).center().y()};
}

QPoint pointOf(const DrumLanes& lanes, const AnalysisResult& result, int index)
{
    const DrumHit& hit = (*result.drumHits)[size_t(index)];
    return pointOf(lanes, hit.time, hit.drumClass);
}

int distance(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

} // namespace

void TestDrumLanes::paintsAHitInItsLane()
{
    TimelineFixture f;
    f.fill();
    const DrumLanes& lanes = f.stack.lanes();
    const QImage image = f.stack.lanes().grab().toImage();
    for (int i = 0; i < kDrumClassCount; ++i) {
        const double time = 1.0 + i;
        const int x = int(std::floor(lanes.xOf(time)));
        for (const DrumClass drumClass : kDrumClasses) {
            const QColor there = image.pixelColor(x, lanes.laneRect(drumClass).center().y());
            QCOMPARE(there, int(drumClass) == i ? Theme::classColor(drumClass) : f.theme.colors().background);
        }
    }
}

void TestDrumLanes::heightIsVelocityAndOpacityConfidence()
{
    TimelineFixture f;
    auto result = testResult();
    result->drumHits
        = std::vector<DrumHit>{{5.0, DrumClass::Kick, 1.0F, 0.3F, {}, {}}, {10.0, DrumClass::Kick, 0.1F, 1.0F, {}, {}}};
    f.stack.setResult(result);
    const DrumLanes& lanes = f.stack.lanes();
    const QImage image = f.stack.lanes().grab().toImage();
    const QRect lane = lanes.laneRect(DrumClass::Kick);
    const int low = int(std::floor(lanes.xOf(5.0)));
    QCOMPARE(image.pixelColor(low, lane.bottom() - 5), Theme::classColor(DrumClass::Kick));
    QCOMPARE(image.pixelColor(low, lane.center().y()), f.theme.colors().background);
    const QColor faint = image.pixelColor(int(std::floor(lanes.xOf(10.0))), lane.center().y());
    QVERIFY(distance(faint, f.theme.colors().background) > 20);
    QVERIFY(distance(faint, Theme::classColor(DrumClass::Kick)) > 20);
}

void TestDrumLanes::outlinesSelectedHits()
{
    TimelineFixture f;
    f.fill();
    const QImage before = f.stack.lanes().grab().toImage();
    f.selection.set({0});
    const QImage after = f.stack.lanes().grab().toImage();
    QVERIFY(before != after);
    const int x = int(std::floor(f.stack.lanes().xOf(1.0))) - 1;
    QCOMPARE(after.pixelColor(x, f.stack.lanes().laneRect(DrumClass::Kick).center().y()), f.theme.colors().text);
}

void TestDrumLanes::clickSelectsTheNearest()
{
    TimelineFixture f;
    f.fill();
    const auto result = testResult();
    DrumLanes& lanes = f.stack.lanes();
    QTest::mouseClick(&lanes, Qt::LeftButton, {}, pointOf(lanes, *result, 7) + QPoint(4, 0));
    QCOMPARE(f.selection.indices(), (std::vector<int>{7}));
    QSignalSpy clicks(&f.stack, &TimelineStack::timeClicked);
    QTest::mouseClick(&lanes, Qt::LeftButton, {}, pointOf(lanes, 17.5, DrumClass::Kick));
    QVERIFY(f.selection.indices().empty());
    QCOMPARE(clicks.count(), 1);
}

void TestDrumLanes::controlClickToggles()
{
    TimelineFixture f;
    f.fill();
    const auto result = testResult();
    DrumLanes& lanes = f.stack.lanes();
    for (const int index : {3, 1, 5, 1})
        QTest::mouseClick(&lanes, Qt::LeftButton, Qt::ControlModifier, pointOf(lanes, *result, index));
    QCOMPARE(f.selection.indices(), (std::vector<int>{3, 5}));
    QTest::mouseClick(&lanes, Qt::LeftButton, Qt::ControlModifier, pointOf(lanes, 17.5, DrumClass::Kick));
    QCOMPARE(f.selection.indices(), (std::vector<int>{3, 5}));
}

void TestDrumLanes::dragSelectsAcrossLanes()
{
    TimelineFixture f;
    f.fill();
    DrumLanes& lanes = f.stack.lanes();
    const TimeRange range = f.viewport.range();
    drag(lanes, pointOf(lanes, 0.5, DrumClass::Kick), pointOf(lanes, 7.5, DrumClass::Snare));
    QCOMPARE(f.selection.indices(), (std::vector<int>{0, 1, 5, 6})); // kicks at 1, 6 s, snares at 2, 7 s
    drag(lanes, pointOf(lanes, 4.5, DrumClass::Cymbal), pointOf(lanes, 5.5, DrumClass::Cymbal), Qt::LeftButton,
        Qt::ControlModifier);
    QCOMPARE(f.selection.indices(), (std::vector<int>{0, 1, 4, 5, 6}));
    QCOMPARE(f.viewport.range(), range); // selecting does not scroll
}

void TestDrumLanes::doubleClickReveals()
{
    TimelineFixture f;
    f.fill();
    const auto result = testResult();
    QSignalSpy activated(&f.stack, &TimelineStack::hitActivated);
    QTest::mouseDClick(&f.stack.lanes(), Qt::LeftButton, {}, pointOf(f.stack.lanes(), *result, 7));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toInt(), 7);
    QVERIFY(std::abs(f.viewport.range().center() - 8.0) < 1e-9);
    QVERIFY(f.viewport.range().length() <= 2.0 + 1e-9);
}

void TestDrumLanes::keysStepThroughHits()
{
    TimelineFixture f;
    f.fill();
    DrumLanes& lanes = f.stack.lanes();
    f.viewport.setRange({4.5, 6.5});
    QTest::keyClick(&lanes, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(f.selection.indices(), (std::vector<int>{4})); // the first in view
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&lanes, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(f.selection.indices(), (std::vector<int>{7}));
    QVERIFY(f.viewport.range().contains(8.0)); // scrolled along
    QTest::keyClick(&lanes, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(f.selection.indices(), (std::vector<int>{6}));
    QSignalSpy activated(&lanes, &DrumLanes::hitActivated);
    QTest::keyClick(&lanes, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QTest::keyClick(&lanes, Qt::Key_Escape);
    QVERIFY(f.selection.indices().empty());
}

void TestDrumLanes::toolTipShowsTheHit()
{
    TimelineFixture f;
    f.fill();
    const auto result = testResult();
    DrumLanes& lanes = f.stack.lanes();
    const QPoint position = pointOf(lanes, *result, 6);
    QHelpEvent event(QEvent::ToolTip, position, lanes.mapToGlobal(position));
    QCoreApplication::sendEvent(&lanes, &event);
    QVERIFY(QToolTip::text().startsWith(QStringLiteral("Snare")));
    QVERIFY(QToolTip::text().contains(QStringLiteral("0:00:07.000")));
    QVERIFY(QToolTip::text().contains(QStringLiteral("12.0 dB")));
    QVERIFY(QToolTip::text().contains(QStringLiteral("not computed")));
    QVERIFY(!lanes.hitAt(pointOf(lanes, 7.0, DrumClass::Kick))); // another lane
}

void TestDrumLanes::saysWhyThereIsNothing()
{
    TimelineFixture f;
    f.fill();
    QVERIFY(f.stack.lanes().emptyText().isEmpty());
    auto result = testResult();
    result->drumHits.reset();
    result->run.stages
        = {{QStringLiteral("drum_hits"), 1, StageStatus::Failed, QStringLiteral("The model is damaged."), 0.0}};
    f.stack.setResult(result);
    QVERIFY(f.stack.lanes().emptyText().contains(QStringLiteral("The model is damaged.")));
    auto none = testResult();
    none->drumHits->clear();
    f.stack.setResult(none);
    QVERIFY(f.stack.lanes().emptyText().contains(QStringLiteral("No drum hits were found")));
    QVERIFY(!f.stack.lanes().grab().isNull());
}

void TestDrumLanes::denseHitsShowTheLargest()
{
    TimelineFixture f;
    auto result = testResult();
    result->drumHits->clear();
    for (int i = 0; i < 50000; ++i) // dozens a pixel; one of them is loud and sure
        result->drumHits->push_back(
            {kTestSeconds * i / 50000.0, DrumClass::Snare, i == 25000 ? 1.0F : 0.0F, i == 25000 ? 1.0F : 0.1F, {}, {}});
    f.stack.setResult(result);
    const DrumLanes& lanes = f.stack.lanes();
    const QImage image = f.stack.lanes().grab().toImage();
    const int y = lanes.laneRect(DrumClass::Snare).center().y();
    const int x = int(std::floor(lanes.xOf(10.0)));
    QCOMPARE(image.pixelColor(x, y), Theme::classColor(DrumClass::Snare));
    QCOMPARE(image.pixelColor(x - 3, y), f.theme.colors().background);
}

void TestDrumLanes::previewsOtherHits()
{
    TimelineFixture f;
    f.fill();
    const DrumLanes& lanes = f.stack.lanes();
    const QImage before = f.stack.lanes().grab().toImage();
    const DrumHit kept = (*testResult()->drumHits)[0];
    const DrumHit added{7.5, DrumClass::Tom, 0.5F, 0.5F, {}, {}};
    const std::vector<PreviewHit> preview{{kept, 0}, {added, -1}};
    f.stack.setPreview(std::make_shared<const std::vector<PreviewHit>>(preview));
    QVERIFY(f.stack.lanes().grab().toImage() != before);
    QCOMPARE(lanes.hitAt(pointOf(lanes, kept.time, kept.drumClass)), std::optional(0));
    QVERIFY(!lanes.hitAt(pointOf(lanes, added.time, added.drumClass))); // not one of the run
    QVERIFY(!lanes.hitAt(pointOf(lanes, *testResult(), 1))); // not with these thresholds
    f.stack.setPreview(nullptr);
    QVERIFY(f.stack.lanes().grab().toImage() == before);
    f.stack.setPreview(std::make_shared<const std::vector<PreviewHit>>(preview));
    f.stack.setResult(testResult()); // another run ends a preview
    QVERIFY(f.stack.lanes().grab().toImage() == before);
    f.stack.setPreview(std::make_shared<const std::vector<PreviewHit>>(preview));
    drag(f.stack.lanes(), lanes.laneRect(DrumClass::Kick).topLeft() + QPoint(2, 2),
        lanes.laneRect(DrumClass::Cymbal).bottomRight() - QPoint(2, 2));
    QCOMPARE(f.selection.indices(), std::vector<int>{0});
}

void TestDrumLanes::sharpAtAnyPixelRatio()
{
    TimelineFixture f;
    f.fill();
    DrumLanes& lanes = f.stack.lanes();
    QImage image(lanes.size() * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2.0);
    lanes.render(&image);
    const int x = int(std::floor(lanes.xOf(1.0)));
    QCOMPARE(
        image.pixelColor(2 * x, 2 * lanes.laneRect(DrumClass::Kick).center().y()), Theme::classColor(DrumClass::Kick));
}

QTEST_MAIN(TestDrumLanes)
#include "tst_drum_lanes.moc"
