#include "core/compare/alignment/shared_map.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace heihachi {
namespace {

constexpr double kEdge = 1.25; // s, nearer to an end of a recording than this is at it
constexpr double kQuietEdge = 11.0; // s, likewise when there is nothing but silence between
constexpr double kQuietScore = 0.25; // that silence may cost
constexpr double kGapScore = 1.5; // score that a passage must cost to be a gap
constexpr double kLeastLink = 2.0; // s
constexpr double kLeastLinkScore = 0.4;
constexpr double kLeastScore = 1.6; // of all links together
constexpr double kLeastShared = 4.0; // s
constexpr double kLeastRate = 0.08; // score a second of a link
constexpr float kLeastOnsets = 0.15F; // correlation over a link
constexpr float kLeastPitches = 0.4F;
constexpr float kNoConfidence = 0.25F; // similarity that means nothing
constexpr float kFullConfidence = 0.85F;
constexpr float kFaint = 0.8F; // of the best similarity: what is less, and elsewhere, is a repeat that sounds alike
constexpr double kSameLine = 0.1; // s
constexpr double kSmallGap = 0.1; // s
constexpr double kPitchPart = 10.0; // s

/// The stretch of [range) that costs the most; empty when none costs kGapScore.
TimeRange worstStretch(const SoundTrack& track, const TimeRange& range)
{
    TimeRange worst;
    double most = kGapScore;
    double from = range.start;
    for (double s = range.start; s <= range.end; s += SoundTrack::kStep) {
        if (track.score(range.start, s) > track.score(range.start, from))
            from = s;
        if (-track.score(from, s) > most) {
            most = -track.score(from, s);
            worst = {from, s};
        }
    }
    return worst;
}

void cutGaps(const SoundTrack& track, const ChainLink& link, std::vector<ChainLink>& parts)
{
    const TimeRange gap = worstStretch(track, link.s);
    if (gap.isEmpty()) {
        parts.push_back(link);
        return;
    }
    cutGaps(track, {link.track, {link.s.start, gap.start}}, parts);
    cutGaps(track, {link.track, {gap.end, link.s.end}}, parts);
}

/// Draws the ends out to those of the recordings.
void snapEnds(
    std::vector<ChainLink>& links, const SharedSound& shared, const SoundFeatures& shorter, const SoundFeatures& longer)
{
    if (links.empty())
        return;
    const SoundTrack& first = shared.tracks[links.front().track];
    const double least = std::max(0.0, first.inverse(0.0));
    const double before = links.front().s.start - least;
    if (before < kEdge || (before < kQuietEdge && -first.score(least, links.front().s.start) < kQuietScore))
        links.front().s.start = least;
    const SoundTrack& last = shared.tracks[links.back().track];
    const double most = std::min(shorter.duration, last.inverse(longer.duration));
    const double after = most - links.back().s.end;
    if (after < kEdge || (after < kQuietEdge && -last.score(links.back().s.end, most) < kQuietScore))
        links.back().s.end = most;
}

/// What unrelated music has in common too: a bar or two, or the same drumming under other notes.
bool isChance(const SoundTrack& track, const TimeRange& range)
{
    const double score = track.score(range.start, range.end);
    const Agreement agreement = track.agreement(range.start, range.end);
    return range.length() < kLeastLink || score < kLeastLinkScore || score < kLeastRate * range.length()
        || agreement.onsetCorrelation() < kLeastOnsets || agreement.pitchCorrelation() < kLeastPitches;
}

/// Pieces that all but meet do: there the ratio changes, nothing is left out.
void closeSmallGaps(std::vector<MapPiece>& pieces)
{
    for (size_t i = 0; i + 1 < pieces.size(); ++i) {
        MapPiece& piece = pieces[i];
        MapPiece& next = pieces[i + 1];
        const bool isSmall = next.a.start - piece.a.end < kSmallGap && next.b.start - piece.b.end < kSmallGap;
        if (!isSmall)
            continue;
        piece.a.end = next.a.start = 0.5 * (piece.a.end + next.a.start);
        piece.b.end = next.b.start = 0.5 * (piece.b.end + next.b.start);
    }
}

float confidenceOf(const Agreement& agreement)
{
    const float share = (agreement.similarity() - kNoConfidence) / (kFullConfidence - kNoConfidence);
    return std::clamp(share, 0.0F, 1.0F);
}

/// One piece between each two knots of the track.
void addPieces(const SoundTrack& track, const TimeRange& range, std::vector<MapPiece>& pieces)
{
    std::vector<double> cuts{range.start};
    for (const TimePoint& knot : track.knots())
        if (&knot != &track.knots().front() && &knot != &track.knots().back() && knot.s > range.start
            && knot.s < range.end)
            cuts.push_back(knot.s);
    cuts.push_back(range.end);
    for (size_t i = 0; i + 1 < cuts.size(); ++i)
        pieces.push_back({{cuts[i], cuts[i + 1]}, {track.at(cuts[i]), track.at(cuts[i + 1])},
            confidenceOf(track.agreement(cuts[i], cuts[i + 1]))});
}

/// Mean correlation of the pitch classes along all links when transposed by this much more.
float pitchAgreement(const SharedSound& shared, const std::vector<ChainLink>& links, const SoundFeatures& shorter,
    const SoundFeatures& longer, int more)
{
    float sum = 0.0F;
    for (const ChainLink& link : links) {
        const SoundTrack& track = shared.tracks[link.track];
        const int pitch = (track.pitch() + more + SoundFeatures::kPitches) % SoundFeatures::kPitches;
        for (double s = link.s.start; s < link.s.end; s += kPitchPart) {
            const double half = 0.5 * std::min(kPitchPart, link.s.end - s);
            const TimeLine line{s + half, track.at(s + half), track.rateAt(s + half)};
            sum += matchPitches(shorter.pitches, longer.pitches, line, half, pitch) * float(half);
        }
    }
    return sum;
}

/// In semitones, between quarters by a parabola.
double pitchOf(const SharedSound& shared, const std::vector<ChainLink>& links, const SoundFeatures& shorter,
    const SoundFeatures& longer)
{
    const auto longest = std::ranges::max_element(links, {}, [](const ChainLink& link) { return link.s.length(); });
    const int quarters = shared.tracks[longest->track].pitch();
    const float below = pitchAgreement(shared, links, shorter, longer, -1);
    const float here = pitchAgreement(shared, links, shorter, longer, 0);
    const float above = pitchAgreement(shared, links, shorter, longer, 1);
    const float bend = below - 2.0F * here + above;
    const double between = bend < 0.0F ? std::clamp(0.5 * double((below - above) / bend), -0.5, 0.5) : 0.0;
    const double all = quarters + between;
    return (all > SoundFeatures::kPitches / 2 ? all - SoundFeatures::kPitches : all) / (SoundFeatures::kPitches / 12);
}

double rateOf(const std::vector<MapPiece>& pieces)
{
    std::vector<MapPiece> sorted = pieces;
    std::ranges::sort(sorted, {}, &MapPiece::rate);
    double whole = 0.0;
    for (const MapPiece& piece : sorted)
        whole += piece.a.length();
    double before = 0.0;
    for (const MapPiece& piece : sorted) {
        before += piece.a.length();
        if (before >= 0.5 * whole)
            return piece.rate();
    }
    return 1.0;
}

/// A stronger link goes on into this one, or comes out of it.
bool isGoneOn(const SharedSound& shared, const ChainLink& link, const ChainLink& strong)
{
    const SoundTrack& track = shared.tracks[link.track];
    const double s = link.s.start < strong.s.start ? link.s.end : link.s.start;
    return std::abs(shared.tracks[strong.track].at(s) - track.at(s)) < kSameLine;
}

/// Songs repeat themselves: a passage that the other recording lacks is like another one that it has, but less so.
void dropRepeats(const SharedSound& shared, std::vector<ChainLink>& links)
{
    const auto similarity = [&](const ChainLink& link) {
        return shared.tracks[link.track].agreement(link.s.start, link.s.end).similarity();
    };
    float best = 0.0F;
    for (const ChainLink& link : links)
        if (link.s.length() >= kLeastShared)
            best = std::max(best, similarity(link));
    std::vector<ChainLink> strong;
    std::ranges::copy_if(
        links, std::back_inserter(strong), [&](const ChainLink& link) { return similarity(link) >= kFaint * best; });
    std::erase_if(links, [&](const ChainLink& link) {
        return similarity(link) < kFaint * best
            && std::ranges::none_of(strong, [&](const ChainLink& other) { return isGoneOn(shared, link, other); });
    });
}

std::vector<ChainLink> soundLinks(const SharedSound& shared)
{
    std::vector<ChainLink> links;
    for (const ChainLink& link : shared.chain)
        cutGaps(shared.tracks[link.track], link, links);
    std::erase_if(links, [&](const ChainLink& link) { return isChance(shared.tracks[link.track], link.s); });
    dropRepeats(shared, links);
    return links;
}

TimeMap mapOf(const SharedSound& shared, const std::vector<ChainLink>& links, const SoundFeatures& longer)
{
    std::vector<MapPiece> pieces;
    for (const ChainLink& link : links)
        addPieces(shared.tracks[link.track], link.s, pieces);
    for (MapPiece& piece : pieces) { // an end may lie outside by what a measurement is off
        piece.b.start = std::max(0.0, piece.b.start);
        piece.b.end = std::min(longer.duration, piece.b.end);
    }
    closeSmallGaps(pieces);
    return TimeMap(std::move(pieces));
}

} // namespace

Alignment alignmentOf(const SharedSound& shared, const SoundFeatures& shorter, const SoundFeatures& longer)
{
    std::vector<ChainLink> links = soundLinks(shared);
    Agreement all;
    double score = 0.0;
    double seconds = 0.0;
    for (const ChainLink& link : links) {
        const SoundTrack& track = shared.tracks[link.track];
        all += track.agreement(link.s.start, link.s.end);
        score += track.score(link.s.start, link.s.end);
        seconds += link.s.length();
    }
    Alignment alignment;
    if (score < kLeastScore || seconds < kLeastShared)
        return alignment;
    snapEnds(links, shared, shorter, longer);
    alignment.map = mapOf(shared, links, longer);
    alignment.tempoRatio = 1.0 / rateOf(alignment.map.pieces());
    alignment.pitchSemitones = pitchOf(shared, links, shorter, longer);
    for (const MapPiece& piece : alignment.map.pieces()) {
        alignment.coverageA += piece.a.length() / shorter.duration;
        alignment.coverageB += piece.b.length() / longer.duration;
    }
    alignment.confidence = double(confidenceOf(all)) * (1.0 - std::exp(-score / kLeastScore));
    return alignment;
}

} // namespace heihachi
