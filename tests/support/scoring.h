#pragma once

#include "core/analysis/results/drum_hit.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace heihachi::test {

/// One-to-one matching of detections against truth, as mir_eval does it.
struct Score
{
    int truth = 0;
    int found = 0;
    int matched = 0;
    std::vector<double> distances; ///< s, |found - truth| of the matched pairs

    [[nodiscard]] double precision() const { return found ? double(matched) / found : 0.0; }
    [[nodiscard]] double recall() const { return truth ? double(matched) / truth : 0.0; }
    [[nodiscard]] double f() const { return truth + found ? 2.0 * matched / (truth + found) : 0.0; }
    [[nodiscard]] double medianDistance() const; ///< s
    Score& operator+=(const Score& other);
};

/// `truth` and `found` sorted, `tolerance` in s.
[[nodiscard]] Score scoreTimes(const std::vector<double>& truth, const std::vector<double>& found, double tolerance);

/// Sorted times, with any that follows the last kept one within `window` s dropped.
[[nodiscard]] std::vector<double> mergedTimes(std::vector<double> times, double window);

/// Truth of a recording: a CSV file with the columns time_s,class,velocity.
[[nodiscard]] Result<std::vector<DrumHit>> readTruth(const QString& path);

[[nodiscard]] std::vector<double> timesOf(const std::vector<DrumHit>& hits);
[[nodiscard]] std::vector<double> timesOf(const std::vector<DrumHit>& hits, DrumClass drumClass);

} // namespace heihachi::test
