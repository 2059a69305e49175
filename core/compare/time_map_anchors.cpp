// TimeMap::through(): the map that goes through what a person said.
#include "core/compare/time_map.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace heihachi {
namespace {

constexpr double kJoined = 1e-6; // s, pieces this near are one line with a bend
constexpr double kAnchorPiece = 0.5; // s, length of the piece that an anchor in a gap makes
constexpr double kFar = std::numeric_limits<double>::max();

/// Anchors in the order of both times; one that contradicts an earlier given one is left out.
std::vector<MapAnchor> consistent(std::span<const MapAnchor> anchors)
{
    std::vector<MapAnchor> kept;
    for (const MapAnchor& anchor : anchors) {
        const bool fits = std::isfinite(anchor.a) && std::isfinite(anchor.b)
            && std::ranges::all_of(kept, [&](const MapAnchor& other) {
                   return (other.a < anchor.a && other.b < anchor.b) || (other.a > anchor.a && other.b > anchor.b);
               });
        if (fits)
            kept.push_back(anchor);
    }
    std::ranges::sort(kept, {}, &MapAnchor::a);
    return kept;
}

/// A piece while it is bent.
struct BentPiece
{
    MapPiece piece;
    std::vector<MapAnchor> anchors; ///< by time

    [[nodiscard]] bool isHeld() const { return !anchors.empty(); }
    /// Where its ends would be in B, moved along with the nearest anchor.
    [[nodiscard]] double wantedStart() const
    {
        return isHeld() ? anchors.front().b - (anchors.front().a - piece.a.start) * piece.rate() : piece.b.start;
    }
    [[nodiscard]] double wantedEnd() const
    {
        return isHeld() ? anchors.back().b + (piece.a.end - anchors.back().a) * piece.rate() : piece.b.end;
    }
};

/// What the neighbours leave to a piece in B: up to their anchors, or to their ends where they have none.
TimeRange roomFor(const std::vector<BentPiece>& pieces, size_t index)
{
    TimeRange room{-kFar, kFar};
    if (index > 0)
        room.start = pieces[index - 1].isHeld() ? pieces[index - 1].anchors.back().b : pieces[index - 1].piece.b.end;
    if (index + 1 < pieces.size())
        room.end = pieces[index + 1].isHeld() ? pieces[index + 1].anchors.front().b : pieces[index + 1].piece.b.start;
    return room;
}

double distanceInB(const MapAnchor& anchor, const MapPiece& piece)
{
    return std::max({0.0, piece.b.start - anchor.b, anchor.b - piece.b.end});
}

/// Gives each piece the anchors that lie on it, as far as its neighbours have room for them. Returned: the others.
std::vector<MapAnchor> giveAnchors(const std::vector<MapAnchor>& anchors, std::vector<BentPiece>& pieces)
{
    std::vector<MapAnchor> others;
    for (const MapAnchor& anchor : anchors) {
        BentPiece* nearest = nullptr; // of two at a seam, the one that it lies on in B
        for (BentPiece& bent : pieces)
            if (anchor.a >= bent.piece.a.start && anchor.a <= bent.piece.a.end
                && (!nearest || distanceInB(anchor, bent.piece) < distanceInB(anchor, nearest->piece)))
                nearest = &bent;
        (nearest ? nearest->anchors : others).push_back(anchor);
    }
    // Taking an anchor away may take the room from a neighbour, so again until nothing changes.
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (size_t i = 0; i < pieces.size(); ++i) {
            const TimeRange room = roomFor(pieces, i);
            const auto taken = std::erase_if(pieces[i].anchors,
                [&](const MapAnchor& anchor) { return anchor.b <= room.start || anchor.b >= room.end; });
            isSettled = isSettled && taken == 0;
        }
    }
    return others;
}

/// Where two pieces meet that both have anchors: between these, nearer to the one with less to stretch.
double meetingOf(const BentPiece& before, const BentPiece& after)
{
    const double first = before.anchors.back().b;
    const double last = after.anchors.front().b;
    const double tail = before.wantedEnd() - first;
    const double head = last - after.wantedStart();
    return first + (last - first) * (tail + head > 0.0 ? tail / (tail + head) : 0.5);
}

/// The end of one piece and the start of the next one in B. A seam without a gap stays one, and stays where it is while
/// only one side is held.
std::pair<double, double> border(const BentPiece& before, const BentPiece& after)
{
    const double end = before.wantedEnd();
    const double start = after.wantedStart();
    const bool isJoined = std::abs(after.piece.a.start - before.piece.a.end) < kJoined
        && std::abs(after.piece.b.start - before.piece.b.end) < kJoined;
    if (before.isHeld() && after.isHeld()) {
        if (!isJoined && end <= start)
            return {end, start};
        const double meeting = meetingOf(before, after);
        return {meeting, meeting};
    }
    if (isJoined && before.isHeld() && before.anchors.back().a == before.piece.a.end)
        return {end, end}; // the seam itself was dragged
    if (isJoined && after.isHeld() && after.anchors.front().a == after.piece.a.start)
        return {start, start};
    if (isJoined || (!before.isHeld() && !after.isHeld()))
        return {before.piece.b.end, after.piece.b.start};
    return before.isHeld() ? std::pair(std::min(end, start), start) : std::pair(end, std::max(start, end));
}

/// The stretches between a piece's ends and its anchors.
void appendBent(const BentPiece& bent, const TimeRange& b, std::vector<MapPiece>& pieces)
{
    std::vector<MapAnchor> knots;
    if (!bent.isHeld() || bent.anchors.front().a > bent.piece.a.start)
        knots.push_back({bent.piece.a.start, b.start});
    knots.insert(knots.end(), bent.anchors.begin(), bent.anchors.end());
    if (!bent.isHeld() || bent.anchors.back().a < bent.piece.a.end)
        knots.push_back({bent.piece.a.end, b.end});
    for (size_t i = 0; i + 1 < knots.size(); ++i)
        pieces.push_back({{knots[i].a, knots[i + 1].a}, {knots[i].b, knots[i + 1].b}, bent.piece.confidence});
}

/// A piece around an anchor in a gap of `pieces`, as long as they and the other anchors let it.
std::optional<MapPiece> pieceIn(
    const std::vector<MapPiece>& pieces, const std::vector<MapAnchor>& anchors, const MapAnchor& anchor, double rate)
{
    double before = 0.5 * kAnchorPiece;
    double after = 0.5 * kAnchorPiece;
    for (const MapPiece& piece : pieces) {
        const bool isEarlier = piece.a.end <= anchor.a && piece.b.end <= anchor.b;
        const bool isLater = piece.a.start >= anchor.a && piece.b.start >= anchor.b;
        if (!isEarlier && !isLater)
            return std::nullopt;
        if (isEarlier)
            before = std::min({before, anchor.a - piece.a.end, (anchor.b - piece.b.end) / rate});
        else
            after = std::min({after, piece.a.start - anchor.a, (piece.b.start - anchor.b) / rate});
    }
    for (const MapAnchor& other : anchors) {
        const double apart = 0.5 * std::min(std::abs(other.a - anchor.a), std::abs(other.b - anchor.b) / rate);
        if (other.a < anchor.a)
            before = std::min(before, apart);
        else if (other.a > anchor.a)
            after = std::min(after, apart);
    }
    const MapPiece made{
        {anchor.a - before, anchor.a + after}, {anchor.b - before * rate, anchor.b + after * rate}, 1.0F};
    return made.a.isEmpty() ? std::nullopt : std::optional(made);
}

} // namespace

TimeMap TimeMap::through(std::span<const MapAnchor> anchors) const
{
    std::vector<BentPiece> bent;
    for (const MapPiece& piece : m_pieces)
        bent.push_back({piece, {}});
    const std::vector<MapAnchor> inGaps = giveAnchors(consistent(anchors), bent);
    std::vector<MapPiece> pieces;
    double start = bent.empty() ? 0.0 : bent.front().wantedStart();
    for (size_t i = 0; i < bent.size(); ++i) {
        const bool isLast = i + 1 == bent.size();
        const auto [end, next] = isLast ? std::pair(bent[i].wantedEnd(), 0.0) : border(bent[i], bent[i + 1]);
        appendBent(bent[i], {start, end}, pieces);
        start = next;
    }
    const std::vector<MapPiece> placed = pieces;
    for (const MapAnchor& anchor : inGaps)
        if (const auto made = pieceIn(placed, inGaps, anchor, rateAt(anchor.a)))
            pieces.push_back(*made);
    return TimeMap(std::move(pieces));
}

} // namespace heihachi
