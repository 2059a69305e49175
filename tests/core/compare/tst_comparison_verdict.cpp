#include "core/analysis/corrections/hit_corrections.h"
#include "core/analysis/results/hit_order.h"
#include "core/compare/comparison_verdict.h"

#include <QTest>

#include <limits>

using namespace heihachi;

namespace {

using Kind = ComparisonVerdict::Kind;
using Hits = std::vector<DrumHit>;
using MaybeHit = std::optional<DrumHit>;

DrumHit hitAt(double time, DrumClass drumClass, float confidence = 0.6F, float velocity = 0.5F)
{
    return {time, drumClass, confidence, velocity, 12.0F, {}};
}

DrumHit sure(DrumHit hit)
{
    hit.confidence = 1.0F;
    return hit;
}

const DrumHit kEarly = hitAt(0.5, DrumClass::Kick);
const DrumHit kLate = hitAt(2.0, DrumClass::Tom);
const DrumHit kA = hitAt(1.0, DrumClass::Kick);

/// The hits of a run: those that both have, and the one in question.
Hits runWith(const MaybeHit& hit)
{
    Hits hits{kEarly, kLate};
    if (hit)
        hits.push_back(*hit);
    std::ranges::sort(hits, comesFirst);
    return hits;
}

RunComparison comparisonOf(const MaybeHit& a, const MaybeHit& b)
{
    RunComparison comparison;
    auto runA = std::make_shared<AnalysisResult>();
    auto runB = std::make_shared<AnalysisResult>();
    runA->drumHits = runWith(a);
    runB->drumHits = runWith(b);
    comparison.a = runA;
    comparison.b = runB;
    return comparison;
}

/// The hit in question is the second of each run that has it.
EventDifference eventOf(DifferenceKind kind)
{
    EventDifference event;
    event.kind = kind;
    event.a = kind == DifferenceKind::Added ? -1 : 1;
    event.b = kind == DifferenceKind::Lost ? -1 : 1;
    return event;
}

} // namespace

Q_DECLARE_METATYPE(MaybeHit)

class TestComparisonVerdict final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsComeBack();
    void correctsBothRuns_data();
    void correctsBothRuns();
    void keptAndUnknownEventsHaveNoVerdict();
    void impossibleVerdictsCorrectNothing();
    void countsFixesAndBreaks();
    void findsTheVerdictOnAnEvent();
};

void TestComparisonVerdict::idsComeBack()
{
    for (const Kind kind : {Kind::ARight, Kind::BRight, Kind::Neither})
        QCOMPARE(comparisonVerdictFromId(comparisonVerdictId(kind)), std::optional(kind));
    QCOMPARE(comparisonVerdictId(Kind::BRight), QStringLiteral("b_right"));
    for (const QString& id : {QString(), QStringLiteral("A_RIGHT"), QStringLiteral("both")})
        QVERIFY(!comparisonVerdictFromId(id));
}

void TestComparisonVerdict::correctsBothRuns_data()
{
    QTest::addColumn<DifferenceKind>("kind");
    QTest::addColumn<MaybeHit>("a");
    QTest::addColumn<MaybeHit>("b");
    QTest::addColumn<MaybeHit>("whenA"); // what either run has there when A is right
    QTest::addColumn<MaybeHit>("whenB");
    QTest::addColumn<bool>("neitherDeletes");
    const DrumHit moved = hitAt(1.02, DrumClass::Kick, 0.4F, 0.25F);
    const DrumHit farther = hitAt(1.2, DrumClass::Kick);
    const DrumHit snare = hitAt(1.01, DrumClass::Snare);
    const DrumHit fartherSnare = hitAt(0.9, DrumClass::Snare);
    const DrumHit louder = hitAt(1.0, DrumClass::Kick, 0.9F, 1.0F);
    QTest::addRow("lost") << DifferenceKind::Lost << MaybeHit(kA) << MaybeHit() << MaybeHit(sure(kA)) << MaybeHit()
                          << true;
    QTest::addRow("added") << DifferenceKind::Added << MaybeHit() << MaybeHit(kA) << MaybeHit() << MaybeHit(sure(kA))
                           << true;
    QTest::addRow("moved") << DifferenceKind::Moved << MaybeHit(kA) << MaybeHit(moved) << MaybeHit(sure(kA))
                           << MaybeHit(sure(moved)) << false;
    QTest::addRow("moved in a wide window") << DifferenceKind::Moved << MaybeHit(kA) << MaybeHit(farther)
                                            << MaybeHit(sure(kA)) << MaybeHit(sure(farther)) << false;
    QTest::addRow("relabelled") << DifferenceKind::Relabelled << MaybeHit(kA) << MaybeHit(snare) << MaybeHit(sure(kA))
                                << MaybeHit(sure(snare)) << true;
    QTest::addRow("relabelled in a wide window") << DifferenceKind::Relabelled << MaybeHit(kA) << MaybeHit(fartherSnare)
                                                 << MaybeHit(sure(kA)) << MaybeHit(sure(fartherSnare)) << true;
    QTest::addRow("rescored") << DifferenceKind::Rescored << MaybeHit(kA) << MaybeHit(louder) << MaybeHit(sure(kA))
                              << MaybeHit(sure(louder)) << false;
}

void TestComparisonVerdict::correctsBothRuns()
{
    QFETCH(const DifferenceKind, kind);
    QFETCH(const MaybeHit, a);
    QFETCH(const MaybeHit, b);
    QFETCH(const MaybeHit, whenA);
    QFETCH(const MaybeHit, whenB);
    QFETCH(const bool, neitherDeletes);
    const RunComparison comparison = comparisonOf(a, b);
    for (const Kind verdictKind : {Kind::ARight, Kind::BRight, Kind::Neither}) {
        const auto verdict = makeVerdict(comparison, eventOf(kind), verdictKind);
        QVERIFY(verdict);
        QCOMPARE(*verdict, (ComparisonVerdict{kind, a, b, verdictKind, {}}));
        std::vector<HitEdit> edits = correctionsOf(*verdict);
        QCOMPARE(correctionOf(*verdict).has_value(), !edits.empty());
        for (size_t i = 0; i < edits.size(); ++i) {
            QCOMPARE(edits[i].id, qint64(0));
            edits[i].id = qint64(i) + 1;
        }
        for (const bool inA : {true, false}) {
            const Hits found = inA ? *comparison.a->drumHits : *comparison.b->drumHits;
            const CorrectedHits corrected = applyHitEdits(found, edits);
            const MaybeHit unchanged = neitherDeletes ? MaybeHit() : inA ? a : b;
            const MaybeHit& wanted = verdictKind == Kind::ARight ? whenA
                : verdictKind == Kind::BRight                    ? whenB
                                                                 : unchanged;
            QCOMPARE(corrected.hits, runWith(wanted));
            for (const HitEditState state : corrected.states) // nobody is asked again
                QVERIFY(state == HitEditState::Applied || state == HitEditState::Agrees);
        }
    }
}

void TestComparisonVerdict::keptAndUnknownEventsHaveNoVerdict()
{
    const RunComparison comparison = comparisonOf(kA, kA);
    QVERIFY(!makeVerdict(comparison, eventOf(DifferenceKind::Kept), Kind::ARight));
    EventDifference event = eventOf(DifferenceKind::Moved);
    event.b = 3;
    QVERIFY(!makeVerdict(comparison, event, Kind::ARight));
    event.a = event.b = -1;
    QVERIFY(!makeVerdict(comparison, event, Kind::ARight));
    QVERIFY(!makeVerdict(RunComparison{}, eventOf(DifferenceKind::Lost), Kind::ARight));
}

void TestComparisonVerdict::impossibleVerdictsCorrectNothing()
{
    ComparisonVerdict verdict;
    for (const Kind kind : {Kind::ARight, Kind::BRight, Kind::Neither}) {
        verdict.kind = kind;
        verdict.a.reset();
        QVERIFY(correctionsOf(verdict).empty());
        QVERIFY(!correctionOf(verdict));
        verdict.a = hitAt(std::numeric_limits<double>::quiet_NaN(), DrumClass::Kick);
        QVERIFY(correctionsOf(verdict).empty());
    }
}

void TestComparisonVerdict::countsFixesAndBreaks()
{
    QCOMPARE(scoreOf({}), ComparisonScore());
    std::vector<ComparisonVerdict> verdicts(6);
    verdicts[0].kind = verdicts[1].kind = verdicts[2].kind = Kind::BRight;
    verdicts[3].kind = verdicts[4].kind = Kind::ARight;
    verdicts[5].kind = Kind::Neither;
    QCOMPARE(scoreOf(verdicts), (ComparisonScore{3, 2, 1}));
}

void TestComparisonVerdict::findsTheVerdictOnAnEvent()
{
    const DrumHit snare = hitAt(1.01, DrumClass::Snare);
    const RunComparison comparison = comparisonOf(kA, snare);
    const EventDifference relabelled = eventOf(DifferenceKind::Relabelled);
    const auto said = [](MaybeHit a, MaybeHit b, Kind kind) {
        return ComparisonVerdict{DifferenceKind::Relabelled, std::move(a), std::move(b), kind, {}};
    };
    const std::vector<ComparisonVerdict> others{said(kA, {}, Kind::ARight), said({}, snare, Kind::ARight),
        said(kA, hitAt(1.01, DrumClass::Tom), Kind::ARight), said(hitAt(1.001, DrumClass::Kick), snare, Kind::ARight)};
    QVERIFY(!verdictOf(comparison, relabelled, others));
    QVERIFY(!verdictOf(comparison, relabelled, {}));

    std::vector<ComparisonVerdict> verdicts = others;
    verdicts.push_back(said(sure(kA), snare, Kind::ARight)); // has been confirmed meanwhile
    verdicts.push_back(said(kA, snare, Kind::BRight)); // thought again
    verdicts.push_back(others.front());
    QCOMPARE(verdictOf(comparison, relabelled, verdicts), &verdicts[5]);
    QCOMPARE(verdictOf(comparison, relabelled, std::span(verdicts).first(5)), &verdicts[4]);

    const RunComparison lost = comparisonOf(kA, {});
    QCOMPARE(verdictOf(lost, eventOf(DifferenceKind::Lost), verdicts), &verdicts[6]);
    EventDifference nothing = eventOf(DifferenceKind::Lost);
    nothing.a = 99;
    QVERIFY(!verdictOf(lost, nothing, verdicts));
}

QTEST_GUILESS_MAIN(TestComparisonVerdict)
#include "tst_comparison_verdict.moc"
