#include "core/compare/alignment/track_finder.h"

#include "core/compare/alignment/track_search.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace heihachi {
namespace {

constexpr double kPassage = 8.0; // s
constexpr double kPassageEvery = 4.0; // s, at least
constexpr size_t kMostPassages = 24;
constexpr size_t kSeedsPerPassage = 6;
constexpr double kShortPassage = 6.0; // s, of the second look
constexpr double kShortEvery = 3.0;
constexpr double kLeastUncovered = 4.0;
constexpr size_t kMostTracks = 60;
constexpr float kLeastSeed = 0.45F; // similarity
constexpr double kSameLine = 0.1; // s
constexpr double kVoteReach = 0.4; // s
constexpr double kVoteDrift = 0.003; // s for each second between two seeds
constexpr float kAsGood = 0.05F; // similarity by which another line would have to be better
constexpr double kLongTrack = 16.0; // s
constexpr double kSameRate = 0.004;

class TrackFinder
{
public:
    TrackFinder(const SoundFeatures& shorter, const SoundFeatures& longer, WorkState& state)
        : m_shorter(shorter)
        , m_longer(longer)
        , m_state(state)
        , m_seeds(shorter.pitches, longer.pitches, state.stop)
    {
    }

    SharedSound find();

private:
    using Finder = std::function<std::vector<Seed>(const SeedSearch::Passage&)>;
    std::vector<RefinedSeed> refinedSeeds(const std::vector<SeedSearch::Passage>& passages, const Finder& finder);
    void sortByVotes(std::vector<RefinedSeed>& seeds) const;
    void followAll(const std::vector<RefinedSeed>& seeds);
    [[nodiscard]] bool isKnown(const RefinedSeed& seed) const;
    [[nodiscard]] std::vector<SeedSearch::Passage> uncovered(const std::vector<ChainLink>& chain) const;
    [[nodiscard]] std::vector<double> rates(const std::vector<ChainLink>& chain) const;

    const SoundFeatures& m_shorter;
    const SoundFeatures& m_longer;
    WorkState& m_state;
    SeedSearch m_seeds;
    std::vector<SoundTrack> m_tracks;
};

SharedSound TrackFinder::find()
{
    const double duration = m_shorter.duration;
    const auto count = size_t(std::clamp(duration / kPassageEvery, 1.0, double(kMostPassages)));
    std::vector<SeedSearch::Passage> passages;
    for (size_t i = 0; i < count; ++i)
        passages.push_back({duration * (double(i) + 0.5) / double(count), std::min(kPassage, duration)});
    std::vector<RefinedSeed> seeds = refinedSeeds(
        passages, [this](const SeedSearch::Passage& passage) { return m_seeds.find(passage, kSeedsPerPassage); });
    sortByVotes(seeds);
    m_state.done.store(0.6);
    followAll(seeds);
    m_state.done.store(0.8);
    std::vector<ChainLink> chain = chainTracks(m_tracks);
    if (chain.empty() || m_state.stop.load())
        return {std::move(m_tracks), std::move(chain)};
    const std::vector<double> known = rates(chain);
    const int pitch = m_tracks[chain.front().track].pitch();
    seeds = refinedSeeds(uncovered(chain),
        [&](const SeedSearch::Passage& passage) { return m_seeds.find(passage, known, pitch, kSeedsPerPassage); });
    sortByVotes(seeds);
    followAll(seeds);
    chain = chainTracks(m_tracks);
    m_state.done.store(1.0);
    return {std::move(m_tracks), std::move(chain)};
}

std::vector<RefinedSeed> TrackFinder::refinedSeeds(
    const std::vector<SeedSearch::Passage>& passages, const Finder& finder)
{
    std::vector<std::vector<RefinedSeed>> found(passages.size());
    std::atomic<size_t> done = 0;
    forEachAtOnce(passages.size(), [&](size_t i) {
        if (m_state.stop.load())
            return;
        for (const Seed& seed : finder(passages[i])) {
            if (m_state.stop.load())
                return;
            const RefinedSeed refined = refineSeed(m_shorter, m_longer, seed);
            if (refined.similarity >= kLeastSeed)
                found[i].push_back(refined);
        }
        m_state.done.store(std::max(m_state.done.load(), 0.6 * double(++done) / double(passages.size())));
    });
    std::vector<RefinedSeed> all;
    for (const auto& some : found)
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

/// Those that lie on one line with the most others first.
void TrackFinder::sortByVotes(std::vector<RefinedSeed>& seeds) const
{
    std::vector<double> votes(seeds.size(), 0.0);
    for (size_t i = 0; i < seeds.size(); ++i)
        for (const RefinedSeed& other : seeds) {
            const double away = std::abs(seeds[i].line.at(other.line.s) - other.line.l);
            if (away < kVoteReach + kVoteDrift * std::abs(seeds[i].line.s - other.line.s))
                votes[i] += double(other.similarity);
        }
    std::vector<size_t> order(seeds.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](size_t i) { return votes[i]; });
    std::vector<RefinedSeed> sorted;
    for (const size_t i : order)
        sorted.push_back(seeds[i]);
    seeds = std::move(sorted);
}

/// It lies on a track, or where a long one does as well.
bool TrackFinder::isKnown(const RefinedSeed& seed) const
{
    return std::ranges::any_of(m_tracks, [&](const SoundTrack& track) {
        if (!track.extent().contains(seed.line.s))
            return false;
        if (std::abs(track.at(seed.line.s) - seed.line.l) < kSameLine)
            return true;
        const Agreement here = track.agreement(seed.line.s - 0.5 * kPassage, seed.line.s + 0.5 * kPassage);
        return track.extent().length() >= kLongTrack && here.similarity() >= seed.similarity - kAsGood;
    });
}

void TrackFinder::followAll(const std::vector<RefinedSeed>& seeds)
{
    for (const RefinedSeed& seed : seeds) {
        if (m_state.stop.load() || m_tracks.size() >= kMostTracks)
            return;
        if (isKnown(seed))
            continue;
        if (auto track = followSeed(m_shorter, m_longer, seed))
            m_tracks.push_back(std::move(*track));
    }
}

std::vector<SeedSearch::Passage> TrackFinder::uncovered(const std::vector<ChainLink>& chain) const
{
    std::vector<SeedSearch::Passage> passages;
    double begin = 0.0;
    for (size_t i = 0; i <= chain.size(); ++i) {
        const double end = i < chain.size() ? chain[i].s.start : m_shorter.duration;
        if (end - begin >= kLeastUncovered) {
            const double length = std::min(kShortPassage, end - begin);
            const auto count = size_t(std::floor((end - begin - length) / kShortEvery)) + 1;
            for (size_t k = 0; k < count; ++k)
                passages.push_back({begin + 0.5 * length + double(k) * kShortEvery, length});
        }
        if (i < chain.size())
            begin = chain[i].s.end;
    }
    return passages;
}

/// Of the tracks of the chain, each once.
std::vector<double> TrackFinder::rates(const std::vector<ChainLink>& chain) const
{
    std::vector<double> all;
    for (const ChainLink& link : chain) {
        const double rate = m_tracks[link.track].rateAt(link.s.center());
        if (std::ranges::none_of(all, [&](double other) { return std::abs(rate / other - 1.0) < kSameRate; }))
            all.push_back(rate);
    }
    return all;
}

} // namespace

SharedSound findSharedSound(const SoundFeatures& shorter, const SoundFeatures& longer, WorkState& state)
{
    return TrackFinder(shorter, longer, state).find();
}

} // namespace heihachi
