#pragma once

#include <cstdint>
#include <span>

namespace heihachi {

/// The joined tracks of a recording that drum classification reads. Views: the tracks outlive them.
struct DrumEvidence
{
    std::span<const std::uint8_t> spectrum; ///< rows of DrumSpectrum, 100/s
    std::span<const std::uint8_t> functions; ///< rows of OnsetFunctions, 100/s
    std::span<const std::uint8_t> envelope; ///< rows of AttackEnvelope, 900/s
};

} // namespace heihachi
