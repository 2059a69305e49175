#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace heihachi {

/// How well each tempo explains the beats around each second: a comb over the autocorrelation of a beat curve.
///
/// For a period P the score is the weighted mean of R(P), R(2P), R(3P), R(4P) less `antiphase` times that of R(P/2),
/// R(3P/2), R(5P/2), R(7P/2), R being the autocorrelation of the curve in a window of 12 s, normalised to R(0) = 1: a
/// period that is twice too long finds beats half way and loses. References: Percival & Tzanetakis, IEEE TASLP 22(12),
/// 2014; Grosche & Müller, IEEE TASLP 19(6), 2011.
class Tempogram
{
public:
    static constexpr double kSlowestBpm = 40.0;
    static constexpr double kFastestBpm = 260.0;
    static constexpr double kStepRatio = 1.005; ///< from one tempo to the next
    static constexpr double kWindowSeconds = 12.0;

    /// Tempos of the columns, ascending, beats a minute.
    [[nodiscard]] static const std::vector<double>& tempos();

    /// `curve` at 100 frames/s. Rows: one for each second, centred on it.
    static Tempogram of(std::span<const float> curve, float antiphase);
    /// One row: the scores of a window of at most kWindowSeconds. All 0 for a window in which nothing happens.
    [[nodiscard]] static std::vector<float> scoresOf(std::span<const float> window, float antiphase);

    [[nodiscard]] std::size_t rows() const { return m_scores.size() / tempos().size(); }
    [[nodiscard]] std::span<const float> row(std::size_t second) const
    {
        return std::span(m_scores).subspan(second * tempos().size(), tempos().size());
    }

private:
    std::vector<float> m_scores;
};

} // namespace heihachi
