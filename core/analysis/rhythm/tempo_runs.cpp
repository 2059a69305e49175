#include "core/analysis/rhythm/tempo_runs.h"

#include "core/dsp/robust_statistics.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace heihachi {
namespace {

constexpr std::size_t kShortest = 8; // beats of a run that stands for itself
constexpr std::size_t kLeastPiece = 4; // beats on each side of a cut
constexpr std::size_t kLongMoving = 96; // beats: a longer straight piece is a tempo of its own
constexpr double kHitReach = 0.03; // s from a beat within which a hit tells its time
constexpr float kLeastStrength = 0.2F; // of a comb score; events at random reach 0.1, records in a mix 0.35 and more
constexpr double kFaint = 0.01; // weight of a beat that nothing supports

/// Time of a beat by the hits around it, weighted by confidence and nearness; the frame's own time without any.
double timeByHits(std::span<const DrumHit> hits, double time)
{
    const auto from = std::ranges::lower_bound(hits, time - kHitReach, {}, &DrumHit::time);
    double weight = 0.0;
    double sum = 0.0;
    for (auto hit = from; hit != hits.end() && hit->time <= time + kHitReach; ++hit) {
        const double nearness = 1.0 - std::abs(hit->time - time) / (1.2 * kHitReach);
        const double w = double(hit->confidence) * nearness;
        weight += w;
        sum += w * hit->time;
    }
    return weight > 0.0 ? sum / weight : time;
}

void cut(std::span<const BeatObservation> beats, std::vector<BeatRun>& runs)
{
    if (beats.size() < 2 * kLeastPiece) {
        if (beats.size() >= 2)
            runs.push_back({{beats.begin(), beats.end()}, fitLineRobustly(beats), true});
        return;
    }
    const GridLine line = fitLineRobustly(beats);
    if (liesOnLine(beats, line)) {
        runs.push_back({{beats.begin(), beats.end()}, line, true});
        return;
    }
    const LineErrors errors(beats);
    std::size_t best = kLeastPiece;
    double least = -1.0;
    for (std::size_t at = kLeastPiece; at + kLeastPiece <= beats.size(); ++at) {
        const double error = errors.errorOf(0, at) + errors.errorOf(at, beats.size());
        if (least < 0.0 || error < least) {
            least = error;
            best = at;
        }
    }
    cut(beats.first(best), runs);
    cut(beats.subspan(best), runs);
}

/// The second run numbered so that it goes on counting from the first across what lies between; nothing when that is
/// uncertain or it does not lie on the line of both.
std::optional<BeatRun> joined(const BeatRun& first, const BeatRun& second)
{
    constexpr double kLargestDrift = 0.12; // share of a period that the count across a pause may be off
    if (!first.isStraight || !second.isStraight)
        return std::nullopt;
    const double gap = (second.beats.front().time - first.line.at(first.beats.back().index)) / first.line.period;
    const double count = std::max(1.0, std::round(gap));
    const double uncertainty = first.line.periodError * count / first.line.period + std::abs(gap - count);
    const double tempoStep = std::abs(second.line.period / first.line.period - 1.0);
    if (uncertainty > kLargestDrift || tempoStep > 0.03)
        return std::nullopt;
    BeatRun both{first.beats, {}, true};
    const double shift = first.beats.back().index + count - second.beats.front().index;
    for (BeatObservation beat : second.beats) {
        beat.index += shift;
        both.beats.push_back(beat);
    }
    both.line = fitLineRobustly(both.beats);
    return liesOnLine(both.beats, both.line) ? std::optional(std::move(both)) : std::nullopt;
}

/// Whether the second run goes on where the first ends, at nearly its tempo: a bend, not another record.
bool goesOn(const BeatRun& first, const BeatRun& second)
{
    constexpr double kStep = 0.045; // s
    constexpr double kTempoStep = 0.035;
    if (first.beats.size() > kLongMoving || second.beats.size() > kLongMoving)
        return false;
    const double expected = first.line.at(second.beats.front().index);
    return std::abs(second.line.at(second.beats.front().index) - expected) < kStep
        && second.beats.front().index - first.beats.back().index < 1.5
        && std::abs(second.line.period / first.line.period - 1.0) < kTempoStep;
}

void joinMoving(std::vector<BeatRun>& runs)
{
    std::vector<BeatRun> out;
    bool mayGoOn = false; // the last run of `out` ends with a piece that is still `piece`
    BeatRun piece;
    for (BeatRun& run : runs) {
        const BeatRun next = run;
        if (mayGoOn && goesOn(piece, next)) {
            out.back().beats.insert(out.back().beats.end(), run.beats.begin(), run.beats.end());
            out.back().line = fitLine(out.back().beats);
            out.back().isStraight = false;
        } else {
            out.push_back(std::move(run));
        }
        piece = next;
        mayGoOn = true;
    }
    runs = std::move(out);
}

/// How periodic the better part of a run is. The beats themselves were chosen to be strong, so they alone would make a
/// beat out of events at random.
float strengthOf(std::span<const TempoPoint> tempo, const BeatRun& run)
{
    std::vector<float> strengths;
    for (const TempoPoint& point : tempo)
        if (point.time >= run.beats.front().time - 1.0 && point.time <= run.beats.back().time + 1.0)
            strengths.push_back(point.strength);
    return percentile(std::move(strengths), 0.75);
}

/// Time of an index by a line through the beats around it.
double smoothedTime(std::span<const BeatObservation> beats, double index)
{
    constexpr double kReach = 6.0;
    const auto first = std::ranges::lower_bound(beats, index - kReach, {}, &BeatObservation::index);
    const auto last = std::ranges::upper_bound(beats, index + kReach, {}, &BeatObservation::index);
    return fitLineRobustly(std::span(first, last)).at(index);
}

} // namespace

std::vector<double> BeatRun::times() const
{
    std::vector<double> out;
    for (double index = beats.front().index; index <= beats.back().index; index += 1.0)
        out.push_back(isStraight ? line.at(index) : smoothedTime(beats, index));
    return out;
}

std::vector<BeatObservation> observeBeats(const RhythmEvidence& evidence, std::span<const double> times)
{
    std::vector<BeatObservation> beats;
    for (const double time : times) {
        const double weight = std::max(kFaint, double(RhythmEvidence::near(evidence.beat, time)));
        beats.push_back({double(beats.size()), timeByHits(evidence.hits, time), weight});
    }
    return beats;
}

BeatSupport supportOf(std::span<const float> curve, std::span<const double> times)
{
    BeatSupport support;
    if (times.size() < 2)
        return support;
    double sum = 0.0;
    double squares = 0.0;
    for (std::size_t n = 0; n + 1 < times.size(); ++n) {
        const double on = double(RhythmEvidence::near(curve, times[n]));
        const double off = double(RhythmEvidence::near(curve, 0.5 * (times[n] + times[n + 1])));
        sum += on - off;
        squares += (on - off) * (on - off);
    }
    const auto count = double(times.size() - 1);
    support.contrast = sum / count;
    const double variance = std::max(1e-6, squares / count - support.contrast * support.contrast);
    support.standardErrors = support.contrast / std::sqrt(variance / count);
    return support;
}

bool BeatSupport::isStable() const
{
    constexpr double kLeastContrast = 0.12;
    constexpr double kLeastErrors = 3.0;
    return contrast >= kLeastContrast && standardErrors >= kLeastErrors;
}

void joinRuns(std::vector<BeatRun>& runs)
{
    for (std::size_t n = 0; n + 1 < runs.size();) {
        if (auto both = joined(runs[n], runs[n + 1])) {
            runs[n] = std::move(*both);
            runs.erase(runs.begin() + std::ptrdiff_t(n) + 1);
            n = n > 0 ? n - 1 : 0;
        } else {
            ++n;
        }
    }
}

std::vector<BeatRun> tempoRuns(
    const RhythmEvidence& evidence, std::span<const TempoPoint> tempo, std::span<const BeatObservation> observations)
{
    std::vector<BeatRun> runs;
    cut(observations, runs);
    joinRuns(runs);
    joinMoving(runs);
    std::erase_if(runs, [&evidence, tempo](const BeatRun& run) {
        return run.beats.size() < kShortest || strengthOf(tempo, run) < kLeastStrength
            || !supportOf(evidence.beat, run.times()).isStable();
    });
    joinRuns(runs);
    return runs;
}

} // namespace heihachi
