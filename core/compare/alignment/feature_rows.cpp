#include "core/compare/alignment/feature_rows.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace heihachi {

void FeatureRows::sumEnergy()
{
    energyBefore.assign(size_t(rows()) + 1, 0.0);
    for (qint64 n = 0; n < rows(); ++n)
        energyBefore[size_t(n) + 1] = energyBefore[size_t(n)] + dot(row(n), row(n), width);
}

double dot(const float* left, const float* right, qint64 count)
{
    using Values = Eigen::Map<const Eigen::VectorXf>;
    return double(Values(left, count).dot(Values(right, count)));
}

std::vector<float> localMeans(const FeatureRows& rows, double reach)
{
    const qint64 count = rows.rows();
    const auto width = size_t(rows.width);
    const auto side = qint64(std::lround(reach * rows.rate));
    std::vector<float> means(rows.values.size());
    std::vector<double> sums(width, 0.0);
    qint64 first = 0;
    qint64 end = 0;
    for (qint64 n = 0; n < count; ++n) {
        for (; end < std::min(count, n + side + 1); ++end)
            for (size_t k = 0; k < width; ++k)
                sums[k] += double(rows.row(end)[k]);
        for (; first < n - side; ++first)
            for (size_t k = 0; k < width; ++k)
                sums[k] -= double(rows.row(first)[k]);
        for (size_t k = 0; k < width; ++k)
            means[size_t(n) * width + k] = float(sums[k] / double(end - first));
    }
    return means;
}

void normaliseLocally(FeatureRows& rows, double reach, LocalScale scale, float floor)
{
    const auto width = size_t(rows.width);
    const std::vector<float> means = localMeans(rows, reach);
    FeatureRows squares{rows.width, rows.rate, std::vector<float>(rows.values.size()), {}};
    for (size_t i = 0; i < means.size(); ++i) {
        rows.values[i] -= means[i];
        squares.values[i] = rows.values[i] * rows.values[i];
    }
    std::vector<float> powers = localMeans(squares, reach);
    if (scale == LocalScale::Rows)
        for (size_t i = 0; i < powers.size(); i += width) {
            float sum = 0.0F;
            for (size_t k = 0; k < width; ++k)
                sum += powers[i + k];
            std::fill_n(powers.begin() + std::ptrdiff_t(i), width, sum / float(width));
        }
    for (size_t i = 0; i < powers.size(); ++i)
        rows.values[i] /= std::max(floor, std::sqrt(std::max(0.0F, powers[i])));
    rows.sumEnergy();
}

} // namespace heihachi
