#pragma once

#include "ui/playback/beside_renderer.h"
#include "ui/playback/playback_renderer.h"

namespace heihachi {

/// Makes the sound of recording A and, where there is one, that of B in step with it, each with clicks of its own. What
/// goes wrong with B ends B, never A. One thread.
class PairRenderer
{
public:
    /// Another A, to be begun; B stays where its rate is the same. Errors: those of DecodedSource::read().
    [[nodiscard]] Status setSource(DecodedSource a);
    void removeSource() { m_a.reset(); }
    [[nodiscard]] bool hasSource() const { return m_a != nullptr; }
    [[nodiscard]] const DecodedSource& source() const { return m_a->source(); }
    void prepare(qint64 frame) { m_a->prepare(frame); } ///< see DecodedSource

    /// Recording B, laid onto A by the map; made from the next frame on.
    void setOther(DecodedSource b, const TimeMap& map);
    /// Another map of the same B, from the next frame on. Nothing where B is a copy of A.
    void setOtherMap(const TimeMap& map);
    /// B sounds as A does, but for the clicks: nothing is decoded or stretched twice.
    void setCopy();
    void removeOther();
    [[nodiscard]] bool hasOther() const { return m_b || m_isCopy; }
    /// What ended B since it was asked last.
    [[nodiscard]] std::optional<Error> takeOtherError() { return std::exchange(m_otherError, std::nullopt); }

    // As those of PlaybackRenderer; settings are kept where there is no A. Errors: of A.
    [[nodiscard]] Status begin(PlayOrder order, qint64 out); ///< with an A
    [[nodiscard]] Status setSpeed(double speed);
    [[nodiscard]] Status setLoop(std::optional<PlayOrder::Frames> loop); ///< with an A
    void setBand(SoloBand band);
    void setTracks(ClickTracks tracks);
    void setOtherTracks(ClickTracks tracks); ///< places in A's time
    /// With an A. `b`, as long as `a` or empty, is filled as far as A is, with silence where B has nothing.
    [[nodiscard]] Result<qint64> render(std::span<float> a, std::span<float> b);
    [[nodiscard]] std::vector<PlaySegment> takeSegments() { return m_a->takeSegments(); }

private:
    std::unique_ptr<PlaybackRenderer> m_a;
    std::unique_ptr<BesideRenderer> m_b;
    bool m_isCopy = false;
    double m_speed = 1.0;
    SoloBand m_band = SoloBand::Off;
    ClickTracks m_tracks;
    ClickTracks m_otherTracks;
    PlayOrder m_order;
    std::optional<Error> m_otherError;
};

} // namespace heihachi
