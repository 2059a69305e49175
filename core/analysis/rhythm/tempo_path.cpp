#include "core/analysis/rhythm/tempo_path.h"

#include "core/analysis/rhythm/tempo_viterbi.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

/// Tempo of the peak at a column, between columns by a parabola.
double refined(std::span<const float> scores, std::size_t column)
{
    const double bpm = Tempogram::tempos()[column];
    if (column == 0 || column + 1 >= scores.size())
        return bpm;
    const float left = scores[column - 1];
    const float right = scores[column + 1];
    const float curvature = left - 2.0F * scores[column] + right;
    if (curvature >= 0.0F)
        return bpm;
    const float shift = std::clamp(0.5F * (left - right) / curvature, -0.5F, 0.5F);
    return bpm * std::pow(Tempogram::kStepRatio, double(shift));
}

} // namespace

std::vector<TempoPoint> tempoPath(const Tempogram& tempogram)
{
    std::vector<TempoPoint> curve;
    if (tempogram.rows() == 0)
        return curve;
    TempoViterbi viterbi;
    for (std::size_t row = 0; row < tempogram.rows(); ++row)
        viterbi.advance(TempoViterbi::emission(tempogram.row(row), 1.0), true);
    const std::vector<std::size_t> path = viterbi.path();
    for (std::size_t row = 0; row < path.size(); ++row) {
        const auto scores = tempogram.row(row);
        curve.push_back({double(row), refined(scores, path[row]), std::clamp(scores[path[row]], 0.0F, 1.0F)});
    }
    return curve;
}

} // namespace heihachi
