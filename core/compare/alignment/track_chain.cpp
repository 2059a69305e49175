#include "core/compare/alignment/track_chain.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace heihachi {
namespace {

constexpr double kLeastLink = 1.5; // s
constexpr double kChange = 1.0; // score that a change costs
constexpr double kLeftOut = 0.02; // for each second that one of the recordings leaves out
constexpr double kMostLeftOut = 15.0;

/// The best way that ends on a track.
struct Way
{
    double score = 0.0; ///< up to the beginning on this track
    double start = 0.0; ///< s, where it begins on this track
    double end = 0.0; ///< s, where it leaves the one before
    std::ptrdiff_t before = -1; ///< place in the order; -1: none
};

/// Where to change from one track to the next.
struct Change
{
    double leave = 0.0; ///< s, on the first one
    double enter = 0.0; ///< s, on the next one
    double gain = 0.0; ///< score of the first from its start, and of the next to its end, less the cost
};

/// Nothing when the second one does not go on after the first.
std::optional<Change> bestChange(const SoundTrack& first, double start, const SoundTrack& next)
{
    std::optional<Change> best;
    for (double leave = start + kLeastLink;; leave += SoundTrack::kStep) {
        const double left = std::min(leave, first.extent().end);
        const double enter = std::max({left, next.inverse(first.at(left)), next.extent().start});
        const bool isPossible = enter + kLeastLink <= next.extent().end;
        if (isPossible) {
            const double leftOut = kLeftOut * std::max(enter - left, next.at(enter) - first.at(left));
            const double gain = first.score(start, left) + next.score(enter, next.extent().end) - kChange
                - std::min(kMostLeftOut, leftOut);
            if (!best || gain > best->gain)
                best = Change{left, enter, gain};
        }
        if (!isPossible || leave >= first.extent().end)
            return best;
    }
}

} // namespace

std::vector<ChainLink> chainTracks(std::span<const SoundTrack> tracks)
{
    std::vector<size_t> order(tracks.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, {}, [&](size_t i) { return tracks[i].extent().start; });
    std::vector<Way> ways(order.size());
    std::ptrdiff_t last = -1;
    double most = 0.0;
    for (size_t j = 0; j < order.size(); ++j) {
        const SoundTrack& next = tracks[order[j]];
        ways[j].start = next.extent().start;
        double whole = next.score();
        for (size_t i = 0; i < j; ++i) {
            const SoundTrack& first = tracks[order[i]];
            if (next.extent().end <= ways[i].start || next.at(next.extent().end) <= first.at(ways[i].start))
                continue;
            const auto change = bestChange(first, ways[i].start, next);
            if (change && ways[i].score + change->gain > whole) {
                whole = ways[i].score + change->gain;
                ways[j] = {whole - next.score(change->enter, next.extent().end), change->enter, change->leave,
                    std::ptrdiff_t(i)};
            }
        }
        if (whole > most) {
            most = whole;
            last = std::ptrdiff_t(j);
        }
    }
    std::vector<ChainLink> links;
    double end = last >= 0 ? tracks[order[size_t(last)]].extent().end : 0.0;
    for (; last >= 0; last = ways[size_t(last)].before) {
        links.push_back({order[size_t(last)], {ways[size_t(last)].start, end}});
        end = ways[size_t(last)].end;
    }
    std::ranges::reverse(links);
    return links;
}

} // namespace heihachi
