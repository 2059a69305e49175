#include "tests/support/midi_reader.h"

#include <algorithm>

namespace heihachi::test {
namespace {

constexpr int kMeta = 0xff;
constexpr int kEndOfTrack = 0x2f;
constexpr int kSetTempo = 0x51;

class Cursor
{
public:
    explicit Cursor(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    int byte()
    {
        if (isAtEnd()) {
            m_hasFailed = true;
            return 0;
        }
        return uchar(m_bytes.at(m_at++));
    }
    [[nodiscard]] int peek() const { return isAtEnd() ? 0 : uchar(m_bytes.at(m_at)); }
    int number(int size)
    {
        int value = 0;
        for (int i = 0; i < size; ++i)
            value = value * 256 + byte();
        return value;
    }
    int variable()
    {
        int value = 0;
        for (int i = 0; i < 4; ++i) {
            const int next = byte();
            value = value * 128 + (next & 0x7f);
            if (next < 0x80)
                return value;
        }
        m_hasFailed = true;
        return 0;
    }
    QByteArray take(int size)
    {
        if (size < 0 || size > m_bytes.size() - m_at) {
            m_hasFailed = true;
            return {};
        }
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_hasFailed = false;
};

QString readTrack(Cursor track, int number, std::vector<MidiEvent>& events)
{
    int tick = 0;
    int running = 0;
    while (!track.isAtEnd() && !track.hasFailed()) {
        MidiEvent event;
        tick += track.variable();
        event.tick = tick;
        event.track = number;
        event.status = track.peek() >= 0x80 ? track.byte() : running;
        if (event.status == kMeta) {
            event.first = track.byte();
            event.data = track.take(track.variable());
        } else if (event.status >= 0x80 && event.status < 0xf0) {
            running = event.status;
            event.first = track.byte();
            if ((event.status & 0xe0) != 0xc0)
                event.second = track.byte();
        } else {
            return QStringLiteral("status %1").arg(event.status);
        }
        events.push_back(event);
        if (event.status == kMeta && event.first == kEndOfTrack)
            return track.isAtEnd() ? QString() : QStringLiteral("bytes behind the end of a track");
    }
    return QStringLiteral("a track without an end");
}

void reckonTimes(MidiSong& song)
{
    double time = 0.0;
    double perTick = 0.5 / song.ticksPerQuarter;
    int tick = 0;
    for (MidiEvent& event : song.events) {
        time += (event.tick - tick) * perTick;
        tick = event.tick;
        event.time = time;
        if (event.status == kMeta && event.first == kSetTempo && event.data.size() == 3)
            perTick = Cursor(event.data).number(3) * 1e-6 / song.ticksPerQuarter;
    }
}

} // namespace

MidiSong readMidi(const QByteArray& bytes)
{
    MidiSong song;
    Cursor file(bytes);
    if (file.take(4) != "MThd" || file.number(4) != 6) {
        song.error = QStringLiteral("no head");
        return song;
    }
    song.format = file.number(2);
    song.tracks = file.number(2);
    song.ticksPerQuarter = file.number(2);
    for (int track = 0; track < song.tracks && song.error.isEmpty(); ++track) {
        if (file.take(4) != "MTrk")
            song.error = QStringLiteral("no track");
        else
            song.error = readTrack(Cursor(file.take(file.number(4))), track, song.events);
    }
    if (song.error.isEmpty() && (!file.isAtEnd() || file.hasFailed() || song.ticksPerQuarter <= 0))
        song.error = QStringLiteral("a wrong length");
    if (!song.error.isEmpty())
        return song;
    // At one tick a tempo comes first, whatever track it is in.
    std::ranges::stable_sort(song.events, {}, &MidiEvent::tick);
    reckonTimes(song);
    return song;
}

} // namespace heihachi::test
