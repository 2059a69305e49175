#pragma once

#include "core/compare/alignment/seed_search.h"
#include "core/compare/alignment/sound_match.h"
#include "core/compare/alignment/time_fit.h"

#include <optional>

namespace heihachi {

/// A stretch over which both recordings run along together: a path of times, and how well the sound supports it at each
/// quarter of a second of the shorter one.
class SoundTrack
{
public:
    static constexpr double kStep = 0.25; ///< s
    /// Similarity (Agreement::similarity) from which two passages are rather the same than not.
    static constexpr float kSameSound = 0.45F;

    /// `knots`: at least two, by time. Looks at the sound along the path and `margin` seconds beyond both ends.
    SoundTrack(const SoundFeatures& shorter, const SoundFeatures& longer, std::vector<TimePoint> knots, int pitch,
        double margin);

    [[nodiscard]] const std::vector<TimePoint>& knots() const { return m_knots; }
    [[nodiscard]] int pitch() const { return m_pitch; } ///< quarters of a semitone, longer over shorter
    [[nodiscard]] double at(double s) const; ///< s of the longer recording; goes on beyond the ends
    [[nodiscard]] double inverse(double l) const;
    [[nodiscard]] double rateAt(double s) const;

    /// The part of it with the greatest score, s of the shorter recording; empty when nothing supports it.
    [[nodiscard]] const TimeRange& extent() const { return m_extent; }
    /// Seconds times what the similarity is above kSameSound, over [from, to).
    [[nodiscard]] double score(double from, double to) const;
    [[nodiscard]] double score() const { return score(m_extent.start, m_extent.end); }
    /// All products over [from, to), to the nearest step.
    [[nodiscard]] Agreement agreement(double from, double to) const;
    /// Similarity about this time; nothing where it was not looked at.
    [[nodiscard]] std::optional<float> similarityAt(double s) const;

private:
    [[nodiscard]] size_t indexOf(double s) const; ///< of the step's beginning nearest to s, 0 to the number of steps
    void findExtent();

    std::vector<TimePoint> m_knots;
    int m_pitch = 0;
    double m_start = 0.0; ///< s, of the first step
    TimeRange m_extent;
    std::vector<Agreement> m_before; ///< sums before each step
    std::vector<float> m_similarity; ///< of each step and its neighbours
    std::vector<double> m_scoreBefore;
};

} // namespace heihachi
