#pragma once

#include "core/base/time_range.h"
#include "core/compare/alignment/sound_features.h"

namespace heihachi {

/// A straight line of times: second s of the shorter recording is second l + (t - s) * rate of the longer one.
struct TimeLine
{
    double s = 0.0;
    double l = 0.0;
    double rate = 1.0;

    [[nodiscard]] double at(double seconds) const { return l + (seconds - s) * rate; }
};

/// Correlations of onsets and of pitch classes as one, -1 to 1: the better one counts more, but drumming alone, which
/// much music shares, is not enough.
[[nodiscard]] float similarityOf(float onsets, float pitches);

/// Where along the line's neighbourhood the onsets agree best.
struct OnsetMatch
{
    double lag = 0.0; ///< s of the longer recording, to add to the line
    float correlation = 0.0F; ///< -1 to 1; 0 where there is nothing to compare
};

/// Onsets of `half` seconds to both sides of line.s against those of the other recording, shifted by up to `reach`
/// seconds; between rows by a parabola. The parts of either recording that lie outside of it are left out.
[[nodiscard]] OnsetMatch matchOnsets(
    const FeatureRows& shorter, const FeatureRows& longer, const TimeLine& line, double half, double reach);

/// Correlation of the pitch classes of `half` seconds to both sides, transposed by `pitch` quarters of a semitone; -1
/// to 1, 0 where there is nothing to compare.
[[nodiscard]] float matchPitches(
    const FeatureRows& shorter, const FeatureRows& longer, const TimeLine& line, double half, int pitch);

/// Sums of products of both recordings over one short step along a line.
struct Agreement
{
    double onsets = 0.0; ///< product
    double onsetsS = 0.0; ///< square, shorter recording
    double onsetsL = 0.0;
    double pitches = 0.0;
    double pitchesS = 0.0;
    double pitchesL = 0.0;

    Agreement& operator+=(const Agreement& other);
    Agreement& operator-=(const Agreement& other);
    [[nodiscard]] float onsetCorrelation() const; ///< -1 to 1, 0 where one of them has none
    [[nodiscard]] float pitchCorrelation() const;
    [[nodiscard]] float similarity() const { return similarityOf(onsetCorrelation(), pitchCorrelation()); }
};
/// Over [s, s + length) of the shorter recording.
[[nodiscard]] Agreement agreementOver(const SoundFeatures& shorter, const SoundFeatures& longer, const TimeLine& line,
    double s, double length, int pitch);

} // namespace heihachi
