#pragma once

#include "core/analysis/results/drum_hit.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace heihachi {

/// Finds onsets in the joined tracks of a recording.
///
/// Each onset function of each band is divided by its own local mean (five seconds to both sides) and a constant, so
/// that quiet bands and quiet passages count alike and silence gives nothing; the results are limited and averaged.
/// Peaks of the fused function over a local median and mean are onsets, at least 30 ms apart. Each is then timed on the
/// attack envelope: in the band that rises most, back from the steepest rise to where the rise began. Onsets that meet
/// there count once: none are closer than 22 ms. References: Bello et al. 2005 (see peak_picking.h); Böck & Widmer,
/// DAFx 2013.
class OnsetPicker
{
public:
    struct Settings
    {
        float threshold = 0.08F; ///< of the fused function over its local level
    };

    explicit OnsetPicker(const Settings& settings);
    /// `functions`: rows of OnsetFunctions at 100/s; `envelope`: rows of AttackEnvelope at 900/s. By time.
    [[nodiscard]] std::vector<Onset> pick(
        std::span<const std::uint8_t> functions, std::span<const std::uint8_t> envelope) const;

    /// The fused onset function, one value a frame, >= 0.
    [[nodiscard]] static std::vector<float> fuse(std::span<const std::uint8_t> functions);

private:
    Settings m_settings;
};

/// How far a rise may lie from where it is expected, in rows of AttackEnvelope (900/s).
struct OnsetSearch
{
    int before = 36; ///< 40 ms
    int after = 18; ///< 20 ms
    std::array<float, 3> bandWeights{0.7F, 1.0F, 1.0F}; ///< of the rises in the bands of AttackEnvelope
    float spread
        = 0.0F; ///< rows from the expected place at which a rise counts 0.6 times (Gaussian); 0: all count alike
};

/// Start of the steepest rise near `seconds`, from rows of AttackEnvelope: s.
[[nodiscard]] double refineOnset(
    std::span<const std::uint8_t> envelope, double seconds, const OnsetSearch& search = {});

} // namespace heihachi
