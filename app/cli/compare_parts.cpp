#include "app/cli/compare_parts.h"

#include "core/analysis/config/nearest_name.h"
#include "core/base/tr.h"

#include <algorithm>

namespace heihachi {
namespace {

bool contains(const std::vector<ComparedPart>& parts, ComparedPart part)
{
    return std::ranges::find(parts, part) != parts.end();
}

void drop(RunComparison& comparison, ComparedPart part)
{
    switch (part) {
    case ComparedPart::Hits:
        comparison.hits.reset();
        comparison.allHits = {};
        comparison.classes.clear();
        comparison.calibrationA = {};
        comparison.calibrationB = {};
        comparison.passages.clear();
        return;
    case ComparedPart::Beats:
        comparison.beats.reset();
        comparison.beatF.reset();
        return;
    case ComparedPart::Sections:
        comparison.sections.reset();
        return;
    case ComparedPart::Segments:
        comparison.segments.reset();
        return;
    case ComparedPart::Transitions:
        comparison.transitions.reset();
        return;
    }
}

const LackingPart* lackingPart(const ComparedInput& input, ComparedPart part)
{
    const auto found = std::ranges::find(input.lacking, part, &LackingPart::part);
    return found == input.lacking.end() ? nullptr : &*found;
}

} // namespace

Result<std::vector<ComparedPart>> comparedPartsFromList(const QString& list)
{
    QStringList known;
    for (const ComparedPart part : kComparedParts)
        known << comparedPartId(part);
    std::vector<ComparedPart> parts;
    for (const QString& item : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qsizetype index = known.indexOf(item.trimmed());
        if (index < 0)
            return failure(ErrorCode::InvalidArgument, tr("--parts: “%1” is no part of a run.").arg(item.trimmed()),
                knownNamesHint(item.trimmed(), known));
        parts.push_back(kComparedParts[size_t(index)]);
    }
    if (parts.empty())
        return failure(ErrorCode::InvalidArgument, tr("--parts names no part."), knownNamesHint(QString(), known));
    return parts;
}

std::vector<ComparedPart> comparableParts(const ComparedInput& a, const ComparedInput& b)
{
    std::vector<ComparedPart> parts = a.parts;
    std::erase_if(parts, [&](ComparedPart part) { return !contains(b.parts, part); });
    return parts;
}

std::shared_ptr<RunComparison> withOnlyParts(const RunComparison& comparison, const std::vector<ComparedPart>& parts,
    const ComparedInput& a, const ComparedInput& b)
{
    auto kept = std::make_shared<RunComparison>(comparison);
    const auto forget = [&](ComparedPart part) {
        drop(*kept, part);
        std::erase_if(kept->missing, [&](const MissingPart& missing) { return missing.part == part; });
    };
    for (const ComparedPart part : kComparedParts) {
        if (!contains(parts, part)) {
            forget(part);
            continue;
        }
        const LackingPart* inA = lackingPart(a, part);
        const LackingPart* inB = lackingPart(b, part);
        if (!inA && !inB)
            continue;
        forget(part);
        QStringList reasons;
        if (inA)
            reasons << tr("A: %1", "run").arg(inA->reason);
        if (inB)
            reasons << tr("B: %1", "run").arg(inB->reason);
        kept->missing.push_back({part, inA != nullptr, inB != nullptr, reasons.join(QLatin1Char(' '))});
    }
    if (!a.hasRecord || !b.hasRecord)
        kept->settings.clear();
    return kept;
}

} // namespace heihachi
