#include "core/analysis/plausibility/binomial.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

double binomialAtMost(qint64 k, qint64 n, double p)
{
    if (k < 0)
        return 0.0;
    double sum = 0.0;
    double logTerm = double(n) * std::log1p(-p); // of no success
    const double logOdds = std::log(p) - std::log1p(-p);
    for (qint64 i = 0; i <= std::min(k, n); ++i) {
        sum += std::exp(logTerm);
        logTerm += std::log(double(n - i)) - std::log(double(i + 1)) + logOdds;
    }
    return std::min(1.0, sum);
}

double binomialAtLeast(qint64 k, qint64 n, double p)
{
    return binomialAtMost(n - k, n, 1.0 - p); // failures: no difference of numbers close to 1
}

} // namespace heihachi
