#pragma once

#include <QtGlobal>

namespace heihachi {

/// Probability that at most `k` of `n` independent trials succeed, each with probability `p` in (0, 1). Exact, summed
/// in logarithms; takes k + 1 steps.
[[nodiscard]] double binomialAtMost(qint64 k, qint64 n, double p);
/// Probability that at least `k` of them succeed.
[[nodiscard]] double binomialAtLeast(qint64 k, qint64 n, double p);

} // namespace heihachi
