#include "core/report/drum_hits_midi.h"

#include "core/base/tr.h"
#include "core/report/midi_file.h"

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kNoteTicks = MidiTempoMap::kTicksPerQuarter / 8;

int keyOf(DrumClass drumClass)
{
    switch (drumClass) {
    case DrumClass::Kick:
        return 36;
    case DrumClass::Snare:
        return 38;
    case DrumClass::HiHat:
        return 42;
    case DrumClass::Tom:
        return 45;
    case DrumClass::Cymbal:
        return 49;
    }
    Q_UNREACHABLE();
}

int midiVelocity(float velocity)
{
    constexpr int kUnknownVelocity = 64;
    return std::isnan(velocity) ? kUnknownVelocity : 1 + int(std::lround(126.0F * std::clamp(velocity, 0.0F, 1.0F)));
}

/// Notes of one class never overlap: some players end both at the first end.
std::vector<MidiNote> notesOf(const std::vector<DrumHit>& hits, const MidiTempoMap& map)
{
    std::vector<MidiNote> notes;
    std::array<std::optional<size_t>, kDrumClassCount> last;
    for (const DrumHit& hit : hits) {
        if (!std::isfinite(hit.time))
            continue;
        const int tick = map.tickAt(hit.time);
        const int velocity = midiVelocity(hit.velocity);
        std::optional<size_t>& before = last[size_t(hit.drumClass)];
        if (before && notes[*before].tick >= tick) {
            notes[*before].velocity = std::max(notes[*before].velocity, velocity);
            continue;
        }
        if (before)
            notes[*before].endTick = std::min(notes[*before].endTick, tick);
        before = notes.size();
        notes.push_back({tick, tick + kNoteTicks, keyOf(hit.drumClass), velocity});
    }
    return notes;
}

} // namespace

QByteArray renderDrumHitsMidi(const AnalysisResult& result)
{
    const MidiTempoMap map(result.beatGrid.get());
    return renderMidiFile(map, notesOf(result.drumHits.value_or(std::vector<DrumHit>()), map), tr("Drums"));
}

} // namespace heihachi
