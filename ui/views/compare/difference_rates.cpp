#include "ui/views/compare/difference_rates.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace heihachi {
namespace {

constexpr double kMinute = 60.0; // s

} // namespace

DifferenceRates::DifferenceRates(const RunComparison& comparison, std::span<const DifferenceRef> shown)
{
    for (const DifferenceRef& ref : shown) {
        const std::optional<ComparedEvents>& part = comparison.part(ref.part);
        if (!part || ref.index < 0 || size_t(ref.index) >= part->events.size())
            continue;
        const EventDifference& event = part->events[size_t(ref.index)];
        if (event.kind != DifferenceKind::Kept && std::isfinite(event.timeA))
            m_times[size_t(event.kind)].push_back(event.timeA);
    }
    for (std::vector<double>& times : m_times)
        if (!std::ranges::is_sorted(times))
            std::ranges::sort(times);
}

std::vector<DifferenceRates::Column> DifferenceRates::columns(
    TimeRange range, int count, double window, double duration) const
{
    std::vector<Column> columns(size_t(std::max(0, count)), Column{});
    for (size_t kind = 0; kind < m_times.size(); ++kind) {
        const std::vector<double>& times = m_times[kind];
        auto first = times.begin();
        auto end = times.begin();
        for (size_t i = 0; i < columns.size(); ++i) {
            const double middle = range.start + (double(i) + 0.5) * range.length() / count;
            const TimeRange counted{std::max(0.0, middle - 0.5 * window), std::min(duration, middle + 0.5 * window)};
            while (first != times.end() && *first < counted.start)
                ++first;
            end = std::max(end, first);
            while (end != times.end() && *end < counted.end)
                ++end;
            if (!counted.isEmpty())
                columns[i][kind] = kMinute * double(end - first) / counted.length();
        }
    }
    return columns;
}

DifferenceRates::Column DifferenceRates::at(double seconds, double window, double duration) const
{
    return columns({seconds, seconds}, 1, window, duration).front();
}

double totalOf(const DifferenceRates::Column& column)
{
    return std::accumulate(column.begin(), column.end(), 0.0);
}

} // namespace heihachi
