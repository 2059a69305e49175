#include "core/compare/time_map.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kSameTime = 1e-6; // s

bool isUsable(const MapPiece& piece)
{
    return std::isfinite(piece.a.start) && std::isfinite(piece.b.start) && std::isfinite(piece.a.end)
        && std::isfinite(piece.b.end) && !piece.a.isEmpty() && !piece.b.isEmpty();
}

/// `pieces` by `from`; the last one that begins at or before `seconds`.
const MapPiece* pieceBefore(const std::vector<MapPiece>& pieces, TimeRange MapPiece::*from, double seconds)
{
    const auto after = std::upper_bound(pieces.begin(), pieces.end(), seconds,
        [from](double value, const MapPiece& piece) { return value < (piece.*from).start; });
    return after == pieces.begin() ? nullptr : &*(after - 1);
}

double mapped(const MapPiece& piece, TimeRange MapPiece::*from, TimeRange MapPiece::*to, double seconds)
{
    const TimeRange& source = piece.*from;
    const TimeRange& target = piece.*to;
    if (source.length() == target.length())
        return seconds + (target.start - source.start); // no rounding: the same axis maps a time to itself
    return target.start + (seconds - source.start) * target.length() / source.length();
}

std::optional<double> counterpart(
    const std::vector<MapPiece>& pieces, TimeRange MapPiece::*from, TimeRange MapPiece::*to, double seconds)
{
    const MapPiece* piece = pieceBefore(pieces, from, seconds);
    const bool isLast = piece && piece == &pieces.back();
    const bool isOn = piece && ((piece->*from).contains(seconds) || (isLast && seconds == (piece->*from).end));
    if (!isOn)
        return std::nullopt;
    return mapped(*piece, from, to, seconds);
}

double nearest(const std::vector<MapPiece>& pieces, TimeRange MapPiece::*from, TimeRange MapPiece::*to, double seconds)
{
    if (pieces.empty())
        return seconds;
    const MapPiece* piece = pieceBefore(pieces, from, seconds);
    if (!piece)
        return mapped(pieces.front(), from, to, seconds);
    const double value = mapped(*piece, from, to, seconds);
    if (seconds <= (piece->*from).end || piece == &pieces.back())
        return value;
    return std::min(value, ((piece + 1)->*to).start);
}

} // namespace

TimeMap::TimeMap(std::vector<MapPiece> pieces)
{
    std::erase_if(pieces, [](const MapPiece& piece) { return !isUsable(piece); });
    std::ranges::stable_sort(pieces, {}, [](const MapPiece& piece) { return piece.a.start; });
    for (const MapPiece& piece : pieces) {
        const bool follows = m_pieces.empty()
            || (piece.a.start >= m_pieces.back().a.end - kSameTime
                && piece.b.start >= m_pieces.back().b.end - kSameTime);
        if (follows)
            m_pieces.push_back(piece);
    }
}

TimeMap TimeMap::identity(double duration)
{
    return TimeMap({{{0.0, duration}, {0.0, duration}, 1.0F}});
}

bool TimeMap::isIdentity() const
{
    return !m_pieces.empty() && std::ranges::all_of(m_pieces, [](const MapPiece& piece) {
        return std::abs(piece.a.start - piece.b.start) < kSameTime && std::abs(piece.a.end - piece.b.end) < kSameTime;
    });
}

std::optional<double> TimeMap::toB(double a) const
{
    return counterpart(m_pieces, &MapPiece::a, &MapPiece::b, a);
}

std::optional<double> TimeMap::toA(double b) const
{
    return counterpart(m_pieces, &MapPiece::b, &MapPiece::a, b);
}

double TimeMap::nearestB(double a) const
{
    return nearest(m_pieces, &MapPiece::a, &MapPiece::b, a);
}

double TimeMap::nearestA(double b) const
{
    return nearest(m_pieces, &MapPiece::b, &MapPiece::a, b);
}

double TimeMap::rateAt(double a) const
{
    if (m_pieces.empty())
        return 1.0;
    const MapPiece* piece = pieceBefore(m_pieces, &MapPiece::a, a);
    return (piece ? *piece : m_pieces.front()).rate();
}

TimeMap TimeMap::mirrored() const
{
    TimeMap mirror = *this;
    for (MapPiece& piece : mirror.m_pieces)
        std::swap(piece.a, piece.b);
    return mirror;
}

} // namespace heihachi
