#pragma once

#include "core/analysis/results/drum_hit.h"

#include <optional>

namespace heihachi {

/// A correction of one drum hit by hand. Corrections belong to a recording, not to a run: each remembers the hit as the
/// run had it that the person looked at, and is matched anew to every other run of the recording (see
/// applyHitEdits()).
///
/// before and after: changed (relabelled, moved, another velocity), or confirmed when they agree; only before: deleted;
/// only after: added. What a person has put or confirmed has a confidence of 1.
struct HitEdit
{
    /// Who is believed where the correction and a run do not fit together.
    enum class Winner
    {
        Undecided, ///< nobody was asked: the correction holds, and is a Conflict with a run that it doesn't fit
        Hand, ///< the correction holds, whatever a run says
        Run, ///< the correction stays listed, and does nothing
    };

    qint64 id = 0; ///< > 0, unique within the recording
    std::optional<DrumHit> before;
    std::optional<DrumHit> after;
    Winner winner = Winner::Undecided;

    [[nodiscard]] bool isAddition() const { return !before; }
    [[nodiscard]] bool isDeletion() const { return !after; }
    /// Time of the correction for lists and jumps, s.
    [[nodiscard]] double time() const { return after ? after->time : before ? before->time : 0.0; }
    friend bool operator==(const HitEdit&, const HitEdit&) = default;
};

/// How a correction stands to the run that it is applied to.
enum class HitEditState : unsigned char
{
    Applied, ///< the correction changes the run: it has the hit as it was before, or the hit is put into it
    Agrees, ///< the run says by itself what the person said
    Conflict, ///< the run has neither what was there before nor what was put there: to be accepted or rejected
    Rejected ///< decided for the run: nothing is changed
};

/// What a person did to a hit that is shown.
enum class HandMark : unsigned char
{
    None, ///< as the run found it
    Added,
    Changed,
    Confirmed
};

} // namespace heihachi
