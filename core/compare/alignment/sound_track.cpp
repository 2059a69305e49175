#include "core/compare/alignment/sound_track.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr qint64 kReach = 3; // steps to both sides over which similarity is measured
constexpr double kQuietPower = 0.1; // mean square of the features: less in both is silence in both

const TimePoint& knotBefore(const std::vector<TimePoint>& knots, double TimePoint::*axis, double seconds)
{
    const auto last = knots.end() - 1;
    const auto after = std::upper_bound(
        knots.begin() + 1, last, seconds, [axis](double value, const TimePoint& knot) { return value < knot.*axis; });
    return *(after - 1);
}

double along(const std::vector<TimePoint>& knots, double TimePoint::*from, double TimePoint::*to, double seconds)
{
    const TimePoint& knot = knotBefore(knots, from, seconds);
    const TimePoint& next = *(&knot + 1);
    return knot.*to + (seconds - knot.*from) * (next.*to - knot.*to) / (next.*from - knot.*from);
}

} // namespace

SoundTrack::SoundTrack(
    const SoundFeatures& shorter, const SoundFeatures& longer, std::vector<TimePoint> knots, int pitch, double margin)
    : m_knots(std::move(knots))
    , m_pitch(pitch)
{
    const double first = std::max({0.0, inverse(0.0), m_knots.front().s - margin});
    const double end = std::min({shorter.duration, inverse(longer.duration), m_knots.back().s + margin});
    m_start = first;
    const auto steps = qint64(std::max(0.0, std::floor((end - first) / kStep)));
    m_before.resize(size_t(steps) + 1);
    for (qint64 n = 0; n < steps; ++n) {
        const double s = first + double(n) * kStep;
        const TimeLine line{s, at(s), rateAt(s + 0.5 * kStep)};
        m_before[size_t(n) + 1] = m_before[size_t(n)];
        m_before[size_t(n) + 1] += agreementOver(shorter, longer, line, s, kStep, pitch);
    }
    const double onsetQuiet = kQuietPower * longer.onsets.rate * longer.onsets.width;
    const double pitchQuiet = kQuietPower * shorter.pitches.rate * shorter.pitches.width;
    m_scoreBefore.resize(size_t(steps) + 1, 0.0);
    for (qint64 n = 0; n < steps; ++n) {
        const auto from = size_t(std::max<qint64>(0, n - kReach));
        const auto to = size_t(std::min(steps, n + kReach + 1));
        Agreement sums = m_before[to];
        sums -= m_before[from];
        const double seconds = double(to - from) * kStep;
        const bool isQuiet = sums.onsetsS + sums.onsetsL < 2.0 * onsetQuiet * seconds
            && sums.pitchesS + sums.pitchesL < 2.0 * pitchQuiet * seconds;
        m_similarity.push_back(isQuiet ? kSameSound : sums.similarity());
        m_scoreBefore[size_t(n) + 1] = m_scoreBefore[size_t(n)] + kStep * double(m_similarity.back() - kSameSound);
    }
    findExtent();
}

double SoundTrack::at(double s) const
{
    return along(m_knots, &TimePoint::s, &TimePoint::l, s);
}

double SoundTrack::inverse(double l) const
{
    return along(m_knots, &TimePoint::l, &TimePoint::s, l);
}

double SoundTrack::rateAt(double s) const
{
    const TimePoint& knot = knotBefore(m_knots, &TimePoint::s, s);
    const TimePoint& next = *(&knot + 1);
    return (next.l - knot.l) / (next.s - knot.s);
}

size_t SoundTrack::indexOf(double s) const
{
    const double steps = double(m_similarity.size());
    return size_t(std::clamp(std::round((s - m_start) / kStep), 0.0, steps));
}

double SoundTrack::score(double from, double to) const
{
    return to > from ? m_scoreBefore[indexOf(to)] - m_scoreBefore[indexOf(from)] : 0.0;
}

Agreement SoundTrack::agreement(double from, double to) const
{
    Agreement sums = m_before[indexOf(std::max(from, to))];
    sums -= m_before[indexOf(from)];
    return sums;
}

std::optional<float> SoundTrack::similarityAt(double s) const
{
    const double index = std::floor((s - m_start) / kStep);
    if (index < 0.0 || index >= double(m_similarity.size()))
        return std::nullopt;
    return m_similarity[size_t(index)];
}

/// The sum of the scores is greatest between these (Kadane).
void SoundTrack::findExtent()
{
    size_t lowest = 0;
    double most = 0.0;
    for (size_t n = 0; n < m_scoreBefore.size(); ++n) {
        if (m_scoreBefore[n] < m_scoreBefore[lowest])
            lowest = n;
        if (m_scoreBefore[n] - m_scoreBefore[lowest] > most) {
            most = m_scoreBefore[n] - m_scoreBefore[lowest];
            m_extent = {m_start + double(lowest) * kStep, m_start + double(n) * kStep};
        }
    }
}

} // namespace heihachi
