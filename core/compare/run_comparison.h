#pragma once

#include "core/analysis/results/analysis_result.h"
#include "core/compare/compare_tolerances.h"
#include "core/compare/difference.h"
#include "core/compare/time_map.h"

#include <memory>

namespace heihachi {

/// A part that can't be compared, or not wholly.
struct MissingPart
{
    ComparedPart part = ComparedPart::Hits;
    bool inA = false; ///< A lacks it
    bool inB = false;
    QString reason; ///< translated, why; names the run

    friend bool operator==(const MissingPart&, const MissingPart&) = default;
};

/// How the hits of one class, or of all, agree. A and B count only hits where the other has a counterpart in time.
struct HitAgreement
{
    std::optional<DrumClass> drumClass; ///< absent: all classes together
    int countA = 0;
    int countB = 0;
    int pairs = 0; ///< of the same class within the window: kept, moved or rescored
    int kept = 0;
    int moved = 0;
    int rescored = 0;
    int relabelledFrom = 0; ///< hits of A of this class that B gives another one
    int relabelledTo = 0; ///< hits of B of this class that A gives another one
    int lost = 0;
    int added = 0;
    std::optional<double> recall; ///< pairs / countA, 0 to 1; absent with none. A being the truth.
    std::optional<double> precision; ///< pairs / countB
    std::optional<double> f; ///< agreement: 2 pairs / (countA + countB)
    std::optional<double> meanShift; ///< s, of the pairs
    std::optional<double> shiftDeviation; ///< s, standard deviation
    std::optional<double> meanConfidenceChange; ///< of the pairs
    std::optional<double> meanVelocityChange;

    friend bool operator==(const HitAgreement&, const HitAgreement&) = default;
};

/// How often hits of one run with a confidence in a range are found by the other one, with the same class.
struct CalibrationBin
{
    double from = 0.0; ///< confidence, [from, to), the last one with its end
    double to = 1.0;
    int count = 0;
    double meanConfidence = 0.0; ///< of them; 0 with none
    double agreeing = 0.0; ///< share of them, 0 to 1; 0 with none
};

/// Confidence of a run against the word of the other one, in ten bins.
struct Calibration
{
    std::vector<CalibrationBin> bins;
    std::optional<double> error; ///< expected calibration error, 0 to 1; absent without hits (Guo et al., ICML 2017)
};

/// A passage in which more differs than elsewhere.
struct DifferencePassage
{
    TimeRange a; ///< s in A
    int differences = 0; ///< of hits
    int events = 0; ///< pairs, lost and added hits
    double expected = 0.0; ///< differences, were they spread evenly over the events
    double score = 0.0; ///< log-likelihood ratio (Kulldorff 1997); the larger the more striking
};

/// Something in which the runs were made otherwise.
struct SettingDifference
{
    enum class Kind
    {
        Program, ///< version of Heihachi
        Stage, ///< version of a stage, or whether it ran
        Parameter,
        Model
    };
    Kind kind = Kind::Parameter;
    QString subject; ///< e.g. "drum_hits.threshold"
    QString a; ///< "—" where the run has none
    QString b;

    friend bool operator==(const SettingDifference&, const SettingDifference&) = default;
};

/// What differs between two runs: of one recording, or of two that a map lays over each other. Immutable once built;
/// any thread.
struct RunComparison
{
    AnalysisResultPtr a;
    AnalysisResultPtr b;
    bool isSameRecording = true; ///< by content hash, or, where one is not known, as compareRuns() was told
    TimeMap map;
    CompareTolerances tolerances;

    // Absent: at least one of the runs lacks it, see missing. Both lack segments or transitions: absent without a word.
    std::optional<ComparedEvents> hits;
    std::optional<ComparedEvents> beats;
    std::optional<ComparedEvents> sections;
    std::optional<ComparedEvents> segments;
    std::optional<ComparedEvents> transitions;
    std::vector<MissingPart> missing;

    HitAgreement allHits; ///< empty without hits
    std::vector<HitAgreement> classes; ///< in the order of the classes; empty without hits
    std::optional<double> beatF; ///< agreement of beats: pairs within the window, whatever else; absent without beats
    Calibration calibrationA; ///< of A's confidence against B
    Calibration calibrationB; ///< of B's against A
    std::vector<DifferencePassage> passages; ///< the most striking first, not overlapping, up to ten
    std::vector<SettingDifference> settings;

    [[nodiscard]] const std::optional<ComparedEvents>& part(ComparedPart part) const;
    /// Nothing differs within the tolerances, in any part that was compared, nothing that could be compared is missing
    /// in one of them, and at least one part was compared. Settings don't count.
    [[nodiscard]] bool isSame() const;
};

using RunComparisonPtr = std::shared_ptr<const RunComparison>;

/// Compares two runs event by event. Hits are paired one to one within the window by optimal assignment: the least sum
/// of distances, a pair of different classes costing more than one of the same, less than two unpaired hits. Events in
/// passages without a counterpart are left uncompared. compareRuns(b, a) with the mirrored map is the mirror image.
/// Distances count in the recording in which they are larger, so that they are the same from both sides.
/// `map`: of A to B; TimeMap::identity(longer duration) for two runs of one recording. Hits with times that are not
/// finite count as uncompared. 100,000 hits each in 1 s. Errors: InvalidArgument of the tolerances.
/// `isCancelled` (may be empty) is asked now and then; true ends it with Cancelled.
[[nodiscard]] Result<RunComparisonPtr> compareRuns(const AnalysisResultPtr& a, const AnalysisResultPtr& b,
    const TimeMap& map, const CompareTolerances& tolerances = {}, const std::function<bool()>& isCancelled = {});

} // namespace heihachi
