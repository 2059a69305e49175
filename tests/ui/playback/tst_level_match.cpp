#include "ui/playback/level_match.h"
#include "ui/playback/mapped_events.h"

#include <QTest>

#include <limits>

using namespace heihachi;

class TestLevelMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsTheLouderOneDown()
    {
        QCOMPARE(levelMatch(-8.0, -14.0), (LevelMatch{-6.0, 0.0}));
        QCOMPARE(levelMatch(-14.0, -8.0), (LevelMatch{0.0, -6.0}));
        QCOMPARE(levelMatch(-9.5, -9.5), (LevelMatch{0.0, 0.0}));
    }

    void neverMoreThanItSays()
    {
        QCOMPARE(levelMatch(-5.0, -65.0), (LevelMatch{-LevelMatch::kMostAttenuation, 0.0}));
        QCOMPARE(levelMatch(-65.0, -5.0), (LevelMatch{0.0, -LevelMatch::kMostAttenuation}));
    }

    void whatHasNoLoudnessStays()
    {
        constexpr double kNone = -std::numeric_limits<double>::infinity();
        QCOMPARE(levelMatch(std::nullopt, -9.0), LevelMatch{});
        QCOMPARE(levelMatch(-9.0, std::nullopt), LevelMatch{});
        QCOMPARE(levelMatch(kNone, -9.0), LevelMatch{});
        QCOMPARE(levelMatch(-9.0, std::numeric_limits<double>::quiet_NaN()), LevelMatch{});
    }

    void eventsOfBInTimeOfA()
    {
        const TimeMap map({{{0.0, 10.0}, {5.0, 15.0}, 1.0F}, {{20.0, 30.0}, {15.0, 26.0}, 1.0F}});
        auto result = std::make_shared<AnalysisResult>();
        constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
        result->drumHits.emplace();
        for (const double time : {1.0, 6.0, 20.5, 40.0, kNaN})
            result->drumHits->push_back({time, DrumClass::Snare, 0.5F, 0.5F, {}, {}});
        const AnalysisResultPtr mapped = hitsInTimeOfA(result, map);
        QCOMPARE(mapped->drumHits->size(), size_t(2));
        QCOMPARE((*mapped->drumHits)[0].time, 1.0);
        QCOMPARE((*mapped->drumHits)[1].time, 25.0);
        QCOMPARE((*mapped->drumHits)[1].drumClass, DrumClass::Snare);
        QVERIFY(!hitsInTimeOfA(nullptr, map));
        QVERIFY(!hitsInTimeOfA(std::make_shared<AnalysisResult>(), map)->drumHits);
        QCOMPARE(hitsInTimeOfA(result, TimeMap::identity(100.0)), AnalysisResultPtr(result));
        auto grid = std::make_shared<BeatGrid>();
        grid->beats = {{2.0, 1, 1, 174.0, 1.0F}, {7.5, 4, 2, 174.0, 1.0F}};
        const auto beats = beatsInTimeOfA(grid, map);
        QCOMPARE(beats->beats.size(), size_t(1));
        QCOMPARE(beats->beats[0].time, 2.5);
        QCOMPARE(beats->beats[0].beatInBar, 2);
        QVERIFY(!beatsInTimeOfA(nullptr, map));
    }
};

QTEST_GUILESS_MAIN(TestLevelMatch)
#include "tst_level_match.moc"
