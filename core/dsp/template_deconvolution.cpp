#include "core/dsp/template_deconvolution.h"

#include <Eigen/Core>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace heihachi {

namespace {

constexpr float kTiny = 1e-7F;
constexpr std::size_t kBatch = 128; // spectra at once: small enough for the cache, and memory stays bounded

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Rows scaled to sum 1; rows of nothing stay zero.
Matrix normalised(std::span<const float> values, std::size_t rows, std::size_t columns)
{
    Matrix matrix = Eigen::Map<const Matrix>(values.data(), Eigen::Index(rows), Eigen::Index(columns));
    for (Eigen::Index n = 0; n < matrix.rows(); ++n) {
        const float sum = matrix.row(n).sum();
        if (sum > 0.0F)
            matrix.row(n) /= sum;
    }
    return matrix;
}

} // namespace

TemplateDeconvolution::TemplateDeconvolution(std::span<const float> templates, std::size_t length, int iterations)
    : m_count(templates.size() / length)
    , m_length(length)
    , m_iterations(iterations)
{
    assert(templates.size() == m_count * length);
    const Matrix rows = normalised(templates, m_count, length);
    m_templates.assign(rows.data(), rows.data() + rows.size());
}

TemplateDeconvolution::Solution TemplateDeconvolution::solve(std::span<const float> spectra) const
{
    const std::size_t total = spectra.size() / m_length;
    Solution solution;
    solution.activations.resize(total * m_count);
    solution.divergence.resize(total);
    const Eigen::Map<const Matrix> w(m_templates.data(), Eigen::Index(m_count), Eigen::Index(m_length));
    for (std::size_t begin = 0; begin < total; begin += kBatch) {
        const std::size_t size = std::min(kBatch, total - begin);
        const Matrix v = normalised(spectra.subspan(begin * m_length, size * m_length), size, m_length);
        Eigen::Map<Matrix> h(solution.activations.data() + begin * m_count, Eigen::Index(size), Eigen::Index(m_count));
        h.setConstant(1.0F / float(m_count));
        Matrix model;
        Matrix ratio;
        Matrix factor;
        for (int k = 0; k < m_iterations; ++k) {
            model.noalias() = h * w;
            ratio = v.array() / (model.array() + kTiny);
            factor.noalias() = ratio * w.transpose(); // rows of w sum to 1: nothing to divide by
            h.array() *= factor.array();
        }
        model.noalias() = h * w;
        for (std::size_t n = 0; n < size; ++n) {
            float divergence = 0.0F;
            for (Eigen::Index b = 0; b < v.cols(); ++b) {
                const float seen = v(Eigen::Index(n), b);
                const float explained = model(Eigen::Index(n), b);
                divergence += seen * std::log((seen + kTiny) / (explained + kTiny)) - seen + explained;
            }
            solution.divergence[begin + n] = std::max(0.0F, divergence);
        }
    }
    return solution;
}

} // namespace heihachi
