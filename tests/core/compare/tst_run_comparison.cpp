#include "tests/core/compare/made_pair.h"

#include <cmath>
#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

bool isNear(const std::optional<double>& value, double expected, double tolerance = 1e-6)
{
    return value && std::abs(*value - expected) < tolerance;
}

/// The whole chain of a run, with beats, sections and annotations.
AnalysisResultPtr wholeRun(std::uint32_t seed = 1)
{
    SampleOptions options;
    options.seed = seed;
    options.hitCount = 400;
    options.withRhythm = true;
    const auto run = std::make_shared<AnalysisResult>(*makeResult(options));
    run->annotations = std::make_shared<const std::vector<Annotation>>(
        std::vector<Annotation>{{1, Annotation::Kind::Segment, 0.0, 10.0, {}, QStringLiteral("intro")},
            {2, Annotation::Kind::Marker, 5.0, 5.0, {}, QStringLiteral("here")},
            {3, Annotation::Kind::Transition, 9.0, 11.0, 10.0, QStringLiteral("cut")}});
    return run;
}

AnalysisResultPtr without(const AnalysisResultPtr& run, const std::function<void(AnalysisResult&)>& remove)
{
    const auto changed = std::make_shared<AnalysisResult>(*run);
    remove(*changed);
    return changed;
}

} // namespace

class TestRunComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryKind()
    {
        const auto comparison
            = comparedHits({hitAt(0.0), hitAt(1.0), hitAt(2.0), hitAt(3.0), hitAt(4.0), hitAt(5.0, DrumClass::Tom)},
                {hitAt(0.0), hitAt(1.010), hitAt(2.0, DrumClass::Snare), hitAt(3.0, DrumClass::Kick, 0.7),
                    hitAt(4.0, DrumClass::Kick, 0.5, 0.3), hitAt(6.0, DrumClass::HiHat)});
        QVERIFY(comparison);
        QCOMPARE(textOf(*comparison->hits),
            QStringLiteral("kept 0-0, moved 1-1, relabelled 2-2, rescored 3-3, rescored 4-4, lost 5--1, added -1-5"));
        const std::vector<EventDifference>& events = comparison->hits->events;
        QVERIFY(isNear(events[1].shift, 0.010));
        QVERIFY(isNear(events[3].confidenceChange, 0.2));
        QVERIFY(isNear(events[4].valueChange, -0.2));
        QVERIFY(!events[5].shift && !events[5].confidenceChange && !events[5].valueChange);
        QCOMPARE(events[6].timeA, 6.0);
        QVERIFY(comparison->isSameRecording);
        QVERIFY(!comparison->isSame());
        QCOMPARE(comparison->hits->differences(), 6);
        QCOMPARE(&comparison->part(ComparedPart::Hits), &comparison->hits);
    }

    void firstOfSeveralKindsCounts()
    {
        const auto moved = comparedHits({hitAt(1.0)}, {hitAt(1.02, DrumClass::Kick, 0.9)});
        QCOMPARE(textOf(*moved->hits), QStringLiteral("moved 0-0"));
        const auto relabelled = comparedHits({hitAt(1.0)}, {hitAt(1.02, DrumClass::Snare, 0.9)});
        QCOMPARE(textOf(*relabelled->hits), QStringLiteral("relabelled 0-0"));
    }

    void toleratesUpToItsTolerances_data()
    {
        QTest::addColumn<DrumHit>("b");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const DrumHit& b, const char* expected) {
            QTest::newRow(name) << b << QString::fromLatin1(expected);
        };
        row("moved by just 5 ms", hitAt(100.005, DrumClass::Kick, 0.7, 0.7), "kept 0-0");
        row("by 5.01 ms", hitAt(100.00501, DrumClass::Kick, 0.7, 0.7), "moved 0-0");
        row("by just 30 ms", hitAt(100.03, DrumClass::Kick, 0.7, 0.7), "moved 0-0");
        row("back by just 30 ms", hitAt(99.97, DrumClass::Kick, 0.7, 0.7), "moved 0-0");
        row("by just 30 ms, relabelled", hitAt(100.03, DrumClass::Tom, 0.7, 0.7), "relabelled 0-0");
        row("by 30.01 ms", hitAt(100.03001, DrumClass::Kick, 0.7, 0.7), "lost 0--1, added -1-0");
        row("confidence by just a tenth", hitAt(100.0, DrumClass::Kick, 0.8, 0.7), "kept 0-0");
        row("confidence by more", hitAt(100.0, DrumClass::Kick, 0.801, 0.7), "rescored 0-0");
        row("velocity by just a tenth", hitAt(100.0, DrumClass::Kick, 0.7, 0.6), "kept 0-0");
        row("velocity by more", hitAt(100.0, DrumClass::Kick, 0.7, 0.599), "rescored 0-0");
    }

    void toleratesUpToItsTolerances()
    {
        QFETCH(const DrumHit, b);
        QFETCH(const QString, expected);
        const DrumHit a = hitAt(100.0, DrumClass::Kick, 0.7, 0.7);
        QCOMPARE(textOf(*comparedHits({a}, {b})->hits), expected);
    }

    void findsDifferencesAmongHitsTenMillisecondsApart()
    {
        std::vector<DrumHit> a;
        for (int i = 0; i < 200; ++i)
            a.push_back(hitAt(0.010 * i, kDrumClasses[size_t(i) % kDrumClassCount]));
        std::vector<DrumHit> b = a;
        b[100].drumClass = DrumClass::Cymbal; // was a kick
        b[150].confidence = 0.9F;
        b[50].time += 0.006;
        b.erase(b.begin() + 20);
        b.push_back(hitAt(2.5));
        const auto comparison = comparedHits(a, b);
        QCOMPARE(comparison->hits->count(DifferenceKind::Kept), 196);
        QStringList differences;
        for (const EventDifference& event : comparison->hits->events)
            if (event.kind != DifferenceKind::Kept)
                differences += QStringLiteral("%1 %2-%3").arg(differenceKindId(event.kind)).arg(event.a).arg(event.b);
        QCOMPARE(differences.join(QStringLiteral(", ")),
            QStringLiteral("lost 20--1, moved 50-49, relabelled 100-99, rescored 150-149, added -1-199"));
    }

    void isTheSameAsItself()
    {
        for (const AnalysisResultPtr& run : {wholeRun(), wholeRun(4), runOf({})}) {
            const auto comparison = compared(run, run);
            QVERIFY(comparison->isSame());
            QVERIFY(comparison->settings.empty());
            QVERIFY(comparison->passages.empty());
            for (const ComparedPart part : kComparedParts)
                if (const auto& events = comparison->part(part)) {
                    QCOMPARE(events->differences(), 0);
                    for (const EventDifference& event : events->events) {
                        QCOMPARE(event.a, event.b);
                        QCOMPARE(event.shift, std::optional(0.0));
                    }
                }
        }
        const auto whole = compared(wholeRun(), wholeRun());
        QVERIFY(whole->missing.empty());
        for (const ComparedPart part : kComparedParts)
            QVERIFY(whole->part(part));
        QCOMPARE(int(whole->transitions->events.size()), 1);
        QCOMPARE(whole->transitions->events[0].a, 2); // its index among all annotations
        QCOMPARE(whole->beatF, std::optional(1.0));
        QCOMPARE(whole->allHits.f, std::optional(1.0));
        QVERIFY(!compared(runOf({}), runOf({}))->allHits.f);
    }

    void saysWhatIsMissing()
    {
        const AnalysisResultPtr whole = wholeRun();
        const AnalysisResultPtr noHits = makeResult(1, -1);
        const auto one = compared(noHits, whole);
        QVERIFY(!one->hits && !one->beats && !one->sections && !one->segments);
        QVERIFY(one->classes.empty());
        QVERIFY(one->calibrationA.bins.empty());
        QCOMPARE(one->missing.size(), size_t(5));
        QCOMPARE(one->missing[0].part, ComparedPart::Hits);
        QVERIFY(one->missing[0].inA && !one->missing[0].inB);
        QCOMPARE(one->missing[0].reason, QStringLiteral("A: The model “drums-1” could not be read."));
        QVERIFY(!one->isSame());

        const AnalysisResultPtr noGrid = without(whole, [](AnalysisResult& run) { run.beatGrid = nullptr; });
        const auto other = compared(whole, noGrid);
        QVERIFY(other->hits && !other->beats && !other->sections && other->segments);
        QCOMPARE(other->missing.size(), size_t(2));
        QVERIFY(other->missing[0].reason.startsWith(QStringLiteral("B: ")));
        QVERIFY(!other->isSame());

        // Neither has it: nothing differs, but it is said. Segments nobody marked are no lack.
        const auto both = compared(runOf({hitAt(1.0)}), runOf({hitAt(1.0)}));
        QCOMPARE(both->missing.size(), size_t(2));
        QVERIFY(both->missing[0].inA && both->missing[0].inB);
        QVERIFY(both->missing[0].reason.contains(QStringLiteral(" B: ")));
        QVERIFY(both->isSame());
        QVERIFY(!compared(noHits, noHits)->isSame()); // nothing was compared
    }

    void copesWithNumbersThatAreNone()
    {
        std::vector<DrumHit> a{hitAt(1.0, DrumClass::Kick, kNan), hitAt(2.0), hitAt(kNan)};
        std::vector<DrumHit> b{hitAt(1.0), hitAt(2.0, DrumClass::Kick, 0.5, kNan),
            hitAt(std::numeric_limits<double>::infinity()), hitAt(1e300)};
        const auto comparison = comparedHits(a, b);
        QCOMPARE(textOf(*comparison->hits), QStringLiteral("kept 0-0, kept 1-1"));
        QVERIFY(!comparison->hits->events[0].confidenceChange);
        QVERIFY(!comparison->hits->events[1].valueChange);
        QCOMPARE(comparison->hits->uncomparedA, (std::vector<int>{2}));
        QCOMPARE(comparison->hits->uncomparedB, (std::vector<int>{2, 3}));
        QCOMPARE(comparison->allHits.countA, 2);
        QVERIFY(isNear(comparison->allHits.meanConfidenceChange, 0.0));
        QCOMPARE(comparison->calibrationA.bins[5].count, 1);
    }

    void leavesOutWhatHasNoCounterpart()
    {
        // B is 5 % slower, begins with 10 s of A, and has nothing of 40 to 50.
        const TimeMap map({{{10.0, 40.0}, {0.0, 31.5}, 1.0F}, {{50.0, 60.0}, {31.5, 42.0}, 1.0F}});
        const auto comparison = comparedHits({hitAt(5.0), hitAt(20.0), hitAt(30.0), hitAt(45.0), hitAt(55.0)},
            {hitAt(10.5), hitAt(21.0 + 0.0105), hitAt(36.75), hitAt(41.0), hitAt(50.0)}, map);
        QCOMPARE(textOf(*comparison->hits), QStringLiteral("kept 1-0, moved 2-1, kept 4-2, added -1-3"));
        QCOMPARE(comparison->hits->uncomparedA, (std::vector<int>{0, 3}));
        QCOMPARE(comparison->hits->uncomparedB, (std::vector<int>{4}));
        QVERIFY(isNear(comparison->hits->events[1].shift, 0.010)); // in A's time
        QVERIFY(isNear(comparison->hits->events[3].timeA, 50.0 + 9.5 / 1.05));
        QCOMPARE(comparison->allHits.countA, 3);
        QCOMPARE(comparison->allHits.countB, 4);
        const auto unrelated = comparedHits({hitAt(1.0)}, {hitAt(1.0)}, TimeMap());
        QVERIFY(unrelated->hits->events.empty());
        QVERIFY(!unrelated->allHits.f);
    }

    void tellsRecordingsApart()
    {
        const auto other = makeResult(2, 0);
        QVERIFY(!compared(runOf({}), other)->isSameRecording);
        const auto unknown = without(other, [](AnalysisResult& run) { run.source.contentHash.clear(); });
        QVERIFY(compared(runOf({}), unknown)->isSameRecording);
        const TimeMap shifted({{{0.0, 10.0}, {1.0, 11.0}, 1.0F}});
        QVERIFY(!compared(runOf({}), unknown, shifted)->isSameRecording);
        QVERIFY(compared(runOf({}), runOf({}), shifted)->isSameRecording);
    }

    void comparesBeats()
    {
        const AnalysisResultPtr a = wholeRun();
        const AnalysisResultPtr b = without(a, [](AnalysisResult& run) {
            auto grid = std::make_shared<BeatGrid>(*run.beatGrid);
            grid->beats[1].time += 0.070;
            grid->beats[2].beatInBar += 1;
            grid->beats[3].bpm += 0.51;
            grid->beats[4].bpm += 0.5;
            grid->beats[5].time += 0.0701;
            grid->beats.erase(grid->beats.begin() + 6);
            run.beatGrid = grid;
        });
        const auto comparison = compared(a, b);
        QCOMPARE(textOf(*comparison->beats).section(QStringLiteral(", "), 0, 8),
            QStringLiteral("kept 0-0, moved 1-1, relabelled 2-2, rescored 3-3, kept 4-4, lost 5--1, added -1-5, "
                           "lost 6--1, kept 7-6"));
        const double beats = double(a->beatGrid->beats.size());
        QVERIFY(isNear(comparison->beatF, 2.0 * (beats - 2.0) / (2.0 * beats - 1.0)));
        QVERIFY(comparison->sections->differences() == 0);
        // Half as many beats are that many lost ones.
        const AnalysisResultPtr half = without(a, [](AnalysisResult& run) {
            auto grid = std::make_shared<BeatGrid>(*run.beatGrid);
            for (size_t i = grid->beats.size(); i-- > 0;)
                if (i % 2)
                    grid->beats.erase(grid->beats.begin() + std::ptrdiff_t(i));
            run.beatGrid = grid;
        });
        QCOMPARE(compared(a, half)->beats->count(DifferenceKind::Lost), int(beats) / 2);
    }

    void carriesTempoToTheOtherTime()
    {
        // The same beats, played 5 % slower.
        const AnalysisResultPtr a = wholeRun();
        const AnalysisResultPtr b = without(a, [](AnalysisResult& run) {
            auto grid = std::make_shared<BeatGrid>(*run.beatGrid);
            for (Beat& beat : grid->beats) {
                beat.time *= 1.05;
                beat.bpm /= 1.05;
            }
            run.beatGrid = grid;
        });
        const auto comparison = compared(a, b, TimeMap({{{0.0, 100.0}, {0.0, 105.0}, 1.0F}}));
        QCOMPARE(comparison->beats->differences(), 0);
        QVERIFY(compared(a, b, TimeMap({{{0.0, 100.0}, {0.0, 100.0}, 1.0F}}))->beats->differences() > 0);
    }

    void refusesTolerancesOutOfRange_data()
    {
        QTest::addColumn<double CompareTolerances::*>("value");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("window for hits") << &CompareTolerances::hitWindow << 0.001 << 0.5;
        QTest::newRow("tolerance in time") << &CompareTolerances::moved << 0.0 << 0.03;
        QTest::newRow("tolerance in confidence") << &CompareTolerances::confidence << 0.0 << 1.0;
        QTest::newRow("tolerance in velocity") << &CompareTolerances::velocity << 0.0 << 1.0;
        QTest::newRow("window for beats") << &CompareTolerances::beatWindow << 0.001 << 0.5;
        QTest::newRow("tolerance in tempo") << &CompareTolerances::bpm << 0.0 << 100.0;
        QTest::newRow("tolerance for boundaries") << &CompareTolerances::boundary << 0.0 << 60.0;
    }

    void refusesTolerancesOutOfRange()
    {
        QFETCH(double CompareTolerances::*, value);
        QFETCH(const double, low);
        QFETCH(const double, high);
        CompareTolerances tolerances;
        for (const double bad : {low - 0.0001, high + 0.0001, kNan, std::numeric_limits<double>::infinity()}) {
            tolerances.*value = bad;
            const auto refused = compareRuns(runOf({}), runOf({}), TimeMap::identity(1.0), tolerances);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
            QVERIFY2(refused.error().message.contains(QString::fromLatin1(QTest::currentDataTag())),
                qPrintable(refused.error().message));
        }
        tolerances.moved = 0.0;
        for (const double good : {low, high}) {
            tolerances.*value = good;
            QVERIFY(tolerances.check());
        }
    }

    void refusesNoRun() { QVERIFY(!compareRuns(nullptr, runOf({}), TimeMap::identity(1.0))); }

    void isCancelled()
    {
        const auto run = makeResult(1, 20000);
        for (const int after : {1, 2}) {
            int asked = 0;
            const auto cancelled
                = compareRuns(run, run, TimeMap::identity(10000.0), {}, [&] { return ++asked == after; });
            QVERIFY(!cancelled);
            QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
            QCOMPARE(asked, after);
        }
    }
};

QTEST_GUILESS_MAIN(TestRunComparison)
#include "tst_run_comparison.moc"
