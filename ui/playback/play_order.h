#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace heihachi {

/// A passage of the recording that is played in one go, in frames.
struct PlayPiece
{
    qint64 source = 0; ///< its first frame
    qint64 frames = 0;
    qint64 fadeIn = 0; ///< frames
    qint64 fadeOut = 0; ///< frames
    /// The last `crossFrames` frames turn into those that lie before this place, so that what follows from there fits.
    std::optional<qint64> crossTo;
    qint64 crossFrames = 0;
    int place = -1; ///< of an audition: which

    friend bool operator==(const PlayPiece&, const PlayPiece&) = default;
};

/// Passages one after another: on to the end, round a loop, or the places of an audition. A value; piece number n is
/// found without the ones before, so that one can go back to any point.
class PlayOrder
{
public:
    struct Frames
    {
        qint64 start = 0;
        qint64 end = 0;
    };

    PlayOrder() = default; ///< nothing
    /// From `start` on; where there is a loop that ends after `start`, round and round in it.
    [[nodiscard]] static PlayOrder from(qint64 start, std::optional<Frames> loop = {});
    /// One passage after another with fades of `fade` frames. Empty ones are left out.
    [[nodiscard]] static PlayOrder places(std::vector<Frames> places, qint64 fade);

    [[nodiscard]] bool isAudition() const { return m_isAudition; }
    /// Absent after the last.
    [[nodiscard]] std::optional<PlayPiece> piece(qint64 number) const;

private:
    qint64 m_start = 0;
    std::optional<Frames> m_loop;
    std::vector<Frames> m_places;
    qint64 m_fade = 0;
    bool m_isAudition = true;
};

} // namespace heihachi
