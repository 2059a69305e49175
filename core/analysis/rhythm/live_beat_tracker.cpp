#include "core/analysis/rhythm/live_beat_tracker.h"

#include "core/analysis/rhythm/beat_path.h"
#include "core/analysis/rhythm/live_onset_curve.h"
#include "core/analysis/rhythm/tempo_readings.h"
#include "core/analysis/rhythm/tempo_viterbi.h"
#include "core/analysis/rhythm/tempogram.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kRate = 100.0;
constexpr std::size_t kHistory = std::size_t(Tempogram::kWindowSeconds * kRate);
constexpr std::size_t kLeastHistory = 400; // frames before a tempo is believed
constexpr std::size_t kTempoStep = 50; // frames from one look at the tempo to the next
constexpr float kAntiphase = 0.4F; // as the analysis has it without a network
constexpr float kPast = 0.9F; // share of the past in the cumulated score
constexpr float kTightness = 5.0F;
constexpr float kLeastConfidence = 0.08F; // of a comb score: below, there is no beat to tell

constexpr float kReadingWeight = 16.0F; // of a reading's share beside the comb scores, for each second

/// Strikes at the peaks of a curve.
void addStrikes(std::span<const float> curve, DrumClass drumClass, std::vector<DrumHit>& hits)
{
    constexpr float kLeast = 0.2F;
    for (std::size_t n = 1; n + 1 < curve.size(); ++n)
        if (curve[n] >= kLeast && curve[n] >= curve[n - 1] && curve[n] > curve[n + 1])
            hits.push_back({double(n) / kRate, drumClass, curve[n], curve[n], {}, {}});
}

/// How much a frame `back` frames ago speaks for a beat now.
float transition(double back, double period)
{
    const auto octave = float(std::log(back / period));
    return std::exp(-0.5F * kTightness * kTightness * octave * octave);
}

} // namespace

struct LiveBeatTracker::Private
{
    LiveOnsetCurve onsets;
    std::vector<float> curve; ///< the last kHistory frames
    std::vector<float> low; ///< of the same frames
    std::vector<float> middle;
    std::vector<float> cumulated;
    TempoViterbi tempo;
    qint64 frame = 0; ///< next to come
    double period = 0.0; ///< frames, 0: not known yet
    float confidence = 0.0F;
    double nextBeat = 0.0; ///< frame
    double nextPrediction = 0.0; ///< frame at which the beat after the next is foretold

    void push(const LiveOnsetCurve::Frame& next);
    void updateTempo();
    void addReadings(std::vector<float>& emission) const;
    [[nodiscard]] float cumulatedAt(std::span<const float> past, float value) const;
    void predict();
    /// Takes the next frame; appends the beat that it tells.
    void advance(const LiveOnsetCurve::Frame& next, std::vector<LiveBeat>& beats);
};

void LiveBeatTracker::Private::push(const LiveOnsetCurve::Frame& next)
{
    const float score = period > 0.0 ? cumulatedAt(cumulated, next.strength) : next.strength;
    curve.push_back(next.strength);
    low.push_back(next.low);
    middle.push_back(next.middle);
    cumulated.push_back(score);
    if (curve.size() > kHistory)
        for (std::vector<float>* values : {&curve, &low, &middle, &cumulated})
            values->erase(values->begin());
    ++frame;
}

float LiveBeatTracker::Private::cumulatedAt(std::span<const float> past, float value) const
{
    float best = 0.0F;
    const auto longest = std::min(past.size(), std::size_t(2.0 * period));
    for (auto back = std::size_t(0.5 * period); back >= 1 && back <= longest; ++back)
        best = std::max(best, transition(double(back), period) * past[past.size() - back]);
    return (1.0F - kPast) * value + kPast * best;
}

/// What kick and snare say about the level: the readings of the last seconds' beats.
void LiveBeatTracker::Private::addReadings(std::vector<float>& emission) const
{
    const std::vector<double>& tempos = Tempogram::tempos();
    const auto strongest = std::size_t(std::ranges::max_element(emission) - emission.begin());
    std::vector<TempoPoint> held;
    for (double second = 0.0; second <= double(curve.size()) / kRate; second += 1.0)
        held.push_back({second, tempos[strongest], 1.0F});
    std::vector<DrumHit> hits;
    addStrikes(low, DrumClass::Kick, hits);
    addStrikes(middle, DrumClass::Snare, hits);
    std::ranges::stable_sort(hits, {}, &DrumHit::time);
    const RhythmEvidence evidence{curve, {}, hits, {}};
    const std::vector<double> beats = beatPath(curve, held);
    if (beats.size() < 4)
        return;
    for (const TempoReading& reading : readTempo(evidence, beats)) {
        const double bpm = tempos[strongest] * reading.ratio.value();
        const auto column = std::ranges::lower_bound(tempos, bpm) - tempos.begin();
        for (auto n = std::max<std::ptrdiff_t>(0, column - 3); n < std::min(std::ssize(tempos), column + 4); ++n)
            emission[std::size_t(n)] += kReadingWeight * reading.share * float(double(kTempoStep) / kRate);
    }
}

void LiveBeatTracker::Private::updateTempo()
{
    const std::vector<float> scores = Tempogram::scoresOf(curve, kAntiphase);
    std::vector<float> emission = TempoViterbi::emission(scores, double(kTempoStep) / kRate);
    addReadings(emission);
    tempo.advance(emission, false);
    const std::size_t best = tempo.best();
    const bool isFirst = period <= 0.0;
    period = 60.0 * kRate / Tempogram::tempos()[best];
    confidence = std::clamp(scores[best], 0.0F, 1.0F);
    if (isFirst)
        nextPrediction = double(frame);
}

/// Lets the cumulated score run on without sound for a beat and takes its greatest value around the expected place.
void LiveBeatTracker::Private::predict()
{
    std::vector<float> future = cumulated;
    const auto reach = std::size_t(std::ceil(period));
    double best = 0.5 * period;
    float most = -1.0F;
    for (std::size_t n = 0; n < reach; ++n) {
        future.push_back(cumulatedAt(future, 0.0F));
        const double off = (double(n) - 0.5 * period) / (0.5 * period);
        const float score = future.back() * float(std::exp(-0.5 * off * off));
        if (score > most) {
            most = score;
            best = double(n);
        }
    }
    nextBeat = double(frame) + best;
    nextPrediction = nextBeat + 0.5 * period;
}

void LiveBeatTracker::Private::advance(const LiveOnsetCurve::Frame& next, std::vector<LiveBeat>& beats)
{
    push(next);
    if (curve.size() >= kLeastHistory && frame % qint64(kTempoStep) == 0)
        updateTempo();
    if (period <= 0.0)
        return;
    if (double(frame) >= nextPrediction)
        predict();
    if (nextBeat <= 0.0 || double(frame) < nextBeat)
        return;
    if (confidence >= kLeastConfidence)
        beats.push_back({nextBeat / kRate, 60.0 * kRate / period, confidence});
    nextBeat = 0.0;
}

LiveBeatTracker::LiveBeatTracker()
    : d(std::make_unique<Private>())
{
}

LiveBeatTracker::~LiveBeatTracker() = default;
LiveBeatTracker::LiveBeatTracker(LiveBeatTracker&&) noexcept = default;
LiveBeatTracker& LiveBeatTracker::operator=(LiveBeatTracker&&) noexcept = default;

std::vector<LiveBeat> LiveBeatTracker::feed(std::span<const float> samples)
{
    constexpr std::size_t kPiece = 4096; // so that a long block makes no long buffer
    std::vector<LiveBeat> beats;
    while (!samples.empty()) {
        const auto piece = samples.first(std::min(kPiece, samples.size()));
        samples = samples.subspan(piece.size());
        d->onsets.push(piece);
        while (const auto next = d->onsets.next())
            d->advance(*next, beats);
    }
    return beats;
}

} // namespace heihachi
