#include "core/analysis/rhythm/tempo_readings.h"

#include "core/analysis/rhythm/beat_axis.h"
#include "core/analysis/rhythm/tempo_prior.h"
#include "core/analysis/rhythm/tempogram.h"
#include "core/dsp/robust_statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace heihachi {
namespace {

constexpr double kOnBeat = 0.035; // s from a beat that still counts as on it
constexpr float kLeastPeak = 0.08F;

/// How much each kind of evidence counts.
struct Weights
{
    double curve = 0.0;
    double drums = 0.0;
    double backbeat = 0.0;
    double prior = 0.0; ///< against it, for each octave outside of the usual tempos
    double drumAndBass = 0.0;
};
constexpr Weights kWithNetwork{9.0, 2.0, 1.0, 5.0, 0.5};
constexpr Weights kWithoutNetwork{4.0, 5.0, 2.0, 8.0, 1.0};

/// Something that happens at an index of a beat axis.
struct Event
{
    double index = 0.0;
    double weight = 0.0;
    double period = 0.0; ///< s of a beat there
};

/// Events of a row of beats: peaks of the beat curve, kicks and snares.
struct Events
{
    std::vector<Event> peaks;
    std::vector<Event> kicks;
    std::vector<Event> snares;
    double strongPeak = 1.0; ///< height of the better quarter of the peaks
};

Event eventAt(const BeatAxis& axis, double time, double weight)
{
    const double index = axis.indexAt(time);
    return {index, weight, axis.secondsAt(std::floor(index) + 1.0) - axis.secondsAt(std::floor(index))};
}

Events eventsOf(const RhythmEvidence& evidence, const BeatAxis& axis, double start, double end)
{
    Events events;
    const auto& curve = evidence.beat;
    const auto first = std::size_t(std::max(1.0, start * RhythmEvidence::kRate));
    const auto last = std::min(curve.size(), std::size_t(std::max(0.0, end * RhythmEvidence::kRate)) + 1);
    std::vector<float> heights;
    for (std::size_t n = first; n + 1 < last; ++n)
        if (curve[n] >= kLeastPeak && curve[n] >= curve[n - 1] && curve[n] > curve[n + 1]) {
            events.peaks.push_back(eventAt(axis, double(n) / RhythmEvidence::kRate, double(curve[n])));
            heights.push_back(curve[n]);
        }
    events.strongPeak = std::max(double(kLeastPeak), double(percentile(heights, 0.75)));
    const auto from = std::ranges::lower_bound(evidence.hits, start - kOnBeat, {}, &DrumHit::time);
    for (auto hit = from; hit != evidence.hits.end() && hit->time < end + kOnBeat; ++hit) {
        if (hit->drumClass == DrumClass::Kick)
            events.kicks.push_back(eventAt(axis, hit->time, double(hit->confidence)));
        if (hit->drumClass == DrumClass::Snare)
            events.snares.push_back(eventAt(axis, hit->time, double(hit->confidence)));
    }
    return events;
}

/// Number of the grid point that an event lies on, if it does.
std::optional<long> pointOf(const Event& event, double offset, double step)
{
    const double point = std::round((event.index - offset) / step);
    const double distance = std::abs(event.index - offset - point * step) * event.period;
    return distance <= std::min(kOnBeat, 0.2 * step * event.period) ? std::optional(long(point)) : std::nullopt;
}

double massOf(std::span<const Event> events)
{
    double mass = 0.0;
    for (const Event& event : events)
        mass += event.weight;
    return mass;
}

/// Harmonic mean of how full the grid is and how much of the events it explains.
double fMeasure(double full, double explained)
{
    return full + explained > 0.0 ? 2.0 * full * explained / (full + explained) : 0.0;
}

class Reader
{
public:
    Reader(const RhythmEvidence& evidence, std::span<const double> beats)
        : m_evidence(evidence)
        , m_axis(beats)
        , m_period((beats.back() - beats.front()) / double(beats.size() - 1))
        , m_events(eventsOf(evidence, m_axis, beats.front() - 0.5 * m_period, beats.back() + 0.5 * m_period))
    {
    }

    [[nodiscard]] double bpm(const TempoRatio& ratio) const { return 60.0 / m_period * ratio.value(); }
    [[nodiscard]] double score(const TempoRatio& ratio, double offset) const
    {
        const Weights& weights = m_evidence.isFromNetwork() ? kWithNetwork : kWithoutNetwork;
        const double step = 1.0 / ratio.value();
        const std::vector<double> grid = m_axis.grid(offset, step, 0.0, m_axis.lastIndex());
        if (grid.empty())
            return 0.0;
        const double backbeat = backbeatOf(offset, step);
        double score = weights.curve * curveMeasure(grid, offset, step)
            + weights.drums * drumMeasure(grid, offset, step) + weights.backbeat * backbeat
            - weights.prior * octavesOutsideUsualTempo(bpm(ratio));
        if (bpm(ratio) >= 160.0 && bpm(ratio) <= 184.0 && backbeat > 0.5 && kicksOffBeat(offset, step) > 0.2)
            score += weights.drumAndBass;
        return score;
    }

private:
    double curveMeasure(std::span<const double> grid, double offset, double step) const
    {
        double full = 0.0;
        for (const double time : grid)
            full += std::min(1.0, double(RhythmEvidence::near(m_evidence.beat, time)) / m_events.strongPeak);
        double on = 0.0;
        for (const Event& peak : m_events.peaks)
            on += pointOf(peak, offset, step) ? peak.weight : 0.0;
        return fMeasure(full / double(grid.size()), on / std::max(1e-9, massOf(m_events.peaks)));
    }
    double drumMeasure(std::span<const double> grid, double offset, double step) const
    {
        std::vector<bool> struck(grid.size());
        double on = 0.0;
        const long first = long(std::ceil(-offset / step - 1e-6));
        for (const auto* events : {&m_events.kicks, &m_events.snares})
            for (const Event& event : *events)
                if (const auto point = pointOf(event, offset, step)) {
                    on += event.weight;
                    if (*point >= first && std::size_t(*point - first) < struck.size())
                        struck[std::size_t(*point - first)] = true;
                }
        const double mass = massOf(m_events.kicks) + massOf(m_events.snares);
        return fMeasure(double(std::ranges::count(struck, true)) / double(grid.size()), on / std::max(1e-9, mass));
    }
    /// How far snares lie on every second beat, over all snares: 1 for a backbeat, 0 for one snare in four beats, for
    /// snares on every beat, or off all of them.
    double backbeatOf(double offset, double step) const
    {
        std::array<double, 4> places{};
        for (const Event& snare : m_events.snares)
            if (const auto point = pointOf(snare, offset, step))
                places[std::size_t((*point % 4 + 4) % 4)] += snare.weight;
        const double even = 2.0 * std::min(places[0], places[2]) - places[1] - places[3];
        const double odd = 2.0 * std::min(places[1], places[3]) - places[0] - places[2];
        return std::max({0.0, even, odd}) / std::max(1e-9, massOf(m_events.snares));
    }
    double kicksOffBeat(double offset, double step) const
    {
        double off = 0.0;
        for (const Event& kick : m_events.kicks)
            off += pointOf(kick, offset, step) ? 0.0 : kick.weight;
        return off / std::max(1e-9, massOf(m_events.kicks));
    }

    const RhythmEvidence& m_evidence;
    BeatAxis m_axis;
    double m_period;
    Events m_events;
};

} // namespace

std::vector<TempoReading> readTempo(const RhythmEvidence& evidence, std::span<const double> beats)
{
    const Reader reader(evidence, beats);
    std::vector<TempoReading> readings;
    for (const TempoRatio& ratio : kTempoRatios) {
        const double bpm = reader.bpm(ratio);
        if (bpm < Tempogram::kSlowestBpm || bpm > Tempogram::kFastestBpm)
            continue;
        TempoReading best{ratio, 0.0, -1e9, 0.0F};
        // Beats of the reading may begin at any multiple of what divides both grids.
        for (int n = 0; n < ratio.denominator; ++n) {
            const double offset = double(n) / double(ratio.numerator);
            if (const double score = reader.score(ratio, offset); score > best.score)
                best = {ratio, offset, score, 0.0F};
        }
        readings.push_back(best);
    }
    std::ranges::stable_sort(readings, std::ranges::greater{}, &TempoReading::score);
    double sum = 0.0;
    for (const TempoReading& reading : readings)
        sum += std::exp(reading.score - readings.front().score);
    for (TempoReading& reading : readings)
        reading.share = float(std::exp(reading.score - readings.front().score) / sum);
    return readings;
}

} // namespace heihachi
