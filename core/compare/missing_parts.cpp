#include "core/compare/missing_parts.h"

#include "core/base/tr.h"

#include <algorithm>

namespace heihachi {
namespace {

bool isByHand(ComparedPart part)
{
    return part == ComparedPart::Segments || part == ComparedPart::Transitions;
}

bool hasAnnotation(const AnalysisResult& result, Annotation::Kind kind)
{
    return result.annotations
        && std::ranges::any_of(*result.annotations, [kind](const Annotation& one) { return one.kind == kind; });
}

QString reasonOf(const AnalysisResult& result, ComparedPart part)
{
    if (part == ComparedPart::Segments)
        return tr("No segments are marked in this recording.");
    if (part == ComparedPart::Transitions)
        return tr("No transitions are marked in this recording.");
    const QString reason
        = result.missingReason(part == ComparedPart::Hits ? QStringLiteral("drum_hits") : QStringLiteral("beats"));
    return reason.isEmpty() ? tr("The run does not say why.") : reason;
}

} // namespace

bool hasPart(const AnalysisResult& result, ComparedPart part)
{
    switch (part) {
    case ComparedPart::Hits:
        return result.drumHits.has_value();
    case ComparedPart::Beats:
    case ComparedPart::Sections:
        return result.beatGrid != nullptr;
    case ComparedPart::Segments:
        return hasAnnotation(result, Annotation::Kind::Segment);
    case ComparedPart::Transitions:
        return hasAnnotation(result, Annotation::Kind::Transition);
    }
    Q_UNREACHABLE();
}

std::vector<MissingPart> missingParts(const AnalysisResult& a, const AnalysisResult& b)
{
    std::vector<MissingPart> missing;
    for (const ComparedPart part : kComparedParts) {
        const bool inA = !hasPart(a, part);
        const bool inB = !hasPart(b, part);
        if ((!inA && !inB) || (inA && inB && isByHand(part)))
            continue;
        QStringList reasons;
        if (inA)
            reasons += tr("A: %1", "run").arg(reasonOf(a, part));
        if (inB)
            reasons += tr("B: %1", "run").arg(reasonOf(b, part));
        missing.push_back({part, inA, inB, reasons.join(QLatin1Char(' '))});
    }
    return missing;
}

} // namespace heihachi
