#include "ui/session/compare/linked_viewport.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace heihachi {
namespace {

/// From the first to the last time of B that has a counterpart within a range of A; absent without any.
std::optional<TimeRange> spanned(const TimeMap& map, const TimeRange& range)
{
    std::optional<TimeRange> whole;
    for (const MapPiece& piece : map.pieces()) {
        const TimeRange within{std::max(range.start, piece.a.start), std::min(range.end, piece.a.end)};
        if (within.isEmpty())
            continue;
        const TimeRange part{piece.b.start + (within.start - piece.a.start) * piece.rate(),
            piece.b.start + (within.end - piece.a.start) * piece.rate()};
        whole = TimeRange{whole ? whole->start : part.start, part.end};
    }
    return whole;
}

} // namespace

LinkedViewport::LinkedViewport(TimeViewport& a, TimeViewport& b, QObject* parent)
    : QObject(parent)
    , m_a(a)
    , m_b(b)
{
    connect(&a, &TimeViewport::rangeChanged, this, [this] { follow(true); });
    connect(&b, &TimeViewport::rangeChanged, this, [this] { follow(false); });
    // Another recording in B's place: B goes where A is, A stays.
    connect(&b, &TimeViewport::durationChanged, this, [this] { followAll(); });
    connect(&a, &TimeViewport::pointerChanged, this, [this] { followPointer(true); });
    connect(&b, &TimeViewport::pointerChanged, this, [this] { followPointer(false); });
    connect(&a, &TimeViewport::playheadChanged, this, [this] { followPlayhead(); });
    connect(&a, &TimeViewport::loopChanged, this, [this] { followLoop(true); });
    connect(&b, &TimeViewport::loopChanged, this, [this] { followLoop(false); });
}

void LinkedViewport::setMap(TimeMap map)
{
    m_map = std::move(map);
    m_mirror = m_map.mirrored();
    m_isIdentity = m_map.isIdentity();
    followAll();
}

void LinkedViewport::followAll()
{
    if (m_map.isEmpty()) {
        m_b.setPointer(std::nullopt);
        m_b.setPlayhead(std::nullopt);
        m_b.setLoop(std::nullopt);
        return;
    }
    m_givenA.reset();
    follow(true);
    followPointer(true);
    followPlayhead();
    followLoop(true);
}

void LinkedViewport::follow(bool aLeads)
{
    const TimeRange& lead = (aLeads ? m_a : m_b).range();
    TimeViewport& follower = aLeads ? m_b : m_a;
    std::optional<TimeRange>& given = aLeads ? m_givenA : m_givenB; // what the leader got when it followed
    if (m_isFollowing || given == lead || m_map.isEmpty() || lead.isEmpty() || follower.duration() <= 0.0)
        return;
    given.reset();
    const QScopedValueRollback guard(m_isFollowing, true);
    if (m_isIdentity) {
        follower.setRange(lead); // bit by bit
    } else {
        const double center = lead.center();
        const double there = aLeads ? m_map.nearestB(center) : m_map.nearestA(center);
        const double rate = m_map.rateAt(aLeads ? center : there);
        const double half = 0.5 * lead.length() * (aLeads ? rate : 1.0 / rate);
        follower.setRange({there - half, there + half});
    }
    (aLeads ? m_givenB : m_givenA) = follower.range();
}

std::optional<double> LinkedViewport::counterpart(std::optional<double> seconds, bool ofA) const
{
    if (!seconds)
        return std::nullopt;
    return ofA ? m_map.toB(*seconds) : m_map.toA(*seconds);
}

void LinkedViewport::followPointer(bool aLeads)
{
    if (m_isPointing || m_map.isEmpty())
        return;
    const QScopedValueRollback guard(m_isPointing, true);
    if (aLeads)
        m_b.setPointer(counterpart(m_a.pointer(), true));
    else
        m_a.setPointer(counterpart(m_b.pointer(), false));
}

void LinkedViewport::followPlayhead()
{
    m_b.setPlayhead(counterpart(m_a.playhead(), true));
}

void LinkedViewport::followLoop(bool aLeads)
{
    if (m_isLooping || m_map.isEmpty())
        return;
    const std::optional<TimeRange>& loop = (aLeads ? m_a : m_b).loop();
    const QScopedValueRollback guard(m_isLooping, true);
    (aLeads ? m_b : m_a).setLoop(loop ? spanned(aLeads ? m_map : m_mirror, *loop) : std::nullopt);
}

} // namespace heihachi
