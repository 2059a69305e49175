#pragma once

#include "core/analysis/results/groove.h"

#include <optional>
#include <span>
#include <vector>

namespace heihachi {

/// When each position of a stretch of beats is struck.
struct StruckPosition
{
    std::size_t position = 0; ///< counted through the stretch from its first beat on; its beats begin at multiples
    DrumClass drumClass = DrumClass::Kick;
    double time = 0.0; ///< s
};

/// Ratios of pairs of notes: the time from the first to the second over that from the second to what follows.
struct SwingRatios
{
    std::vector<double> eighths; ///< beat, its half (of a triplet grid its last third), next beat
    std::vector<double> sixteenths; ///< of the two halves of a beat

    /// Ratios of the pairs in a stretch of `subdivision` positions a beat, measured in one class where it strikes all
    /// three times, so that what is timed early as a class cancels. Only a level without enough such pairs takes the
    /// mean times of all classes.
    [[nodiscard]] static SwingRatios of(std::span<const StruckPosition> struck, int subdivision);
    void append(const SwingRatios& other);
};

/// A swing ratio and the pairs it comes from.
struct Swing
{
    Estimate ratio; ///< 1 = straight, 2 = triplet feel
    int division = 2; ///< notes a beat of the pairs: 2 = eighths, 4 = sixteenths
};

/// Swing of the level that swings: the median ratio, its standard error from the median absolute deviation of the
/// logarithms. Drum & bass swings its sixteenths, a shuffle its eighths: of two levels the one whose ratio departs from
/// 1 by more standard errors, if it does by two at all; else the level with more pairs. Absent: fewer than four pairs.
/// Reference: Friberg & Sundström, Music Perception 19(3), 2002.
[[nodiscard]] std::optional<Swing> swingOf(const SwingRatios& ratios);

} // namespace heihachi
