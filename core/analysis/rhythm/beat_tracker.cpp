#include "core/analysis/rhythm/beat_tracker.h"

#include "core/analysis/rhythm/bar_phase.h"
#include "core/analysis/rhythm/beat_axis.h"
#include "core/analysis/rhythm/beat_path.h"
#include "core/analysis/rhythm/tempo_path.h"
#include "core/analysis/rhythm/tempo_readings.h"
#include "core/analysis/rhythm/tempo_runs.h"
#include "core/base/tr.h"
#include "core/dsp/robust_statistics.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace heihachi {
namespace {

constexpr float kAntiphaseWithNetwork = 0.7F;
constexpr float kAntiphaseWithoutNetwork = 0.4F;
constexpr int kFarthest = 64; // beats that a grid reaches beyond what supports it

/// A section before it has bars.
struct Stretch
{
    std::vector<double> beats; ///< s
    TempoSection section;
    TimeRange supported; ///< where its beats were heard
};

/// The run at the reading that scores best, observed anew as often as that is another than its own.
BeatRun atBestReading(const RhythmEvidence& evidence, BeatRun run)
{
    constexpr int kMostRounds = 3;
    for (int round = 0; round < kMostRounds; ++round) {
        const std::vector<double> times = run.times();
        const TempoReading chosen = readTempo(evidence, times).front();
        const BeatAxis axis(times);
        const std::vector<double> grid = axis.grid(chosen.offset, 1.0 / chosen.ratio.value(), 0.0, axis.lastIndex());
        if (chosen.ratio == TempoRatio() || grid.size() < 2)
            break;
        run.beats = observeBeats(evidence, grid);
        run.line = fitLineRobustly(run.beats);
    }
    return run;
}

/// Moves beats so that the kicks on them are on them in the median: a snare that is played late by habit is late
/// against the kick, and must not pull the grid its way. Where few kicks are on beats, nothing moves.
void anchorOnKicks(std::span<const DrumHit> hits, std::vector<double>& beats)
{
    constexpr std::size_t kEnough = 8;
    constexpr double kReach = 0.025; // s
    std::vector<float> late;
    for (const double beat : beats) {
        const auto from = std::ranges::lower_bound(hits, beat - kReach, {}, &DrumHit::time);
        for (auto hit = from; hit != hits.end() && hit->time <= beat + kReach; ++hit)
            if (hit->drumClass == DrumClass::Kick)
                late.push_back(float(hit->time - beat));
    }
    if (late.size() < kEnough)
        return;
    const auto shift = double(median(std::move(late)));
    for (double& beat : beats)
        beat += shift;
}

Stretch stretchOf(const RhythmEvidence& evidence, const BeatRun& run)
{
    Stretch out;
    out.beats = run.times();
    anchorOnKicks(evidence.hits, out.beats);
    out.supported = {out.beats.front(), out.beats.back()};
    out.section.bpm = run.line.bpm();
    out.section.bpmError = run.line.bpmError();
    out.section.isConstant = run.isStraight;
    for (const TempoReading& reading : readTempo(evidence, out.beats)) {
        out.section.alternatives.push_back({reading.ratio, out.section.bpm * reading.ratio.value(), reading.share});
        if (reading.ratio == TempoRatio())
            out.section.confidence = reading.share;
    }
    return out;
}

/// Beats added before and after, at the tempo of the ends, as far as kFarthest and the limits allow.
void extend(Stretch& stretch, double earliest, double latest)
{
    const double first = stretch.beats[1] - stretch.beats[0];
    const double last = stretch.beats.back() - stretch.beats[stretch.beats.size() - 2];
    std::vector<double> before;
    for (int n = 1; n <= kFarthest && stretch.beats.front() - n * first >= earliest; ++n)
        before.push_back(stretch.beats.front() - n * first);
    const double end = stretch.beats.back();
    for (int n = 1; n <= kFarthest && end + n * last < latest; ++n)
        stretch.beats.push_back(end + n * last);
    stretch.beats.insert(stretch.beats.begin(), before.rbegin(), before.rend());
}

/// Evidence of one beat: the curve at it over that half a beat later.
double evidenceAt(std::span<const float> curve, double time, double period)
{
    return double(RhythmEvidence::near(curve, time) - RhythmEvidence::near(curve, time + 0.5 * period));
}

/// Where one grid ends and the next begins between what supports them: the time that leaves most evidence on both sides
/// explained, the middle when nothing is heard.
double borderBetween(std::span<const float> curve, const Stretch& first, const Stretch& second)
{
    constexpr double kStep = 0.1; // s
    const double from = first.supported.end;
    const double to = second.supported.start;
    if (to <= from)
        return 0.5 * (from + to);
    const double firstPeriod = 60.0 / first.section.bpm;
    const double secondPeriod = 60.0 / second.section.bpm;
    const double middle = 0.5 * (from + to);
    std::vector<std::pair<double, double>> gains; // time; what it is worth to give it to the first
    for (double time = from + firstPeriod; time < to; time += firstPeriod)
        gains.emplace_back(time, evidenceAt(curve, time, firstPeriod));
    for (double time = to - secondPeriod; time > from; time -= secondPeriod)
        gains.emplace_back(time, -evidenceAt(curve, time, secondPeriod));
    std::ranges::sort(gains);
    double best = middle;
    double most = -1e9;
    double sum = 0.0;
    std::size_t n = 0;
    for (double border = from; border <= to; border += kStep) {
        for (; n < gains.size() && gains[n].first < border; ++n)
            sum += gains[n].second;
        const double worth = sum - 0.01 * std::abs(border - middle); // silence decides for the middle
        if (worth > most) {
            most = worth;
            best = border;
        }
    }
    return best;
}

/// Grids reach into what lies between them.
void extendAll(std::span<const float> curve, std::vector<Stretch>& stretches, double seconds)
{
    double earliest = 0.0;
    for (std::size_t n = 0; n < stretches.size(); ++n) {
        const double latest
            = n + 1 == stretches.size() ? seconds : borderBetween(curve, stretches[n], stretches[n + 1]);
        extend(stretches[n], earliest, latest);
        earliest = latest;
    }
}

/// Probability that a beat lies where the grid has it: that of the section, more where the beat curve agrees at it and
/// its neighbours. A grid that is right is so in its pauses too, hence the small share of what is heard at the beat.
float beatConfidence(const RhythmEvidence& evidence, const Stretch& stretch, std::size_t beat)
{
    constexpr std::ptrdiff_t kReach = 4;
    constexpr double kUnheard = 0.8; // of the section's confidence that is left where nothing is heard
    constexpr double kBeyond = 0.6; // likewise, before and after all that supports the section
    const std::span<const double> beats = stretch.beats;
    const auto first = std::size_t(std::max<std::ptrdiff_t>(0, std::ptrdiff_t(beat) - kReach));
    const std::size_t last = std::min(beats.size(), beat + std::size_t(kReach) + 1);
    const double contrast = supportOf(evidence.beat, beats.subspan(first, last - first)).contrast;
    const double heard = 1.0 / (1.0 + std::exp(-(9.0 * contrast - 1.5)));
    const bool isBeyond = beats[beat] < stretch.supported.start || beats[beat] > stretch.supported.end;
    const double least = isBeyond ? kBeyond : kUnheard;
    return stretch.section.confidence * float(least + (1.0 - least) * heard);
}

void addSection(const RhythmEvidence& evidence, Stretch& stretch, double seconds, BeatGrid& grid)
{
    TempoSection& section = stretch.section;
    const BarPhase bars = findBars(evidence, stretch.beats);
    section.beatsPerBar = bars.beatsPerBar;
    section.downbeatConfidence = bars.confidence;
    section.isHalfTimeFeel = bars.isHalfTimeFeel;
    const double previousEnd = grid.sections.empty() ? 0.0 : grid.sections.back().range.end;
    const double lastPeriod = stretch.beats.back() - stretch.beats[stretch.beats.size() - 2];
    section.range
        = {std::max(previousEnd, stretch.beats.front()), std::min(seconds, stretch.beats.back() + lastPeriod)};
    int bar = grid.beats.empty() ? 1 : grid.beats.back().bar + 1;
    int inBar = (bars.beatsPerBar - bars.firstDownbeat) % bars.beatsPerBar + 1;
    for (std::size_t n = 0; n < stretch.beats.size(); ++n) {
        const std::size_t from = std::min(n, stretch.beats.size() - 2);
        const double period = stretch.beats[from + 1] - stretch.beats[from];
        grid.beats.push_back({stretch.beats[n], bar, inBar, section.isConstant ? section.bpm : 60.0 / period,
            beatConfidence(evidence, stretch, n)});
        if (++inBar > bars.beatsPerBar) {
            inBar = 1;
            ++bar;
        }
    }
    grid.sections.push_back(std::move(section));
}

} // namespace

Result<BeatGrid> trackBeats(const RhythmEvidence& evidence, const std::function<bool(double)>& report)
{
    const auto cancelled = [] { return failure(ErrorCode::Cancelled, tr("Looking for beats was cancelled.")); };
    BeatGrid grid;
    if (!report(0.0))
        return cancelled();
    const Tempogram tempogram
        = Tempogram::of(evidence.beat, evidence.isFromNetwork() ? kAntiphaseWithNetwork : kAntiphaseWithoutNetwork);
    if (!report(0.4))
        return cancelled();
    grid.curve = tempoPath(tempogram);
    if (!report(0.7))
        return cancelled();
    std::vector<BeatRun> runs
        = tempoRuns(evidence, grid.curve, observeBeats(evidence, beatPath(evidence.beat, grid.curve)));
    for (BeatRun& run : runs)
        run = atBestReading(evidence, std::move(run));
    joinRuns(runs);
    std::vector<Stretch> stretches;
    for (const BeatRun& run : runs)
        stretches.push_back(stretchOf(evidence, run));
    if (!report(0.9))
        return cancelled();
    extendAll(evidence.beat, stretches, evidence.seconds());
    for (Stretch& stretch : stretches)
        addSection(evidence, stretch, evidence.seconds(), grid);
    return grid;
}

} // namespace heihachi
