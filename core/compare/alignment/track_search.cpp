#include "core/compare/alignment/track_search.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kSeedHalf = 4.0; // s
constexpr double kSeedReach = 0.25; // s
constexpr double kRateStep = 0.0025;
constexpr int kRateSteps = 14; // to both sides
constexpr int kPitchSteps = 2;

constexpr double kStep = 1.0; // s
constexpr double kHalf = 2.0;
constexpr double kReach = 0.035; // less than half the time between two strokes of fast drumming
constexpr double kWideReach = 0.06; // after passages without onsets
constexpr float kTrusted = 0.3F; // correlation of onsets from which their lag is taken
constexpr double kFollowTime = 0.5; // share of a lag by which the time follows
constexpr double kFollowRate = 0.08;
constexpr double kDrop = 4.0; // score below the best so far at which it ends
constexpr double kMargin = 12.0; // s, looked at beyond the points
constexpr double kTolerance = 0.004; // s, of the piecewise linear path
constexpr double kShortest = 6.0; // s
constexpr size_t kLeastPoints = 3;

void follow(const SoundFeatures& shorter, const SoundFeatures& longer, const RefinedSeed& seed, double step,
    std::vector<TimePoint>& points)
{
    TimeLine line = seed.line;
    double score = 0.0;
    double best = 0.0;
    size_t bestPoints = points.size();
    int since = 0;
    for (double s = line.s + step; s >= 0.0 && s <= shorter.duration; s += step) {
        line = {s, line.at(s), line.rate};
        if (line.l < 0.0 || line.l > longer.duration)
            break;
        const OnsetMatch match
            = matchOnsets(shorter.onsets, longer.onsets, line, kHalf, since > 3 ? kWideReach : kReach);
        ++since;
        if (match.correlation >= kTrusted) {
            points.push_back({s, line.l + match.lag, double(match.correlation * match.correlation)});
            line.l += kFollowTime * match.lag;
            line.rate += kFollowRate * match.lag / step;
            since = 0;
        }
        const float pitches = matchPitches(shorter.pitches, longer.pitches, line, kHalf, seed.pitch);
        const float similarity = similarityOf(match.correlation, pitches);
        score += kStep * double(similarity - SoundTrack::kSameSound);
        if (score > best) {
            best = score;
            bestPoints = points.size();
        }
        if (score < best - kDrop)
            break;
    }
    points.resize(bestPoints); // what came after is chance
}

} // namespace

RefinedSeed refineSeed(const SoundFeatures& shorter, const SoundFeatures& longer, const Seed& seed)
{
    OnsetMatch best;
    double rate = seed.rate;
    for (int step = -kRateSteps; step <= kRateSteps; ++step) {
        const double tried = seed.rate * (1.0 + step * kRateStep);
        const OnsetMatch match
            = matchOnsets(shorter.onsets, longer.onsets, {seed.s, seed.l, tried}, kSeedHalf, kSeedReach);
        if (match.correlation > best.correlation) {
            best = match;
            rate = tried;
        }
    }
    RefinedSeed refined{{seed.s, seed.l + best.lag, rate}, seed.pitch, 0.0F};
    float pitches = -1.0F;
    for (int step = -kPitchSteps; step <= kPitchSteps; ++step) {
        const int tried = (seed.pitch + step + SoundFeatures::kPitches) % SoundFeatures::kPitches;
        const float match = matchPitches(shorter.pitches, longer.pitches, refined.line, kSeedHalf, tried);
        if (match > pitches) {
            pitches = match;
            refined.pitch = tried;
        }
    }
    refined.similarity = similarityOf(best.correlation, pitches);
    return refined;
}

std::optional<SoundTrack> followSeed(const SoundFeatures& shorter, const SoundFeatures& longer, const RefinedSeed& seed)
{
    std::vector<TimePoint> points;
    follow(shorter, longer, seed, -kStep, points);
    std::ranges::reverse(points);
    points.push_back({seed.line.s, seed.line.l, 0.1});
    follow(shorter, longer, seed, kStep, points);
    if (points.size() < kLeastPoints)
        return std::nullopt;
    SoundTrack track(shorter, longer, fitPiecewise(points, kTolerance, kShortest), seed.pitch, kMargin);
    if (track.extent().isEmpty())
        return std::nullopt;
    return track;
}

} // namespace heihachi
