#include "ui/views/compare/difference_index.h"

#include "ui/itemmodels/difference_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace heihachi {

using difference_text::eventOf;

namespace {

const DrumHit* hitAt(const AnalysisResultPtr& run, int index)
{
    const bool isThere = run && run->drumHits && index >= 0 && size_t(index) < run->drumHits->size();
    return isThere ? &(*run->drumHits)[size_t(index)] : nullptr;
}

template <typename T>
void reorder(std::vector<T>& values, const std::vector<size_t>& order)
{
    std::vector<T> sorted;
    sorted.reserve(values.size());
    for (const size_t from : order)
        sorted.push_back(values[from]);
    values = std::move(sorted);
}

/// Those of the rest come part by part.
void sortByTime(DifferenceIndex::Row& row)
{
    if (std::ranges::is_sorted(row.times))
        return;
    std::vector<size_t> order(row.times.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [&row](size_t i) { return row.times[i]; });
    reorder(row.times, order);
    reorder(row.kinds, order);
    reorder(row.refs, order);
}

} // namespace

int DifferenceIndex::rowOf(const RunComparison& comparison, const DifferenceRef& ref)
{
    const EventDifference* event = eventOf(comparison, ref);
    if (!event || ref.part != ComparedPart::Hits)
        return kRestRow;
    const DrumHit* hit = event->a >= 0 ? hitAt(comparison.a, event->a) : hitAt(comparison.b, event->b);
    return hit ? int(hit->drumClass) : kRestRow;
}

DifferenceIndex::DifferenceIndex(const RunComparison& comparison, std::span<const DifferenceRef> shown)
{
    for (const DifferenceRef& ref : shown) {
        const EventDifference* event = eventOf(comparison, ref);
        if (!event || !std::isfinite(event->timeA))
            continue;
        Row& row = m_rows[size_t(rowOf(comparison, ref))];
        row.times.push_back(event->timeA);
        row.kinds.push_back(event->kind);
        row.refs.push_back(ref);
    }
    std::ranges::for_each(m_rows, sortByTime);
}

bool DifferenceIndex::isEmpty() const
{
    return std::ranges::all_of(m_rows, [](const Row& row) { return row.times.empty(); });
}

std::pair<size_t, size_t> DifferenceIndex::Row::within(TimeRange range) const
{
    const auto from = size_t(std::ranges::lower_bound(times, range.start) - times.begin());
    return {from, std::max(from, size_t(std::ranges::upper_bound(times, range.end) - times.begin()))};
}

std::optional<size_t> DifferenceIndex::Row::nearest(double seconds) const
{
    if (times.empty())
        return std::nullopt;
    const auto after = size_t(std::ranges::lower_bound(times, seconds) - times.begin());
    if (after == 0 || after == times.size())
        return after == 0 ? 0 : after - 1;
    return seconds - times[after - 1] <= times[after] - seconds ? after - 1 : after;
}

} // namespace heihachi
