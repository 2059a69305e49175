#include "core/analysis/corrections/hit_editing.h"

#include <QTest>

#include <limits>
#include <random>

using namespace heihachi;

namespace {

DrumHit hitAt(double time, DrumClass drumClass, float velocity = 0.5F)
{
    return {time, drumClass, 0.7F, velocity, 6.0F, 0.4F};
}

const std::vector<DrumHit> kFound{hitAt(1.0, DrumClass::Kick), hitAt(1.0, DrumClass::HiHat),
    hitAt(1.5, DrumClass::Snare), hitAt(2.0, DrumClass::Kick), hitAt(2.5, DrumClass::Snare)};

CorrectedHits asFound()
{
    return applyHitEdits(kFound, {});
}

void relabel(DrumHit& hit)
{
    hit.drumClass = DrumClass::Tom;
}

} // namespace

class TestHitCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCorrectedIsWhatWasFound()
    {
        const CorrectedHits shown = asFound();
        QCOMPARE(shown.hits, kFound);
        QCOMPARE(shown.marks, std::vector<HandMark>(5, HandMark::None));
        QCOMPARE(shown.editOfHit, std::vector<int>(5, -1));
        QVERIFY(applyHitEdits({}, {}).hits.empty());
    }

    void relabelsMovesAndConfirms()
    {
        auto edits = hit_editing::change({}, asFound(), std::vector<int>{2}, relabel);
        CorrectedHits shown = applyHitEdits(kFound, edits);
        QCOMPARE(shown.hits[2].drumClass, DrumClass::Tom);
        QCOMPARE(shown.hits[2].confidence, 1.0F);
        QCOMPARE(shown.marks[2], HandMark::Changed);
        QCOMPARE(shown.states, std::vector{HitEditState::Applied});

        edits = hit_editing::change(edits, shown, std::vector<int>{2}, [](DrumHit& hit) { hit.time = 2.2; });
        QCOMPARE(edits.size(), size_t(1)); // the same hit, so still one correction
        QCOMPARE(edits[0].before, std::optional(kFound[2]));
        shown = applyHitEdits(kFound, edits);
        QCOMPARE(shown.hits[3].time, 2.2); // later than the kick at 2.0 now
        QCOMPARE(shown.hits[3].drumClass, DrumClass::Tom);

        edits = hit_editing::confirm(edits, shown, std::vector<int>{0});
        shown = applyHitEdits(kFound, edits);
        QCOMPARE(shown.marks[0], HandMark::Confirmed);
        QCOMPARE(shown.hits[0].confidence, 1.0F);
        QCOMPARE(shown.hits[0].velocity, kFound[0].velocity);
    }

    void removesAddsAndReverts()
    {
        auto edits = hit_editing::remove({}, asFound(), std::vector<int>{0, 4});
        QCOMPARE(applyHitEdits(kFound, edits).hits.size(), size_t(3));
        edits = hit_editing::add(edits, hitAt(1.7, DrumClass::Cymbal));
        CorrectedHits shown = applyHitEdits(kFound, edits);
        QCOMPARE(shown.hits.size(), size_t(4));
        QCOMPARE(shown.hits[2].drumClass, DrumClass::Cymbal);
        QCOMPARE(shown.marks[2], HandMark::Added);
        QCOMPARE(edits[2].id, qint64(3));

        edits = hit_editing::remove(edits, shown, std::vector<int>{2}); // what was added goes without a trace
        QCOMPARE(edits.size(), size_t(2));
        edits = hit_editing::change(edits, applyHitEdits(kFound, edits), std::vector<int>{1}, relabel);
        shown = applyHitEdits(kFound, edits);
        QCOMPARE(shown.marks[1], HandMark::Changed);
        edits = hit_editing::revert(edits, shown, std::vector<int>{1});
        QCOMPARE(applyHitEdits(kFound, edits).hits[1], kFound[2]);
    }

    void keepsNumbersInRange()
    {
        const auto nan = std::numeric_limits<double>::quiet_NaN();
        const auto edits = hit_editing::change({}, asFound(), std::vector<int>{0, 1, 2}, [nan](DrumHit& hit) {
            hit.time -= 1.2;
            hit.velocity = hit.drumClass == DrumClass::Kick ? 3.0F : float(nan);
        });
        QCOMPARE(edits[0].after->time, 0.0);
        QCOMPARE(edits[0].after->velocity, 1.0F);
        QCOMPARE(edits[1].after->velocity, kFound[1].velocity);
    }

    void survivesAnotherRun()
    {
        auto edits = hit_editing::change({}, asFound(), std::vector<int>{2}, relabel);
        edits = hit_editing::remove(edits, applyHitEdits(kFound, edits), std::vector<int>{0});
        std::vector<DrumHit> later = kFound; // everything a little elsewhere
        for (DrumHit& hit : later)
            hit.time += 0.012;
        const CorrectedHits shown = applyHitEdits(later, edits);
        QCOMPARE(shown.states, (std::vector{HitEditState::Applied, HitEditState::Applied}));
        QCOMPARE(shown.hits.size(), size_t(4));
        QCOMPARE(shown.hits[1], *edits[0].after); // where the person put it
    }

    void agreesWhereTheRunSaysSoItself()
    {
        auto edits = hit_editing::change({}, asFound(), std::vector<int>{2}, relabel);
        edits = hit_editing::add(edits, hitAt(1.7, DrumClass::Cymbal));
        edits = hit_editing::remove(edits, applyHitEdits(kFound, edits), std::vector<int>{0});
        const std::vector<DrumHit> later{hitAt(1.0, DrumClass::HiHat), hitAt(1.51, DrumClass::Tom),
            hitAt(1.71, DrumClass::Cymbal), hitAt(2.0, DrumClass::Kick), hitAt(2.5, DrumClass::Snare)};
        const CorrectedHits shown = applyHitEdits(later, edits);
        QCOMPARE(shown.states, std::vector<HitEditState>(3, HitEditState::Agrees));
        QCOMPARE(shown.hits.size(), later.size()); // none is doubled
        QCOMPARE(shown.hits[1].time, 1.5);
    }

    void tellsConflictsAndObeysTheDecision()
    {
        auto edits = hit_editing::change({}, asFound(), std::vector<int>{2}, relabel);
        const std::vector<DrumHit> later{hitAt(1.0, DrumClass::Kick)};
        CorrectedHits shown = applyHitEdits(later, edits);
        QCOMPARE(shown.states, std::vector{HitEditState::Conflict});
        QCOMPARE(shown.hits.size(), size_t(2)); // the person is believed until told otherwise
        edits[0].winner = HitEdit::Winner::Run;
        shown = applyHitEdits(later, edits);
        QCOMPARE(shown.states, std::vector{HitEditState::Rejected});
        QCOMPARE(shown.hits, later);
        edits[0].winner = HitEdit::Winner::Hand;
        shown = applyHitEdits(later, edits);
        QCOMPARE(shown.states, std::vector{HitEditState::Applied});
        QCOMPARE(shown.hits.size(), size_t(2));
    }

    void relabellingIntoAClassThatIsThereAlreadyDoublesNothing()
    {
        const auto edits = hit_editing::change(
            {}, asFound(), std::vector<int>{1}, [](DrumHit& hit) { hit.drumClass = DrumClass::Kick; });
        const CorrectedHits shown = applyHitEdits(kFound, edits);
        QCOMPARE(shown.hits.size(), kFound.size() - 1);
        QCOMPARE(shown.hits[0].drumClass, DrumClass::Kick);
        QCOMPARE(shown.hits[1].time, 1.5);
    }

    void eachHitIsMeantOnce()
    {
        // Two hats 20 ms apart, both within reach of both corrections: each correction takes its own.
        const std::vector<DrumHit> roll{hitAt(1.00, DrumClass::HiHat), hitAt(1.02, DrumClass::HiHat)};
        const auto edits = hit_editing::change({}, applyHitEdits(roll, {}), std::vector<int>{0, 1},
            [](DrumHit& hit) { hit.velocity = hit.time > 1.01 ? 0.9F : 0.1F; });
        const CorrectedHits shown = applyHitEdits(roll, edits);
        QCOMPARE(shown.hits.size(), size_t(2));
        QCOMPARE(shown.hits[0].velocity, 0.1F);
        QCOMPARE(shown.hits[1].velocity, 0.9F);
    }

    void worksOnBrokenRuns()
    {
        const auto edits = hit_editing::confirm({}, asFound(), std::vector<int>{0});
        const std::vector<DrumHit> broken{
            hitAt(std::numeric_limits<double>::quiet_NaN(), DrumClass::Kick), hitAt(1.0, DrumClass::Kick)};
        QCOMPARE(applyHitEdits(broken, edits).hits.size(), size_t(1));
        QCOMPARE(applyHitEdits({}, edits).states, std::vector{HitEditState::Conflict});
    }

    /// Corrections made one after another, each on what the last one showed, never lose or double a hit that was not
    /// touched.
    void staysWholeUnderManyCorrections()
    {
        std::mt19937 random(5);
        std::vector<DrumHit> found;
        for (int i = 0; i < 400; ++i)
            found.push_back(hitAt(0.25 * i + 0.1, kDrumClasses[random() % kDrumClassCount]));
        hit_editing::Edits edits;
        int removed = 0;
        int added = 0;
        for (int step = 0; step < 200; ++step) {
            const CorrectedHits shown = applyHitEdits(found, edits);
            QCOMPARE(int(shown.hits.size()), 400 - removed + added);
            const std::vector<int> hits{int(random() % shown.hits.size())};
            const bool wasAdded = shown.marks[size_t(hits[0])] == HandMark::Added;
            if (step % 4 == 0) {
                edits = hit_editing::remove(edits, shown, hits);
                wasAdded ? --added : ++removed;
            } else if (step % 4 == 1) {
                edits = hit_editing::add(edits, hitAt(0.25 * double(random() % 400) + 0.2, DrumClass::Tom));
                ++added;
            } else {
                edits = hit_editing::change(edits, shown, hits, [](DrumHit& hit) { hit.velocity = 0.25F; });
            }
            QVERIFY(std::ranges::is_sorted(edits, {}, &HitEdit::id));
        }
    }
};

QTEST_APPLESS_MAIN(TestHitCorrections)
#include "tst_hit_corrections.moc"
