#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// A reader of Standard MIDI Files for tests of what writes them: of its own, sharing nothing with the writer.
namespace heihachi::test {

struct MidiEvent
{
    int tick = 0;
    double time = 0.0; ///< s, by the tempos of the file
    int track = 0;
    int status = 0; ///< 0xff: what is said about the music, of type `first`
    int first = 0;
    int second = 0;
    QByteArray data; ///< of a status of 0xff
};

struct MidiSong
{
    int format = -1;
    int ticksPerQuarter = 0;
    int tracks = 0;
    std::vector<MidiEvent> events; ///< by tick, then as in the file
    QString error; ///< empty: the file is right to the last byte
};

[[nodiscard]] MidiSong readMidi(const QByteArray& bytes);

} // namespace heihachi::test
