#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace heihachi {

/// What a recording sounds like at equal steps of time: rows of `width` values, row n at n / rate seconds.
struct FeatureRows
{
    int width = 0;
    double rate = 1.0; ///< rows a second
    std::vector<float> values; ///< rows x width
    std::vector<double> energyBefore; ///< sum of squares of all rows before the n-th, rows + 1 values

    [[nodiscard]] qint64 rows() const { return width > 0 ? qint64(values.size()) / width : 0; }
    [[nodiscard]] const float* row(qint64 n) const { return values.data() + n * width; }
    [[nodiscard]] float* row(qint64 n) { return values.data() + n * width; }
    /// Sum of squares of the rows [first, end), which exist.
    [[nodiscard]] double energy(qint64 first, qint64 end) const
    {
        return energyBefore[size_t(end)] - energyBefore[size_t(first)];
    }
    void sumEnergy(); ///< fills energyBefore
};

/// Sum of the products of `count` values.
[[nodiscard]] double dot(const float* left, const float* right, qint64 count);

/// Each column made comparable wherever it lies in the recording: its mean within `reach` seconds to both sides is
/// taken away. `scale`: then each row is divided by the root mean square of the rows within that reach (column by
/// column: of each for itself), but by `floor` at least.
enum class LocalScale
{
    Rows,
    Columns
};
void normaliseLocally(FeatureRows& rows, double reach, LocalScale scale, float floor);

/// The mean of each column within `reach` seconds to both sides; as many rows as `rows`.
[[nodiscard]] std::vector<float> localMeans(const FeatureRows& rows, double reach);

} // namespace heihachi
