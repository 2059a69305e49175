#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace heihachi {

/// How two sequences are laid over each other at the least cost.
struct DtwAlignment
{
    double cost = 0.0; ///< sum of the local costs along the path, each times the weight of its step
    std::vector<std::pair<int, int>> path; ///< (row, column) from (0, 0) to the last of both
};

/// Dynamic time warping of `rows` elements of one sequence against `columns` of another, given what each pair costs
/// (`costs`: rows x columns, row-major, >= 0).
///
/// Step pattern symmetric2: one on in one sequence costs the pair it reaches once, one on in both costs it twice, the
/// first pair counts twice. Every path so has the same weight, and cost / (rows + columns) is a mean local cost.
/// Window after Sakoe & Chiba: only pairs with |row - column| <= `window`; it is widened to the difference of the
/// lengths where the ends could not meet otherwise. A window of 0 compares element with element. Of equally good steps
/// the diagonal one is taken. Nothing against anything: cost 0 and no path.
/// Reference: Sakoe & Chiba, IEEE Trans. ASSP 26(1), 1978.
[[nodiscard]] DtwAlignment dtw(std::span<const float> costs, std::size_t rows, std::size_t columns, std::size_t window);

/// The cost alone.
[[nodiscard]] double dtwCost(std::span<const float> costs, std::size_t rows, std::size_t columns, std::size_t window);

} // namespace heihachi
