#pragma once

#include "ui/playback/band_solo.h"
#include "ui/playback/click_mixer.h"
#include "ui/playback/mapped_source.h"
#include "ui/playback/play_order.h"

namespace heihachi {

/// Makes the sound of recording B along that of A: wherever A is in a frame, B is at its counterpart, at the same
/// speed. Where A jumps, or changes its speed, and where the map changes, what B would have gone on with fades out over
/// what comes. The passages of an audition are faded as those of A are. One thread.
class BesideRenderer
{
public:
    BesideRenderer(DecodedSource b, TimeMap map);

    [[nodiscard]] int rate() const { return m_source.rate(); } ///< Hz
    void setMap(TimeMap map); ///< from the next frame on
    void setBand(SoloBand band) { m_solo.setBand(band); }
    void setTracks(ClickTracks tracks) { m_clicks.setTracks(std::move(tracks)); } ///< places in A's time
    /// A new stretch of sound: nothing goes on from before.
    void begin(const PlayOrder& order);
    /// Fills `interleaved`, from frame `out` on, in which A runs as `segments` say; the first of them holds from `out`
    /// or before. Errors: those of DecodedSource::read().
    [[nodiscard]] Status render(std::span<float> interleaved, qint64 out, std::span<const PlaySegment> segments);

private:
    [[nodiscard]] Status renderSegment(std::span<float> interleaved, qint64 out, const PlaySegment& segment);
    [[nodiscard]] Status goTo(qint64 frame, double speed);
    void fade(std::span<float> interleaved, qint64 out, const PlaySegment& segment) const;
    void crossTail(std::span<float> interleaved);

    TimeMap m_map;
    MappedSource m_source;
    BandSolo m_solo;
    ClickMixer m_clicks;
    PlayOrder m_order;
    std::optional<qint64> m_next; ///< frame of m_source; absent: nothing was made yet
    bool m_isOtherMap = false; ///< than that of m_source
    std::vector<float> m_tail; ///< of what was before, to be faded out
    size_t m_tailAt = 0;
};

} // namespace heihachi
