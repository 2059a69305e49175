#include "ui/session/hit_filtering.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace heihachi;

class TestHitFiltering final : public QObject
{
    Q_OBJECT

private:
    static DrumHit hit(double time, float confidence, float velocity)
    {
        return {time, DrumClass::Snare, confidence, velocity, {}, {}};
    }

private Q_SLOTS:
    void letsEverythingPassAtFirst()
    {
        TimeViewport viewport;
        const HitFiltering filtering(viewport);
        QVERIFY(filtering.isOpen());
        QVERIFY(filtering.filter().accepts(hit(5.0, 0.0F, 1.0F)));
        QVERIFY(filtering.filter().accepts(hit(5.0, 1.0F, 0.0F)));
    }

    void limitsAreInclusive()
    {
        TimeViewport viewport;
        HitFiltering filtering(viewport);
        QSignalSpy changes(&filtering, &HitFiltering::changed);
        HitFilter filter;
        filter.minimumConfidence = 0.25F;
        filter.maximumConfidence = 0.75F;
        filter.minimumVelocity = 0.5F;
        filtering.setFilter(filter);
        filtering.setFilter(filter); // nothing new
        QCOMPARE(changes.count(), 1);
        QVERIFY(filtering.filter().accepts(hit(0.0, 0.25F, 0.5F)));
        QVERIFY(filtering.filter().accepts(hit(0.0, 0.75F, 1.0F)));
        QVERIFY(!filtering.filter().accepts(hit(0.0, 0.76F, 1.0F)));
        QVERIFY(!filtering.filter().accepts(hit(0.0, 0.5F, 0.49F)));
        filtering.reset();
        QVERIFY(filtering.isOpen());
        QCOMPARE(changes.count(), 2);
    }

    void aLimitPushesTheOther()
    {
        TimeViewport viewport;
        HitFiltering filtering(viewport);
        HitFilter filter;
        filter.maximumConfidence = 0.4F;
        filtering.setFilter(filter);
        filter.minimumConfidence = 0.6F;
        filtering.setFilter(filter);
        QCOMPARE(filtering.filter().maximumConfidence, 0.6F);
        filter = filtering.filter();
        filter.maximumConfidence = 0.2F;
        filtering.setFilter(filter);
        QCOMPARE(filtering.filter().minimumConfidence, 0.2F);
    }

    void badNumbersAreNoLimits()
    {
        TimeViewport viewport;
        HitFiltering filtering(viewport);
        HitFilter filter;
        filter.minimumConfidence = std::numeric_limits<float>::quiet_NaN();
        filter.maximumConfidence = 7.0F;
        filter.minimumVelocity = -1.0F;
        filter.maximumVelocity = std::numeric_limits<float>::quiet_NaN();
        filtering.setFilter(filter);
        QVERIFY(filtering.isOpen());
    }

    void theVisibleRangeMovesWithTheViewport()
    {
        TimeViewport viewport;
        viewport.reset(100.0);
        HitFiltering filtering(viewport);
        QSignalSpy changes(&filtering, &HitFiltering::changed);
        viewport.setRange({10.0, 20.0});
        QCOMPARE(changes.count(), 0);
        filtering.setOnlyVisible(true);
        QCOMPARE(filtering.filter().range, std::optional(TimeRange{10.0, 20.0}));
        viewport.setRange({30.0, 40.0});
        QCOMPARE(filtering.filter().range, std::optional(TimeRange{30.0, 40.0}));
        filtering.setFilter({}); // has no say about the range
        QVERIFY(filtering.onlyVisible());
        filtering.setOnlyVisible(false);
        QVERIFY(filtering.isOpen());
        QCOMPARE(changes.count(), 3);
    }
};

QTEST_GUILESS_MAIN(TestHitFiltering)
#include "tst_hit_filtering.moc"
