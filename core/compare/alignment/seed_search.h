#pragma once

#include "core/compare/alignment/sound_features.h"

#include <atomic>
#include <complex>

namespace heihachi {

/// A place where a passage of one recording, the shorter, may lie in the other one, the longer.
struct Seed
{
    double s = 0.0; ///< s in the shorter one, middle of the passage
    double l = 0.0; ///< s in the longer one
    double rate = 1.0; ///< seconds of the longer one for one of the shorter
    int pitch = 0; ///< of the longer one over the shorter, in quarters of a semitone, 0 to SoundFeatures::kPitches - 1
    float score = 0.0F; ///< correlation of the pitch classes, -1 to 1
};

/// Finds passages of one recording in the other one by cross-correlation of coarse pitch classes (5/s, half semitones)
/// at all times and transpositions at once, in blocks of bounded length (overlap-save). Thread-safe once built.
class SeedSearch
{
public:
    static constexpr double kLeastRate = 0.78;
    static constexpr double kGreatestRate = 1.28;
    static constexpr int kPitches = SoundFeatures::kPitches / 2;

    /// `stop` outlives the search; once true, find() gives up.
    SeedSearch(const FeatureRows& shorterPitches, const FeatureRows& longerPitches, const std::atomic<bool>& stop);

    struct Passage
    {
        double s = 0.0; ///< s, middle
        double length = 8.0; ///< s, up to 20
    };
    /// The best places of a passage at all rates (5 % apart) and transpositions, best first, up to `count`.
    [[nodiscard]] std::vector<Seed> find(const Passage& passage, size_t count) const;
    /// Only at these rates and this transposition (quarters of a semitone).
    [[nodiscard]] std::vector<Seed> find(
        const Passage& passage, std::span<const double> rates, int pitch, size_t count) const;

private:
    using Spectrum = std::vector<std::complex<float>>; ///< kPitches x bins
    struct Work;

    void correlate(
        const Passage& passage, double rate, int pitch, int pitches, Work& work, std::vector<Seed>& found) const;

    void transpose(int pitch, int half, Work& work) const;

    const std::atomic<bool>& m_stop;
    FeatureRows m_shorter; ///< coarse
    FeatureRows m_longer;
    double m_usualEnergy = 0.0; ///< of a row of the longer one
    std::vector<Spectrum> m_blocks;
};

} // namespace heihachi
