#include "core/compare/run_comparison.h"

#include "core/base/tr.h"
#include "core/compare/calibration.h"
#include "core/compare/difference_passages.h"
#include "core/compare/event_matching.h"
#include "core/compare/hit_agreement.h"
#include "core/compare/missing_parts.h"
#include "core/compare/range_matching.h"
#include "core/compare/setting_differences.h"

#include <algorithm>

namespace heihachi {
namespace {

bool isOneRecording(const AnalysisResult& a, const AnalysisResult& b, const TimeMap& map)
{
    const QByteArray& hashA = a.source.contentHash;
    const QByteArray& hashB = b.source.contentHash;
    return hashA.isEmpty() || hashB.isEmpty() ? map.isIdentity() : hashA == hashB;
}

/// False: cancelled.
bool compareHits(RunComparison& comparison, const std::function<bool()>& isCancelled)
{
    const std::span<const DrumHit> a(*comparison.a->drumHits);
    const std::span<const DrumHit> b(*comparison.b->drumHits);
    comparison.hits = matchHits(a, b, comparison.map, comparison.tolerances, isCancelled);
    if (!comparison.hits)
        return false;
    HitAgreements agreements = hitAgreements(*comparison.hits, a, b);
    comparison.allHits = agreements.all;
    comparison.classes = std::move(agreements.classes);
    comparison.calibrationA = calibrationOf(*comparison.hits, a, ComparedRun::A);
    comparison.calibrationB = calibrationOf(*comparison.hits, b, ComparedRun::B);
    comparison.passages = differencePassages(*comparison.hits, comparison.map);
    return true;
}

/// False: cancelled.
bool compareGrids(RunComparison& comparison, const std::function<bool()>& isCancelled)
{
    const BeatGrid& a = *comparison.a->beatGrid;
    const BeatGrid& b = *comparison.b->beatGrid;
    comparison.beats = matchBeats(a.beats, b.beats, comparison.map, comparison.tolerances, isCancelled);
    if (!comparison.beats)
        return false;
    comparison.beatF = pairF(*comparison.beats);
    comparison.sections = matchSections(a.sections, b.sections, comparison.map, comparison.tolerances);
    return true;
}

ComparedEvents compareAnnotations(const RunComparison& comparison, Annotation::Kind kind)
{
    return matchAnnotations(
        *comparison.a->annotations, *comparison.b->annotations, kind, comparison.map, comparison.tolerances);
}

} // namespace

const std::optional<ComparedEvents>& RunComparison::part(ComparedPart part) const
{
    switch (part) {
    case ComparedPart::Hits:
        return hits;
    case ComparedPart::Beats:
        return beats;
    case ComparedPart::Sections:
        return sections;
    case ComparedPart::Segments:
        return segments;
    case ComparedPart::Transitions:
        return transitions;
    }
    Q_UNREACHABLE();
}

bool RunComparison::isSame() const
{
    bool isCompared = false;
    for (const ComparedPart which : kComparedParts)
        if (const std::optional<ComparedEvents>& events = part(which)) {
            isCompared = true;
            if (events->differences() > 0)
                return false;
        }
    return isCompared && std::ranges::all_of(missing, [](const MissingPart& one) { return one.inA == one.inB; });
}

Result<RunComparisonPtr> compareRuns(const AnalysisResultPtr& a, const AnalysisResultPtr& b, const TimeMap& map,
    const CompareTolerances& tolerances, const std::function<bool()>& isCancelled)
{
    if (!a || !b)
        return failure(ErrorCode::InvalidArgument, tr("There must be two runs to compare."));
    if (const Status status = tolerances.check(); !status)
        return failureOf(status);
    auto comparison = std::make_shared<RunComparison>();
    comparison->a = a;
    comparison->b = b;
    comparison->isSameRecording = isOneRecording(*a, *b, map);
    comparison->map = map;
    comparison->tolerances = tolerances;
    comparison->missing = missingParts(*a, *b);
    comparison->settings = settingDifferences(a->run, b->run);
    const auto bothHave = [&](ComparedPart part) { return hasPart(*a, part) && hasPart(*b, part); };
    const bool isDone = (!isCancelled || !isCancelled())
        && (!bothHave(ComparedPart::Hits) || compareHits(*comparison, isCancelled))
        && (!bothHave(ComparedPart::Beats) || compareGrids(*comparison, isCancelled));
    if (!isDone)
        return failure(ErrorCode::Cancelled, tr("The comparison was cancelled."));
    if (bothHave(ComparedPart::Segments))
        comparison->segments = compareAnnotations(*comparison, Annotation::Kind::Segment);
    if (bothHave(ComparedPart::Transitions))
        comparison->transitions = compareAnnotations(*comparison, Annotation::Kind::Transition);
    return RunComparisonPtr(std::move(comparison));
}

} // namespace heihachi
