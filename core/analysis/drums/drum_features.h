#pragma once

#include "core/analysis/drums/drum_evidence.h"
#include "core/analysis/results/drum_hit.h"

#include <QtGlobal>

#include <array>
#include <vector>

namespace heihachi {

/// What surrounds one onset: levels of the 32 bands of DrumSpectrum in dB, before, at and after it.
struct OnsetLevels
{
    static constexpr std::size_t kLevels = 32;
    using Bands = std::array<float, kLevels>;
    Bands before{}; ///< 30 ms before in the bands of the long window, 20 ms in the others
    Bands peak{}; ///< greatest of the 30 to 40 ms from the onset
    Bands added{}; ///< peak power less that of before
    Bands early{}; ///< mean of 40 and 50 ms after
    Bands middle{}; ///< mean of 70 to 90 ms after
    Bands late{}; ///< mean of 130 to 170 ms after
    float total = 0.0F; ///< of peak, all bands
};

[[nodiscard]] OnsetLevels onsetLevels(const DrumEvidence& evidence, double seconds);

/// Attack and decay of an onset as one non-negative vector, for template deconvolution: amplitudes that the onset added
/// in each band at its peak, then those that still sound 70 to 90 ms after it; treble emphasised by up to 20 dB.
inline constexpr std::size_t kAttackDecayLength = 2 * OnsetLevels::kLevels;
[[nodiscard]] std::array<float, kAttackDecayLength> attackDecay(const OnsetLevels& levels);

/// Numbers that describe each onset to the classifier: rises, spectral shape, level against the surrounding minute,
/// decays, how flat the rise is, the onset functions, the course of the envelope, and template activations. The order
/// is that of the classifier's tables; a change of meaning or order asks for new tables. Views the evidence and the
/// onsets, which outlive it; onsets ascend in time.
class DrumFeatures
{
public:
    static constexpr std::size_t kFromTracks = 268;
    static constexpr std::size_t kFromTemplates = kDrumClassCount + 2; ///< class shares, absorbers, divergence
    static constexpr std::size_t kCount = kFromTracks + kFromTemplates;

    DrumFeatures(const DrumEvidence& evidence, std::span<const Onset> onsets);
    /// (end - first) x kCount values, row-major, for the onsets [first, end).
    [[nodiscard]] std::vector<float> rows(std::size_t first, std::size_t end) const;

private:
    /// What counts as loud: 90th percentiles over the onsets of a stretch.
    struct Reference
    {
        OnsetLevels::Bands peak{};
        float total = 0.0F;
    };
    [[nodiscard]] Reference referenceOfBlock(qint64 block) const;

    DrumEvidence m_evidence;
    std::span<const Onset> m_onsets;
    std::vector<Reference> m_levels; ///< of each onset by itself
};

} // namespace heihachi
