#pragma once

#include "core/analysis/corrections/truth_population.h"

namespace heihachi {

/// A share that a sample tells of, with its interval of 95 % confidence; 0 to 1.
struct SampledShare
{
    double value = 0.0;
    double low = 0.0;
    double high = 1.0;

    friend bool operator==(const SampledShare&, const SampledShare&) = default;
};

/// Which way an estimate goes where some strata have no verdict yet and are taken to be like the nearest that has some:
/// precision grows with confidence as a rule.
enum class TruthLean
{
    None, ///< all strata were heard
    Low, ///< only surer hits than those heard are missing
    High, ///< only more doubtful ones
    Either
};

/// How many hits of a class, or of all classes, are right, as far as verdicts tell.
struct TruthEstimate
{
    int hits = 0; ///< of the run; of all classes: of those that were judged
    int judged = 0;
    int right = 0;
    int wrong = 0;
    int otherClass = 0;
    std::optional<SampledShare> precision; ///< of hits that are right; absent: not judged
    std::optional<double> expected; ///< mean confidence of the hits; absent: there are none with a confidence
    TruthLean lean = TruthLean::None;
};

/// Hits of one bin of confidence: what was promised beside what was heard (Guo et al., ICML 2017).
struct ReliabilityBin
{
    double from = 0.0; ///< confidence
    double to = 0.0;
    int hits = 0; ///< of the run
    double meanConfidence = 0.0; ///< of these
    int judged = 0;
    std::optional<SampledShare> right; ///< absent: not judged
};

struct TruthReport
{
    std::array<TruthEstimate, kDrumClassCount> classes;
    TruthEstimate all; ///< of the classes that were judged, each by its number of hits
    std::vector<ReliabilityBin> bins; ///< that have hits, by confidence
    /// Mean distance between confidence and share of right hits over the bins that were judged, by their number of
    /// hits (expected calibration error, Naeini et al., AAAI 2015); absent: none was judged.
    std::optional<double> calibrationError;
    int strayVerdicts = 0; ///< about hits that the run does not have
};

/// Precision from verdicts on samples of drawTruthSample().
///
/// Estimate: sum of W_h p_h over the strata, W_h being the share of the hits in stratum h and p_h the share of its
/// verdicts that are Right (Cochran, Sampling Techniques, 1977, ch. 5). A stratum without verdicts is joined to the
/// nearest one that has some, the more doubtful one of two; `lean` says which way that goes.
///
/// Interval: Wilson's score interval (JASA 22, 1927) on the effective sample size p(1 - p) / V, with
/// V = sum of W_h^2 (1 - n_h/N_h) p_h (1 - p_h) / n_h, as Korn & Graubard (Survey Methodology 24, 1998) put designed
/// samples into an interval for a share. For V alone the p_h are drawn towards the common share (the weight of two
/// hits), and that towards one half (two hits), since in small strata that are all right V would be 0. Where all hits
/// were judged it is a point; it never contradicts what was heard. With few verdicts it is wide and its middle is
/// nearer to one half than the estimate: for a good detector it errs towards too low. Hits that were skipped count as
/// not drawn: if the hard ones are skipped, the estimate is too high.
///
/// Bins hold hits of several strata: each verdict counts for N_h/n_h hits, and the effective size is Kish's.
///
/// O(v log n) for v verdicts. Pure; any thread.
[[nodiscard]] TruthReport estimateTruth(const TruthPopulation& population, std::span<const Verdict> verdicts);

} // namespace heihachi
