#include "core/report/midi_file.h"

#include "core/base/logging.h"

#include <QFile>
#include <QTemporaryFile>

#include <array>
#include <bit>
#include <memory>

#include <smf.h>

namespace heihachi {
namespace {

constexpr int kNoteOff = 0x89; // on channel 10
constexpr int kNoteOn = 0x99;
constexpr int kOffVelocity = 64;
constexpr int kTrackName = 3; // type of a text

using Smf = std::unique_ptr<smf_t, decltype(&smf_delete)>;

/// What happens at a tick; of equal ticks in the order of the kinds.
struct Event
{
    enum class Kind
    {
        Signature,
        Tempo,
        NoteOff,
        NoteOn
    };
    int tick = 0;
    Kind kind = Kind::NoteOn;
    std::array<unsigned char, 7> bytes{};
    int length = 0;
};

unsigned char byteOf(int value)
{
    return static_cast<unsigned char>(value & 0xff);
}

Event tempoEvent(const MidiTempoMap::Tempo& tempo)
{
    const int length = tempo.microsecondsPerQuarter;
    return {
        tempo.tick, Event::Kind::Tempo, {0xff, 0x51, 3, byteOf(length >> 16), byteOf(length >> 8), byteOf(length)}, 6};
}

Event signatureEvent(const MidiTempoMap::Signature& signature)
{
    constexpr unsigned char kClocksPerClick = 24;
    constexpr unsigned char kThirtySecondsPerQuarter = 8;
    const int exponent = std::countr_zero(unsigned(signature.denominator));
    return {signature.tick, Event::Kind::Signature,
        {0xff, 0x58, 4, byteOf(signature.numerator), byteOf(exponent), kClocksPerClick, kThirtySecondsPerQuarter}, 7};
}

/// All events by tick: libsmf appends fast, and finds its way through tempos fast only at their end.
std::vector<Event> eventsOf(const MidiTempoMap& map, std::span<const MidiNote> notes)
{
    std::vector<Event> events;
    for (const MidiTempoMap::Signature& signature : map.signatures())
        events.push_back(signatureEvent(signature));
    for (const MidiTempoMap::Tempo& tempo : map.tempos())
        events.push_back(tempoEvent(tempo));
    for (const MidiNote& note : notes) {
        events.push_back({note.tick, Event::Kind::NoteOn, {kNoteOn, byteOf(note.key), byteOf(note.velocity)}, 3});
        events.push_back({note.endTick, Event::Kind::NoteOff, {kNoteOff, byteOf(note.key), kOffVelocity}, 3});
    }
    std::ranges::stable_sort(
        events, [](const Event& a, const Event& b) { return a.tick != b.tick ? a.tick < b.tick : a.kind < b.kind; });
    return events;
}

smf_track_t* addTrack(smf_t* smf)
{
    smf_track_t* track = smf_track_new(); // belongs to the song from here on
    if (track)
        smf_add_track(smf, track);
    return track;
}

bool addEvents(smf_t* smf, std::vector<Event> events, const QByteArray& trackName)
{
    smf_track_t* conductor = addTrack(smf);
    smf_track_t* drums = addTrack(smf);
    smf_event_t* name = smf_event_new_textual(kTrackName, trackName.constData());
    if (!conductor || !drums || !name)
        return false;
    smf_track_add_event_pulses(drums, name, 0);
    for (Event& event : events) {
        smf_event_t* made = smf_event_new_from_pointer(event.bytes.data(), event.length);
        if (!made)
            return false;
        const bool isNote = event.kind == Event::Kind::NoteOn || event.kind == Event::Kind::NoteOff;
        smf_track_add_event_pulses(isNote ? drums : conductor, made, event.tick);
    }
    return smf_track_add_eot_delta_pulses(conductor, 0) == 0 && smf_track_add_eot_delta_pulses(drums, 0) == 0;
}

QByteArray savedBytes(smf_t* smf)
{
    QTemporaryFile file;
    if (!file.open()) {
        qCWarning(lcAnalysis) << "No temporary file for MIDI:" << file.errorString();
        return {};
    }
    if (smf_save(smf, QFile::encodeName(file.fileName()).constData()) != 0)
        return {};
    QFile written(file.fileName());
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

} // namespace

QByteArray renderMidiFile(const MidiTempoMap& map, std::span<const MidiNote> notes, const QString& trackName)
{
    const Smf smf(smf_new(), &smf_delete);
    if (!smf || smf_set_format(smf.get(), 1) != 0 || smf_set_ppqn(smf.get(), MidiTempoMap::kTicksPerQuarter) != 0)
        return {};
    if (!addEvents(smf.get(), eventsOf(map, notes), trackName.toUtf8()))
        return {};
    return savedBytes(smf.get());
}

} // namespace heihachi
