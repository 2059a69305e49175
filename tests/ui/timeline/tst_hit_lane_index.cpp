#include "ui/views/timeline/hit_lane_index.h"
#include "ui/views/timeline/hit_text.h"

#include <QTest>

#include <limits>

using namespace heihachi;

class TestHitLaneIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyHasNothing()
    {
        const HitLaneIndex index;
        for (const DrumClass drumClass : kDrumClasses) {
            QCOMPARE(index.lane(drumClass).within({0.0, 10.0}), (std::pair<size_t, size_t>{0, 0}));
            QVERIFY(!index.lane(drumClass).nearest(1.0));
        }
    }

    void sortsIntoLanes()
    {
        const std::vector<DrumHit> hits{{1.0, DrumClass::Kick, 0.5F, 0.6F, {}, {}},
            {1.0, DrumClass::Tom, 0.5F, 0.6F, {}, {}}, {2.0, DrumClass::Kick, 0.5F, 0.6F, {}, {}},
            {3.0, DrumClass::Kick, 0.5F, 0.6F, {}, {}}};
        const HitLaneIndex index{hits};
        QCOMPARE(index.lane(DrumClass::Kick).indices, (std::vector<int>{0, 2, 3}));
        QCOMPARE(index.lane(DrumClass::Tom).indices, (std::vector<int>{1}));
        QCOMPARE(index.lane(DrumClass::Kick).within({1.5, 3.0}), (std::pair<size_t, size_t>{1, 3}));
        QCOMPARE(index.lane(DrumClass::Kick).within({5.0, 1.0}), (std::pair<size_t, size_t>{3, 3}));
    }

    void findsTheNearest()
    {
        const std::vector<DrumHit> hits{
            {1.0, DrumClass::Kick, 0.5F, 0.6F, {}, {}}, {2.0, DrumClass::Kick, 0.5F, 0.6F, {}, {}}};
        const HitLaneIndex index{hits};
        const HitLaneIndex::Lane& lane = index.lane(DrumClass::Kick);
        QCOMPARE(lane.nearest(-5.0), std::optional<size_t>(0));
        QCOMPARE(lane.nearest(1.4), std::optional<size_t>(0));
        QCOMPARE(lane.nearest(1.6), std::optional<size_t>(1));
        QCOMPARE(lane.nearest(99.0), std::optional<size_t>(1));
    }

    void takesOddValues()
    {
        const std::vector<DrumHit> hits{{1.0, DrumClass::Kick, std::numeric_limits<float>::quiet_NaN(), 7.0F, {}, {}}};
        const HitLaneIndex index{hits};
        QCOMPARE(index.lane(DrumClass::Kick).confidences.front(), 0.0F);
        QCOMPARE(index.lane(DrumClass::Kick).velocities.front(), 1.0F);
    }

    void toolTipHasAllValues()
    {
        QCOMPARE(hitToolTip({761.337, DrumClass::Snare, 0.875F, 0.5F, 12.5F, 0.75F}),
            QStringLiteral("Snare\nTime: 0:12:41.337 (h:m:s)\nConfidence: 87.5 %\nVelocity: 50.0 %\n"
                           "Signal-to-noise ratio: 12.5 dB\nClarity: 75.0 %"));
    }

    void toolTipSaysWhatIsMissing()
    {
        const QString text = hitToolTip({0.0, DrumClass::HiHat, 1.0F, 1.0F, {}, {}});
        QVERIFY(text.contains(QStringLiteral("Signal-to-noise ratio: not computed")));
        QVERIFY(text.contains(QStringLiteral("Clarity: not computed")));
    }
};

QTEST_GUILESS_MAIN(TestHitLaneIndex)
#include "tst_hit_lane_index.moc"
