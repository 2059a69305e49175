#include "core/compare/alignment/sound_match.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr float kBetterShare = 0.6F; // of the better correlation in the similarity
constexpr double kLeastOverlap = 1.5; // s of onsets
constexpr double kLeastPower = 0.05; // mean square of a value of the features: what is less is silence

/// Values of the shorter recording at the rows [first, end) of the longer one, between rows by a straight line.
std::vector<float> onRowsOf(
    const FeatureRows& shorter, const FeatureRows& longer, const TimeLine& line, qint64 first, qint64 end)
{
    const qint64 width = shorter.width;
    std::vector<float> values(size_t((end - first) * width));
    const double step = shorter.rate / (longer.rate * line.rate);
    const double start = (line.s - line.l / line.rate) * shorter.rate;
    for (qint64 n = first; n < end; ++n) {
        const double at = std::clamp(start + double(n) * step, 0.0, double(shorter.rows() - 1));
        const qint64 below = std::min(qint64(at), std::max<qint64>(0, shorter.rows() - 2));
        const qint64 above = std::min(below + 1, shorter.rows() - 1);
        const auto share = float(at - double(below));
        float* const out = values.data() + (n - first) * width;
        for (qint64 k = 0; k < width; ++k)
            out[k] = (1.0F - share) * shorter.row(below)[k] + share * shorter.row(above)[k];
    }
    return values;
}

float correlationOf(double product, double squareS, double squareL)
{
    const double scale = std::sqrt(squareS * squareL);
    return scale > 0.0 ? float(std::clamp(product / scale, -1.0, 1.0)) : 0.0F;
}

/// Summit of the parabola through three neighbouring values, -0.5 to 0.5 from the middle one.
double summit(float before, float middle, float after)
{
    const float bend = before - 2.0F * middle + after;
    return bend < 0.0F ? std::clamp(0.5 * double((before - after) / bend), -0.5, 0.5) : 0.0;
}

} // namespace

float similarityOf(float onsets, float pitches)
{
    return kBetterShare * std::max(onsets, pitches) + (1.0F - kBetterShare) * std::min(onsets, pitches);
}

OnsetMatch matchOnsets(
    const FeatureRows& shorter, const FeatureRows& longer, const TimeLine& line, double half, double reach)
{
    const double from = std::max(line.at(line.s - half), line.at(0.0)) * longer.rate;
    const double to
        = std::min(line.at(line.s + half), line.at(double(shorter.rows() - 1) / shorter.rate)) * longer.rate;
    const auto first = qint64(std::ceil(from));
    const auto end = qint64(std::floor(to)) + 1;
    if (end - first < qint64(kLeastOverlap * longer.rate))
        return {};
    const std::vector<float> passage = onRowsOf(shorter, longer, line, first, end);
    const qint64 width = longer.width;
    std::vector<double> before(size_t(end - first) + 1, 0.0);
    for (qint64 n = 0; n < end - first; ++n) {
        const float* const row = passage.data() + n * width;
        before[size_t(n) + 1] = before[size_t(n)] + dot(row, row, width);
    }
    const qint64 lags = std::max<qint64>(1, std::lround(reach * longer.rate));
    std::vector<float> correlations(size_t(2 * lags + 1), 0.0F);
    for (qint64 lag = -lags; lag <= lags; ++lag) {
        const qint64 begin = std::max<qint64>(0, -(first + lag));
        const qint64 stop = std::min(end - first, longer.rows() - first - lag);
        if (stop - begin < qint64(kLeastOverlap * longer.rate))
            continue;
        const double product
            = dot(passage.data() + begin * width, longer.row(first + lag + begin), (stop - begin) * width);
        const double least = kLeastPower * double((stop - begin) * width);
        correlations[size_t(lag + lags)]
            = correlationOf(product, std::max(least, before[size_t(stop)] - before[size_t(begin)]),
                std::max(least, longer.energy(first + lag + begin, first + lag + stop)));
    }
    const auto best = std::ranges::max_element(correlations);
    const bool isInner = best != correlations.begin() && best + 1 != correlations.end();
    const double between = isInner ? summit(*(best - 1), *best, *(best + 1)) : 0.0;
    return {(double(best - correlations.begin() - lags) + between) / longer.rate, *best};
}

namespace {

/// Adds the pitch classes over [from, to) s of the shorter recording.
void addPitches(const FeatureRows& shorter, const FeatureRows& longer, const TimeLine& line, const TimeRange& range,
    int pitch, Agreement& sums)
{
    const auto first = std::max<qint64>(0, qint64(std::ceil(range.start * shorter.rate)));
    const auto end = std::min(shorter.rows(), qint64(std::ceil(range.end * shorter.rate)));
    const int width = shorter.width;
    for (qint64 n = first; n < end; ++n) {
        const double at = line.at(double(n) / shorter.rate) * longer.rate;
        const auto below = qint64(std::floor(at));
        if (below < 0 || below + 1 >= longer.rows())
            continue;
        const auto share = float(at - double(below));
        const float* const row = shorter.row(n);
        const float* const left = longer.row(below);
        const float* const right = longer.row(below + 1);
        float product = 0.0F;
        float squareS = 0.0F;
        float squareL = 0.0F;
        for (int k = 0, other = pitch; k < width; ++k, ++other) {
            other = other == width ? 0 : other;
            const float there = (1.0F - share) * left[other] + share * right[other];
            product += row[k] * there;
            squareS += row[k] * row[k];
            squareL += there * there;
        }
        sums.pitches += double(product);
        sums.pitchesS += double(squareS);
        sums.pitchesL += double(squareL);
    }
}

void addOnsets(const FeatureRows& shorter, const FeatureRows& longer, const TimeLine& line, const TimeRange& range,
    Agreement& sums)
{
    const auto first = std::max<qint64>(0, qint64(std::ceil(line.at(range.start) * longer.rate)));
    const auto end = std::min(longer.rows(), qint64(std::ceil(line.at(range.end) * longer.rate)));
    if (first >= end || shorter.rows() == 0)
        return;
    const std::vector<float> passage = onRowsOf(shorter, longer, line, first, end);
    sums.onsets += dot(passage.data(), longer.row(first), qint64(passage.size()));
    sums.onsetsS += dot(passage.data(), passage.data(), qint64(passage.size()));
    sums.onsetsL += longer.energy(first, end);
}

} // namespace

float matchPitches(const FeatureRows& shorter, const FeatureRows& longer, const TimeLine& line, double half, int pitch)
{
    Agreement sums;
    addPitches(shorter, longer, line, {line.s - half, line.s + half}, pitch, sums);
    return sums.pitchCorrelation();
}

Agreement agreementOver(
    const SoundFeatures& shorter, const SoundFeatures& longer, const TimeLine& line, double s, double length, int pitch)
{
    Agreement sums;
    addPitches(shorter.pitches, longer.pitches, line, {s, s + length}, pitch, sums);
    addOnsets(shorter.onsets, longer.onsets, line, {s, s + length}, sums);
    return sums;
}

Agreement& Agreement::operator+=(const Agreement& other)
{
    onsets += other.onsets;
    onsetsS += other.onsetsS;
    onsetsL += other.onsetsL;
    pitches += other.pitches;
    pitchesS += other.pitchesS;
    pitchesL += other.pitchesL;
    return *this;
}

Agreement& Agreement::operator-=(const Agreement& other)
{
    onsets -= other.onsets;
    onsetsS -= other.onsetsS;
    onsetsL -= other.onsetsL;
    pitches -= other.pitches;
    pitchesS -= other.pitchesS;
    pitchesL -= other.pitchesL;
    return *this;
}

float Agreement::onsetCorrelation() const
{
    return correlationOf(onsets, onsetsS, onsetsL);
}

float Agreement::pitchCorrelation() const
{
    return correlationOf(pitches, pitchesS, pitchesL);
}

} // namespace heihachi
