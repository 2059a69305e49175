#include "core/analysis/groove/grid_inference.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace heihachi {
namespace {

constexpr int kBins = 100; // a beat
constexpr int kEdge = 10; // bins beside a beat that tell nothing
constexpr int kInner = kBins - 2 * kEdge;
constexpr double kWidth = 0.022; // beats, standard deviation of a position: 8 ms at 174 BPM
constexpr double kShareStep = 0.02;
constexpr double kMaxEighthShare = 0.64; // 1.8 : 1, see the header
constexpr double kMaxSixteenthShare = 0.70;
constexpr double kIndependentShare = 0.25; // of hits that tell something that the others don't
constexpr double kSwingGain = 2.0; // log-likelihood that swing has to bring, on top of its parameter
constexpr int kIterations = 12;

using Histogram = std::array<double, kInner>;

/// One way to divide a beat: the density that its Gaussians give in each bin between the beats.
struct Candidate
{
    BeatDivision division;
    Histogram density{};
};

Candidate candidate(const BeatDivision& division, std::initializer_list<double> positions)
{
    Candidate made{division, {}};
    const double scale = 1.0 / (double(positions.size()) * kWidth * std::sqrt(2.0 * std::numbers::pi));
    for (int bin = 0; bin < kInner; ++bin)
        for (const double position : positions) {
            const double distance = ((double(kEdge + bin) + 0.5) / kBins - position) / kWidth;
            made.density[size_t(bin)] += scale * std::exp(-0.5 * distance * distance);
        }
    return made;
}

/// Triplets first, then straight, then straight with swing.
const std::vector<Candidate>& candidates()
{
    static const std::vector<Candidate> kAll = [] {
        std::vector<Candidate> all;
        all.push_back(candidate({3, 0.5, 0, 0.5}, {1.0 / 3.0, 2.0 / 3.0}));
        all.push_back(candidate({4, 0.5, 0, 0.5}, {0.25, 0.5, 0.75}));
        for (double share = 0.5 + kShareStep; share <= kMaxEighthShare + 1e-9; share += kShareStep)
            all.push_back(candidate({4, 0.5, 2, share}, {0.5 * share, share, 0.5 + 0.5 * share}));
        for (double share = 0.5 + kShareStep; share <= kMaxSixteenthShare + 1e-9; share += kShareStep)
            all.push_back(candidate({4, 0.5, 4, share}, {0.5 * share, 0.5, 0.5 + 0.5 * share}));
        return all;
    }();
    return kAll;
}

/// Log-likelihood with the best weight of the Gaussians, by expectation and maximisation; 0 = all uniform.
double logLikelihood(const Histogram& counts, double total, const Histogram& density)
{
    constexpr double kUniform = double(kBins) / double(kInner);
    double weight = 0.5;
    for (int iteration = 0; iteration < kIterations; ++iteration) {
        double inside = 0.0;
        for (std::size_t bin = 0; bin < counts.size(); ++bin) {
            const double fitted = weight * density[bin];
            inside += counts[bin] * fitted / (fitted + (1.0 - weight) * kUniform);
        }
        weight = std::min(inside / total, 0.999);
    }
    double sum = 0.0;
    for (std::size_t bin = 0; bin < counts.size(); ++bin)
        if (counts[bin] > 0.0)
            sum += counts[bin] * std::log(weight * density[bin] / kUniform + 1.0 - weight);
    return sum;
}

} // namespace

double BeatDivision::evenPhase(double phase) const
{
    if (swungNotes == 0)
        return phase;
    const double pairs = 0.5 * double(swungNotes); // a beat
    const double whole = std::floor(phase * pairs);
    const double within = phase * pairs - whole;
    const double even
        = within < longShare ? 0.5 * within / longShare : 0.5 + 0.5 * (within - longShare) / (1.0 - longShare);
    return (whole + even) / pairs;
}

BeatDivision inferDivision(std::span<const double> phases)
{
    Histogram counts{};
    double total = 0.0;
    for (const double phase : phases) {
        const int bin = int(std::floor(phase * kBins)) - kEdge;
        if (bin < 0 || bin >= kInner)
            continue;
        counts[size_t(bin)] += 1.0;
        total += 1.0;
    }
    if (total == 0.0)
        return {};
    const std::vector<Candidate>& all = candidates();
    const double triplet = logLikelihood(counts, total, all[0].density);
    const double even = logLikelihood(counts, total, all[1].density);
    const Candidate* straight = &all[1];
    double best = even;
    for (const Candidate& swung : std::span(all).subspan(2)) {
        const double penalised = logLikelihood(counts, total, swung.density) - 0.5 * std::log(total) - kSwingGain;
        if (penalised > best) {
            best = penalised;
            straight = &swung;
        }
    }
    const double evidence = kIndependentShare * (best - triplet);
    BeatDivision division = evidence < 0.0 ? all[0].division : straight->division;
    division.confidence = 1.0 / (1.0 + std::exp(-std::abs(evidence)));
    return division;
}

} // namespace heihachi
