#pragma once

#include "core/analysis/corrections/verdict.h"

#include <array>
#include <span>
#include <vector>

namespace heihachi {

/// The hits of a run as a population that random samples are drawn from, to tell how many of them are right. The hits
/// of each class lie in kStrata strata of equal size (to one hit) by confidence, so that doubtful and sure hits are
/// both heard; hits of the same confidence are divided by time, and a confidence that is no number counts as the
/// lowest. It rests on the hits alone: whoever divides the same run gets the same strata.
///
/// Refers to `hits`, which must be by time, then class, and outlive it. O(n): 200,000 hits take some ms. Any thread.
class TruthPopulation
{
public:
    static constexpr int kStrata = 4;
    static constexpr int kConfidenceBins = 10; ///< of equal width, 0 to 1; 1 belongs to the last

    struct Bin
    {
        int hits = 0;
        double confidenceSum = 0.0;
    };

    TruthPopulation() = default;
    explicit TruthPopulation(std::span<const DrumHit> hits);

    [[nodiscard]] std::span<const DrumHit> hits() const { return m_hits; }
    [[nodiscard]] int stratumOf(size_t hit) const { return m_strata[hit]; } ///< 0: least confident, to kStrata - 1
    [[nodiscard]] int size(DrumClass drumClass, int stratum) const
    {
        return m_sizes[size_t(drumClass)][size_t(stratum)];
    }
    [[nodiscard]] int size(DrumClass drumClass) const;
    /// Hits with a finite confidence of a class, and the sum of these.
    [[nodiscard]] const Bin& confidenceOf(DrumClass drumClass) const { return m_confidences[size_t(drumClass)]; }
    /// Likewise of all classes, by bin of confidence.
    [[nodiscard]] const Bin& bin(int index) const { return m_bins[size_t(index)]; }
    /// The bin of a confidence; -1 when it is not a finite number.
    [[nodiscard]] static int binOf(float confidence);

    /// The hit that a verdict is about, by its time and class; -1: the run has no such hit. O(log n).
    [[nodiscard]] int indexOf(const DrumHit& hit) const;
    /// The verdict that counts for each hit that has one, as (hit, verdict), by hit: the last where there are several.
    [[nodiscard]] std::vector<std::pair<int, const Verdict*>> judged(std::span<const Verdict> verdicts) const;

private:
    void stratify();

    std::span<const DrumHit> m_hits;
    std::vector<unsigned char> m_strata; ///< of each hit
    std::array<std::array<int, kStrata>, kDrumClassCount> m_sizes{};
    std::array<Bin, kDrumClassCount> m_confidences{};
    std::array<Bin, kConfidenceBins> m_bins{};
};

} // namespace heihachi
