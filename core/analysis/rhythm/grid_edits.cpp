#include "core/analysis/rhythm/grid_edits.h"

#include "core/analysis/rhythm/beat_edits.h"
#include "core/analysis/rhythm/section_grid.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kShortestGap = 1.0; // s that a new section fills

/// Makes a section by SetTempo in the gap that holds its time.
void fillGap(std::vector<SectionGrid>& parts, const GridEdit& edit, double seconds)
{
    const auto next = std::ranges::find_if(
        parts, [&edit](const SectionGrid& part) { return part.section().range.start > edit.time; });
    const TimeRange gap{next == parts.begin() ? 0.0 : std::prev(next)->section().range.end,
        next == parts.end() ? seconds : next->section().range.start};
    if (edit.kind != GridEdit::Kind::SetTempo || !gap.contains(edit.time) || gap.length() < kShortestGap)
        return;
    if (std::optional<SectionGrid> made = SectionGrid::inGap(gap, edit.bpm, edit.anchor))
        parts.insert(next, std::move(*made));
}

bool apply(SectionGrid& part, const GridEdit& edit)
{
    switch (edit.kind) {
    case GridEdit::Kind::Ratio:
        return part.multiplyTempo(edit.ratio);
    case GridEdit::Kind::ShiftBeats:
        return part.shift(edit.beats);
    case GridEdit::Kind::SetDownbeat:
        return part.setDownbeat(edit.anchor);
    case GridEdit::Kind::SetTempo:
        return part.setTempo(edit.bpm, edit.anchor);
    case GridEdit::Kind::AddBeat:
    case GridEdit::Kind::MoveBeat:
    case GridEdit::Kind::RemoveBeat:
        break; // later, see applyBeatEdits()
    }
    return false;
}

/// Where a beat that was moved by hand lies on the grid of its section, s: corrections of sections come before those of
/// beats, and one that is about a moved beat means that one.
double unmoved(double seconds, std::span<const GridEdit> earlier)
{
    for (auto edit = earlier.rbegin(); edit != earlier.rend(); ++edit)
        if (edit->kind == GridEdit::Kind::MoveBeat && std::abs(edit->anchor - seconds) <= SectionGrid::kOnBeat)
            seconds = edit->time;
    return seconds;
}

} // namespace

BeatGrid applyGridEdits(const BeatGrid& found, std::span<const GridEdit> edits, double durationSeconds)
{
    const double seconds = std::isfinite(durationSeconds) ? durationSeconds : 0.0;
    if (edits.empty())
        return found;
    std::vector<SectionGrid> parts;
    for (const TempoSection& section : found.sections) {
        const auto [first, end] = found.beatsOf(section);
        parts.emplace_back(section, std::span(found.beats).subspan(first, end - first));
    }
    for (size_t i = 0; i < edits.size(); ++i) {
        GridEdit edit = edits[i];
        if (edit.isOfBeat() || !std::isfinite(edit.time))
            continue;
        if (edit.kind == GridEdit::Kind::SetDownbeat)
            edit.anchor = unmoved(edit.anchor, edits.first(i));
        const auto part = std::ranges::find_if(
            parts, [&edit](const SectionGrid& candidate) { return candidate.section().range.contains(edit.time); });
        if (part == parts.end())
            fillGap(parts, edit, seconds);
        else
            (void)apply(*part, edit);
    }
    BeatGrid corrected;
    corrected.curve = found.curve;
    for (const SectionGrid& part : parts) {
        const int firstBar = corrected.beats.empty() ? 1 : corrected.beats.back().bar + 1;
        const std::vector<Beat> beats = part.beats(firstBar);
        corrected.beats.insert(corrected.beats.end(), beats.begin(), beats.end());
        corrected.sections.push_back(part.section());
    }
    applyBeatEdits(corrected, edits);
    return corrected;
}

} // namespace heihachi
