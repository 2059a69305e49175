#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace heihachi {

/// The path of greatest score through the tempos of Tempogram, row by row. Steps of a few per cent cost by their size,
/// as drift does; a jump to any other tempo costs the same, as the next record in a mix does.
class TempoViterbi
{
public:
    /// What a row of comb scores (one for each of Tempogram::tempos()) is worth when it stands for `seconds`: the
    /// scores, and a broad prior.
    [[nodiscard]] static std::vector<float> emission(std::span<const float> scores, double seconds);

    /// Goes one row on. With `keepPath` the ways back are kept for path().
    void advance(std::span<const float> emission, bool keepPath);
    /// Index of the best tempo at the last row. At least one row.
    [[nodiscard]] std::size_t best() const;
    /// Indices of the best path through all rows that were kept.
    [[nodiscard]] std::vector<std::size_t> path() const;

private:
    std::vector<float> m_best;
    std::vector<std::vector<std::uint16_t>> m_from;
};

} // namespace heihachi
