#pragma once

#include "ui/playback/band_solo.h"
#include "ui/playback/click_mixer.h"
#include "ui/playback/source_feed.h"
#include "ui/playback/time_stretch.h"

#include <deque>

namespace heihachi {

/// Makes the sound that is heard: reads the recording in the order wanted, changes its speed, lets one band through,
/// mixes the clicks in. At speed 1, without a solo and without clicks, the samples are those of the recording, bit for
/// bit. A pull-driven machine without a thread of its own; one thread.
class PlaybackRenderer
{
public:
    explicit PlaybackRenderer(DecodedSource source);

    [[nodiscard]] const DecodedSource& source() const { return m_source; }
    void prepare(qint64 frame) { m_source.prepare(frame); } ///< see DecodedSource
    [[nodiscard]] double speed() const { return m_speed; }
    /// Begins a new stretch of sound, whose first frame has the number `out`. Errors: those of DecodedSource::read().
    [[nodiscard]] Status begin(PlayOrder order, qint64 out);
    /// Speed from the next frame on; the change is crossfaded. Errors: likewise.
    [[nodiscard]] Status setSpeed(double speed);
    /// Another loop from the next frame on, or none; an audition goes on as it is. Errors: likewise.
    [[nodiscard]] Status setLoop(std::optional<PlayOrder::Frames> loop);
    void setBand(SoloBand band) { m_solo.setBand(band); }
    void setTracks(ClickTracks tracks) { m_clicks.setTracks(std::move(tracks)); }
    /// Of the copy that render() makes; absent: it makes none.
    void setCopyTracks(std::optional<ClickTracks> tracks);

    /// Fills `interleaved`; fewer frames than asked for only at the end of the order. `copy`, as long or empty, is
    /// filled with the same sound with the clicks of setCopyTracks() in it. Errors: likewise.
    [[nodiscard]] Result<qint64> render(std::span<float> interleaved, std::span<float> copy = {});
    /// Where the recording ran in what render() made last; may hold later segments as well.
    [[nodiscard]] const std::vector<PlaySegment>& renderedSegments() const { return m_rendered; }
    /// Number of the frame that render() makes next.
    [[nodiscard]] qint64 out() const { return m_out; }
    /// Where the recording runs in the sound, as far as it was added since it was asked last.
    [[nodiscard]] std::vector<PlaySegment> takeSegments() { return std::exchange(m_fresh, {}); }

private:
    [[nodiscard]] Status startAt(PlayOrder order, qint64 piece, qint64 offset);
    [[nodiscard]] Status splice(PlayOrder order, qint64 piece, qint64 source, double speed);
    [[nodiscard]] Result<qint64> readSound(std::span<float> interleaved);
    void noteSegments();
    void crossTail(std::span<float> interleaved);
    void mixClicks(ClickMixer& clicks, std::span<float> interleaved);

    DecodedSource m_source;
    SourceFeed m_feed;
    TimeStretch m_stretch;
    BandSolo m_solo;
    ClickMixer m_clicks;
    std::optional<ClickMixer> m_copyClicks;
    double m_speed = 1.0;
    qint64 m_out = 0;
    qint64 m_started = 0; ///< frame at which the feed was started
    std::deque<PlaySegment> m_segments; ///< that of m_out, and later ones
    std::vector<PlaySegment> m_fresh;
    std::vector<PlaySegment> m_rendered;
    std::vector<float> m_tail; ///< of the speed before, to be faded out
    size_t m_tailAt = 0;
};

} // namespace heihachi
