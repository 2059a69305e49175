#pragma once

#include "core/base/time_range.h"

#include <array>
#include <utility>
#include <vector>

namespace heihachi {

/// One beat (quarter note) of the grid.
struct Beat
{
    double time = 0.0; ///< s
    int bar = 1; ///< 1, 2, 3 … through the recording; a bar that begins before its first beat is found counts
    int beatInBar = 1; ///< 1 = downbeat, up to TempoSection::beatsPerBar
    double bpm = 0.0; ///< tempo here, beats a minute
    float confidence = 0.0F; ///< probability that a beat lies here (within 70 ms), 0 to 1

    friend bool operator==(const Beat&, const Beat&) = default;
};

/// A simple ratio of two tempos.
struct TempoRatio
{
    int numerator = 1;
    int denominator = 1;

    [[nodiscard]] constexpr double value() const { return double(numerator) / double(denominator); }
    friend constexpr bool operator==(const TempoRatio&, const TempoRatio&) = default;
};

/// How trackers mistake one tempo for another: half, two thirds, three quarters, itself, four thirds, one and a half,
/// double.
inline constexpr std::array<TempoRatio, 7> kTempoRatios{{{1, 2}, {2, 3}, {3, 4}, {1, 1}, {4, 3}, {3, 2}, {2, 1}}};

/// Another reading of the tempo of a section, and how well the sound supports it.
struct TempoAlternative
{
    TempoRatio ratio; ///< of its tempo to the section's; 1:1 is the reading that was chosen
    double bpm = 0.0;
    float score = 0.0F; ///< share of the evidence, 0 to 1; those of a section sum to 1

    friend bool operator==(const TempoAlternative&, const TempoAlternative&) = default;
};

/// A stretch with one tempo. Between two sections there may be a gap without a stable beat.
struct TempoSection
{
    TimeRange range; ///< s
    double bpm = 0.0; ///< of the straight line through the beats, beats a minute
    double bpmError = 0.0; ///< standard error of `bpm`, beats a minute
    bool isConstant = true; ///< false: the tempo moves within the section, and each beat has its own
    int beatsPerBar = 4;
    float confidence = 0.0F; ///< probability that the tempo and its level (not half, not two thirds) are right, 0 to 1
    float downbeatConfidence = 0.0F; ///< probability that the bars begin where they are said to, 0 to 1
    bool isHalfTimeFeel = false; ///< one backbeat a bar, on its third beat, as in half-time drum & bass
    std::vector<TempoAlternative> alternatives; ///< by descending score, the chosen one among them

    friend bool operator==(const TempoSection&, const TempoSection&) = default;
};

/// The tempo as a curve, before it is cut into sections.
struct TempoPoint
{
    double time = 0.0; ///< s
    double bpm = 0.0;
    float strength = 0.0F; ///< how periodic the sound is at this tempo, 0 to 1

    friend bool operator==(const TempoPoint&, const TempoPoint&) = default;
};

/// Beats, bars and tempo of a recording. No section: no stable beat was found, and there are no beats.
struct BeatGrid
{
    std::vector<Beat> beats; ///< by time; only within sections
    std::vector<TempoSection> sections; ///< by time, not overlapping
    std::vector<TempoPoint> curve; ///< by time, once a second

    /// The section that holds a time, null in a gap.
    [[nodiscard]] const TempoSection* sectionAt(double seconds) const;
    /// Indices [first, last) of the beats of a section.
    [[nodiscard]] std::pair<std::size_t, std::size_t> beatsOf(const TempoSection& section) const;
    friend bool operator==(const BeatGrid&, const BeatGrid&) = default;
};

} // namespace heihachi
