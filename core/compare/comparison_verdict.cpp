#include "core/compare/comparison_verdict.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace heihachi {
namespace {

using Kind = ComparisonVerdict::Kind;

// In the order of the kinds.
constexpr std::array<const char*, 3> kIds{"a_right", "b_right", "neither"};

/// The hit of an event in one of the runs; absent: it has none, or there is no such hit.
std::optional<DrumHit> hitOf(const AnalysisResultPtr& run, int index)
{
    const bool isThere = run && run->drumHits && index >= 0 && size_t(index) < run->drumHits->size();
    return isThere ? std::optional((*run->drumHits)[size_t(index)]) : std::nullopt;
}

bool isSame(const std::optional<DrumHit>& a, const std::optional<DrumHit>& b)
{
    return a && b ? a->time == b->time && a->drumClass == b->drumClass : !a && !b;
}

HitEdit corrected(std::optional<DrumHit> before, std::optional<DrumHit> after)
{
    if (after)
        after->confidence = 1.0F; // of what a person confirmed
    return {0, std::move(before), std::move(after), HitEdit::Winner::Hand};
}

} // namespace

QString comparisonVerdictId(Kind kind)
{
    return QString::fromLatin1(kIds[size_t(kind)]);
}

std::optional<Kind> comparisonVerdictFromId(const QString& id)
{
    for (const Kind kind : {Kind::ARight, Kind::BRight, Kind::Neither})
        if (id == comparisonVerdictId(kind))
            return kind;
    return std::nullopt;
}

ComparisonScore scoreOf(std::span<const ComparisonVerdict> verdicts)
{
    const auto count = [&](Kind kind) { return int(std::ranges::count(verdicts, kind, &ComparisonVerdict::kind)); };
    return {count(Kind::BRight), count(Kind::ARight), count(Kind::Neither)};
}

std::optional<ComparisonVerdict> makeVerdict(
    const RunComparison& comparison, const EventDifference& event, ComparisonVerdict::Kind kind)
{
    ComparisonVerdict verdict{event.kind, hitOf(comparison.a, event.a), hitOf(comparison.b, event.b), kind, {}};
    const bool isWhole = verdict.a.has_value() == (event.a >= 0) && verdict.b.has_value() == (event.b >= 0);
    if (event.kind == DifferenceKind::Kept || !isWhole || (!verdict.a && !verdict.b))
        return std::nullopt;
    return verdict;
}

const ComparisonVerdict* verdictOf(
    const RunComparison& comparison, const EventDifference& event, std::span<const ComparisonVerdict> verdicts)
{
    const std::optional<DrumHit> a = hitOf(comparison.a, event.a);
    const std::optional<DrumHit> b = hitOf(comparison.b, event.b);
    if (!a && !b)
        return nullptr;
    const auto isIt = [&](const ComparisonVerdict& verdict) { return isSame(verdict.a, a) && isSame(verdict.b, b); };
    const auto last = std::find_if(verdicts.rbegin(), verdicts.rend(), isIt); // a person may think again
    return last == verdicts.rend() ? nullptr : &*last;
}

std::vector<HitEdit> correctionsOf(const ComparisonVerdict& verdict)
{
    const auto& [difference, a, b, kind, givenUtc] = verdict;
    const auto hasTime = [](const std::optional<DrumHit>& hit) { return !hit || std::isfinite(hit->time); };
    if ((!a && !b) || !hasTime(a) || !hasTime(b))
        return {};
    if (kind != Kind::Neither) {
        const std::optional<DrumHit>& right = kind == Kind::ARight ? a : b;
        const std::optional<DrumHit>& wrong = kind == Kind::ARight ? b : a;
        return {corrected(wrong ? wrong : right, right)};
    }
    if (!a || !b)
        return {corrected(a ? a : b, {})};
    if (a->drumClass == b->drumClass)
        return {};
    return {corrected(a, {}), corrected(b, {})};
}

std::optional<HitEdit> correctionOf(const ComparisonVerdict& verdict)
{
    const std::vector<HitEdit> corrections = correctionsOf(verdict);
    return corrections.empty() ? std::nullopt : std::optional(corrections.front());
}

} // namespace heihachi
