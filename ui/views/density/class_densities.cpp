#include "ui/views/density/class_densities.h"

#include <algorithm>
#include <numeric>

namespace heihachi {

ClassDensities::ClassDensities(std::span<const DrumHit> hits, const HitFilter& filter, const HitSelection* only)
{
    for (size_t i = 0; i < hits.size(); ++i)
        if (filter.accepts(hits[i]) && (!only || only->contains(int(i))))
            m_times[size_t(hits[i].drumClass)].push_back(hits[i].time);
}

std::vector<ClassDensities::Column> ClassDensities::columns(
    TimeRange range, int count, double window, double duration) const
{
    std::vector<Column> columns(size_t(std::max(0, count)));
    const double step = range.length() / std::max(1, count);
    for (const DrumClass drumClass : kDrumClasses) {
        const std::vector<double>& times = m_times[size_t(drumClass)];
        auto first = times.begin();
        auto end = times.begin();
        for (size_t i = 0; i < columns.size(); ++i) {
            const double middle = range.start + (double(i) + 0.5) * step;
            const double from = std::max(0.0, middle - 0.5 * window);
            const double to = std::min(duration, middle + 0.5 * window);
            if (i == 0)
                first = end = std::ranges::lower_bound(times, from);
            while (first != times.end() && *first < from)
                ++first;
            end = std::max(end, first);
            while (end != times.end() && *end < to)
                ++end;
            columns[i][size_t(drumClass)] = to > from ? double(end - first) / (to - from) : 0.0;
        }
    }
    return columns;
}

ClassDensities::Column ClassDensities::at(double seconds, double window, double duration) const
{
    return columns({seconds, seconds}, 1, window, duration).front();
}

double totalOf(const ClassDensities::Column& column)
{
    return std::accumulate(column.begin(), column.end(), 0.0);
}

} // namespace heihachi
