#include "core/report/hit_statistics.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

class Mean
{
public:
    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        m_sum += value;
        ++m_count;
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return m_count == 0 ? std::nullopt : std::optional(m_sum / double(m_count));
    }

private:
    double m_sum = 0.0;
    qint64 m_count = 0;
};

struct Gathering
{
    qint64 count = 0;
    Mean confidence;
    Mean velocity;

    void add(const DrumHit& hit)
    {
        ++count;
        confidence.add(double(hit.confidence));
        velocity.add(double(hit.velocity));
    }
    [[nodiscard]] HitStatistics::OfClass result() const { return {count, confidence.value(), velocity.value()}; }
};

std::optional<HitStatistics::Passage> densestPassage(std::span<const DrumHit> hits, double duration)
{
    constexpr double kLength = HitStatistics::kPassageSeconds;
    if (hits.empty() || !(duration >= kLength))
        return std::nullopt;
    HitStatistics::Passage densest;
    size_t first = 0;
    for (size_t last = 0; last < hits.size(); ++last) {
        while (hits[last].time - hits[first].time >= kLength)
            ++first;
        const qint64 count = qint64(last - first) + 1;
        if (count > densest.count) {
            const double start = std::clamp(hits[first].time, 0.0, duration - kLength);
            densest = {{start, start + kLength}, count};
        }
    }
    return densest;
}

} // namespace

HitStatistics hitStatistics(std::span<const DrumHit> hits, double durationSeconds)
{
    std::array<Gathering, kDrumClassCount> classes;
    Gathering all;
    for (const DrumHit& hit : hits) {
        classes[size_t(hit.drumClass)].add(hit);
        all.add(hit);
    }
    HitStatistics statistics;
    std::ranges::transform(classes, statistics.classes.begin(), &Gathering::result);
    statistics.all = all.result();
    statistics.densest = densestPassage(hits, durationSeconds);
    return statistics;
}

} // namespace heihachi
