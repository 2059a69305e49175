#pragma once

#include "core/analysis/results/beat_grid.h"

#include <vector>

namespace heihachi {

/// The tempo map of a Standard MIDI File that plays a grid of beats: each beat is a quarter note, the tempo changes
/// wherever a beat would else be played more than a tenth of a millisecond off, and what is left never adds up. The
/// file begins with the recording: quarters before the first beat and in gaps follow the tempo beside them, with bars
/// counted backwards from the beats that come next. Without beats: 120 BPM in 4/4.
class MidiTempoMap
{
public:
    static constexpr int kTicksPerQuarter = 1920; ///< 0.18 ms at 174 BPM

    struct Tempo
    {
        int tick = 0;
        double time = 0.0; ///< s, as a player reckons it
        int microsecondsPerQuarter = 500'000;
    };
    struct Signature
    {
        int tick = 0;
        int numerator = 4;
        int denominator = 4; ///< a power of two
    };

    /// `grid` may be null. Beats that are out of order or nowhere are passed over.
    explicit MidiTempoMap(const BeatGrid* grid);

    [[nodiscard]] const std::vector<Tempo>& tempos() const { return m_tempos; } ///< by tick, the first at 0
    [[nodiscard]] const std::vector<Signature>& signatures() const { return m_signatures; } ///< by tick, the first at 0
    /// The tick that is played nearest to a time; times before the recording are its start.
    [[nodiscard]] int tickAt(double seconds) const;

private:
    std::vector<Tempo> m_tempos;
    std::vector<Signature> m_signatures;
};

} // namespace heihachi
