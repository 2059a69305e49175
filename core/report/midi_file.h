#pragma once

#include "core/report/midi_tempo_map.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace heihachi {

/// A note of the drum channel.
struct MidiNote
{
    int tick = 0;
    int endTick = 0; ///< after `tick`
    int key = 36; ///< as in General MIDI, 0 to 127
    int velocity = 64; ///< 1 to 127
};

/// A Standard MIDI File of format 1: a track with tempos and time signatures, and one with `notes` on channel 10.
/// Notes by tick; those of one key must not overlap. Written with libsmf, which writes to files only: it makes one in
/// the temporary folder for a moment. Empty when that fails.
[[nodiscard]] QByteArray renderMidiFile(
    const MidiTempoMap& map, std::span<const MidiNote> notes, const QString& trackName);

} // namespace heihachi
