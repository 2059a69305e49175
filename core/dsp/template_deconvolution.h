#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace heihachi {

/// Explains non-negative spectra as sums of fixed templates: the activations h >= 0 that minimise the generalised
/// Kullback-Leibler divergence D(v | h W), by multiplicative updates from equal activations. The templates stay as they
/// are, so each spectrum is solved by itself. Deterministic. Reference: Lee & Seung, NIPS 2000; for drums, Dittmar &
/// Gärtner, DAFx 2014.
class TemplateDeconvolution
{
public:
    /// `templates`: count x length values >= 0, row-major; each row is scaled to sum 1.
    TemplateDeconvolution(std::span<const float> templates, std::size_t length, int iterations = 20);

    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] std::size_t length() const { return m_length; }

    struct Solution
    {
        std::vector<float> activations; ///< spectra x count; a row sums to about 1
        std::vector<float> divergence; ///< of each spectrum, >= 0: how badly the templates explain it
    };
    /// `spectra`: n x length values >= 0. Each is scaled to sum 1 first; an empty one is explained by nothing.
    [[nodiscard]] Solution solve(std::span<const float> spectra) const;

private:
    std::size_t m_count = 0;
    std::size_t m_length = 0;
    int m_iterations = 0;
    std::vector<float> m_templates; ///< count x length, rows of sum 1
};

} // namespace heihachi
