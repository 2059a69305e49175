#include "core/analysis/rhythm/bar_phase.h"

#include "core/analysis/rhythm/chroma.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kOnBeat = 0.04; // s
constexpr double kDownbeatWeight = 1.0;
constexpr double kHarmonyWeight = 2.5;
constexpr double kKickWeight = 0.5;
constexpr double kSnareWeight = 0.5;
constexpr double kThreeMargin = 0.6; // by which bars of three must do better

/// What there is to tell beats of a bar apart, a value for each beat.
struct BeatFeatures
{
    std::vector<double> downbeat;
    std::vector<double> harmony; ///< change of harmony at the beat, 0 to 1
    std::vector<double> kick;
    std::vector<double> snare;
};

using ChromaVector = std::array<double, Chroma::kWidth>;

ChromaVector meanChroma(std::span<const std::uint8_t> rows, double from, double to)
{
    constexpr double kAttack = 0.03; // s after a beat that belong to its attack
    ChromaVector sum{};
    const auto count = std::ptrdiff_t(rows.size() / Chroma::kWidth);
    const auto first = std::clamp<std::ptrdiff_t>(std::lround((from + kAttack) * RhythmEvidence::kRate), 0, count);
    const auto last = std::clamp<std::ptrdiff_t>(std::lround(to * RhythmEvidence::kRate), first, count);
    for (std::ptrdiff_t n = first; n < last; ++n)
        for (std::size_t c = 0; c < sum.size(); ++c)
            sum[c] += double(Chroma::magnitude(rows[std::size_t(n) * Chroma::kWidth + c]));
    return sum;
}

double cosineDistance(const ChromaVector& a, const ChromaVector& b)
{
    double ab = 0.0;
    double aa = 0.0;
    double bb = 0.0;
    for (std::size_t c = 0; c < a.size(); ++c) {
        ab += a[c] * b[c];
        aa += a[c] * a[c];
        bb += b[c] * b[c];
    }
    return aa > 0.0 && bb > 0.0 ? std::max(0.0, 1.0 - ab / std::sqrt(aa * bb)) : 0.0;
}

std::vector<double> strengths(std::span<const DrumHit> hits, DrumClass drumClass, std::span<const double> beats)
{
    std::vector<double> out(beats.size());
    for (std::size_t n = 0; n < beats.size(); ++n) {
        auto hit = std::ranges::lower_bound(hits, beats[n] - kOnBeat, {}, &DrumHit::time);
        for (; hit != hits.end() && hit->time <= beats[n] + kOnBeat; ++hit)
            if (hit->drumClass == drumClass)
                out[n] = std::max(out[n], double(hit->confidence));
    }
    return out;
}

BeatFeatures featuresOf(const RhythmEvidence& evidence, std::span<const double> beats)
{
    BeatFeatures out;
    out.kick = strengths(evidence.hits, DrumClass::Kick, beats);
    out.snare = strengths(evidence.hits, DrumClass::Snare, beats);
    out.downbeat.resize(beats.size());
    out.harmony.resize(beats.size());
    std::vector<ChromaVector> chroma;
    for (std::size_t n = 0; n + 1 < beats.size(); ++n)
        chroma.push_back(meanChroma(evidence.chroma, beats[n], beats[n + 1]));
    for (std::size_t n = 0; n < beats.size(); ++n) {
        out.downbeat[n] = double(RhythmEvidence::near(evidence.downbeat, beats[n]));
        if (n > 0 && n < chroma.size())
            out.harmony[n] = cosineDistance(chroma[n - 1], chroma[n]);
    }
    return out;
}

/// Means over the beats of each place in a bar.
std::vector<double> folded(std::span<const double> values, int beatsPerBar)
{
    std::vector<double> sums(static_cast<std::size_t>(beatsPerBar));
    std::vector<int> counts(sums.size());
    for (std::size_t n = 0; n < values.size(); ++n) {
        sums[n % sums.size()] += values[n];
        ++counts[n % sums.size()];
    }
    for (std::size_t p = 0; p < sums.size(); ++p)
        sums[p] /= std::max(1, counts[p]);
    return sums;
}

/// By how much a place has more than the mean of all places; 0 where there is nothing.
double excess(std::span<const double> places, std::size_t place)
{
    double mean = 0.0;
    for (const double value : places)
        mean += value / double(places.size());
    return mean > 1e-6 ? places[place] / mean - 1.0 : 0.0;
}

double share(std::span<const double> places, std::size_t place)
{
    double sum = 0.0;
    for (const double value : places)
        sum += value;
    return sum > 1e-6 ? places[place % places.size()] / sum : 0.0;
}

struct FoldedFeatures
{
    std::vector<double> downbeat;
    std::vector<double> harmony;
    std::vector<double> kick;
    std::vector<double> snare;

    FoldedFeatures(const BeatFeatures& features, int beatsPerBar)
        : downbeat(folded(features.downbeat, beatsPerBar))
        , harmony(folded(features.harmony, beatsPerBar))
        , kick(folded(features.kick, beatsPerBar))
        , snare(folded(features.snare, beatsPerBar))
    {
    }
    [[nodiscard]] double snareScore(std::size_t phase) const
    {
        const bool isHeard = std::ranges::max(snare) > 0.1;
        if (snare.size() != 4 || !isHeard)
            return 0.0;
        const double backbeat = share(snare, phase + 1) + share(snare, phase + 3);
        const double halfTime = share(snare, phase + 2);
        return std::max(backbeat, 1.3 * halfTime) - share(snare, phase);
    }
    [[nodiscard]] double score(std::size_t phase) const
    {
        return kDownbeatWeight * excess(downbeat, phase) + kHarmonyWeight * excess(harmony, phase)
            + kKickWeight * excess(kick, phase) + kSnareWeight * snareScore(phase);
    }
};

struct Best
{
    std::size_t phase = 0;
    double score = -1e9;
    double probability = 0.0; ///< among the phases
};

Best bestPhase(const FoldedFeatures& features, double sharpness)
{
    Best best;
    double sum = 0.0;
    for (std::size_t phase = 0; phase < features.kick.size(); ++phase)
        if (const double score = features.score(phase); score > best.score)
            best = {phase, score, 0.0};
    for (std::size_t phase = 0; phase < features.kick.size(); ++phase)
        sum += std::exp(sharpness * (features.score(phase) - best.score));
    best.probability = 1.0 / sum;
    return best;
}

} // namespace

BarPhase findBars(const RhythmEvidence& evidence, std::span<const double> beats)
{
    constexpr double kBarsForCertainty = 12.0;
    BarPhase out;
    if (beats.size() < 4)
        return out;
    const BeatFeatures features = featuresOf(evidence, beats);
    const FoldedFeatures four(features, 4);
    const FoldedFeatures three(features, 3);
    const double bars = double(beats.size()) / 4.0;
    const double sharpness = 3.0 * std::min(1.0, bars / kBarsForCertainty);
    const Best ofFour = bestPhase(four, sharpness);
    const Best ofThree = bestPhase(three, sharpness);
    const bool isThree = ofThree.score > ofFour.score + kThreeMargin;
    const Best& best = isThree ? ofThree : ofFour;
    out.beatsPerBar = isThree ? 3 : 4;
    out.firstDownbeat = int(best.phase);
    const double meterOdds = std::exp(sharpness * (ofThree.score - ofFour.score - kThreeMargin));
    out.confidence = float(best.probability * (isThree ? meterOdds : 1.0) / (1.0 + meterOdds));
    out.isHalfTimeFeel = !isThree && share(four.snare, best.phase + 2) > 0.6 && four.snare[(best.phase + 2) % 4] > 0.4;
    return out;
}

} // namespace heihachi
