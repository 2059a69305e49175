#pragma once

#include "core/analysis/results/beat_grid.h"

namespace heihachi {

/// A correction of the beat grid by hand. Corrections belong to a recording, not to a run, and are made one after
/// another on what the analysis found: so they survive an analysis that is run again.
struct GridEdit
{
    enum class Kind
    {
        Ratio, ///< the tempo of the section times `ratio`
        ShiftBeats, ///< the beats of the section move by `beats`
        SetDownbeat, ///< the beat at `anchor` begins a bar
        SetTempo, ///< the tempo of the section is `bpm`, with a beat at `anchor`
        AddBeat, ///< there is one more beat at `anchor`
        MoveBeat, ///< the beat at `time` lies at `anchor`
        RemoveBeat, ///< there is no beat at `time`
    };

    Kind kind = Kind::Ratio;
    double time = 0.0; ///< s, within the section that is meant; MoveBeat and RemoveBeat: of the beat
    TempoRatio ratio; ///< Ratio only
    double beats = 0.0; ///< ShiftBeats only: ±0.5 or ±1, positive is later
    double bpm = 0.0; ///< SetTempo only
    double anchor = 0.0; ///< s; SetDownbeat, SetTempo, AddBeat and MoveBeat only

    /// About one beat, not about a section.
    [[nodiscard]] bool isOfBeat() const
    {
        return kind == Kind::AddBeat || kind == Kind::MoveBeat || kind == Kind::RemoveBeat;
    }
    friend bool operator==(const GridEdit&, const GridEdit&) = default;
};

} // namespace heihachi
