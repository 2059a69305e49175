#include "ui/views/shares/class_statistics.h"

#include <cmath>

namespace heihachi {
namespace {

/// Mean and sum of squared deviations, value by value.
struct Welford
{
    void add(double value)
    {
        ++count;
        const double away = value - mean;
        mean += away / count;
        squares += away * (value - mean);
    }
    [[nodiscard]] std::optional<MeanAndSpread> result() const
    {
        if (count == 0)
            return std::nullopt;
        return MeanAndSpread{mean, count > 1 ? std::optional(std::sqrt(squares / (count - 1))) : std::nullopt};
    }

    int count = 0;
    double mean = 0.0;
    double squares = 0.0;
};

} // namespace

std::array<ClassStatistics, kDrumClassCount> classStatistics(std::span<const DrumHit> hits)
{
    std::array<Welford, kDrumClassCount> confidences;
    std::array<Welford, kDrumClassCount> velocities;
    for (const DrumHit& hit : hits) {
        confidences[size_t(hit.drumClass)].add(double(hit.confidence));
        velocities[size_t(hit.drumClass)].add(double(hit.velocity));
    }
    std::array<ClassStatistics, kDrumClassCount> statistics;
    for (size_t i = 0; i < statistics.size(); ++i)
        statistics[i] = {confidences[i].count, confidences[i].result(), velocities[i].result()};
    return statistics;
}

} // namespace heihachi
