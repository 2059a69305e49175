#include "core/compare/kept_comparison.h"

#include <utility>

namespace heihachi {

KeptComparison mirrored(KeptComparison kept)
{
    using Kind = ComparisonVerdict::Kind;
    std::swap(kept.a, kept.b);
    if (kept.alignment)
        kept.alignment = mirrored(*std::move(kept.alignment));
    for (MapAnchor& anchor : kept.anchors)
        std::swap(anchor.a, anchor.b);
    for (ComparisonVerdict& verdict : kept.verdicts) {
        std::swap(verdict.a, verdict.b);
        if (verdict.difference == DifferenceKind::Lost || verdict.difference == DifferenceKind::Added)
            verdict.difference = verdict.a ? DifferenceKind::Lost : DifferenceKind::Added;
        if (verdict.kind != Kind::Neither)
            verdict.kind = verdict.kind == Kind::ARight ? Kind::BRight : Kind::ARight;
    }
    return kept;
}

} // namespace heihachi
