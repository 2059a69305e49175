#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace heihachi {

/// An observed beat: its number in a row of beats, when it was heard, and how surely.
struct BeatObservation
{
    double index = 0.0; ///< whole numbers; gaps are allowed
    double time = 0.0; ///< s
    double weight = 0.0; ///< > 0
};

/// Beats at equal distances: time = start + index * period.
struct GridLine
{
    double start = 0.0; ///< s, of index 0
    double period = 0.0; ///< s
    double periodError = 0.0; ///< standard error of the period, s
    double residual = 0.0; ///< root of the weighted mean square of what is left, s

    [[nodiscard]] double at(double index) const { return start + index * period; }
    [[nodiscard]] double bpm() const { return 60.0 / period; }
    [[nodiscard]] double bpmError() const { return periodError * 60.0 / (period * period); }
};

/// Line of least squares. At least two observations with different indices.
[[nodiscard]] GridLine fitLine(std::span<const BeatObservation> beats);
/// The same with Huber's weights, so that single beats played late or heard wrongly move nothing. Reference: Huber,
/// Annals of Mathematical Statistics 35(1), 1964.
[[nodiscard]] GridLine fitLineRobustly(std::span<const BeatObservation> beats);

/// Whether the beats lie on one line: what is left is jitter, not a bend or a step.
[[nodiscard]] bool liesOnLine(std::span<const BeatObservation> beats, const GridLine& line);

/// Sums over a row of beats that give the squared error of a line through any part of it at once.
class LineErrors
{
public:
    explicit LineErrors(std::span<const BeatObservation> beats);
    /// Weighted squared error of the best line through the beats [first, last).
    [[nodiscard]] double errorOf(std::size_t first, std::size_t last) const;

private:
    struct Sums
    {
        double w = 0.0, wi = 0.0, wt = 0.0, wii = 0.0, wit = 0.0, wtt = 0.0;
    };
    std::vector<Sums> m_sums;
};

} // namespace heihachi
