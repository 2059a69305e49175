#include "core/analysis/plausibility/alarm.h"
#include "core/analysis/plausibility/class_rate.h"
#include "core/analysis/plausibility/class_shares.h"
#include "core/analysis/plausibility/confidence_spread.h"
#include "core/analysis/plausibility/hit_density.h"
#include "core/analysis/plausibility/hit_values.h"
#include "core/analysis/plausibility/strike_instants.h"
#include "tests/core/analysis/plausibility/hit_lists.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace heihachi;
using namespace heihachi::test;

namespace {

constexpr double kMinutes = 60.0;

/// What all checks of hits alone say.
Diagnostics checkAll(const std::vector<DrumHit>& hits, double seconds)
{
    Diagnostics all;
    for (const Diagnostics& found : {HitDensity::check(hits), ClassRate::check(hits), ClassShares::check(hits),
             ConfidenceSpread::check(hits), HitValues::check(hits, seconds)})
        all.insert(all.end(), found.begin(), found.end());
    return all;
}

QStringList codesOf(const Diagnostics& diagnostics)
{
    QStringList codes;
    for (const Diagnostic& diagnostic : diagnostics)
        codes << diagnostic.code;
    codes.removeDuplicates();
    return codes;
}

QByteArray textOf(const Diagnostics& diagnostics)
{
    QString text;
    for (const Diagnostic& diagnostic : diagnostics)
        text += diagnostic.code + QStringLiteral(": ") + diagnostic.message + QLatin1Char('\n');
    return text.toUtf8();
}

} // namespace

class TestHitChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void goodHitsRaiseNoAlarm_data()
    {
        QTest::addColumn<std::vector<DrumHit>>("hits");
        QTest::addColumn<double>("seconds");
        QTest::newRow("none") << std::vector<DrumHit>() << 60.0;
        QTest::newRow("three") << std::vector{hitAt(1.0, DrumClass::Kick, 0.3), hitAt(1.01, DrumClass::Snare, 0.3),
            hitAt(1.02, DrumClass::Tom, 0.3)}
                               << 60.0;
        QTest::newRow("two-step, 174 BPM") << makeTwoStep(5 * kMinutes) << 5 * kMinutes;
        QTest::newRow("two-step, 200 BPM") << makeBreak("K.K.S.K.K.K.S.KK", 200.0, 300.0, true) << 300.0;
        QTest::newRow("ghost notes, 180 BPM") << makeBreak("K.KgSg.g.gKKSg.g", 180.0, 300.0, true) << 300.0;
        auto roll = makeTwoStep(60.0);
        addRoll(roll, DrumClass::Snare, 20.0, 2.0, 24.0);
        addRoll(roll, DrumClass::Snare, 50.0, 2.0, 24.0);
        QTest::newRow("rolls of two seconds") << roll << 60.0;
        std::vector<DrumHit> both = makeTwoStep(60.0);
        for (const DrumHit& hit : makeBreak("K.K.S.K.K.K.S.KK", 128.0, 60.0, false, 5))
            both.push_back(hit);
        sortHits(both);
        QTest::newRow("two records out of step") << both << 60.0;
        std::vector<DrumHit> solo; // even shares, but sure of them
        for (int n = 0; n < 1000; ++n)
            solo.push_back(hitAt(0.1 * n, kDrumClasses[size_t(n) % 5], 0.7 + 0.01 * (n % 30)));
        QTest::newRow("even and certain") << solo << 100.0;
        std::vector<DrumHit> muffled = makeTwoStep(120.0); // uncertain, but of uneven shares
        for (DrumHit& hit : muffled)
            hit.confidence *= 0.5F;
        QTest::newRow("uneven and uncertain") << muffled << 120.0;
        std::vector<DrumHit> certain = makeTwoStep(120.0);
        for (DrumHit& hit : certain)
            hit.confidence = 0.99F;
        QTest::newRow("certain throughout") << certain << 120.0;
    }

    void goodHitsRaiseNoAlarm()
    {
        QFETCH(const std::vector<DrumHit>, hits);
        QFETCH(const double, seconds);
        const Diagnostics found = checkAll(hits, seconds);
        QVERIFY2(found.empty(), textOf(found).constData());
    }

    void guessesLikeThePrototypesRaiseAlarms()
    {
        const double seconds = 33.0 * kMinutes;
        const std::vector<DrumHit> hits = makeGuesses(seconds, 45.6); // 91,000 hits
        const Diagnostics density = HitDensity::check(hits);
        QCOMPARE(density.size(), size_t(1)); // one passage, not thousands
        QCOMPARE(density[0].code, QStringLiteral("plausibility.hit_density"));
        QCOMPARE(density[0].severity, Severity::Warning);
        QVERIFY(isAlarm(density[0]));
        QVERIFY(density[0].range && density[0].range->start < 10.0 && density[0].range->end > seconds - 10.0);
        QVERIFY2(density[0].message.contains(QStringLiteral("200 BPM")), textOf(density).constData());
        QVERIFY(density[0].message.contains(QStringLiteral("16.7")));
        const Diagnostics shares = ClassShares::check(hits);
        QCOMPARE(codesOf(shares), QStringList{QStringLiteral("plausibility.equal_shares")});
        QVERIFY2(
            shares[0].message.contains(QStringLiteral("0.30")) || shares[0].message.contains(QStringLiteral("0.31")),
            textOf(shares).constData());
        QVERIFY(!shares[0].range);
    }

    void allClassesAtEveryStrikeRaiseAnAlarm() // 9.1 strikes a second would pass
    {
        std::vector<DrumHit> hits;
        for (double time = 0.0; time < 120.0; time += 0.11)
            for (const DrumClass drumClass : kDrumClasses)
                hits.push_back(hitAt(time, drumClass));
        const Diagnostics found = HitDensity::check(hits);
        QCOMPARE(codesOf(found), QStringList{QStringLiteral("plausibility.hit_density")});
        QVERIFY2(found[0].message.contains(QStringLiteral("40.0")), textOf(found).constData());
    }

    void theTempoDecidesWhatTheGridHolds_data()
    {
        QTest::addColumn<double>("bpm");
        QTest::addColumn<bool>("alarmed");
        QTest::newRow("unknown") << 0.0 << false; // 15 strikes a second of 16.7
        QTest::newRow("174") << 174.0 << true; // 14.5
        QTest::newRow("87 is 174") << 87.0 << true;
        QTest::newRow("184") << 184.0 << false; // 15.3
        QTest::newRow("92 is 184") << 92.0 << false;
        QTest::newRow("120") << 120.0 << true;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << false;
    }

    void theTempoDecidesWhatTheGridHolds()
    {
        QFETCH(const double, bpm);
        QFETCH(const bool, alarmed);
        std::vector<DrumHit> hits;
        for (int n = 0; n < 900; ++n)
            hits.push_back(hitAt(double(n) / 15.0 + 0.001, kDrumClasses[size_t(n) % 3]));
        const Diagnostics found = HitDensity::check(hits, bpm == 0.0 ? std::nullopt : std::optional(bpm));
        QCOMPARE(!found.empty(), alarmed);
        if (alarmed)
            QVERIFY2(!found[0].message.contains(QStringLiteral("assumed")), textOf(found).constData());
    }

    void anAlarmSaysWhere()
    {
        std::vector<DrumHit> hits = makeTwoStep(300.0);
        addRoll(hits, DrumClass::HiHat, 100.0, 12.0, 22.0);
        addRoll(hits, DrumClass::HiHat, 200.0, 12.0, 22.0);
        const Diagnostics found = HitDensity::check(hits);
        QCOMPARE(found.size(), size_t(2));
        for (size_t n = 0; n < 2; ++n) {
            const double start = 100.0 * double(n + 1);
            QVERIFY(found[n].range);
            QCOMPARE_LE(std::abs(found[n].range->start - start), 4.0);
            QCOMPARE_LE(std::abs(found[n].range->end - (start + 12.0)), 4.0);
        }
    }

    void manyPassagesAreOneAlarm()
    {
        std::vector<DrumHit> hits;
        for (int n = 0; n < 20; ++n)
            addRoll(hits, DrumClass::HiHat, 60.0 * n, 12.0, n == 7 ? 26.0 : 22.0);
        const Diagnostics found = HitDensity::check(hits);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY2(found[0].message.contains(QStringLiteral("20 passages")), textOf(found).constData());
        QVERIFY(found[0].range && std::abs(found[0].range->start - 420.0) < 1.0); // the densest
    }

    void oneDrumTooFastRaisesAnAlarm()
    {
        std::vector<DrumHit> hits = makeTwoStep(60.0);
        addRoll(hits, DrumClass::Snare, 30.0, 5.0, 30.0);
        const Diagnostics found = ClassRate::check(hits);
        QCOMPARE(codesOf(found), QStringList{QStringLiteral("plausibility.class_rate")});
        QVERIFY(found[0].message.startsWith(drumClassName(DrumClass::Snare)));
        QVERIFY(found[0].range && found[0].range->start > 25.0 && found[0].range->end < 40.0);
    }

    void strikesWithinFifteenMillisecondsAreOne()
    {
        const std::vector hits{hitAt(1.0, DrumClass::Kick), hitAt(1.015, DrumClass::Snare),
            hitAt(1.03, DrumClass::HiHat), hitAt(std::numeric_limits<double>::quiet_NaN(), DrumClass::Kick),
            hitAt(0.5, DrumClass::Tom)};
        QCOMPARE(strikeInstants(hits), (std::vector{0.5, 1.0, 1.03}));
    }

    void evennessIsTheEntropyOfTheShares()
    {
        std::vector<DrumHit> hits;
        QCOMPARE(ClassShares::evenness(hits), 0.0);
        hits = {hitAt(0.0, DrumClass::Kick), hitAt(1.0, DrumClass::Kick)};
        QCOMPARE(ClassShares::evenness(hits), 0.0);
        hits.push_back(hitAt(2.0, DrumClass::Snare));
        hits.push_back(hitAt(3.0, DrumClass::Snare));
        QVERIFY(std::abs(ClassShares::evenness(hits) - std::log(2.0) / std::log(5.0)) < 1e-9);
        QVERIFY(ClassShares::evenness(makeGuesses(100.0, 50.0)) > 0.99);
    }

    void flatConfidencesRaiseAnAlarm()
    {
        std::vector<DrumHit> hits = makeTwoStep(60.0);
        for (size_t n = 0; n < hits.size(); ++n)
            hits[n].confidence = 0.5F + 0.0001F * float(n % 100);
        const Diagnostics found = ConfidenceSpread::check(hits);
        QCOMPARE(codesOf(found), QStringList{QStringLiteral("plausibility.flat_confidence")});
        hits.resize(50);
        QVERIFY(ConfidenceSpread::check(hits).empty());
    }

    void impossibleValuesRaiseAnAlarm_data()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::addColumn<double>("time");
        QTest::addColumn<double>("confidence");
        QTest::addColumn<double>("velocity");
        QTest::newRow("late") << 61.0 << 0.5 << 0.5;
        QTest::newRow("early") << -0.2 << 0.5 << 0.5;
        QTest::newRow("no time") << nan << 0.5 << 0.5;
        QTest::newRow("confidence of 1.1") << 5.0 << 1.1 << 0.5;
        QTest::newRow("no confidence") << 5.0 << nan << 0.5;
        QTest::newRow("velocity below 0") << 5.0 << 0.5 << -0.1;
    }

    void impossibleValuesRaiseAnAlarm()
    {
        QFETCH(const double, time);
        QFETCH(const double, confidence);
        QFETCH(const double, velocity);
        std::vector<DrumHit> hits{hitAt(1.0, DrumClass::Kick), hitAt(time, DrumClass::Kick, confidence, velocity)};
        const Diagnostics found = HitValues::check(hits, 60.0);
        QCOMPARE(codesOf(found), QStringList{QStringLiteral("plausibility.impossible_values")});
        QCOMPARE(found[0].range, time == 5.0 ? std::optional(TimeRange{5.0, 5.0}) : std::nullopt);
    }

    void tenHoursTakeNoTime()
    {
        const double seconds = 600.0 * kMinutes;
        const std::vector<DrumHit> hits = makeTwoStep(seconds);
        QVERIFY(hits.size() > 250'000);
        QElapsedTimer timer;
        timer.start();
        const Diagnostics found = checkAll(hits, seconds);
        QCOMPARE_LT(timer.elapsed(), 3000); // some 50 ms; sanitizers take their share
        QVERIFY2(found.empty(), textOf(found).constData());
    }
};

QTEST_GUILESS_MAIN(TestHitChecks)
#include "tst_hit_checks.moc"
