#pragma once

#include "core/analysis/corrections/hit_edit.h"
#include "core/compare/run_comparison.h"

#include <QDateTime>

namespace heihachi {

/// What a person said of one difference of hits after listening to both.
struct ComparisonVerdict
{
    enum class Kind
    {
        ARight,
        BRight,
        Neither
    };

    DifferenceKind difference = DifferenceKind::Lost;
    std::optional<DrumHit> a; ///< as run A has it; absent: Added
    std::optional<DrumHit> b; ///< as run B has it, in B's time; absent: Lost
    Kind kind = Kind::ARight;
    QDateTime givenUtc;

    friend bool operator==(const ComparisonVerdict&, const ComparisonVerdict&) = default;
};

/// "a_right", "b_right", "neither". Not translated.
[[nodiscard]] QString comparisonVerdictId(ComparisonVerdict::Kind kind);
[[nodiscard]] std::optional<ComparisonVerdict::Kind> comparisonVerdictFromId(const QString& id);

/// What B is worth against A, as far as was said: "B fixes 41, breaks 6".
struct ComparisonScore
{
    int fixes = 0; ///< differences in which B is right
    int breaks = 0; ///< in which A was
    int neither = 0;

    friend bool operator==(const ComparisonScore&, const ComparisonScore&) = default;
};
[[nodiscard]] ComparisonScore scoreOf(std::span<const ComparisonVerdict> verdicts);

/// The verdict on an event of the comparison's hits, without its time. Absent for an event that was kept.
[[nodiscard]] std::optional<ComparisonVerdict> makeVerdict(
    const RunComparison& comparison, const EventDifference& event, ComparisonVerdict::Kind kind);
/// The last one of `verdicts` that was said of this event: hits of the same times and classes; null: none.
[[nodiscard]] const ComparisonVerdict* verdictOf(
    const RunComparison& comparison, const EventDifference& event, std::span<const ComparisonVerdict> verdicts);

/// The corrections of the recording that a verdict on two runs of it means, with id 0 and decided for the hand. The run
/// that is right has its hit confirmed; where that run has none, the other's hit is deleted; where both have one, the
/// hit becomes that of the run that is right. Neither: a hit that only one of them has is deleted, of a relabelled one
/// what either run has there (two corrections); a pair of one class stays as it is (none). Applied to the hits of
/// either run (applyHitEdits()) they give the same hits there. Hits of one class nearer than kSameHit to each other
/// may be taken for one another.
[[nodiscard]] std::vector<HitEdit> correctionsOf(const ComparisonVerdict& verdict);
/// The first of them, absent without any.
[[nodiscard]] std::optional<HitEdit> correctionOf(const ComparisonVerdict& verdict);

} // namespace heihachi
