#include "core/analysis/corrections/truth_estimate.h"

#include "core/analysis/corrections/truth_wilson_interval.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kStrata = TruthPopulation::kStrata;

/// One stratum, or several that were joined.
struct Stratum
{
    int hits = 0;
    int judged = 0;
    int right = 0;

    [[nodiscard]] double share() const { return double(right) / judged; }
};

using Strata = std::vector<Stratum>;
using StrataOfClass = std::array<Stratum, kStrata>;

/// The stratum with verdicts that one without them is joined to; -1: there is none.
int nearestJudged(const StrataOfClass& strata, int stratum)
{
    for (int distance = 1; distance < kStrata; ++distance)
        for (const int candidate : {stratum - distance, stratum + distance})
            if (candidate >= 0 && candidate < kStrata && strata[size_t(candidate)].judged > 0)
                return candidate;
    return -1;
}

/// Strata that were judged, the others joined to them; empty when none was.
Strata joined(const StrataOfClass& strata, TruthLean& lean)
{
    StrataOfClass whole = strata;
    bool isLow = false;
    bool isHigh = false;
    for (int stratum = 0; stratum < kStrata; ++stratum) {
        const Stratum& one = strata[size_t(stratum)];
        if (one.judged > 0 || one.hits == 0)
            continue;
        const int to = nearestJudged(strata, stratum);
        if (to < 0)
            return {};
        whole[size_t(to)].hits += one.hits;
        (to < stratum ? isLow : isHigh) = true;
    }
    if (isLow || isHigh)
        lean = isLow && isHigh ? TruthLean::Either : isLow ? TruthLean::Low : TruthLean::High;
    Strata judged;
    std::ranges::copy_if(whole, std::back_inserter(judged), [](const Stratum& one) { return one.judged > 0; });
    return judged;
}

/// Of strata that were all judged.
SampledShare shareOf(const Strata& strata)
{
    constexpr double kTowardsCommon = 2.0; // hits
    constexpr double kTowardsHalf = 2.0;
    double hits = 0.0;
    double judged = 0.0;
    double right = 0.0;
    for (const Stratum& one : strata) {
        hits += one.hits;
        judged += one.judged;
        right += one.right;
    }
    double value = 0.0;
    for (const Stratum& one : strata)
        value += one.hits / hits * one.share();
    const double common = (value * judged + 0.5 * kTowardsHalf) / (judged + kTowardsHalf);
    double smooth = 0.0;
    double variance = 0.0;
    for (const Stratum& one : strata) {
        const double weight = one.hits / hits;
        const double share = (one.right + kTowardsCommon * common) / (one.judged + kTowardsCommon);
        const double unheard = 1.0 - double(one.judged) / one.hits;
        smooth += weight * share;
        variance += weight * weight * unheard * share * (1.0 - share) / one.judged;
    }
    if (variance <= 0.0)
        return {value, value, value};
    const Interval interval = wilsonInterval(value, smooth * (1.0 - smooth) / variance);
    const double atLeast = right / hits;
    const double atMost = 1.0 - (judged - right) / hits;
    return {value, std::min(value, std::max(interval.low, atLeast)), std::max(value, std::min(interval.high, atMost))};
}

void countVerdict(TruthEstimate& estimate, Verdict::Kind kind)
{
    ++estimate.judged;
    switch (kind) {
    case Verdict::Kind::Right:
        ++estimate.right;
        break;
    case Verdict::Kind::Wrong:
        ++estimate.wrong;
        break;
    case Verdict::Kind::OtherClass:
        ++estimate.otherClass;
        break;
    }
}

/// Verdicts of one bin of confidence, each counting for as many hits as it stands for.
struct WeighedVerdicts
{
    int judged = 0;
    double weights = 0.0;
    double squares = 0.0;
    double right = 0.0;

    [[nodiscard]] SampledShare share() const
    {
        const double value = right / weights;
        const Interval interval = wilsonInterval(value, weights * weights / squares);
        return {value, interval.low, interval.high};
    }
};

using Judged = std::vector<std::pair<int, const Verdict*>>;
using AllStrata = std::array<StrataOfClass, kDrumClassCount>;

void estimateBins(TruthReport& report, const TruthPopulation& population, const Judged& judged, const AllStrata& strata)
{
    std::array<WeighedVerdicts, TruthPopulation::kConfidenceBins> weighed{};
    for (const auto& [hit, verdict] : judged) {
        const DrumHit& about = population.hits()[size_t(hit)];
        const int bin = TruthPopulation::binOf(about.confidence);
        if (bin < 0)
            continue;
        const Stratum& stratum = strata[size_t(about.drumClass)][size_t(population.stratumOf(size_t(hit)))];
        const double weight = double(stratum.hits) / stratum.judged;
        WeighedVerdicts& into = weighed[size_t(bin)];
        ++into.judged;
        into.weights += weight;
        into.squares += weight * weight;
        into.right += verdict->kind == Verdict::Kind::Right ? weight : 0.0;
    }
    double distances = 0.0;
    double hits = 0.0;
    for (int i = 0; i < TruthPopulation::kConfidenceBins; ++i) {
        const TruthPopulation::Bin& all = population.bin(i);
        if (all.hits == 0)
            continue;
        const WeighedVerdicts& heard = weighed[size_t(i)];
        ReliabilityBin bin{double(i) / TruthPopulation::kConfidenceBins,
            double(i + 1) / TruthPopulation::kConfidenceBins, all.hits, all.confidenceSum / all.hits, heard.judged, {}};
        if (heard.judged > 0) {
            bin.right = heard.share();
            distances += all.hits * std::abs(bin.right->value - bin.meanConfidence);
            hits += all.hits;
        }
        report.bins.push_back(bin);
    }
    if (hits > 0.0)
        report.calibrationError = distances / hits;
}

} // namespace

TruthReport estimateTruth(const TruthPopulation& population, std::span<const Verdict> verdicts)
{
    TruthReport report;
    const Judged judged = population.judged(verdicts);
    report.strayVerdicts = int(
        std::ranges::count_if(verdicts, [&population](const Verdict& one) { return population.indexOf(one.hit) < 0; }));
    AllStrata strata{};
    for (const DrumClass drumClass : kDrumClasses)
        for (int stratum = 0; stratum < kStrata; ++stratum)
            strata[size_t(drumClass)][size_t(stratum)].hits = population.size(drumClass, stratum);
    for (const auto& [hit, verdict] : judged) {
        const size_t drumClass = size_t(population.hits()[size_t(hit)].drumClass);
        countVerdict(report.classes[drumClass], verdict->kind);
        Stratum& stratum = strata[drumClass][size_t(population.stratumOf(size_t(hit)))];
        ++stratum.judged;
        stratum.right += verdict->kind == Verdict::Kind::Right ? 1 : 0;
    }

    Strata ofAll;
    TruthPopulation::Bin confidenceOfAll;
    for (const DrumClass drumClass : kDrumClasses) {
        TruthEstimate& estimate = report.classes[size_t(drumClass)];
        const TruthPopulation::Bin& confidence = population.confidenceOf(drumClass);
        estimate.hits = population.size(drumClass);
        if (confidence.hits > 0)
            estimate.expected = confidence.confidenceSum / confidence.hits;
        if (estimate.judged == 0)
            continue;
        const Strata ofClass = joined(strata[size_t(drumClass)], estimate.lean);
        estimate.precision = shareOf(ofClass);
        ofAll.insert(ofAll.end(), ofClass.begin(), ofClass.end());
        for (int TruthEstimate::*count : {&TruthEstimate::hits, &TruthEstimate::judged, &TruthEstimate::right,
                 &TruthEstimate::wrong, &TruthEstimate::otherClass})
            report.all.*count += estimate.*count;
        if (estimate.lean != TruthLean::None)
            report.all.lean = report.all.lean == TruthLean::None || report.all.lean == estimate.lean
                ? estimate.lean
                : TruthLean::Either;
        confidenceOfAll.hits += confidence.hits;
        confidenceOfAll.confidenceSum += confidence.confidenceSum;
    }
    if (!ofAll.empty())
        report.all.precision = shareOf(ofAll);
    if (confidenceOfAll.hits > 0)
        report.all.expected = confidenceOfAll.confidenceSum / confidenceOfAll.hits;
    estimateBins(report, population, judged, strata);
    return report;
}

} // namespace heihachi
