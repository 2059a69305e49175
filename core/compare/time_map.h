#pragma once

#include "core/base/time_range.h"

#include <optional>
#include <span>
#include <vector>

namespace heihachi {

/// A stretch in which recording B runs as A does, at a constant ratio.
struct MapPiece
{
    TimeRange a; ///< s in A, not empty
    TimeRange b; ///< s in B, not empty
    float confidence = 1.0F; ///< 0 to 1, how well the sound of both supports it

    [[nodiscard]] double rate() const { return b.length() / a.length(); } ///< seconds of B for one of A
    friend bool operator==(const MapPiece&, const MapPiece&) = default;
};

/// A place that a person said to be the same in both.
struct MapAnchor
{
    double a = 0.0; ///< s in A
    double b = 0.0; ///< s in B

    friend bool operator==(const MapAnchor&, const MapAnchor&) = default;
};

/// Which time of recording B is which of A: pieces one after another in both, with gaps where one of them has nothing
/// of the other. Within a piece the map is linear. Value type; any thread.
class TimeMap
{
public:
    TimeMap() = default; ///< nothing has a counterpart
    /// Pieces in any order; those that are empty, not finite or overlap an earlier one (in A or in B) are left out.
    explicit TimeMap(std::vector<MapPiece> pieces);
    /// Of two runs of one recording of this length, s: each time is its own counterpart.
    [[nodiscard]] static TimeMap identity(double duration);

    [[nodiscard]] const std::vector<MapPiece>& pieces() const { return m_pieces; } ///< by time in A, and in B
    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    /// Every piece maps a time to itself: the axes are the same.
    [[nodiscard]] bool isIdentity() const;

    /// Absent where the other one has no counterpart. The end of the last piece belongs to it.
    [[nodiscard]] std::optional<double> toB(double a) const;
    [[nodiscard]] std::optional<double> toA(double b) const;
    /// Always a time, for showing both beside each other: within a gap it goes on at the rate of the piece before,
    /// as far as the next one lets it; before the first piece and after the last at the rate of that piece. May lie
    /// outside the recording. With an empty map the time itself.
    [[nodiscard]] double nearestB(double a) const;
    [[nodiscard]] double nearestA(double b) const;
    /// Seconds of B for one of A at this time of A; within a gap as nearestB() goes on. 1 with an empty map.
    [[nodiscard]] double rateAt(double a) const;

    [[nodiscard]] TimeMap mirrored() const; ///< of B to A
    /// The map bent so that it goes through the anchors: within a piece the times between anchors are stretched, the
    /// piece's ends move along with the nearest anchor as far as its neighbours let them. Where a piece follows another
    /// one without a gap in either recording it goes on doing so, and where only one of them has an anchor the seam
    /// stays. Anchors that would turn time back are left out, later ones first. An anchor in a gap makes a piece of
    /// half a second of its own, at the rate of the map there.
    [[nodiscard]] TimeMap through(std::span<const MapAnchor> anchors) const;

    friend bool operator==(const TimeMap&, const TimeMap&) = default;

private:
    std::vector<MapPiece> m_pieces;
};

} // namespace heihachi
