#include "core/analysis/rhythm/section_grid.h"

#include "core/analysis/rhythm/beat_axis.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace heihachi {
namespace {

constexpr double kRounding = 1e-6; // s
constexpr int kMostOfRatio = 1000;
constexpr double kFarthestShift = 64.0; // beats
constexpr double kFarthestAnchor = 1.0e6; // s
constexpr std::size_t kMostBeats = 1'000'000;

bool isTempo(double bpm)
{
    return bpm >= kLowestSetBpm && bpm <= kHighestSetBpm; // NaN is none
}

bool isPlace(double seconds)
{
    return std::abs(seconds) <= kFarthestAnchor;
}

std::optional<TempoRatio> reduced(std::int64_t numerator, std::int64_t denominator)
{
    if (numerator < 1 || denominator < 1)
        return std::nullopt;
    const std::int64_t divisor = std::gcd(numerator, denominator);
    if (numerator / divisor > kMostOfRatio || denominator / divisor > kMostOfRatio)
        return std::nullopt;
    return TempoRatio{int(numerator / divisor), int(denominator / divisor)};
}

std::optional<TempoRatio> product(TempoRatio a, TempoRatio b)
{
    return reduced(std::int64_t(a.numerator) * b.numerator, std::int64_t(a.denominator) * b.denominator);
}

TempoRatio inverse(TempoRatio ratio)
{
    return {ratio.denominator, ratio.numerator};
}

/// Readings of a tempo that a person gave: no evidence for any other.
std::vector<TempoAlternative> readingsOfSetTempo()
{
    return {{{1, 1}, 0.0, 1.0F}, {{1, 2}, 0.0, 0.0F}, {{2, 1}, 0.0, 0.0F}};
}

} // namespace

SectionGrid::SectionGrid(TempoSection section, std::span<const Beat> beats)
    : m_section(std::move(section))
    , m_found(beats.begin(), beats.end())
    , m_readings(m_section.alternatives)
    , m_axisBpm(m_section.bpm)
    , m_axisError(m_section.bpmError)
{
    if (!isTempo(m_section.bpm) || m_section.beatsPerBar < 1 || m_section.range.isEmpty())
        return;
    for (const Beat& beat : m_found)
        if (m_axis.empty() || beat.time > m_axis.back() + kRounding)
            m_axis.push_back(beat.time);
    if (m_axis.empty())
        m_axis.push_back(m_section.range.start);
    if (m_axis.size() == 1)
        m_axis.push_back(m_axis.front() + 60.0 / m_section.bpm);
    if (!m_found.empty())
        m_downbeat = 1.0 - double(m_found.front().beatInBar);
}

std::optional<SectionGrid> SectionGrid::inGap(TimeRange range, double bpm, double anchor)
{
    if (!isTempo(bpm) || !isPlace(anchor) || range.isEmpty())
        return std::nullopt;
    TempoSection section;
    section.range = range;
    section.bpm = bpm;
    SectionGrid made(std::move(section), {});
    made.m_axis = {anchor, anchor + 60.0 / bpm};
    (void)made.setTempo(bpm, anchor);
    return made;
}

void SectionGrid::confirmBeats()
{
    m_isCorrected = true;
    m_beatsConfirmed = true;
    m_section.confidence = 1.0F;
}

void SectionGrid::tellAlternatives()
{
    m_section.alternatives.clear();
    bool hasChosen = false;
    for (const TempoAlternative& reading : m_readings) {
        const std::optional<TempoRatio> ratio = product(reading.ratio, inverse(m_ratio));
        if (!ratio || !isTempo(m_axisBpm * reading.ratio.value()))
            continue;
        hasChosen |= *ratio == TempoRatio{1, 1};
        m_section.alternatives.push_back({*ratio, m_axisBpm * reading.ratio.value(), reading.score});
    }
    if (!hasChosen)
        m_section.alternatives.push_back({{1, 1}, m_section.bpm, 0.0F});
}

bool SectionGrid::multiplyTempo(TempoRatio ratio)
{
    if (!canBeCorrected() || ratio.numerator < 1 || ratio.denominator < 1)
        return false;
    const std::optional<TempoRatio> whole = product(m_ratio, ratio);
    if (!whole || !isTempo(m_axisBpm * whole->value()))
        return false;
    m_ratio = *whole;
    m_section.bpm = m_axisBpm * m_ratio.value();
    m_section.bpmError = m_axisError * m_ratio.value();
    m_section.isHalfTimeFeel = false; // was said of bars of another length
    confirmBeats();
    tellAlternatives();
    return true;
}

bool SectionGrid::shift(double beats)
{
    if (!canBeCorrected() || !std::isfinite(beats) || std::abs(beats) > kFarthestShift)
        return false;
    m_downbeat += beats / m_ratio.value();
    m_isCorrected = true;
    m_section.isHalfTimeFeel = false; // was said of bars that began elsewhere
    if (beats == std::round(beats))
        m_section.downbeatConfidence = 1.0F;
    else
        confirmBeats();
    return true;
}

bool SectionGrid::setDownbeat(double anchor)
{
    if (!canBeCorrected() || !isPlace(anchor))
        return false;
    const BeatAxis axis(m_axis);
    const double index = axis.indexAt(anchor);
    const double beatsAway = std::round((index - m_downbeat) * m_ratio.value());
    const double nearest = m_downbeat + beatsAway / m_ratio.value();
    if (std::abs(axis.secondsAt(nearest) - anchor) <= kOnBeat) {
        m_downbeat = nearest;
        m_isCorrected = true;
    } else {
        m_downbeat = index;
        confirmBeats();
    }
    m_section.isHalfTimeFeel = false;
    m_section.downbeatConfidence = 1.0F;
    return true;
}

bool SectionGrid::setTempo(double bpm, double anchor)
{
    if (!canBeCorrected() || !isTempo(bpm) || !isPlace(anchor))
        return false;
    const BeatAxis before(m_axis);
    const double inBar = double(m_section.beatsPerBar) / m_ratio.value();
    const double bars = std::round((before.indexAt(anchor) - m_downbeat) / inBar);
    const double downbeat = before.secondsAt(m_downbeat + bars * inBar); // nearest to the anchor
    const double period = 60.0 / bpm;
    m_axis = {anchor, anchor + period};
    m_downbeat = std::round((downbeat - anchor) / period);
    m_axisBpm = bpm;
    m_axisError = 0.0;
    m_ratio = {1, 1};
    m_readings = readingsOfSetTempo();
    m_section.bpm = bpm;
    m_section.bpmError = 0.0;
    m_section.isConstant = true;
    m_section.isHalfTimeFeel = false;
    confirmBeats();
    tellAlternatives();
    return true;
}

std::vector<Beat> SectionGrid::beats(int firstBar) const
{
    if (m_isCorrected)
        return gridBeats(firstBar);
    std::vector<Beat> beats = m_found;
    for (Beat& beat : beats)
        beat.bar += firstBar - m_found.front().bar;
    return beats;
}

std::vector<Beat> SectionGrid::gridBeats(int firstBar) const
{
    const BeatAxis axis(m_axis);
    const double step = 1.0 / m_ratio.value();
    const TimeRange range = m_section.range;
    const int beatsPerBar = m_section.beatsPerBar;
    std::vector<Beat> beats;
    const double from = std::ceil((axis.indexAt(range.start - kRounding) - m_downbeat) / step);
    for (double n = from; beats.size() < kMostBeats; n += 1.0) {
        const double index = m_downbeat + n * step;
        const double time = axis.secondsAt(index);
        if (!(time < range.end - kRounding))
            break;
        const int inBar = int(n - std::floor(n / beatsPerBar) * beatsPerBar) + 1;
        if (!beats.empty() && inBar == 1)
            ++firstBar;
        const double bpm = m_section.isConstant ? m_section.bpm : 60.0 / (axis.secondsAt(index + step) - time);
        beats.push_back({std::max(time, range.start), firstBar, inBar, bpm, 1.0F});
    }
    if (!m_beatsConfirmed) // the same beats with other numbers
        for (std::size_t i = 0; i < std::min(beats.size(), m_found.size()); ++i)
            beats[i].confidence = m_found[i].confidence;
    return beats;
}

} // namespace heihachi
