#pragma once

#include <span>

namespace heihachi {

/// How a beat is divided.
struct BeatDivision
{
    int subdivision = 4; ///< positions a beat: 4 = straight sixteenths, 3 = triplets
    double confidence = 0.5; ///< probability that it is this rather than the other, 0.5 to 1
    int swungNotes = 0; ///< notes a beat of the pairs that swing: 2 = eighths, 4 = sixteenths, 0 = none do
    double longShare = 0.5; ///< share of a swung pair that its first note takes, 0.5 to 0.7

    /// Where on an even grid a phase of the beat lies once the swing is taken out; both in beats, keeps whole beats.
    [[nodiscard]] double evenPhase(double phase) const;
};

/// Whether the beats are divided in four or in three, by the likelihood of where the hits lie between the beats.
///
/// A division is a mixture: Gaussians at its positions, all of one weight that sums to w, and a uniform of 1 - w, with
/// the w that fits best. A straight grid shares w among three positions between the beats and a triplet one among two,
/// so the finer grid pays for its freedom hit by hit. Hits on the beat tell nothing and are left out. The straight grid
/// is tried with swing as well, of eighths or of sixteenths, which pays for its parameter (Schwarz 1978).
///
/// Swing against triplets: swung sixteenths keep their eighth at one half, where a triplet has nothing, so they are
/// told apart up to 2 : 1 and beyond. Swung eighths of 2 : 1 are two notes of a triplet: one rhythm with two
/// spellings. From about 1.8 : 1 on they are called triplets, with their swing ratio measured all the same.
///
/// Hits of a rhythm come in patterns and aren't independent: four count as one in the confidence. No hits between the
/// beats: straight, 0.5. `phases` in beats, 0 to 1. Pure; any thread.
/// Reference: McLachlan & Peel, Finite Mixture Models, 2000.
[[nodiscard]] BeatDivision inferDivision(std::span<const double> phases);

} // namespace heihachi
