#pragma once

#include "core/analysis/results/drum_class.h"
#include "core/base/time_range.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace heihachi {

/// One bar as a matrix: how hard each class strikes at each position, 0 = not at all.
struct BarMatrix
{
    int positions = 16; ///< 16 or 12 in 4/4
    std::vector<float> velocity; ///< kDrumClassCount x positions, row-major, 0 to 1

    [[nodiscard]] float at(DrumClass drumClass, int position) const
    {
        return velocity[std::size_t(drumClass) * std::size_t(positions) + std::size_t(position)];
    }
    friend bool operator==(const BarMatrix&, const BarMatrix&) = default;
};

/// A known pattern that a pattern resembles.
struct PatternName
{
    QString id; ///< "two_step", "four_on_the_floor", "amen", "half_time", "steppers", …: not translated
    float score = 0.0F; ///< likeness, 0 to 1

    friend bool operator==(const PatternName&, const PatternName&) = default;
};

/// A bar that comes again.
struct DrumPattern
{
    BarMatrix typical; ///< the bar of the group that is nearest to all others
    int count = 0; ///< bars that play it, variations included
    double firstTime = 0.0; ///< s, start of the first of them
    int exactCount = 0; ///< bars that play it to the note
    std::optional<BarMatrix> variation; ///< the most frequent other form; absent: there is none
    int variationCount = 0;
    std::optional<PatternName> name; ///< absent: like no known one

    friend bool operator==(const DrumPattern&, const DrumPattern&) = default;
};

/// What one bar of the recording plays.
struct BarEntry
{
    int bar = 0; ///< as Beat::bar
    TimeRange range; ///< s
    int pattern = -1; ///< index into DrumPatternCatalogue::patterns, -1: plays none (silent, or unlike any other)
    float distance = 0.0F; ///< DTW distance to the pattern's typical bar, 0 = the same, about 1 = another bar
    bool isFill = false; ///< departs from the pattern that its neighbours play, with more or other strikes
    int hits = 0;

    friend bool operator==(const BarEntry&, const BarEntry&) = default;
};

/// A row of bars that comes again: an n-gram over the patterns.
struct PatternPhrase
{
    std::vector<int> patterns; ///< indices, in order; 2 to 8 bars
    int count = 0; ///< occurrences, not overlapping
    double firstTime = 0.0; ///< s

    friend bool operator==(const PatternPhrase&, const PatternPhrase&) = default;
};

/// Events of one kind, by agglomerative clustering over time in the bar, velocity and class.
struct EventCluster
{
    DrumClass drumClass = DrumClass::Kick; ///< of most of its hits
    double meanPosition = 0.0; ///< in beats from the start of the bar
    double meanVelocity = 0.0; ///< 0 to 1
    int count = 0;

    friend bool operator==(const EventCluster&, const EventCluster&) = default;
};

/// Drum patterns of a recording.
struct DrumPatternCatalogue
{
    std::vector<DrumPattern> patterns; ///< by descending count
    std::vector<BarEntry> bars; ///< every bar of the grid, by time
    std::vector<PatternPhrase> phrases; ///< by descending bars covered
    std::vector<EventCluster> clusters; ///< by mean position, then class
    double clusterCut = 0.0; ///< height at which the dendrogram was cut
    QString clusterCutReason; ///< why there, translated

    friend bool operator==(const DrumPatternCatalogue&, const DrumPatternCatalogue&) = default;
};

/// Name for people of a known pattern, translated, e.g. "Two-step".
[[nodiscard]] QString patternName(const QString& id);
/// What makes it that pattern: one plain sentence, translated; empty for an unknown one.
[[nodiscard]] QString patternDescription(const QString& id);

} // namespace heihachi
