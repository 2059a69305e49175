#include "core/dsp/dtw.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace heihachi {
namespace {

constexpr double kUnreached = std::numeric_limits<double>::infinity();

/// Least cost of a path to each pair, infinite outside the window.
class Accumulated
{
public:
    Accumulated(std::span<const float> costs, std::size_t rows, std::size_t columns, std::size_t window)
        : m_columns(columns)
        , m_costs(rows * columns, kUnreached)
    {
        const std::size_t reach = std::max(window, std::max(rows, columns) - std::min(rows, columns));
        for (std::size_t row = 0; row < rows; ++row) {
            const std::size_t first = row - std::min(row, reach);
            const std::size_t end = std::min(columns, row + reach + 1);
            for (std::size_t column = first; column < end; ++column) {
                const double local = double(costs[row * columns + column]);
                double& cost = m_costs[row * columns + column];
                if (row == 0 && column == 0)
                    cost = 2.0 * local;
                else
                    cost = std::min(
                        {diagonal(row, column) + 2.0 * local, above(row, column) + local, before(row, column) + local});
            }
        }
    }

    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return m_costs[row * m_columns + column]; }
    [[nodiscard]] double above(std::size_t row, std::size_t column) const
    {
        return row > 0 ? at(row - 1, column) : kUnreached;
    }
    [[nodiscard]] double before(std::size_t row, std::size_t column) const
    {
        return column > 0 ? at(row, column - 1) : kUnreached;
    }
    [[nodiscard]] double diagonal(std::size_t row, std::size_t column) const
    {
        return row > 0 && column > 0 ? at(row - 1, column - 1) : kUnreached;
    }

private:
    std::size_t m_columns;
    std::vector<double> m_costs;
};

} // namespace

DtwAlignment dtw(std::span<const float> costs, std::size_t rows, std::size_t columns, std::size_t window)
{
    Q_ASSERT(costs.size() == rows * columns);
    if (rows == 0 || columns == 0)
        return {};
    const Accumulated accumulated(costs, rows, columns, window);
    std::size_t row = rows - 1;
    std::size_t column = columns - 1;
    DtwAlignment alignment{accumulated.at(row, column), {{int(row), int(column)}}};
    while (row > 0 || column > 0) {
        const double local = double(costs[row * columns + column]);
        const double both = accumulated.diagonal(row, column) + 2.0 * local;
        const double down = accumulated.above(row, column) + local;
        const double along = accumulated.before(row, column) + local;
        const bool isDiagonal = both <= down && both <= along;
        if (isDiagonal || down <= along)
            --row;
        if (isDiagonal || down > along)
            --column;
        alignment.path.emplace_back(int(row), int(column));
    }
    std::ranges::reverse(alignment.path);
    return alignment;
}

double dtwCost(std::span<const float> costs, std::size_t rows, std::size_t columns, std::size_t window)
{
    Q_ASSERT(costs.size() == rows * columns);
    return rows > 0 && columns > 0 ? Accumulated(costs, rows, columns, window).at(rows - 1, columns - 1) : 0.0;
}

} // namespace heihachi
