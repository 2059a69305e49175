#include "core/analysis/rhythm/beat_edits.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

using Beats = std::vector<Beat>;

TempoSection* sectionAt(BeatGrid& grid, double time)
{
    const auto found
        = std::ranges::find_if(grid.sections, [time](const TempoSection& part) { return part.range.contains(time); });
    return found == grid.sections.end() ? nullptr : &*found;
}

Beats::iterator beatNear(Beats& beats, double time)
{
    const auto nearest
        = std::ranges::min_element(beats, {}, [time](const Beat& beat) { return std::abs(beat.time - time); });
    return nearest != beats.end() && std::abs(nearest->time - time) <= kSameBeat ? nearest : beats.end();
}

/// Whether a beat may lie at this time, beside all others but `except`.
bool isFree(const Beats& beats, double time, Beats::const_iterator except)
{
    for (auto beat = beats.begin(); beat != beats.end(); ++beat)
        if (beat != except && std::abs(beat->time - time) < kShortestBeat)
            return false;
    return true;
}

/// Tempo at the beats from `first` to `last` by the distance to the next beat of the section.
void measureTempo(BeatGrid& grid, const TempoSection& section, double around)
{
    const auto [first, end] = grid.beatsOf(section);
    for (size_t i = first; i + 1 < end; ++i)
        if (grid.beats[i].time <= around + kSameBeat && grid.beats[i + 1].time >= around - kSameBeat)
            grid.beats[i].bpm = 60.0 / (grid.beats[i + 1].time - grid.beats[i].time);
}

bool add(BeatGrid& grid, double time)
{
    const TempoSection* section = sectionAt(grid, time);
    if (!section || !isFree(grid.beats, time, grid.beats.end()))
        return false;
    const auto next = std::ranges::lower_bound(grid.beats, time, {}, &Beat::time);
    Beat beat;
    beat.time = time;
    beat.bpm = section->bpm;
    beat.confidence = 1.0F;
    const bool followsBeat = next != grid.beats.begin() && section->range.contains(std::prev(next)->time);
    beat.beatInBar = followsBeat ? 2 : 1; // anything but a downbeat; counted later
    beat.bar = followsBeat ? std::prev(next)->bar : next != grid.beats.end() ? next->bar : 1;
    grid.beats.insert(next, beat);
    return true;
}

bool move(BeatGrid& grid, double from, double to)
{
    const auto beat = beatNear(grid.beats, from);
    if (beat == grid.beats.end())
        return false;
    const TempoSection* section = sectionAt(grid, beat->time);
    const bool passesNext = std::next(beat) != grid.beats.end() && to >= std::next(beat)->time;
    const bool passesLast = beat != grid.beats.begin() && to <= std::prev(beat)->time;
    if (!section || !section->range.contains(to) || passesNext || passesLast || !isFree(grid.beats, to, beat))
        return false;
    beat->time = to;
    beat->confidence = 1.0F;
    return true;
}

bool remove(BeatGrid& grid, double time)
{
    const auto beat = beatNear(grid.beats, time);
    if (beat == grid.beats.end())
        return false;
    const auto next = std::next(beat);
    if (beat->beatInBar == 1 && next != grid.beats.end() && next->bar == beat->bar)
        next->beatInBar = 1;
    grid.beats.erase(beat);
    return true;
}

bool apply(BeatGrid& grid, const GridEdit& edit)
{
    if (!std::isfinite(edit.time) || !std::isfinite(edit.anchor))
        return false;
    switch (edit.kind) {
    case GridEdit::Kind::AddBeat:
        return add(grid, edit.anchor);
    case GridEdit::Kind::MoveBeat:
        return move(grid, edit.time, edit.anchor);
    case GridEdit::Kind::RemoveBeat:
        return remove(grid, edit.time);
    default:
        return false;
    }
}

/// Numbers of beats and bars from the downbeats on. The first beats of a section keep the place in the bar that they
/// have.
void count(BeatGrid& grid)
{
    int bar = 0;
    const TempoSection* last = nullptr;
    int inBar = 0;
    for (Beat& beat : grid.beats) {
        const TempoSection* section = grid.sectionAt(beat.time);
        const bool begins = section != last;
        last = section;
        if (begins || beat.beatInBar == 1) {
            ++bar;
            inBar = begins ? beat.beatInBar : 1;
        } else {
            ++inBar;
        }
        beat.bar = bar;
        beat.beatInBar = inBar;
    }
}

} // namespace

void applyBeatEdits(BeatGrid& grid, std::span<const GridEdit> edits)
{
    bool changed = false;
    for (const GridEdit& edit : edits) {
        if (!edit.isOfBeat() || !apply(grid, edit))
            continue;
        changed = true;
        for (const double around : {edit.time, edit.anchor})
            if (TempoSection* section = sectionAt(grid, around)) {
                section->isConstant = false;
                measureTempo(grid, *section, around);
            }
    }
    if (changed)
        count(grid);
}

} // namespace heihachi
